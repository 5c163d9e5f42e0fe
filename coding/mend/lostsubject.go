package mend

import (
	"slices"
	"strings"

	"attest/coding/syntax"
)

// rowAsRoot makes one subject of a row of which the parser took the first member for the head
// of the sentence and the last for the subject: "The driver and two passengers sustained
// injuries".
func rowAsRoot(_ *Language, s *syntax.Sentence) {
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

// predicateBehindAnd gives a noun with a copula the subject right before it that the parser
// joined to the verb of the clause before: « Trois ont été tués et [douze civils] sont dans un
// état critique ».
func predicateBehindAnd(_ *Language, s *syntax.Sentence) {
	for w := range s.Words {
		c, v := s.Child(w, "cop"), s.Words[w].Head
		if c < 1 || v < 0 || v > c || !s.Is(v, "VERB") || s.Child(w, "nsubj") >= 0 {
			continue
		}
		n := c - 1
		for n > v && s.Rel(n) != "conj" && s.Words[n].Head > v && s.Words[n].Head < n {
			n = s.Words[n].Head
		}
		and := s.Child(n, "cc")
		if n <= v || s.Rel(n) != "conj" || s.Words[n].Head != v || !s.Is(n, "NOUN", "PROPN") || and < v {
			continue
		}
		s.Rehang(func() {
			s.Hang(n, w, "nsubj")
			s.Words[and].Head = w
			s.Words[w].Rel = "conj"
		})
	}
}

// predicateOfNoun gives a noun with a copula the noun before it as its subject, where the
// parser hung it on that noun: « Trois des morts étaient membres d'une milice ».
func predicateOfNoun(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		cop, n := s.Child(k, "cop"), s.Words[k].Head
		if cop < 0 || n < 0 || n > cop || cop > k || s.Words[cop].Feat("VerbForm") != "Fin" || !s.Is(n, "NOUN") || !s.Is(k, "NOUN") || s.Child(k, "nsubj", "mark", "case") >= 0 || s.Between(n, cop, "PUNCT", "VERB", "PRON", "CCONJ") {
			continue
		}
		if rel := syntax.BaseRel(s.Rel(k)); rel != "nmod" && rel != "appos" {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(k, n)
			s.Hang(n, k, "nsubj")
			for _, c := range s.Kids[n] {
				if c > cop && c != k {
					s.Words[c].Head = k
				}
			}
		})
	}
}

// predicateBehindAside makes the predicate of a sentence of a noun with its copula behind an aside,
// which the parser joined to the aside: « Un poste de la gendarmerie, dans la province du Séno, a
// été [la cible] d'une attaque ».
func predicateBehindAside(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		cop, n, top := s.Child(k, "cop"), s.Words[k].Head, s.Root()
		if cop < 0 || n < 0 || cop > k || s.Rel(k) != "conj" || s.Child(k, "cc", "nsubj", "mark", "case") >= 0 || top >= n || !s.Is(top, "NOUN", "PROPN") || !s.Is(k, "NOUN") || s.Words[n].Head != top || s.Child(top, "cop", "nsubj") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(k, -1, "root")
			s.Hang(top, k, "nsubj")
		})
		return
	}
}

// pastAsNoun makes a verb of a word whose past is its base form and that the tagger took for a
// noun, where an object with its article follows: "The attack [cost] the lives of two men".
func pastAsNoun(l *Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		n, o := v-1, s.Child(v, "obj")
		if !s.Is(v, "NOUN") || !l.Set("same-past").Has(s.Lower[v]) || s.Words[v].Head >= 0 || o <= v || s.Child(o, "det", "nummod", "nmod:poss") != v+1 || !s.Is(n, "NOUN") || s.Words[n].Head != v {
			continue
		}
		s.Rehang(func() {
			makeVerb(s, v, finitePast)
			for _, k := range s.Kids[v] {
				switch {
				case k < n && !s.Is(k, "PUNCT"):
					s.Words[k].Head = n
				case k > o && syntax.BaseRel(s.Rel(k)) == "nmod":
					s.Words[k].Head = o
				}
			}
			s.Words[n].Rel = "nsubj"
		})
	}
}

// blowsAsVerb makes a noun of a plural for blows that the parser took for the verb of the nation
// before it, and a verb of what is behind it: "U.S. [strikes] [hit] Hodeidah".
func blowsAsVerb(l *Language, s *syntax.Sentence) {
	for v := 1; v+2 < len(s.Words); v++ {
		n, hit := v-1, v+1
		noun, plural := strings.CutSuffix(s.Lower[v], "s")
		if !plural || !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Fin" || s.Child(v, "aux") >= 0 || s.Rel(n) != "nsubj" || s.Words[n].Head != v || !s.Is(n, "PROPN") || !l.TellsAct(noun) {
			continue
		}
		if !l.Set("same-past").Has(s.Lower[hit]) || s.Words[hit].Head != v || s.Rel(hit) != "obj" && s.Rel(hit) != "xcomp" {
			continue
		}
		struck := s.Child(hit, "obj")
		if objects := s.Children(v, "obj"); struck < 0 && len(objects) == 2 {
			struck = objects[1]
		}
		if struck <= hit {
			continue
		}
		s.Rehang(func() {
			makeVerb(s, hit, finitePast)
			for _, k := range s.Kids[v] {
				s.Words[k].Head = hit
			}
			s.TakePlaceOf(hit, v)
			s.Words[v].UPOS, s.Words[v].Feats, s.Words[v].Lemma = "NOUN", "Number=Plur", noun
			s.Lemma[v] = noun
			s.Hang(v, hit, "nsubj")
			s.Hang(n, v, "compound")
			s.Hang(struck, hit, "obj")
		})
	}
}
