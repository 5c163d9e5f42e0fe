package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/syntax"
)

// MoreBodies tells a verb of finding in the passive, with a bare number as its subject,
// in the sentence after one that tells of bodies found: "Another five were found
// floating down the river", « Deux autres ont été découverts dans un puits ».
func (d *Reader) MoreBodies(s *syntax.Sentence, v int) (frames.Trigger, bool) {
	if s.Index == 0 || !s.Is(v, "VERB") || !d.Grammar.Set("find").Word(s, v) || s.Child(v, "aux:pass") < 0 {
		return frames.Trigger{}, false
	}
	k := s.Child(v, "nsubj:pass")
	if k < 0 || k > v || !s.Is(k, "NUM", "PRON", "ADJ") && !d.Grammar.Set("dead-body").Word(s, k) {
		return frames.Trigger{}, false
	}
	before := &d.Sents[s.Index-1]
	if before.Unit != s.Unit {
		return frames.Trigger{}, false
	}
	for i := range before.Words {
		for _, t := range d.TriggersAt(before, i) {
			if t.Frame().Kind == frames.Found {
				return frames.Trigger{Pattern: t.Pattern, Sentence: s, Word: v, Words: []int{v}}, true
			}
		}
	}
	return frames.Trigger{}, false
}

// bodiesOf returns whose bodies were found.
func (d *Reader) bodiesOf(s *syntax.Sentence, t frames.Trigger, a syntax.Arguments) []int {
	var out []int
	for _, c := range t.Words {
		if c != t.Word && s.Is(c, "NOUN", "PROPN") {
			for _, k := range s.Children(c, "nmod") {
				if !d.Grammar.Set("inside-preposition").HasPrep(s.Preposition(k)) { // "found nine bodies in Kandahar and another three in Herat"
					out = append(out, s.Nominals(k)...)
				}
			}
		}
	}
	if len(out) == 0 {
		for _, h := range append(slices.Clone(a.Object), a.Subject...) {
			if th := d.Thing(s, h); slices.Contains(t.Words, h) || !th.Class.Person() && !th.Person && !s.Is(h, "PRON", "ADJ") {
				continue
			}
			if a.Passive || slices.Contains(a.Object, h) && slices.ContainsFunc(t.Words, func(c int) bool { return c != t.Word && s.Is(c, "VERB", "ADJ") }) { // "found two farmers shot"
				out = append(out, h)
			}
		}
	}
	return out
}
