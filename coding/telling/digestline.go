package telling

import (
	"attest/coding/frames"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// headsLine tells a noun that a line of a digest is about: the line has no verb of its own
// and ends in its toll, in the damage, or in that there was none ("Route Copper: two IEDs,
// no casualties").
func (d *Teller) headsLine(t frames.Trigger) bool {
	s := t.Sentence
	n := roles.NounHead(t)
	switch syntax.BaseRel(s.Rel(n)) {
	case "root", "parataxis", "appos", "dislocated":
	default:
		return false
	}
	if s.Preposition(n) != "" || s.Child(n, "nsubj", "cop") >= 0 {
		return false
	}
	told := len(d.Casualties(s)) > 0
	for i := range s.Words {
		switch {
		case !s.Is(i, "VERB", "AUX"):
		case s.Is(i, "AUX"), activeVerb(s, i):
			return false
		case s.Words[i].Head == n && syntax.BaseRel(s.Rel(i)) == "acl" && d.bringsDown(s, i): // "IED found near Gao, no casualties"
			return false
		case d.Grammar.Set("effect-damage").Word(s, i):
			told = true
		}
	}
	return told
}

// activeVerb tells a verb with a subject that does something, or in the infinitive.
func activeVerb(s *syntax.Sentence, i int) bool {
	k := s.Child(i, "nsubj")
	return k >= 0 && s.Rel(k) == "nsubj" && !s.Is(k, "NUM") && !s.IsPassive(i) || s.Child(i, "obj") >= 0 || s.Words[i].Feat("VerbForm") == "Inf"
}
