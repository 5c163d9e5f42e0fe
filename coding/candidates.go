package coding

import "slices"

// rejectPhrases notes the phrases around a trigger that could have been the
// actor or the target of its telling and are not.
func (d *telling) rejectPhrases(m *mention, r roleWords) {
	s := m.trigger.s
	for _, x := range r.dropped {
		m.reject(x.field, d.words(d.thing(s, x.head).at), x.why)
	}
	d.rejectLater(m, "actor", m.actor, r.actor)
	d.rejectLater(m, "target", m.target, r.target)
	for _, o := range r.around {
		if slices.Contains(r.actor, o.head) || slices.Contains(r.target, o.head) {
			continue
		}
		th, why := d.thing(s, o.head), "stands where the act's words give no such part"
		if o.prep != "" {
			why = "stands under “" + o.prep + "”, which gives no such part here"
		}
		if th.class.canAct() {
			m.reject("actor", th.party.Name, why)
		}
		if th.class.canSuffer() {
			m.reject("target", th.party.Name, why)
		}
	}
}

// rejectLater notes the phrases that could fill a role as well as the one
// that does, and are not joined to it.
func (d *telling) rejectLater(m *mention, field string, chosen *filler, heads []int) {
	s := m.trigger.s
	for _, h := range heads {
		switch th := d.thing(s, h); {
		case chosen != nil && chosen.s == s && (h == chosen.head || slices.Contains(s.coordinated(chosen.head), h)):
		case th.class == timeClass:
			m.reject(field, d.words(th.at), "a time")
		case th.class == eventClass:
			m.reject(field, d.words(th.at), "an act")
		case chosen == nil:
			m.reject(field, th.party.Name, "stands for nobody")
		default:
			m.reject(field, th.party.Name, "another phrase comes first")
		}
	}
}
