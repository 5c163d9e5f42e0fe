package ud

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Old wire copy is in capitals without accents, which neither the lexicon nor
// what the taggers learnt knows: "EGORGES" is no word, "A CARACAS" has a verb in
// it. Where the lexicon has a word that differs in its accents only, that word is
// read.

// accents are the accented letters by the plain one, the likelier first.
var accents = map[rune]string{'a': "àâ", 'c': "ç", 'e': "èéêë", 'i': "îï", 'n': "ñ", 'o': "ôó", 'u': "ûùü"}

// mostAccents and longestPlain bound the forms that are tried for one word.
const mostAccents, longestPlain = 3, 16

// unaccented tells whether words are in capitals and none bears an accent.
func unaccented(words []Word) bool {
	capitals := 0
	for i := range words {
		if i+1 < len(words) && words[i+1].Start == words[i].Start { // "AU" is "À", "LE"
			continue
		}
		for _, r := range words[i].Form {
			switch {
			case unicode.IsLower(r), r > unicode.MaxASCII && unicode.IsLetter(r):
				return false
			case unicode.IsUpper(r):
				capitals++
			}
		}
	}
	return capitals > 12
}

// restoreAccents writes the words of a sentence that the lexicon knows only with
// accents with them.
func (m *Model) restoreAccents(words []Word) {
	for i := range words {
		form := fold(words[i].Form)
		if utf8.RuneCountInString(form) < 3 || m.lexicon.has(form) {
			continue
		}
		if c := m.accentedForm(form, func(string) bool { return true }); c != "" {
			words[i].Form = strings.ToUpper(c)
		}
	}
}

// restoreByTags restores the accents of words that the lexicon has without them
// too, where the tags around them are such as no sentence has: a noun right
// behind an auxiliary or another noun, which may be a participle, and an
// auxiliary of one letter with no verb to follow. It tells whether it changed a
// word.
func (m *Model) restoreByTags(words []Word) bool {
	changed := false
	for i := range words {
		form, next, before := fold(words[i].Form), "", ""
		if i+1 < len(words) {
			next = words[i+1].UPOS
		}
		if i > 0 {
			before = words[i-1].UPOS
		}
		fits := func(string) bool { return true }
		switch {
		case words[i].UPOS == "AUX" && len(form) == 1 && next != "" && !slices.Contains([]string{"VERB", "AUX", "ADV", "PRON"}, next):
		case words[i].UPOS == "NOUN" && (before == "AUX" || before == "NOUN"):
			fits = func(c string) bool { return m.lexicon.lemma(c, c, "VERB") != "" }
		default:
			continue
		}
		if c := m.accentedForm(form, fits); c != "" {
			words[i].Form, changed = strings.ToUpper(c), true
		}
	}
	return changed
}

// accentedForm returns the word of the lexicon that a form is without its
// accents: rather one that can be something else than a verb, rather one with
// its last accent farther on, rather one with fewer. It returns "" where there
// is none.
func (m *Model) accentedForm(form string, fits func(string) bool) string {
	plain := []rune(form)
	if len(plain) > longestPlain {
		return ""
	}
	best, bestRank := "", [3]int{}
	var try func(at int, sofar []rune, last, count int)
	try = func(at int, sofar []rune, last, count int) {
		if at == len(plain) {
			c := string(sofar)
			if count == 0 || !m.lexicon.has(c) || !fits(c) {
				return
			}
			rank := [3]int{0, last, -count}
			if m.lexicon.lemma(c, c, "VERB") == "" || m.lexicon.lemma(c, c, "NOUN") != "" || m.lexicon.lemma(c, c, "ADJ") != "" {
				rank[0] = 1
			}
			if best == "" || slices.Compare(rank[:], bestRank[:]) > 0 {
				best, bestRank = c, rank
			}
			return
		}
		try(at+1, append(sofar, plain[at]), last, count)
		if count < mostAccents {
			for _, r := range accents[plain[at]] {
				try(at+1, append(sofar, r), at, count+1)
			}
		}
	}
	try(0, make([]rune, 0, len(plain)), -1, 0)
	return best
}

// has tells whether the lexicon knows a folded form.
func (x *lexicon) has(folded string) bool {
	_, ok := x.forms.find(key32(hashOf(folded)))
	return ok
}
