package mend

import "attest/coding/syntax"

// subjectBeforeAsides gives a plural verb the members of its subject that stand before
// "and", an age between commas or a remark between dashes, and that the parser took for a
// sentence of their own: "the mayor, two guards, and a clerk were killed", "Ali Sow, 30,
// and Omar Ba, 21, were abducted", "six priests -- five of them monks -- and two nurses
// were killed".
func subjectBeforeAsides(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		k := s.Child(v, "nsubj", "nsubj:pass")
		if !s.Is(v, "VERB") || k < 0 || k > v || !s.Is(k, "NOUN", "PROPN", "NUM") || !s.PluralVerb(v) {
			continue
		}
		for steps := 0; steps < len(s.Words); steps++ {
			h := memberBeforeAside(l, s, k)
			if h < 0 || !s.Within(v, h) && s.Words[h].Head != v {
				break
			}
			rel := s.Words[k].Rel
			s.Rehang(func() {
				if s.Within(v, h) {
					s.TakePlaceOf(v, h)
				}
				s.Hang(h, v, rel)
				s.Hang(k, h, "conj")
			})
			k = h
		}
	}
}

// memberBeforeAside returns the head of the phrase before the aside that "and", or the
// comma of a list, joins a phrase to; -1 without one.
func memberBeforeAside(l *Language, s *syntax.Sentence, k int) int {
	const longest = 8
	end := s.Leftmost(k) - 1
	and := end > 0 && s.Is(end, "CCONJ")
	if and {
		end--
	}
	before := end
	if before > 0 && s.Lower[before] == "," {
		before--
	}
	if and && before > 0 && s.Is(before, "NOUN", "PROPN") && !(before < end && insideIncluded(l, s, before)) { // a plain list
		return s.FirstOfRow(s.HeadIn(s.ChunkStart(before), before))
	}
	if end < 3 || !s.Is(end, "PUNCT") {
		return -1
	}
	for open := end - 1; open > 0 && open >= end-longest; open-- {
		switch {
		case s.Is(open, "VERB", "AUX") && !l.Set("among-them").Word(s, open):
			return -1
		case s.Lower[open] != s.Lower[end]:
			continue
		case s.Lower[end] == ",":
			if part := l.Set("among-them").Word(s, open+1); !part && (!s.Is(open+1, "NUM") || end-open > 4) { // "Eleven soldiers, including a captain, and a civilian were killed"

				return -1
			}
		case s.Lower[end] != "--" && s.Lower[end] != "—" && s.Lower[end] != "–":
			return -1
		}
		if !s.Is(open-1, "NOUN", "PROPN") {
			return -1
		}
		return s.HeadIn(s.ChunkStart(open-1), open-1)
	}
	return -1
}

// insideIncluded tells a noun with which ends, before a comma, what is told to be part of those
// before: "Eleven soldiers, [including an army captain], and a civilian".
func insideIncluded(l *Language, s *syntax.Sentence, n int) bool {
	for k := n; k > 1 && !s.Is(k, "PUNCT"); k-- {
		if l.Set("among-them").Word(s, k) {
			return s.Lower[k-1] == ","
		}
	}
	return false
}
