package reading

import (
	"slices"
	"strings"

	"attest/coding/mend"
	"attest/coding/syntax"
	"attest/party"
	"attest/timex"
	"attest/toponym"
	"attest/ud"
)

// Analysis is a text as the parser and the recognisers see it, before its
// grammar is read.
type Analysis struct {
	All      []ud.Sentence
	body     []ud.Sentence     // all but the dateline's
	sents    []syntax.Sentence // of the body
	dateline syntax.Span       // of the text; empty where there is none
	before   int               // sentences before the dateline
	labels   []syntax.Span     // of lines, parsed by themselves
	names    *party.Names
	times    []timex.Expression
	Places   []toponym.Mention // of all sentences, the dateline's too
}

// Analyse parses a text. A dateline ("QUETTA, Nov 16 (AFP) - ") is parsed apart,
// so that the first sentence begins with the news; what an editor put between
// brackets is left out. What the parser is known to misread is mended before
// anything is looked for.
func (l *Language) Analyse(text string) Analysis {
	a := Analysis{dateline: l.datelineSpan(text)}
	if a.labels = l.lineLabels(l.Grammar.WithoutTitlePoints(text), a.dateline); a.dateline.Empty() && l.loneLabel(text, a.labels) {
		a.dateline, a.labels = a.labels[0], nil
	}
	from, to := a.dateline.Start, a.dateline.End
	a.body = l.parse(l.withoutShortNames(l.Grammar.Plain(text[:from]+syntax.Blanked(to-from)+text[to:])), a.labels)
	a.All = a.body
	if !a.dateline.Empty() {
		head := l.model.Parse(syntax.Blanked(from) + text[from:to])
		a.before, _ = slices.BinarySearchFunc(a.body, from, func(s ud.Sentence, at int) int { return s.Start - at })
		a.All = slices.Insert(slices.Clone(a.body), a.before, head...)
	}
	a.names = l.Parties.Names(text, a.body)
	a.sents = make([]syntax.Sentence, len(a.body))
	for i, s := range a.body {
		a.sents[i] = l.Grammar.NewSentence(s, text, i)
	}
	for _, n := range l.Parties.Spans(a.names) {
		mend.Name(&a.sents[n.Sentence], n.First, n.Last)
	}
	for i := range a.sents {
		l.mender.Mend(&a.sents[i])
	}
	a.times = l.Finder.Find(text, a.body)
	a.Places = l.Recognizer.Find(text, a.All, l.noPlaces(a))
	return a
}

// inBody returns which sentence of the body a sentence is; false for the
// dateline's.
func (a Analysis) inBody(sentence int) (int, bool) {
	head := len(a.All) - len(a.body)
	switch {
	case sentence < a.before:
		return sentence, true
	case sentence < a.before+head:
		return 0, false
	}
	return sentence - head, true
}

// noPlaces returns the words of a text that name no place: its times, and its
// parties outside the labels of lines, of which a lone word counts only where it names armed groups, is a
// long abbreviation ("FACA") or no place's name ("Finul"), since it may be a
// capital or a country as well.
func (l *Language) noPlaces(a Analysis) []toponym.Span {
	var out []toponym.Span
	for _, t := range a.times {
		out = append(out, toponym.Span{Start: t.Start, End: t.End})
	}
	for _, n := range l.Parties.Spans(a.names) {
		w := a.body[n.Sentence].Words
		if slices.ContainsFunc(a.labels, func(sp syntax.Span) bool { return sp.Start <= w[n.First].Start && w[n.Last].End <= sp.End }) {
			continue
		}
		if n.Last == n.First && n.Last+1 < len(w) && l.Recognizer.Knows(w[n.First].Form+" "+w[n.Last+1].Form) { // "the Red Sea" is none of the Reds'
			continue
		}
		if n.Last > n.First || n.Group || abbreviation(a.body[n.Sentence], n.First) || !l.Recognizer.Knows(w[n.First].Form) {
			out = append(out, toponym.Span{Start: w[n.First].Start, End: w[n.Last].End})
		}
	}
	return out
}

// abbreviation tells a word of four capitals or more in a sentence that is not
// in capitals itself.
func abbreviation(s ud.Sentence, w int) bool {
	form := s.Words[w].Form
	if len(form) < 4 || form != strings.ToUpper(form) {
		return false
	}
	for i := range s.Words {
		if f := s.Words[i].Form; f != strings.ToUpper(f) {
			return true
		}
	}
	return false
}
