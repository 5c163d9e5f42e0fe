package syntax

import (
	"regexp"
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

// mannerWord is a word of two or three that hyphens join, with the word behind it.
var mannerWord = regexp.MustCompile(`\pL+(?:-\pL+)+ (\pL{5,})`)

// withoutManner blanks out, offsets kept, words joined by hyphens that say of an act how it was
// done and that parsers take for a verb: "wounded in a [drive-by] shooting".
func (g *Grammar) withoutManner(text string) string {
	var out []byte
	for _, at := range mannerWord.FindAllStringSubmatchIndex(text, -1) {
		if word := text[at[0] : at[2]-1]; !g.Set("act-manner").Has(strings.ToLower(word)) || g.Set("place-preposition").Has(text[at[2]:at[3]]) {
			continue
		}
		if out == nil {
			out = []byte(text)
		}
		copy(out[at[0]:], Blanked(at[2]-1-at[0]))
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
