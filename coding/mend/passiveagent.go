package mend

import "attest/coding/syntax"

// agentOfPassive hangs the phrase after the preposition of the agent on the
// passive verb before it, where the parser cut it at a hyphen or took a
// participle in it for a verb: "was killed by motorcycle-riding gunmen", "by
// alleged members".
func agentOfPassive(l *Language, s *syntax.Sentence) {
	by := l.Set("agent-preposition")
	for v := range s.Words {
		if s.Child(v, "aux:pass") < 0 {
			continue
		}
		for p := v + 1; p < len(s.Words) && p <= v+6 && !s.Is(p, "PUNCT", "SCONJ", "CCONJ", "AUX"); p++ {
			if !s.Is(p, "ADP") || !by.Word(s, p) {
				continue
			}
			if h := chunkEnd(s, p); h > p && s.Outside(p, p, h) == v && (s.Words[h].Head != v || s.Words[p].Head != h) {
				s.Rehang(func() { hangAgent(s, v, p, h) })
			}
			break
		}
	}
}

// chunkEnd returns the last word of the noun phrase right after word p, or p
// where none begins there that ends in a noun.
func chunkEnd(s *syntax.Sentence, p int) int {
	end := p
	for i := p + 1; i < len(s.Words); i++ {
		switch {
		case s.Is(i, "NOUN", "PROPN"):
			if s.IsTimed(i) {
				return end
			}
			end = i
		case s.Is(i, "DET", "NUM"):
			if end > p {
				return end
			}
		case s.Is(i, "ADJ"), s.Lower[i] == "-":
		case s.Is(i, "VERB") && (i == p+1 && s.Words[i].Feat("Tense") == "Past" || s.Lower[i-1] == "-"):
		default:
			return end
		}
	}
	return end
}

// hangAgent makes word h the agent of the passive v, under preposition p, and
// what stands between them part of its phrase.
func hangAgent(s *syntax.Sentence, v, p, h int) {
	for i := p + 1; i < h; i++ {
		if up := s.Words[i].Head; up <= p || up > h || up == h && s.Rel(i) != "det" && s.Rel(i) != "punct" && s.Rel(i) != "amod" && s.Rel(i) != "nummod" {
			s.Hang(i, h, "compound")
		}
	}
	s.Hang(p, h, "case")
	s.Hang(h, v, "obl:agent")
}
