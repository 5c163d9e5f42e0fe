package ud

// labelSets are the labels given so far to the dependents of a node on its
// left and on its right, a bit for each.
type labelSets struct{ left, right uint64 }

func (l *labelSets) add(label int, onLeft bool) {
	if onLeft {
		l.left |= 1 << label
	} else {
		l.right |= 1 << label
	}
}

// labelFeatures lists the features of an arc in a finished tree whose arcs
// have labels in the order in which they were attached, from the leaves up.
func labelFeatures(f *featureList, nodes []node, s *state, labels []labelSets, head, dependent int, style uint64) {
	h, d := &nodes[head], &nodes[dependent]
	ch, cd := s.around(nodes, head), s.around(nodes, dependent)
	lh, ld := labels[head], labels[dependent]
	above := nodeAt(nodes, int(s.arcs[head].head))
	before, after := nodeAt(nodes, dependent-1), nodeAt(nodes, dependent+1)
	beforeHead, afterHead := nodeAt(nodes, head-1), nodeAt(nodes, head+1)
	first, last := head, dependent
	number := uint64(6000)
	if head > dependent {
		first, last = dependent, head
		number = 7000
	}
	length, kinds := distance(last-first), between(nodes, first, last)
	hd := h.upos<<5 | d.upos

	f.start(number)
	f.add(d.form)
	f.add(d.lemma)
	f.add(d.tag)
	f.add2(d.lemma, d.tag)
	f.add2(d.suffix, d.upos)
	f.add(h.lemma)
	f.add(h.tag)
	f.add2(h.lemma, h.tag)
	f.add(hd)
	f.add2(h.tag, d.tag)
	f.add2(h.lemma, d.lemma)
	f.add2(h.lemma, d.upos)
	f.add2(h.lemma, d.tag)
	f.add2(h.upos, d.lemma)
	f.add2(h.tag, d.lemma)
	f.add2(h.tag, d.form)
	f.add(hd<<3 | length)
	f.add(hd<<8 | kinds)
	f.add3(h.lemma, d.upos, length)
	f.add3(h.upos, d.lemma, length)
	// the dependent's own
	f.add2(cd.left1.lemma, hd)
	f.add3(h.lemma, cd.left1.lemma, d.upos)
	f.add3(h.upos, cd.left1.lemma, d.lemma)
	f.add2(h.lemma, cd.left1.lemma)
	f.add2(ld.left, hd)
	f.add3(h.tag, d.tag, ld.left)
	f.add2(ld.right, hd)
	f.add3(d.tag, ld.left, ld.right)
	f.add3(d.lemma, ld.left, h.upos)
	f.add(hd<<5 | cd.left1.upos)
	f.add(hd<<5 | cd.right1.upos)
	f.add2(d.upos, cd.left1.lemma)
	f.add2(d.upos, cd.left2.lemma)
	// the head's others
	f.add2(lh.left, hd)
	f.add2(lh.right, hd)
	f.add4(h.tag, d.upos, lh.left, lh.right)
	f.add3(h.lemma, d.upos, lh.left)
	f.add3(h.lemma, d.upos, lh.right)
	f.add3(h.lemma, ld.left, lh.left)
	f.add(hd<<5 | ch.right1.upos)
	f.add(hd<<5 | ch.left1.upos)
	f.add3(ld.left, lh.left, hd)
	f.add2(hd, ch.leftSet)
	f.add2(hd, ch.rightSet)
	f.add3(hd, ch.leftSet, ch.rightSet)
	f.add2(hd, above.upos)
	f.add2(hd, above.lemma)
	// neighbours
	f.add(hd<<5 | before.upos)
	f.add(hd<<5 | after.upos)
	f.add(hd<<5 | beforeHead.upos)
	f.add(hd<<5 | afterHead.upos)
	f.add(hd<<10 | before.upos<<5 | after.upos)
	f.add2(before.lemma, hd)
	f.add2(after.lemma, hd)
	f.add2(d.upos, before.lemma)
	f.add2(d.upos, after.lemma)
	f.add2(d.lemma, before.lemma)
	// the treebank whose style is asked for
	f.add2(hd, style)
	f.add2(d.lemma, style)
	f.add3(d.lemma, h.upos, style)
	f.add3(h.lemma, d.upos, style)
	if h.c12|d.c12 == 0 {
		return
	}
	f.add2(d.c12, h.upos)
	f.add2(h.c12, d.upos)
	f.add2(d.c6, h.c6)
	f.add3(d.c12, d.upos, cd.left1.lemma)
	f.add3(h.c6, d.upos, cd.left1.lemma)
	f.add3(h.c6, d.c6, cd.left1.lemma)
	f.add3(h.c6, d.c6, ld.left)
	f.add3(h.c6, d.upos, lh.left)
}
