package statistics

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/timex"
)

// statedTrends reads changes of pace of which a sentence says over what time and not by how
// much: "attacks on convoys have multiplied since March", « une recrudescence des rapts depuis
// quelques semaines ».
func (d counting) statedTrends(s *syntax.Sentence, measured []Figure) []Figure {
	var out []Figure
	for i := range s.Words {
		n := d.Grammar.Set("trend").At(s, i)
		if n == 0 || !s.Is(i, "VERB", "NOUN") || s.IsTimed(i) || d.Negated(s, i) || d.alreadyChange(measured, i) {
			continue
		}
		if o, ok := d.MoodOf(s, i); ok && (o.None != "" || o.Stance != attest.Asserted) {
			continue
		}
		what := d.whoseTrend(s, i)
		if what < 0 || d.hasDay(s, i) {
			continue
		}
		at, ok := d.overTime(s, i)
		if !ok {
			continue
		}
		f := Figure{Statistic: attest.Statistic{Measure: attest.RateChange, Time: at, Evidence: attest.Evidence{}}, word: i, From: i, Last: i + n - 1, clause: -1}
		d.fillStatistic(&f.Statistic, s, what, i, s.Span(i, i+n-1))
		out = append(out, f)
	}
	return out
}

// alreadyChange tells a word of a change that has been read with its amount.
func (d counting) alreadyChange(measured []Figure, i int) bool {
	for _, f := range measured {
		if f.Statistic.Measure == attest.RateChange && (f.word == i || f.From <= i && i <= f.Last) {
			return true
		}
	}
	return false
}

// whoseTrend returns the noun for several acts that a word of change is said of, -1 without
// one. Of violence, unrest or fighting as a whole nobody counts the acts.
func (d counting) whoseTrend(s *syntax.Sentence, i int) int {
	heads := s.Children(i, "nmod", "compound")
	if s.Is(i, "VERB") {
		a := s.VerbArguments(i)
		heads = a.Subject
		if a.Passive {
			heads = a.Object
		}
	}
	for _, h := range heads {
		if s.Is(h, "VERB") && len(d.TriggersAt(s, h)) > 0 && s.Child(h, "obj", "nsubj", "aux", "aux:pass") < 0 { // a noun that was taken for a verb: "Ambushes of convoys have multiplied"
			return h
		}
		k := d.countedUnder(s, h, 2)
		if k >= 0 && s.Words[k].Feat("Number") == "Plur" && d.namesViolence(s, k) && !d.Grammar.Set("violence-at-large").Word(s, k) {
			return k
		}
	}
	return -1
}

// overTime returns the time of more than a week over which a word of change tells of it: "since
// March", "in recent months"; with no days where it counts from an event.
func (d counting) overTime(s *syntax.Sentence, i int) (*attest.Time, bool) {
	for k := range d.TimesIn(s) {
		t := d.TimesIn(s)[k]
		if t.Expression.Kind != timex.Span || !d.goesWith(s, t.Head, i) {
			continue
		}
		if at := t.Time; at.EDTF == "" || reading.DaysBetween(at.Earliest, at.Latest) > 8 {
			if at.EDTF == "" {
				return nil, true
			}
			return &at, true
		}
	}
	return nil, d.sinceEvent(s, i) >= 0
}
