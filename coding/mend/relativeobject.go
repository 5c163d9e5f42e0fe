package mend

import "attest/coding/syntax"

// objectRelative makes the relative pronoun the object of a clause whose subject stands right
// behind it, where the parser gave the pronoun to the verb of the sentence: "Gao, which
// [militiamen captured] on Monday, lies on a road".
func objectRelative(s *syntax.Sentence) {
	for p := 1; p < len(s.Words); p++ {
		k := s.Child(p, "obj")
		top := s.Words[p].Head
		if !s.Is(p, "PRON") || k < p || top < k || syntax.BaseRel(s.Rel(p)) != "nsubj" {
			continue
		}
		v := s.Child(k, "acl")
		n := s.Child(top, "nsubj", "nsubj:pass")
		if v < k || v > top || !s.Is(v, "VERB") || !s.PastForm(v) || s.Child(v, "obj", "obl:agent", "aux:pass") >= 0 || n < 0 || n >= p || s.Between(n, p, "VERB", "NOUN") {
			continue
		}
		s.Rehang(func() {
			s.Words[v].Head, s.Words[v].Rel, s.Words[v].Feats = n, "acl:relcl", "Mood=Ind|Tense=Past|VerbForm=Fin"
			s.Words[k].Head, s.Words[k].Rel = v, "nsubj"
			s.Words[p].Head, s.Words[p].Rel = v, "obj"
		})
	}
}

// clauseOfPredicate hangs a clause with a conjunction of its own on the predicate that it was
// taken to describe: "are in custody [after being arrested]".
func clauseOfPredicate(s *syntax.Sentence) {
	for v := range s.Words {
		n := s.Words[v].Head
		if m := s.Child(v, "mark"); s.Rel(v) == "acl" && s.Is(v, "VERB") && n >= 0 && n < v && s.Child(n, "cop") >= 0 && m > n && m < v && s.Is(m, "SCONJ") && s.Child(v, "nsubj", "nsubj:pass") < 0 {
			s.Words[v].Rel = "advcl"
			s.LinkKids()
		}
	}
}

// verbBehindGerund makes the verb of a sentence, which has no passive and which was taken for
// a participle of what its subject does, the root: "Protesters demanding his resignation
// [gathered] in Goma".
func (m *Mender) verbBehindGerund(s *syntax.Sentence) {
	g := s.Root()
	n := s.Child(g, "nsubj")
	if !s.Is(g, "VERB") || s.Words[g].Feat("VerbForm") != "Ger" && s.Words[g].Feat("Tense") != "Pres" || n < 0 || n != g-1 || s.Child(g, "aux") >= 0 {
		return
	}
	for v := g + 1; v < len(s.Words); v++ {
		if s.Is(v, "VERB") && s.Rel(v) == "acl" && s.Within(v, g) && s.PastForm(v) && m.grammar.Set("no-passive").Word(s, v) && s.Child(v, "aux", "aux:pass", "nsubj", "mark") < 0 && s.Lower[v-1] != "," {
			s.Rehang(func() {
				s.Words[v].Head, s.Words[v].Rel, s.Words[v].Feats = -1, "root", "Mood=Ind|Tense=Past|VerbForm=Fin"
				s.Words[n].Head = v
				s.Words[g].Head, s.Words[g].Rel = n, "acl"
				for _, k := range s.Kids[g] {
					if k > v {
						s.Words[k].Head = v
					}
				}
			})
			return
		}
	}
}

// struckBehindDoer hangs on the noun of an act what it fell on, which was hung on its doer:
// "shelling by soldiers [of a market]".
func (m *Mender) struckBehindDoer(s *syntax.Sentence) {
	for o := range s.Words {
		doer := s.Words[o].Head
		if s.Rel(o) != "nmod" || !s.Is(o, "NOUN") || doer < 0 || doer > o || !m.grammar.Set("genitive-preposition").HasPrep(s.Preposition(o)) {
			continue
		}
		act := s.Words[doer].Head
		if act < 0 || act > doer || s.Rel(doer) != "nmod" || !s.Is(act, "NOUN") || !m.tellsAct(s.Lemma[act]) || !m.grammar.Set("agent-preposition").HasPrep(s.Preposition(doer)) || s.Child(act, "nmod") != doer {
			continue
		}
		if det := s.Child(o, "det", "nummod"); m.isPerson(s.Words[o]) || det >= 0 && s.Is(det, "DET") && m.grammar.Set("definite").Word(s, det) || !m.isPerson(s.Words[doer]) && !s.Is(doer, "PROPN") || m.grammar.Set("member").Word(s, doer) {
			continue
		}
		s.Rehang(func() { s.Words[o].Head = act })
	}
}
