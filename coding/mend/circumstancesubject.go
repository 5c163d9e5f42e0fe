package mend

import "attest/coding/syntax"

// circumstanceAsSubject parts a circumstance that opens a clause from the subject right behind
// it, where the parser took both for the verb's subjects: "In [Bahr el Jebel], armed men opened
// fire", "Kinama, night of 3/4 May: gang members looted a shop".
func circumstanceAsSubject(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if syntax.BaseRel(s.Rel(k)) != "nsubj" || v < k || !s.Is(v, "VERB") {
			continue
		}
		for _, n := range s.Children(v, "nsubj", "nsubj:pass") {
			first := s.Leftmost(n)
			if n <= k || n > v || first <= k {
				continue
			}
			switch apart := s.Lower[first-1]; {
			case apart == ":":
				s.Words[k].Rel = "dislocated"
			case apart == "," && s.Child(k, "case") >= 0 && s.Child(k, "case") < k:
				s.Words[k].Rel = "obl"
			}
		}
	}
}
