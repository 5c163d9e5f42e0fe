package verbs

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// FiniteClause makes a verb in a finite tense that was hung on a noun as if it
// described it, with neither "who" nor "that", the verb of a clause whose subject
// is the noun: « Le parti au pouvoir accuse les rebelles, qui nient ».
func FiniteClause(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		w := s.Words[v]
		n := phraseTop(s, w.Head)
		if s.Rel(v) != "acl" || n < 0 || n > v || !s.Is(v, "VERB") || w.Feat("VerbForm") != "Fin" || w.Feat("Mood") != "Ind" || w.Feat("Tense") == "Past" || !s.Is(n, "NOUN", "PROPN") || s.Child(v, "nsubj", "nsubj:pass", "mark") >= 0 || s.Lower[v-1] == "," || s.Is(v-1, "PRON", "SCONJ") {
			continue
		}
		up := s.Words[n].Head
		overInfinitive := up > v && syntax.BaseRel(s.Rel(n)) == "nsubj" && s.Child(up, "mark") > v && s.Words[firstVerb(s, up)].Feat("VerbForm") == "Inf"
		if up >= 0 && !overInfinitive {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, -1, "root")
			if overInfinitive {
				s.TakePlaceOf(v, up)
				for _, k := range s.Kids[up] {
					if k < v {
						s.Words[k].Head = v
					}
				}
				s.Hang(up, v, "xcomp")
			}
			s.Hang(n, v, "nsubj")
			tree.MoveLater(s, n, v)
			if o := s.Child(v, "obj"); o > v {
				relativeOf(s, o, v)
			}
		})
	}
}

// phraseTop returns the noun that a noun hangs on through what describes it:
// "party" in "party in power".
func phraseTop(s *syntax.Sentence, n int) int {
	for n >= 0 && s.Words[n].Head >= 0 && s.Words[n].Head < n && (syntax.BaseRel(s.Rel(n)) == "nmod" || s.Rel(n) == "appos") {
		n = s.Words[n].Head
	}
	return n
}

// firstVerb returns the first auxiliary of a verb, else the verb.
func firstVerb(s *syntax.Sentence, v int) int {
	if a := s.Child(v, "aux", "aux:pass"); a >= 0 && a < v {
		return a
	}
	return v
}

// relativeOf hangs on an object the relative clause behind it that hung on its verb.
func relativeOf(s *syntax.Sentence, o, v int) {
	for k := range s.Words {
		if k > o && s.Words[k].Head == v && s.Rel(k) == "acl:relcl" {
			s.Words[k].Head = o
		}
	}
}

// ReciprocalVerb makes the verb of the sentence of one that the parser took for a participle, though
// it has "each other" as its object: "The army and the rebels [blamed] each other".
func ReciprocalVerb(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		o, n := s.Child(v, "obj"), s.Words[v].Head
		if s.Rel(v) != "acl" || !s.PastForm(v) || o < v || s.Words[o].Feat("PronType") != "Rcp" || n < 0 || n > v || s.Child(v, "aux", "aux:pass", "nsubj") >= 0 {
			continue
		}
		for n >= 0 && s.Rel(n) == "conj" && s.Words[n].Head < n {
			n = s.Words[n].Head
		}
		if n < 0 || s.Words[n].Head >= 0 || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, -1, s.Rel(n))
			s.Words[v].Feats = tree.FinitePast
			s.Hang(n, v, "nsubj")
		})
	}
}

// ReflexiveActive makes a verb with a reflexive pronoun active where its auxiliary
// was taken for that of a passive: « s'en sont attribué la paternité ».
func ReflexiveActive(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		a, x := s.Child(v, "aux:pass"), s.Child(v, "expl")
		if !s.Is(v, "VERB") || a < 0 || x < 0 || x > a || s.Words[x].Feat("Reflex") != "Yes" || s.Child(v, "obj") < 0 {
			continue
		}
		s.Words[a].Rel = "aux"
		if n := s.Child(v, "nsubj:pass"); n >= 0 {
			s.Words[n].Rel = "nsubj"
		}
	}
}

