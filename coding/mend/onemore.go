package mend

import "attest/coding/syntax"

// oneMore makes a pronoun of a word of number or order that stands for somebody
// without the noun, right before its verb, and gives it the place of the subject
// that the parser missed: « un autre a été arrêté », "the second was shot".
func oneMore(l *Language, s *syntax.Sentence) {
	for i := 1; i+1 < len(s.Words); i++ {
		v := s.Words[i].Head
		if !s.Is(i, "ADJ", "NOUN") || v <= i || !s.Is(v, "VERB") || !l.Set("one-more").Word(s, i) || !s.Is(i+1, "AUX", "VERB") || !s.Is(i-1, "DET", "NUM", "PUNCT") || s.Child(i, "case") >= 0 {
			continue
		}
		subject := s.Child(v, "nsubj", "nsubj:pass", "csubj")
		if subject >= 0 && subject != i && (subject > i || !s.Is(subject, "NUM", "DET")) {
			continue
		}
		s.Rehang(func() {
			for k := i - 1; k >= 0 && s.Is(k, "DET", "NUM"); k-- {
				s.Hang(k, i, "det")
				if s.Is(k, "NUM") {
					s.Words[k].Rel = "nummod"
				}
			}
			s.Words[i].UPOS = "PRON"
			hangSubject(s, i, v)
		})
	}
}
