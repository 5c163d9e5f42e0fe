package discourse

import (
	"attest/coding/earnest"
	"attest/coding/reading"
	"attest/coding/telling"
)

// accusedBefore returns who is meant by one who rejects for others an accusation of the act of
// claim a that was told right before, or nil: « Des témoins accusent les miliciens d'en être
// responsables. La police a rejeté ces accusations ».
func (c *Joiner) accusedBefore(m, a *telling.Mention) *reading.Filler {
	if m.Source.Voice != reading.Denies || m.Source.Blamed != nil || m.Trigger.Frame() != earnest.TakingUp || len(c.Claims) == 0 {
		return nil
	}
	o := c.Claims[len(c.Claims)-1]
	if o.Source.Voice != reading.Accuses || o.Actor == nil || o != a && o.Inherited != a || !c.d.rejectsAccusation(m) {
		return nil
	}
	return o.Actor
}

// rejectsAccusation tells whether a noun for accusations is the object of the verb of a denial.
func (d *Document) rejectsAccusation(m *telling.Mention) bool {
	s := m.Trigger.Sentence
	for _, k := range s.Children(m.Trigger.Word, "obj", "obl", "nsubj:pass") {
		if d.Grammar.Set("accusing-noun").Word(s, k) {
			return true
		}
	}
	return false
}
