package ud

import (
	"math"
	"slices"
)

// perceptron is an averaged multiclass perceptron in training (Collins 2002),
// with sparse rows: a feature keeps weights only for classes it has voted on.
type perceptron struct {
	classes int
	index   hashIndex
	keys    []uint32
	rows    [][]trainWeight
	now     int32 // number of examples seen, for lazy averaging
}

type trainWeight struct {
	class   uint16
	updated int32
	weight  float32
	total   float64 // sum of the weight over the examples until updated
}

func newPerceptron(classes int) *perceptron {
	return &perceptron{classes: classes, index: newHashIndex(), now: 1}
}

func (p *perceptron) score(features []uint64, scores []float32) {
	clear(scores)
	for _, f := range features {
		r := p.index.find(key32(f))
		if r < 0 {
			continue
		}
		for i := range p.rows[r] {
			scores[p.rows[r][i].class] += p.rows[r][i].weight
		}
	}
}

// learn moves the weights from the class guessed to the right one.
func (p *perceptron) learn(features []uint64, right, guessed int) {
	if right != guessed {
		p.update(features, right, 1)
		p.update(features, guessed, -1)
	}
	p.now++
}

func (p *perceptron) update(features []uint64, class int, by float32) {
next:
	for _, f := range features {
		k := key32(f)
		r := p.index.find(k)
		if r < 0 {
			r = int32(len(p.rows))
			p.index.insert(k, r)
			p.keys = append(p.keys, k)
			p.rows = append(p.rows, nil)
		}
		row := p.rows[r]
		for i := range row {
			w := &row[i]
			if int(w.class) == class {
				w.total += float64(p.now-w.updated) * float64(w.weight)
				w.updated = p.now
				w.weight += by
				continue next
			}
		}
		p.rows[r] = append(row, trainWeight{class: uint16(class), updated: p.now, weight: by})
	}
}

// weights returns the averaged weights without the given share of smallest
// ones, in the 8 bits of the model file.
func (p *perceptron) weights(drop float64) *weights {
	average := func(w *trainWeight) float64 {
		return math.Abs(w.total+float64(p.now-w.updated)*float64(w.weight)) / float64(p.now)
	}
	var sizes []float32
	top := 0.0
	for _, row := range p.rows {
		for i := range row {
			a := average(&row[i])
			sizes = append(sizes, float32(a))
			top = max(top, a)
		}
	}
	slices.Sort(sizes)
	least := float32(0)
	if n := int(drop * float64(len(sizes))); n < len(sizes) {
		least = sizes[n]
	}
	order := make([]int, len(p.keys))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		if p.keys[a] < p.keys[b] {
			return -1
		}
		return 1
	})
	var b weightsBuilder
	for _, r := range order {
		row := slices.Clone(p.rows[r])
		slices.SortFunc(row, func(x, y trainWeight) int { return int(x.class) - int(y.class) })
		var cells []weight
		for i := range row {
			a := average(&row[i])
			if float32(a) < least {
				continue
			}
			q := compand(a / top)
			if q == 0 {
				continue
			}
			v := row[i].total + float64(p.now-row[i].updated)*float64(row[i].weight)
			if v < 0 {
				q = -q
			}
			cells = append(cells, weight{row[i].class, q})
		}
		if len(cells) > 0 {
			b.keys = append(b.keys, p.keys[r])
			b.rows = append(b.rows, cells)
		}
	}
	return b.build(p.classes)
}

// hashIndex finds rows by key; a map for training, which grows.
type hashIndex struct {
	slots []indexSlot
	used  int
}

type indexSlot struct {
	key uint32 // 0 when free
	row int32
}

func newHashIndex() hashIndex { return hashIndex{slots: make([]indexSlot, 1<<16)} }

func (h *hashIndex) place(k uint32) uint32 {
	mask := uint32(len(h.slots) - 1)
	i := k >> 5 & mask
	for h.slots[i].key != 0 && h.slots[i].key != k {
		i = (i + 1) & mask
	}
	return i
}

func (h *hashIndex) find(k uint32) int32 {
	s := h.slots[h.place(k)]
	if s.key == 0 {
		return -1
	}
	return s.row
}

func (h *hashIndex) insert(k uint32, row int32) {
	if h.used*2 > len(h.slots) {
		old := h.slots
		h.slots = make([]indexSlot, 2*len(old))
		for _, s := range old {
			if s.key != 0 {
				h.slots[h.place(s.key)] = s
			}
		}
	}
	h.slots[h.place(k)] = indexSlot{k, row}
	h.used++
}
