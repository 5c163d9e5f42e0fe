package coding

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// sameName tells whether two names are of one thing: one's words are among
// the other's. Accents, case, plural s and short words do not count.
func sameName(a, b string) bool {
	wa, wb := nameWords(a), nameWords(b)
	if len(wa) == 0 || len(wb) == 0 {
		return false
	}
	if len(wa) > len(wb) {
		wa, wb = wb, wa
	}
	for w := range wa {
		if !wb[w] {
			return false
		}
	}
	return true
}

// nameWords returns the words of a name of three letters or more, folded.
func nameWords(s string) map[string]bool {
	out := map[string]bool{}
	folded := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(s))
	for _, w := range strings.FieldsFunc(folded, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if len(w) > 3 {
			w = strings.TrimSuffix(w, "s")
		}
		if len([]rune(w)) >= 2 {
			out[w] = true
		}
	}
	for _, short := range []string{"of", "the", "de", "la", "le", "les", "du", "des", "in", "and", "et", "en", "al", "el"} {
		if len(out) > 1 {
			delete(out, short)
		}
	}
	return out
}
