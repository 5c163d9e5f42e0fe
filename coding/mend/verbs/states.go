package verbs

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// SetsFire makes a verb of a word that joins a row of verbs and that the parser took for an
// adjective, before the noun for what it sets: "shot the driver and then [set] fire to a bus".
func SetsFire(l *tree.Language, s *syntax.Sentence) {
	for w := 1; w+1 < len(s.Words); w++ {
		v := s.Words[w].Head
		if !s.Is(w, "ADJ") || s.Rel(w) != "conj" || v < 0 || v > w || !s.Is(v, "VERB") || !l.Set("sets-alight").Word(s, w) || !s.Is(w+1, "NOUN") || s.Words[w+1].Head != v {
			continue
		}
		s.Rehang(func() {
			tree.MakeVerb(s, w, tree.FinitePast)
			for _, k := range s.Kids[v] {
				if k > w && !s.Is(k, "PUNCT") {
					s.Words[k].Head = w
				}
			}
		})
	}
}

// SetInName makes a verb of a word that the parser took for part of the name of what it sets on
// fire: "The strike [set] straw shelters ablaze".
func SetInName(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		n := s.Child(k, "nsubj")
		if !l.Set("alight").Word(s, k) || !s.Is(k, "VERB", "ADJ") || n < 0 || n > k {
			continue
		}
		first, _ := s.NounPhrase(n)
		for w := first + 1; w < n; w++ {
			if !l.Set("sets-alight").Word(s, w) || !s.Is(w-1, "NOUN", "PROPN") {
				continue
			}
			s.Rehang(func() {
				tree.MakeVerb(s, w, tree.FinitePast)
				s.TakePlaceOf(w, k)
				s.Hang(w-1, w, "nsubj")
				for c := first; c < n; c++ {
					switch h := s.Words[c].Head; {
					case c < w-1 && h >= w:
						s.Words[c].Head = w - 1
					case c > w && h == w:
						s.Words[c].Head = n
					}
				}
				for _, c := range s.Kids[k] {
					s.Words[c].Head = w
				}
				s.Hang(n, w, "obj")
				s.Hang(k, w, "xcomp")
				s.Words[k].UPOS = "ADJ"
			})
			return
		}
	}
}

// ThingAlight gives a verb of setting on fire its object back, which the parser took for
// one noun with the word behind it: "set [his house] alight".
func ThingAlight(l *tree.Language, s *syntax.Sentence) {
	for k := 1; k < len(s.Words); k++ {
		v, n := s.Words[k].Head, k-1
		if !l.Set("alight").Word(s, k) || !s.Is(k, "NOUN", "ADJ") || v < 0 || !s.Is(v, "VERB") || s.Rel(k) != "obj" || s.Words[n].Head != k || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		s.Rehang(func() {
			for _, c := range s.Children(k, "det", "nmod:poss", "amod", "nummod", "compound") {
				if c != n {
					s.Words[c].Head = n
				}
			}
			s.Hang(n, v, "obj")
			s.Words[k].UPOS, s.Words[k].Rel = "ADV", "advmod"
		})
	}
}

// AlightFar hangs on a verb of setting on fire what its object is set, where words that say
// more of the object stand between: "set two lorries loaded with ore [on fire] near the mine".
func AlightFar(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		o := s.Child(v, "obj")
		if !s.Is(v, "VERB") || !l.Set("sets-alight").Word(s, v) || o < v {
			continue
		}
		for k := o + 1; k < len(s.Words) && k <= o+farthestAlight && !s.Is(k, "SCONJ"); k++ {
			n := l.Set("alight").At(s, k)
			if n == 0 {
				continue
			}
			w := k + n - 1
			if h := s.Words[w].Head; h == v || h != s.Words[v].Head && (h < v || !s.Within(h, v)) {
				break
			}
			s.Rehang(func() {
				for _, c := range s.Kids[s.Words[w].Head] {
					if c > w && !s.Is(c, "PUNCT") && s.Words[w].Head != s.Words[v].Head {
						s.Hang(c, v, "obl")
					}
				}
				s.Hang(w, v, "xcomp")
			})
			break
		}
	}
}

