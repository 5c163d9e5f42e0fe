package telling

import (
	"attest"
	"attest/coding/reading"
)

// onlyPartDenied tells a telling of which somebody denies his part alone, with a toll that
// is nobody's denial: "had nothing to do with the bombing, in which three people died". As
// told before the denial was read, it is then the text's own.
func (d *Teller) onlyPartDenied(m, told *Mention) bool {
	if m.Source.Voice != reading.Denies || !m.Source.Disowns || len(told.Harm) == 0 || d.Own.Speaker.Kind != reading.ReportSpeaker {
		return false
	}
	told.Source, told.Stance, told.StanceBy = d.Own, attest.Asserted, "stance.presupposed"
	if told.Actor != nil && told.Actor.Refers {
		told.Actor = nil
	}
	return true
}

// ownRelatives gives what a relative clause tells of an act to the text, where the speaker
// of the sentence denies his part in that act: he has told nothing of it.
func (d *Teller) ownRelatives(ms []*Mention) {
	for _, m := range ms {
		s, w := m.Trigger.Sentence, m.Trigger.Word
		if m.Source.Voice != reading.Says || s.Rel(s.ClauseOf(w)) != "acl:relcl" || m.Source.Speaker.Kind == reading.ReportSpeaker {
			continue
		}
		for _, o := range ms {
			if o.Source.Voice == reading.Denies && o.Source.Disowns && o.Trigger.Sentence == s && o.Trigger.Word < w {
				m.Source = d.Own
			}
		}
	}
}
