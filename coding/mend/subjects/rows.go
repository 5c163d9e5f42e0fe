package subjects

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// RowAsRoot makes one subject of a row of which the parser took the first member for the head
// of the sentence and the last for the subject: "The driver and two passengers sustained
// injuries".
func RowAsRoot(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		n := s.Words[v].Head
		if h := n; h >= 0 && h < v && s.Rel(v) == "acl:relcl" && s.Is(h, "NOUN", "PROPN") && s.Child(v, "nsubj", "nsubj:pass") == h+1 && s.Is(h+1, "NOUN", "PROPN") && s.Is(s.Leftmost(h), "CCONJ") && len(s.Kids[h+1]) == 0 {
			n = s.Root()
			s.Rehang(func() { // hung on a word before the noun: "46 Workers' [Party] militants were killed"
				for _, c := range s.Kids[h] {
					if c >= h {
						continue
					}
					s.Words[c].Head = h + 1
					for _, w := range s.Kids[c] {
						if s.Rel(c) == "nmod:poss" && (s.Rel(w) == "cc" || s.Rel(w) == "nummod") {
							s.Words[w].Head = h + 1
						}
					}
				}
				s.Hang(h, h+1, "compound")
				s.Hang(v, n, "conj")
			})
		}
		if !s.Is(v, "VERB") || s.Rel(v) != "conj" || n < 0 || n > v || s.Words[n].Head >= 0 || !s.Is(n, "NOUN", "PROPN") || s.Child(n, "cop", "nsubj", "case") >= 0 {
			continue
		}
		k := s.Child(v, "nsubj", "nsubj:pass")
		if k < n || k > v || s.Between(n, k, "VERB", "AUX", "PRON", "SCONJ") || slices.Contains(s.Lower[n:k], ",") {
			continue
		}
		c := s.Leftmost(k)
		if own := s.Child(k, "cc"); own >= 0 {
			c = own
		}
		if c < n || c > k || !s.Is(c, "CCONJ") || s.Child(v, "cc") >= 0 {
			continue
		}
		rel := s.Rel(k)
		s.Rehang(func() {
			s.Hang(v, -1, "root")
			s.Hang(n, v, rel)
			s.Hang(k, n, "conj")
			for _, o := range s.Kids[n] {
				if o > v && s.Words[o].Head == n {
					s.Words[o].Head = v
				}
			}
		})
	}
}

// CoordinatedSubject makes one subject of two in a row where the first was taken
// for the head of the sentence: « Le gouvernement et l'ELN ont signé », "A teacher and three
// pupils sustained injuries".
func CoordinatedSubject(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		first := s.Words[v].Head
		k := s.FirstSubject(v)
		if k < 0 || s.Rel(v) != "conj" || first < 0 || first > k || !s.Is(first, "NOUN", "PROPN") || !s.PluralVerb(v) && s.Words[v].Feat("Number") != "" || s.Child(first, "cop", "nsubj", "case") >= 0 {
			continue
		}
		if s.Between(first, k, "VERB", "AUX", "PUNCT") {
			continue
		}
		c := s.Child(v, "cc")
		s.Rehang(func() {
			s.TakePlaceOf(v, first)
			s.Hang(first, v, s.Rel(k))
			s.Hang(k, first, "conj")
			s.Words[c].Head = k
		})
	}
}

// SubjectAfterAnd gives a coordinated clause the subject right before it that was
// coordinated with the end of the clause before: "were seized near Goma and their
// driver was killed".
func SubjectAfterAnd(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		first := s.Words[v].Head
		if s.Rel(v) != "conj" && s.Rel(v) != "parataxis" || first < 0 || first > v || s.Child(v, "cc") >= 0 || !tree.LacksOnlySubject(s, v) {
			continue
		}
		end := s.VerbStart(v)
		part := participleAside(s, end-1, first, v)
		if part > 0 {
			end = part - 1
		} else if s.Rel(v) != "conj" {
			continue
		}
		n := end - 1
		for n > first && s.Rel(n) != "conj" && s.Words[n].Head > first && s.Words[n].Head < n {
			n = s.Words[n].Head
		}
		c := s.Child(n, "cc")
		if n <= first || c < 0 || s.Rel(n) != "conj" || !s.Is(n, "NOUN", "PROPN") || s.Child(n, "case") >= 0 {
			continue
		}
		if _, last := s.Subtree(n); last+1 != end {
			continue
		}
		s.Rehang(func() {
			tree.HangSubject(s, n, v)
			s.Words[c].Head = v
			if part > 0 {
				s.Words[v].Rel = "conj"
				s.Hang(part, n, "acl")
			}
		})
	}
}

// participleAside returns the participle that opens the aside which ends with a comma, and hangs
// outside it or on the verb behind: "and two women, [accused of helping the army], were killed"; -1
// without one.
func participleAside(s *syntax.Sentence, end, after, verb int) int {
	const longest = 12
	if end < 0 || s.Lower[end] != "," {
		return -1
	}
	for p := end - 1; p > after+2 && end-p <= longest; p-- {
		if s.Lower[p-1] == "," {
			if s.Is(p, "VERB") && s.Words[p].Feat("VerbForm") == "Part" && (s.Words[p].Head < p-1 || s.Words[p].Head == verb) && s.Child(p, "nsubj", "aux", "cc") < 0 {
				return p
			}
			return -1
		}
	}
	return -1
}

// FirstOfSubjects makes the first of a list the subject that the verb's is, where the parser
// took it for a circumstance: "[A geologist], his driver and two soldiers were found dead".
func FirstOfSubjects(_ *tree.Language, s *syntax.Sentence) {
	for n := range s.Words {
		v := s.Words[n].Head
		if s.Rel(n) != "obl:unmarked" || !s.Is(n, "NOUN") || v < n || s.IsTimed(n) || s.Child(n, "case") >= 0 || s.Child(n, "det", "nummod", "nmod:poss") < 0 {
			continue
		}
		k := s.Child(v, "nsubj", "nsubj:pass")
		if k < n || k > v || s.Child(k, "conj") < k {
			continue
		}
		if first := s.Leftmost(k); first < 2 || s.Lower[first-1] != "," || s.Words[first-1].Head != n && s.Words[first-1].Head != k || s.Between(n, first, "VERB") {
			continue
		}
		s.Rehang(func() {
			s.Words[n].Rel = s.Words[k].Rel
			s.Hang(k, n, "conj")
		})
	}
}
