package gazetteer

import (
	"strings"
	"unicode"
)

// UsableName reports whether an alternate name can be met in a text: in Latin or
// Arabic letters, no code, no machine romanisation.
func UsableName(name string) bool {
	letters, capitals, arabic, latin := 0, 0, 0, 0
	for _, r := range name {
		switch {
		case unicode.IsDigit(r), r == ',' || r == '/' || r == '(' || r == ';' || r == '\t' || r == '\n':
			return false
		case unicode.Is(unicode.Latin, r):
			latin++
		case unicode.Is(unicode.Arabic, r):
			arabic++
		case unicode.IsLetter(r):
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
		if unicode.IsUpper(r) {
			capitals++
		}
	}
	if letters < 2 || latin > 0 && arabic > 0 || len(name) > 60 {
		return false
	}
	if latin > 0 {
		if capitals == letters && letters <= 4 {
			return false // an airport's or a country's code
		}
		return startsLikeName(name)
	}
	return true
}

// startsLikeName rejects machine romanisations ("ha la bu"), which begin small.
func startsLikeName(name string) bool {
	for _, r := range name {
		if !unicode.IsLetter(r) {
			continue
		}
		if unicode.IsUpper(r) {
			return true
		}
		break
	}
	head, rest, ok := strings.Cut(strings.ReplaceAll(name, "-", " "), " ")
	if !ok || rest == "" {
		return false
	}
	switch head {
	case "al", "el", "ad", "ar", "as", "ash", "at", "az", "an":
		for _, r := range rest {
			return unicode.IsUpper(r)
		}
	}
	return false
}
