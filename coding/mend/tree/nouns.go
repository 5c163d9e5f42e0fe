package tree

import "attest/coding/syntax"

// Person reports whether a word is a noun or name for persons.
func Person(l *Language, s *syntax.Sentence, k int) bool {
	return s.Is(k, "PROPN") || l.IsPerson(s.Words[k])
}

// PhraseHead returns the noun of whose name a word is part.
func PhraseHead(s *syntax.Sentence, w int) int {
	for {
		switch up := s.Words[w].Head; {
		case up >= 0 && (s.Rel(w) == "compound" || s.Rel(w) == "flat" || s.Rel(w) == "amod"):
			w = up
		default:
			return w
		}
	}
}

// Disagree reports whether a noun and a participle are of different gender or number.
func Disagree(s *syntax.Sentence, n, p int) bool {
	for _, f := range []string{"Gender", "Number"} {
		if a, b := s.Words[n].Feat(f), s.Words[p].Feat(f); a != "" && b != "" && a != b {
			return true
		}
	}
	return false
}

// Circumstance reports whether a word is a number of days or of kilometres, which is no argument of its verb.
func Circumstance(l *Language, s *syntax.Sentence, noun int) bool {
	g := l.Grammar
	return g.Set("time-unit").Word(s, noun) || g.Set("measure").Word(s, noun) || g.Set("occasion").Word(s, noun)
}

// NounBeforeVerb mends a form that no verb has and that was read as one with the
// true verb under it: "U.S. airstrikes killed ten". It becomes that verb's subject,
// and what was its own subject a part of its name.
func NounBeforeVerb(s *syntax.Sentence, i int) bool {
	v := s.Child(i, "xcomp", "ccomp")
	if !s.Is(i, "VERB") || v < i || !s.Is(v, "VERB") || s.Child(v, "nsubj", "nsubj:pass", "mark") >= 0 || s.Child(i, "aux", "obj") >= 0 {
		return false
	}
	s.Rehang(func() {
		s.Words[i].UPOS, s.Words[i].Feats = "NOUN", "Number=Plur"
		s.TakePlaceOf(v, i)
		s.Hang(i, v, "nsubj")
		for _, k := range s.Kids[i] {
			switch {
			case k > v:
				s.Words[k].Head = v
			case k < i && syntax.BaseRel(s.Rel(k)) == "nsubj":
				s.Words[k].Rel = "compound"
			}
		}
	})
	return true
}

// MakeRelative makes a word the relative pronoun of a verb, in the given relation.
func MakeRelative(s *syntax.Sentence, p, v int, rel string) {
	w := &s.Words[p]
	w.UPOS, w.Feats, w.Head, w.Rel = "PRON", "PronType=Rel", v, rel
}
