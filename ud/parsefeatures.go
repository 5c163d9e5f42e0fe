package ud

// around is what is attached to a node, as features see it.
type around struct {
	left1, left2, right1, right2           *node
	rleft1, rleft2, rright1, rright2       uint64
	nLeft, nRight, leftLabels, rightLabels uint64
}

func (s *state) around(nodes []node, i int) around {
	a := around{left1: &noNode, left2: &noNode, right1: &noNode, right2: &noNode}
	if i < 0 {
		return a
	}
	x := &s.arcs[i]
	at := func(j int16) (*node, uint64) {
		if j < 0 {
			return &noNode, 0
		}
		return &nodes[j], uint64(s.arcs[j].label)
	}
	a.left1, a.rleft1 = at(x.left1)
	a.left2, a.rleft2 = at(x.left2)
	a.right1, a.rright1 = at(x.right1)
	a.right2, a.rright2 = at(x.right2)
	a.nLeft, a.nRight, a.leftLabels, a.rightLabels = uint64(x.nLeft), uint64(x.nRight), x.leftSet, x.rightSet
	return a
}

// distance puts distances in classes.
func distance(d int) uint64 {
	switch {
	case d < 5:
		return uint64(d)
	case d < 7:
		return 5
	case d < 11:
		return 6
	default:
		return 7
	}
}

// between is the kinds of words that stand between two nodes.
func between(nodes []node, a, b int) uint64 {
	kinds := uint64(0)
	for i := a + 1; i < b; i++ {
		kinds |= nodes[i].kind
	}
	return kinds
}

