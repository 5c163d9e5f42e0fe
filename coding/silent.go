package coding

import (
	"cmp"
	"slices"
	"sort"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// Silent is a sentence with words that were looked up and that no frame has: its nouns
// and verbs where nothing is told of it, else the verbs beside what is told; words of
// saying are left out. Either a frame lacks one of them, or its lemma was read amiss.
type Silent struct {
	Words  attest.Selector `json:"words"`  // the sentence
	Lemmas []string        `json:"lemmas"` // as read, in text order
}

// stray is why a word of a frame neither is in a claim nor was refused.
const stray = "begins no telling here: a name, a date, or part of what another word tells"

// silent accounts for the words that neither a claim, a statistic nor a refused word
// speaks of, so that no sentence is passed over without a word.
func (d *document) silent(t *Trace, coded attest.CodedReport) {
	told := toldOf(t, coded)
	for i := range d.Sents {
		s := &d.Sents[i]
		at := d.Offsets.Selector(s.Span(0, len(s.Words)-1))
		if lemmas := d.lookedUp(s, told, told.over(at) || d.straying(t, s)); len(lemmas) > 0 {
			t.Silent = append(t.Silent, Silent{at, lemmas})
		}
	}
}

// stretches are ranges of code points in text order, none of which touches another.
type stretches []struct{ start, end int }

// toldOf returns what claims, statistics and refusals speak of.
func toldOf(t *Trace, coded attest.CodedReport) stretches {
	var all []attest.Selector
	add := func(ev attest.Evidence) {
		for _, list := range ev {
			all = append(all, list...)
		}
	}
	for _, c := range coded.Claims {
		add(c.Evidence)
	}
	for _, s := range coded.Statistics {
		add(s.Evidence)
	}
	for _, u := range t.Untaken {
		all = append(all, u.Words)
	}
	slices.SortFunc(all, func(a, b attest.Selector) int { return cmp.Compare(a.Start, b.Start) })
	var out stretches
	for _, sel := range all {
		if n := len(out); n > 0 && sel.Start <= out[n-1].end {
			out[n-1].end = max(out[n-1].end, sel.End)
			continue
		}
		out = append(out, struct{ start, end int }{sel.Start, sel.End})
	}
	return out
}

// over tells whether a stretch and the words have a character in common.
func (told stretches) over(words attest.Selector) bool {
	i := sort.Search(len(told), func(i int) bool { return told[i].end > words.Start })
	return i < len(told) && told[i].start < words.End
}

// straying refuses the first pattern at each word of a sentence that nothing speaks of,
// and tells whether there is one.
func (d *document) straying(t *Trace, s *syntax.Sentence) bool {
	found := false
	for i := range s.Words {
		if fit := d.TriggersAt(s, i); len(fit) > 0 {
			t.Untaken = append(t.Untaken, d.untaken(telling.Untaken{Trigger: fit[0], Why: stray}))
			found = true
		}
	}
	return found
}

// lookedUp returns the lemmas of a sentence's verbs, and of its nouns where nothing is
// told beside them, each once.
func (d *document) lookedUp(s *syntax.Sentence, told stretches, beside bool) []string {
	passed := map[string]bool{}
	for _, a := range d.AttributionsOf(s) {
		if a.Kind == reading.Says {
			passed[s.Lemma[a.Verb]] = true
		}
	}
	var out []string
	for i, w := range s.Words {
		if w.UPOS != "VERB" && (w.UPOS != "NOUN" || beside) || passed[s.Lemma[i]] || told.over(d.Offsets.Selector(s.Span(i, i))) {
			continue
		}
		passed[s.Lemma[i]] = true
		out = append(out, s.Lemma[i])
	}
	return out
}
