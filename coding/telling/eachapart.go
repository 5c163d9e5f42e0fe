package telling

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// eachAtItsPlace tells two verbs, or nouns that are the subjects of verbs, of which each has a place in its
// own clause: "in Mosul gunmen shot a judge, and in Baquba a policeman was killed".
func eachAtItsPlace(a, b *Mention) bool {
	v, w := clauseWithPlace(a), clauseWithPlace(b)
	return v >= 0 && w >= 0 && (v != w || !a.Trigger.Pattern.Noun && !b.Trigger.Pattern.Noun)
}

// clauseWithPlace returns the verb of a telling, or of which its noun is the subject, where the place of
// the telling stands under it; or -1.
func clauseWithPlace(m *Mention) int {
	s, v := m.Trigger.Sentence, m.Trigger.Word
	if m.Trigger.Pattern.Noun {
		n := roles.NounHead(m.Trigger)
		if syntax.BaseRel(s.Rel(n)) != "nsubj" {
			return -1
		}
		v = s.Words[n].Head
	}
	if len(m.Places) == 0 || !s.Span(0, len(s.Words)-1).Holds(m.Places[0].At) || s.VerbAbove(m.Places[0].Head) != v {
		return -1
	}
	return v
}

// namedApart tells two places of which no gazetteer knows one, and with each of which somebody
// else suffers: "three men were killed in Pacomarca and two women were killed in Chacri".
func (d *Teller) namedApart(a, b *Mention) bool {
	p, q := a.Places[0], b.Places[0]
	if len(a.Places) > 1 || len(b.Places) > 1 || !d.open(p) && !d.open(q) || reading.SameName(p.Place.Name, q.Place.Name) {
		return false
	}
	s := a.Trigger.Sentence
	x, y := s.Child(a.Trigger.Word, "nsubj"), s.Child(b.Trigger.Word, "nsubj")
	joined := s == b.Trigger.Sentence && (s.Rel(b.Trigger.Word) == "conj" || s.Rel(b.Trigger.Word) == "parataxis")
	return joined && x >= 0 && y >= 0 && s.Is(x, "NOUN", "PROPN", "NUM") && s.Is(y, "NOUN", "PROPN", "NUM") && !SharesPhrase(a.Target, b.Target)
}

// eachOnItsDay tells two verbs of killing or attacking each with a day of its own: "a judge
// was murdered on 3 May; a mayor was killed on 7 June". Who is shot may die another day.
func (d *Teller) eachOnItsDay(a, b *Mention) bool {
	beside := func(m *Mention) bool {
		s := m.Trigger.Sentence
		if m.Trigger.Pattern.Noun || m.Trigger.Frame().Kind == frames.Die || m.Time == nil || m.Time.Weak || !m.timedHere() {
			return false
		}
		return s.VerbAbove(m.Time.Head) == m.Trigger.Word
	}
	return beside(a) && beside(b) && !SharesPhrase(a.Target, b.Target) && !d.TimesAgree(a, b)
}

// doneByAnother tells a verb or noun of harm of which another weapon or act is told to be the doer
// than what a telling before it tells: "a bomb killed two, while [another bomb] wounded three".
func (d *Teller) doneByAnother(a, b *Mention) bool {
	s, k := b.Trigger.Sentence, -1
	if a.Trigger.Sentence != s || a.Trigger.Word > b.Trigger.Word {
		return false
	}
	if b.Trigger.Pattern.Noun {
		if k = roles.NounHead(b.Trigger); d.Grammar.Definite(s, k, "det") { // "burned the hall, the third attack since May"
			return false
		}
	} else if !s.IsPassive(b.Trigger.Word) {
		k = s.Child(b.Trigger.Word, "nsubj")
	}
	if k < 0 || k > b.Trigger.Word || syntax.BaseRel(s.Rel(k)) != "nsubj" || a.Trigger.Word >= s.Leftmost(k) {
		return false
	}
	if c := d.Thing(s, k).Class; c != reading.WeaponClass && c != reading.EventClass {
		return false
	}
	return slices.ContainsFunc(s.Children(k, "det", "amod"), func(w int) bool {
		return d.Grammar.Set("another").Word(s, w) || s.Words[w].Feat("NumType") == "Ord" && !d.Grammar.Set("superlative").Word(s, w)
	})
}
