package discourse

import (
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// Continued gives a telling that follows another of the same act in its
// paragraph, with no word of whose it is, the other's source: arrests told one
// after the other, blow after blow, are told by one mouth.
func (d *Document) Continued(ms []*telling.Mention) {
	for i := 1; i < len(ms); i++ {
		m, before := ms[i], ms[i-1]
		s, o := m.Trigger.Sentence, before.Trigger.Sentence
		if !d.Unsourced(m) || d.Unsourced(before) || before.Source.Voice != reading.Says || m.Act != before.Act || s.Unit != o.Unit || s.Index-o.Index > 1 || s.Index == o.Index || d.Measure(s, m.Trigger.Word) >= 0 {
			continue
		}
		if olderNews(m, before) {
			continue
		}
		if m.Actor != nil && before.Actor != nil && !reading.SameParty(m.Actor.Party, before.Actor.Party) {
			continue
		}
		m.Source = before.Source.By("source.continued")
	}
}

// olderNews tells an act dated more than a week before another, which a report tells from
// its own files: "In February, a judge was shot dead".
func olderNews(m, than *telling.Mention) bool {
	return m.Time != nil && than.Time != nil && reading.DaysBetween(m.Time.Time.Latest, than.Time.Time.Earliest) > 7
}

// inList tells whether a sentence is an entry of a list or introduces one.
func (d *Document) inList(s *syntax.Sentence) bool {
	n := len(s.Words)
	return d.Units[s.Unit].Bullet || n > 0 && s.Lower[n-1] == ":"
}

// PartsOfLists gives the acts that a list, or the sentences behind it, spell out under a
// summary the summary's source and actor, where they name none: who tells the sum tells
// its parts, and one side did them all.
func (d *Document) PartsOfLists(ms []*telling.Mention) {
	for _, m := range ms {
		if !d.Unsourced(m) && m.Actor != nil {
			continue
		}
		whole := d.SummaryOf(m, ms)
		if whole == nil || !d.inList(m.Trigger.Sentence) && !d.inList(&d.Sents[m.Last]) && !spellsOut(m, whole) {
			continue
		}
		if d.Unsourced(m) && !d.Unsourced(whole) && whole.Source.Voice == reading.Says {
			m.Source = whole.Source.By("source.summary")
		}
		if m.Actor == nil && whole.Actor != nil {
			actor := *whole.Actor
			actor.Rule = "actor.summary"
			m.Actor = &actor
		}
	}
}

// spellsOut tells an act that follows the sum of such acts in its paragraph or the next:
// "The coalition conducted 14 strikes, officials said. Near Sula, two strikes destroyed …".
func spellsOut(m, whole *telling.Mention) bool {
	return m.Act == whole.Act && m.Unit()-whole.Unit() <= 1 && m.Trigger.Pattern.Noun && m.Trigger.Sentence != whole.Trigger.Sentence
}

// Unsourced tells whether a telling is in the report's voice only since
// nothing says otherwise.
func (d *Document) Unsourced(m *telling.Mention) bool {
	return m.Source == d.Own && d.Own.Speaker.Kind == reading.ReportSpeaker
}
