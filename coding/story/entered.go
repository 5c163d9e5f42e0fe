package story

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/telling"
)

// entered drops the entering of a place by armed men where the text goes on with whom they
// killed there: "Gunmen entered the village on Monday. Seven people lost their lives". The
// dead are theirs, and no ground was taken.
func (d *Story) entered(ms []*telling.Mention) []*telling.Mention {
	for i := 0; i+1 < len(ms); i++ {
		m := ms[i]
		if !d.onlyEntry(m) {
			continue
		}
		k := slices.IndexFunc(ms[i+1:], func(o *telling.Mention) bool { return d.diedOfEntry(o, m) })
		if k < 0 {
			continue
		}
		o := ms[i+1+k]
		doer := *m.Actor
		doer.Rule = "actor.carried-on"
		o.Actor = &doer
		d.ActsByForces(o)
		d.Untake(m.Trigger, "part of the attack told after it")
		ms = slices.Delete(ms, i, i+1)
		i--
	}
	return ms
}

// onlyEntry tells a verb by which armed men who are no soldiers come into a place.
func (d *Story) onlyEntry(m *telling.Mention) bool {
	t := m.Trigger
	return m.Act == attest.TerritoryChange && !t.Pattern.Noun && m.Stance == attest.Asserted && m.Actor != nil && m.Actor.Class == reading.ArmedClass && d.Grammar.Set("enter").Word(t.Sentence, t.Word)
}

// diedOfEntry tells deaths that a text tells in the sentence after an entry, with nobody
// who caused them.
func (d *Story) diedOfEntry(o, entry *telling.Mention) bool {
	s := o.Trigger.Sentence
	return o.Act.Family() == attest.AttackFamily && o.Actor == nil && o.Harm[reading.Killed] != nil && (o.Trigger.Frame().Soft() || o.Trigger.Frame().Kind == frames.Kill) && o.Stance == attest.Asserted &&
		s.Unit == entry.Unit() && s.Index == entry.Last+1 && !d.setsScene(o, entry)
}
