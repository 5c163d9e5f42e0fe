package reading

import (
	"attest"
	"attest/coding/syntax"
)

// bearsArms makes armed persons of people who are said to bear arms or to wear uniforms: "men armed
// with rifles", "thirty men wearing army uniforms", « des individus munis de machettes ».
func (d *Document) bearsArms(s *syntax.Sentence, h int, t *Thing) {
	if t.Class != CivilianClass || t.Party.Canonical != "" || !d.Grammar.Set("anyone-noun").Word(s, h) {
		return
	}
	for _, k := range s.Children(h, "acl", "amod", "nmod") {
		if k < h {
			continue
		}
		if s.Rel(k) == "nmod" && d.Grammar.Set("means-preposition").HasPrep(s.Preposition(k)) && d.handWeapon(s, k) || d.Grammar.Set("armed-with").Word(s, k) && d.anyChild(s, k, d.handWeapon) || d.anyChild(s, k, d.uniform) {
			t.Class, t.Party.Kind, t.Party.Country = ArmedClass, attest.UnknownParty, ""
			return
		}
	}
}

// anyChild tells whether something holds of an object or circumstance of a word.
func (d *Document) anyChild(s *syntax.Sentence, v int, holds func(*syntax.Sentence, int) bool) bool {
	for _, k := range s.Children(v, "obj", "obl", "nmod") {
		if holds(s, k) {
			return true
		}
	}
	return false
}

// handWeapon tells a noun for weapons that people carry.
func (d *Document) handWeapon(s *syntax.Sentence, k int) bool {
	th := d.Thing(s, k)
	return th.Class == WeaponClass && !th.Carrier()
}

// uniform tells a noun for what soldiers, or those who pass for them, wear.
func (d *Document) uniform(s *syntax.Sentence, k int) bool {
	return d.Grammar.Set("uniform").Word(s, k)
}
