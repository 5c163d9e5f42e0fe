package subjects

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// AgentOfPassive hangs the phrase after the preposition of the agent on the
// passive verb before it, where the parser cut it at a hyphen or took a
// participle in it for a verb: "was killed by motorcycle-riding gunmen", "by
// alleged members".
func AgentOfPassive(l *tree.Language, s *syntax.Sentence) {
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

// AgentOnMeans hangs on a passive the doer that was hung on the means before it: "riddled
// with bullets by gunmen".
func AgentOnMeans(l *tree.Language, s *syntax.Sentence) {
	for k := 3; k < len(s.Words); k++ {
		o := s.Words[k].Head
		if s.Rel(k) != "nmod" || o < 0 || o > k || s.Rel(o) != "obl" || !l.Set("agent-preposition").HasPrep(s.Preposition(k)) || !l.Set("means-preposition").HasPrep(s.Preposition(o)) {
			continue
		}
		if v := s.Words[o].Head; v >= 0 && v < o && s.Is(v, "VERB") && s.IsPassive(v) && s.Child(v, "obl:agent", "obj") < 0 {
			s.Rehang(func() { s.Hang(k, v, "obl:agent") })
		}
	}
}

// BackedAgent hangs on those right before it who backs them, where the parser hung it on
// their act: "an attack by troops backed by mercenaries".
func BackedAgent(l *tree.Language, s *syntax.Sentence) {
	for v := 2; v < len(s.Words); v++ {
		n, h := v-1, s.Words[v].Head
		if h >= 0 && h < n && s.Rel(v) == "acl" && s.Is(n, "NOUN", "PROPN") && s.Words[n].Head == h && l.Set("backed").Word(s, v) {
			s.Rehang(func() { s.Words[v].Head = n })
		}
	}
}

// InvertedPassive gives a passive that opens its sentence the subject behind it, which the
// parser took for what stands beside the agent or for a circumstance: « A été visé dimanche
// par des rebelles [le poste de Kisa] ».
func InvertedPassive(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		if v > 3 || !s.Is(0, "AUX") || s.VerbStart(v) != 0 || s.Child(v, "aux:pass") < 0 || s.Child(v, "nsubj", "nsubj:pass", "expl", "csubj") >= 0 {
			continue
		}
		for h := v + 1; h < len(s.Words) && !s.Is(h, "VERB", "AUX", "SCONJ") && s.Lower[h] != ";"; h++ {
			up := s.Words[h].Head
			if !s.Is(h, "NOUN", "PROPN") || s.Child(h, "case") >= 0 || s.Child(h, "det", "nummod") < 0 || s.IsTimed(h) || up < v {
				continue
			}
			switch syntax.BaseRel(s.Rel(h)) {
			case "appos", "obj", "obl", "nmod", "conj":
				s.Rehang(func() { tree.HangSubject(s, h, v) })
				return
			}
		}
	}
}
