package roles

import (
	"attest/coding/frames"
	"attest/coding/syntax"
)

// ThatOf tells a pronoun that stands for the noun of the act that it is joined with: « la
// libération d'un otage et [celle] de trois Indiens », "the fall of Sake and [that] of
// Minova".
func (d *Reader) ThatOf(s *syntax.Sentence, i int) (frames.Trigger, bool) {
	g := d.Grammar
	if !s.Is(i, "PRON", "DET") || !g.Set("that-of").Word(s, i) || s.Rel(i) != "conj" {
		return frames.Trigger{}, false
	}
	k := s.Child(i, "nmod")
	if k < i || !g.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
		return frames.Trigger{}, false
	}
	const up = 3
	for n, steps := s.Words[i].Head, 0; n >= 0 && steps < up; n, steps = s.Words[n].Head, steps+1 {
		for _, t := range d.TriggersAt(s, n) {
			if t.Pattern.Noun && len(t.Words) == 1 {
				return frames.Trigger{Pattern: t.Pattern, Sentence: s, Word: i, Words: []int{i}}, true
			}
		}
	}
	return frames.Trigger{}, false
}
