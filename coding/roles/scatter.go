package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// scattered gives a gathering that police or troops act upon its roles: "police
// dispersed the protesters", "tear gas was fired at the crowd" tell of people who
// gather, and of those who were sent against them.
func (d *Reader) scattered(t frames.Trigger, all syntax.Arguments, r *RoleWords) {
	s := t.Sentence
	forces := slices.DeleteFunc(slices.Clone(r.Actor), func(h int) bool { return d.Thing(s, h).Class != reading.ForceClass })
	if len(forces) == 0 && d.Grammar.Set("disperse").At(s, t.Word) == 0 && len(r.Actor) > 0 {
		return
	}
	people := slices.Concat(all.Object, t.Words)
	for _, o := range all.Oblique {
		people = append(people, o.Head)
	}
	for _, h := range d.Contents(s, people) {
		if h != t.Word && s.Is(h, "NOUN", "PROPN") && d.Thing(s, h).Class == reading.CivilianClass {
			r.Actor, r.Target = []int{h}, forces
			return
		}
	}
}
