package telling

import (
	"slices"

	"attest/coding/reading"
	"attest/coding/roles"
)

// rejectPhrases notes the phrases around a trigger that could have been the
// actor or the target of its telling and are not.
func (d *Teller) rejectPhrases(m *Mention, r roles.RoleWords) {
	s := m.Trigger.Sentence
	for _, x := range r.Dropped {
		m.Reject(x.Field, d.Words(d.Thing(s, x.Head).At), x.Why)
	}
	d.rejectLater(m, "actor", m.Actor, r.Actor)
	d.rejectLater(m, "target", m.Target, r.Target)
	for _, o := range r.Around {
		if slices.Contains(r.Actor, o.Head) || slices.Contains(r.Target, o.Head) {
			continue
		}
		th, why := d.Thing(s, o.Head), "stands where the act's words give no such part"
		if o.Prep != "" {
			why = "stands under “" + o.Prep + "”, which gives no such part here"
		}
		if th.Class.CanAct() {
			m.Reject("actor", th.Party.Name, why)
		}
		if th.Class.CanSuffer() {
			m.Reject("target", th.Party.Name, why)
		}
	}
}

// rejectLater notes the phrases that could fill a role as well as the one
// that does, and are not joined to it.
func (d *Teller) rejectLater(m *Mention, field string, chosen *reading.Filler, heads []int) {
	s := m.Trigger.Sentence
	for _, h := range heads {
		switch th := d.Thing(s, h); {
		case chosen != nil && chosen.Sentence == s && (h == chosen.Head || slices.Contains(s.Coordinated(chosen.Head), h)):
		case th.Class == reading.TimeClass:
			m.Reject(field, d.Words(th.At), "a time")
		case th.Class == reading.EventClass:
			m.Reject(field, d.Words(th.At), "an act")
		case chosen == nil:
			m.Reject(field, th.Party.Name, "stands for nobody")
		default:
			m.Reject(field, th.Party.Name, "another phrase comes first")
		}
	}
}
