package nouns

import (
	"slices"
	"strings"
	"unicode"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
	"attest/ud"
)

// AcronymAsVerb makes a noun of a short form in capitals that the tagger, which has never
// met it, took for a verb, and the subject of what follows: "An IED exploded", "An IED
// targeting a patrol exploded".
func AcronymAsVerb(l *tree.Language, s *syntax.Sentence) {
	for w := 0; w+1 < len(s.Words); w++ {
		h := s.Words[w].Head
		if w > 0 && acronymBeforeVerb(l, s, w) {
			continue
		}
		if !s.Is(w, "VERB", "ADJ") || s.Rel(w) != "amod" || h != w+1 || !isAcronym(s.Words[w].Form) || isAcronym(s.Words[h].Form) {
			continue
		}
		switch verb := l.Forms[s.Lower[h]].Verb; {
		case s.Is(h, "VERB") && s.PastForm(h) && s.Child(h, "nsubj", "nsubj:pass") < 0:
			s.Rehang(func() { acronymLeads(l, s, w, h); tree.HangSubject(s, w, h) })
		case s.Is(h, "NOUN") && l.Set("noun-like-past").Has(s.Lower[h]) && s.Child(h, "obj") > h: // "An IED hit an army convoy": no noun has an object
			s.Rehang(func() {
				acronymLeads(l, s, w, h)
				tree.MakeVerb(s, h, tree.FinitePast)
				for _, k := range s.Kids[h] {
					if k > h && s.Rel(k) == "nmod" {
						s.Words[k].Rel = "obl"
					}
				}
				tree.HangSubject(s, w, h)
			})
			if verb != "" {
				s.Lemma[h] = verb
			}
		case s.Is(h, "VERB") && s.Rel(h) == "csubj" && s.Words[h].Feat("VerbForm") == "Ger":
			v := s.Words[h].Head
			s.Rehang(func() {
				acronymLeads(l, s, w, h)
				s.Hang(w, v, "nsubj")
				s.Hang(h, w, "acl")
			})
		case s.Is(h, "NOUN") && s.Rel(h) == "nsubj" && verb != "" && strings.HasSuffix(s.Lower[h], "ing"):
			v := s.Words[h].Head
			s.Rehang(func() {
				acronymLeads(l, s, w, h)
				s.Hang(w, v, "nsubj")
				s.Hang(h, w, "acl")
				s.Words[h].UPOS, s.Words[h].Feats = "VERB", "VerbForm=Ger"
				s.Lemma[h] = verb
				for _, k := range s.Children(v, "nsubj") {
					if k > h && k < v && s.Leftmost(k) == h+1 {
						s.Hang(k, h, "obj")
					}
				}
			})
		}
	}
}

// acronymBeforeVerb mends a clause whose verb the parser lost for an acronym between it and
// the article: "An IED killed three soldiers".
func acronymBeforeVerb(l *tree.Language, s *syntax.Sentence, w int) bool {
	det, v := w-1, w+1
	if !s.Is(w, "VERB", "ADJ") || !isAcronym(s.Words[w].Form) || !s.Is(det, "DET") || !s.Is(v, "VERB") || !s.PastForm(v) || s.Child(v, "nsubj", "nsubj:pass", "aux:pass") >= 0 {
		return false
	}
	top := s.Words[w].Head
	lostOnArticle := top == det && s.Words[v].Head == w
	lostOnObject := top > v && s.Words[v].Head == top && s.Rel(v) == "amod" && s.Words[det].Head == top
	if !lostOnArticle && !lostOnObject {
		return false
	}
	s.Rehang(func() {
		s.TakePlaceOf(v, top)
		s.Words[v].Feats = tree.FinitePast
		for _, k := range s.Kids[top] {
			if k > v && (lostOnArticle || s.Is(k, "PUNCT")) {
				s.Words[k].Head = v
			}
		}
		if lostOnObject {
			s.Hang(top, v, "obj")
		}
		s.Hang(det, w, "det")
		s.Words[w].UPOS, s.Words[w].Feats, s.Lemma[w] = "NOUN", "Number=Sing", s.Words[w].Form
		tree.HangSubject(s, w, v)
	})
	return true
}

// isAcronym reports whether a word is two to five capitals.
func isAcronym(form string) bool {
	const longest = 5
	if len(form) < 2 || len(form) > longest {
		return false
	}
	for _, r := range form {
		if r < 'A' || r > 'Z' {
			return false
		}
	}
	return true
}

// acronymLeads makes word w a noun and gives it the article that hung on the word behind.
func acronymLeads(l *tree.Language, s *syntax.Sentence, w, h int) {
	s.Words[w].UPOS, s.Words[w].Feats, s.Lemma[w] = "NOUN", "Number=Sing", s.Words[w].Form
	for _, k := range s.Kids[h] {
		if k < w && s.Is(k, "DET", "NUM", "ADJ") {
			s.Words[k].Head = w
		}
	}
}

// AcronymAlone makes a noun of a short form in capitals that opens a line, or what stands
// behind its label, with neither subject nor object: "IED on Route Copper, one car damaged".
func AcronymAlone(l *tree.Language, s *syntax.Sentence) {
	if !slices.ContainsFunc(s.Words, func(w ud.Word) bool { return strings.ContainsFunc(w.Form, unicode.IsLower) }) {
		return // where all is in capitals they say nothing
	}
	for w := range s.Words {
		if w > 0 && s.Lower[w-1] != ":" && !s.Is(w-1, "NUM") || !s.Is(w, "VERB", "ADJ", "X") || !isAcronym(s.Words[w].Form) || s.Child(w, "nsubj", "nsubj:pass", "obj", "aux") >= 0 || w+1 < len(s.Words) && s.Is(w+1, "VERB", "NOUN", "PROPN") {
			continue
		}
		s.Words[w].UPOS, s.Words[w].Feats, s.Lemma[w] = "NOUN", "Number=Sing", s.Lower[w]
	}
}

// HyphenAcronym makes one name of a name of letters with a hyphen in it, of which the parser made
// a subject of its own, before the noun that says who speaks for it: "[SPLM-N] spokesman Ann Lee".
func HyphenAcronym(_ *tree.Language, s *syntax.Sentence) {
	for i := 0; i+3 < len(s.Words); i++ {
		p := i + 2
		h := s.Words[p].Head
		if !s.Hyphened(i) || !s.Is(i, "PROPN") || !s.Is(p, "PROPN") || s.Lower[i] == s.Words[i].Form || h != p+1 || !s.Is(h, "NOUN") || s.Words[h].Head != i || s.Rel(h) != "appos" {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(h, i)
			s.Hang(i, h, "compound")
			s.Hang(p, i, "flat")
		})
	}
}

// NameNotNegated makes part of a name of a capital letter with an apostrophe that was taken for a
// negation: « Selon [N'Djamena] ».
func NameNotNegated(_ *tree.Language, s *syntax.Sentence) {
	for i := 1; i+1 < len(s.Words); i++ {
		w := &s.Words[i]
		if w.UPOS != "ADV" || w.Feat("Polarity") != "Neg" || s.Lower[i] == w.Form || !s.Is(i+1, "PROPN") || w.End != s.Words[i+1].Start || w.Head != i+1 {
			continue
		}
		s.Rehang(func() { w.UPOS, w.Feats, w.Rel = "PROPN", "", "compound" })
	}
}
