package statistics

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/edtf"
	"attest/quantity"
	"attest/timex"
)

// period is the long time that a figure counts over.
type period struct {
	time   *reading.TimeRef // nil where the words give no dates: "since the war began"
	clause int              // head of the clause that it goes with, or -1
}

// periodOf finds the long time over which a number counts: more than a week,
// since a far date or an event, the years of a war; a month or less is one where
// the number is that of a record. "Earlier this month" is when something was, not over
// how long it is counted.
func (d counting) periodOf(s *syntax.Sentence, m quantity.Mention, measure attest.Measure) (period, bool) {
	w := m.First
	if t, long := d.stretchBehind(s, m); t != nil && long && d.endOfChange(s, m) >= 0 {
		return period{t, d.wholeClause(s, t.Head)}, true
	}
	for i := range d.TimesIn(s) {
		t := &d.TimesIn(s)[i]
		if d.Grammar.Set("lateness").At(s, t.First) > 0 || !d.isLong(s, t, m) || d.OfAside(s, t.Head, w) || d.Compares(s, t.First) || !d.goesWith(s, t.Head, w) || d.datedCloser(s, w, t.Head) || d.inRelativeOfAct(s, w, t.Head) || d.ranksAct(s, t.First, w) || d.heldSoLong(s, t.Head) {
			continue
		}
		if t.Time.Precision == attest.Year && t.Expression.Kind != timex.Span && (d.datedByDay(s) || d.doneBySomebody(s, m) || d.inOneAct(s, m) || d.takenAtOnePlace(s, m)) {
			continue
		}
		if !accumulates(m.Quantity) && d.vagueSpan(s, t) {
			continue
		}
		return period{t, d.wholeClause(s, t.Head)}, true
	}
	if h := d.sinceEvent(s, w); h >= 0 && (accumulates(m.Quantity) || d.longAgo(s, h) && !s.Within(w, h)) {
		return period{nil, d.wholeClause(s, h)}, true
	}
	if h := d.overPeriod(s, m); h >= 0 {
		return period{nil, d.wholeClause(s, h)}, true
	}
	if d.ofWar(s, m, measure) || d.heldNow(s, m, measure) || d.onRecord(s, m, measure) || d.goesOn(s, m, measure) || d.inManyActs(s, m, measure) {
		return period{nil, -1}, true
	}
	if t, ok := d.leadPeriod(s); ok {
		return period{t, -1}, true
	}
	return period{}, false
}

// notCounted tells a stretch that says how long somebody was held, or how often something was done in it.
func (d counting) notCounted(s *syntax.Sentence, stretch int) bool {
	return d.heldSoLong(s, stretch) || d.manyTimes(s, stretch)
}

// isLong tells a time of more than a week. The name of a month dates single
// acts as well: it is a period where a record counts.
func (d counting) isLong(s *syntax.Sentence, t *reading.TimeRef, m quantity.Mention) bool {
	at := t.Time
	if d.Published.IsZero() || at.EDTF == "" { // how long it is hangs on no day
		at, _ = t.Expression.Resolve(timex.Anchor{Published: someDay})
	}
	if at.EDTF == "" || reading.DaysBetween(at.Earliest, at.Latest) <= 8 {
		return false
	}
	switch t.Expression.Kind {
	case timex.Span:
		return true
	case timex.Absolute, timex.Relative, timex.Anaphoric:
		const partOfMonth = 15 // days: "mid-March" dates single acts as the name of the month does
		long := at.Precision == attest.Range && (reading.DaysBetween(at.Earliest, at.Latest) > partOfMonth || s.Between(t.First-1, t.Last+1, "NUM"))
		return at.Precision == attest.Year || long || m.First >= 0 && accumulates(m.Quantity) && (d.recorded(s, m) || d.isOneOfTwo(s, t) || d.alone(s, t) || d.manyActs(s, m) || d.wideToll(s, t, m) || hundreds(m.Quantity) && !reading.Vague(m.Quantity) && !(d.doneBySomebody(s, m) && d.atOneTown(s)))
	}
	return false
}

