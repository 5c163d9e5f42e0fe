package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// withoutTitlePoints blanks out, offsets kept, the full stop of a shortened title
// before a name ("Senior Supt. Juan Ruiz", « le Cdt. Ruiz »), which ends no sentence
// and which parsers take for the end of one.
func (g *Grammar) withoutTitlePoints(text string) string {
	titles := g.Set("short-title")
	var out []byte
	for at := 0; ; at++ {
		next := strings.IndexByte(text[at:], '.')
		if next < 0 {
			break
		}
		at += next
		if at+2 >= len(text) || text[at+1] != ' ' || !titles.Has(strings.ToLower(lastWord(text[:at]))) {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(text[at+2:]); !unicode.IsUpper(r) {
			continue
		}
		if out == nil {
			out = []byte(text)
		}
		out[at] = ' '
	}
	if out == nil {
		return text
	}
	return string(out)
}

// lastWord returns the letters at the end of a text that begin with a capital, else
// nothing; titles are short.
func lastWord(text string) string {
	const longest = 12
	from := len(text)
	for from > 0 && len(text)-from < longest {
		r, n := utf8.DecodeLastRuneInString(text[:from])
		if !unicode.IsLetter(r) {
			break
		}
		from -= n
	}
	if r, _ := utf8.DecodeRuneInString(text[from:]); !unicode.IsUpper(r) {
		return ""
	}
	return text[from:]
}
