package coding

import (
	"attest"
	"attest/timex"
)

// sinceIsOnset makes the time of a state the day on which it began: who "has
// held the town since Monday" took it on Monday, and « un barrage dressé depuis
// vendredi » was put up then. Deeds done "since Monday" fill the whole stretch.
func (d *telling) sinceIsOnset(m *mention, t *timeRef) {
	if m.act.Family() == attest.AttackFamily || m.act == attest.SexualViolence || m.act == attest.Destruction || !d.lasts(m.trigger) {
		return
	}
	if at, ok := t.expression.Beginning(t.anchor); ok {
		t.time, t.onset = at, true
	}
}

// lasts tells whether the words of an act tell a state that goes on: a verb of
// holding, or a participle without an auxiliary.
func (d *telling) lasts(t trigger) bool {
	s := t.s
	for _, w := range t.words {
		if d.grammar.set("lasting").word(s, w) {
			return true
		}
	}
	return !t.pattern.noun && s.Words[t.w].Feat("VerbForm") == "Part" && s.child(t.w, "aux", "aux:pass") < 0
}

// countsOccasions tells whether a stretch is that in which an act was one of
// several: "for the fifth time this year", « deux fois en une semaine ».
func (d *telling) countsOccasions(s *sentence, t *timeRef) bool {
	p := t.time.Precision
	return p != attest.Day && p != attest.Hour && t.first > 0 && d.grammar.set("occasion").word(s, t.first-1)
}

// sinceWhen tells a time that dates what a stretch began with: "the first clash
// since the start of the operation, in May".
func (d *telling) sinceWhen(s *sentence, t *timeRef) bool {
	for i := t.first - 1; i > 0 && i > t.first-10 && !s.is(i, "VERB", "AUX", "SCONJ"); i-- {
		if d.grammar.set("since").word(s, i) && !s.isTimed(i) && s.is(i, "ADP") {
			return true
		}
	}
	return false
}

// namedNext tells whether the words of an act open the phrase behind a time:
// "two days after the bombing" dates the bombing, and nothing else.
func (d *telling) namedNext(m *mention, t *timeRef) bool {
	w := m.trigger.nounHead()
	return m.trigger.pattern.noun && w > t.last && w-t.last <= 4 && !between(m.trigger.s, t.last, w, "VERB", "ADP", "PUNCT")
}

// stretchCost is how much closer to an act a long stretch must stand than a day.
const stretchCost = 3

// stretches tells a span of more than a week.
func (d *telling) stretches(t *timeRef) bool {
	return t.expression.Kind == timex.Span && t.time.EDTF != "" && daysBetween(t.time.Earliest, t.time.Latest) > 8
}
