package ud

import (
	"cmp"
	"math"
	"slices"
)

// perceptron is an averaged multiclass perceptron in training (Collins 2002),
// with sparse rows: a feature keeps weights only for classes it has voted on.
type perceptron struct {
	classes int
	index   hashIndex
	keys    []uint32
	rows    [][]liveWeight
	sums    [][]weightSum // of the same cells, apart because scoring does not need them
	now     int32         // number of examples seen, for lazy averaging
}

type liveWeight struct {
	class  uint16
	weight float32
}

// weightSum is the sum of a weight over the examples until updated.
type weightSum struct {
	updated int32
	total   float64
}

// average is the mean of a weight over all examples.
func (p *perceptron) average(row, cell int) float64 {
	s := p.sums[row][cell]
	return (s.total + float64(p.now-s.updated)*float64(p.rows[row][cell].weight)) / float64(p.now)
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
		for _, w := range p.rows[r] {
			scores[w.class] += w.weight
		}
	}
}

// learn moves the weights from the best of the wrong classes to the right one
// unless the scores tell them apart by the margin: a perceptron with margins
// (Krauth and Mézard 1987), which errs less on text it has not seen than one
// that is content to be right. A class that is out of the question is no
// wrong one; -1 for none.
func (p *perceptron) learn(features []uint64, scores []float32, right, out int, margin float32) {
	wrong := -1
	for class, s := range scores {
		if class != right && class != out && (wrong < 0 || s > scores[wrong]) {
			wrong = class
		}
	}
	if wrong >= 0 && scores[right]-scores[wrong] < max(margin, tie(right, wrong)) {
		p.update(features, right, 1)
		p.update(features, wrong, -1)
	}
	p.now++
}

// tie is the margin that decides between equal scores, of which the first class
// wins.
func tie(right, wrong int) float32 {
	if wrong < right {
		return math.SmallestNonzeroFloat32
	}
	return 0
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
			p.sums = append(p.sums, nil)
		}
		row, sums := p.rows[r], p.sums[r]
		for i := range row {
			if int(row[i].class) == class {
				sums[i].total += float64(p.now-sums[i].updated) * float64(row[i].weight)
				sums[i].updated = p.now
				row[i].weight += by
				continue next
			}
		}
		p.rows[r] = append(row, liveWeight{uint16(class), by})
		p.sums[r] = append(sums, weightSum{updated: p.now})
	}
}

// weights returns the averaged weights without the given share of smallest
// ones, in the 8 bits of the model file.
func (p *perceptron) weights(drop float64) *weights {
	var sizes []float32
	top := 0.0
	for r, row := range p.rows {
		for i := range row {
			a := math.Abs(p.average(r, i))
			sizes = append(sizes, float32(a))
			top = max(top, a)
		}
	}
	least := quantile(sizes, drop)
	order := make([]int, len(p.keys))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(p.keys[a], p.keys[b]) })
	var b weightsBuilder
	for _, r := range order {
		var cells []weight
		for i, w := range p.rows[r] {
			a := p.average(r, i)
			if float32(math.Abs(a)) < least {
				continue
			}
			if q := compand(a / top); q != 0 {
				cells = append(cells, weight{w.class, q})
			}
		}
		if len(cells) > 0 {
			slices.SortFunc(cells, func(x, y weight) int { return cmp.Compare(x.class, y.class) })
			b.keys = append(b.keys, p.keys[r])
			b.rows = append(b.rows, cells)
		}
	}
	return b.build(p.classes)
}

// quantile returns the number than which a share of the numbers is smaller,
// 0 when all are. It sorts them.
func quantile(sizes []float32, share float64) float32 {
	slices.Sort(sizes)
	if n := int(share * float64(len(sizes))); n < len(sizes) {
		return sizes[n]
	}
	return 0
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
