package reading

import (
	"slices"

	"attest"
	"attest/coding/syntax"
	"attest/edtf"
	"attest/timex"
	"attest/ud"
)

// TimeRef is a time expression that a telling may be dated by.
type TimeRef struct {
	Expression  timex.Expression
	index       int          // in the report's expressions
	Anchor      timex.Anchor // what it was resolved against
	First, Last int          // words
	Head        int
	At          []syntax.Span
	Time        attest.Time
	Weak        bool // taken from the surroundings, not from the telling's own sentence
	Spoken      bool // says when something was said
	Onset       bool // when a state began that goes on: of no other act
	Rule        string
}

// indexTimes files the time expressions by sentence, but for those of the
// dateline, which date the report and not its acts.
func (d *Document) indexTimes(found []timex.Expression) {
	d.timeWords = make([][]TimeRef, len(d.Sents))
	d.yearsFrom = len(d.Sents)
	for i, e := range found {
		if e.Sentence >= len(d.Sents) || e.Start < d.HeadDate.End && d.HeadDate.Start < e.End {
			continue
		}
		s := &d.Sents[e.Sentence]
		first, last := s.WordsOf(syntax.Span{Start: e.Start, End: e.End})
		if first < 0 {
			continue
		}
		d.timeWords[e.Sentence] = append(d.timeWords[e.Sentence],
			TimeRef{index: i, Expression: e, First: first, Last: last, Head: s.HeadIn(first, last), At: []syntax.Span{{Start: e.Start, End: e.End}}, Rule: e.Rule})
		s.MarkTimed(first, last)
		if e.OverEntries() {
			d.yearsFrom = min(d.yearsFrom, e.Sentence)
		}
	}
}

// resolveTimes works out the times in text order. The time of a statement
// ("said on Thursday") fixes nothing for the times of acts after it.
func (d *Document) resolveTimes(found []timex.Expression) {
	aside := map[int]bool{}
	for i := range d.Sents {
		s := &d.Sents[i]
		for _, t := range d.TimesIn(s) {
			aside[t.Expression.Start] = t.Expression.FromAct() || d.OfStatement(s, t.Head, s.Root()) || d.OfLearning(s, t.Head, t.First, t.Last) || d.underSince(s, t.Head)
			for _, a := range d.AttributionsOf(s) {
				if !s.Is(a.Verb, "VERB", "AUX") {
					continue
				}
				if a.Kind == Says && (Beside(s, a.Verb, t.First, t.Last) || BehindPlace(s, a.Verb, t.First, t.Head)) || d.OfSaying(s, a.Verb, t.First, t.Last, len(s.Words)) {
					aside[t.Expression.Start] = true
				}
			}
		}
	}
	d.Anchor = timex.Anchor{Published: d.Published}.Cover(d.headTimes(found))
	if d.Anchor.Covered.IsZero() && d.DayReport() {
		d.Anchor = d.Anchor.CoverDay(d.titleTimes(found))
	}
	besides := d.datesAside()
	placed := timex.Timeline(found, d.Anchor, func(e timex.Expression) bool { return aside[e.Start] || besides[e.Start] })
	d.Narrowed = d.Anchor.Narrow(found)
	for i := range d.timeWords {
		for j := range d.timeWords[i] {
			t := &d.timeWords[i][j]
			p := placed[t.index]
			t.Anchor, t.Spoken = p.Anchor, aside[t.Expression.Start]
			if p.OK {
				t.Time = p.Time
			}
		}
	}
}

