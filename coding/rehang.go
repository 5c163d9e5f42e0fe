package coding

import "slices"

// rehang changes a tree. A change that leaves words hanging on each other in a
// ring, as two mendings of one odd tree may, is taken back.
func (s *sentence) rehang(change func()) {
	before := slices.Clone(s.Words)
	change()
	if s.ringed() {
		copy(s.Words, before)
	}
	s.linkKids()
}

// ringed tells whether a word does not hang on the root, however far up.
func (s *sentence) ringed() bool {
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
func (s *sentence) linkKids() {
	s.kids = make([][]int, len(s.Words))
	for i, w := range s.Words {
		if w.Head >= 0 && w.Head < len(s.Words) {
			s.kids[w.Head] = append(s.kids[w.Head], i)
		}
	}
}
