package mend

import "attest/coding/syntax"

// onlyThese makes an object of what « que » sets apart behind a verb with « ne », which the parser took
// for a clause: « n'ont visé que [des camps de l'armée] ».
func onlyThese(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		if !s.Is(v, "VERB") || s.Child(v, "obj", "ccomp", "aux:pass") >= 0 || restricts(l, s, v) < 0 {
			continue
		}
		for q := v + 1; q+1 < len(s.Words) && q < v+8 && !s.Is(q, "VERB", "PUNCT"); q++ {
			if !l.Set("that").Word(s, q) || !s.Is(q, "SCONJ") {
				continue
			}
			n := nounBehind(s, q)
			if n < 0 || s.Preposition(n) != "" || s.Words[n].Head != q && s.Words[n].Head != v {
				break
			}
			s.Rehang(func() {
				s.Hang(q, n, "advmod")
				s.Words[q].UPOS = "ADV"
				s.Hang(n, v, "obj")
			})
			break
		}
	}
}

// restricts returns the word before a verb that with « que » means "only", or -1.
func restricts(l *Language, s *syntax.Sentence, v int) int {
	found := -1
	for _, k := range s.Children(v, "advmod") {
		switch {
		case k < v && l.Set("half-negation").Word(s, k):
			found = k
		case l.Set("negation").Word(s, k): // « n'ont pas dit que … »
			return -1
		}
	}
	return found
}

// nounBehind returns the head of the noun phrase right behind a word, with no verb in it, or -1.
func nounBehind(s *syntax.Sentence, q int) int {
	for n := q + 1; n < len(s.Words) && n <= q+4; n++ {
		switch {
		case s.Is(n, "NOUN", "PROPN"):
			return n
		case !s.Is(n, "DET", "ADJ", "NUM"):
			return -1
		}
	}
	return -1
}
