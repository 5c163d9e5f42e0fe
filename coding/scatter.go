package coding

import "slices"

// scattered gives a gathering that police or troops act upon its roles: "police
// dispersed the protesters", "tear gas was fired at the crowd" tell of people who
// gather, and of those who were sent against them.
func (d *acting) scattered(t trigger, all arguments, r *roleWords) {
	s := t.s
	forces := slices.DeleteFunc(slices.Clone(r.actor), func(h int) bool { return d.thing(s, h).class != forceClass })
	if len(forces) == 0 && d.grammar.set("disperse").at(s, t.w) == 0 && len(r.actor) > 0 {
		return
	}
	people := slices.Concat(all.object, t.words)
	for _, o := range all.oblique {
		people = append(people, o.head)
	}
	for _, h := range d.contents(s, people) {
		if h != t.w && s.is(h, "NOUN", "PROPN") && d.thing(s, h).class == civilianClass {
			r.actor, r.target = []int{h}, forces
			return
		}
	}
}
