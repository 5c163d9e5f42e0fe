package main

import (
	"strings"
	"sync"

	"attest/lang"
	"attest/langid"
	"attest/timex"
)

// datelines reads the publication date at the head of texts.
type datelines struct {
	language string // of all texts; "" when it is to be identified
	finders  map[string]func() (*timex.Finder, error)
}

func newDatelines(language string) *datelines {
	d := &datelines{language: language, finders: map[string]func() (*timex.Finder, error){}}
	for _, code := range lang.Codes() {
		d.finders[code] = sync.OnceValues(func() (*timex.Finder, error) {
			pack, err := lang.Open(code)
			if err != nil {
				return nil, err
			}
			return timex.Load(pack)
		})
	}
	return d
}

// date returns the date of the dateline in EDTF. A date without a year is none:
// what the text says of it is left to the coder.
func (d *datelines) date(text string) (string, bool) {
	code := d.language
	if code == "" {
		code, _ = langid.Identify(text)
	}
	load, known := d.finders[code]
	if !known {
		return "", false
	}
	f, err := load()
	if err != nil {
		return "", false // the coder, which reads the same pack, says so
	}
	head, ok := f.Dateline(text)
	if !ok || head.Published.IsZero() || strings.Contains(head.Published.String(), "X") {
		return "", false
	}
	return head.Published.String(), true
}
