package telling

import (
	"attest"
	"attest/coding/reading"
)

// heldBySomebody drops tellings that something did not happen when nobody but
// the report says so (a denial needs somebody who denies), and attacks that one side says
// the other has in mind.
func (d *Teller) heldBySomebody(ms []*Mention) []*Mention {
	var out []*Mention
	for _, m := range ms {
		if m.StanceBy == "stance.negation" && d.contradicts(m) {
			out = append(out, d.contradicted(m)...)
			continue
		}
		if m.StanceBy == "stance.negation" && m.Source.Speaker.Kind == reading.ReportSpeaker {
			d.Untake(m.Trigger, "did not happen, and nobody denies it")
			continue
		}
		if plannedByOthers(m) {
			d.Untake(m.Trigger, "what somebody says that others plan")
			continue
		}
		out = append(out, m)
	}
	return out
}

// contradicts tells a telling of what did not happen in a sentence that opens with who said
// otherwise: "Contrary to what the rebels say, no shell was fired".
func (d *Teller) contradicts(m *Mention) bool {
	const opening = 4
	s := m.Trigger.Sentence
	_, ok := d.Grammar.Set("contrary").In(s, 0, min(opening, len(s.Words)))
	return ok
}

// contradicted returns the denial, which is the text's own, behind what it denies, on the word of
// whoever is named as saying so.
func (d *Teller) contradicted(m *Mention) []*Mention {
	said, src := *m, m.Source
	m.Source, m.Harm = d.Own, nil
	if src.Speaker.Kind == reading.ReportSpeaker || src == d.Own {
		return []*Mention{m}
	}
	said.Stance, said.StanceBy, said.StanceAt, said.Source = attest.Asserted, "stance.contradicted", nil, src
	return []*Mention{&said, m}
}