// parseFeatures lists the features of a state: templates after Zhang and
// Nivre (2011), with prepositions and clusters of words added.
func parseFeatures(fs []uint64, nodes []node, s *state, style uint64) []uint64 {
	k := len(s.stack)
	at := func(i int) *node {
		if i < 0 {
			return &noNode
		}
		return &nodes[i]
	}
	fromTop := func(j int) int {
		if k > j {
			return int(s.stack[k-1-j])
		}
		return -1
	}
	fromNext := func(j int) int {
		if s.next+j < s.n {
			return s.next + j
		}
		return -1
	}
	is0, is1, ib0 := fromTop(0), fromTop(1), fromNext(0)
	s0, s1, s2 := at(is0), at(is1), at(fromTop(2))
	b0, b1, b2 := at(ib0), at(fromNext(1)), at(fromNext(2))
	c0, c1, cb := s.around(nodes, is0), s.around(nodes, is1), s.around(nodes, ib0)
	d1, d2, m1, m2 := uint64(0), uint64(0), uint64(0), uint64(0)
	if ib0 >= 0 {
		d1, m1 = distance(ib0-is0), between(nodes, is0, ib0)
	}
	if is1 >= 0 {
		d2, m2 = distance(is0-is1), between(nodes, is1, is0)
	}
	id := uint64(1000)
	add1 := func(a uint64) { id++; fs = append(fs, mix(id*0x9E3779B97F4A7C15, a)) }
	add2 := func(a, b uint64) { id++; fs = append(fs, mix(mix(id*0x9E3779B97F4A7C15, a), b)) }
	add3 := func(a, b, c uint64) { id++; fs = append(fs, mix(mix(mix(id*0x9E3779B97F4A7C15, a), b), c)) }
	add4 := func(a, b, c, d uint64) {
		id++
		fs = append(fs, mix(mix(mix(mix(id*0x9E3779B97F4A7C15, a), b), c), d))
	}
	for _, t := range [...]*node{s0, s1, b0, b1} {
		add1(t.form)
		add1(t.lemma)
		add1(t.tag)
		add2(t.form, t.upos)
		add2(t.lemma, t.tag)
		add2(t.suffix, t.upos)
	}
	add1(s2.tag)
	add2(s2.form, s2.upos)
	add1(b2.tag)
	add2(b2.form, b2.upos)
	// top of the stack and next word
	add4(s0.form, s0.upos, b0.form, b0.upos)
	add3(s0.form, s0.upos, b0.upos)
	add3(s0.upos, b0.form, b0.upos)
	add2(s0.lemma, b0.lemma)
	add2(s0.tag, b0.tag)
	add2(s0.upos, b0.upos)
	add3(s0.lemma, s0.upos, b0.tag)
	add3(s0.tag, b0.lemma, b0.upos)
	// the two on top of the stack
	add4(s1.form, s1.upos, s0.form, s0.upos)
	add3(s1.form, s1.upos, s0.upos)
	add3(s1.upos, s0.form, s0.upos)
	add2(s1.lemma, s0.lemma)
	add2(s1.tag, s0.tag)
	add2(s1.upos, s0.upos)
	add3(s1.lemma, s1.upos, s0.tag)
	add3(s1.tag, s0.lemma, s0.upos)
	add2(s1.tag, b0.tag)
	add3(s1.lemma, s1.upos, b0.upos)
	add3(s1.upos, b0.lemma, b0.upos)
	add2(s1.lemma, b0.lemma)
	add2(b0.tag, b1.tag)
	add2(b0.form, b1.form)
	add3(b0.form, b0.upos, b1.upos)
	add3(b0.upos, b1.form, b1.upos)
	// three and four
	add3(s0.upos, b0.upos, b1.upos)
	add3(s0.tag, b0.tag, b1.tag)
	add3(b0.upos, b1.upos, b2.upos)
	add4(s0.upos, b0.upos, b1.upos, b2.upos)
	add3(s1.upos, s0.upos, b0.upos)
	add3(s1.tag, s0.tag, b0.tag)
	add4(s1.upos, s0.upos, b0.upos, b1.upos)
	add4(s2.upos, s1.upos, s0.upos, b0.upos)
	add3(s2.upos, s1.upos, s0.upos)
	add3(s0.lemma, s1.upos, b0.upos)
	add3(s1.lemma, s0.upos, b0.upos)
	add3(b0.lemma, s0.upos, s1.upos)
	// a phrase's preposition with the words it may hang on
	add3(s1.lemma, c0.left1.lemma, s0.upos)
	add3(s1.upos, c0.left1.lemma, s0.lemma)
	add3(s1.lemma, c0.left1.lemma, s0.lemma)
	add3(s1.upos, c0.left1.lemma, s0.upos)
	add4(s1.upos, c0.left1.lemma, s0.upos, b0.upos)
	// dependents
	add4(s0.upos, c0.left1.upos, b0.upos, c0.rleft1)
	add4(s0.upos, c0.right1.upos, b0.upos, c0.rright1)
	add4(s0.upos, b0.upos, cb.left1.upos, cb.rleft1)
	add4(s1.upos, s0.upos, c0.left1.upos, c0.rleft1)
	add4(s1.upos, s0.upos, c0.right1.upos, c0.rright1)
	add4(s1.upos, c1.right1.upos, s0.upos, c1.rright1)
	add4(s1.upos, c1.left1.upos, s0.upos, c1.rleft1)
	add4(s0.upos, c0.left1.upos, c0.left2.upos, b0.upos)
	add4(s0.upos, c0.right1.upos, c0.right2.upos, b0.upos)
	add4(s1.upos, c1.right1.upos, c1.right2.upos, s0.upos)
	add4(b0.upos, cb.left1.upos, cb.left2.upos, s0.upos)
	add2(c0.left1.form, c0.rleft1)
	add2(c0.right1.form, c0.rright1)
	add2(c1.right1.form, c1.rright1)
	add2(c1.left1.form, c1.rleft1)
	add2(cb.left1.form, cb.rleft1)
	add3(c0.rleft1, c0.rleft2, s0.upos)
	add3(c0.rright1, c0.rright2, s0.upos)
	add3(c1.rright1, c1.rright2, s1.upos)
	add3(c1.rleft1, c1.rright1, s1.upos)
	add3(cb.rleft1, cb.rleft2, b0.upos)
	// distance, and what lies between
	add2(s0.lemma, d1)
	add2(b0.lemma, d1)
	add3(s0.upos, b0.upos, d1)
	add2(s1.lemma, d2)
	add2(s0.lemma, d2)
	add3(s1.upos, s0.upos, d2)
	add4(s1.upos, s0.upos, b0.upos, d2)
	add3(s0.upos, b0.upos, m1)
	add3(s1.upos, s0.upos, m2)
	add4(s1.upos, s0.upos, b0.upos, m2)
	// number and labels of dependents
	add3(s0.form, s0.upos, c0.nLeft<<4|c0.nRight)
	add3(s0.upos, c0.nLeft, c0.nRight)
	add2(s0.upos, c0.leftLabels)
	add2(s0.upos, c0.rightLabels)
	add3(s0.lemma, c0.leftLabels, b0.upos)
	add3(s0.lemma, c0.rightLabels, b0.upos)
	add3(s1.lemma, c1.leftLabels, s0.upos)
	add3(s1.lemma, c1.rightLabels, s0.upos)
	add3(s1.upos, c1.rightLabels, s0.upos)
	add4(s1.upos, c1.rightLabels, s0.upos, c0.leftLabels)
	add4(s1.upos, c1.leftLabels, s0.upos, c0.leftLabels)
	add3(s1.lemma, s1.upos, c1.nRight)
	add3(b0.upos, cb.leftLabels, s0.upos)
	add2(b0.lemma, cb.leftLabels)
	add3(b0.lemma, cb.leftLabels, s0.tag)
	// the treebank whose style is asked for
	add3(s0.tag, b0.tag, style)
	add3(s1.tag, s0.tag, style)
	add2(s0.lemma, style)
	add2(b0.lemma, style)
	add3(s0.lemma, s1.upos, style)
	add4(s1.upos, s0.upos, b0.upos, style)
	if s0.c12|s1.c12|b0.c12|b1.c12 == 0 {
		return fs
	}
	add2(s0.c6, b0.c6)
	add2(s1.c6, s0.c6)
	add2(s0.c12, b0.upos)
	add2(s0.upos, b0.c12)
	add3(s0.c12, s0.upos, s1.upos)
	add3(s1.c12, s1.upos, s0.upos)
	add2(s1.c12, b0.upos)
	add3(s1.c6, c0.left1.lemma, s0.c6)
	add3(s1.upos, c0.left1.lemma, s0.c6)
	add3(s0.c6, b0.c6, b1.c6)
	add3(s1.c4, s0.c4, b0.c4)
	add2(b0.c12, b1.upos)
	add2(b0.upos, b1.c12)
	add3(s1.c6, s0.upos, b0.upos)
	add3(s1.upos, s0.c6, b0.upos)
	add3(s1.upos, s0.upos, b0.c6)
	return fs
}
