package coding

// looseSource reads an attribution whose verb the parser took for a noun
// ("the hospital, for its part, concedes that …", "X, a rights group,
// reports."): a word of saying that ends its sentence, or stands before a
// clause, right after the phrase of one who can speak.
func (d *reading) looseSource(s *sentence, i int) (attribution, bool) {
	n := len(s.Words)
	g := d.grammar
	kind := says
	switch {
	case g.set("deny").word(s, i):
		kind = denies
	case !g.set("say").word(s, i):
		return attribution{}, false
	}
	that := i+1 < n && g.set("that").word(s, i+1)
	opens := that || kind == denies && i+1 < n && !s.is(i+1, "PUNCT")
	ends := i+1 == n || s.is(i+1, "PUNCT") && i+2 >= n || s.isTimed(i+1)
	if !opens && !ends {
		return attribution{}, false
	}
	h := d.speakerRightBefore(s, i)
	if h < 0 {
		return attribution{}, false
	}
	a := attribution{kind: kind, s: s, verb: i, speaker: h, top: -1, blamed: -1}
	first, _ := s.nounPhrase(h)
	if !opens && (first == 0 || !s.is(first-1, "PUNCT")) { // "the police reports" name a thing
		return attribution{}, false
	}
	if opens {
		a.from, a.to = i+1, n
	} else {
		a.from, a.to = 0, first
	}
	return a, a.to > a.from
}

// speakerRightBefore returns the head of the phrase of a known kind of speaker
// that stands right before a word, what is set off by commas or brackets
// between them left out, or -1.
func (d *reading) speakerRightBefore(s *sentence, i int) int {
	j := i - 1
	for j >= 0 && s.is(j, "ADV") {
		j--
	}
	if j > 0 && (s.lower[j] == "," || s.lower[j] == ")") { // back to the comma or bracket that opens
		open := map[string]string{",": ",", ")": "("}[s.lower[j]]
		k := j - 1
		for k > 0 && j-k <= 10 && s.lower[k] != open {
			k--
		}
		if s.lower[k] != open {
			return -1
		}
		j = k - 1
	}
	if j < 0 || !s.is(j, "NOUN", "PROPN", "ADJ") && !d.inName(s, j) {
		return -1
	}
	h := j
	for up := s.Words[h].Head; up >= 0 && up < j && j-up <= 6 && s.is(up, "NOUN", "PROPN") && !s.isTimed(up) && baseRel(s.rel(h)) != "appos"; up = s.Words[h].Head {
		h = up
	}
	for _, w := range []int{h, j} {
		if sp, _ := d.speakerAt(s, w); !sp.refers && sp.known && (s.is(w, "NOUN", "PROPN") || d.inName(s, w)) {
			return w
		}
	}
	return -1
}
