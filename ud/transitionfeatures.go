package ud

// around is what is attached to a node, as features see it.
type around struct {
	left1, left2, right1, right2     *node
	left1Label, left2Label           uint64 // 0 when there is no dependent
	right1Label, right2Label         uint64
	nLeft, nRight, leftSet, rightSet uint64
}

var nothingAround = around{left1: &noNode, left2: &noNode, right1: &noNode, right2: &noNode}

func (s *state) around(nodes []node, i int) around {
	x := &s.arcs[i]
	return around{
		left1: nodeAt(nodes, int(x.left1)), left2: nodeAt(nodes, int(x.left2)),
		right1: nodeAt(nodes, int(x.right1)), right2: nodeAt(nodes, int(x.right2)),
		left1Label: s.label(x.left1), left2Label: s.label(x.left2),
		right1Label: s.label(x.right1), right2Label: s.label(x.right2),
		nLeft: uint64(x.nLeft), nRight: uint64(x.nRight), leftSet: x.leftSet, rightSet: x.rightSet,
	}
}

// label returns a number for the label of a dependent, 0 for that of none.
func (s *state) label(dependent int16) uint64 {
	if dependent < 0 {
		return 0
	}
	return uint64(s.arcs[dependent].label) + 1
}

// transitionFeatures lists the features of a state that has a choice:
// templates after Zhang and Nivre (2011), with prepositions and clusters of
// words added. Those that many states of a sentence have in common are apart.
func transitionFeatures(f *featureList, nodes []node, s *state, style uint64) {
	f.clear()
	below, top := s.pair()
	aheadFeatures(f, nodes, s.next, style)
	pairFeatures(f, nodes, below, top, style)
	localFeatures(f, nodes, s, style)
	thirdFeatures(f, nodes, s)
}

// aheadFeatures adds the features of the next words alone.
func aheadFeatures(f *featureList, nodes []node, next int, style uint64) {
	b0, b1, b2 := nodeAt(nodes, next), nodeAt(nodes, next+1), nodeAt(nodes, next+2)
	ub01 := b0.upos<<5 | b1.upos

	f.start(1000)
	f.addNode(b0)
	f.addNode(b1)
	f.add(b2.tag)
	f.add2(b2.lemma, b2.upos)
	f.add2(b0.tag, b1.tag)
	f.add2(b0.form, b1.form)
	f.add2(b0.form, ub01)
	f.add2(b1.form, ub01)
	f.add(ub01<<5 | b2.upos)
	f.add2(b0.lemma, style)
	if b0.c12|b1.c12 == 0 {
		return
	}
	f.add2(b0.c12, b1.upos)
	f.add2(b0.upos, b1.c12)
}

// pairFeatures adds the features of the two nodes on top of the stack alone.
func pairFeatures(f *featureList, nodes []node, below, top int, style uint64) {
	s0, s1 := &nodes[top], &nodes[below]
	u10 := s1.upos<<5 | s0.upos
	apart := distance(top - below)

	f.start(1100)
	f.addNode(s0)
	f.addNode(s1)
	f.add2(s1.form, s0.form)
	f.add2(s1.form, u10)
	f.add2(s0.form, u10)
	f.add2(s1.lemma, s0.lemma)
	f.add2(s1.tag, s0.tag)
	f.add(u10)
	f.add2(s1.lemma, s0.tag)
	f.add2(s1.tag, s0.lemma)
	f.add2(s1.lemma, apart)
	f.add2(s0.lemma, apart)
	f.add(u10<<3 | apart)
	f.add(u10<<8 | between(nodes, below, top))
	f.add3(s1.tag, s0.tag, style)
	f.add2(s0.lemma, style)
	f.add3(s0.lemma, s1.upos, style)
	if s0.c12|s1.c12 == 0 {
		return
	}
	f.add2(s1.c6, s0.c6)
	f.add2(s0.c12, u10)
	f.add2(s1.c12, u10)
}

