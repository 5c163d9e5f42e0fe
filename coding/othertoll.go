package coding

// withToll makes the telling of another source that gives its own toll of an
// act told before ("local sources put the dead at 40"), nil when the toll is
// no other one or nobody else gives it: on another's word it is another claim.
func (m *mention) withToll(l looseToll, src *sourceRef) *mention {
	old := m.harm[l.casualty.kind]
	if old == nil || sameBounds(old.quantity, l.casualty.toll.quantity) || src.speaker.kind == reportSpeaker || src.voice != says || !tolls(m.act) {
		return nil
	}
	o := *m
	o.source, o.inherited, o.base = src, m, m.act
	if sameSource(&o, m) {
		return nil
	}
	t := l.casualty.toll
	o.harm = map[harmKind]*toll{l.casualty.kind: &t}
	o.acts, o.also, o.last, o.headline = []span{t.at}, nil, l.sentence, false
	o.effect, o.effectAt = "", nil
	return &o
}

// balanceReach is how many words may open the sentence before "the toll": a clock
// time and its mark.
const balanceReach = 6

// tellsBalance tells a toll that stands behind "the toll" at the head of its
// sentence.
func (d *telling) tellsBalance(m *mention) bool {
	s := m.trigger.s
	for i := 0; i < m.trigger.w && i < balanceReach; i++ {
		if d.grammar.set("balance").at(s, i) > 0 {
			return true
		}
	}
	return false
}
