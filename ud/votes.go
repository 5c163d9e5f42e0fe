package ud

import "slices"

// votes is what features say for an arc to the left and for one to the right.
type votes struct{ left, right int32 }

// kept is a result that is used again while its key is the same.
type kept[K comparable, V any] struct {
	known bool
	key   K
	value V
}

func (k *kept[K, V]) has(key K) bool { return k.known && k.key == key }

func (k *kept[K, V]) keep(key K, value V) { *k = kept[K, V]{true, key, value} }

// forgetful returns room for n results, none of which is known.
func forgetful[K comparable, V any](list []kept[K, V], n int) []kept[K, V] {
	list = slices.Grow(list[:0], n)[:n]
	clear(list)
	return list
}

// locality is what localFeatures look at.
type locality struct {
	below, next            int
	ofTop, ofBelow, ofNext arcs
}

// arcPlace is what labelFeatures look at.
type arcPlace struct {
	head, rival         int
	ofHead, ofDependent arcs
}

// results keeps what states of a sentence have in common. States of a beam
// differ in a place or two and are the same elsewhere, so that most of what
// they ask for has been asked before.
type results struct {
	ahead  []kept[struct{}, votes]    // by next node
	pairs  []kept[int, votes]         // by node on top of the stack, for the one below it
	local  []kept[locality, votes]    // by node on top of the stack
	labels []kept[arcPlace, labelled] // by dependent
}

func (r *results) reset(nodes int) {
	r.ahead = forgetful(r.ahead, nodes+1)
	r.pairs = forgetful(r.pairs, nodes)
	r.local = forgetful(r.local, nodes)
	r.labels = forgetful(r.labels, nodes)
}

// weigh scores the transitions of a state that has a choice.
func (p *parser) weigh(w *workspace, s *state, style uint64) [transitionCount]int32 {
	below, top := s.pair()
	place := locality{below: below, next: s.next, ofTop: s.arcs[top], ofBelow: s.arcs[below]}
	if s.next < s.n {
		place.ofNext = s.arcs[s.next]
	}
	ahead, pair, local := &w.kept.ahead[s.next], &w.kept.pairs[top], &w.kept.local[top]
	f := &w.arc
	if !ahead.known {
		f.clear()
		aheadFeatures(f, w.nodes, s.next, style)
		ahead.keep(struct{}{}, p.transitions.score(f.list))
	}
	if !pair.has(below) {
		f.clear()
		pairFeatures(f, w.nodes, below, top, style)
		pair.keep(below, p.transitions.score(f.list))
	}
	if !local.has(place) {
		f.clear()
		localFeatures(f, w.nodes, s, style)
		local.keep(place, p.transitions.score(f.list))
	}
	f.clear()
	thirdFeatures(f, w.nodes, s)
	sum := p.transitions.score(f.list)
	for _, v := range [...]votes{ahead.value, pair.value, local.value} {
		sum.left += v.left
		sum.right += v.right
	}
	return [...]int32{left: sum.left, right: sum.right}
}

// labelled is a label and by how much the logarithm of its probability is
// below 0.
type labelled struct {
	label int
	doubt int32
}

// bestLabel labels the arc of a transition. Articles, punctuation and most
// prepositions, a third of all words, need no weighing.
func (p *parser) bestLabel(w *workspace, s *state, m transition, style uint64) labelled {
	head, dependent := s.arc(m)
	if head == 0 {
		return labelled{label: p.root} // which is for the root's arc alone
	}
	if l, ok := p.sure.find(sureKey(w.nodes, head, dependent)); ok {
		return labelled{label: int(l)}
	}
	place := arcPlace{head: head, rival: s.rival(m), ofHead: s.arcs[head], ofDependent: s.arcs[dependent]}
	known := &w.kept.labels[dependent]
	if known.has(place) {
		return known.value
	}
	labelFeatures(&w.arc, w.nodes, s, m, style)
	scores := w.scoresOf(len(p.labels))
	p.labeler.score(w.arc.list, scores)
	b := bestBut(scores, p.root)
	all := scores[b]
	for l, score := range scores {
		if l != b && l != p.root {
			all = logSum(all, score)
		}
	}
	known.keep(place, labelled{b, all - scores[b]})
	return known.value
}