// wideToll tells a toll of the name of a month that no doer, act or town goes with, and that is
// more than most single acts': "131 civilians were killed in Afghanistan in May".
func (d counting) wideToll(s *syntax.Sentence, t *reading.TimeRef, m quantity.Mention) bool {
	const many, year = 40, 370
	if m.Quantity.Approx || t.Time.EDTF == "" || reading.DaysBetween(t.Time.Latest, d.PublishedDay()) > year {
		return false // history tells single acts by their month
	}
	if t.Time.Precision != attest.Month || m.Quantity.Low == nil || *m.Quantity.Low < many || reading.Vague(m.Quantity) || d.doneBySomebody(s, m) || d.inOneAct(s, m) || d.datedByDay(s) {
		return false
	}
	return !d.atOneTown(s) && !slices.ContainsFunc(s.Kids[s.Root()], func(k int) bool { return s.Is(k, "NOUN") && d.oneAttack(s, k) })
}

// atOneTown reports whether a sentence names a town or a finer place: what somebody did there in a
// month, to however many, is one act ("In April 2014 they abducted 276 girls from Yala").
func (d counting) atOneTown(s *syntax.Sentence) bool {
	return slices.ContainsFunc(d.PlacesIn(s), func(p reading.PlaceRef) bool {
		return reading.Fineness(p.Place.Precision) >= reading.Fineness("town")
	})
}

// alone tells a time with a word that says how much it holds by itself: "in May alone",
// « pour le seul mois de mai ».
func (d counting) alone(s *syntax.Sentence, t *reading.TimeRef) bool {
	_, ok := d.Grammar.Set("alone").In(s, max(0, t.First-3), min(len(s.Words), t.Last+2))
	return ok
}

// isOneOfTwo tells a time that another is joined to: "in April and May".
func (d counting) isOneOfTwo(s *syntax.Sentence, t *reading.TimeRef) bool {
	other := t.Last + 2
	if other >= len(s.Words) || !s.Is(t.Last+1, "CCONJ") || !s.Is(other, "NOUN", "PROPN") {
		return false
	}
	return s.IsTimed(other) || syntax.BaseRel(s.Rel(other)) == "conj" && s.Words[other].Head == t.Head
}

// manyActs tells a number of acts, which no one act can be: "112 attacks", "attacked 18 times".
func (d counting) manyActs(s *syntax.Sentence, m quantity.Mention) bool {
	h := m.HeadNoun
	return h >= 0 && (s.Words[h].Feat("Number") == "Plur" && d.measureOfNoun(s, h) == attest.CountMeasure || d.deedRepeated(s, h) >= 0)
}

// vagueSpan tells a stretch that neither begins with an event or date nor has a
// number: "recently", "in recent weeks".
func (d counting) vagueSpan(s *syntax.Sentence, t *reading.TimeRef) bool {
	const aboutYear = 300 // days: "in the past year" is no vague stretch
	if t.Expression.Kind != timex.Span || t.Time.Latest != d.PublishedDay() || reading.DaysBetween(t.Time.Earliest, t.Time.Latest) > aboutYear {
		return false
	}
	for i := t.First; i <= t.Last; i++ {
		if s.Is(i, "NUM", "PROPN") || d.Grammar.Set("start-word").Word(s, i) {
			return false
		}
	}
	return true
}

// goesWith tells whether what the words at t say of a time goes for the word w:
// it stands in the clause of w or in one above it, or in one run of words with it.
func (d counting) goesWith(s *syntax.Sentence, t, w int) bool {
	return s.Within(w, d.wholeClause(s, t)) || !s.Between(min(t, w), max(t, w), "PUNCT", "SCONJ", "AUX", "PRON", "CCONJ")
}

