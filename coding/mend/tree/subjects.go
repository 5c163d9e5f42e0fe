package tree

import "attest/coding/syntax"

// HangSubject makes a word the subject of a verb, of its passive where it has one.
func HangSubject(s *syntax.Sentence, k, v int) {
	s.Hang(k, v, "nsubj")
	if s.Child(v, "aux:pass") >= 0 {
		s.Words[k].Rel = "nsubj:pass"
	}
}

// LacksOnlySubject reports whether a clause is finite and without its subject.
func LacksOnlySubject(s *syntax.Sentence, v int) bool {
	if s.Child(v, "nsubj", "nsubj:pass", "csubj", "expl") >= 0 {
		return false
	}
	for _, k := range append(s.Children(v, "aux", "aux:pass", "cop"), v) {
		if s.Words[k].Feat("VerbForm") == "Fin" {
			return true
		}
	}
	return false
}

// Subjectless reports whether a verb behind a phrase has no subject before it.
func Subjectless(s *syntax.Sentence, p, v int) bool {
	k := s.Child(v, "nsubj", "nsubj:pass")
	return p < v && (k < 0 || k > v)
}

// OtherSubject reports whether a verb has a subject nearer than one.
func OtherSubject(s *syntax.Sentence, v, far int) bool {
	for _, k := range s.Children(v, "nsubj") {
		if k > far {
			return true
		}
	}
	return false
}

// RelativeSubject returns the relative pronoun that is a subject of a verb, or -1.
func RelativeSubject(s *syntax.Sentence, v int) int {
	for _, k := range s.Children(v, "nsubj", "nsubj:pass") {
		if k < v && s.Is(k, "PRON") && s.Words[k].Feat("PronType") == "Rel" {
			return k
		}
	}
	return -1
}
