package syntax

import "slices"

// Rehang changes a tree, the one way to do so. A change that leaves words hanging on each
// other in a ring, as two mendings of one odd tree may, is taken back. Kids are filed anew
// when it is done: within the change they are those of the tree before.
func (s *Sentence) Rehang(change func()) {
	s.settled = nil
	before := slices.Clone(s.Words)
	change()
	if s.ringed() {
		copy(s.Words, before)
	}
	s.linkKids()
}

// ringed reports whether a word does not hang on the root, however far up.
func (s *Sentence) ringed() bool {
	for i := range s.Words {
		w := i
		for steps := 0; w >= 0; steps++ {
			if steps > len(s.Words) {
				return true
			}
			w = s.Words[w].Head
		}
	}
	return false
}

// linkKids files the words under their heads.
func (s *Sentence) linkKids() {
	counts := make([]int, len(s.Words))
	for i := range s.Words {
		if h := s.Words[i].Head; h >= 0 && h < len(s.Words) {
			counts[h]++
		}
	}
	s.Kids = make([][]int, len(s.Words))
	all := make([]int, len(s.Words)) // one list for all, of which each head has its part
	for h, n := range counts {
		s.Kids[h], all = all[:0:n], all[n:]
	}
	for i := range s.Words {
		if h := s.Words[i].Head; h >= 0 && h < len(s.Words) {
			s.Kids[h] = append(s.Kids[h], i)
		}
	}
}

// Hang hangs a word on another, or makes it the root of the sentence with -1.
func (s *Sentence) Hang(k, head int, rel string) {
	s.Words[k].Head, s.Words[k].Rel = head, rel
}

// TakePlaceOf hangs a word where another hangs, and by the same relation.
func (s *Sentence) TakePlaceOf(k, other int) {
	s.Words[k].Head, s.Words[k].Rel = s.Words[other].Head, s.Words[other].Rel
}
