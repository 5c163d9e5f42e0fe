package tree

import "attest/coding/syntax"

// MakeVerb makes a verb of a word that the tagger took for another.
func MakeVerb(s *syntax.Sentence, w int, feats string) {
	s.Words[w].UPOS, s.Words[w].Feats = "VERB", feats
}

// The features of finite verbs that English writes as it writes nouns and adjectives.
const (
	FinitePast    = "Mood=Ind|Tense=Past|VerbForm=Fin"
	FinitePresent = "Mood=Ind|Tense=Pres|VerbForm=Fin"
)

// MoveLater hangs what stands after word b and hung on word a on b.
func MoveLater(s *syntax.Sentence, a, b int) {
	for _, k := range s.Kids[a] {
		if k <= b || s.Words[k].Head != a {
			continue
		}
		s.Words[k].Head = b
		if syntax.BaseRel(s.Rel(k)) == "nmod" {
			s.Words[k].Rel = "obl"
		}
	}
}

// TakeOver hangs a word where its head hangs, with whatever else hung on that.
func TakeOver(s *syntax.Sentence, n, head int) {
	s.TakePlaceOf(n, head)
	for k := range s.Words {
		if s.Words[k].Head == head && k != n {
			s.Words[k].Head = n
		}
	}
}

// DoneToPersons reports whether a word is a verb of taking, killing or wounding.
func DoneToPersons(l *Language, s *syntax.Sentence, v int) bool {
	g := l.Grammar
	return g.Set("capture-word").At(s, v) > 0 || g.Set("kill-word").At(s, v) > 0 || g.Set("wound-word").At(s, v) > 0
}
