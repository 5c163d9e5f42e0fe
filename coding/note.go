package coding

// note records how a field of a telling was filled, for the account that
// `attest explain` prints. Words become selectors when the claim is made.
func (m *mention) note(field, value, rule string, words ...span) {
	m.noted = append(m.noted, noted{field, value, rule, words, nil})
}

// noted is a step before offsets are turned into code points.
type noted struct {
	field, value, rule string
	words              []span
	rejected           []Rejected
}
