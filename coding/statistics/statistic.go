package statistics

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/quantity"
	"attest/timex"
)

// counting reads the statistics of a report.
type counting struct{ *reading.Document }

// Figure is a statistic where its sentence tells it.
type Figure struct {
	d         counting
	s         *syntax.Sentence
	Statistic attest.Statistic
	word      int // the word of its number, or of change
	From      int // first and last word of its amount
	Last      int
	clause    int  // head of the clause that its period goes with; -1 without
	Ordinal   bool // counts up to an act that is told beside it: "for the ninth time this year"
}

// Of finds statements about many acts at once: changes of pace, counts
// and tolls over a long time (codebook, section 1).
func Of(r *reading.Document, s *syntax.Sentence) []Figure {
	found := counting{r}.figures(s)
	for i := range found {
		found[i].d, found[i].s = counting{r}, s
	}
	return found
}

// figures finds the figures of a sentence, in the order of their words.
func (d counting) figures(s *syntax.Sentence) []Figure {
	if d.byDisaster(s) {
		return nil
	}
	found := d.rateChanges(s)
	found = append(found, d.statedTrends(s, found)...)
	for _, m := range d.Quantities[s.Index] {
		if m.Percent || m.Weak || m.First < 0 || isNone(m.Quantity) || s.IsTimed(m.First) || d.timesCompared(s, m) || isYear(m) || d.countsOther(s, m.HeadNoun) || d.SinceWhen(s, m.First) != nil {
			continue
		}
		if slices.ContainsFunc(found, func(f Figure) bool {
			return f.Statistic.Measure == attest.RateChange && f.From <= m.First && m.Last <= f.Last
		}) {
			continue // « divisé par deux »
		}
		if f, ok := d.longCount(s, m, found); ok {
			found = append(found, f)
		}
	}
	found = append(found, d.heldAgainst(s, found)...)
	found = append(found, d.changedTo(s, found)...)
	found = append(found, d.ordinalCounts(s)...)
	slices.SortStableFunc(found, func(a, b Figure) int { return a.word - b.word })
	return found
}

// countsOther tells the noun of a number that is no figure of a conflict: those
// driven from home, measures and money.
func (d counting) countsOther(s *syntax.Sentence, h int) bool {
	return h >= 0 && (d.Grammar.Set("displaced").At(s, h) > 0 || d.Grammar.Set("measure").Word(s, h))
}

// byDisaster tells whether a sentence is about an accident, a plague or the like
// and names no violence beside it.
func (d counting) byDisaster(s *syntax.Sentence) bool {
	disaster := false
	for i := range s.Words {
		switch {
		case !s.Is(i, "NOUN", "PROPN"):
		case d.Grammar.Set("disaster").At(s, i) > 0:
			disaster = true
		case d.namesViolence(s, i) || d.Thing(s, i).Class == reading.WeaponClass:
			return false
		}
	}
	return disaster
}

// isNone tells nought: "no shots".
func isNone(q attest.Quantity) bool { return q.High != nil && *q.High == 0 }

// isYear tells a number without a noun that can only be a year: "on 2022".
func isYear(m quantity.Mention) bool {
	q := m.Quantity
	return m.HeadNoun < 0 && m.First == m.Last && len(q.Text) == 4 && q.Low != nil && *q.Low >= 1900 && *q.Low <= 2100
}

// timesCompared tells a number that only says by how much two counts differ:
// "63 fewer attacks than", « 12 attaques de moins ».
func (d counting) timesCompared(s *syntax.Sentence, m quantity.Mention) bool {
	g := d.Grammar
	return g.Set("comparing").At(s, m.Last+1) > 0 || m.HeadNoun >= 0 && g.Set("comparing-after").At(s, m.HeadNoun+1) > 0
}

// longCount reads "1,200 killed since January", "more than 100 attacks this
// year": a count or toll over more than a week, or since a far date. A part of a
// figure told before, and what is coordinated with it, counts what it counts.
func (d counting) longCount(s *syntax.Sentence, m quantity.Mention, before []Figure) (Figure, bool) {
	if vagueFew(m.Quantity) {
		return Figure{}, false
	}
	measure, what := d.measureOf(s, m)
	if measure != attest.CountMeasure && (d.datedByDay(s) || d.monthBefore(s, m)) && len(d.ordinalCounts(s)) > 0 { // "the third attack in a month: on Tuesday a bomb killed six"
		return Figure{}, false
	}
	p, covered := d.periodOf(s, m, measure)
	if whole := d.wholeBefore(s, m, measure, before); whole != nil {
		if what < 0 {
			what = m.Last
		}
		if measure == "" || measure == attest.CountMeasure && !d.manyActs(s, m) {
			measure = whole.Statistic.Measure
		}
		return d.newFigure(s, m, measure, what, period{clause: whole.clause}, whole.Statistic.Time), true
	}
	if !covered || measure == "" || measure == attest.CountMeasure && !accumulates(m.Quantity) && d.whereTheyDied(s, m, before) {
		return Figure{}, false
	}
	return d.newFigure(s, m, measure, what, p, nil), true
}

