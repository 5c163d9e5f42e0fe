package coding

import (
	"slices"

	"attest"
	"attest/edtf"
	"attest/timex"
	"attest/ud"
)

// timeRef is a time expression that a telling may be dated by.
type timeRef struct {
	expression  timex.Expression
	index       int          // in the report's expressions
	anchor      timex.Anchor // what it was resolved against
	first, last int          // words
	head        int
	at          []span
	time        attest.Time
	weak        bool // taken from the surroundings, not from the telling's own sentence
	spoken      bool // says when something was said
	onset       bool // when a state began that goes on: of no other act
	rule        string
}

// indexTimes files the time expressions by sentence, but for those of the
// dateline, which date the report and not its acts.
func (d *reading) indexTimes(found []timex.Expression) {
	d.timeWords = make([][]timeRef, len(d.sents))
	for i, e := range found {
		if e.Sentence >= len(d.sents) || e.Start < d.headDate.end && d.headDate.start < e.End {
			continue
		}
		s := &d.sents[e.Sentence]
		first, last := s.wordsOf(span{e.Start, e.End})
		if first < 0 {
			continue
		}
		d.timeWords[e.Sentence] = append(d.timeWords[e.Sentence],
			timeRef{index: i, expression: e, first: first, last: last, head: s.headIn(first, last), at: []span{{e.Start, e.End}}, rule: e.Rule})
		s.markTimed(first, last)
	}
}

// resolveTimes works out the times in text order. The time of a statement
// ("said on Thursday") fixes nothing for the times of acts after it.
func (d *reading) resolveTimes(found []timex.Expression) {
	aside := map[int]bool{}
	for i := range d.sents {
		s := &d.sents[i]
		for _, t := range d.timesIn(s) {
			aside[t.expression.Start] = t.expression.FromAct() || d.ofStatement(s, t.head, s.root())
			for _, a := range d.attributionsOf(s) {
				if !s.is(a.verb, "VERB", "AUX") {
					continue
				}
				if a.kind == says && beside(s, a.verb, t.first, t.last) || d.ofSaying(s, a.verb, t.first, t.last, len(s.Words)) {
					aside[t.expression.Start] = true
				}
			}
		}
	}
	d.anchor = timex.Anchor{Published: d.published}.Cover(d.headTimes(found))
	if d.anchor.Covered.IsZero() && d.dayReport() {
		d.anchor = d.anchor.CoverDay(d.titleTimes(found))
	}
	placed := timex.Timeline(found, d.anchor, func(e timex.Expression) bool { return aside[e.Start] })
	d.narrowed = d.anchor.Narrow(found)
	for i := range d.timeWords {
		for j := range d.timeWords[i] {
			t := &d.timeWords[i][j]
			p := placed[t.index]
			t.anchor, t.spoken = p.Anchor, aside[t.expression.Start]
			if p.OK {
				t.time = p.Time
			}
		}
	}
}

// headTimes returns the time expressions in the lines at the head of a report
// that tell no story: titles, numbers, the days it is about.
func (d *reading) headTimes(found []timex.Expression) []timex.Expression {
	const headUnits = 5
	var out []timex.Expression
	for _, e := range found {
		if e.Sentence >= len(d.sents) {
			break
		}
		s := &d.sents[e.Sentence]
		if s.unit >= headUnits {
			break
		}
		finite := slices.ContainsFunc(s.Words, func(w ud.Word) bool { return w.UPOS == "VERB" && w.Feat("VerbForm") == "Fin" })
		if !finite && !d.units[s.unit].bullet {
			out = append(out, e)
		}
	}
	return out
}

// timesIn returns the time expressions of a sentence, in text order.
func (d *reading) timesIn(s *sentence) []timeRef { return d.timeWords[s.index] }

// ofAside tells whether a time belongs to a relative clause that w is outside
// of and that tells no toll: "released three soldiers it had held since May".
func (d *reading) ofAside(s *sentence, head, w int) bool {
	for i := head; i >= 0; i = s.Words[i].Head {
		if s.rel(i) == "acl:relcl" {
			return !s.within(w, i) && d.grammar.set("kill-word").at(s, i) == 0 && d.grammar.set("wound-word").at(s, i) == 0
		}
	}
	return false
}

// daysBetween returns the number of days from the first day of one EDTF date to the last
// of another; 0 where either is none.
func daysBetween(from, to string) int {
	a, errA := edtf.ParseDate(from)
	b, errB := edtf.ParseDate(to)
	if errA != nil || errB != nil {
		return 0
	}
	x, _ := a.Bounds()
	_, y := b.Bounds()
	return int(y - x)
}

// ofStatement tells whether a phrase hangs under a noun for what somebody put
// out, which the predicate does not: "in a message that reached us on Monday,
// the group claimed …".
func (d *reading) ofStatement(s *sentence, head, pred int) bool {
	for i, n := s.Words[head].Head, 0; i >= 0 && n < 4; i, n = s.Words[i].Head, n+1 {
		if s.is(i, "NOUN") && d.grammar.set("statement").word(s, i) && hasPrep(d.grammar.set("inside-preposition"), s.preposition(i)) {
			return !s.within(pred, i)
		}
	}
	return false
}

// ofSaying tells whether a phrase says when something was said, denied or
// claimed: it stands between that verb and the "that" which opens what was
// said ("said through its channel on 11 June that").
func (d *reading) ofSaying(s *sentence, verb, first, last, pred int) bool {
	if first < verb || pred <= last || between(s, verb, first, "VERB", "SCONJ") {
		return false
	}
	for i := last + 1; i < pred && i <= last+5; i++ {
		if d.grammar.set("that").word(s, i) && s.is(i, "SCONJ", "PRON") {
			return true
		}
		if s.is(i, "VERB") {
			return false
		}
	}
	return false
}

// beside tells whether a phrase stands right after a verb or between its
// subject and it: "said on Thursday", « a annoncé ce samedi ».
func beside(s *sentence, verb, first, last int) bool {
	if first > verb && first-verb <= 2 && !between(s, verb, first, "PUNCT", "SCONJ") {
		return true
	}
	return last < verb && verb-last <= 2 && first > 1 && !between(s, last, verb, "PUNCT")
}

// compares tells whether a time only measures a superlative: "the deadliest
// attack since 2003".
func (d *reading) compares(s *sentence, time int) bool {
	if _, ok := d.grammar.set("superlative").in(s, time-8, time); ok {
		return true
	}
	return slices.ContainsFunc(s.Words[max(0, time-8):time], func(w ud.Word) bool { return w.Feat("Degree") == "Sup" })
}
