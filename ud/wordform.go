package ud

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// fold makes the forms of one word alike: small letters, one apostrophe.
func fold(s string) string {
	s = strings.ToLower(s)
	if !letters(s) && strings.ContainsAny(s, "’ʼ‘`") {
		s = apostrophes.Replace(s)
	}
	return s
}

// letters tells small letters of ASCII and nothing else, as most words are.
func letters(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}

var apostrophes = strings.NewReplacer("’", "'", "ʼ", "'", "‘", "'", "`", "'")

// lexicalHash is the hash of a folded form in which all digits are alike, so
// that "12" teaches something about "37".
func lexicalHash(folded string) uint64 {
	if !letters(folded) && strings.ContainsAny(folded, "0123456789") {
		folded = strings.Map(func(r rune) rune {
			if '0' <= r && r <= '9' {
				return '0'
			}
			return r
		}, folded)
	}
	return hashOf(folded)
}

// Bits of a word's shape.
const (
	shapeUpper = 1 << iota
	shapeLower
	shapeDigit
	shapeHyphen
	shapeDot
	shapeOther
	shapeCapital
	shapeSingle
	shapeCaseless
	shapeFirst // added to tell it from other small numbers
)

// shapeOf says which kinds of characters a form has. In text without case
// (all capitals or all small letters) capitals tell nothing and are left out.
func shapeOf(s string, caseless bool) uint64 {
	shape := uint64(shapeFirst)
	n := 0
	for _, r := range s {
		switch {
		case r == '-':
			shape |= shapeHyphen
		case r == '.' || r == '\'' || r == '’':
			shape |= shapeDot
		case unicode.IsDigit(r):
			shape |= shapeDigit
		case unicode.IsUpper(r):
			shape |= shapeUpper
			if n == 0 {
				shape |= shapeCapital
			}
		case unicode.IsLetter(r):
			shape |= shapeLower
		default:
			shape |= shapeOther
		}
		n++
	}
	if n == 1 {
		shape |= shapeSingle
	}
	if caseless {
		if shape&(shapeUpper|shapeLower) != 0 {
			shape |= shapeLower
		}
		shape = shape&^(shapeUpper|shapeCapital) | shapeCaseless
	}
	return shape
}

// suffix returns the last n runes of s, or "" when s is shorter.
func suffix(s string, n int) string {
	at := len(s)
	for range n {
		if at == 0 {
			return ""
		}
		_, size := utf8.DecodeLastRuneInString(s[:at])
		at -= size
	}
	return s[at:]
}

// prefix returns the first n runes of s, or "" when s is shorter.
func prefix(s string, n int) string {
	at := 0
	for range n {
		if at == len(s) {
			return ""
		}
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	return s[:at]
}

// caselessForms tells whether the words of a sentence are written without
// telling case: nearly all capitals, or, in a text that has next to no
// capitals, all small letters, or each word with a capital, as in some
// headlines.
func caselessForms(forms []string, textHasCapitals bool) bool {
	upper, lower, capitals, longer, small := 0, 0, 0, 0, 0
	for _, f := range forms {
		n, u := 0, 0
		first := false
		for i, r := range f {
			if unicode.IsUpper(r) {
				u++
				first = first || i == 0
			}
			if unicode.IsLetter(r) {
				n++
			}
		}
		upper += u
		lower += n - u
		if n > 3 {
			longer++
			if first {
				capitals++
			}
		} else if n > 0 && u == 0 {
			small++
		}
	}
	switch {
	case upper > 4*lower:
		return longer > 1
	case upper == 0:
		return !textHasCapitals
	default:
		return longer >= 4 && capitals == longer
	}
}
