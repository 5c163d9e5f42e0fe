package statistics

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/quantity"
	"attest/timex"
)

// heldAgainst reads counts of two times that a sentence holds against each other: "38
// incidents this week against 27 the week before", "down from 40 in March to 12 in
// April". The earlier count is a figure where it has a time of its own.
func (d counting) heldAgainst(s *syntax.Sentence, before []Figure) []Figure {
	var out []Figure
	for i := range s.Words {
		if f, ok := d.joinedCount(s, i, before); ok {
			out = append(out, f)
			continue
		}
		now, then, ok := d.pairAt(s, i)
		if !ok {
			continue
		}
		measure, what := d.measureOf(s, now)
		if measure == "" {
			measure, what = d.measureBefore(s, min(now.First, then.First))
		}
		if measure == "" {
			continue
		}
		nowTime, nowLong := d.stretchBehind(s, now)
		thenTime, thenLong := d.stretchBehind(s, then)
		if !nowLong && !thenLong && !d.inLongTime(s, now) {
			continue
		}
		if !hasFigure(before, now) && !hasFigure(out, now) {
			out = append(out, d.newFigure(s, now, measure, what, period{nowTime, -1}, nil))
		}
		if thenLong && !hasFigure(before, then) && !hasFigure(out, then) {
			out = append(out, d.newFigure(s, then, measure, what, period{thenTime, -1}, nil))
		}
	}
	return out
}

// joinedCount reads a number without a noun that a conjunction at i joins to a figure, with
// a time of its own: "35 attacks in 2016 and 12 in 2017".
func (d counting) joinedCount(s *syntax.Sentence, i int, before []Figure) (Figure, bool) {
	if !s.Is(i, "CCONJ") {
		return Figure{}, false
	}
	m, ok := d.countFrom(s, i+1)
	if !ok || m.First > i+2 || m.HeadNoun >= 0 && !s.IsTimed(m.HeadNoun) || hasFigure(before, m) {
		return Figure{}, false
	}
	t, long := d.stretchBehind(s, m)
	for _, f := range before {
		if long && f.Statistic.Measure != attest.RateChange && f.Last < i && i-f.Last <= 6 {
			return d.newFigure(s, m, f.Statistic.Measure, -1, period{t, -1}, nil), true
		}
	}
	return Figure{}, false
}

// pairAt reads two numbers that a word at i holds against each other: the later and
// the earlier.
func (d counting) pairAt(s *syntax.Sentence, i int) (now, then quantity.Mention, ok bool) {
	g := d.Grammar
	n := g.Set("against-before").At(s, i)
	from := n == 0 && g.Set("change-from").Word(s, i) && d.changesBefore(s, i)
	if from {
		n = 1
	}
	if n == 0 {
		return now, then, false
	}
	if then, ok = d.countFrom(s, i+n); !ok {
		return now, then, false
	}
	if from {
		for j := then.Last + 1; j < len(s.Words) && j <= then.Last+9; j++ {
			if g.Set("change-to").Word(s, j) {
				if now, ok = d.countFrom(s, j+1); ok {
					return now, then, true
				}
			}
		}
	}
	now, ok = d.countBefore(s, i)
	return now, then, ok
}

// changesBefore tells whether a word of change, or of going over from one number to
// another, stands before word i: "rose from", "up from", « est passé de ».
func (d counting) changesBefore(s *syntax.Sentence, i int) bool {
	const reach = 8
	for j := max(0, i-reach); j < i; j++ {
		for _, set := range []string{"statistic-rise", "statistic-fall", "change-over"} {
			if d.Grammar.Set(set).At(s, j) > 0 {
				return true
			}
		}
	}
	return false
}

// countFrom returns the number that begins at word i or up to three words behind it
// ("against at least 27").
func (d counting) countFrom(s *syntax.Sentence, i int) (quantity.Mention, bool) {
	for _, m := range d.Quantities[s.Index] {
		if m.First >= i && m.First <= i+3 && d.countsActs(s, m) && !s.Between(i-1, m.First, "PUNCT", "VERB", "NOUN") {
			return m, true
		}
	}
	return quantity.Mention{}, false
}

