package events

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// fold reduces a name to what its spellings have in common: lower case, no
// accents or vowel signs, letters and digits with single spaces between. It
// compares names of any script with each other, which scan.Fold, made for the
// words of a text, does not.
func fold(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r) || r == 'ـ' || r == '\'' || r == '’':
			continue // marks, tatweel and apostrophes are spelling, not word
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			gap = false
			b.WriteRune(unicode.ToLower(r))
		default:
			gap = true
		}
	}
	return b.String()
}

// words splits a folded string.
func words(s string) []string { return strings.Fields(fold(s)) }

// hasWord reports whether the words of part stand together in whole; both are
// folded.
func hasWord(whole, part string) bool {
	return part != "" && strings.Contains(" "+whole+" ", " "+part+" ")
}

// sameName reports whether two names of an outlet, an agency or a person are
// spellings of one: equal when folded, one the initials of the other, or one
// inside the other with at least two words.
func sameName(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	if a == b || initials(a) == b || initials(b) == a {
		return true
	}
	if len(strings.Fields(b)) < len(strings.Fields(a)) {
		a, b = b, a
	}
	return len(strings.Fields(a)) >= 2 && hasWord(b, a)
}

// initials returns the first letters of a folded name of at least three
// words, so that "Levant Press Agency" meets "LPA"; "" for shorter names.
func initials(s string) string {
	f := strings.Fields(s)
	if len(f) < 3 {
		return ""
	}
	var b strings.Builder
	for _, w := range f {
		for _, r := range w {
			b.WriteRune(r)
			break
		}
	}
	return b.String()
}

// script tells in which script a folded name begins, so that only names that
// can be compared are compared.
func script(s string) *unicode.RangeTable {
	for _, r := range s {
		for _, t := range []*unicode.RangeTable{unicode.Latin, unicode.Arabic, unicode.Cyrillic, unicode.Hebrew} {
			if unicode.Is(t, r) {
				return t
			}
		}
	}
	return nil
}
