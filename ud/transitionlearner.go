package ud

import "math"

// transitionLearner is an averaged perceptron in training (Collins 2002) for
// the three transitions.
type transitionLearner struct {
	index hashIndex
	keys  []uint32
	rows  [][transitionCount]float32
	sums  [][transitionCount]float64 // of each change times when it was made, for averaging
	found []int32                    // rows of the features scored last, -1 for none
	now   int                        // number of examples seen
}

func newTransitionLearner() *transitionLearner { return &transitionLearner{index: newHashIndex()} }

func (p *transitionLearner) score(features []uint64) (scores [transitionCount]float32) {
	p.found = p.found[:0]
	for _, f := range features {
		r := p.index.find(key32(f))
		p.found = append(p.found, r)
		if r < 0 {
			continue
		}
		for m, w := range p.rows[r] {
			scores[m] += w
		}
	}
	return scores
}

// learn moves the weights of the features scored last to the right transition
// from the best of the wrong ones, unless the scores tell them apart by the
// margin; see perceptron.learn.
func (p *transitionLearner) learn(features []uint64, scores [transitionCount]float32, right transition, wrong [transitionCount]bool) {
	rival := choose(scores, wrong)
	if rival != transitionCount && scores[right]-scores[rival] < transitionMargin {
		p.update(features, right, 1)
		p.update(features, rival, -1)
	}
	p.now++
}

func (p *transitionLearner) update(features []uint64, m transition, by float32) {
	for i, f := range features {
		r := p.found[i]
		if r < 0 {
			r = p.row(key32(f))
		}
		p.rows[r][m] += by
		p.sums[r][m] += float64(by) * float64(p.now)
	}
}

// row returns the row of a key, a new one if there is none.
func (p *transitionLearner) row(key uint32) int32 {
	if r := p.index.find(key); r >= 0 {
		return r
	}
	r := int32(len(p.keys))
	p.index.insert(key, r)
	p.keys = append(p.keys, key)
	p.rows = append(p.rows, [transitionCount]float32{})
	p.sums = append(p.sums, [transitionCount]float64{})
	return r
}

// average returns the means over all examples of the weights of a row, with
// that of a shift taken from the others.
func (p *transitionLearner) average(row int) (toLeft, toRight float64) {
	of := func(m transition) float64 { return float64(p.rows[row][m]) - p.sums[row][m]/float64(p.now) }
	return of(left) - of(shift), of(right) - of(shift)
}

// transitions returns the averaged weights without the given share of
// smallest ones, in the 8 bits of the model file.
func (p *transitionLearner) transitions(drop float64) *transitions {
	size := func(row int) float64 {
		toLeft, toRight := p.average(row)
		return max(math.Abs(toLeft), math.Abs(toRight))
	}
	sizes := make([]float32, len(p.keys))
	top := 0.0
	for r := range sizes {
		sizes[r] = float32(size(r))
		top = max(top, size(r))
	}
	least := quantile(sizes, drop)
	var rows []transitionRow
	for r, key := range p.keys {
		toLeft, toRight := p.average(r)
		row := transitionRow{key, int8(compand(toLeft / top)), int8(compand(toRight / top))}
		if float32(size(r)) >= least && (row.left != 0 || row.right != 0) {
			rows = append(rows, row)
		}
	}
	return newTransitions(rows)
}
