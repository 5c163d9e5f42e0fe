package telling

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// Occasion is where and when else an act of a telling was done.
type Occasion struct {
	Place reading.PlaceRef
	Time  reading.TimeRef
}

// andElsewhere reads the further places that a sentence joins to the place of a telling, each with a day of its own:
// "attacked posts in Goma on Monday and in Bukavu on Tuesday", « lundi à Goma et mardi à Bukavu ».
func (d *Teller) andElsewhere(m *Mention) {
	s := m.Trigger.Sentence
	if len(m.Places) != 1 || m.Time == nil || m.Time.Weak || m.Time.Time.Precision != attest.Day || !m.timedHere() {
		return
	}
	from, day := m.Places[0], *m.Time
	for _, q := range d.PlacesIn(s) {
		if q.First <= from.Last || d.OnePlace(q, from) {
			continue
		}
		and, ok := joinedBy(s, from.Last, q.First)
		if !ok {
			continue
		}
		t, ok := d.dayBeside(s, q, and)
		if !ok || t.Time.EDTF == day.Time.EDTF || day.Last > and {
			continue
		}
		q.Rule = "place.and-elsewhere"
		m.Elsewhere = append(m.Elsewhere, Occasion{q, t})
		from, day = q, t
	}
}

// joinedBy returns the conjunction or comma that joins two places between which nothing stands but prepositions and
// days.
func joinedBy(s *syntax.Sentence, last, first int) (and int, ok bool) {
	and = -1
	for w := last + 1; w < first; w++ {
		switch {
		case s.Is(w, "CCONJ"), s.Lower[w] == "," && and < 0:
			and = w
		case s.IsTimed(w), s.Is(w, "ADP", "DET"):
		default:
			return -1, false
		}
	}
	return and, and >= 0
}

// dayBeside returns the day that stands right before a place or behind it, after the word that joins it to others.
func (d *Teller) dayBeside(s *syntax.Sentence, q reading.PlaceRef, and int) (reading.TimeRef, bool) {
	const near = 3 // words: a preposition and an article
	for _, t := range d.TimesIn(s) {
		before := t.First > and && t.Last < q.First && q.First-t.Last <= near
		behind := t.First > q.Last && t.First-q.Last <= near
		if (before || behind) && t.Time.Precision == attest.Day && t.Time.EDTF != "" {
			return t, true
		}
	}
	return reading.TimeRef{}, false
}
