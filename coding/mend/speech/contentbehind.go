package speech

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// ContentBehindPhrase makes what is said of a clause that the parser hung on the phrase between it and the
// verb of saying: « assurent au contraire [que ce sont les soldats qui ont tiré] ».
func ContentBehindPhrase(l *tree.Language, s *syntax.Sentence) {
	for w := range s.Words {
		n := s.Words[w].Head
		mark := s.Child(w, "mark")
		if s.Rel(w) != "nmod" || n > w || mark != n+1 || !l.Set("that").Word(s, mark) || s.Rel(n) != "obl" {
			continue
		}
		v := s.Words[n].Head
		if v > n || !s.Is(v, "VERB") || l.Set("say").At(s, v) == 0 || s.Child(v, "ccomp", "obj") >= 0 {
			continue
		}
		s.Rehang(func() { s.Hang(w, v, "ccomp") })
	}
}
