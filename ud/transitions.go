package ud

import (
	"cmp"
	"slices"
)

// transitions is a trained linear model that chooses between the three
// transitions. Only differences matter, so a shift always scores 0, and the
// weights of the other two stand in the table itself. To ask for a feature
// costs one access to memory, which is the quicker the smaller the table: so a
// slot has just part of its key, enough for one mistake in thousands.
type transitions struct {
	shift uint
	slots []transitionSlot
}

// transitionSlot has companded weights; it is free when both are 0.
type transitionSlot struct {
	check       uint16 // the low bits of the key; the place tells the high ones
	left, right int8
}

func (s transitionSlot) free() bool { return s.left == 0 && s.right == 0 }

// transitionRow is a feature's key with its companded weights.
type transitionRow struct {
	key         uint32
	left, right int8
}

// newTransitions builds the table from rows with unique keys. A row stands at the
// place of its key's high bits or in the first free slot after it.
func newTransitions(rows []transitionRow) *transitions {
	slices.SortFunc(rows, func(a, b transitionRow) int { return cmp.Compare(a.key, b.key) })
	m := emptyTransitions(len(rows))
	next := 0
	for _, r := range rows {
		at := max(int(r.key>>m.shift), next)
		m.put(at, transitionSlot{uint16(r.key), r.left, r.right})
		next = at + 1
	}
	m.put(len(m.slots), transitionSlot{}) // stops every search
	return m
}

// emptyTransitions returns a table that a number of rows will fill by half at most.
func emptyTransitions(rows int) *transitions {
	bits := uint(8)
	for 1<<bits < 2*rows {
		bits++
	}
	return &transitions{shift: 32 - bits, slots: make([]transitionSlot, 1<<bits)}
}

func (m *transitions) put(at int, s transitionSlot) {
	for at >= len(m.slots) {
		m.slots = append(m.slots, transitionSlot{})
	}
	m.slots[at] = s
}

// score adds up the votes of the features for an arc to the left and for one
// to the right.
func (m *transitions) score(features []uint64) (sum votes) {
	var first [32]transitionSlot
	for len(features) > 0 {
		batch := features[:min(len(features), len(first))]
		features = features[len(batch):]
		for i, f := range batch { // nothing hangs on these reads, so that memory answers them all at once
			first[i] = m.slots[key32(f)>>m.shift]
		}
		for i, f := range batch {
			k := key32(f)
			s := first[i]
			for at := k >> m.shift; !s.free(); {
				if s.check == uint16(k) {
					sum.left += int32(expand(int16(s.left)))
					sum.right += int32(expand(int16(s.right)))
					break
				}
				at++
				s = m.slots[at]
			}
		}
	}
	return sum
}

// rows counts the features.
func (m *transitions) rows() int {
	n := 0
	for _, s := range m.slots {
		if !s.free() {
			n++
		}
	}
	return n
}

// transitions writes the slots in use, a column after the other: how many free
// ones stand before each, then their parts.
func (w *writer) transitions(m *transitions) {
	w.uint(uint64(m.rows()))
	gap := uint64(0)
	for _, s := range m.slots {
		if s.free() {
			gap++
			continue
		}
		w.uint(gap)
		gap = 0
	}
	column := func(part func(transitionSlot) byte) {
		for _, s := range m.slots {
			if !s.free() {
				w.buf = append(w.buf, part(s))
			}
		}
	}
	column(func(s transitionSlot) byte { return byte(s.check >> 8) })
	column(func(s transitionSlot) byte { return byte(s.check) })
	column(func(s transitionSlot) byte { return byte(s.left) })
	column(func(s transitionSlot) byte { return byte(s.right) })
}

func (r *reader) transitions() *transitions {
	n := r.count()
	m := emptyTransitions(n)
	places := make([]int, n)
	at := -1
	for i := range places {
		gap := r.uint()
		if gap > uint64(len(m.slots)) {
			r.bad = true
			return m
		}
		at += int(gap) + 1
		places[i] = at
	}
	high, low, toLeft, toRight := r.bytes(n), r.bytes(n), r.bytes(n), r.bytes(n)
	if at >= len(m.slots)+n {
		r.bad = true
	}
	if r.bad {
		return m
	}
	for i, at := range places {
		m.put(at, transitionSlot{uint16(high[i])<<8 | uint16(low[i]), int8(toLeft[i]), int8(toRight[i])})
	}
	m.put(len(m.slots), transitionSlot{}) // stops every search
	return m
}