// datesAside returns the starts of times in a relative clause behind another time of the
// sentence, which date what is told beside it and nothing after it: "was killed today, the
// latest in a spate of attacks that claimed six lives [over the weekend]".
func (d *Document) datesAside() map[int]bool {
	out := map[int]bool{}
	for i := range d.Sents {
		s, before := &d.Sents[i], -1
		for _, t := range d.TimesIn(s) {
			rel := -1
			for w, steps := t.Head, 0; w >= 0 && steps < 8; w, steps = s.Words[w].Head, steps+1 {
				if s.Rel(w) == "acl:relcl" {
					rel = w
					break
				}
			}
			if rel < 0 {
				before = t.Head
			} else if n := s.Words[rel].Head; before >= 0 && !s.Within(before, rel) && n >= 0 && s.Is(n, "NOUN") && !d.Thing(s, n).Class.Person() {
				out[t.Expression.Start] = true
			}
		}
	}
	return out
}

// headTimes returns the time expressions in the lines at the head of a report
// that tell no story: titles, numbers, the days it is about.
func (d *Document) headTimes(found []timex.Expression) []timex.Expression {
	const headUnits = 5
	var out []timex.Expression
	for _, e := range found {
		if e.Sentence >= len(d.Sents) {
			break
		}
		s := &d.Sents[e.Sentence]
		if s.Unit >= headUnits {
			break
		}
		finite := slices.ContainsFunc(s.Words, func(w ud.Word) bool { return (w.UPOS == "VERB" || w.UPOS == "AUX") && w.Feat("VerbForm") == "Fin" })
		if !finite && !d.Units[s.Unit].Bullet {
			out = append(out, e)
		}
	}
	return out
}

// TimesIn returns the time expressions of a sentence, in text order.
func (d *Document) TimesIn(s *syntax.Sentence) []TimeRef { return d.timeWords[s.Index] }

// OfAside tells whether a time belongs to a relative clause that w is outside
// of and that tells no toll: "released three soldiers it had held since May".
func (d *Document) OfAside(s *syntax.Sentence, head, w int) bool {
	i := s.RelativeOver(head)
	return i >= 0 && !s.Within(w, i) && d.Grammar.Set("kill-word").At(s, i) == 0 && d.Grammar.Set("wound-word").At(s, i) == 0
}

// DaysBetween returns the number of days from the first day of one EDTF date to the last
// of another; 0 where either is none.
func DaysBetween(from, to string) int {
	a, errA := edtf.ParseDate(from)
	b, errB := edtf.ParseDate(to)
	if errA != nil || errB != nil {
		return 0
	}
	x, _ := a.Bounds()
	_, y := b.Bounds()
	return int(y - x)
}

// OfStatement tells whether a phrase hangs under a noun for what somebody put
// out, which the predicate does not: "in a message that reached us on Monday,
// the group claimed …".
func (d *Document) OfStatement(s *syntax.Sentence, head, pred int) bool {
	for i, n := s.Words[head].Head, 0; i >= 0 && n < 4; i, n = s.Words[i].Head, n+1 {
		if s.Is(i, "NOUN") && d.Grammar.Set("statement").Word(s, i) && (d.Grammar.Set("inside-preposition").HasPrep(s.Preposition(i)) || d.Grammar.Set("during-preposition").HasPrep(s.Preposition(i)) || d.Grammar.Set("place-preposition").HasPrep(s.Preposition(i))) {
			return !s.Within(pred, i) || d.thatBetween(s, head, pred)
		}
	}
	return false
}

// thatBetween tells whether "that" opens what was said between two words: "in a statement
// issued in Yala [that] its men had fired".
func (d *Document) thatBetween(s *syntax.Sentence, from, to int) bool {
	for i := from + 1; i < to && i < len(s.Words); i++ {
		if s.Is(i, "SCONJ") && d.Grammar.Set("that").Word(s, i) {
			return true
		}
	}
	return false
}

// OfSaying tells whether a phrase says when something was said, denied or
// claimed: it stands between that verb and the "that" which opens what was
// said ("said through its channel on 11 June that").
func (d *Document) OfSaying(s *syntax.Sentence, verb, first, last, pred int) bool {
	if first < verb || pred <= last || s.Between(verb, first, "VERB", "SCONJ") {
		return false
	}
	for i := last + 1; i < pred && i <= last+5; i++ {
		if d.Grammar.Set("that").Word(s, i) && s.Is(i, "SCONJ", "PRON") {
			return !(s.Is(i, "PRON") && s.Lower[i-1] == ",") // "claimed the attack on a convoy on 11 June, which killed nine"
		}
		if s.Is(i, "VERB") {
			return false
		}
	}
	return false
}

