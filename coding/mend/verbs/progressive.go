package verbs

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// Progressive makes the verb behind words that only say that it is going on the verb of the sentence:
// « [est en train d']encercler la ville », "is [in the process of] withdrawing".
func Progressive(l *tree.Language, s *syntax.Sentence) {
	for i := 1; i+1 < len(s.Words); i++ {
		n := l.Set("going-on").At(s, i)
		if n < 2 {
			continue
		}
		p := i + n - 2 // the noun before the preposition or mark that ends the words
		be := s.Child(p, "cop")
		v := s.Child(p, "acl", "nmod", "advcl")
		if be < 0 || be > p || v < p || !s.Is(v, "VERB") {
			continue
		}
		s.Rehang(func() {
			tree.TakeOver(s, v, p)
			s.Hang(p, v, "advmod")
			s.Hang(i, p, "case")
			s.Hang(be, v, "aux")
			if passive := s.Child(v, "aux:pass"); passive >= 0 {
				s.Words[passive].Feats = "VerbForm=Part"
				return
			}
			s.Words[v].Feats = "Tense=Pres|VerbForm=Part"
		})
		if k := s.Child(v, "nsubj"); k >= 0 {
			tree.HangSubject(s, k, v)
		}
		if k := s.Child(v, "mark"); k == p+1 {
			s.Words[k].Rel = "dep"
		}
	}
}
