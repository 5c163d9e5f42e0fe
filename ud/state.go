package ud

// state is a configuration of the arc-hybrid transition system (Kuhlmann,
// Gómez-Rodríguez and Satta 2011). Node 0 is the artificial root, node i+1
// the word i; nodes wait in the buffer from next on.
//
// Actions are numbers: 0 shifts; 1+l takes the top of the stack as dependent
// of the next node with label l; 1+L+l takes it as dependent of the one below
// it, L being the number of labels.
type state struct {
	n, next int
	stack   []int16
	arcs    []arcs
}

// arcs is what is attached to a node so far.
type arcs struct {
	head           int16 // -1 when none yet
	left1, left2   int16 // outermost and second dependent on the left, -1 when none
	right1, right2 int16
	label          uint8 // of the arc to the head, +1
	nLeft, nRight  uint8
	leftSet        uint64 // labels of the dependents on the left
	rightSet       uint64
}

func (s *state) reset(n int) {
	s.n, s.next = n, 1
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

// allowed tells which kinds of action are possible. Only one word hangs on
// the root, and only when all others are attached.
func (s *state) allowed() (shift, left, right bool) {
	k := len(s.stack)
	shift = s.next < s.n
	left = shift && k > 1
	right = k > 1 && !(s.stack[k-2] == 0 && shift)
	return shift, left, right
}

// forced returns the only action there is, if there is but one: to shift onto
// the root, or to attach the last word to it.
func (s *state) forced(root, labels int) (action int, ok bool) {
	switch {
	case len(s.stack) == 1:
		return 0, true
	case len(s.stack) == 2 && s.next == s.n:
		return 1 + labels + root, true
	}
	return 0, false
}

func (s *state) apply(action, labels int) {
	if action == 0 {
		s.stack = append(s.stack, int16(s.next))
		s.next++
		return
	}
	k := len(s.stack)
	dependent := s.stack[k-1]
	s.stack = s.stack[:k-1]
	if action <= labels {
		s.attach(int16(s.next), dependent, action-1)
	} else {
		s.attach(s.stack[k-2], dependent, action-1-labels)
	}
}

func (s *state) attach(head, dependent int16, label int) {
	s.arcs[dependent].head, s.arcs[dependent].label = head, uint8(label+1)
	h := &s.arcs[head]
	bit := uint64(1) << (uint(label) & 63)
	if dependent < head {
		h.left2, h.left1 = h.left1, dependent
		h.nLeft = min(h.nLeft+1, 7)
		h.leftSet |= bit
	} else {
		h.right2, h.right1 = h.right1, dependent
		h.nRight = min(h.nRight+1, 7)
		h.rightSet |= bit
	}
}
