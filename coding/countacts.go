package coding

import (
	"slices"

	"attest"
	"attest/quantity"
)

// countActs reads how many acts are told: the number on the noun ("three
// airstrikes", "carried out 11 operations") or of times ("was shelled twice"), the
// victims of rape, or, where a blow falls on several bases or villages, the
// number of those. Other numbers count things, not acts.
func (d *telling) countActs(m *mention, r roleWords) {
	t := m.trigger
	if t.frame().kind == dieFrame && !d.inSeveralPlaces(m) { // "six dead" are no six acts
		return
	}
	s := t.s
	for _, w := range t.words {
		if s.is(w, "NOUN", "PROPN") && d.countsActs(t, w) && (t.pattern.noun || d.tellsAct(s, w)) && d.takeCount(m, w) {
			return
		}
	}
	if t.pattern.noun {
		if n := d.container(s, t.nounHead()); n != t.nounHead() && (d.thing(s, t.nounHead()).class != weaponClass || d.grammar.set("volley").word(s, n)) && d.takeCount(m, n) {
			return
		}
	}
	if d.countVolleys(m) {
		return
	}
	if d.countTimes(m) {
		m.often = true
		return
	}
	if f := t.frame().act; f == attest.SexualViolence {
		for _, h := range r.target {
			if q, ok := d.numberOf(s, h); ok && !vague(q.Quantity) && d.takeCount(m, h) {
				return
			}
		}
		return
	} else if f.Family() != attest.AttackFamily && t.frame().kind != seizeFrame {
		return
	}
	for _, h := range r.target {
		if d.isSite(s, h) && d.takeCount(m, h) {
			return
		}
	}
	d.inSeveralPlaces(m)
}

// takeCount takes the number of a word for the count of acts.
func (d *telling) takeCount(m *mention, w int) bool {
	s := m.trigger.s
	q, ok := d.numberOf(s, w)
	if !ok || !d.isCount(s, q) || q.Quantity.High != nil && *q.Quantity.High == 0 { // "no raid" is one raid, denied
		return false
	}
	n := q.Quantity
	m.count, m.countAt = &n, span{q.Start, q.End}
	return true
}

// isCount tells a number that can count acts: no share, no date and no length of time
// ("three days of fighting").
func (d *telling) isCount(s *sentence, q quantity.Mention) bool {
	if q.HeadNoun >= 0 && d.grammar.set("time-unit").word(s, q.HeadNoun) {
		return false
	}
	return !q.Weak && !q.Percent && !s.isTimed(max(q.First, 0)) && (q.First < 0 || !d.grammar.set("bare-plural").word(s, q.First))
}

// isSite tells a noun for a base, a building or a settlement.
func (d *telling) isSite(s *sentence, h int) bool {
	g := d.grammar
	return g.set("facility").word(s, h) || g.set("place-anaphor").word(s, h) || g.set("settlement").word(s, h)
}

// inSeveralPlaces takes the number of the towns or villages in which the act was
// done: "40 people were killed in three villages".
func (d *telling) inSeveralPlaces(m *mention) bool {
	s, t := m.trigger.s, m.trigger
	if t.frame().act.Family() != attest.AttackFamily || t.pattern.noun {
		return false
	}
	for _, o := range s.verbArguments(t.w).oblique {
		if hasPrep(d.grammar.set("inside-preposition"), o.prep) && d.grammar.set("settlement").word(s, o.head) && s.Words[o.head].Feat("Number") != "Sing" && d.takeCount(m, o.head) {
			return true
		}
	}
	return false
}

// countVolleys takes the number of volleys that a weapon is fired in: "two salvos
// of rockets".
func (d *telling) countVolleys(m *mention) bool {
	s, t := m.trigger.s, m.trigger
	if t.pattern.noun {
		return false
	}
	a := s.verbArguments(t.w)
	for _, h := range append(slices.Clone(a.object), a.subject...) {
		if d.grammar.set("volley").word(s, h) && d.takeCount(m, h) {
			return true
		}
	}
	return false
}

// countTimes takes the number of times that the words behind a deed give: "came
// under fire four times", « a bombardé à deux reprises », "was shelled twice".
func (d *telling) countTimes(m *mention) bool {
	s, t := m.trigger.s, m.trigger
	last := t.w
	for _, w := range t.words {
		last = max(last, w)
	}
	for i := last + 1; i < len(s.Words) && i <= last+8 && !s.is(i, "PUNCT", "CCONJ", "SCONJ"); i++ {
		if d.grammar.set("twice").word(s, i) {
			q := attest.Exactly(2)
			sp := s.span(i, i)
			q.Text = d.text[sp.start:sp.end]
			m.count, m.countAt = &q, sp
			return true
		}
		if d.grammar.set("repetition").word(s, i) && i > 0 && d.takeCount(m, i) {
			return true
		}
	}
	return false
}
