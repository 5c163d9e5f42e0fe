package reading

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attest/scan"
)

// SameName tells whether two names are of one thing: one's words are among
// the other's. Accents, case, plural s and short words do not count.
func SameName(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	wa, wb := nameWords(a), nameWords(b)
	if len(wa) == 0 || len(wb) == 0 {
		return false
	}
	if len(wa) > len(wb) {
		wa, wb = wb, wa
	}
	for _, w := range wa {
		if !slices.Contains(wb, w) {
			return false
		}
	}
	return true
}

// shortWords do not count in a name that has others.
var shortWords = []string{"of", "the", "de", "la", "le", "les", "du", "des", "in", "and", "et", "en", "al", "el"}

// nameWords returns the words of a name of two letters or more, folded, each
// once.
func nameWords(s string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(scan.Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if len(w) > 3 {
			w = strings.TrimSuffix(w, "s")
		}
		if utf8.RuneCountInString(w) >= 2 && !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	for _, short := range shortWords {
		if i := slices.Index(out, short); i >= 0 && len(out) > 1 {
			out = slices.Delete(out, i, i+1)
		}
	}
	return out
}
