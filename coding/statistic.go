package coding

import (
	"slices"

	"attest"
	"attest/quantity"
	"attest/timex"
)

// counting reads the statistics of a report.
type counting struct{ *reading }

// figure is a statistic where its sentence tells it.
type figure struct {
	d         counting
	s         *sentence
	statistic attest.Statistic
	word      int // the word of its number, or of change
	from      int // first and last word of its amount
	last      int
	clause    int  // head of the clause that its period goes with; -1 without
	ordinal   bool // counts up to an act that is told beside it: "for the ninth time this year"
}

// figuresOf finds statements about many acts at once: changes of pace, counts
// and tolls over a long time (codebook, section 1).
func figuresOf(r *reading, s *sentence) []figure {
	found := counting{r}.figures(s)
	for i := range found {
		found[i].d, found[i].s = counting{r}, s
	}
	return found
}

// figures finds the figures of a sentence, in the order of their words.
func (d counting) figures(s *sentence) []figure {
	if d.byDisaster(s) {
		return nil
	}
	found := d.rateChanges(s)
	for _, m := range d.quantities[s.index] {
		if m.Percent || m.Weak || m.First < 0 || s.isTimed(m.First) || d.timesCompared(s, m) || isYear(m) || d.countsOther(s, m.HeadNoun) {
			continue
		}
		if slices.ContainsFunc(found, func(f figure) bool {
			return f.statistic.Measure == attest.RateChange && f.from <= m.First && m.Last <= f.last
		}) {
			continue // « divisé par deux »
		}
		if f, ok := d.longCount(s, m, found); ok {
			found = append(found, f)
		}
	}
	found = append(found, d.ordinalCounts(s)...)
	slices.SortStableFunc(found, func(a, b figure) int { return a.word - b.word })
	return found
}

// countsOther tells the noun of a number that is no figure of a conflict: those
// driven from home, measures and money.
func (d counting) countsOther(s *sentence, h int) bool {
	return h >= 0 && (d.grammar.set("displaced").at(s, h) > 0 || d.grammar.set("measure").word(s, h))
}

// byDisaster tells whether a sentence is about an accident, a plague or the like
// and names no violence beside it.
func (d counting) byDisaster(s *sentence) bool {
	disaster := false
	for i := range s.Words {
		switch {
		case !s.is(i, "NOUN", "PROPN"):
		case d.grammar.set("disaster").at(s, i) > 0:
			disaster = true
		case d.namesViolence(s, i) || d.thing(s, i).class == weaponClass:
			return false
		}
	}
	return disaster
}

// isYear tells a number without a noun that can only be a year: "on 2022".
func isYear(m quantity.Mention) bool {
	q := m.Quantity
	return m.HeadNoun < 0 && m.First == m.Last && len(q.Text) == 4 && q.Low != nil && *q.Low >= 1900 && *q.Low <= 2100
}

// timesCompared tells a number that only says by how much two counts differ:
// "63 fewer attacks than", « 12 attaques de moins ».
func (d counting) timesCompared(s *sentence, m quantity.Mention) bool {
	g := d.grammar
	return g.set("comparing").at(s, m.Last+1) > 0 || m.HeadNoun >= 0 && g.set("comparing-after").at(s, m.HeadNoun+1) > 0
}

// longCount reads "1,200 killed since January", "more than 100 attacks this
// year": a count or toll over more than a week, or since a far date. A part of a
// figure told before, and what is coordinated with it, counts what it counts.
func (d counting) longCount(s *sentence, m quantity.Mention, before []figure) (figure, bool) {
	if vagueFew(m.Quantity) {
		return figure{}, false
	}
	measure, what := d.measureOf(s, m)
	p, covered := d.periodOf(s, m, measure)
	if whole := d.wholeBefore(s, m, before); whole != nil {
		if what < 0 {
			what = m.Last
		}
		if measure == "" || measure == attest.CountMeasure {
			measure = whole.statistic.Measure
		}
		return d.newFigure(s, m, measure, what, period{clause: whole.clause}, whole.statistic.Time), true
	}
	if !covered || measure == "" {
		return figure{}, false
	}
	return d.newFigure(s, m, measure, what, p, nil), true
}

// vagueFew tells "several" and "a few", which count what one report tells.
func vagueFew(q attest.Quantity) bool { return vague(q) && *q.Low < 10 }

// wholeBefore returns the toll of the sentence that a figure is a part of ("of
// whom 1,108 were civilians") or is coordinated with ("62 soldiers and 26
// civilians"), nil when it is neither.
func (d counting) wholeBefore(s *sentence, m quantity.Mention, before []figure) *figure {
	var whole *figure
	for i := range before {
		f := &before[i]
		if f.word < m.First && f.statistic.Measure != attest.RateChange && f.statistic.Measure != attest.CountMeasure {
			whole = f
		}
	}
	switch {
	case whole == nil:
	case d.marksPart(s, m):
		return whole
	case m.HeadNoun >= 0 && (d.isPersons(s, m.HeadNoun) || d.hasOwnMeasure(s, m)) && !d.finiteBetween(s, whole.last, m.First) && m.First-whole.last <= 14:
		return whole
	}
	return nil
}

