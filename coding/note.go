package coding

// note records how a field of a telling was filled, for the account that
// `attest explain` prints. Words become selectors when the claim is made.
func (m *mention) note(field, value, rule string, words ...span) {
	m.noted = append(m.noted, noted{field, value, rule, words, nil})
}

// noteFrames records which frames the words of a telling belong to, and the
// act that each would tell by itself. Words that only take up an act told before
// have no frame.
func (m *mention) noteFrames() {
	for _, t := range append([]trigger{m.trigger}, m.also...) {
		if f := t.frame(); f != takingUp {
			m.note("frame", string(f.act), f.id, t.span())
		}
	}
}

// noteSides records the actor and the target that a claim is left with.
func (m *mention) noteSides() {
	if m.actor != nil {
		m.note("actor", m.actor.party.Name, m.actor.rule, m.actor.at...)
	}
	if m.target != nil {
		m.note("target", m.target.party.Name, m.target.rule, m.target.at...)
	}
}

// noted is a step before offsets are turned into code points.
type noted struct {
	field, value, rule string
	words              []span
	rejected           []Rejected
}
