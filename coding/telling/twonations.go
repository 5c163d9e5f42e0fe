package telling

import (
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// twoNations parts the two sides of a fight or an agreement who are told in one phrase with two
// nationalities, or the names of two peoples: "Thai and Cambodian troops exchanged fire", « des
// soldats indiens et pakistanais », "Lou Nuer and Murle youths clashed".
func (d *Teller) twoNations(t frames.Trigger, m *Mention) {
	if k := t.Frame().Kind; k != frames.Clash && k != frames.Agree || m.Actor == nil || m.Target != nil && m.Target.Class.Armed() == m.Actor.Class.Armed() {
		return
	}
	s, h := m.Actor.Sentence, m.Actor.Head
	if s.Is(h, "ADJ") && s.Words[h].Head >= 0 { // read from the nationality beside a weapon
		h = s.Words[h].Head
	}
	if t.Pattern.Noun && !d.Grammar.Set("between-preposition").HasPrep(s.Preposition(h)) && d.Grammar.Set("oppose").At(s, s.VerbAbove(h)) == 0 { // allies, as far as is told
		return
	}
	for i := t.Word + 1; i < len(s.Words); i++ { // "fought against rebels": both are one side
		if s.Is(i, "ADP") && d.Grammar.Set("against-side").Word(s, i) {
			return
		}
	}
	first, last := s.NounPhrase(h)
	for and := first + 1; and < last; and++ {
		if !s.Is(and, "CCONJ") {
			continue
		}
		x, y := d.nationInPhrase(s, and-1, last), d.nationInPhrase(s, and+1, last)
		if x != "" && y != "" && x != y {
			m.Target = d.sideOfNation(m.Actor, and+1, last, y, "target.second-nation")
			m.Actor = d.sideOfNation(m.Actor, and-1, and-1, x, "actor.first-nation")
			return
		}
		if d.namesPeople(s, and-1) && d.namesPeople(s, and+1) && !(s.Capital(first) && s.Capital(last)) {
			m.Target = d.sideOfPeople(m.Actor, and+1, last, "target.second-people")
			m.Actor = d.sideOfPeople(m.Actor, first, and-1, "actor.first-people")
			return
		}
	}
}

// nationInPhrase returns the country of a nationality, or of a point of the compass with the name
// that ends its phrase: "[North] and South Korea"; "" for neither.
func (d *Teller) nationInPhrase(s *syntax.Sentence, w, last int) string {
	if d.Grammar.Set("compass").Word(s, w) {
		iso, _ := d.Parties.Nation(s.Words[w].Form + " " + s.Words[last].Form)
		return iso
	}
	return d.nationality(s, w)
}

// sideOfNation describes the side of one nationality in a phrase of two, by the words from its
// own to the last.
func (d *Teller) sideOfNation(both *reading.Filler, w, last int, iso, rule string) *reading.Filler {
	f := d.forcesOf(both.Sentence, w, iso, rule)
	if !both.Class.Armed() && !both.Nation {
		f.Class, f.Party.Kind, f.Party.Canonical = both.Class, both.Party.Kind, ""
	}
	f.At = []syntax.Span{both.Sentence.Span(w, last)}
	f.Party.Name = d.Text[f.At[0].Start:f.At[0].End]
	return f
}

// namesPeople tells a word that can name a people or a side before or behind what its members
// are: "[Murle] youths", « milices [hutu] et [tutsi] ».
func (d *Teller) namesPeople(s *syntax.Sentence, w int) bool {
	return s.Is(w, "PROPN") || s.Is(w, "ADJ", "NOUN") && (d.Thing(s, w).Class.Person() || s.Capital(w))
}

// sideOfPeople describes the side that some words of a phrase of two peoples name.
func (d *Teller) sideOfPeople(both *reading.Filler, first, last int, rule string) *reading.Filler {
	for first < last && both.Sentence.Is(first, "DET") {
		first++
	}
	f := *both
	f.Rule, f.At = rule, []syntax.Span{both.Sentence.Span(first, last)}
	f.Party.Name, f.Party.Canonical = d.Text[f.At[0].Start:f.At[0].End], ""
	return &f
}
