package mend

import "attest/coding/syntax"

// fightingRages makes a noun of fighting, which the parser took for a participle, the subject of the
// verb behind it: "as [fighting raged] in Qabun", "while fighting escalated around the airport".
func fightingRages(l *Language, s *syntax.Sentence) {
	for i := 0; i+1 < len(s.Words); i++ {
		v := i + 1
		verb := l.forms[s.Lower[v]].verb
		if !s.Is(i, "VERB") || !l.Set("always-fighting").Has(s.Lower[i]) || s.Child(i, "mark") < 0 || s.Child(i, "nsubj", "aux", "cop") >= 0 || verb == "" || !l.Set("support-happen").Has(verb) || s.Words[i].Head >= 0 && s.Within(s.Words[i].Head, v) {
			continue
		}
		s.Rehang(func() {
			s.Words[v].UPOS, s.Words[v].Feats, s.Lemma[v] = "VERB", finitePast, verb
			s.TakePlaceOf(v, i)
			for _, k := range s.Kids[i] {
				switch {
				case k == v:
				case s.Is(k, "SCONJ") || k > v:
					s.Words[k].Head = v
					if rel := syntax.BaseRel(s.Rel(k)); rel == "obj" && s.Preposition(k) != "" || rel == "nmod" {
						s.Words[k].Rel = "obl"
					}
				}
			}
			s.Words[i].UPOS, s.Words[i].Feats, s.Lemma[i] = "NOUN", "Number=Sing", s.Lower[i]
			s.Hang(i, v, "nsubj")
		})
	}
}
