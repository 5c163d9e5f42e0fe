package ud

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Old wire copy is in capitals without accents, which neither the lexicon nor
// what the taggers learnt knows: "EGORGES" is no word, "A CARACAS" has a verb in
// it. Mails and old terminals leave them out of whole texts in small letters, too. Where
// the lexicon has a word that differs in its accents only, that word is read.

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

// leastPlain is how many words of a text, known with accents only, show that its writer
// left them out.
const leastPlain = 2

// withoutAccents tells a text in small letters that its writer left without accents: it
// has none, and several of its words are known with accents only.
func (m *Model) withoutAccents(text string) bool {
	if m.lexicon == nil || strings.ContainsFunc(text, func(r rune) bool { return r > unicode.MaxASCII && unicode.IsLetter(r) }) {
		return false
	}
	seen := map[string]bool{}
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsLower(r) || len(word) < 3 || seen[word] || m.lexicon.has(word) {
			continue
		}
		if m.accentedForm(word, func(string) bool { return true }) != "" {
			seen[word] = true
		}
		if len(seen) >= leastPlain {
			return true
		}
	}
	return false
}

// mayBearAccents tells a word that is no name in a text in small letters.
func mayBearAccents(words []Word, i int) bool {
	r, _ := utf8.DecodeRuneInString(words[i].Form)
	return i == 0 || unicode.IsLower(r) || allCapitals(words[i].Form)
}

// likeForm writes a folded form as another is written: in capitals, or with one.
func likeForm(folded, form string) string {
	r, _ := utf8.DecodeRuneInString(form)
	switch {
	case form == strings.ToUpper(form):
		return strings.ToUpper(folded)
	case unicode.IsUpper(r):
		first, n := utf8.DecodeRuneInString(folded)
		return string(unicode.ToUpper(first)) + folded[n:]
	}
	return folded
}

// restoreAccents writes the words of a sentence that the lexicon knows only with
// accents with them.
func (m *Model) restoreAccents(words []Word) {
	for i := range words {
		form := fold(words[i].Form)
		if utf8.RuneCountInString(form) < 3 || m.lexicon.has(form) || !mayBearAccents(words, i) {
			continue
		}
		if c := m.accentedForm(form, func(string) bool { return true }); c != "" {
			words[i].Form = likeForm(c, words[i].Form)
		}
	}
}

// restoreByTags restores the accents of words that the lexicon has without them
// too, where the tags around them are such as no sentence has: a noun right
// behind another noun, which may be a participle, any word that may be one behind an
// auxiliary or in a second predicate ("ont egorge les gardes puis incendie le poste"), a word
// that the lexicon has not as what it was tagged, a verb behind an article, a noun whose lemma has accents, and an auxiliary
// of one letter with no verb to follow. It tells whether it changed a word.
func (m *Model) restoreByTags(words []Word) bool {
	changed, none := false, -1 // none: an auxiliary that is none
	verb := func(c string) bool { return m.lexicon.lemma(c, c, "VERB") != "" }
	for i := range words {
		form, next, before := fold(words[i].Form), "", ""
		if i+1 < len(words) {
			next = words[i+1].UPOS
		}
		if i > 0 && i-1 != none {
			before = words[i-1].UPOS
		}
		fits := func(string) bool { return true }
		switch {
		case words[i].UPOS == "AUX" && len(form) == 1 && next != "" && m.governsNoVerb(words[i+1:]):
			none = i
		case !mayBearAccents(words, i):
			continue
		case before == "AUX" && m.participle(form) != "", words[i].UPOS == "NOUN" && (next == "DET" || next == "NUM") && secondPredicate(words, i) && m.participle(form) != "":
			fits = endsAsParticiple
		case words[i].UPOS == "NOUN" && (before == "AUX" || before == "NOUN"):
			fits = verb
		case words[i].UPOS == "ADJ" && m.lexicon.has(form) && m.lexicon.lemma(form, form, "ADJ") == "":
			fits = verb
		case words[i].UPOS == "NOUN" && m.lexicon.has(form) && m.lexicon.lemma(form, form, "NOUN") == "", words[i].UPOS == "VERB" && before == "DET":
			fits = func(c string) bool {
				return m.lexicon.lemma(c, c, "NOUN") != "" || m.lexicon.lemma(c, c, "ADJ") != ""
			}
		case words[i].UPOS == "NOUN" && fold(words[i].Lemma) != form: // "au marche", tagged as « marché »
			fits = func(c string) bool { return c == fold(words[i].Lemma) }
		default:
			continue
		}
		if c := m.accentedForm(form, fits); c != "" {
			words[i].Form, changed = likeForm(c, words[i].Form), true
		}
	}
	return changed
}

// endsAsParticiple tells forms with the ending that only its accent tells from a finite verb.
func endsAsParticiple(form string) bool {
	for _, ending := range []string{"é", "és", "ée", "ées"} {
		if strings.HasSuffix(form, ending) {
			return true
		}
	}
	return false
}

// participle returns the participle that a form without accents may be, or "".
func (m *Model) participle(form string) string {
	return m.accentedForm(form, func(c string) bool { return endsAsParticiple(c) && m.lexicon.lemma(c, c, "VERB") != "" })
}

// secondPredicate tells a word joined to what an auxiliary opened before it.
func secondPredicate(words []Word, i int) bool {
	if i == 0 || words[i-1].UPOS != "CCONJ" && words[i-1].UPOS != "ADV" {
		return false
	}
	return slices.ContainsFunc(words[:i-1], func(w Word) bool { return w.UPOS == "AUX" })
}

// governsNoVerb tells words before which an auxiliary of one letter is none but a
// preposition: a noun or a name, or what was only read as a verb because nothing knows it
// ("A KINDAMBA"). Behind a preposition there is none: "A EN OUTRE PERDU".
func (m *Model) governsNoVerb(after []Word) bool {
	switch after[0].UPOS {
	case "AUX", "ADV", "PRON":
		return false
	case "ADP":
		return len(after) > 1 && after[1].Feat("VerbForm") == "Inf"
	case "NOUN", "ADJ":
		return m.participle(fold(after[0].Form)) == "" || len(after) > 1 && after[1].Lemma == "de" // "a saute sur une mine", but "a cause de la pluie"
	case "VERB":
		form := fold(after[0].Form)
		return m.lexicon.lemma(form, form, "VERB") == "" && m.accentedForm(form, func(c string) bool { return m.lexicon.lemma(c, c, "VERB") != "" }) == ""
	}
	return true
}

// restoreByAgent restores the accent of a participle that was read as a finite verb and
// has an agent all the same: "UN SOLDAT TUE PAR UN TIR". It tells whether it changed a
// word.
func (m *Model) restoreByAgent(words []Word) bool {
	changed := false
	for i := range words {
		v := words[i].Head
		if words[i].Rel != "obl:agent" || v < 0 || words[v].UPOS != "VERB" || words[v].Feat("VerbForm") != "Fin" {
			continue
		}
		if c := m.accentedForm(fold(words[v].Form), func(c string) bool { return m.lexicon.lemma(c, c, "VERB") != "" }); c != "" {
			words[v].Form, changed = likeForm(c, words[v].Form), true
		}
	}
	return changed
}

// accentedForm returns the word of the lexicon that a form is without its
// accents: rather one that can be something else than a verb, of verbs rather one with
// its last accent farther on (a participle), rather one with fewer. It returns "" where there
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
			if m.lexicon.lemma(c, c, "VERB") == "" {
				rank[1] = 0
			}
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
