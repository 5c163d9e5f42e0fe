package coding

// subjectBeforeAsides gives a plural verb the members of its subject that stand before
// "and", an age between commas or a remark between dashes, and that the parser took for a
// sentence of their own: "the mayor, two guards, and a clerk were killed", "Ali Sow, 30,
// and Omar Ba, 21, were abducted", "six priests -- five of them monks -- and two nurses
// were killed".
func (s *sentence) subjectBeforeAsides() {
	for v := range s.Words {
		k := s.child(v, "nsubj", "nsubj:pass")
		if !s.is(v, "VERB") || k < 0 || k > v || !s.is(k, "NOUN", "PROPN", "NUM") || !s.pluralVerb(v) {
			continue
		}
		for steps := 0; steps < len(s.Words); steps++ {
			h := s.memberBeforeAside(k)
			if h < 0 || !s.within(v, h) && s.Words[h].Head != v {
				break
			}
			rel := s.Words[k].Rel
			s.rehang(func() {
				if s.within(v, h) {
					s.Words[v].Head, s.Words[v].Rel = s.Words[h].Head, s.Words[h].Rel
				}
				s.Words[h].Head, s.Words[h].Rel = v, rel
				s.Words[k].Head, s.Words[k].Rel = h, "conj"
			})
			k = h
		}
	}
}

// memberBeforeAside returns the head of the phrase before the aside that "and", or the
// comma of a list, joins a phrase to; -1 without one.
func (s *sentence) memberBeforeAside(k int) int {
	const longest = 8
	end := s.leftmost(k) - 1
	and := end > 0 && s.is(end, "CCONJ")
	if and {
		end--
	}
	before := end
	if before > 0 && s.lower[before] == "," {
		before--
	}
	if and && before > 0 && s.is(before, "NOUN", "PROPN") { // a plain list
		return s.firstOfRow(s.headIn(s.chunkStart(before), before))
	}
	if end < 3 || !s.is(end, "PUNCT") {
		return -1
	}
	for open := end - 1; open > 0 && open >= end-longest; open-- {
		switch {
		case s.is(open, "VERB", "AUX"):
			return -1
		case s.lower[open] != s.lower[end]:
			continue
		case s.lower[end] == ",":
			if !s.is(open+1, "NUM") || end-open > 4 {
				return -1
			}
		case s.lower[end] != "--" && s.lower[end] != "—" && s.lower[end] != "–":
			return -1
		}
		if !s.is(open-1, "NOUN", "PROPN") {
			return -1
		}
		return s.headIn(s.chunkStart(open-1), open-1)
	}
	return -1
}