// whereTheyDied tells a few acts that only say in what those died whom a figure counts: "14
// people killed in three incidents since June".
func (d counting) whereTheyDied(s *syntax.Sentence, m quantity.Mention, before []Figure) bool {
	if g := d.Grammar; m.HeadNoun < 0 || !g.Set("during-preposition").HasPrep(s.Preposition(m.HeadNoun)) && !g.Set("inside-preposition").HasPrep(s.Preposition(m.HeadNoun)) {
		return false
	}
	return slices.ContainsFunc(before, func(f Figure) bool {
		return f.Statistic.Measure != attest.CountMeasure && f.Statistic.Measure != attest.RateChange && f.Last < m.First && !s.Between(f.Last, m.First, "PUNCT", "CCONJ")
	})
}

// monthBefore tells a number right behind the name of a month of its own: "the third attack
// this year: in March, two teachers were abducted".
func (d counting) monthBefore(s *syntax.Sentence, m quantity.Mention) bool {
	const near = 3 // words
	return slices.ContainsFunc(d.TimesIn(s), func(t reading.TimeRef) bool {
		return t.Time.Precision == attest.Month && t.Last < m.First && (m.First-t.Last <= near || t.First >= 2 && (s.Lower[t.First-1] == ":" || s.Lower[t.First-2] == ":"))
	})
}

// vagueFew tells "several" and "a few", which count what one report tells, and "many".
func vagueFew(q attest.Quantity) bool { return reading.Vague(q) && *q.Low < 10 || vagueMany(q) }

// vagueMany tells "many", "a number of", "a wave of", of which one only knows that they are more
// than one.
func vagueMany(q attest.Quantity) bool { return q.Low != nil && *q.Low == 2 && q.High == nil }

// wholeBefore returns the toll of the sentence that a figure is a part of ("of
// whom 1,108 were civilians") or is coordinated with ("62 soldiers and 26
// civilians"), nil when it is neither.
func (d counting) wholeBefore(s *syntax.Sentence, m quantity.Mention, measure attest.Measure, before []Figure) *Figure {
	var whole *Figure
	for i := range before {
		f := &before[i]
		if f.word < m.First && f.Statistic.Measure != attest.RateChange && (f.Statistic.Measure != attest.CountMeasure || d.shareOfActs(s, m, f)) {
			whole = f
		}
	}
	switch {
	case whole == nil:
	case d.dayBehind(s, m): // "six of them in Tuesday's attack"
		return nil
	case d.marksPart(s, m) || whole.Statistic.Measure == attest.CountMeasure:
		return whole
	case measure != "" && d.joinedVerb(s, whole.word, m.First) && !d.hasDay(s, m.First):
		return whole
	case m.HeadNoun >= 0 && (d.IsPersons(s, m.HeadNoun) || d.hasOwnMeasure(s, m)) && (measure != "" || s.VerbAbove(m.First) <= whole.word) && !d.finiteBetween(s, whole.Last, m.First) && m.First-whole.Last <= 14:
		return whole
	}
	return nil
}

// shareOfActs tells how many of the acts that a figure counts were of one kind or of one side's:
// "161 raids, of which [76] are laid to the army and [85] to the rebels".
func (d counting) shareOfActs(s *syntax.Sentence, m quantity.Mention, whole *Figure) bool {
	if m.HeadNoun >= 0 || whole.Ordinal || s.IsTimed(m.First) {
		return false
	}
	for j := m.First - 1; j > whole.Last; j-- {
		if n := d.Grammar.Set("part-before").At(s, j); n > 0 && j+n <= m.First {
			return !s.Between(j, m.First, "SCONJ")
		}
	}
	return false
}

// joinedVerb tells whether the verb over word b is joined to the one over word a: "12 were
// killed and five injured".
func (d counting) joinedVerb(s *syntax.Sentence, a, b int) bool {
	va, vb := s.VerbAbove(a), s.VerbAbove(b)
	return va >= 0 && vb > va && s.Rel(vb) == "conj" && s.Words[vb].Head == va && !s.Between(va, vb, "PUNCT")
}

// dayBehind tells whether a day stands behind a number in its stretch of the sentence.
func (d counting) dayBehind(s *syntax.Sentence, m quantity.Mention) bool {
	return slices.ContainsFunc(d.TimesIn(s), func(t reading.TimeRef) bool {
		return t.First > m.Last && t.First <= m.Last+8 && t.Expression.Kind != timex.Span && t.Time.EDTF != "" &&
			reading.DaysBetween(t.Time.Earliest, t.Time.Latest) <= 3 && !s.Between(m.Last, t.First, "PUNCT", "CCONJ", "VERB", "NUM")
	})
}

