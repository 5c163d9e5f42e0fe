package earnest

import (
	"iter"

	"attest/coding/syntax"
)

// memo remembers the answer to one question by sentence, which many triggers of a long paragraph
// ask again: 0 where nobody has asked yet.
type memo []int8

// of returns the answer for a sentence, asked once.
func (m *memo) of(s *syntax.Sentence, sentences int, ask func() bool) bool {
	return m.at(s.Index, sentences, ask)
}

// at returns the answer for one of n things, asked once.
func (m *memo) at(i, n int, ask func() bool) bool {
	const no, yes = 1, 2
	if *m == nil {
		*m = make(memo, n)
	}
	if (*m)[i] == 0 {
		(*m)[i] = no
		if ask() {
			(*m)[i] = yes
		}
	}
	return (*m)[i] == yes
}

// wordMemo is a memo by sentence and word.
type wordMemo []memo

// of returns the answer for a word of a sentence, asked once.
func (m *wordMemo) of(s *syntax.Sentence, w, sentences int, ask func() bool) bool {
	if *m == nil {
		*m = make(wordMemo, sentences)
	}
	return (*m)[s.Index].at(w, len(s.Words), ask)
}

// ahead remembers where the next sentence stands of which something is so: by sentence, that
// one or where the search for it ended; 0 is not known. A text of one very long paragraph is so
// gone through once and not once for each of its words.
type ahead []int

// within steps through the sentences of a range of which it is so, asking of each once.
func (a *ahead) within(from, end int, so func(i int) bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := a.next(from, end, so); i < end; i = a.next(i+1, end, so) {
			if !yield(i) {
				return
			}
		}
	}
}

// next returns the first sentence of a range of which it is so, or its end.
func (a *ahead) next(from, end int, so func(i int) bool) int {
	if grow := end - len(*a); grow > 0 {
		*a = append(*a, make([]int, grow)...)
	}
	at := from
	for at < end {
		known := (*a)[at] - 1
		if known < 0 {
			known = at
			if !so(at) {
				known = at + 1
			}
		}
		if known == at {
			break
		}
		at = known
	}
	for i := from; i < min(at, end); {
		i, (*a)[i] = max((*a)[i]-1, i+1), at+1
	}
	if at < end {
		(*a)[at] = at + 1
	}
	return min(at, end)
}