// Beside tells whether a phrase stands right after a verb or between its
// subject and it: "said on Thursday", « a annoncé ce samedi ».
func Beside(s *syntax.Sentence, verb, first, last int) bool {
	if first > verb && first-verb <= 2 && !s.Between(verb, first, "PUNCT", "SCONJ") {
		return true
	}
	return last < verb && verb-last <= 2 && first > 1 && !s.Between(last, verb, "PUNCT", "CCONJ")
}

// Compares tells whether a time only measures a superlative: "the deadliest
// attack since 2003".
func (d *Document) Compares(s *syntax.Sentence, time int) bool {
	const reach = 8
	for w := max(0, time-reach); w < time; w++ {
		if s.Words[w].Feat("Degree") != "Sup" && d.Grammar.Set("superlative").At(s, w) == 0 {
			continue
		}
		if aside := s.RelativeOver(w); aside < 0 || s.Within(time, aside) { // "in the provinces, where most are farmers, since May"
			return true
		}
	}
	return false
}

// BehindPlace tells a time that hangs on a verb of saying, with nothing but where it was
// said between: "the army said in Yala on Monday".
func BehindPlace(s *syntax.Sentence, verb, first, head int) bool {
	if o := s.Child(verb, "obj", "iobj"); o > verb && o < first && s.Words[head].Head == verb && !s.Between(verb, first, "VERB", "AUX", "PUNCT", "SCONJ") { // "told the court yesterday"
		return s.Child(verb, "ccomp") >= 0 || syntax.BaseRel(s.Rel(verb)) == "parataxis"
	}
	const longest = 8
	up := s.Words[head].Head
	if up > verb && syntax.BaseRel(s.Rel(head)) == "nmod" { // hung on the place
		up = s.Words[up].Head
	}
	return first > verb+1 && first-verb <= longest && up == verb && !s.Between(verb, first, "VERB", "AUX", "PUNCT", "SCONJ", "NOUN", "NUM")
}

// OfLearning tells a time at which something was learned: « a-t-on appris mercredi ».
func (d *Document) OfLearning(s *syntax.Sentence, head, first, last int) bool {
	v := s.Words[head].Head
	return v >= 0 && s.Is(v, "VERB") && d.Grammar.Set("learn").Word(s, v) && Beside(s, v, first, last)
}

// underSince tells a time in a clause of "since", which dates what a count begins with:
// "828 people have been killed since the fighting started March 14".
func (d *Document) underSince(s *syntax.Sentence, head int) bool {
	for w, steps := s.Words[head].Head, 0; w >= 0 && steps < 4; w, steps = s.Words[w].Head, steps+1 {
		if m := s.Child(w, "mark", "case"); m >= 0 && d.Grammar.Set("since").Word(s, m) {
			return true
		}
	}
	return false
}

// SinceAside tells a time that dates what an aside outside of which a word stands counts
// from: "killed a man in Yala, which has been plagued by violence since a rebellion began in 2004".
func (d *Document) SinceAside(s *syntax.Sentence, t *TimeRef, w int) bool {
	i := s.RelativeOver(t.Head)
	return i >= 0 && !s.Within(w, i) && d.underSince(s, t.Head)
}

// PublishedDay returns the day of publication as ISO date, or "".
func (d *Document) PublishedDay() string {
	if d.Published.IsZero() {
		return ""
	}
	_, to := d.Published.Bounds()
	return to.String()
}

// UnderYear tells whether a sentence stands under a year in a report that goes by years.
func (d *Document) UnderYear(s *syntax.Sentence) bool { return s.Index >= d.yearsFrom }
