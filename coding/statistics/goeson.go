package statistics

import (
	"slices"

	"attest"
	"attest/coding/syntax"
	"attest/quantity"
)

// goesOn tells whether a toll is that of the acts which the sentence before has
// counted: "It logged 240 attacks in 2023. They killed 71 people."
func (d counting) goesOn(s *syntax.Sentence, m quantity.Mention, measure attest.Measure) bool {
	if measure == "" || measure == attest.CountMeasure || s.Index == 0 || d.datedByDay(s) {
		return false
	}
	takesUp, tally := d.takesUpActs(s, m), d.onlyTally(s, m)
	if !takesUp && !tally {
		return false
	}
	back := 1
	if tally {
		back = tallyReach
	}
	for i := s.Index - 1; i >= max(0, s.Index-back) && d.Sents[i].Unit == d.Sents[s.Index-1].Unit; i-- {
		for _, f := range d.figures(&d.Sents[i]) {
			if f.Statistic.Measure == attest.CountMeasure && !f.Ordinal || tally && f.Statistic.Measure == measure {
				return true
			}
		}
	}
	return false
}

// tallyReach is how many sentences behind a figure a bare toll may go on with it, and
// tallyLeast what it must count at least.
const (
	tallyReach = 2
	tallyLeast = 5
)

// onlyTally tells a number of dead or hurt that is told in the paragraph of a figure with
// nothing of a single act, neither a place nor a time nor men who did it: "Settlers attacked
// 254 times since October. Eight people were killed."
func (d counting) onlyTally(s *syntax.Sentence, m quantity.Mention) bool {
	if m.Quantity.Low == nil || *m.Quantity.Low < tallyLeast || d.Sents[s.Index-1].Unit != s.Unit || len(d.TimesIn(s)) > 0 || len(d.PlacesIn(s)) > 0 {
		return false
	}
	v := s.ClauseOf(m.First)
	if s.Index == 0 || !s.IsPassive(v) {
		return false
	}
	return !slices.ContainsFunc(s.VerbArguments(v).Agent, func(k int) bool { return s.Words[k].Feat("Number") != "Plur" })
}

// inManyActs tells a toll that is given with the number of the acts that it is of: "112
// killed and 140 injured in 68 incidents".
func (d counting) inManyActs(s *syntax.Sentence, m quantity.Mention, measure attest.Measure) bool {
	if measure == "" || measure == attest.CountMeasure || d.datedByDay(s) {
		return false
	}
	for _, n := range d.Quantities[s.Index] {
		if n.First > m.Last && n.First-m.Last <= 16 && accumulates(n.Quantity) && d.manyActs(s, n) && d.Grammar.Set("during-preposition").HasPrep(s.Preposition(n.HeadNoun)) && !s.Between(m.Last, n.First, "AUX", "SCONJ") {
			return true
		}
	}
	return false
}

// takesUpActs tells whether a verb over a number has several acts told before as its
// subject or doer, or under a preposition: "they killed 71", "71 died in these attacks".
func (d counting) takesUpActs(s *syntax.Sentence, m quantity.Mention) bool {
	var heads []int
	for v, steps := s.Words[m.First].Head, 0; v >= 0 && steps < 5; v, steps = s.Words[v].Head, steps+1 {
		if !s.Is(v, "VERB") {
			continue
		}
		a := s.VerbArguments(v)
		heads = append(append(heads, a.Subject...), a.Agent...)
		for _, o := range a.Oblique {
			heads = append(heads, o.Head)
		}
	}
	for _, k := range heads {
		plural := s.Words[k].Feat("Number") == "Plur"
		switch {
		case s.Is(k, "PRON") && plural && s.Words[k].Feat("PronType") != "Rel":
			return true
		case plural && d.namesViolence(s, k) && d.pointsBack(s, k):
			return true
		}
	}
	return false
}

// pointsBack tells a noun with a word that points to what was told before: "these
// attacks", "such raids".
func (d counting) pointsBack(s *syntax.Sentence, k int) bool {
	for _, c := range s.Kids[k] {
		if s.Words[c].Feat("PronType") == "Dem" || d.Grammar.Set("such").Word(s, c) {
			return true
		}
	}
	return false
}
