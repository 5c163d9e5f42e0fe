package coding

import "attest"

// protestReason tells the noun of an act against which a verb says that people
// protest.
func (d *telling) protestReason(t trigger) bool {
	if !t.pattern.noun || t.frame().act.Family() == attest.UnrestFamily {
		return false
	}
	v := t.s.Words[t.nounHead()].Head
	return v >= 0 && t.s.is(v, "VERB") && d.protestCause(t, v)
}
