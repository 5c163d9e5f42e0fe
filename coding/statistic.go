package coding

import (
	"slices"
	"strconv"
	"strings"

	"attest"
	"attest/quantity"
	"attest/timex"
	"attest/ud"
)

// statistics finds statements about many acts at once: a change of pace in
// per cent, counts or tolls over a long time; at is the word of the first figure,
// or -1.
func (d *document) statistics(s *sentence) (found []attest.Statistic, at int) {
	at = -1
	for _, m := range d.quantities[s.index] {
		var st attest.Statistic
		ok := false
		switch {
		case m.Percent:
			st, ok = d.rateChange(s, m)
		case m.Weak || s.isTimed(max(m.First, 0)) || m.HeadNoun >= 0 && d.measured(s, m.HeadNoun):
		default:
			st, ok = d.longCount(s, m)
		}
		if ok {
			found = append(found, st)
			if at < 0 {
				at = max(m.First, 0)
			}
		}
	}
	return found, at
}

// measured tells a noun for things or weapons, whose number counts neither acts
// nor people.
func (d *document) measured(s *sentence, h int) bool {
	th := d.thing(s, h)
	return (th.class.thing() || th.class == weaponClass) && !d.tellsAct(s, h)
}

// rateChange reads "attacks rose by 45 % in three weeks".
func (d *document) rateChange(s *sentence, m quantity.Mention) (attest.Statistic, bool) {
	g := d.grammar
	if _, ok := g.set("statistic-change").in(s, 0, len(s.Words)); !ok {
		return attest.Statistic{}, false
	}
	what, ok := d.countedActs(s)
	if !ok || m.Quantity.Low == nil {
		return attest.Statistic{}, false
	}
	change := float64(*m.Quantity.Low)
	if _, falls := g.set("statistic-fall").in(s, 0, len(s.Words)); falls {
		change = -change
	}
	st := attest.Statistic{Measure: attest.RateChange, ChangePercent: &change, Evidence: attest.Evidence{}}
	d.fillStatistic(&st, s, what, m)
	return st, true
}

// longCount reads "1,200 killed since January", "more than 100 attacks this
// year": a count or toll over more than a week, or since a far date.
func (d *document) longCount(s *sentence, m quantity.Mention) (attest.Statistic, bool) {
	since, ok := d.longTime(s, max(m.First, 0))
	if !ok && !d.overPeriod(s) && !(large(m.Quantity) && d.sinceEvent(s)) {
		return attest.Statistic{}, false
	}
	if since != nil && (d.compares(s, since.first) || since.time.Precision == attest.Year && since.expression.Kind != timex.Span && d.doneBySomebody(s, m.HeadNoun)) {
		return attest.Statistic{}, false
	}
	measure, what := d.measureOf(s, m)
	if measure == "" {
		return attest.Statistic{}, false
	}
	q := m.Quantity
	st := attest.Statistic{Measure: measure, Value: &q, Evidence: attest.Evidence{}}
	d.fillStatistic(&st, s, what, m)
	if since != nil {
		if t, ok := d.resolveTime(*since); ok {
			st.Time = &t
		}
	}
	return st, true
}

// measureOf tells what a figure counts, by the words after it and by what its
// noun hangs on, and the word for it; "" when it counts nothing of the kind.
func (d *document) measureOf(s *sentence, m quantity.Mention) (measure attest.Measure, what int) {
	g := d.grammar
	what = m.HeadNoun
	for j := m.First; j < len(s.Words) && j <= m.Last+6; j++ {
		if j > m.Last && s.is(j, "PUNCT") && !strings.ContainsAny(s.lower[j], "«»\"()") {
			break
		}
		switch {
		case g.set("kill-word").at(s, j) > 0 || j == what && g.set("life-word").word(s, j):
			measure = attest.KilledMeasure
		case measure == "" && g.set("wound-word").at(s, j) > 0:
			measure = attest.WoundedMeasure
		case measure == "" && g.set("capture-word").at(s, j) > 0:
			measure = attest.CapturedMeasure
		case measure == "" && j == what && d.tellsAct(s, j):
			measure = attest.CountMeasure
		}
	}
	if measure == "" && what >= 0 { // "killed 1,200 people", « ont perdu 404 hommes »
		for h, steps := what, 0; h >= 0 && steps < 3; h, steps = s.Words[h].Head, steps+1 {
			lost := g.set("lose-men").word(s, h) && d.thing(s, what).class.person()
			if (lost || g.set("kill-word").at(s, h) > 0) && s.is(h, "VERB", "NOUN") {
				measure = attest.KilledMeasure
				break
			}
		}
	}
	if what < 0 {
		what = m.Last
	}
	return measure, what
}

// large tells a figure that is more than one act's toll, as a rule.
func large(q attest.Quantity) bool { return q.Low != nil && *q.Low >= 20 }

// sinceEvent tells whether a sentence counts from an event on: "since the
// offensive began".
func (d *document) sinceEvent(s *sentence) bool {
	for i := range s.Words {
		if !d.grammar.set("since").word(s, i) {
			continue
		}
		if h := s.Words[i].Head; h > i && !s.isTimed(h) && !s.isTimed(i) {
			return true
		}
	}
	return false
}

// overPeriod tells whether a sentence counts over months or years: "in twelve
// years", « au premier semestre », "so far this year".
func (d *document) overPeriod(s *sentence) bool {
	for i := range s.Words {
		if !d.grammar.set("long-period").word(s, i) || !hasPrep(d.grammar.set("period-preposition"), s.preposition(i)) {
			continue
		}
		if s.child(i, "nummod", "amod") >= 0 {
			return true
		}
	}
	return false
}

// compares tells whether a time only measures a superlative: "the deadliest
// attack since 2003".
func (d *document) compares(s *sentence, time int) bool {
	if _, ok := d.grammar.set("superlative").in(s, time-8, time); ok {
		return true
	}
	return slices.ContainsFunc(s.Words[max(0, time-8):time], func(w ud.Word) bool { return w.Feat("Degree") == "Sup" })
}

// doneBySomebody tells whether a verb with a doer of its own is done to the
// noun at h: "in 1985 a patrol killed 69 peasants" tells one act of that year.
func (d *document) doneBySomebody(s *sentence, h int) bool {
	if h < 0 {
		return false
	}
	v := s.Words[h].Head
	if v < 0 || !s.is(v, "VERB") {
		return false
	}
	a := s.verbArguments(v)
	for _, k := range append(a.agent, a.subject...) {
		if k != h && d.thing(s, k).class.canAct() && s.Words[k].Feat("Number") != "Plur" {
			return true
		}
	}
	return false
}

// fillStatistic writes what is counted, where, on whose word.
func (d *document) fillStatistic(st *attest.Statistic, s *sentence, what int, m quantity.Mention) {
	add := func(field string, sp span) {
		st.Evidence[field] = append(st.Evidence[field], d.offsets.selector(sp))
	}
	if what >= 0 && what < len(s.Words) {
		first, last := s.nounPhrase(what)
		st.What = d.text[s.Words[first].Start:s.Words[last].End]
		add("what", s.span(first, last))
	}
	add("value", span{m.Start, m.End})
	for _, p := range d.placesIn(s) {
		st.Places = append(st.Places, p.place)
		add("places", p.at)
	}
	src := d.sourceOf(s, max(m.First, 0))
	source := src.source
	source.Role = d.roleFor(standing{speaker: src.speaker})
	st.Source = &source
	for _, sp := range src.at {
		add("source", sp)
	}
}

func numberStatistics(all []attest.Statistic) {
	for i := range all {
		all[i].ID = "s" + strconv.Itoa(i+1)
	}
}
