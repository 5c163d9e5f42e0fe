package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/quantity"
)

// withRow sums the persons whom a conjunction joins to those that a number counts beside a
// word for the dead or the hurt: "a teacher and three pupils are dead". Whoever has a word of
// harm of his own is counted there.
func (d *Reader) withRow(s *syntax.Sentence, m quantity.Mention, used map[int]bool) (attest.Quantity, syntax.Span, bool) {
	if m.HeadNoun < 0 || !d.Thing(s, m.HeadNoun).Class.Person() && !d.Thing(s, m.HeadNoun).Person {
		return attest.Quantity{}, syntax.Span{}, false
	}
	row := s.Coordinated(s.FirstOfRow(m.HeadNoun))
	at := slices.Index(row, m.HeadNoun)
	if len(row) < 2 || at < 0 || slices.ContainsFunc(row, func(h int) bool { return !d.Thing(s, h).Class.Person() && !d.Thing(s, h).Person }) {
		return attest.Quantity{}, syntax.Span{}, false
	}
	for i := row[0]; i <= row[len(row)-1]; i++ {
		if s.Is(i, "VERB", "AUX") || d.HarmVerb(s, i) != "" || d.Grammar.Set("toll-noun").Word(s, i) || d.Grammar.Set("kill-word").At(s, i) > 0 || d.Grammar.Set("wound-word").At(s, i) > 0 { // « huit soldats tombés au combat, douze blessés »
			return attest.Quantity{}, syntax.Span{}, false
		}
	}
	for _, h := range row {
		if o, ok := d.NumberOf(s, h); ok && o.First != m.First && used[o.First] {
			return attest.Quantity{}, syntax.Span{}, false
		}
	}
	return d.howMany(s, row, used)
}

// countedCaptives reads the number on the noun of an idiom for taking somebody: « a fait neuf
// morts et trois prisonniers », "took thirty prisoners".
func (d *Reader) countedCaptives(t frames.Trigger, kind reading.HarmKind, used map[int]bool) (Casualty, bool) {
	s := t.Sentence
	for _, w := range t.Words {
		m, ok := d.NumberOf(s, w)
		if kind != reading.Captured || w == t.Word || !ok || m.Weak || m.HeadNoun != w || !s.Is(w, "NOUN") || !d.Grammar.Set("prisoner").Word(s, w) {
			continue
		}
		used[m.First] = true
		return Casualty{Kind: kind, Toll: Toll{Quantity: m.Quantity, At: syntax.Span{Start: m.Start, End: s.Words[w].End}, Rule: "harm.number"}, Word: t.Word, Counted: true}, true
	}
	return Casualty{}, false
}
