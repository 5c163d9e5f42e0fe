package telling

import (
	"slices"

	"attest"
	"attest/coding/earnest"
	"attest/coding/frames"
	"attest/coding/reading"
)

// ofIllness tells deaths that an illness, a drug or hunger brings: "the virus has killed
// 150 people", « mort du choléra ».
func (d *Teller) ofIllness(t frames.Trigger) bool {
	s, ill := t.Sentence, d.Grammar.Set("illness")
	if !earnest.TakesLives(t.Frame().Kind) || t.Frame().Act.Family() != attest.AttackFamily {
		return false
	}
	if t.Pattern.Noun {
		return false
	}
	a := d.VerbArgumentsOf(t)
	causes := slices.Concat(a.Subject, a.Agent)
	for _, o := range a.Oblique {
		causes = append(causes, o.Head)
	}
	return slices.ContainsFunc(causes, func(h int) bool {
		if slices.Contains(t.Words, h) { // « passé à tabac »
			return false
		}
		return ill.Word(s, h) || slices.ContainsFunc(s.Children(h, "nmod", "compound"), func(k int) bool {
			return ill.Word(s, k) && !d.Thing(s, h).Class.Person()
		})
	})
}

// criticised tells an authority that comes under fire for what it did, from those who
// have no arms: "the government has come under fire from officials for not doing enough".
func (d *Teller) criticised(m *draft) bool {
	t, a, f := m.Trigger, m.Actor, m.Target
	if t.Frame().Kind != frames.Undergo || f == nil || len(m.Means) > 0 || d.ClauseHasToll(t.Sentence, t.Word) {
		return false
	}
	switch f.Class {
	case reading.OfficialClass, reading.CivilianClass, reading.NoClass:
	default:
		return false
	}
	if a == nil {
		return d.Grammar.Set("institution").Word(f.Sentence, f.Head)
	}
	return a.Class == reading.OfficialClass || a.Class == reading.CivilianClass
}
