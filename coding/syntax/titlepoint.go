package syntax

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// WithoutTitlePoints blanks out, offsets kept, the full stop of a shortened title
// before a name ("Senior Supt. Juan Ruiz", « le Cdt. Ruiz ») and of a shortened weekday
// before its number ("Tues. 4 May"), which ends no sentence and which parsers take for
// the end of one.
func (g *Grammar) WithoutTitlePoints(text string) string {
	titles, days := g.Set("short-title"), g.Set("short-weekday")
	var out []byte
	for at := 0; ; at++ {
		next := strings.IndexByte(text[at:], '.')
		if next < 0 {
			break
		}
		at += next
		if at+2 >= len(text) || text[at+1] != ' ' {
			continue
		}
		word, opens := strings.ToLower(lastWord(text[:at])), firstRune(text[at+2:])
		if !(unicode.IsUpper(opens) && titles.Has(word)) && !(unicode.IsDigit(opens) && days.Has(word)) {
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

func firstRune(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}

// lastJoined is the last part of a word that hyphens join, with the word behind it: it is
// found by its hyphen, where a whole word would be tried at each letter.
var lastJoined = regexp.MustCompile(`-\pL+ (\pL{5,})`)

// withoutManner blanks out, offsets kept, words joined by hyphens that say of an act how it was
// done and that parsers take for a verb: "wounded in a [drive-by] shooting".
func (g *Grammar) withoutManner(text string) string {
	var out []byte
	done := 0
	for _, at := range lastJoined.FindAllStringSubmatchIndex(text, -1) {
		from := done + joinedFrom(text[done:at[0]])
		if from == at[0] {
			continue
		}
		done = at[1]
		if word := text[from : at[2]-1]; !g.Set("act-manner").Has(strings.ToLower(word)) || g.Set("place-preposition").Has(text[at[2]:at[3]]) {
			continue
		}
		if out == nil {
			out = []byte(text)
		}
		copy(out[from:], Blanked(at[2]-1-from))
	}
	if out == nil {
		return text
	}
	return string(out)
}

// joinedFrom returns where the word with its hyphens begins that ends a text, the text's end
// where none does.
func joinedFrom(text string) int {
	from := len(text)
	for end := from; ; end = from - 1 {
		start := len(strings.TrimRightFunc(text[:end], unicode.IsLetter))
		if start == end {
			return from
		}
		from = start
		if from == 0 || text[from-1] != '-' {
			return from
		}
	}
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
