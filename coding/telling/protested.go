package telling

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/roles"
)

// protestReason tells the noun of an act against which a verb says that people
// protest.
func (d *Teller) protestReason(t frames.Trigger) bool {
	if !t.Pattern.Noun || t.Frame().Act.Family() == attest.UnrestFamily {
		return false
	}
	v := t.Sentence.Words[roles.NounHead(t)].Head
	return v >= 0 && t.Sentence.Is(v, "VERB") && d.ProtestCause(t, v)
}
