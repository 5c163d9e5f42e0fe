package telling

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/edtf"
)

// planned tells a telling in the present progressive with a day to come: "is sending two
// battalions on Saturday", "are deploying next week".
func (d *Teller) planned(m *Mention, t *reading.TimeRef) bool {
	s, v := m.Trigger.Sentence, m.Trigger.Word
	if m.Stance != attest.Asserted || m.Trigger.Pattern.Noun || s.Words[v].Feat("Tense") != "Pres" || s.Words[v].Feat("VerbForm") == "Fin" || t.Onset || d.Grammar.Set("since").Has(s.Preposition(t.Head)) {
		return false
	}
	k := s.Child(v, "aux")
	if cc := s.Child(v, "cc"); cc > t.Last { // "freed six on Wednesday but are holding eight"
		return false
	}
	if k < 0 || !d.Grammar.Set("be").Word(s, k) || s.Words[k].Feat("Tense") != "Pres" {
		return false
	}
	return d.LiesAhead(t)
}

// hadBeenSoon tells a stretch from the day of the report on that stands beside a verb of the
// past, and says of what was told before how soon this followed: "soldiers soon opened fire".
func (d *Teller) hadBeenSoon(m *Mention, t *reading.TimeRef) bool {
	s, v := m.Trigger.Sentence, m.Trigger.Word
	if d.Published.IsZero() || m.Trigger.Pattern.Noun || t.First != t.Last || t.Time.Earliest != d.PublishedDay() || t.Time.Latest <= t.Time.Earliest {
		return false
	}
	past := s.Words[v].Feat("VerbForm") == "Fin" && s.Words[v].Feat("Tense") == "Past"
	for _, k := range s.Children(v, "aux", "aux:pass") {
		past = past || s.Words[k].Feat("VerbForm") == "Fin" && s.Words[k].Feat("Tense") == "Past"
	}
	return past && m.Stance == attest.Asserted
}

// notYet leaves out the acts that a report dates after its own day without anybody
// announcing them: "it expects sabotage of pipelines next year".
func (d *Teller) notYet(ms []*Mention) []*Mention {
	if d.Published.IsZero() {
		return ms
	}
	_, today := d.Published.Bounds()
	tomorrow := min(today+1, edtf.LastDay).String() // a day without a year is any year's
	return slices.DeleteFunc(ms, func(m *Mention) bool {
		if m.Stance != attest.Asserted || m.Time == nil || m.Time.Time.Earliest <= tomorrow {
			return false
		}
		if m.Time.Expression.FromFocus() { // "a week later" of another day than the last named
			m.Time = nil
			return false
		}
		d.Untake(m.Trigger, "of a day to come")
		return true
	})
}

// plannedByOthers tells an attack that its source says that others plan: "the rebels are
// preparing an offensive, the army said".
func plannedByOthers(m *Mention) bool {
	speaker := m.Source.Speaker
	if m.StanceBy != "stance.plan" || m.Act.Family() != attest.AttackFamily || m.Actor == nil || speaker.Kind == reading.ReportSpeaker {
		return false
	}
	a, b := speaker.Party, m.Actor.Party
	return !reading.SameSide(a, b) && (a.Kind.OfState() != b.Kind.OfState() || a.Country != "" && b.Country != "" && a.Country != b.Country)
}

// callers returns who calls for a protest by the verb that an outlook rests on: "Trade unions
// called for a march on Saturday".
func (d *Teller) callers(s *syntax.Sentence, o reading.Outlook) []int {
	if len(o.At) == 0 {
		return nil
	}
	v, _ := s.WordsOf(o.At[0])
	if v < 0 {
		return nil
	}
	return s.Children(v, "nsubj")
}