// finiteBetween tells whether a finite verb or a conjunction of clauses stands
// between two words.
func (d counting) finiteBetween(s *syntax.Sentence, from, to int) bool {
	for i := from + 1; i < to; i++ {
		if s.Is(i, "AUX", "SCONJ") || s.Is(i, "VERB") && s.Words[i].Feat("VerbForm") != "Part" {
			return true
		}
	}
	return false
}

// marksPart tells whether words right before or behind a number say that it is
// part of a larger one.
func (d counting) marksPart(s *syntax.Sentence, m quantity.Mention) bool {
	g := d.Grammar
	if g.Set("part-after").At(s, m.Last+1) > 0 {
		return true
	}
	for j := m.First - 1; j >= 0 && j >= m.First-3; j-- {
		if n := g.Set("part-before").At(s, j); n > 0 && j+n <= m.First {
			return true
		}
	}
	return false
}

// newFigure writes a statistic: what is counted, when, where, on whose word.
func (d counting) newFigure(s *syntax.Sentence, m quantity.Mention, measure attest.Measure, what int, p period, at *attest.Time) Figure {
	q := m.Quantity
	f := Figure{Statistic: attest.Statistic{Measure: measure, Value: &q, Time: at, Evidence: attest.Evidence{}}, word: m.First, From: m.First, Last: m.Last, clause: p.clause}
	d.fillStatistic(&f.Statistic, s, what, m.First, syntax.Span{Start: m.Start, End: m.End})
	if p.time != nil && p.time.Time.EDTF != "" {
		t := p.time.Time
		f.Statistic.Time = &t
	}
	return f
}

// fillStatistic writes what is counted, where, on whose word.
func (d counting) fillStatistic(st *attest.Statistic, s *syntax.Sentence, what, word int, value syntax.Span) {
	add := func(field string, sp syntax.Span) {
		st.Evidence[field] = append(st.Evidence[field], d.Offsets.Selector(sp))
	}
	if what >= 0 && what < len(s.Words) {
		first, last := s.NounPhrase(what)
		st.What = d.Text[s.Words[first].Start:s.Words[last].End]
		add("what", s.Span(first, last))
	}
	add("value", value)
	for _, p := range d.PlacesIn(s) {
		st.Places = append(st.Places, p.Place)
		add("places", p.At)
	}
	src := d.SourceOf(s, word)
	source := src.Source
	source.Role = d.RoleFor(reading.Standing{Speaker: src.Speaker})
	st.Source = &source
	for _, sp := range src.At {
		add("source", sp)
	}
}

// States tells whether an act told at word w belongs to what the figure states: it
// stands in the figure's own clause, in the one that its period goes with, or
// in one that hangs on these.
func (f Figure) States(w int) bool {
	d, s := f.d, f.s
	switch {
	case f.Ordinal:
		return countsOneTold(s, f, w)
	case d.hasDay(s, w) && !d.onset(s, w):
		return false
	case f.clause < 0:
		return s.OneStatement(w, f.word)
	}
	own := s.ClauseOf(f.word)
	for steps := 0; steps < len(s.Words); steps++ {
		w = s.ClauseOf(w)
		if w == own || w == f.clause {
			return true
		}
		switch rel := s.Rel(w); syntax.BaseRel(rel) {
		case "advcl", "ccomp", "xcomp", "csubj":
		case "acl":
			h := s.Words[w].Head
			counted := h > f.Last && h-f.Last <= 3 && !s.Between(f.Last, h, "PUNCT", "ADP") // "30 bomb attacks that left many hurt"
			if rel == "acl:relcl" && !counted && d.HarmVerb(s, w) == "" {                   // who "witnessed the explosion" tells of another act
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
func (d counting) onset(s *syntax.Sentence, w int) bool {
	for i := 0; i < w; i++ {
		if !d.Grammar.Set("since").Word(s, i) || s.Between(i, w, "PUNCT") {
			continue
		}
		if h := d.eventSince(s, i); h >= 0 && h != w && (s.Is(h, "VERB") || d.Grammar.Set("start-word").Word(s, h)) {
			return true
		}
	}
	return false
}

// hasDay tells whether the clause of a word has a time of its own of a day or
// two, as one act has.
func (d counting) hasDay(s *syntax.Sentence, w int) bool {
	own := s.ClauseOf(w)
	for _, t := range d.TimesIn(s) {
		if t.Expression.Kind != timex.Span && t.Expression.Kind != timex.Stamp && t.Time.EDTF != "" && reading.DaysBetween(t.Time.Earliest, t.Time.Latest) <= 3 && s.ClauseOf(t.Head) == own && !d.datesSince(s, t.First) {
			return true
		}
	}
	return false
}

// datesSince tells a day that dates what a figure counts from: "since the elections of 29
// March".
func (d counting) datesSince(s *syntax.Sentence, first int) bool {
	const near = 8
	for i := first - 1; i >= max(0, first-near) && !s.Is(i, "VERB", "PUNCT"); i-- {
		if d.Grammar.Set("since").Word(s, i) {
			return i < first-1
		}
	}
	return false
}