// wholeClause returns the head of the clause that a word stands in, with all
// that is coordinated; participles and clauses of time ("since the war began")
// belong to the clause that they hang on.
func (d counting) wholeClause(s *syntax.Sentence, i int) int {
	for steps := 0; steps <= len(s.Words); steps++ {
		i = s.ClauseOf(i)
		head := s.Words[i].Head
		if head < 0 {
			return i
		}
		switch rel := s.Rel(i); syntax.BaseRel(rel) {
		case "acl":
			if rel == "acl:relcl" && s.Rel(head) != "root" { // a fragment with a clause as its root's is one clause
				return i
			}
		case "conj", "xcomp", "parataxis":
		case "advcl":
			if first, _ := s.Subtree(i); !d.Grammar.Set("since").Word(s, first) {
				return i
			}
		default:
			return i
		}
		i = head
	}
	return i
}

// datedCloser tells whether another time, of a day or two, dates the clause of
// the word w, or one above it, while the long one stands farther up, beside it or before a colon:
// "twelve died on Tuesday", "they have fought for a month, and on Tuesday three died".
func (d counting) datedCloser(s *syntax.Sentence, w, long int) bool {
	top := s.ClauseOf(long)
	if !s.Within(w, top) {
		return d.hasDay(s, w)
	}
	for i := long + 1; i < w; i++ { // "the third attack this year: in March, two died"
		if s.Lower[i] == ":" {
			return slices.ContainsFunc(d.TimesIn(s), func(t reading.TimeRef) bool { return i < t.First && t.First < w })
		}
	}
	for w = s.ClauseOf(w); w != top && s.Words[w].Head >= 0; w = s.ClauseOf(s.Words[w].Head) {
		if d.hasDay(s, w) {
			return true
		}
	}
	return false
}

// accumulates tells a figure that is more than one act's toll, as a rule.
func accumulates(q attest.Quantity) bool { return q.Low != nil && *q.Low >= 10 }

// hundreds tells a figure that hardly any one act reaches.
func hundreds(q attest.Quantity) bool { return q.Low != nil && *q.Low >= 200 }

// dated tells whether a word is part of a time whose days are known.
func (d counting) dated(s *syntax.Sentence, i int) bool {
	return slices.ContainsFunc(d.TimesIn(s), func(t reading.TimeRef) bool {
		return t.First <= i && i <= t.Last && t.Time.EDTF != ""
	})
}

// overPeriod returns the head of words by which a sentence counts over months
// or years or a time of reporting ("in twelve years", « au premier semestre »,
// "during the reporting period"), or -1.
func (d counting) overPeriod(s *syntax.Sentence, m quantity.Mention) int {
	g := d.Grammar
	for i := range s.Words {
		if n := g.Set("reporting-period").At(s, i); n > 0 {
			return i + n - 1
		}
		long, weeks, days := g.Set("long-period").Word(s, i), g.Set("week").Word(s, i), g.Set("day").Word(s, i)
		if h := s.Words[i].Head; h >= 0 && h < i && long && g.Set("tally").Word(s, h) && s.Child(i, "det") >= 0 && d.goesWith(s, h, m.First) {
			return i // « le bilan du mois »
		}
		if long && d.extreme(s, i) {
			return i // "it was the deadliest month of the year, with 700 civilians killed"
		}
		if !long && !weeks && !days || d.dated(s, i) || !d.underPeriodPreposition(s, i) && !d.ofViolence(s, i) || !d.goesWith(s, i, m.First) || d.notCounted(s, i) || d.datedCloser(s, m.First, i) {
			continue
		}
		q, numbered := d.NumberOf(s, i)
		numbered = numbered && q.Quantity.Low != nil
		switch {
		case long && g.Set("place-anaphor").Word(s, i) && s.Child(i, "acl", "acl:relcl") >= 0: // "in a quarter which the army holds", of a town
		case long:
			if numbered || s.Child(i, "nummod", "amod", "acl") >= 0 || s.Child(i, "det") >= 0 && (d.recorded(s, m) || accumulates(m.Quantity) && d.manyActs(s, m)) {
				return i
			}
		case weeks && numbered && *q.Quantity.Low >= 2, days && numbered && *q.Quantity.Low >= 9:
			return i
		}
	}
	return -1
}

