package coding

import (
	"slices"

	"attest"
)

// entries drops the entering of a place where the sentence goes on with what
// those who entered did there: "gunmen entered the village and burned houses"
// tells of an attack, not of a village taken.
func (d *telling) entries(ms []*mention) []*mention {
	return slices.DeleteFunc(ms, func(m *mention) bool {
		if d.captiveAlready(m, ms) {
			d.untake(m.trigger, "says who they were")
			return true
		}
		if d.takenInFight(m, ms) {
			d.untake(m.trigger, "what became of fighters in the fight that the sentence tells")
			return true
		}
		if d.beatenBack(m, ms) {
			d.untake(m.trigger, "how the attack before it ended")
			return true
		}
		if m.trigger.frame().kind != seizeFrame || !d.grammar.set("enter").word(m.trigger.s, m.trigger.w) {
			return false
		}
		for _, o := range ms {
			family := o.act.Family()
			if o == m || o.trigger.w < m.trigger.w || family != attest.AttackFamily && family != attest.DestructionFamily && family != attest.CustodyFamily || !sameActor(m, o) || o.trigger.frame().soft() {
				continue
			}
			if o.actor == nil {
				o.actor = m.actor
			}
			if len(o.places) == 0 || !o.own {
				o.places, o.own = m.places, m.own
			}
			d.untake(m.trigger, "part of the attack told after it")
			return true
		}
		return false
	})
}

// captiveAlready tells a participle that says of the victims of a killing that they
// had been taken: « cinq combattants faits prisonniers ont été exécutés ».
func (d *telling) captiveAlready(m *mention, ms []*mention) bool {
	s := m.trigger.s
	if m.trigger.frame().kind != takeFrame || m.time != nil || m.own || len(m.trigger.words) < 2 || baseRel(s.rel(m.trigger.w)) != "acl" || s.child(m.trigger.w, "obl:agent") >= 0 {
		return false
	}
	return slices.ContainsFunc(ms, func(o *mention) bool {
		return o.trigger.frame().kind == killFrame && o.target != nil && o.target.s == s && s.Words[m.trigger.w].Head == o.target.head
	})
}

// takenInFight tells those taken beside those killed in a fight of the sentence:
// "two rebels were killed and four arrested after clashes". They are of its toll.
func (d *telling) takenInFight(m *mention, ms []*mention) bool {
	t := m.trigger
	if k := t.frame().kind; k != takeFrame && k != arrestFrame || t.pattern.noun || m.actor != nil || baseRel(t.s.rel(t.w)) != "conj" || !t.s.isPassive(t.w) {
		return false
	}
	for _, k := range t.s.children(t.w, "obl") {
		if t.s.isTimed(k) || d.isPlaceName(t.s, k) {
			return false
		}
	}
	return slices.ContainsFunc(ms, func(o *mention) bool {
		if o == m || o.act.Family() != attest.AttackFamily {
			return false
		}
		all, killing, blow := append([]trigger{o.trigger}, o.also...), false, false
		for _, x := range all {
			killing = killing || x.frame().soft() && x.w == t.s.Words[t.w].Head
			blow = blow || x.pattern.noun && !x.frame().soft() || d.previousViolence(x)
		}
		return killing && blow
	})
}

// beatenBack tells a verb of driving off without a place of its own, in a sentence
// that tells an attack before it: "they assaulted the post but were beaten back".
func (d *telling) beatenBack(m *mention, ms []*mention) bool {
	if m.trigger.frame().kind != seizeFrame || m.own || d.grammar.set("drive-off").at(m.trigger.s, m.trigger.w) == 0 {
		return false
	}
	return slices.ContainsFunc(ms, func(o *mention) bool {
		return o != m && o.act.Family() == attest.AttackFamily && o.trigger.w < m.trigger.w && !o.trigger.frame().soft()
	})
}
