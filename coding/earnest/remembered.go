package earnest

import "attest/coding/syntax"

// memo remembers the answer to one question by sentence, which many triggers of a long paragraph
// ask again: 0 where nobody has asked yet.
type memo []int8

// of returns the answer for a sentence, asked once.
func (m *memo) of(s *syntax.Sentence, sentences int, ask func() bool) bool {
	const no, yes = 1, 2
	if *m == nil {
		*m = make(memo, sentences)
	}
	if (*m)[s.Index] == 0 {
		(*m)[s.Index] = no
		if ask() {
			(*m)[s.Index] = yes
		}
	}
	return (*m)[s.Index] == yes
}
