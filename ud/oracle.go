package ud

import "math"

// target is the tree to be learnt: heads and labels by node.
type target struct {
	heads  []int16
	labels []int
}

// targetOf lifts arcs that cross others to the head's head until none cross,
// as the transition system cannot build them (Nivre and Nilsson 2005, without
// their marks).
func targetOf(words []Word, label map[string]int) target {
	n := len(words) + 1
	t := target{make([]int16, n), make([]int, n)}
	t.heads[0] = -1
	root := int16(0)
	for i, w := range words {
		t.heads[i+1] = int16(w.Head + 1)
		t.labels[i+1] = label[w.Rel]
		if w.Head < 0 {
			root = int16(i + 1)
		}
	}
	for range 4 * n {
		d := t.crossing()
		if d < 0 {
			break
		}
		t.heads[d] = t.heads[t.heads[d]]
		if t.heads[d] == 0 {
			t.heads[d] = root
		}
	}
	return t
}

// crossing returns the dependent of the shortest arc that does not dominate
// all words below it, or -1.
func (t target) crossing() int {
	found, length := -1, len(t.heads)
	for d := 1; d < len(t.heads); d++ {
		h := t.heads[d]
		a, b := int(min(h, int16(d))), int(max(h, int16(d)))
		if h == 0 || b-a >= length {
			continue
		}
		for k := a + 1; k < b; k++ {
			x := int16(k)
			for x > 0 && x != h {
				x = t.heads[x]
			}
			if x != h {
				found, length = d, b-a
				break
			}
		}
	}
	return found
}

// costs counts for each transition the arcs of the target that can no longer
// be built after it: the dynamic oracle of Goldberg and Nivre (2013).
func (s *state) costs(t target) (costs [transitionCount]int) {
	k := len(s.stack)
	top, below := s.stack[k-1], int16(-1)
	if k > 1 {
		below = s.stack[k-2]
	}
	next := int16(s.next)
	if s.next < s.n {
		for _, x := range s.stack {
			if t.heads[x] == next {
				costs[shift]++
			}
			if x != top && t.heads[next] == x {
				costs[shift]++
			}
		}
	}
	waiting := 0
	for j := s.next; j < s.n; j++ {
		if t.heads[j] == top {
			waiting++
		}
	}
	costs[left], costs[right] = waiting, waiting
	h := t.heads[top]
	if h == below && below >= 0 || h > next {
		costs[left]++
	}
	if h >= next {
		costs[right]++
	}
	return costs
}

// bestTransitions tells which transitions cost least.
func (s *state) bestTransitions(t target) [transitionCount]bool {
	can := s.allowed()
	costs := s.costs(t)
	least := math.MaxInt
	for m, ok := range can {
		if ok {
			least = min(least, costs[m])
		}
	}
	for m := range can {
		can[m] = can[m] && costs[m] == least
	}
	return can
}