// NegatedInfinitive gives an infinitive the negation right before it that was hung
// on the verb of saying, and hangs on that verb as a clause what the infinitive of
// being says: « affirme n'y être pour rien ».
func NegatedInfinitive(_ *tree.Language, s *syntax.Sentence) {
	for i := range s.Words {
		v := s.Words[i].Head
		if v < 0 || v >= i || s.Words[i].Feat("Polarity") != "Neg" || !s.Is(v, "VERB") {
			continue
		}
		k := i + 1
		for k < len(s.Words)-1 && s.Is(k, "PRON") {
			k++
		}
		if k >= len(s.Words) || s.Words[k].Feat("VerbForm") != "Inf" {
			continue
		}
		h := k
		if s.Is(k, "AUX") {
			h = s.Words[k].Head
		}
		if h < k || h == v {
			continue
		}
		s.Rehang(func() {
			s.Words[i].Head = h
			if syntax.BaseRel(s.Rel(h)) == "obj" && s.Words[h].Head == v {
				s.Words[h].Rel = "xcomp"
			}
		})
	}
}

// InfinitiveAsRoot puts an infinitive under the past tense before it, which the parser
// took for a participle that describes the subject: "The group claimed in a statement to
// have killed nine soldiers".
func InfinitiveAsRoot(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		n, to := s.Child(v, "nsubj"), s.Child(v, "mark")
		if n < 0 || to < n || !s.Is(v, "VERB") || !s.Is(to, "PART") {
			continue
		}
		said := s.Child(n, "acl")
		if said < n || said > to || !s.PastForm(said) || s.Child(said, "aux", "aux:pass", "nsubj", "mark") >= 0 || s.Lower[said-1] == "," {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(said, v)
			s.Hang(v, said, "xcomp")
			s.Hang(n, said, "nsubj")
			s.Words[said].Feats = tree.FinitePast
		})
	}
}

// InfinitiveOfBeing makes of a word under an infinitive of "to be" the clause that it
// is, where the parser took it for an object: « a assuré n'être pour rien dans l'attaque ».
func InfinitiveOfBeing(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		c, v := s.Child(k, "cop"), s.Words[k].Head
		if c < 0 || v < 0 || v > c || !s.Is(v, "VERB") || s.Words[c].Feat("VerbForm") != "Inf" || s.Rel(k) != "obj" && s.Rel(k) != "obl" {
			continue
		}
		s.Rehang(func() {
			s.Words[k].Rel = "xcomp"
			for _, o := range s.Children(v, "obl", "advmod") {
				if o > k || o == c-1 {
					s.Words[o].Head = k
				}
			}
		})
	}
}

// VerbBeforeRoot makes a participle between a subject and the noun that the sentence was hung
// on its verb, since that noun has no article and no verb: "The Lagos-based group [claimed]
// responsibility."
func VerbBeforeRoot(_ *tree.Language, s *syntax.Sentence) {
	n := s.Root()
	if n < 2 || !s.Is(n, "NOUN") || s.Child(n, "cop", "det", "case", "aux") >= 0 {
		return
	}
	v, k := s.Child(n, "amod"), s.Child(n, "nsubj")
	if k < 0 || v != k+1 || v > n || !s.Is(v, "VERB") || !s.PastForm(v) || len(s.Kids[v]) > 0 || !s.Is(k, "NOUN", "PROPN") {
		return
	}
	s.Rehang(func() {
		s.Hang(v, -1, "root")
		s.Words[v].Feats = tree.FinitePast
		s.Words[k].Head = v
		s.Hang(n, v, "obj")
		tree.MoveLater(s, n, v)
		for i := range k {
			if s.Words[i].Head == n {
				s.Words[i].Head = v
			}
		}
	})
}
