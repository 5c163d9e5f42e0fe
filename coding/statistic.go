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
// per cent, a count or a toll over a long time; at is the word of its figure, or
// -1.
func (d *document) statistics(s *sentence) (found []attest.Statistic, at int) {
	for _, m := range d.quantities[s.index] {
		if m.Percent {
			if st, ok := d.rateChange(s, m); ok {
				return []attest.Statistic{st}, max(m.First, 0)
			}
			continue
		}
		if m.Weak || s.isTimed(max(m.First, 0)) || m.HeadNoun >= 0 && d.measured(s, m.HeadNoun) {
			continue
		}
		if st, ok := d.longCount(s, m); ok {
			return []attest.Statistic{st}, max(m.First, 0)
		}
	}
	return nil, -1
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
	g := d.grammar
	since, ok := d.longTime(s, max(m.First, 0))
	if !ok || since != nil && (d.compares(s, since.first) || since.time.Precision == attest.Year && since.expression.Kind != timex.Span && d.doneBySomebody(s, m.HeadNoun)) {
		return attest.Statistic{}, false
	}
	measure := attest.Measure("")
	what := m.HeadNoun
	for j := m.First; j < len(s.Words) && j <= m.Last+6; j++ {
		if j > m.Last && s.is(j, "PUNCT") && !strings.ContainsAny(s.lower[j], "«»\"()") {
			break
		}
		switch {
		case g.set("kill-word").at(s, j) > 0:
			measure = attest.KilledMeasure
		case measure == "" && g.set("wound-word").at(s, j) > 0:
			measure = attest.WoundedMeasure
		case measure == "" && g.set("capture-word").at(s, j) > 0:
			measure = attest.CapturedMeasure
		case measure == "" && j == what && d.tellsAct(s, j):
			measure = attest.CountMeasure
		}
	}
	if measure == "" && what < 0 {
		return attest.Statistic{}, false
	}
	if measure == "" && what >= 0 { // "cost some 300,000 lives", "killed 1,200 people"
		for h, steps := what, 0; h >= 0 && steps < 3; h, steps = s.Words[h].Head, steps+1 {
			if g.set("kill-word").at(s, h) > 0 && s.is(h, "VERB", "NOUN") {
				measure = attest.KilledMeasure
				break
			}
		}
	}
	if measure == "" {
		return attest.Statistic{}, false
	}
	if what < 0 {
		what = m.Last
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
