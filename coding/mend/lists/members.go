package lists

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// MemberOnMark hangs on the first member what the parser coordinated with the word
// "and" itself: "the chief and [two of his sons]".
func MemberOnMark(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		c := s.Words[k].Head
		if s.Rel(k) != "conj" || c < 0 || c > k || !s.Is(c, "CCONJ") {
			continue
		}
		if first := s.Words[c].Head; first >= 0 && first < c {
			s.Rehang(func() { s.Words[k].Head, s.Words[c].Head = first, k })
		}
	}
}

// ListedPersons makes members of a list of the persons that the parser took for an
// apposition of the first: "killed his driver, his bodyguard and a colleague".
func ListedPersons(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		h := s.Words[k].Head
		if o := strayObject(s, k); o >= 0 {
			s.Rehang(func() { s.Hang(k, o, "conj") })
			continue
		}
		if s.Rel(k) != "appos" || h < 0 || h > k || !s.Is(h, "NOUN") || !s.Is(k, "NOUN") || s.Child(h, "det", "nmod:poss") < 0 || s.Child(k, "nmod:poss") < 0 {
			continue
		}
		last := s.Child(k, "conj")
		if last > k && s.Is(last, "NOUN") && s.Child(last, "cc") >= 0 && s.Child(last, "det", "nmod:poss") >= 0 {
			s.Words[k].Rel = "conj"
		}
	}
}

// strayObject returns the object right before a phrase that begins a list with it and
// that the parser took for a second subject of the verb; -1 without.
func strayObject(s *syntax.Sentence, k int) int {
	v := s.Words[k].Head
	if s.Rel(k) != "nsubj" || v < 0 || v > k || !s.Is(k, "NOUN") || s.Child(v, "nsubj") >= k || s.Child(k, "conj") < k {
		return -1
	}
	o := s.Child(v, "obj")
	first, _ := s.NounPhrase(k)
	if o < 0 || o > k || !s.Is(o, "NOUN") || first < 2 || s.Lower[first-1] != "," {
		return -1
	}
	if _, last := s.NounPhrase(o); last != first-2 {
		return -1
	}
	return o
}

// MemberAsAside hangs on the noun before it a member of a list that the parser took
// for an aside: "call for a ceasefire, a dialogue and the release of all".
func MemberAsAside(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.Rel(k) != "parataxis" || !s.Is(k, "NOUN") || v < 0 || v > k || !s.Is(v, "VERB") || s.Child(k, "conj") < k || s.Child(k, "nsubj", "cop", "case") >= 0 {
			continue
		}
		for h := k - 1; h > v; h-- {
			if s.Words[h].Head == v && s.Is(h, "NOUN") && (s.Rel(h) == "obl" || s.Rel(h) == "obj") && (s.Lower[s.Leftmost(k)] == "," || s.Lower[s.Leftmost(k)-1] == ",") {
				s.Rehang(func() { s.Hang(k, h, "conj") })
				break
			}
		}
	}
}

// NameOfList hangs on the name beside a plural noun the next name of the list, which
// was hung on the noun: « les bases Al-Omar et Rumeilan ».
func NameOfList(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		h := s.Words[k].Head
		if s.Rel(k) != "conj" || !s.Is(k, "PROPN") || h < 0 || h > k || !s.Is(h, "NOUN") || s.Preposition(k) != "" || s.Words[h].Feat("Number") != "Plur" {
			continue
		}
		if p := s.Child(h, "nmod", "appos"); p > h && p < k && s.Is(p, "PROPN") && s.Preposition(p) == "" && p == h+1 {
			s.Rehang(func() { s.Words[k].Head = p })
		}
	}
}

// JoinedGenitives joins a bare genitive of persons to the one before it, where the parser joined it to
// their noun and made two of one: « les forces de défense et [de sécurité] ».
func JoinedGenitives(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		h, c, and := s.Words[k].Head, s.Child(k, "case"), s.Child(k, "cc")
		if s.Rel(k) != "conj" || !s.Is(k, "NOUN") || h < 0 || h > k || !s.Is(h, "NOUN") || !l.IsPerson(s.Words[h]) || c != k-1 || and != k-2 || s.Child(k, "det", "nummod") >= 0 {
			continue
		}
		g := and - 1
		if s.Words[g].Head != h || syntax.BaseRel(s.Rel(g)) != "nmod" || !s.Is(g, "NOUN") || s.Child(g, "det", "nummod") >= 0 || s.Child(g, "case") != g-1 || s.Lower[g-1] != s.Lower[c] || s.Preposition(h) == s.Preposition(k) && s.Child(h, "det") < 0 {
			continue
		}
		v := s.Words[h].Head
		s.Rehang(func() {
			s.Words[k].Head = g
			for _, o := range s.Kids[k] {
				if s.Rel(o) == "conj" && s.Child(o, "det") >= 0 { // « entre les forces de défense et de sécurité et [des rebelles] »
					s.Words[o].Head = h
				}
				if o > k && s.Is(o, "NOUN", "PROPN") && s.Child(o, "det") >= 0 && s.Child(o, "case") >= 0 && s.Preposition(o) != s.Preposition(k) && v >= 0 && s.Is(v, "VERB") {
					s.Hang(o, v, "obl") // « opposé les forces de défense et de sécurité [à des rebelles] »
				}
			}
		})
	}
}

// CoordinatedObject hangs on the object the noun that was coordinated with its
// verb right behind it: "seized a priest and his driver".
func CoordinatedObject(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.Rel(k) != "conj" || v < 0 || v > k || !s.Is(v, "VERB") || !s.Is(k, "NOUN", "PROPN") || s.Child(k, "nsubj", "nsubj:pass", "cop", "aux", "obj", "case") >= 0 {
			continue
		}
		cc := s.Child(k, "cc")
		o := s.Child(v, "obj", "nsubj:pass")
		if o < 0 || cc < 1 || o > cc {
			continue
		}
		if _, last := s.Subtree(o); last == cc-1 {
			s.Rehang(func() { s.Words[k].Head = o })
		}
	}
}
