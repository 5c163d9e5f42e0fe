package coding

// Members of lists, and what refers to one of two nouns, as parsers that read from left
// to right hang them wrong.

// memberAsAside hangs on the noun before it a member of a list that the parser took
// for an aside: "call for a ceasefire, a dialogue and the release of all".
func (s *sentence) memberAsAside() {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.rel(k) != "parataxis" || !s.is(k, "NOUN") || v < 0 || v > k || !s.is(v, "VERB") || s.child(k, "conj") < k || s.child(k, "nsubj", "cop", "case") >= 0 {
			continue
		}
		for h := k - 1; h > v; h-- {
			if s.Words[h].Head == v && s.is(h, "NOUN") && (s.rel(h) == "obl" || s.rel(h) == "obj") && (s.lower[s.leftmost(k)] == "," || s.lower[s.leftmost(k)-1] == ",") {
				s.rehang(func() { s.Words[k].Head, s.Words[k].Rel = h, "conj" })
				break
			}
		}
	}
}

// tollBehindColon hangs on the verb what stands behind a colon and was hung on a name
// before it: "exploded in Zaria: 22 dead".
func (s *sentence) tollBehindColon() {
	for k := range s.Words {
		h := s.Words[k].Head
		if s.rel(k) != "parataxis" || !s.is(k, "NOUN", "ADJ") || h < 0 || h > k || !s.is(h, "PROPN", "NOUN") {
			continue
		}
		first := s.leftmost(k)
		if v := s.clauseOf(h); v != h && s.is(v, "VERB") && (s.lower[first] == ":" || first > 0 && s.lower[first-1] == ":") {
			s.rehang(func() { s.Words[k].Head = v })
		}
	}
}

// nameOfList hangs on the name beside a plural noun the next name of the list, which
// was hung on the noun: « les bases Al-Omar et Rumeilan ».
func (s *sentence) nameOfList() {
	for k := range s.Words {
		h := s.Words[k].Head
		if s.rel(k) != "conj" || !s.is(k, "PROPN") || h < 0 || h > k || !s.is(h, "NOUN") || s.preposition(k) != "" || s.Words[h].Feat("Number") != "Plur" {
			continue
		}
		if p := s.child(h, "nmod", "appos"); p > h && p < k && s.is(p, "PROPN") && s.preposition(p) == "" && p == h+1 {
			s.rehang(func() { s.Words[k].Head = p })
		}
	}
}

// relativeByNumber hangs a relative clause with a singular verb on the singular noun
// right before it where it was hung on a plural: « 22 morts selon la police, qui a
// abattu un suspect ».
func (s *sentence) relativeByNumber() {
	for v := range s.Words {
		n := s.Words[v].Head
		if s.rel(v) != "acl:relcl" || n < 0 || n > v || s.Words[n].Feat("Number") != "Plur" {
			continue
		}
		finite := v
		if aux := s.child(v, "aux", "aux:pass"); aux >= 0 {
			finite = aux
		}
		first, _ := s.subtree(v)
		for first < v && s.is(first, "PUNCT") {
			first++
		}
		near := first - 1
		for near > n && s.is(near, "PUNCT") {
			near--
		}
		if s.Words[finite].Feat("Number") == "Sing" && near > n && s.is(near, "NOUN", "PROPN") && s.Words[near].Feat("Number") == "Sing" && s.is(first, "PRON") && s.within(near, n) {
			s.rehang(func() { s.Words[v].Head = near })
		}
	}
}

// cliticObject makes a pronoun of an article that the parser made an object: « les ont
// tués ».
func (s *sentence) cliticObject() {
	for k := range s.Words {
		if h := s.Words[k].Head; s.is(k, "DET") && s.rel(k) == "obj" && h > k && s.is(h, "VERB") {
			s.Words[k].UPOS = "PRON"
		}
	}
}

// cleftSubject takes from a passive the pronoun of the cleft before it, which is no
// subject of it: « c'est la troisième fois que le camp a été bombardé ».
func (s *sentence) cleftSubject() {
	for v := range s.Words {
		k := s.child(v, "nsubj")
		if k < 0 || k > v || !s.is(k, "PRON") || s.child(v, "nsubj:pass") < k || s.child(v, "mark") < k || s.rel(k) != "nsubj" {
			continue
		}
		s.Words[k].Rel = "expl"
	}
}

// lateSubject takes from a passive that has its subject before it a second one behind,
// which is a circumstance: « ont été conduits manu militari ».
func (s *sentence) lateSubject() {
	for v := range s.Words {
		if k := s.child(v, "nsubj:pass"); k < 0 || k > v {
			continue
		}
		for _, k := range s.children(v, "nsubj") {
			if k > v && s.rel(k) == "nsubj" {
				s.Words[k].Rel = "obl"
			}
		}
	}
}

// fragmentsInRow parts a noun with its participle from the next such fragment, of which
// it was made a second subject: « trois policiers tués, deux jeeps brûlées ».
func (s *sentence) fragmentsInRow() {
	for v := range s.Words {
		subjects := s.children(v, "nsubj")
		if len(subjects) != 2 || s.Words[v].Feat("VerbForm") != "Part" || s.child(v, "aux") >= 0 {
			continue
		}
		first, second := subjects[0], subjects[1]
		if p := s.child(first, "acl"); p > first && p < second && second < v && between(s, p, second, "PUNCT") {
			s.rehang(func() {
				s.Words[p].Head, s.Words[p].Rel = v, "parataxis"
				s.Words[first].Head, s.Words[first].Rel = p, "nsubj:pass"
				s.Words[second].Rel = "nsubj:pass"
			})
		}
	}
}

// subjectBehindPartitive gives the verb its subject where the parser took for it the
// part of it that an aside names: « trois jeunes filles, dont l'une de douze ans,
// disent … ».
func (s *sentence) subjectBehindPartitive() {
	for k := range s.Words {
		v, h := s.Words[k].Head, s.child(k, "nsubj")
		if baseRel(s.rel(k)) != "nsubj" || h < 0 || h > k || v < k || !s.is(h, "NOUN", "PROPN") || !s.is(k, "PRON", "NUM", "NOUN") {
			continue
		}
		for i := h + 1; i < k; i++ {
			if s.relative(i) && between(s, h, i, "PUNCT") {
				s.rehang(func() {
					s.Words[h].Head, s.Words[h].Rel = v, s.rel(k)
					s.Words[k].Head, s.Words[k].Rel = h, "nmod"
				})
				break
			}
		}
	}
}
