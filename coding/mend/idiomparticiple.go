package mend

import "attest/coding/syntax"

// participleOfIdiom makes a participle of the feminine that was read as a noun of the same
// form, by the words that stand with it: « une patrouille, [prise pour cible] par des rebelles ».
func participleOfIdiom(l *Language, s *syntax.Sentence) {
	for p := 1; p < len(s.Words); p++ {
		h := s.Words[p].Head
		if !s.Is(p, "NOUN") || h < 0 || h > p || !s.Is(h, "NOUN", "PROPN") || l.Set("idiom-participle").At(s, p) < 2 || s.Child(p, "det", "case", "nummod") >= 0 {
			continue
		}
		verb := l.forms[s.Lower[p]].verb
		if verb == "" {
			continue
		}
		s.Words[p].UPOS, s.Words[p].Rel, s.Lemma[p] = "VERB", "acl", verb
		s.Words[p].Feats = "Gender=Fem|Number=" + s.Words[p].Feat("Number") + "|Tense=Past|VerbForm=Part|Voice=Pass"
		for _, k := range s.Children(p, "nmod") {
			s.Words[k].Rel = "obl"
			if c := s.Child(k, "case"); c >= 0 && l.Set("agent-preposition").Word(s, c) {
				s.Words[k].Rel = "obl:agent"
			}
		}
	}
}
