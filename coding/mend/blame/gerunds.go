package blame

import (
	"strings"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// GerundOfAccused makes a verb of the gerund that tells of what somebody is accused, which the
// parser took for a noun before what it is done to: "accused each other of [shelling] villages",
// "accused the army of [bombing] a prison", and of one joined to it: "and [raping] women".
func GerundOfAccused(l *tree.Language, s *syntax.Sentence) {
	for g := 2; g < len(s.Words); g++ {
		verb, c := l.Forms[s.Lower[g]].Verb, g-1
		if verb == "" || !strings.HasSuffix(s.Lower[g], "ing") || !s.Is(g, "NOUN", "VERB") || s.Child(g, "obj", "nsubj", "aux") >= 0 {
			continue
		}
		up, rel := gerundOver(l, s, c)
		o := objectOfGerund(l, s, g, up)
		if up < 0 || o < 0 {
			continue
		}
		s.Rehang(func() {
			tree.MakeVerb(s, g, "VerbForm=Ger")
			s.Lemma[g] = verb
			s.Hang(g, up, rel)
			s.Hang(o, g, "obj")
			if rel == "xcomp" {
				s.Hang(c, g, "mark")
				s.Words[c].UPOS = "SCONJ"
			} else {
				s.Hang(c, g, "cc")
			}
		})
	}
}

// gerundOver returns the verb on which a gerund behind the word c hangs, and how: the verb of
// blame before a preposition, or the gerund that another is joined to; -1 for none.
func gerundOver(l *tree.Language, s *syntax.Sentence, c int) (v int, rel string) {
	joined := s.Is(c, "CCONJ")
	if !joined && !l.Set("accused-preposition").Word(s, c) {
		return -1, ""
	}
	for w := c - 1; w >= 0 && w >= c-blameReach && !s.Is(w, "PUNCT"); w-- {
		switch {
		case !s.Is(w, "VERB"):
		case joined && s.Rel(w) == "xcomp" && s.Words[w].Feat("VerbForm") == "Ger":
			return w, "conj"
		case !joined && l.Set("accused-of").At(s, w) > 0:
			return w, "xcomp"
		default:
			return -1, ""
		}
	}
	return -1, ""
}

// objectOfGerund returns what a gerund does something to, taken for the noun that it describes or
// for a second object of the verb above; -1 for none. Acts are what is done: "of bombing raids".
func objectOfGerund(l *tree.Language, s *syntax.Sentence, g, up int) int {
	o := s.Words[g].Head
	if rel := s.Rel(g); o < g || rel != "compound" && rel != "amod" {
		o = -1
		if up >= 0 && s.Words[g].Head == up && g+1 < len(s.Words) && s.Is(g+1, "DET", "NUM", "PRON") {
			for _, k := range s.Children(up, "obj") {
				if k > g && s.Leftmost(k) == g+1 {
					o = k
				}
			}
		}
	}
	if o < 0 || !s.Is(o, "NOUN", "PROPN") || l.Set("violence-word").Word(s, o) {
		return -1
	}
	return o
}
