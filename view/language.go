package view

import (
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// Language is the English name of a language by its BCP 47 code, else the
// code itself.
func Language(code string) string {
	tag, err := language.Parse(code)
	if err != nil {
		return code
	}
	if name := display.English.Languages().Name(tag); name != "" {
		return name
	}
	return code
}
