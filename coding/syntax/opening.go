package syntax

// membership is a set of numbers of word sets, a bit each.
type membership []uint64

func (m membership) has(number uint) bool {
	return number/64 < uint(len(m)) && m[number/64]&(1<<(number%64)) != 0
}

// or returns the numbers of both.
func (m membership) or(o membership) membership {
	switch {
	case len(m) == 0:
		return o
	case len(o) == 0:
		return m
	}
	both := make(membership, len(m))
	for i := range m {
		both[i] = m[i] | o[i]
	}
	return both
}

// file notes with each word that an entry of a set begins with that it does; there are
// so many sets in all.
func (g *Grammar) file(set WordSet, sets int) {
	for _, entries := range [2]map[string][][]string{set.byFirst, set.reflexive} {
		for word := range entries {
			if g.opens[word] == nil {
				g.opens[word] = make(membership, sets/64+1)
			}
			g.opens[word][set.number/64] |= 1 << (set.number % 64)
		}
	}
}

// opening is which sets have an entry that begins with a word of a sentence, be it with its
// form, its lemma or the token that it is a part of. A word is asked for some hundred
// sets and is in few of them: this is looked for once, and a bit answers most questions.
type opening struct {
	lemma string // with which it was looked for: a mend may give another
	sets  membership
}

// opens reports whether an entry of a set may begin at a word.
func (s *Sentence) opens(i int, set WordSet) bool {
	if set.number == 0 {
		return len(set.byFirst) > 0 || len(set.reflexive) > 0
	}
	if s.openings[i].lemma != s.Lemma[i] {
		s.openings[i] = s.opening(i)
	}
	return s.openings[i].sets.has(set.number)
}

func (s *Sentence) opening(i int) opening {
	sets := s.grammar.opens[s.Lower[i]]
	if s.Lemma[i] != s.Lower[i] {
		sets = sets.or(s.grammar.opens[s.Lemma[i]])
	}
	if surface := s.SurfaceAt(i); surface != "" {
		sets = sets.or(s.grammar.opens[surface])
	}
	return opening{s.Lemma[i], sets}
}

// opensAnywhere returns the sets that have an entry which may begin at some word.
func (s *Sentence) opensAnywhere() membership {
	var all membership
	for i := range s.Words {
		sets := s.opening(i).sets
		if len(all) < len(sets) {
			all = append(all, make(membership, len(sets)-len(all))...)
		}
		for k := range sets {
			all[k] |= sets[k]
		}
	}
	return all
}
