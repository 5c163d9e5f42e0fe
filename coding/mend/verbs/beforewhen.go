package verbs

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// MainBeforeWhen makes the verb of a sentence of the one before a clause that says when, where the parser took
// it for what that clause tells: "Nine civilians [perished] in Gao when rebels opened fire".
func MainBeforeWhen(l *tree.Language, s *syntax.Sentence) {
	v := s.Root()
	if v < 0 || !s.Is(v, "VERB") || l.Set("say").At(s, v) > 0 {
		return
	}
	main, when := s.Child(v, "ccomp"), s.Child(v, "advmod", "mark")
	if main < 0 || when < main || when > v || !s.Is(main, "VERB") || !l.Set("as-clause").Word(s, when) || s.Child(v, "nsubj", "nsubj:pass") < when || s.Child(main, "nsubj", "nsubj:pass") > main {
		return
	}
	s.Rehang(func() {
		s.Hang(main, -1, "root")
		s.Hang(v, main, "advcl")
		s.Words[when].Rel = "mark"
		for _, k := range s.Children(v, "punct") {
			s.Words[k].Head = main
		}
	})
}
