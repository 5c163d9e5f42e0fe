package mend

import "attest/coding/syntax"

// objectRelative makes the relative pronoun the object of a clause whose subject stands right
// behind it, where the parser gave the pronoun to the verb of the sentence: "Gao, which
// [militiamen captured] on Monday, lies on a road".
func objectRelative(_ *Language, s *syntax.Sentence) {
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
			s.Hang(v, n, "acl:relcl")
			s.Words[v].Feats = finitePast
			s.Hang(k, v, "nsubj")
			s.Hang(p, v, "obj")
		})
	}
}

// clauseOfPredicate hangs a clause with a conjunction of its own on the predicate that it was
// taken to describe: "are in custody [after being arrested]".
func clauseOfPredicate(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		n := s.Words[v].Head
		if m := s.Child(v, "mark"); s.Rel(v) == "acl" && s.Is(v, "VERB") && n >= 0 && n < v && s.Child(n, "cop") >= 0 && m > n && m < v && s.Is(m, "SCONJ") && s.Child(v, "nsubj", "nsubj:pass") < 0 {
			s.Words[v].Rel = "advcl"
		}
	}
}

// verbBehindGerund makes the verb of a sentence, which has no passive and which was taken for
// a participle of what its subject does, the root: "Protesters demanding his resignation
// [gathered] in Goma". So with a passive whose subject is what that is done to: "A policeman
// guarding a market [was wounded] in Gao".
func verbBehindGerund(l *Language, s *syntax.Sentence) {
	g := s.Root()
	n := s.Child(g, "nsubj")
	if !s.Is(g, "VERB") || s.Words[g].Feat("VerbForm") != "Ger" && s.Words[g].Feat("Tense") != "Pres" || n < 0 || n != g-1 || s.Child(g, "aux") >= 0 {
		return
	}
	for v := g + 1; v < len(s.Words); v++ {
		if o := s.Child(v, "nsubj", "nsubj:pass"); s.Words[g].Feat("VerbForm") != "Fin" && s.Words[v].Head == g && s.Rel(v) == "ccomp" && s.Is(v, "VERB") && s.Child(v, "aux:pass") > o && o > g && s.Child(v, "mark") < 0 && !s.Between(g, v, "PUNCT") && s.Lemma[g] != s.Lower[g] {
			s.Rehang(func() {
				s.Hang(v, -1, "root")
				s.Hang(n, v, "nsubj:pass")
				s.Hang(g, n, "acl")
				s.Hang(o, g, "obj")
			})
			return
		}
		if s.Is(v, "VERB") && s.Rel(v) == "acl" && s.Within(v, g) && s.PastForm(v) && l.Set("no-passive").Word(s, v) && s.Child(v, "aux", "aux:pass", "nsubj", "mark") < 0 && s.Lower[v-1] != "," {
			s.Rehang(func() {
				s.Hang(v, -1, "root")
				s.Words[v].Feats = finitePast
				s.Words[n].Head = v
				s.Hang(g, n, "acl")
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
func struckBehindDoer(l *Language, s *syntax.Sentence) {
	for o := range s.Words {
		doer := s.Words[o].Head
		if s.Rel(o) != "nmod" || !s.Is(o, "NOUN") || doer < 0 || doer > o || !l.Set("genitive-preposition").HasPrep(s.Preposition(o)) {
			continue
		}
		act := s.Words[doer].Head
		if act < 0 || act > doer || s.Rel(doer) != "nmod" || !s.Is(act, "NOUN") || !l.TellsAct(s.Lemma[act]) || !l.Set("agent-preposition").HasPrep(s.Preposition(doer)) || s.Child(act, "nmod") != doer {
			continue
		}
		if det := s.Child(o, "det", "nummod"); !l.Set("settlement").Word(s, o) && (l.IsPerson(s.Words[o]) || det >= 0 && s.Is(det, "DET") && l.Set("definite").Word(s, det) || !l.IsPerson(s.Words[doer]) && !s.Is(doer, "PROPN") || l.Set("member").Word(s, doer)) {
			continue
		}
		s.Rehang(func() { s.Words[o].Head = act })
	}
}

// relativeOfSubject gives a verb the subject that the parser gave, beside the relative pronoun,
// to the clause about it: "[The mayor], Ada Mwangi, who confirmed the raid, said …".
func relativeOfSubject(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		top := s.Words[v].Head
		subjects := s.Children(v, "nsubj")
		if top < v || len(subjects) != 2 || s.Rel(v) != "ccomp" || s.Child(top, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		n, p := subjects[0], subjects[1]
		if !s.Is(n, "NOUN", "PROPN") || !s.Is(p, "PRON") || s.Words[p].Feat("PronType") != "Rel" || p < 1 || s.Lower[p-1] != "," || s.Lower[top-1] != "," {
			continue
		}
		s.Rehang(func() {
			s.Words[n].Head = top
			s.Hang(v, n, "acl:relcl")
		})
	}
}

// participleBeforeVerb makes a participle that the parser took for a clause with the subject of
// the sentence a description of it: "A bomb [left in a van] was defused", "Twenty people
// [held by rebels] were released".
func participleBeforeVerb(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		top, k := s.Words[v].Head, s.Child(v, "nsubj")
		if s.Rel(v) != "advcl" || !s.Is(v, "VERB") || !s.PastForm(v) || top < v || s.Child(top, "aux:pass") < v || k < 0 || k != v-1 || !s.Is(k, "NOUN") || s.Child(v, "mark", "aux", "aux:pass", "obj") >= 0 || s.Child(top, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(k, top, "nsubj:pass")
			s.Hang(v, k, "acl")
			s.Words[v].Feats = "Tense=Past|VerbForm=Part|Voice=Pass"
		})
	}
}

// verbBehindPart makes a verb that has no passive, behind a part of those who do what it tells,
// what somebody says of them: "said 12 civilians including four children [perished]".
func verbBehindPart(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		part := s.Words[v].Head
		if s.Rel(v) != "acl" || !s.Is(v, "VERB") || !s.PastForm(v) || !l.Set("no-passive").Word(s, v) || part != v-1 || s.Rel(part) != "nmod" {
			continue
		}
		n := s.Words[part].Head
		if n < 0 || n > part || syntax.BaseRel(s.Rel(n)) != "obj" || !l.Set("say").Word(s, s.Words[n].Head) {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, s.Words[n].Head, "ccomp")
			s.Words[v].Feats = finitePast
			s.Hang(n, v, "nsubj")
		})
	}
}

// heldHostage makes those who are held hostage the object, where the parser made one name of
// them and what they are: "held a [family] hostage for six hours".
func heldHostage(l *Language, s *syntax.Sentence) {
	for h := 2; h < len(s.Words); h++ {
		k, v := h-1, s.Words[h].Head
		if !s.Is(h, "NOUN") || !s.Is(k, "NOUN") || s.Rel(k) != "compound" || s.Words[k].Head != h || v < 0 || v > k || !s.Is(v, "VERB") || !l.Set("captive").Word(s, h) || s.Words[h].Feat("Number") == "Plur" || !l.Set("take-captive").Word(s, v) || s.Child(h, "case") >= 0 {
			continue
		}
		s.Rehang(func() {
			for _, o := range s.Kids[h] {
				if o < k {
					s.Words[o].Head = k
				}
			}
			s.Hang(k, v, "obj")
			s.Hang(h, v, "xcomp")
		})
	}
}
