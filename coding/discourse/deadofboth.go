package discourse

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/telling"
)

// DeadOfBoth makes the two sides of a clash of the dead of both who are told in one phrase:
// "six soldiers and twelve militants were killed in a clash".
func (d *Document) DeadOfBoth(m *telling.Mention) {
	if m.Act != attest.ArmedClash || m.Actor != nil || m.Target == nil || m.Target.Sentence == nil {
		return
	}
	for _, f := range slices.Concat([]*reading.Filler{m.Target}, m.Victims, m.Fallen) {
		if f.Sentence == nil || f.Head < 0 || !f.Class.Armed() {
			continue
		}
		for _, k := range f.Sentence.Coordinated(f.Head) {
			o := d.Describe(f.Sentence, k, "target.both-dead")
			if k <= f.Head || o == nil || !o.Class.Armed() || o.Class == f.Class && reading.SameSide(o.Party, f.Party) {
				continue
			}
			first := d.Describe(f.Sentence, f.Head, "actor.both-dead")
			m.Actor, m.Target = first, o
			return
		}
	}
}
