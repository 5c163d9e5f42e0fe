package telling

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/roles"
)

// HistoryOnly tells a deed that somebody is said to have done for months or years to any of a
// kind, with no number and no town: "since 2015 the group has attacked army posts" (codebook,
// section 2).
func (d *Teller) HistoryOnly(m *Mention) bool {
	const months = 60 // days
	if m.Time == nil || m.Time.Weak || m.Count != nil || m.harmCounted() || m.Trigger.Pattern.Noun || m.Stance != attest.Asserted {
		return false
	}
	switch m.Act.Family() {
	case attest.TerritoryFamily, attest.AgreementFamily, attest.InterceptionFamily:
		return false
	}
	if reading.DaysBetween(m.Time.Time.Earliest, m.Time.Time.Latest) <= months || m.Time.Time.Precision != attest.Range || !m.timedHere() || !d.Grammar.Set("since").HasPrep(m.Trigger.Sentence.Preposition(m.Time.Head)) {
		return false
	}
	for _, p := range m.Places {
		if m.inOwnSentence(p.At) && reading.Fineness(p.Place.Precision) >= reading.Fineness("town") {
			return false
		}
	}
	f := m.Target
	return f == nil || f.Sentence.Is(f.Head, "NOUN") && f.Sentence.Words[f.Head].Feat("Number") == "Plur" && f.Sentence.Child(f.Head, "nummod", "nmod:poss") < 0
}

// GoesOnInGeneral tells a telling with no day, number or town of its own in a paragraph that
// began with what somebody has done for years.
func (d *Teller) GoesOnInGeneral(m *Mention) bool {
	if m.Time != nil && !m.Time.Weak || m.Count != nil || m.harmCounted() || m.Own || m.Stance != attest.Asserted || m.Source.Speaker.Kind != reading.ReportSpeaker {
		return false
	}
	v := m.Trigger.Sentence.VerbAbove(m.Trigger.Word)
	return v >= 0 && m.Trigger.Sentence.Words[v].Feat("Tense") == "Pres"
}

// harmCounted reports whether a number of those hurt or taken is told.
func (m *Mention) harmCounted() bool {
	for _, t := range m.Harm {
		if t.Rule != roles.Uncounted && (t.Quantity.High != nil || t.Quantity.Low != nil && *t.Quantity.Low != 2) {
			return true
		}
	}
	return false
}
