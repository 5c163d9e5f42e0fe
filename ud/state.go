package ud

// state is a configuration of the arc-hybrid transition system (Kuhlmann,
// Gómez-Rodríguez and Satta 2011). Node 0 is the artificial root, node i+1
// the word i; nodes wait in the buffer from next on.
type state struct {
	n, next int
	stack   []int16
	arcs    []arcs
	order   []int16 // the dependents in the order in which they were attached
}

// transition is an action of the parser; arcs get their labels afterwards.
type transition uint8

const (
	shift transition = iota // the next node goes onto the stack
	left                    // the top of the stack becomes a dependent of the next node
	right                   // the top of the stack becomes a dependent of the one below it
	transitionCount
)

// arcs is what is attached to a node so far.
type arcs struct {
	head           int16 // -1 when none yet
	left1, left2   int16 // outermost and second dependent on the left, -1 when none
	right1, right2 int16
	nLeft, nRight  uint8
	leftSet        uint32 // UPOS of the dependents on the left
	rightSet       uint32
}

func (s *state) reset(n int) {
	s.n, s.next = n, 1
	s.stack = append(s.stack[:0], 0)
	s.order = s.order[:0]
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

func (s *state) apply(m transition, nodes []node) {
	if m == shift {
		s.stack = append(s.stack, int16(s.next))
		s.next++
		return
	}
	k := len(s.stack)
	dependent := s.stack[k-1]
	s.stack = s.stack[:k-1]
	head := int16(s.next)
	if m == right {
		head = s.stack[k-2]
	}
	s.arcs[dependent].head = head
	s.order = append(s.order, dependent)
	h := &s.arcs[head]
	bit := uint32(1) << nodes[dependent].upos
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
