package ud

// labelFeatures lists the features of the arc that a transition makes: all
// that will hang on the dependent hangs on it already, of what will hang on
// the head some may still be to come.
func labelFeatures(f *featureList, nodes []node, s *state, m transition, style uint64) {
	head, dependent := s.arc(m)
	h, d, rival := &nodes[head], &nodes[dependent], nodeAt(nodes, s.rival(m))
	ch, cd := s.around(nodes, head), s.around(nodes, dependent)
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

	f.clear()
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
	f.add2(cd.leftSet, hd)
	f.add3(h.tag, d.tag, cd.leftSet)
	f.add2(cd.rightSet, hd)
	f.add3(d.tag, cd.leftSet, cd.rightSet)
	f.add3(d.lemma, cd.leftSet, h.upos)
	f.add(hd<<5 | cd.left1.upos)
	f.add(hd<<5 | cd.right1.upos)
	f.add2(d.upos, cd.left1.lemma)
	f.add2(d.upos, cd.left2.lemma)
	// the head's others
	f.add2(ch.leftSet, hd)
	f.add2(ch.rightSet, hd)
	f.add4(h.tag, d.upos, ch.leftSet, ch.rightSet)
	f.add3(h.lemma, d.upos, ch.leftSet)
	f.add3(h.lemma, d.upos, ch.rightSet)
	f.add3(h.lemma, cd.leftSet, ch.leftSet)
	f.add(hd<<5 | ch.right1.upos)
	f.add(hd<<5 | ch.left1.upos)
	f.add3(cd.leftSet, ch.leftSet, hd)
	f.add2(hd, rival.upos)
	f.add2(hd, rival.lemma)
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
	f.add3(h.c6, d.c6, cd.leftSet)
	f.add3(h.c6, d.upos, ch.leftSet)
}
