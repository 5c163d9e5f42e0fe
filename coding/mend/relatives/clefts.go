package relatives

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// CleftSubject takes from a passive the pronoun of the cleft before it, which is no
// subject of it: « c'est la troisième fois que le camp a été bombardé ».
func CleftSubject(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		k := s.Child(v, "nsubj")
		if k < 0 || k > v || !s.Is(k, "PRON") || s.Child(v, "nsubj:pass") < k || s.Child(v, "mark") < k || s.Rel(k) != "nsubj" {
			continue
		}
		s.Words[k].Rel = "expl"
	}
}

// CleftCircumstance hangs on the verb of a cleft the circumstance before it: « C'est
// dans une embuscade que deux soldats ont péri » tells one act, not two.
func CleftCircumstance(l *tree.Language, s *syntax.Sentence) {
	for n := range s.Words {
		be := s.Child(n, "cop")
		if be < 0 || !s.Is(n, "NOUN", "PROPN") || s.Preposition(n) == "" || !slices.ContainsFunc(s.Children(n, "nsubj", "expl"), func(k int) bool { return s.Is(k, "PRON") && k < n }) {
			continue
		}
		for _, v := range s.Children(n, "advcl", "acl", "csubj", "ccomp") {
			that := s.Child(v, "mark", "obj")
			if v < n || that < n || !s.Is(v, "VERB") || !l.Set("that").Word(s, that) {
				continue
			}
			s.Rehang(func() {
				s.TakePlaceOf(v, n)
				tree.MoveLater(s, n, v)
				s.Hang(n, v, "obl")
			})
			break
		}
	}
}
