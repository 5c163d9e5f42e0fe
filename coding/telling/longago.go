package telling

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// anotherAge is the year before which an act is history and no news of any war that a
// codebook of today covers.
const anotherAge = "1900-01-01"

// ofAnotherAge tells an act of a century past, or one told behind it in a paragraph that names no
// other day: "In the nineteenth century the emirs raided far to the south. Their horsemen burned
// villages."
func (d *Teller) ofAnotherAge(t frames.Trigger) bool { return d.inAnotherAge(t.Sentence) }

// inAnotherAge tells a sentence of such a paragraph.
func (d *Teller) inAnotherAge(s *syntax.Sentence) bool {
	return d.ancient.of(s, len(d.Sents), func() bool {
		old := d.namesCentury(s) || d.namesOldYear(s)
		for _, at := range d.TimesIn(s) {
			if at.Time.Latest == "" || at.Time.Precision != attest.Year && at.Time.Precision != attest.Day && at.Time.Precision != attest.Month {
				continue
			}
			if at.Time.Latest >= anotherAge {
				return false
			}
			old = true
		}
		return old || s.Index > d.firstOfUnit(s) && d.inAnotherAge(&d.Sents[s.Index-1])
	})
}

// namesOldYear tells a sentence with a year of three digits behind its preposition: "in 845".
func (d *Teller) namesOldYear(s *syntax.Sentence) bool {
	const digits = 3
	for i := 1; i < len(s.Words); i++ {
		if len(s.Lower[i]) == digits && s.Lower[i][0] >= '3' && s.Lower[i][0] <= '9' && s.Is(i, "NUM") && d.Grammar.Set("in-year").Word(s, i-1) &&
			(i+1 == len(s.Words) || !s.Is(i+1, "NOUN", "NUM", "ADJ", "SYM", "PROPN")) {
			return true
		}
	}
	return false
}

// namesCentury tells a sentence with a century by its number: "the nineteenth century".
func (d *Teller) namesCentury(s *syntax.Sentence) bool {
	for i := range s.Words {
		if d.Grammar.Set("century").Word(s, i) && i > 0 && (s.Is(i-1, "ADJ", "NUM") || s.Words[i-1].Feat("NumType") == "Ord") && d.Grammar.Set("last-or-next").At(s, i-1) == 0 {
			return true
		}
	}
	return false
}

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

// harmCounted tells whether a number of those hurt or taken is told.
func (m *Mention) harmCounted() bool {
	for _, t := range m.Harm {
		if t.Rule != roles.Uncounted && (t.Quantity.High != nil || t.Quantity.Low != nil && *t.Quantity.Low != 2) {
			return true
		}
	}
	return false
}
