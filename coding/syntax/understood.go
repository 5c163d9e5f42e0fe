package syntax

import "slices"

// sharedClitic reports whether a word is a pronoun before the auxiliary that a participle shares with the one it is joined
// to, of both of which it is the object: « la foule l'a rattrapé et lynché ».
func (s *Sentence) sharedClitic(v, o int) bool {
	aux := s.Child(s.Words[v].Head, "aux")
	return s.Is(o, "PRON") && o < aux && s.Words[o].Feat("PronType") == "Prs" && s.Words[v].Feat("VerbForm") == "Part" && s.Child(v, "aux", "nsubj", "obj") < 0
}

// objectBefore returns the noun that is the object of a relative clause without a pronoun, whose
// subject stands right behind it: "the men [they had captured]"; -1 of any other verb.
func (s *Sentence) objectBefore(v int) int {
	h, k := s.Words[v].Head, s.Child(v, "nsubj")
	if s.Rel(v) != "acl:relcl" || h < 0 || k < h || !s.Is(h, "NOUN") || s.IsTimed(h) || s.Child(v, "obj", "obl:agent", "ccomp", "xcomp", "mark", "advmod", "cop") >= 0 || !s.Is(k, "PRON", "NOUN", "PROPN") || s.Words[k].Feat("PronType") == "Rel" {
		return -1
	}
	if first, _ := s.NounPhrase(k); first != h+1 {
		return -1
	}
	return h
}

// secondOfPair returns the verb that a conjunction right behind a verb joins to it, an
// adverb between at most: "abducted and later killed"; -1 without.
func (s *Sentence) secondOfPair(v int) int {
	k := v + 2
	if k < len(s.Words) && s.Is(k, "ADV") {
		k++
	}
	if k >= len(s.Words) || !s.Is(v+1, "CCONJ") || !s.Is(k, "VERB") {
		return -1
	}
	return k
}

// inherit fills an understood subject (or, in the passive, object).
func (s *Sentence) inherit(v int, a *Arguments, chain int) {
	head := s.Words[v].Head
	if head < 0 {
		return
	}
	fill := func(heads []int) {
		if a.Passive {
			a.Object = append(a.Object, heads...)
		} else {
			a.Subject = append(a.Subject, heads...)
		}
	}
	switch rel := s.Rel(v); {
	case BaseRel(rel) == "conj" && s.Is(head, "VERB", "AUX", "ADJ"):
		up := s.arguments(head, s.IsPassive(head), chain)
		switch {
		case a.Passive == up.Passive:
			if a.Passive {
				fill(up.Object)
				a.Agent = append(a.Agent, up.Agent...)
			} else {
				fill(up.Subject)
			}
		case a.Passive:
			fill(up.Subject)
		default: // "was shot down and crashed": the passive subject goes on
			fill(up.Object)
		}
	case rel == "acl:relcl":
		// The relative pronoun stands as subject or object in the clause;
		// VerbArguments of the clause has found it as such already, or there
		// is none ("the town they took").
		if !a.Passive && len(s.Children(v, "nsubj")) > 0 {
			a.Object = append(a.Object, s.Nominals(head)...)
		} else {
			fill(s.Nominals(head))
		}
	case BaseRel(rel) == "acl": // "three killed, two houses burnt": what stands behind the participle has its own
		fill(slices.DeleteFunc(s.Nominals(head), func(h int) bool { return h > v && head < v }))
	case BaseRel(rel) == "xcomp", BaseRel(rel) == "ccomp", BaseRel(rel) == "advcl":
		if k := s.Child(head, "ccomp"); BaseRel(rel) == "advcl" && k >= 0 && k < head && v > head && s.Words[v].Feat("VerbForm") != "Fin" && s.Child(v, "mark") < 0 { // "sank a boat, the navy said, killing ten"
			head = k
		}
		if s.Is(head, "VERB", "AUX", "ADJ", "NOUN") && (BaseRel(rel) != "ccomp" || s.nonfinite(v)) {
			up := s.arguments(head, s.IsPassive(head), chain)
			switch {
			case len(up.Subject) > 0 && !(BaseRel(rel) == "xcomp" && len(up.Object) > 0 && !up.Passive && s.ObjectControls(head, v)):
				fill(up.Subject)
			case len(up.Object) > 0:
				fill(up.Object)
			}
		}
	}
}
