package mend

import "attest/coding/syntax"

// mainBehindRelative gives a noun that the parser took for the head of a sentence the verb
// that stands behind its relative clause, with the month before that verb, if any, back to
// its date: "The bodies of two students who were abducted on 3 May were found on a beach", "The
// bombing, which the mayor blamed on the army, killed nine".
func mainBehindRelative(_ *Language, s *syntax.Sentence) {
	n := s.Root()
	if !s.Is(n, "NOUN", "PROPN") || s.Child(n, "cop", "nsubj", "case") >= 0 {
		return
	}
	for v := n + 3; v < len(s.Words); v++ {
		start := s.VerbStart(v)
		up := s.Words[v].Head
		apart := s.Lower[start-1] == "," && s.PastForm(v) && s.Child(v, "obj") > v
		if !s.Is(v, "VERB") || !s.Is(start, "AUX") && !apart || s.Child(v, "cc", "mark") >= 0 || up < n || up > v || s.Rel(v) == "root" {
			continue
		}
		r := relativeBefore(s, n, start)
		if apart {
			r = relativeAside(s, n, start)
		}
		k := s.Child(v, "nsubj", "nsubj:pass")
		month := k == start-1 && s.Is(k, "PROPN") && s.Is(k-1, "NUM")
		if r < 0 || k >= 0 && !month {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, -1, "root")
			if apart && s.Child(v, "aux", "aux:pass") < 0 {
				s.Words[v].Feats = finitePast
			}
			if month {
				s.Hang(k, k-1, "nmod:unmarked")
			}
			hangSubject(s, n, v)
		})
		return
	}
}

// relativeBefore returns the verb of a relative clause with a pronoun as its subject that
// hangs under noun n and ends before a word, or -1.
func relativeBefore(s *syntax.Sentence, n, before int) int {
	for r := n + 1; r < before-1; r++ {
		if s.Is(r, "VERB") && s.Rel(r) == "acl:relcl" && s.Within(r, n) && relativeSubject(s, r) >= 0 {
			return r
		}
	}
	return -1
}

// relativeAside returns the verb of a relative clause that hangs under noun n between a comma
// and the one before a word, or -1.
func relativeAside(s *syntax.Sentence, n, before int) int {
	for r := n + 2; r < before-1; r++ {
		first := s.Leftmost(r)
		if s.Is(r, "VERB") && s.Rel(r) == "acl:relcl" && s.Within(r, n) && first > n && (s.Lower[first] == "," || s.Lower[first-1] == ",") && !s.Between(r, before-1, "PUNCT") {
			return r
		}
	}
	return -1
}

// particleVerb makes a verb of "set", "cut", "put" with a particle behind it, which the
// tagger took for a noun of the subject: "Two men on a motorcycle set off a bomb".
func particleVerb(l *Language, s *syntax.Sentence) {
	for v := 1; v+2 < len(s.Words); v++ {
		n := s.Words[v].Head
		if !s.Is(v, "NOUN") || !l.Set("same-past").Has(s.Lower[v]) || s.Child(v, "compound:prt") != v+1 || n < 0 || n > v || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Head >= 0 {
			continue
		}
		s.Rehang(func() {
			makeVerb(s, v, finitePast)
			s.Lemma[v] = s.Lower[v]
			s.Hang(v, -1, "root")
			if k := s.Child(v, "compound"); k >= 0 && k < v { // "on a motorcycle"
				for _, c := range s.Kids[v] {
					if c < k {
						s.Words[c].Head = k
					}
				}
				s.Hang(k, n, "nmod")
			}
			s.Hang(n, v, "nsubj")
			moveLater(s, n, v)
			for _, k := range s.Kids[n] {
				if k > v && s.Child(k, "case") < 0 && s.Is(k, "NOUN", "PROPN") {
					s.Words[k].Rel = "obj"
					break
				}
			}
		})
	}
}

// agentOnMeans hangs on a passive the doer that was hung on the means before it: "riddled
// with bullets by gunmen".
func agentOnMeans(l *Language, s *syntax.Sentence) {
	for k := 3; k < len(s.Words); k++ {
		o := s.Words[k].Head
		if s.Rel(k) != "nmod" || o < 0 || o > k || s.Rel(o) != "obl" || !l.Set("agent-preposition").HasPrep(s.Preposition(k)) || !l.Set("means-preposition").HasPrep(s.Preposition(o)) {
			continue
		}
		if v := s.Words[o].Head; v >= 0 && v < o && s.Is(v, "VERB") && s.IsPassive(v) && s.Child(v, "obl:agent", "obj") < 0 {
			s.Rehang(func() { s.Hang(k, v, "obl:agent") })
		}
	}
}
