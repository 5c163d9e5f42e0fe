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
