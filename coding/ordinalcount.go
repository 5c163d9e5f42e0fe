package coding

import (
	"attest"
	"attest/quantity"
)

// ordinalCounts reads counts up to an act that the sentence tells: "the ninth
// attack on a clinic since January", "for the 31st time this year".
func (d counting) ordinalCounts(s *sentence) []figure {
	var out []figure
	for i := range s.Words {
		if s.isTimed(i) {
			continue
		}
		value, last, ok := d.ordinalAt(s, i)
		if !ok || value < 2 {
			continue
		}
		measure, what := d.ordinalMeasure(s, last)
		if measure == "" {
			continue
		}
		q := attest.Exactly(value)
		sp := s.span(i, last)
		q.Text = d.text[sp.start:sp.end]
		m := quantity.Mention{Start: sp.start, End: sp.end, Sentence: s.index, First: i, Last: last, HeadNoun: what, Quantity: q}
		p, ok := d.spanCounted(s, m)
		if !ok {
			continue
		}
		f := d.newFigure(s, m, measure, what, p, nil)
		f.ordinal = true
		out = append(out, f)
	}
	return out
}

// ordinalAt reads an ordinal number of up to three words at word i, and returns
// its value and last word.
func (d counting) ordinalAt(s *sentence, i int) (value, last int, ok bool) {
	for n := 2; n >= 0; n-- {
		if i+n >= len(s.Words) || n == 1 {
			continue
		}
		if v, ok := d.reader.OrdinalIn(d.text[s.Words[i].Start:s.Words[i+n].End]); ok {
			return v, i + n, true
		}
	}
	return 0, i, false
}

// ordinalMeasure tells what an ordinal counts up to: an occasion or act, or
// somebody to whom the words behind say what was done.
func (d counting) ordinalMeasure(s *sentence, last int) (attest.Measure, int) {
	g := d.grammar
	for j := last + 1; j < len(s.Words) && j <= last+4 && !s.is(j, "PUNCT"); j++ {
		switch {
		case g.set("occasion").word(s, j) || s.is(j, "NOUN", "PROPN") && d.namesViolence(s, j):
			return attest.CountMeasure, j
		case s.is(j, "VERB"):
			if m := d.measureOfDeed(s, j, false); m != "" && m != none {
				return m, j
			}
			for k := j; k < len(s.Words) && k <= j+3; k++ { // "to go up in flames"
				if len(d.triggersAt(s, k)) > 0 || d.grammar.set("effect-damage").at(s, k) > 0 {
					return attest.CountMeasure, j
				}
			}
		case s.is(j, "NOUN", "PROPN") && !d.isPersons(s, j):
			if d.isCountedThing(s, j) {
				return d.thingDeed(s, j), j
			}
			return "", -1
		}
	}
	return "", -1
}

// thingDeed counts a thing to which the words behind it say what was done: "the
// ninth school burnt".
func (d counting) thingDeed(s *sentence, h int) attest.Measure {
	for _, k := range s.children(h, "acl") {
		if m := d.measureOfDeed(s, k, true); m != "" && m != none {
			return m
		}
	}
	return ""
}

// spanCounted finds the stretch in which an ordinal counts: unlike a number, it
// counts in any stretch of more than a week, and superlatives do not stand in
// its way.
func (d counting) spanCounted(s *sentence, m quantity.Mention) (period, bool) {
	for i := range d.timesIn(s) {
		t := &d.timesIn(s)[i]
		if t.first > m.Last && d.isLong(s, t, m) && t.time.Precision != attest.Month {
			return period{t, -1}, true
		}
	}
	if h := d.sinceEvent(s, m.First); h > m.First {
		return period{nil, -1}, true
	}
	return period{}, false
}

// countsOneTold tells whether verb w only counts somebody of whom has been told: "he
// was the third judge to be murdered since May".
func (s *sentence) countsOneTold(f figure, w int) bool {
	h := s.Words[w].Head
	if baseRel(s.rel(w)) != "acl" || h < f.from || h > w || s.child(w, "mark") < 0 || s.child(h, "cop") < 0 {
		return false
	}
	k := s.child(h, "nsubj")
	return k >= 0 && s.is(k, "PRON")
}
