// Package scan cuts text into runs of letters, runs of digits and single
// marks, folded so that case and accents do not matter. It serves readers of
// times and quantities, which work on all-capital wire copy, on text without
// accents and on "15h30" alike; it is no linguistic tokeniser.
//
// Invariant: the tokens are in text order, do not overlap, and leave out
// nothing but spaces and combining marks.
package scan

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kind is the sort of a token.
type Kind uint8

const (
	Letters Kind = iota
	Digits
	Mark
)

// Token is a run of letters, a run of ASCII digits, or one other character.
// Start and End are half-open byte offsets.
type Token struct {
	Start, End int
	Fold       string // lower case, without accents; quotation marks and dashes in ASCII
	Kind       Kind
	Glued      bool // nothing stands between it and the token before
	NewLine    bool // a line break stands before it
	Capital    bool // begins with a capital letter
	AllCaps    bool // two letters or more, none of them small
}

// Tokens cuts the text.
func Tokens(text string) []Token {
	tokens := make([]Token, 0, len(text)/4+4)
	glued, newLine := false, false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029':
			glued, newLine = false, true
			i += size
			continue
		case unicode.IsSpace(r):
			glued = false
			i += size
			continue
		case invisible(r) || unicode.Is(unicode.Mn, r):
			i += size
			continue
		}
		t := Token{Start: i, Glued: glued && len(tokens) > 0, NewLine: newLine}
		switch {
		case r >= '0' && r <= '9':
			t.Kind, t.End = Digits, i+1
			for t.End < len(text) && text[t.End] >= '0' && text[t.End] <= '9' {
				t.End++
			}
			t.Fold = text[i:t.End]
		case unicode.IsLetter(r):
			letters(text, &t)
		default:
			t.Kind, t.End, t.Fold = Mark, i+size, foldMark(r, text[i:i+size])
		}
		tokens = append(tokens, t)
		i = t.End
		glued, newLine = true, false
	}
	return tokens
}

// Word returns the token of a text that is one run of letters and nothing else.
func Word(text string) (t Token, ok bool) {
	r, _ := utf8.DecodeRuneInString(text)
	if !unicode.IsLetter(r) {
		return t, false
	}
	letters(text, &t)
	return t, t.End == len(text)
}

// PlainWord returns the word of ASCII letters that a text opens with, "" where it opens
// with none, or with one that may go on.
func PlainWord(text string) string {
	n := 0
	for n < len(text) && (text[n]|0x20 >= 'a' && text[n]|0x20 <= 'z') {
		n++
	}
	if n < len(text) && text[n] >= utf8.RuneSelf {
		return ""
	}
	return text[:n]
}

// letters fills a token of letters that begins at t.Start.
func letters(text string, t *Token) {
	i, upper, lower, plain := t.Start, 0, 0, true
	for i < len(text) {
		c := text[i]
		if c < utf8.RuneSelf {
			if c >= 'a' && c <= 'z' {
				lower++
			} else if c >= 'A' && c <= 'Z' {
				if i == t.Start {
					t.Capital = true
				}
				upper++
			} else {
				break
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if unicode.IsLetter(r) {
			if unicode.IsUpper(r) {
				if i == t.Start {
					t.Capital = true
				}
				upper++
			} else {
				lower++
			}
		} else if !unicode.Is(unicode.Mn, r) && !invisible(r) {
			break
		}
		plain = false
		i += size
	}
	t.End, t.AllCaps = i, upper >= 2 && lower == 0
	switch {
	case !plain:
		t.Fold = Fold(text[t.Start:i])
	case upper > 0:
		t.Fold = strings.ToLower(text[t.Start:i])
	default:
		t.Fold = text[t.Start:i]
	}
}

// Fold puts a word in lower case and takes its accents away.
func Fold(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		if unicode.Is(unicode.Mn, r) || invisible(r) {
			continue
		}
		r = unicode.ToLower(r)
		if r >= 0xDF && r < 0x180 {
			if k := strings.IndexRune(accented, r); k >= 0 {
				b.WriteByte(unaccented[utf8.RuneCountInString(accented[:k])])
				continue
			}
			switch r {
			case 'ß':
				b.WriteString("ss")
				continue
			case 'æ':
				b.WriteString("ae")
				continue
			case 'œ':
				b.WriteString("oe")
				continue
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

// isASCII says whether a text is all ASCII, as most words are.
func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// The small Latin letters with accents and, at the same position, without.
const (
	accented   = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵýÿŷźżž"
	unaccented = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnooooooooorrrssssttt" + "uuuuuuuuuuwyyyzzz"
)

func foldMark(r rune, s string) string {
	switch r {
	case '’', '‘', 'ʼ', '′', '`', '´':
		return "'"
	case '“', '”', '«', '»', '„', '″':
		return "\""
	case '–', '—', '‐', '‑', '‒', '―', '−':
		return "-"
	}
	return s
}

// invisible says whether a rune is a formatting character such as a
// direction mark or a zero-width space.
func invisible(r rune) bool { return r >= 0x200B && unicode.Is(unicode.Cf, r) || r == 0xAD }
