package coding

import "strings"

// nounAsVerb makes a noun of a word for a store of weapons, or for a claim under a verb
// of denying, that the parser took for a verb with the noun before it as its subject:
// "found a major arms cache", "rejected government claims that they fired".
func (m *mender) nounAsVerb(s *sentence) {
	for v := 1; v < len(s.Words); v++ {
		n, up := v-1, s.Words[v].Head
		stored := m.grammar.set("arms-store").word(s, v)
		claimed := !stored && up >= 0 && m.grammar.set("claim-noun").word(s, v) && m.grammar.set("deny").at(s, up) > 0
		subject := s.rel(v) == "ccomp" && s.rel(n) == "nsubj" && s.Words[n].Head == v
		object := s.rel(v) == "xcomp" && s.rel(n) == "obj" && s.Words[n].Head == up
		if !s.is(v, "VERB") || !stored && !claimed || !s.is(n, "NOUN") || up < 0 || up > n || !object && (!subject || s.child(up, "obj") >= 0) {
			continue
		}
		s.rehang(func() {
			s.Words[v].UPOS, s.Words[v].Head, s.Words[v].Rel = "NOUN", up, "obj"
			for _, k := range s.kids[n] {
				s.Words[k].Head = v
			}
			s.Words[n].Head, s.Words[n].Rel = v, "compound"
			if strings.HasSuffix(s.lower[n], "'s") {
				s.Words[n].Rel = "nmod:poss"
			}
			if c := s.child(v, "ccomp"); c > v {
				s.Words[c].Rel = "acl"
			}
		})
	}
}

// gerundAsCompound makes a gerund behind a verb of going on the verb of what follows,
// which the parser took for one noun with it: "stepped up shelling army positions".
func (m *mender) gerundAsCompound(s *sentence) {
	for g := 1; g < len(s.Words); g++ {
		n, verb := s.Words[g].Head, m.forms[s.lower[g]].verb
		if verb == "" || !s.is(g, "NOUN") || s.rel(g) != "compound" || n < g || s.rel(n) != "obj" || !strings.HasSuffix(s.lower[g], "ing") || s.is(g-1, "DET", "ADJ", "NOUN") {
			continue
		}
		v := s.Words[n].Head
		if v < 0 || v > g || m.grammar.set("goes-on").at(s, v) == 0 {
			continue
		}
		s.rehang(func() {
			s.Words[g].UPOS, s.Words[g].Head, s.Words[g].Rel = "VERB", v, "xcomp"
			s.Words[n].Head, s.Words[n].Rel = g, "obj"
			s.lemma[g] = verb
		})
	}
}

// objectOfInfinitive makes an object of what the parser took for the subject behind an
// infinitive, which has none: « dit avoir tué vendredi un commandant ».
func (s *sentence) objectOfInfinitive() {
	for v := range s.Words {
		k := s.child(v, "nsubj")
		if k < v || s.rel(v) != "xcomp" || !s.is(v, "VERB") || s.child(v, "obj", "aux:pass") >= 0 || s.preposition(k) != "" {
			continue
		}
		aux := s.child(v, "aux")
		if s.Words[v].Feat("VerbForm") == "Inf" || aux >= 0 && s.Words[aux].Feat("VerbForm") == "Inf" {
			s.Words[k].Rel = "obj"
		}
	}
}

// objectBeforeSaid gives its object back to the verb of what is said, where the parser
// made it a second subject of the saying: "claimed eleven more lives, a medic said".
func (s *sentence) objectBeforeSaid() {
	for v := range s.Words {
		subjects := s.children(v, "nsubj")
		if len(subjects) < 2 || !s.is(v, "VERB") {
			continue
		}
		k := subjects[0]
		for _, c := range s.children(v, "ccomp") {
			if c < k && s.is(c, "VERB") && s.child(c, "obj") < 0 && !s.isPassive(c) && !between(s, c, k, "PUNCT", "VERB", "ADP") && between(s, k, subjects[1], "PUNCT") {
				s.rehang(func() { s.Words[k].Head, s.Words[k].Rel = c, "obj" })
			}
		}
	}
}

// apostropheOf tells whether the word behind a plural is the sign of possession: it
// touches the plural, a space follows, and no quotation is open that it would close.
func (s *sentence) apostropheOf(owner int) bool {
	i := owner + 1
	if s.lower[i] != "'" && s.lower[i] != "’" {
		return false
	}
	if s.is(i, "PART") {
		return true
	}
	open := 0
	for _, w := range s.Words[:i] {
		if w.Form == "'" || w.Form == "‘" {
			open++
		}
	}
	return open%2 == 0 && strings.HasSuffix(s.lower[owner], "s") && s.Words[i].Start == s.Words[owner].End && i+1 < len(s.Words) && s.Words[i+1].Start > s.Words[i].End
}

// possessivePlural hangs a plural with an apostrophe on the noun behind it, which the
// parser took for a subject of its own: "the Prisoners' Club said".
func (s *sentence) possessivePlural() {
	for i := 1; i+1 < len(s.Words); i++ {
		owner := i - 1
		if !s.apostropheOf(owner) || !s.is(owner, "NOUN", "PROPN") || baseRel(s.rel(owner)) == "nmod" {
			continue
		}
		owned := i
		for owned+1 < len(s.Words) && s.is(owned+1, "NOUN", "PROPN", "ADJ") {
			owned++
		}
		if v := s.Words[owner].Head; owned == i || v >= owner && v <= owned || s.Words[owned].Head != v || !s.is(owned, "NOUN", "PROPN") {
			continue
		}
		s.rehang(func() {
			s.Words[i].Head, s.Words[i].Rel = owner, "case"
			s.Words[owner].Head, s.Words[owner].Rel = owned, "nmod:poss"
		})
	}
}

// ownerOfObject hangs a pronoun on the object right after it, whose owner it is:
// "shot her two sons".
func (m *mender) ownerOfObject(s *sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if v < 0 || s.rel(k) != "obj" && s.rel(k) != "iobj" || !m.grammar.set("owner-or-object").word(s, k) {
			continue
		}
		for _, o := range s.children(v, "obj") {
			if first, _ := s.nounPhrase(o); first == k+1 && s.is(o, "NOUN") && s.child(o, "det") < 0 {
				s.Words[k].Head, s.Words[k].Rel = o, "nmod:poss"
				s.Words[k].Feats += "|Poss=Yes"
				break
			}
		}
	}
	s.linkKids()
}