// extreme tells a stretch that a superlative sets above others: "the deadliest month", « le
// mois le plus meurtrier ».
func (d counting) extreme(s *syntax.Sentence, i int) bool {
	for _, k := range s.Children(i, "amod") {
		_, most := d.Grammar.Set("superlative").In(s, max(0, k-2), k+1)
		if most || s.Words[k].Feat("Degree") == "Sup" {
			return true
		}
	}
	return false
}

// ofViolence tells a stretch that is one of violence: "three weeks of clashes have left
// 37 dead".
func (d counting) ofViolence(s *syntax.Sentence, i int) bool {
	return slices.ContainsFunc(s.Children(i, "nmod"), func(k int) bool {
		return d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) && (d.namesViolence(s, k) || d.Grammar.Set("long-violence").At(s, k) > 0)
	})
}

// underPeriodPreposition tells whether a word for a stretch stands under a
// preposition of duration, however the tree hangs it: « au cours des six
// premiers mois ».
func (d counting) underPeriodPreposition(s *syntax.Sentence, i int) bool {
	set := d.Grammar.Set("period-preposition")
	for j := i - 1; j >= 0 && j >= i-8; j-- {
		if n := set.At(s, j); n > 0 && j+n <= i {
			return true
		}
		if !s.Is(j, "DET", "ADJ", "NUM", "ADP", "ADV", "NOUN") {
			return false
		}
	}
	return false
}

// doneBySomebody tells whether those counted are the victims of a deed with a
// doer of its own: "in 1985 a patrol killed 69 peasants" tells one act of that
// year. Hundreds are not killed in one act.
func (d counting) doneBySomebody(s *syntax.Sentence, m quantity.Mention) bool {
	if hundreds(m.Quantity) && !d.ofOneBlast(s, m) && !d.takenAtOnePlace(s, m) {
		return false
	}
	for v, steps := s.Words[m.First].Head, 0; v >= 0 && steps < 5; v, steps = s.Words[v].Head, steps+1 {
		if !s.Is(v, "VERB") || slices.ContainsFunc(d.TriggersAt(s, v), func(t frames.Trigger) bool { return t.Frame().Kind == frames.Die }) {
			continue
		}
		a := s.VerbArguments(v)
		for _, k := range append(a.Agent, a.Subject...) {
			if th := d.Thing(s, k); k != m.HeadNoun && (th.Class.CanAct() || th.Refers) && !d.Grammar.Set("keep-count").Word(s, v) && !d.Grammar.Set("say").Word(s, v) {
				return true
			}
		}
	}
	return false
}

// takenAtOnePlace tells people who were taken in one town, which hundreds are at once: "kidnapped
// 276 girls in Chibok".
func (d counting) takenAtOnePlace(s *syntax.Sentence, m quantity.Mention) bool {
	v := s.VerbAbove(m.First)
	if v < 0 || !slices.ContainsFunc(d.TriggersAt(s, v), func(t frames.Trigger) bool { return t.Frame().Kind == frames.Take }) {
		return false
	}
	towns := 0
	for _, p := range d.PlacesIn(s) {
		if reading.Fineness(p.Place.Precision) >= reading.Fineness("town") && s.VerbAbove(p.Head) == v {
			towns++
		}
	}
	return towns == 1
}

