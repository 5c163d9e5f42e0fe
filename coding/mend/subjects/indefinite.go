package subjects

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// IndefiniteSubject makes an article of the « des » before a subject, which was taken for "of the": « et [des]
// hommes armés ont enlevé un prêtre ».
func IndefiniteSubject(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		if syntax.BaseRel(s.Rel(k)) != "nsubj" || !s.Is(k, "NOUN") {
			continue
		}
		if p := s.Child(k, "case"); p >= 0 && p+1 < k && s.Is(p+1, "DET") && s.Words[p].Start == s.Words[p+1].Start {
			s.Rehang(func() { s.Hang(p, k, "det") })
		}
	}
}