// finiteBetween tells whether a finite verb or a conjunction of clauses stands
// between two words.
func (d counting) finiteBetween(s *sentence, from, to int) bool {
	for i := from + 1; i < to; i++ {
		if s.is(i, "AUX", "SCONJ") || s.is(i, "VERB") && s.Words[i].Feat("VerbForm") != "Part" {
			return true
		}
	}
	return false
}

// marksPart tells whether words right before or behind a number say that it is
// part of a larger one.
func (d counting) marksPart(s *sentence, m quantity.Mention) bool {
	g := d.grammar
	if g.set("part-after").at(s, m.Last+1) > 0 {
		return true
	}
	for j := m.First - 1; j >= 0 && j >= m.First-3; j-- {
		if n := g.set("part-before").at(s, j); n > 0 && j+n <= m.First {
			return true
		}
	}
	return false
}

// newFigure writes a statistic: what is counted, when, where, on whose word.
func (d counting) newFigure(s *sentence, m quantity.Mention, measure attest.Measure, what int, p period, at *attest.Time) figure {
	q := m.Quantity
	f := figure{statistic: attest.Statistic{Measure: measure, Value: &q, Time: at, Evidence: attest.Evidence{}}, word: m.First, from: m.First, last: m.Last, clause: p.clause}
	d.fillStatistic(&f.statistic, s, what, m.First, span{m.Start, m.End})
	if p.time != nil && p.time.time.EDTF != "" {
		t := p.time.time
		f.statistic.Time = &t
	}
	return f
}

// fillStatistic writes what is counted, where, on whose word.
func (d counting) fillStatistic(st *attest.Statistic, s *sentence, what, word int, value span) {
	add := func(field string, sp span) {
		st.Evidence[field] = append(st.Evidence[field], d.offsets.selector(sp))
	}
	if what >= 0 && what < len(s.Words) {
		first, last := s.nounPhrase(what)
		st.What = d.text[s.Words[first].Start:s.Words[last].End]
		add("what", s.span(first, last))
	}
	add("value", value)
	for _, p := range d.placesIn(s) {
		st.Places = append(st.Places, p.place)
		add("places", p.at)
	}
	src := d.sourceOf(s, word)
	source := src.source
	source.Role = d.roleFor(standing{speaker: src.speaker})
	st.Source = &source
	for _, sp := range src.at {
		add("source", sp)
	}
}

// states tells whether an act told at word w belongs to what the figure states: it
// stands in the figure's own clause, in the one that its period goes with, or
// in one that hangs on these.
func (f figure) states(w int) bool {
	d, s := f.d, f.s
	switch {
	case f.ordinal:
		return s.countsOneTold(f, w)
	case d.hasDay(s, w) && !d.onset(s, w):
		return false
	case f.clause < 0:
		return s.oneStatement(w, f.word)
	}
	own := s.clauseOf(f.word)
	for steps := 0; steps < len(s.Words); steps++ {
		w = s.clauseOf(w)
		if w == own || w == f.clause {
			return true
		}
		switch rel := s.rel(w); baseRel(rel) {
		case "advcl", "ccomp", "xcomp", "csubj":
		case "acl":
			if rel == "acl:relcl" && d.harmVerb(s, w) == "" { // who "witnessed the explosion" tells of another act
				return false
			}
		default:
			return false
		}
		w = s.Words[w].Head
	}
	return false
}

// onset tells whether a word stands in what a figure counts from, told as the
// beginning of something: "since the offensive began on 4 April".
func (d counting) onset(s *sentence, w int) bool {
	for i := 0; i < w; i++ {
		if !d.grammar.set("since").word(s, i) || between(s, i, w, "PUNCT") {
			continue
		}
		if h := d.eventSince(s, i); h >= 0 && h != w && (s.is(h, "VERB") || d.grammar.set("start-word").word(s, h)) {
			return true
		}
	}
	return false
}

// hasDay tells whether the clause of a word has a time of its own of a day or
// two, as one act has.
func (d counting) hasDay(s *sentence, w int) bool {
	own := s.clauseOf(w)
	for _, t := range d.timesIn(s) {
		if t.expression.Kind != timex.Span && t.expression.Kind != timex.Stamp && t.time.EDTF != "" && daysBetween(t.time.Earliest, t.time.Latest) <= 3 && s.clauseOf(t.head) == own {
			return true
		}
	}
	return false
}
