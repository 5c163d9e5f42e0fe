package statistics

import (
	"attest"
	"attest/coding/syntax"
	"attest/quantity"
)

// ordinalLeast is the least that an ordinal counts: a second or a third only ranks the act
// beside those that are told with it.
const ordinalLeast = 4

// ordinalCounts reads counts up to an act that the sentence tells: "the ninth
// attack on a clinic since January", "for the 31st time this year".
func (d counting) ordinalCounts(s *syntax.Sentence) []Figure {
	var out []Figure
	for i := range s.Words {
		if s.IsTimed(i) {
			continue
		}
		value, last, ok := d.ordinalAt(s, i)
		if !ok || value < ordinalLeast {
			continue
		}
		measure, what := d.ordinalMeasure(s, last)
		if measure == "" {
			continue
		}
		q := attest.Exactly(value)
		sp := s.Span(i, last)
		q.Text = d.Text[sp.Start:sp.End]
		m := quantity.Mention{Start: sp.Start, End: sp.End, Sentence: s.Index, First: i, Last: last, HeadNoun: what, Quantity: q}
		p, ok := d.spanCounted(s, m)
		if !ok {
			continue
		}
		f := d.newFigure(s, m, measure, what, p, nil)
		f.Ordinal = true
		out = append(out, f)
	}
	return out
}

// ordinalAt reads an ordinal number of up to three words at word i, and returns
// its value and last word.
func (d counting) ordinalAt(s *syntax.Sentence, i int) (value, last int, ok bool) {
	for n := 2; n >= 0; n-- {
		if i+n >= len(s.Words) || n == 1 {
			continue
		}
		if v, ok := d.Reader.OrdinalIn(d.Text[s.Words[i].Start:s.Words[i+n].End]); ok {
			return v, i + n, true
		}
	}
	return 0, i, false
}

// ordinalMeasure tells what an ordinal counts up to: an occasion or act, or
// somebody to whom the words behind say what was done.
func (d counting) ordinalMeasure(s *syntax.Sentence, last int) (attest.Measure, int) {
	g := d.Grammar
	for j := last + 1; j < len(s.Words) && j <= last+4 && !s.Is(j, "PUNCT"); j++ {
		switch {
		case g.Set("occasion").Word(s, j) || s.Is(j, "NOUN", "PROPN") && d.namesViolence(s, j):
			return attest.CountMeasure, j
		case s.Is(j, "VERB"):
			if m := d.measureOfDeed(s, j, false); m != "" && m != none {
				return m, j
			}
			for k := j; k < len(s.Words) && k <= j+3; k++ { // "to go up in flames"
				if len(d.TriggersAt(s, k)) > 0 || d.Grammar.Set("effect-damage").At(s, k) > 0 {
					return attest.CountMeasure, j
				}
			}
		case s.Is(j, "NOUN", "PROPN") && !d.IsPersons(s, j):
			if d.IsCountedThing(s, j) {
				return d.thingDeed(s, j), j
			}
			return "", -1
		}
	}
	return "", -1
}

// thingDeed counts a thing to which the words behind it say what was done: "the
// ninth school burnt".
func (d counting) thingDeed(s *syntax.Sentence, h int) attest.Measure {
	for _, k := range s.Children(h, "acl") {
		if m := d.measureOfDeed(s, k, true); m != "" && m != none {
			return m
		}
	}
	return ""
}

// spanCounted finds the stretch in which an ordinal counts: unlike a number, it
// counts in any stretch of more than a week, and superlatives do not stand in
// its way.
func (d counting) spanCounted(s *syntax.Sentence, m quantity.Mention) (period, bool) {
	for i := range d.TimesIn(s) {
		t := &d.TimesIn(s)[i]
		if t.First > m.Last && d.isLong(s, t, m) && t.Time.Precision != attest.Month {
			return period{t, -1}, true
		}
	}
	for i := m.Last + 1; i < len(s.Words); i++ { // "the third such attack in a month"
		if d.Grammar.Set("long-period").Word(s, i) && !d.dated(s, i) && d.underPeriodPreposition(s, i) {
			return period{nil, -1}, true
		}
	}
	if h := d.sinceEvent(s, m.First); h > m.First {
		return period{nil, -1}, true
	}
	return period{}, false
}

// countsOneTold tells whether verb w only counts somebody of whom has been told: "he
// was the third judge to be murdered since May".
func countsOneTold(s *syntax.Sentence, f Figure, w int) bool {
	h := s.Words[w].Head
	if syntax.BaseRel(s.Rel(w)) != "acl" || h < f.From || h > w || s.Child(w, "mark") < 0 || s.Child(h, "cop") < 0 {
		return false
	}
	k := s.Child(h, "nsubj")
	return k >= 0 && s.Is(k, "PRON")
}

// ranksAct tells a stretch in which an act was one of several, told of it in an aside that
// commas part from a number, or by how many times it was done: "Sunday's raid, the third this
// month, killed nine", "killed nine people for the third time in a month".
func (d counting) ranksAct(s *syntax.Sentence, stretch, number int) bool {
	rank, times := d.rankBefore(s, stretch)
	return rank >= 0 && (times || s.Between(min(rank, number), max(rank, number), "PUNCT"))
}

// manyTimes tells a stretch in which something was done so many times: "for the third time in a month".
func (d counting) manyTimes(s *syntax.Sentence, stretch int) bool {
	_, times := d.rankBefore(s, stretch)
	return times
}

// rankBefore returns the ordinal close before a stretch, or -1, and whether it counts occasions.
func (d counting) rankBefore(s *syntax.Sentence, stretch int) (rank int, times bool) {
	const reach = 4
	for i := stretch - 1; i >= 0 && i >= stretch-reach && !s.Is(i, "PUNCT", "VERB"); i-- {
		if _, last, ok := d.ordinalAt(s, i); ok && last < stretch {
			return i, last+1 < stretch && d.Grammar.Set("occasion").Word(s, last+1)
		}
	}
	return -1, false
}