// inOneAct tells whether those counted died in, or were the victims of, one act that the
// sentence names: "in 2016, 19 soldiers died in an assault on a camp", "in 2004 a bomb
// attack killed 12".
func (d counting) inOneAct(s *syntax.Sentence, m quantity.Mention) bool {
	for v, steps := s.Words[m.First].Head, 0; v >= 0 && steps < 5; v, steps = s.Words[v].Head, steps+1 {
		if !s.Is(v, "VERB") {
			continue
		}
		a := s.VerbArguments(v)
		heads := append(slices.Clone(a.Subject), a.Agent...)
		for _, k := range s.Kids[v] {
			if k < v && s.Rel(k) == "ccomp" { // a subject that the parser took for what is said
				heads = append(heads, k)
			}
		}
		for _, o := range a.Oblique {
			if d.Grammar.Set("inside-preposition").HasPrep(o.Prep) || d.Grammar.Set("during-preposition").HasPrep(o.Prep) {
				heads = append(heads, o.Head)
			}
		}
		return slices.ContainsFunc(heads, func(k int) bool {
			return k != m.HeadNoun && s.Is(k, "NOUN") && s.Words[k].Feat("Number") == "Sing" && s.Child(k, "det") >= 0 && d.oneAttack(s, k)
		})
	}
	return false
}

// oneAttack tells a noun for an attack.
func (d counting) oneAttack(s *syntax.Sentence, k int) bool {
	return slices.ContainsFunc(d.TriggersAt(s, k), func(t frames.Trigger) bool {
		return t.Pattern.Noun && t.Frame().Act.Family() == attest.AttackFamily && !t.Frame().Soft()
	}) || d.Grammar.Set("mass-killing").Word(s, k)
}

// ofOneBlast tells whether those counted stand under the verb of a single blast: one
// bomb can hurt hundreds.
func (d counting) ofOneBlast(s *syntax.Sentence, m quantity.Mention) bool {
	for v, steps := s.Words[m.First].Head, 0; v >= 0 && steps < 5; v, steps = s.Words[v].Head, steps+1 {
		one := slices.ContainsFunc(d.TriggersAt(s, v), func(t frames.Trigger) bool {
			return !t.Pattern.Noun && (t.Frame().Kind == frames.Blast || t.Frame().Kind == frames.Suicide)
		})
		if o := s.Child(v, "obj"); one && (o < 0 || s.Words[o].Feat("Number") == "Sing") {
			return true
		}
	}
	return false
}

// recorded tells whether a number is one that somebody keeps: under a verb of
// recording, or a noun for a figure.
func (d counting) recorded(s *syntax.Sentence, m quantity.Mention) bool {
	g := d.Grammar
	for h, steps := m.First, 0; h >= 0 && steps < 6; h, steps = s.Words[h].Head, steps+1 {
		if s.Is(h, "VERB") && g.Set("keep-count").Word(s, h) {
			return true
		}
	}
	_, ok := d.figureNoun(s, m)
	return ok || m.HeadNoun >= 0 && d.underFigureNoun(s, m)
}

// underFigureNoun tells whether a number hangs on a noun for a figure: "the toll
// for the month stands at 83 dead".
func (d counting) underFigureNoun(s *syntax.Sentence, m quantity.Mention) bool {
	for h, steps := s.Words[m.First].Head, 0; h >= 0 && steps < 5; h, steps = s.Words[h].Head, steps+1 {
		if d.Grammar.Set("tally").Word(s, h) && s.Is(h, "NOUN") {
			return true
		}
		for _, k := range s.Children(h, "nsubj") {
			if d.Grammar.Set("tally").Word(s, k) || d.Grammar.Set("toll-word").Word(s, k) {
				return true
			}
		}
	}
	return false
}

// onRecord tells the number of a data base or log that gives no time: "we logged
// 63 incidents in the region".
func (d counting) onRecord(s *syntax.Sentence, m quantity.Mention, measure attest.Measure) bool {
	return measure == attest.CountMeasure && m.HeadNoun >= 0 && d.Grammar.Set("logged-act").Word(s, m.HeadNoun) && d.recorded(s, m) && !d.datedByDay(s) && (accumulates(m.Quantity) || !d.inWeek(s))
}

