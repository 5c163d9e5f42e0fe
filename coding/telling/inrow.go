package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// Verbs in a row, and clauses beside each other, that tell more than one act.

// ragesBeside tells fighting that goes on in a clause of its own beside a blow: "pounded the town as
// clashes raged nearby", "fighting raged around Idlib and warplanes bombed two villages".
func (d *Teller) ragesBeside(clash, blow *Mention) bool {
	f := blow.Trigger.Frame()
	if !clash.Trigger.Pattern.Noun || clash.Trigger.Frame().Kind != frames.Clash || f.Kind == frames.Clash || f.Soft() {
		return false
	}
	s, n := clash.Trigger.Sentence, roles.NounHead(clash.Trigger)
	v := s.Words[n].Head
	if v < 0 || syntax.BaseRel(s.Rel(n)) != "nsubj" || d.Grammar.Set("support-happen").At(s, v) == 0 {
		return false
	}
	top := s.ClauseOf(blow.Trigger.Word)
	if h := s.Words[v].Head; s.Rel(v) == "advcl" && h >= 0 {
		return s.ClauseOf(h) == top
	}
	return top != v && s.Rel(top) == "conj" && s.Words[top].Head == v && s.Child(top, "nsubj", "nsubj:pass") >= 0
}

// killsThenBombs tells a killing and, behind it in a row, a blow at a thing with charges or from
// afar: "killed two officers and bombed a pipeline".
func killsThenBombs(a, b *Mention) bool {
	s, w := b.Trigger.Sentence, b.Trigger.Word
	if a.Trigger.Pattern.Noun || b.Trigger.Pattern.Noun || a.Trigger.Frame().Kind != frames.Kill || s.Rel(w) != "conj" || s.Words[w].Head != a.Trigger.Word {
		return false
	}
	switch b.Trigger.Frame().Act {
	case attest.Explosion, attest.AirStrike, attest.Shelling, attest.DroneStrike:
		return SharesPhrase(a.Actor, b.Actor) && a.Actor.Class.CanAct() && a.Target != nil && a.Target.Class.Person() && b.Target != nil && b.Target.Class.Thing()
	}
	return false
}

// giveBlowOfRow gives a toll at another place the blow that the subject of its row of verbs names:
// "air strikes killed nine people in Idlib and wounded four in Hama".
func giveBlowOfRow(ms []*Mention) {
	for _, m := range ms {
		if m.Actor != nil || !m.Trigger.Frame().Soft() {
			continue
		}
		for _, o := range ms {
			if o != m && o.Trigger.Frame().Act.Family() == attest.AttackFamily && !o.Trigger.Frame().Soft() && subjectOfRow(o, m) {
				m.Actor = o.Actor
				m.Also = append(m.Also, o.Trigger)
				for _, n := range o.Means {
					m.AddMeans(n)
				}
				break
			}
		}
	}
}

// didAlso tells a verb by which somebody is said to have done more than what was told: « qui ont
// aussi emporté cent vaches ».
func (d *Teller) didAlso(m *Mention) bool {
	s := m.Trigger.Sentence
	return !m.Trigger.Pattern.Noun && slices.ContainsFunc(s.Children(m.Trigger.Word, "advmod"), func(k int) bool { return d.Grammar.Set("also").At(s, k) > 0 })
}
