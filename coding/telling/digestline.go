package telling

import (
	"attest/coding/frames"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// headsLine tells a noun that a line of a digest is about, which has no verb of its own:
// it ends in its toll, in the damage, or in that there was none ("Route Copper: two IEDs,
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
		if s.Words[i].Head == n && syntax.BaseRel(s.Rel(i)) == "acl" && d.bringsDown(s, i) { // "IED found near Gao, no casualties"
			return false
		}
		told = told || s.Is(i, "VERB") && d.Grammar.Set("effect-damage").Word(s, i)
	}
	return told
}
