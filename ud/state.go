package ud

import "slices"

// state is a configuration of the arc-hybrid transition system (Kuhlmann,
// Gómez-Rodríguez and Satta 2011). Node 0 is the artificial root, node i+1
// the word i; nodes wait in the buffer from next on.
type state struct {
	n, next int
	stack   []int16
	arcs    []arcs
	score   int // of the steps so far, where several ways are weighed
}

// transition is an action of the parser.
type transition uint8

const (
	shift transition = iota // the next node goes onto the stack
	left                    // the top of the stack becomes a dependent of the next node
	right                   // the top of the stack becomes a dependent of the one below it
	transitionCount
)

// arcs is what is attached to a node so far.
type arcs struct {
	head              int16 // -1 when none yet
	left1, left2      int16 // outermost and second dependent on the left, -1 when none
	right1, right2    int16
	label             uint8 // of the arc from the head, when there is one
	nLeft, nRight     uint8
	leftSet, rightSet uint64 // labels of the dependents on each side, a bit for each
}

func (s *state) reset(n int) {
	s.n, s.next, s.score = n, 1, 0
	s.stack = append(s.stack[:0], 0)
	if cap(s.arcs) < n {
		s.arcs = make([]arcs, n)
	}
	s.arcs = s.arcs[:n]
	for i := range s.arcs {
		s.arcs[i] = arcs{head: -1, left1: -1, left2: -1, right1: -1, right2: -1}
	}
}

func (s *state) done() bool { return s.next == s.n && len(s.stack) == 1 }

// allowed tells which transitions are possible. Only one word hangs on the
// root, and only when all others are attached.
func (s *state) allowed() [transitionCount]bool {
	k := len(s.stack)
	more := s.next < s.n
	return [...]bool{
		shift: more,
		left:  more && k > 1,
		right: k > 1 && !(s.stack[k-2] == 0 && more),
	}
}

// without returns the transitions of the first set that are not in the second.
func without(set, other [transitionCount]bool) [transitionCount]bool {
	for m := range set {
		set[m] = set[m] && !other[m]
	}
	return set
}

// forced returns the only transition there is, if there is but one: to shift
// onto the root, or to attach the last word to it.
func (s *state) forced() (m transition, ok bool) {
	switch {
	case len(s.stack) == 1:
		return shift, true
	case len(s.stack) == 2 && s.next == s.n:
		return right, true
	}
	return 0, false
}

// pair returns the two nodes on top of the stack.
func (s *state) pair() (below, top int) {
	k := len(s.stack)
	return int(s.stack[k-2]), int(s.stack[k-1])
}

// arc returns the ends of the arc that a transition makes.
func (s *state) arc(m transition) (head, dependent int) {
	if m == left {
		return s.next, int(s.stack[len(s.stack)-1])
	}
	return s.pair()
}

// rival returns what the dependent of an arc might hang on instead of the
// head: the node below it on the stack or the next one, which may be the end.
func (s *state) rival(m transition) int {
	if m == right {
		return s.next
	}
	below, _ := s.pair()
	return below
}

// apply makes a transition; the label is that of its arc.
func (s *state) apply(m transition, label int) {
	if m == shift {
		s.stack = append(s.stack, int16(s.next))
		s.next++
		return
	}
	head, dependent := s.arc(m)
	s.stack = s.stack[:len(s.stack)-1]
	s.arcs[dependent].head, s.arcs[dependent].label = int16(head), uint8(label)
	h := &s.arcs[head]
	if dependent < head {
		h.left2, h.left1 = h.left1, int16(dependent)
		h.nLeft = min(h.nLeft+1, 7)
		h.leftSet |= 1 << label
	} else {
		h.right2, h.right1 = h.right1, int16(dependent)
		h.nRight = min(h.nRight+1, 7)
		h.rightSet |= 1 << label
	}
}

// copyFrom makes s the same as another state.
func (s *state) copyFrom(other *state) {
	s.n, s.next, s.score = other.n, other.next, other.score
	s.stack = append(s.stack[:0], other.stack...)
	s.arcs = append(s.arcs[:0], other.arcs...)
}

// meets tells whether two states have the same stack and the same next node:
// they differ at most in what has been attached.
func (s *state) meets(other *state) bool {
	return s.next == other.next && slices.Equal(s.stack, other.stack)
}
