package roles

import (
	"attest/coding/frames"
	"attest/coding/syntax"
)

// wardedOff turns the roles of a verb whose subject undergoes the attack that its object
// is: whom the noun of the attack is of attacks, and what it is on is struck, else the
// subject: « l'armée a repoussé une attaque de Boko Haram contre son poste ».
func (d *Reader) wardedOff(t frames.Trigger, r *RoleWords) {
	s, suffers := t.Sentence, r.Actor
	r.Actor, r.Target = r.Target, nil
	ofAttack := false
	for _, c := range t.Words {
		if c == t.Word || !s.Is(c, "NOUN") {
			continue
		}
		ofAttack = ofAttack || syntax.BaseRel(s.Rel(c)) == "obj"
		for _, k := range s.Children(c, "nmod", "nmod:poss", "obl:agent") {
			if s.Rel(k) == "obl:agent" && d.Thing(s, k).Class.CanAct() {
				r.Actor = append(r.Actor, k)
			} else if d.Thing(s, k).Class.Armed() && (s.Preposition(k) == "" || d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k))) {
				r.Actor = append(r.Actor, k)
			}
		}
	}
	if ofAttack {
		d.targetInReach(t, r)
	}
	r.Target = append(r.Target, suffers...)
}
