package telling

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// lacksWeapon returns why no weapon comes down, is fired or brought down, or "".
func (d *Teller) lacksWeapon(m *draft) string {
	t := m.Trigger
	switch {
	case t.Frame().Kind == frames.Land && !d.comesDown(t, m.words) && d.weaponMeant(t, m.Mention, m.words) == "":
		return "no weapon that comes down"
	case !d.weaponHere(m):
		return "no weapon beside it"
	case t.Frame().Kind == frames.Intercept && d.weaponActs(t):
		return "a weapon that strikes, not one that is brought down"
	case d.supplies(t, m.words):
		return "arms sent to somebody"
	}
	return ""
}

// weaponHere reports whether a weapon plays a part in the trigger's clause.
func (d *Teller) weaponHere(m *draft) bool {
	t := m.Trigger
	for _, w := range m.words.Weapon {
		if d.Thing(t.Sentence, w).Class == reading.WeaponClass {
			return true
		}
	}
	if m.Target != nil && m.Target.Class == reading.WeaponClass {
		return true
	}
	for _, w := range t.Words {
		if d.Thing(t.Sentence, w).Class == reading.WeaponClass || t.Frame().Kind == frames.Intercept && d.foiled(t, w) {
			return true
		}
	}
	return d.weaponMeant(t, m.Mention, m.words) != ""
}

// foiled reports whether a word beside one of seizing or foiling stands for weapons: what sappers disarm, which
// may go by any name, a cache, an arsenal, an attack or a plot.
func (d *Teller) foiled(t frames.Trigger, w int) bool {
	s := t.Sentence
	if d.Grammar.Set("sapper").Word(s, w) || d.plotted(s, w) {
		return true
	}
	return w != t.Word && (d.Thing(s, w).Class == reading.MilitaryClass || d.TellsAct(s, w) || d.Grammar.Set("plan").Word(s, w) && d.WarlikeAt(s))
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
