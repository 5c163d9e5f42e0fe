package coding

// oneMore makes a pronoun of a word of number or order that stands for somebody
// without the noun, right before its verb, and gives it the place of the subject
// that the parser missed: « un autre a été arrêté », "the second was shot".
func (m *mender) oneMore(s *sentence) {
	for i := 1; i+1 < len(s.Words); i++ {
		v := s.Words[i].Head
		if !s.is(i, "ADJ", "NOUN") || v <= i || !s.is(v, "VERB") || !m.grammar.set("one-more").word(s, i) || !s.is(i+1, "AUX", "VERB") || !s.is(i-1, "DET", "NUM", "PUNCT") || s.child(i, "case") >= 0 {
			continue
		}
		subject := s.child(v, "nsubj", "nsubj:pass", "csubj")
		if subject >= 0 && subject != i && (subject > i || !s.is(subject, "NUM", "DET")) {
			continue
		}
		for k := i - 1; k >= 0 && s.is(k, "DET", "NUM"); k-- {
			s.Words[k].Head, s.Words[k].Rel = i, "det"
			if s.is(k, "NUM") {
				s.Words[k].Rel = "nummod"
			}
		}
		s.Words[i].UPOS = "PRON"
		s.hangSubject(i, v)
		s.linkKids()
	}
}
