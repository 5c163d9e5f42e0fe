package telling

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// weaponHere tells whether a weapon plays a part in the trigger's clause.
func (d *Teller) weaponHere(t frames.Trigger, m *Mention, r roles.RoleWords) bool {
	for _, w := range r.Weapon {
		if d.Thing(t.Sentence, w).Class == reading.WeaponClass {
			return true
		}
	}
	if m.Target != nil && m.Target.Class == reading.WeaponClass {
		return true
	}
	for _, w := range t.Words {
		if t.Frame().Kind == frames.Intercept && (d.Grammar.Set("sapper").Word(t.Sentence, w) || d.plotted(t.Sentence, w)) { // what sappers disarm may go by any name
			return true
		}
		if c := d.Thing(t.Sentence, w).Class; c == reading.WeaponClass || t.Frame().Kind == frames.Intercept && w != t.Word && (c == reading.MilitaryClass || d.TellsAct(t.Sentence, w) || d.Grammar.Set("plan").Word(t.Sentence, w) && d.WarlikeAt(t.Sentence)) { // a cache, an arsenal, an attack or a plot foiled
			return true
		}
	}
	return d.weaponMeant(t, m, r) != ""
}

// plotted tells a plot, or a plan of an act: « un projet d'attentat ».
func (d *Teller) plotted(s *syntax.Sentence, w int) bool {
	if d.Grammar.Set("plot").Word(s, w) {
		return true
	}
	return d.Grammar.Set("plan").Word(s, w) && slices.ContainsFunc(s.Children(w, "nmod", "compound"), func(k int) bool {
		fit, unfit := d.TriggersOrNot(s, k)
		return len(fit)+len(unfit) > 0
	})
}

// weaponActs tells a verb whose weapon stands in its subject and not in what it is
// done to: "a drone strike destroyed a lorry".
func (d *Teller) weaponActs(t frames.Trigger) bool {
	if t.Pattern.Noun {
		return false
	}
	a := d.VerbArgumentsOf(t)
	return len(a.Object) > 0 && !a.Passive && slices.ContainsFunc(t.Words, func(w int) bool {
		return w != t.Word && d.Thing(t.Sentence, w).Class == reading.WeaponClass && slices.ContainsFunc(a.Subject, func(h int) bool { return t.Sentence.Within(w, h) })
	})
}

// supplies tells a verb of sending with weapons that do not fly by themselves:
// "sent rifles to the rebels" arms them.
func (d *Teller) supplies(t frames.Trigger, r roles.RoleWords) bool {
	if t.Frame().Kind != frames.Launch || !d.Grammar.Set("supply").Word(t.Sentence, t.Word) {
		return false
	}
	for _, w := range r.Weapon {
		if d.Thing(t.Sentence, w).Launched {
			return false
		}
	}
	return true
}