// localFeatures adds the features of the two nodes on top of the stack and of
// the next ones together, and of what has been attached to them.
func localFeatures(f *featureList, nodes []node, s *state, style uint64) {
	is1, is0 := s.pair()
	ib0 := s.next
	s0, s1 := &nodes[is0], &nodes[is1]
	b0, b1, b2 := nodeAt(nodes, ib0), nodeAt(nodes, ib0+1), nodeAt(nodes, ib0+2)
	d1, m1, cb := uint64(0), uint64(0), nothingAround
	if ib0 < s.n {
		d1, m1, cb = distance(ib0-is0), between(nodes, is0, ib0), s.around(nodes, ib0)
	}
	c0, c1 := s.around(nodes, is0), s.around(nodes, is1)
	u10 := s1.upos<<5 | s0.upos
	u0b := s0.upos<<5 | b0.upos
	u1b := s1.upos<<5 | b0.upos
	u10b := u10<<5 | b0.upos

	f.start(1200)
	// top of the stack and next word
	f.add2(s0.form, b0.form)
	f.add2(s0.form, u0b)
	f.add2(b0.form, u0b)
	f.add2(s0.lemma, b0.lemma)
	f.add2(s0.tag, b0.tag)
	f.add(u0b)
	f.add2(s0.lemma, b0.tag)
	f.add2(s0.tag, b0.lemma)
	// the second and the next word
	f.add2(s1.tag, b0.tag)
	f.add2(s1.lemma, u1b)
	f.add2(b0.lemma, u1b)
	f.add2(s1.lemma, b0.lemma)
	// three and four
	f.add(u0b<<5 | b1.upos)
	f.add3(s0.tag, b0.tag, b1.tag)
	f.add(u0b<<10 | b1.upos<<5 | b2.upos)
	f.add(u10b)
	f.add3(s1.tag, s0.tag, b0.tag)
	f.add(u10b<<5 | b1.upos)
	f.add2(s0.lemma, u10b)
	f.add2(s1.lemma, u10b)
	f.add2(b0.lemma, u10b)
	// a phrase's preposition with the words it may hang on
	f.add3(s1.lemma, c0.left1.lemma, s0.upos)
	f.add3(s1.upos, c0.left1.lemma, s0.lemma)
	f.add3(s1.lemma, c0.left1.lemma, s0.lemma)
	f.add2(c0.left1.lemma, u10)
	f.add2(c0.left1.lemma, u10b)
	// dependents
	f.add2(c0.left1.upos<<8|c0.left1Label, u0b)
	f.add2(c0.right1.upos<<8|c0.right1Label, u0b)
	f.add2(cb.left1.upos<<8|cb.left1Label, u0b)
	f.add2(c0.left1.upos<<8|c0.left1Label, u10)
	f.add2(c0.right1.upos<<8|c0.right1Label, u10)
	f.add2(c1.right1.upos<<8|c1.right1Label, u10)
	f.add2(c1.left1.upos<<8|c1.left1Label, u10)
	f.add(u0b<<10 | c0.left1.upos<<5 | c0.left2.upos)
	f.add(u0b<<10 | c0.right1.upos<<5 | c0.right2.upos)
	f.add(u10<<10 | c1.right1.upos<<5 | c1.right2.upos)
	f.add(u0b<<10 | cb.left1.upos<<5 | cb.left2.upos)
	f.add2(c0.left1.form, c0.left1Label)
	f.add2(c0.right1.form, c0.right1Label)
	f.add2(c1.right1.form, c1.right1Label)
	f.add2(c1.left1.form, c1.left1Label)
	f.add2(cb.left1.form, cb.left1Label)
	f.add(s0.upos<<16 | c0.left1Label<<8 | c0.left2Label)
	f.add(s0.upos<<16 | c0.right1Label<<8 | c0.right2Label)
	f.add(s1.upos<<16 | c1.right1Label<<8 | c1.right2Label)
	f.add(s1.upos<<16 | c1.left1Label<<8 | c1.right1Label)
	f.add(b0.upos<<16 | cb.left1Label<<8 | cb.left2Label)
	// distance, and what lies between
	f.add2(s0.lemma, d1)
	f.add2(b0.lemma, d1)
	f.add(u0b<<3 | d1)
	f.add(u10b<<3 | distance(is0-is1))
	f.add(u0b<<8 | m1)
	f.add(u10b<<8 | between(nodes, is1, is0))
	// number and kinds of dependents
	f.add2(s0.lemma, c0.nLeft<<4|c0.nRight)
	f.add(s0.upos<<8 | c0.nLeft<<4 | c0.nRight)
	f.add2(s0.upos, c0.leftSet)
	f.add2(s0.upos, c0.rightSet)
	f.add3(s0.lemma, c0.leftSet, b0.upos)
	f.add3(s0.lemma, c0.rightSet, b0.upos)
	f.add3(s1.lemma, c1.leftSet, s0.upos)
	f.add3(s1.lemma, c1.rightSet, s0.upos)
	f.add2(c1.rightSet, u10)
	f.add3(c1.rightSet, c0.leftSet, u10)
	f.add3(c1.leftSet, c0.leftSet, u10)
	f.add2(s1.lemma, s1.upos<<4|c1.nRight)
	f.add2(cb.leftSet, u0b)
	f.add2(b0.lemma, cb.leftSet)
	f.add3(b0.lemma, cb.leftSet, s0.tag)
	// the treebank whose style is asked for
	f.add3(s0.tag, b0.tag, style)
	f.add2(u10b, style)
	if s0.c12|s1.c12|b0.c12|b1.c12 == 0 {
		return
	}
	f.add2(s0.c6, b0.c6)
	f.add2(s0.c12, b0.upos)
	f.add2(s0.upos, b0.c12)
	f.add2(s1.c12, b0.upos)
	f.add3(s1.c6, c0.left1.lemma, s0.c6)
	f.add3(s1.upos, c0.left1.lemma, s0.c6)
	f.add3(s0.c6, b0.c6, b1.c6)
	f.add3(s1.c4, s0.c4, b0.c4)
	f.add2(s1.c6, u0b)
	f.add2(s0.c6, u1b)
	f.add2(b0.c6, u10)
}

// thirdFeatures adds the features of the third node of the stack.
func thirdFeatures(f *featureList, nodes []node, s *state) {
	s2 := &noNode
	if k := len(s.stack); k > 2 {
		s2 = &nodes[s.stack[k-3]]
	}
	below, top := s.pair()
	u10 := nodes[below].upos<<5 | nodes[top].upos

	f.start(1300)
	f.add(s2.tag)
	f.add2(s2.lemma, s2.upos)
	f.add(u10<<5 | s2.upos)
	f.add(u10<<10 | nodeAt(nodes, s.next).upos<<5 | s2.upos)
}
