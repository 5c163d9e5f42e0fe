package coding

import "slices"

// weaponHere tells whether a weapon plays a part in the trigger's clause.
func (d *telling) weaponHere(t trigger, m *mention, r roleWords) bool {
	for _, w := range r.weapon {
		if d.thing(t.s, w).class == weaponClass {
			return true
		}
	}
	if m.target != nil && m.target.class == weaponClass {
		return true
	}
	for _, w := range t.words {
		if t.frame().kind == interceptFr && (d.grammar.set("sapper").word(t.s, w) || d.plotted(t.s, w)) { // what sappers disarm may go by any name
			return true
		}
		if c := d.thing(t.s, w).class; c == weaponClass || t.frame().kind == interceptFr && w != t.w && (c == militaryClass || d.tellsAct(t.s, w) || d.grammar.set("plan").word(t.s, w) && d.warlikeAt(t.s)) { // a cache, an arsenal, an attack or a plot foiled
			return true
		}
	}
	return d.weaponMeant(t, m, r) != ""
}

// plotted tells a plot, or a plan of an act: « un projet d'attentat ».
func (d *telling) plotted(s *sentence, w int) bool {
	if d.grammar.set("plot").word(s, w) {
		return true
	}
	return d.grammar.set("plan").word(s, w) && slices.ContainsFunc(s.children(w, "nmod", "compound"), func(k int) bool {
		fit, unfit := d.triggersOrNot(s, k)
		return len(fit)+len(unfit) > 0
	})
}

// weaponActs tells a verb whose weapon stands in its subject and not in what it is
// done to: "a drone strike destroyed a lorry".
func (d *telling) weaponActs(t trigger) bool {
	if t.pattern.noun {
		return false
	}
	a := d.verbArgumentsOf(t)
	return len(a.object) > 0 && !a.passive && slices.ContainsFunc(t.words, func(w int) bool {
		return w != t.w && d.thing(t.s, w).class == weaponClass && slices.ContainsFunc(a.subject, func(h int) bool { return t.s.within(w, h) })
	})
}

// supplies tells a verb of sending with weapons that do not fly by themselves:
// "sent rifles to the rebels" arms them.
func (d *telling) supplies(t trigger, r roleWords) bool {
	if t.frame().kind != launchFrame || !d.grammar.set("supply").word(t.s, t.w) {
		return false
	}
	for _, w := range r.weapon {
		if d.thing(t.s, w).launched {
			return false
		}
	}
	return true
}