// inWeek tells whether a sentence names a week or less, whose few acts are a tally of
// acts that the report tells.
func (d counting) inWeek(s *syntax.Sentence) bool {
	return slices.ContainsFunc(d.TimesIn(s), func(t reading.TimeRef) bool {
		return t.Time.EDTF != "" && reading.DaysBetween(t.Time.Earliest, t.Time.Latest) <= 8
	})
}

// datedByDay tells whether a sentence names a day or two.
func (d counting) datedByDay(s *syntax.Sentence) bool {
	for _, t := range d.TimesIn(s) {
		if t.Expression.Kind != timex.Stamp && t.Time.EDTF != "" && reading.DaysBetween(t.Time.Earliest, t.Time.Latest) <= 3 {
			return true
		}
	}
	return false
}

// ofWar tells a toll that is laid to what kills over years: "the war cost some
// 300,000 lives".
func (d counting) ofWar(s *syntax.Sentence, m quantity.Mention, measure attest.Measure) bool {
	const many = 100
	if measure == "" || measure == attest.CountMeasure || m.Quantity.Low == nil || *m.Quantity.Low < many || d.datedByDay(s) {
		return false
	}
	g := d.Grammar
	for h, steps := m.First, 0; h >= 0 && steps < 5; h, steps = s.Words[h].Head, steps+1 {
		if !s.Is(h, "VERB") {
			continue
		}
		a := s.VerbArguments(h)
		for _, k := range append(a.Subject, a.Agent...) {
			if g.Set("long-violence").At(s, k) > 0 {
				return true
			}
			for _, n := range s.Children(k, "nmod", "compound") {
				if g.Set("time-unit").Word(s, k) && g.Set("long-violence").Word(s, n) { // "thirty years of conflict"
					return true
				}
			}
		}
		for _, o := range a.Oblique {
			if g.Set("long-violence").At(s, o.Head) > 0 && g.Set("during-preposition").HasPrep(o.Prep) {
				return true
			}
		}
	}
	return false
}

// heldNow tells how many somebody holds at the time of the report: "pirates
// presently hold 29 ships and 681 persons".
func (d counting) heldNow(s *syntax.Sentence, m quantity.Mention, measure attest.Measure) bool {
	if measure != attest.CapturedMeasure && measure != attest.CountMeasure || !accumulates(m.Quantity) {
		return false
	}
	for h, steps := m.First, 0; h >= 0 && steps < 5; h, steps = s.Words[h].Head, steps+1 {
		if s.Is(h, "VERB") && d.Grammar.Set("lasting").At(s, h) > 0 {
			_, now := d.Grammar.Set("at-present").In(s, 0, min(len(s.Words), h+8))
			return now
		}
	}
	return false
}

// leadPeriod returns the long time of the line that a list stands under:
// "Totals since 5 December:".
func (d counting) leadPeriod(s *syntax.Sentence) (*reading.TimeRef, bool) {
	if !d.Units[s.Unit].Bullet {
		return nil, false
	}
	for i := s.Index; i >= 0 && d.Sents[i].Unit == s.Unit; i-- { // its own line names the day
		if d.datedByDay(&d.Sents[i]) {
			return nil, false
		}
	}
	u := s.Unit - 1
	for u >= 0 && d.Units[u].Bullet {
		u--
	}
	if u < 0 || !d.Units[u].Lead(d.Text) {
		return nil, false
	}
	for i := s.Index - 1; i >= 0 && d.Sents[i].Unit >= u; i-- {
		if d.Sents[i].Unit != u {
			continue
		}
		for j := range d.TimesIn(&d.Sents[i]) {
			t := &d.TimesIn(&d.Sents[i])[j]
			if t.Expression.Kind == timex.Span && d.isLong(&d.Sents[i], t, quantity.Mention{First: -1, HeadNoun: -1}) {
				return t, true
			}
		}
	}
	return nil, false
}

// someDay stands for a publication that is not known, to measure stretches.
var someDay = edtf.Of(edtf.OnDay(edtf.DayOf(2000, 11, 15)))