// farthestAlight is how many words behind the object what it is set may stand.
const farthestAlight = 14

// LeftHurt hangs a participle on the object of a verb of leaving whose state it tells, where an
// adverb stands between the two: "leaving two passengers badly injured".
func LeftHurt(l *tree.Language, s *syntax.Sentence) {
	for k := 3; k < len(s.Words); k++ {
		v := s.Words[k].Head
		if s.Rel(k) != "advcl" || v < 0 || v > k || !s.PastForm(k) || l.Set("wound-word").At(s, k) == 0 || !l.Set("leave-in-state").Word(s, v) || s.Child(k, "nsubj", "obj", "aux", "aux:pass", "mark") >= 0 {
			continue
		}
		o := s.Child(v, "obj")
		if _, last := s.NounPhrase(max(o, 0)); o > v && o < k && s.Leftmost(k) == last+1 {
			s.Rehang(func() { s.Hang(k, o, "acl") })
		}
	}
}

// LeftDead hangs what becomes of the object of a verb of leaving on the verb, where an
// aside or a participle stands between the two: "left up to 20 people, including two
// children, dead", "left workers employed by a mine dead".
func LeftDead(l *tree.Language, s *syntax.Sentence) {
	g := l.Grammar
	for k := 2; k < len(s.Words); k++ {
		if !s.Is(k, "ADJ") || g.Set("kill-word").At(s, k) == 0 || s.Child(k, "cop", "nsubj", "det", "case") >= 0 || k+1 < len(s.Words) && s.Is(k+1, "NOUN") {
			continue
		}
		v := k - 1
		for v >= 0 && !g.Set("leave-in-state").Word(s, v) {
			v--
		}
		o := -1
		if v >= 0 {
			o = s.Child(v, "obj")
		}
		if o < v || o > k || !s.Is(v, "VERB") || s.Child(v, "xcomp") >= 0 || s.Words[k].Head == v && s.Rel(k) == "xcomp" || s.Within(v, k) {
			continue
		}
		s.Rehang(func() { s.Hang(k, v, "xcomp") })
	}
}

// HeldHostage makes those who are held hostage the object, where the parser made one name of
// them and what they are: "held a [family] hostage for six hours".
func HeldHostage(l *tree.Language, s *syntax.Sentence) {
	for h := 2; h < len(s.Words); h++ {
		k, v := h-1, s.Words[h].Head
		if !s.Is(h, "NOUN") || !s.Is(k, "NOUN") || s.Rel(k) != "compound" || s.Words[k].Head != h || v < 0 || v > k || !s.Is(v, "VERB") || !l.Set("captive").Word(s, h) || s.Words[h].Feat("Number") == "Plur" || !l.Set("take-captive").Word(s, v) || s.Child(h, "case") >= 0 {
			continue
		}
		s.Rehang(func() {
			for _, o := range s.Kids[h] {
				if o < k {
					s.Words[o].Head = k
				}
			}
			s.Hang(k, v, "obj")
			s.Hang(h, v, "xcomp")
		})
	}
}

// TakenCaptive makes a clause without a pronoun that ends in "captive" a relative of the noun
// before it: "executed civilians [they had taken captive]".
func TakenCaptive(l *tree.Language, s *syntax.Sentence) {
	for v := 3; v+1 < len(s.Words); v++ {
		c, p := v+1, s.Child(v, "nsubj")
		if s.Rel(v) != "ccomp" || !s.Is(v, "VERB") || s.Words[c].Head != v || s.Rel(c) != "obj" || !l.Set("captive").Word(s, c) || s.Child(c, "det", "nummod") >= 0 || p < 1 || !s.Is(p, "PRON") {
			continue
		}
		if n := p - 1; s.Is(n, "NOUN") && s.Rel(n) == "obj" && s.Words[n].Head == s.Words[v].Head {
			s.Rehang(func() {
				s.Hang(v, n, "acl:relcl")
				s.Words[c].Rel = "xcomp"
			})
		}
	}
}
