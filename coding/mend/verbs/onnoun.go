package verbs

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// FiniteOnNoun makes the verb of a short sentence of one with its auxiliary, or one of speaking, right behind the noun
// that the parser took for the head of all: "[The rebels boasted] of it", « Les rebelles s'en [sont félicités] ».
func FiniteOnNoun(l *tree.Language, s *syntax.Sentence) {
	n := s.Root()
	if n < 0 || !s.Is(n, "NOUN", "PROPN") || s.Child(n, "cop", "case", "nsubj") >= 0 {
		return
	}
	_, last := s.NounPhrase(n)
	for _, v := range s.Children(n, "acl", "acl:relcl") {
		start := s.VerbStart(v)
		for start > n && s.Is(start-1, "PRON") && s.Words[start-1].Feat("PronType") != "Rel" {
			start--
		}
		if !s.Is(v, "VERB") || start != min(last, v-1)+1 && start != n+1 || tree.RelativeSubject(s, v) >= 0 || s.Child(v, "nsubj", "mark") >= 0 {
			continue
		}
		aux := s.Child(v, "aux", "aux:pass")
		speaks := l.Set("own-up").At(s, v) > 0 || l.Set("say").At(s, v) > 0 && s.Child(v, "ccomp") > v
		if aux >= 0 && s.Words[aux].Feat("VerbForm") == "Fin" || speaks && s.PastForm(v) {
			s.Rehang(func() {
				s.Hang(v, -1, "root")
				if aux < 0 {
					s.Words[v].Feats = tree.FinitePast
				}
				tree.MoveLater(s, n, v)
				tree.HangSubject(s, n, v)
			})
			return
		}
	}
}
