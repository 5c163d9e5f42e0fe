package coding

import (
	"cmp"
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// Silent is a sentence that told nothing, with the nouns and verbs that were looked up:
// either a frame lacks one of them, or its lemma was read amiss.
type Silent struct {
	Words  attest.Selector `json:"words"`  // the sentence
	Lemmas []string        `json:"lemmas"` // its nouns and verbs, in text order
}

// straying is why a word of a frame neither is in a claim nor was refused.
const straying = "begins no telling here: a name, a date, or part of what another word tells"

// silent accounts for the sentences that neither a claim, a statistic nor a refused word
// speaks of, so that none is passed over without a word.
func (d *document) silent(t *Trace, coded attest.CodedReport) {
	at := make([]attest.Selector, len(d.Sents))
	for i := range d.Sents {
		at[i] = d.Offsets.Selector(d.Sents[i].Span(0, len(d.Sents[i].Words)-1))
	}
	heard := make([]bool, len(d.Sents))
	for _, c := range coded.Claims {
		hear(heard, at, c.Evidence)
	}
	for _, s := range coded.Statistics {
		hear(heard, at, s.Evidence)
	}
	for _, u := range d.Untaken {
		heard[u.Trigger.Sentence.Index] = true
	}
	for i := range d.Sents {
		if heard[i] {
			continue
		}
		s := &d.Sents[i]
		stray := d.strays(s)
		for _, one := range stray {
			t.untake(d, telling.Untaken{Trigger: one, Why: straying})
		}
		if lemmas := lookedUp(s); len(stray) == 0 && len(lemmas) > 0 {
			t.Silent = append(t.Silent, Silent{at[i], lemmas})
		}
	}
}

// hear marks the sentences, given by where they are, that evidence stands in.
func hear(heard []bool, at []attest.Selector, ev attest.Evidence) {
	for _, list := range ev {
		for _, words := range list {
			first, _ := slices.BinarySearchFunc(at, words.Start+1, func(s attest.Selector, start int) int { return cmp.Compare(s.End, start) })
			for i := first; i < len(at) && at[i].Start < words.End; i++ {
				heard[i] = true
			}
		}
	}
}

// strays returns the first pattern that matches at each word of a sentence.
func (d *document) strays(s *syntax.Sentence) []frames.Trigger {
	var out []frames.Trigger
	for i := range s.Words {
		if fit := d.TriggersAt(s, i); len(fit) > 0 {
			out = append(out, fit[0])
		}
	}
	return out
}

// lookedUp returns the lemmas of a sentence's nouns and verbs, each once.
func lookedUp(s *syntax.Sentence) []string {
	var out []string
	for i, w := range s.Words {
		if (w.UPOS == "NOUN" || w.UPOS == "VERB") && !slices.Contains(out, s.Lemma[i]) {
			out = append(out, s.Lemma[i])
		}
	}
	return out
}
