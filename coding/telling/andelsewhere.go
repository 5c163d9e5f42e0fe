package telling

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// Occasion is where and when else an act of a telling was done.
type Occasion struct {
	Place reading.PlaceRef
	Time  *reading.TimeRef // nil where none is told
}

// andElsewhere reads the further places that a sentence joins to the place of a telling, each with a day of its own:
// "attacked posts in Goma on Monday and in Bukavu on Tuesday", « lundi à Goma et mardi à Bukavu ».
func (d *Teller) andElsewhere(m *Mention) {
	s := m.Trigger.Sentence
	if d.anotherElsewhere(m) {
		return
	}
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
		m.Elsewhere = append(m.Elsewhere, Occasion{q, &t})
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

// anotherElsewhere reads another blow of the kind of one with a place of its own: "A bomb exploded in Goma on
// Monday and [a second] in Bukavu", « Une bombe a explosé à Goma, [une autre] mardi à Bukavu ».
func (d *Teller) anotherElsewhere(m *Mention) bool {
	s := m.Trigger.Sentence
	k := s.Child(m.Trigger.Word, "nsubj", "nsubj:pass")
	if len(m.Places) != 1 || len(m.Harm) > 0 || m.Trigger.Pattern.Noun || k < 0 || !goesOffOrFalls(m.Act) || s.Words[k].Feat("Number") == "Plur" {
		return false
	}
	from := m.Places[0]
	for _, q := range d.PlacesIn(s) {
		if q.First <= from.Last || d.OnePlace(q, from) {
			continue
		}
		and := d.anotherBetween(s, from.Last, q.First)
		if and < 0 {
			continue
		}
		t := m.Time
		if own, ok := d.dayBeside(s, q, and); ok {
			t = &own
		}
		q.Rule = "place.and-elsewhere"
		m.Elsewhere = append(m.Elsewhere, Occasion{q, t})
		return true
	}
	return false
}

// goesOffOrFalls tells the acts of which one bomb, shell or strike makes one.
func goesOffOrFalls(a attest.Act) bool {
	return a == attest.Explosion || a == attest.GrenadeAttack || reading.Bombards(a)
}

// anotherBetween returns the comma or conjunction behind which "another" or "a second" stands alone between two
// places, or -1.
func (d *Teller) anotherBetween(s *syntax.Sentence, last, first int) int {
	and, other := -1, false
	for w := last + 1; w < first; w++ {
		switch {
		case s.Is(w, "CCONJ"), s.Lower[w] == ",":
			and = w
		case d.Grammar.Set("another").Word(s, w), s.Words[w].Feat("NumType") == "Ord":
			other = true
		case s.IsTimed(w), s.Is(w, "ADP", "DET"), other && s.Is(w, "PRON", "NUM"):
		default:
			return -1
		}
	}
	if !other {
		return -1
	}
	return and
}
