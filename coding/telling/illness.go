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
func (d *Teller) criticised(t frames.Trigger, m *Mention) bool {
	if m.Target == nil || len(m.Means) > 0 || d.ClauseHasToll(t.Sentence, t.Word) || m.Target.Class != reading.OfficialClass && m.Target.Class != reading.CivilianClass && m.Target.Class != reading.NoClass {
		return false
	}
	return m.Actor == nil && d.Grammar.Set("institution").Word(m.Target.Sentence, m.Target.Head) || m.Actor != nil && (m.Actor.Class == reading.OfficialClass || m.Actor.Class == reading.CivilianClass)
}
