package subjects

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// IndefiniteSubject makes an article of the « des » before a subject, which was taken for "of the": « et [des]
// hommes armés ont enlevé un prêtre ».
func IndefiniteSubject(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		if j := subjectWithin(s, k); j >= 0 {
			s.Rehang(func() {
				tree.HangSubject(s, k, s.Words[k].Head)
				s.Hang(j, k, "nmod")
				s.Hang(j-1, j, "case")
			})
		}
		if p := indefinitePlural(s, k); p >= 0 && syntax.BaseRel(s.Rel(k)) == "nsubj" && s.Is(k, "NOUN") {
			s.Rehang(func() { s.Hang(p, k, "det") })
		}
	}
}

// indefinitePlural returns the preposition that was read in the « des » right before a noun or its adjectives, which
// is an article; or -1.
func indefinitePlural(s *syntax.Sentence, k int) int {
	p := s.Child(k, "case")
	if p >= 0 && p+1 < k && s.Is(p+1, "DET") && s.Words[p].Start == s.Words[p+1].Start {
		return p
	}
	return -1
}

// subjectWithin returns what was taken for the subject of a verb and stands, behind a preposition, in the phrase
// of an indefinite plural before it: « lorsque des hommes [en uniforme] ont ouvert le feu »; or -1.
func subjectWithin(s *syntax.Sentence, k int) int {
	v := s.Words[k].Head
	if s.Rel(k) != "obl" || !s.Is(k, "NOUN") || v < k || indefinitePlural(s, k) < 0 {
		return -1
	}
	j := s.Child(v, "nsubj")
	if j < k+1 || j > v || !s.Is(j-1, "ADP") || s.Between(k, j, "PUNCT", "AUX") {
		return -1
	}
	return j
}
