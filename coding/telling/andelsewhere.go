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

// andElsewhere reads the further places that a sentence joins to the place of a telling, each with a day of its own
// ("attacked posts in Goma on Monday and in Bukavu on Tuesday", « lundi à Goma et mardi à Bukavu ») or for another blow
// of its kind ("A bomb exploded in Goma and [a second] in Bukavu", « Une bombe a explosé à Goma, [une autre] à Bukavu »).
func (d *Teller) andElsewhere(m *Mention) {
	s := m.Trigger.Sentence
	dated := m.Time != nil && !m.Time.Weak && m.Time.Time.Precision == attest.Day && m.timedHere()
	single := singleBlow(m)
	if len(m.Places) != 1 || !dated && !single {
		return
	}
	from, day := m.Places[0], m.Time
	for _, q := range d.PlacesIn(s) {
		if q.First <= from.Last || d.OnePlace(q, from) {
			continue
		}
		and, another := d.joinedBy(s, from.Last, q.First)
		if and < 0 || another && !single || !another && !dated {
			continue
		}
		t, own := d.dayBeside(s, q, and)
		if !another && (!own || t.Time.EDTF == day.Time.EDTF || day.Last > and) {
			continue
		}
		if own {
			day = &t
		}
		q.Rule, from = "place.and-elsewhere", q
		m.Elsewhere = append(m.Elsewhere, Occasion{q, day})
	}
}

// singleBlow tells one bomb, shell or strike, of which no harm is told, as the subject of a verb.
func singleBlow(m *Mention) bool {
	s := m.Trigger.Sentence
	k := s.Child(m.Trigger.Word, "nsubj", "nsubj:pass")
	blow := m.Act == attest.Explosion || m.Act == attest.GrenadeAttack || reading.Bombards(m.Act)
	return blow && len(m.Harm) == 0 && !m.Trigger.Pattern.Noun && k >= 0 && s.Words[k].Feat("Number") != "Plur"
}

// joinedBy returns the conjunction or comma that joins two places between which nothing stands but prepositions, days
// and a word for another of the kind, and whether there is such a word; -1 where anything else stands there.
func (d *Teller) joinedBy(s *syntax.Sentence, last, first int) (and int, another bool) {
	and = -1
	for w := last + 1; w < first; w++ {
		switch {
		case s.Is(w, "CCONJ"), s.Lower[w] == "," && and < 0:
			and = w
		case s.IsTimed(w):
		case d.Grammar.Set("another").Word(s, w), s.Words[w].Feat("NumType") == "Ord":
			another = true
		case s.Is(w, "ADP", "DET"), another && s.Is(w, "PRON", "NUM"):
		default:
			return -1, false
		}
	}
	return and, another
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
