package ud

// around is what is attached to a node, as features see it.
type around struct {
	left1, left2, right1, right2     *node
	nLeft, nRight, leftSet, rightSet uint64
}

func (s *state) around(nodes []node, i int) around {
	if i < 0 {
		return around{left1: &noNode, left2: &noNode, right1: &noNode, right2: &noNode}
	}
	x := &s.arcs[i]
	return around{
		left1: nodeAt(nodes, int(x.left1)), left2: nodeAt(nodes, int(x.left2)),
		right1: nodeAt(nodes, int(x.right1)), right2: nodeAt(nodes, int(x.right2)),
		nLeft: uint64(x.nLeft), nRight: uint64(x.nRight), leftSet: uint64(x.leftSet), rightSet: uint64(x.rightSet),
	}
}

// transitionFeatures lists the features of a state: templates after Zhang and
// Nivre (2011), with prepositions and clusters of words added, without labels.
func transitionFeatures(f *featureList, nodes []node, s *state, style uint64) {
	k := len(s.stack)
	fromTop := func(j int) int {
		if k > j {
			return int(s.stack[k-1-j])
		}
		return -1
	}
	is0, is1, ib0 := fromTop(0), fromTop(1), s.next
	s0, s1, s2 := nodeAt(nodes, is0), nodeAt(nodes, is1), nodeAt(nodes, fromTop(2))
	b0, b1, b2 := nodeAt(nodes, ib0), nodeAt(nodes, ib0+1), nodeAt(nodes, ib0+2)
	if ib0 == s.n {
		ib0 = -1
	}
	c0, c1, cb := s.around(nodes, is0), s.around(nodes, is1), s.around(nodes, ib0)
	d1, d2, m1, m2 := uint64(0), uint64(0), uint64(0), uint64(0)
	if ib0 >= 0 {
		d1, m1 = distance(ib0-is0), between(nodes, is0, ib0)
	}
	if is1 >= 0 {
		d2, m2 = distance(is0-is1), between(nodes, is1, is0)
	}
	u10 := s1.upos<<5 | s0.upos
	u0b := s0.upos<<5 | b0.upos
	u1b := s1.upos<<5 | b0.upos
	u10b := u10<<5 | b0.upos
	ub01 := b0.upos<<5 | b1.upos

	f.start(1000)
	for _, t := range [...]*node{s0, s1, b0, b1} {
		f.add(t.form)
		f.add(t.lemma)
		f.add(t.tag)
		f.add2(t.lemma, t.tag)
		f.add2(t.suffix, t.upos)
	}
	f.add(s2.tag)
	f.add2(s2.lemma, s2.upos)
	f.add(b2.tag)
	f.add2(b2.lemma, b2.upos)
	// top of the stack and next word
	f.add2(s0.form, b0.form)
	f.add2(s0.form, u0b)
	f.add2(b0.form, u0b)
	f.add2(s0.lemma, b0.lemma)
	f.add2(s0.tag, b0.tag)
	f.add(u0b)
	f.add2(s0.lemma, b0.tag)
	f.add2(s0.tag, b0.lemma)
	// the two on top of the stack
	f.add2(s1.form, s0.form)
	f.add2(s1.form, u10)
	f.add2(s0.form, u10)
	f.add2(s1.lemma, s0.lemma)
	f.add2(s1.tag, s0.tag)
	f.add(u10)
	f.add2(s1.lemma, s0.tag)
	f.add2(s1.tag, s0.lemma)
	f.add2(s1.tag, b0.tag)
	f.add2(s1.lemma, u1b)
	f.add2(b0.lemma, u1b)
	f.add2(s1.lemma, b0.lemma)
	f.add2(b0.tag, b1.tag)
	f.add2(b0.form, b1.form)
	f.add2(b0.form, ub01)
	f.add2(b1.form, ub01)
	// three and four
	f.add(u0b<<5 | b1.upos)
	f.add3(s0.tag, b0.tag, b1.tag)
	f.add(ub01<<5 | b2.upos)
	f.add(u0b<<10 | b1.upos<<5 | b2.upos)
	f.add(u10b)
	f.add3(s1.tag, s0.tag, b0.tag)
	f.add(u10b<<5 | b1.upos)
	f.add(u10b<<5 | s2.upos)
	f.add(u10<<5 | s2.upos)
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
	f.add(u0b<<5 | c0.left1.upos)
	f.add(u0b<<5 | c0.right1.upos)
	f.add(u0b<<5 | cb.left1.upos)
	f.add(u10<<5 | c0.left1.upos)
	f.add(u10<<5 | c0.right1.upos)
	f.add(u10<<5 | c1.right1.upos)
	f.add(u10<<5 | c1.left1.upos)
	f.add(u0b<<10 | c0.left1.upos<<5 | c0.left2.upos)
	f.add(u0b<<10 | c0.right1.upos<<5 | c0.right2.upos)
	f.add(u10<<10 | c1.right1.upos<<5 | c1.right2.upos)
	f.add(u0b<<10 | cb.left1.upos<<5 | cb.left2.upos)
	f.add(c0.left1.form)
	f.add(c0.right1.form)
	f.add(c1.right1.form)
	f.add(c1.left1.form)
	f.add(cb.left1.form)
	// distance, and what lies between
	f.add2(s0.lemma, d1)
	f.add2(b0.lemma, d1)
	f.add(u0b<<3 | d1)
	f.add2(s1.lemma, d2)
	f.add2(s0.lemma, d2)
	f.add(u10<<3 | d2)
	f.add(u10b<<3 | d2)
	f.add(u0b<<8 | m1)
	f.add(u10<<8 | m2)
	f.add(u10b<<8 | m2)
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
	f.add3(s1.tag, s0.tag, style)
	f.add2(s0.lemma, style)
	f.add2(b0.lemma, style)
	f.add3(s0.lemma, s1.upos, style)
	f.add2(u10b, style)
	if s0.c12|s1.c12|b0.c12|b1.c12 == 0 {
		return
	}
	f.add2(s0.c6, b0.c6)
	f.add2(s1.c6, s0.c6)
	f.add2(s0.c12, b0.upos)
	f.add2(s0.upos, b0.c12)
	f.add2(s0.c12, u10)
	f.add2(s1.c12, u10)
	f.add2(s1.c12, b0.upos)
	f.add3(s1.c6, c0.left1.lemma, s0.c6)
	f.add3(s1.upos, c0.left1.lemma, s0.c6)
	f.add3(s0.c6, b0.c6, b1.c6)
	f.add3(s1.c4, s0.c4, b0.c4)
	f.add2(b0.c12, b1.upos)
	f.add2(b0.upos, b1.c12)
	f.add2(s1.c6, u0b)
	f.add2(s0.c6, u1b)
	f.add2(b0.c6, u10)
}
