package ud

import "slices"

// parser attaches the words by a greedy sequence of transitions, in time
// linear in their number, and then gives the arcs their labels.
type parser struct {
	labels      []string
	root        int // the label "root"
	transitions *transitions
	labeler     *weights
}

func (p *parser) prepare() { p.root = slices.Index(p.labels, "root") }

// workspace is the memory that parsing a sentence needs; it is used again.
type workspace struct {
	features
	nodes  []node
	state  state
	arc    featureList
	labels []labelSets
	action []int32
	forms  []string
}

// parse fills Head and Rel.
func (p *parser) parse(words []Word, w *workspace, clusters *table, style uint64) {
	w.nodes = readNodes(w.nodes, words, clusters)
	s := &w.state
	s.reset(len(w.nodes))
	for !s.done() {
		m, forced := s.forced()
		if !forced {
			transitionFeatures(&w.arc, w.nodes, s, style)
			toLeft, toRight := p.transitions.score(w.arc.list)
			m = choose([...]int32{left: toLeft, right: toRight}, s.allowed())
		}
		s.apply(m, w.nodes)
	}
	if cap(w.action) < len(p.labels) {
		w.action = make([]int32, len(p.labels))
	}
	scores := w.action[:len(p.labels)]
	w.labels = slices.Grow(w.labels[:0], s.n)[:s.n]
	clear(w.labels)
	for _, dependent := range s.order {
		d := int(dependent)
		label := p.root
		head := int(s.arcs[d].head)
		if head != 0 {
			labelFeatures(&w.arc, w.nodes, s, w.labels, head, d, style)
			p.labeler.score(w.arc.list, scores)
			label = bestBut(scores, p.root) // which is for the root's arc alone
		}
		w.labels[head].add(label, d < head)
		words[d-1].Head, words[d-1].Rel = head-1, p.labels[label]
	}
}

// choose returns the best of the transitions that are allowed, transitionCount
// if none is.
func choose[T int32 | float32](scores [transitionCount]T, allowed [transitionCount]bool) transition {
	b := transitionCount
	for m := range transitionCount {
		if allowed[m] && (b == transitionCount || scores[m] > scores[b]) {
			b = m
		}
	}
	return b
}

// bestBut returns the class with the highest score other than one.
func bestBut[T int32 | float32](scores []T, other int) int {
	b := -1
	for i, s := range scores {
		if i != other && (b < 0 || s > scores[b]) {
			b = i
		}
	}
	return b
}
