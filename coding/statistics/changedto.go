package statistics

import (
	"attest"
	"attest/coding/syntax"
	"attest/quantity"
)

// changedTo reads the number that a count has risen or fallen to: "attacks fell to 12
// in April", "killings climbed by 22 per cent to 1,109 last year".
func (d counting) changedTo(s *syntax.Sentence, before []Figure) []Figure {
	const reach = 9
	var out []Figure
	for i := range s.Words {
		if s.IsTimed(i) || !d.isChange(s, i) {
			continue
		}
		what := d.whatChanges(s, i, wordRange{i, i})
		if what < 0 || what > i {
			continue
		}
		for j := i + 1; j+1 < len(s.Words) && j <= i+reach; j++ {
			if !d.Grammar.Set("change-to").Word(s, j) {
				continue
			}
			now, ok := d.countFrom(s, j+1)
			if !ok || now.HeadNoun >= 0 && !s.IsTimed(now.HeadNoun) && !d.countsVictimsOrActs(s, now.HeadNoun) || hasFigure(before, now) {
				continue
			}
			t, long := d.stretchBehind(s, now)
			measure := d.measureChanged(s, what)
			if measure != "" && (long || d.inLongTime(s, now)) {
				out = append(out, d.newFigure(s, now, measure, what, period{t, -1}, nil))
			}
			break
		}
	}
	return out
}

// endOfChange returns what rises or falls where a bare number is where it came from or went
// to: "attacks on schools" of both in "attacks on schools fell from 120 to 84". -1 without.
func (d counting) endOfChange(s *syntax.Sentence, m quantity.Mention) int {
	g := d.Grammar
	before := m.First - 1
	if before < 1 || !g.Set("change-to").Word(s, before) && !g.Set("from-preposition").Word(s, before) || m.HeadNoun >= 0 && !s.IsTimed(m.HeadNoun) {
		return -1
	}
	for i := before - 1; i >= 0; i-- {
		if s.Is(i, "VERB") {
			if !d.isChange(s, i) {
				return -1
			}
			if k := d.whatChanges(s, i, wordRange{i, i}); k >= 0 && k < i && d.measureChanged(s, k) != "" {
				return k
			}
			return -1
		}
	}
	return -1
}

// isChange tells a word by which something rises or falls.
func (d counting) isChange(s *syntax.Sentence, i int) bool {
	g := d.Grammar
	if g.Set("statistic-rise").At(s, i) > 0 || g.Set("statistic-fall").At(s, i) > 0 {
		return true
	}
	for _, c := range factors {
		if g.Set(c.set).At(s, i) > 0 {
			return true
		}
	}
	return false
}

// measureChanged tells what a noun whose number changes counts: "the number of
// policemen killed rose" counts the dead.
func (d counting) measureChanged(s *syntax.Sentence, what int) attest.Measure {
	if m := d.measureOfNoun(s, what); m != none {
		return m
	}
	return ""
}
