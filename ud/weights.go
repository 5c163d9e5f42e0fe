package ud

import "math"

// weights is a trained linear model: for each feature the classes it votes
// for and how strongly. Weights are kept in 8 bits with square-root
// companding (linear 8 bits cost two points of accuracy, these none) and
// expanded to integers when read, so that scores are exact and the same on
// every machine.
//
// Scoring waits for memory more than it counts. Most rows have one weight or
// two, and these stand in the index itself.
type weights struct {
	classes int
	index   table    // feature key → a packed row, or the place of the row in cells
	cells   []weight // the rows that cannot be packed
	sum     int      // number of weights
}

// weight is a class and its weight; before each row of cells stands one whose
// class is the number of cells of the row.
type weight struct {
	class uint16
	value int16
}

// place returns what the index has for a row of companded weights, and puts
// the row into cells when it must.
func (m *weights) place(row []weight) uint32 {
	m.sum += len(row)
	if packed, ok := packRow(row); ok {
		return packed
	}
	at := uint32(len(m.cells))
	m.cells = append(m.cells, weight{class: uint16(len(row))})
	for _, c := range row {
		m.cells = append(m.cells, weight{c.class, expand(c.value)})
	}
	return at
}

// row returns the weights of an entry of the index.
func (m *weights) row(entry uint32) []weight {
	if entry&packedRow == 0 {
		n := uint32(m.cells[entry].class)
		return m.cells[entry+1 : entry+1+n]
	}
	first, second := unpackRow(entry)
	if second.value == 0 {
		return []weight{first}
	}
	return []weight{first, second}
}

const weightUnit = 127

// compand returns -127..127 for a weight between -1 and 1.
func compand(x float64) int16 {
	q := int16(math.Round(math.Sqrt(math.Abs(x)) * weightUnit))
	if x < 0 {
		return -q
	}
	return q
}

// expand is the square of a companded weight, with its sign.
func expand(q int16) int16 { return q * max(q, -q) }

// contract undoes expand.
func contract(v int16) int16 {
	q := int16(math.Round(math.Sqrt(math.Abs(float64(v)))))
	if v < 0 {
		return -q
	}
	return q
}

// score adds up the votes of the features for each class. All rows are looked
// for before those in cells are added up: the processor then waits for memory
// once and not for each of them.
func (m *weights) score(features []uint64, scores []int32) {
	clear(scores)
	var rows [64]uint32
	var keys [len(rows)]uint32
	var first [len(rows)]slot
	for len(features) > 0 {
		n := 0
		batch := features[:min(len(features), len(rows))]
		features = features[len(batch):]
		if len(m.index.slots) == 0 {
			return
		}
		for i, f := range batch { // nothing hangs on these reads, so that memory answers them all at once
			k := key32(f)
			keys[i], first[i] = k, m.index.slots[k>>m.index.shift]
		}
		for i := range batch {
			entry, ok := m.index.findFrom(keys[i], first[i])
			switch {
			case !ok:
			case entry&packedRow != 0:
				first, second := unpackRow(entry)
				scores[first.class] += int32(first.value)
				scores[second.class] += int32(second.value)
			default:
				rows[n] = entry
				n++
			}
		}
		var counts [len(rows)]uint32
		for i, at := range rows[:n] {
			counts[i] = uint32(m.cells[at].class)
		}
		for i, at := range rows[:n] {
			count := counts[i]
			for _, c := range m.cells[at+1 : at+1+count] {
				scores[c.class] += int32(c.value)
			}
		}
	}
}

// weightsBuilder collects rows by rising key, with companded values.
type weightsBuilder struct {
	keys []uint32
	rows [][]weight
}

func (b *weightsBuilder) build(classes int) *weights {
	m := &weights{classes: classes}
	m.index = newTable(b.keys, func(i int) uint32 { return m.place(b.rows[i]) })
	return m
}

// weights writes a column after the other, which compresses better.
func (w *writer) weights(m *weights) {
	w.uint(uint64(m.classes))
	w.uint(uint64(m.index.len()))
	w.uint(uint64(m.sum))
	prev := uint32(0)
	each := func(do func(key uint32, row []weight)) {
		for _, s := range m.index.slots {
			if s.key != 0 {
				do(s.key, m.row(s.value))
			}
		}
	}
	each(func(key uint32, _ []weight) { w.uint(uint64(key - prev)); prev = key })
	each(func(_ uint32, row []weight) { w.uint(uint64(len(row))) })
	each(func(_ uint32, row []weight) {
		prev := uint16(0)
		for _, c := range row {
			w.uint(uint64(c.class - prev))
			prev = c.class
		}
	})
	each(func(_ uint32, row []weight) {
		for _, c := range row {
			w.buf = append(w.buf, byte(int8(contract(c.value))))
		}
	})
}

func (r *reader) weights() *weights {
	m := &weights{classes: int(r.uint())}
	rows, sum := r.count(), r.count()
	keys := r.keys(rows)
	if r.bad || m.classes > 1<<15 {
		r.bad = true
		return m
	}
	lengths := make([]uint16, rows)
	left := sum
	for i := range lengths {
		n := r.uint()
		if n > uint64(left) || n > uint64(m.classes) {
			r.bad = true
			return m
		}
		lengths[i] = uint16(n)
		left -= int(n)
	}
	if left != 0 {
		r.bad = true
		return m
	}
	all := make([]weight, sum)
	at := 0
	for _, n := range lengths {
		class := uint64(0)
		for i := range all[at : at+int(n)] {
			class += r.uint()
			if class >= uint64(m.classes) {
				r.bad = true
				return m
			}
			all[at+i].class = uint16(class)
		}
		at += int(n)
	}
	values := r.bytes(sum)
	if r.bad {
		return m
	}
	for i, v := range values {
		all[i].value = int16(int8(v))
	}
	m.index = newTable(keys, func(i int) uint32 {
		row := all[:lengths[i]]
		all = all[lengths[i]:]
		return m.place(row)
	})
	return m
}

func best[T int32 | float32](scores []T) int {
	b := 0
	for i, s := range scores {
		if s > scores[b] {
			b = i
		}
	}
	return b
}