// countBefore returns the nearest number before word i.
func (d counting) countBefore(s *syntax.Sentence, i int) (found quantity.Mention, ok bool) {
	const reach = 16
	for _, m := range d.Quantities[s.Index] {
		if m.First >= max(0, i-reach) && m.Last < i && d.countsActs(s, m) {
			found, ok = m, true
		}
	}
	return found, ok
}

// countsActs tells a number that may be that of acts or victims.
func (d counting) countsActs(s *syntax.Sentence, m quantity.Mention) bool {
	return m.First >= 0 && !m.Percent && !m.Weak && !s.IsTimed(m.First) && !isYear(m) && !d.countsOther(s, m.HeadNoun) && !d.timesCompared(s, m) &&
		(m.HeadNoun < 0 || s.IsTimed(m.HeadNoun) || d.Thing(s, m.HeadNoun).Class != reading.TimeClass)
}

// measureBefore tells what two numbers without a noun count: what the nearest noun for
// acts or victims before them names ("ambushes were down from 40").
func (d counting) measureBefore(s *syntax.Sentence, i int) (attest.Measure, int) {
	for j := i - 1; j >= 0; j-- {
		if !s.IsTimed(j) && d.countsVictimsOrActs(s, j) {
			return d.measureOfNoun(s, j), j
		}
	}
	return "", -1
}

// stretchBehind finds a time of about a week or more right behind a number: "27 the
// week before", "12 in April".
func (d counting) stretchBehind(s *syntax.Sentence, m quantity.Mention) (*reading.TimeRef, bool) {
	const reach = 6
	g := d.Grammar
	for j := m.Last + 1; j < len(s.Words) && j <= m.Last+reach; j++ {
		if s.Is(j, "NUM", "PUNCT") && !s.IsTimed(j) && !d.countsStretches(s, j) || g.Set("against-before").At(s, j) > 0 || g.Set("change-to").Word(s, j) && s.Is(min(j+1, len(s.Words)-1), "NUM") {
			return nil, false
		}
		for k := range d.TimesIn(s) {
			if t := &d.TimesIn(s)[k]; t.First <= j && j <= t.Last {
				return t, d.isStretch(t)
			}
		}
		if g.Set("week").Word(s, j) || g.Set("long-period").Word(s, j) {
			return nil, true
		}
	}
	return nil, false
}

// countsStretches tells the number of weeks or months in a time: "160 in the [two] preceding months".
func (d counting) countsStretches(s *syntax.Sentence, j int) bool {
	h := s.Words[j].Head
	return s.Is(j, "NUM") && h > j && h-j <= 3 && (d.Grammar.Set("week").Word(s, h) || d.Grammar.Set("long-period").Word(s, h))
}

// isStretch tells a time of a week or more.
func (d counting) isStretch(t *reading.TimeRef) bool {
	at := t.Time
	if at.EDTF == "" {
		at, _ = t.Expression.Resolve(timex.Anchor{Published: someDay})
	}
	return at.EDTF != "" && reading.DaysBetween(at.Earliest, at.Latest) >= 5
}

// inLongTime tells whether a time of more than a week is named with a number: "in a
// year, attacks have gone from 12 to 40".
func (d counting) inLongTime(s *syntax.Sentence, m quantity.Mention) bool {
	for k := range d.TimesIn(s) {
		if t := &d.TimesIn(s)[k]; d.isLong(s, t, m) {
			return true
		}
	}
	return d.overPeriod(s, m) >= 0
}

// hasFigure tells whether a number has been read as a figure already.
func hasFigure(figures []Figure, m quantity.Mention) bool {
	for _, f := range figures {
		if f.From <= m.First && m.Last <= f.Last {
			return true
		}
	}
	return false
}
