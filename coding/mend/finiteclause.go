package mend

import "attest/coding/syntax"

// finiteClause makes a verb in a finite tense that was hung on a noun as if it
// described it, with neither "who" nor "that", the verb of a clause whose subject
// is the noun: « Le parti au pouvoir accuse les rebelles, qui nient ».
func finiteClause(_ *Language, s *syntax.Sentence) {
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
			moveLater(s, n, v)
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

// negatedInfinitive gives an infinitive the negation right before it that was hung
// on the verb of saying, and hangs on that verb as a clause what the infinitive of
// being says: « affirme n'y être pour rien ».
func negatedInfinitive(_ *Language, s *syntax.Sentence) {
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

// objectBehindTime hangs on a verb that takes its object in the genitive the one
// that was hung on a phrase between them: « s'emparent à l'aube de la radio ».
func objectBehindTime(l *Language, s *syntax.Sentence) {
	for n := range s.Words {
		o := s.Words[n].Head
		if o < 0 || o > n || syntax.BaseRel(s.Rel(n)) != "nmod" || syntax.BaseRel(s.Rel(o)) != "obl" || !l.Set("genitive-preposition").HasPrep(s.Preposition(n)) || s.Child(n, "det") < 0 {
			continue
		}
		if v := s.Words[o].Head; v >= 0 && v < o && l.Set("takes-genitive").Word(s, v) {
			s.Rehang(func() { s.Hang(n, v, "obl") })
		}
	}
}

// objectBehindPast gives a verb its object back where the parser hung it on the participle
// of the time between them: « avoir tué la semaine passée [dix rebelles] ».
func objectBehindPast(l *Language, s *syntax.Sentence) {
	for p := range s.Words {
		n, o := s.Words[p].Head, s.Child(p, "obj")
		if s.Rel(p) != "acl" || s.Words[p].Feat("VerbForm") != "Part" || n != p-1 || o < p || !l.Set("time-unit").Word(s, n) || !s.Is(o, "NOUN", "PROPN") {
			continue
		}
		v := s.Words[n].Head
		if v < 0 || v > n || !s.Is(v, "VERB") || syntax.BaseRel(s.Rel(n)) != "obj" && syntax.BaseRel(s.Rel(n)) != "obl" {
			continue
		}
		s.Rehang(func() {
			s.Words[n].Rel = "obl"
			s.Hang(o, v, "obj")
		})
	}
}

// reflexiveActive makes a verb with a reflexive pronoun active where its auxiliary
// was taken for that of a passive: « s'en sont attribué la paternité ».
func reflexiveActive(_ *Language, s *syntax.Sentence) {
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

// reciprocalVerb makes the verb of the sentence of one that the parser took for a participle, though
// it has "each other" as its object: "The army and the rebels [blamed] each other".
func reciprocalVerb(_ *Language, s *syntax.Sentence) {
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
			s.Words[v].Feats = finitePast
			s.Hang(n, v, "nsubj")
		})
	}
}
