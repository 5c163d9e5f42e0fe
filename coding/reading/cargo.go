package reading

import (
	"slices"

	"attest"
	"attest/coding/syntax"
)

// ladenWithAid makes a vehicle or a convoy one of aid that is said to carry aid: "a convoy carrying food aid", "a truck
// loaded with relief supplies", whoever else sends convoys.
func (d *Document) ladenWithAid(s *syntax.Sentence, h int, t *Thing) {
	if t.Named || t.Class != MilitaryClass && t.Class != ObjectClass || t.Party.Kind == attest.Aid {
		return
	}
	for _, v := range s.Children(h, "acl", "acl:relcl", "amod") {
		if v < h || !d.Grammar.Set("carry-goods").Word(s, v) {
			continue
		}
		load := s.Children(v, "obj", "obl", "obl:arg")
		if slices.ContainsFunc(load, func(k int) bool { return k > v && d.isAid(s, k) }) {
			t.Class, t.Party.Kind, t.Party.Owner, t.Party.Canonical = ObjectClass, attest.Aid, "", ""
			return
		}
	}
}

// isAid tells a load of aid, or one for somebody who gives it: "food for the World Food Programme".
func (d *Document) isAid(s *syntax.Sentence, k int) bool {
	if d.Thing(s, k).Party.Kind == attest.Aid {
		return true
	}
	return slices.ContainsFunc(s.Children(k, "nmod", "compound"), func(n int) bool { return d.Thing(s, n).Party.Kind == attest.Aid })
}
