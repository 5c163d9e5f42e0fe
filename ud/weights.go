package ud

import "math"

// weights is a trained linear model: for each feature the classes it votes
// for and how strongly. Weights are kept in 8 bits with square-root
// companding (linear 8 bits cost two points of accuracy, these none) and
// expanded to integers when read, so that scores are exact and the same on
// every machine.
type weights struct {
	classes int
	index   table // feature key → place in cells
	cells   []weight
	sum     int // number of weights
}

// weight is a class and its weight; before each row of cells stands one whose
// class is the number of cells of the row.
type weight struct {
	class uint16
	value int16
}

const weightUnit = 127

// compand returns 0..127 for a weight between 0 and 1.
func compand(x float64) int16 { return int16(math.Round(math.Sqrt(x) * weightUnit)) }

// expand is the square of a companded weight, with its sign.
func expand(q int16) int16 {
	if q < 0 {
		return -(q * q)
	}
	return q * q
}

// score adds up the votes of the features for each class. All rows are looked
// for before any is added up: the processor then waits for memory once and not
// for each of them.
func (m *weights) score(features []uint64, scores []int32) {
	clear(scores)
	var rows [256]uint32
	for len(features) > 0 {
		n := 0
		batch := features[:min(len(features), len(rows))]
		features = features[len(batch):]
		for _, f := range batch {
			if at, ok := m.index.find(key32(f)); ok {
				rows[n] = at
				n++
			}
		}
		for _, at := range rows[:n] {
			count := uint32(m.cells[at].class)
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
	starts := make([]uint32, len(b.keys))
	for i, row := range b.rows {
		starts[i] = uint32(len(m.cells))
		m.cells = append(m.cells, weight{class: uint16(len(row))})
		for _, c := range row {
			m.cells = append(m.cells, weight{c.class, expand(c.value)})
		}
		m.sum += len(row)
	}
	m.index = newTable(b.keys, func(i int) uint32 { return starts[i] })
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
				n := uint32(m.cells[s.value].class)
				do(s.key, m.cells[s.value+1:s.value+1+n])
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
			q := int16(math.Round(math.Sqrt(math.Abs(float64(c.value)))))
			if c.value < 0 {
				q = -q
			}
			w.buf = append(w.buf, byte(int8(q)))
		}
	})
}

func (r *reader) weights() *weights {
	m := &weights{classes: int(r.uint())}
	rows, sum := r.count(), r.count()
	m.sum = sum
	keys := r.keys(rows)
	if r.bad || m.classes > 1<<15 {
		r.bad = true
		return m
	}
	m.cells = make([]weight, 0, rows+sum)
	starts := make([]uint32, rows)
	for i := range starts {
		starts[i] = uint32(len(m.cells))
		n := int(r.uint())
		if len(m.cells)+1+n > rows+sum || n > m.classes {
			r.bad = true
			return m
		}
		m.cells = append(m.cells, weight{class: uint16(n)})
		m.cells = m.cells[:len(m.cells)+n]
	}
	if len(m.cells) != rows+sum {
		r.bad = true
		return m
	}
	for _, at := range starts {
		class := uint64(0)
		for i := at + 1; i <= at+uint32(m.cells[at].class); i++ {
			class += r.uint()
			if class >= uint64(m.classes) {
				r.bad = true
				return m
			}
			m.cells[i].class = uint16(class)
		}
	}
	values := r.bytes(sum)
	if r.bad {
		return m
	}
	for _, at := range starts {
		n := int(m.cells[at].class)
		for i := range n {
			m.cells[int(at)+1+i].value = expand(int16(int8(values[i])))
		}
		values = values[n:]
	}
	m.index = newTable(keys, func(i int) uint32 { return starts[i] })
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
