package mend

import "attest/coding/syntax"

// Members of lists, and what refers to one of two nouns, as parsers that read from left
// to right hang them wrong.

// memberAsAside hangs on the noun before it a member of a list that the parser took
// for an aside: "call for a ceasefire, a dialogue and the release of all".
func memberAsAside(_ *Language, s *syntax.Sentence) {
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

// tollBehindColon hangs on the verb what stands behind a colon and was hung on a name
// before it: "exploded in Zaria: 22 dead".
func tollBehindColon(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		h := s.Words[k].Head
		if s.Rel(k) != "parataxis" || !s.Is(k, "NOUN", "ADJ") || h < 0 || h > k || !s.Is(h, "PROPN", "NOUN") {
			continue
		}
		first := s.Leftmost(k)
		if v := s.ClauseOf(h); v != h && s.Is(v, "VERB") && (s.Lower[first] == ":" || first > 0 && s.Lower[first-1] == ":") {
			s.Rehang(func() { s.Words[k].Head = v })
		}
	}
}

// nameOfList hangs on the name beside a plural noun the next name of the list, which
// was hung on the noun: « les bases Al-Omar et Rumeilan ».
func nameOfList(_ *Language, s *syntax.Sentence) {
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

// relativeByNumber hangs a relative clause with a singular verb on the singular noun
// right before it where it was hung on a plural: « 22 morts selon la police, qui a
// abattu un suspect ».
func relativeByNumber(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		n := s.Words[v].Head
		if s.Rel(v) != "acl:relcl" || n < 0 || n > v || s.Words[n].Feat("Number") != "Plur" {
			continue
		}
		finite := v
		if aux := s.Child(v, "aux", "aux:pass"); aux >= 0 {
			finite = aux
		}
		first, _ := s.Subtree(v)
		for first < v && s.Is(first, "PUNCT") {
			first++
		}
		near := first - 1
		for near > n && s.Is(near, "PUNCT") {
			near--
		}
		if s.Words[finite].Feat("Number") == "Sing" && near > n && s.Is(near, "NOUN", "PROPN") && s.Words[near].Feat("Number") == "Sing" && s.Is(first, "PRON") && s.Within(near, n) {
			s.Rehang(func() { s.Words[v].Head = near })
		}
	}
}

// pluralRelative hangs a relative clause with a plural verb on the plural noun before the
// singular one that it was hung on: « des opérations dans la région de l'Est, qui ont permis … ».
func pluralRelative(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		n := s.Words[v].Head
		if s.Rel(v) != "acl:relcl" || n < 2 || n > v || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Feat("Number") != "Sing" || s.Child(n, "conj") >= 0 {
			continue
		}
		finite := v
		if aux := s.Child(v, "aux", "aux:pass"); aux >= 0 {
			finite = aux
		}
		which := s.Child(v, "nsubj", "nsubj:pass")
		if s.Words[finite].Feat("Number") != "Plur" || which < n || which > v || s.Words[which].Feat("PronType") != "Rel" {
			continue
		}
		if p := pluralBefore(s, n, which); p >= 0 {
			s.Rehang(func() { s.Words[v].Head = p })
		}
	}
}

// pluralBefore returns the nearest plural noun before n, in one run of phrases with it, or -1;
// -1 as well where n holds a plural itself (« un groupe d'hommes qui ont … »).
func pluralBefore(s *syntax.Sentence, n, which int) int {
	for i := n + 1; i < which; i++ {
		if s.Is(i, "NOUN", "PROPN", "ADJ") && s.Words[i].Feat("Number") == "Plur" {
			return -1
		}
	}
	for i := n - 1; i >= 0 && !s.Is(i, "PUNCT", "VERB", "AUX", "SCONJ"); i-- {
		if s.Is(i, "NOUN", "PROPN") && s.Words[i].Feat("Number") == "Plur" {
			return i
		}
	}
	return -1
}

// cliticObject makes a pronoun of an article that the parser made an object: « les ont
// tués ».
func cliticObject(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		if h := s.Words[k].Head; s.Is(k, "DET") && s.Rel(k) == "obj" && h > k && s.Is(h, "VERB") {
			s.Words[k].UPOS = "PRON"
		}
	}
}

// cleftSubject takes from a passive the pronoun of the cleft before it, which is no
// subject of it: « c'est la troisième fois que le camp a été bombardé ».
func cleftSubject(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		k := s.Child(v, "nsubj")
		if k < 0 || k > v || !s.Is(k, "PRON") || s.Child(v, "nsubj:pass") < k || s.Child(v, "mark") < k || s.Rel(k) != "nsubj" {
			continue
		}
		s.Words[k].Rel = "expl"
	}
}

// lateSubject takes from a passive that has its subject before it a second one behind,
// which is a circumstance: « ont été conduits manu militari ».
func lateSubject(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		if k := s.Child(v, "nsubj:pass"); k < 0 || k > v {
			continue
		}
		for _, k := range s.Children(v, "nsubj") {
			if k > v && s.Rel(k) == "nsubj" {
				s.Words[k].Rel = "obl"
			}
		}
	}
}

// fragmentsInRow parts a noun with its participle from the next such fragment, of which
// it was made a second subject: « trois policiers tués, deux jeeps brûlées ».
func fragmentsInRow(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		subjects := s.Children(v, "nsubj")
		if len(subjects) != 2 || s.Words[v].Feat("VerbForm") != "Part" || s.Child(v, "aux") >= 0 {
			continue
		}
		first, second := subjects[0], subjects[1]
		if p := s.Child(first, "acl"); p > first && p < second && second < v && s.Between(p, second, "PUNCT") {
			s.Rehang(func() {
				s.Hang(p, v, "parataxis")
				s.Hang(first, p, "nsubj:pass")
				s.Words[second].Rel = "nsubj:pass"
			})
		}
	}
}

// subjectBehindPartitive gives the verb its subject where the parser took for it the
// part of it that an aside names: « trois jeunes filles, dont l'une de douze ans,
// disent … ».
func subjectBehindPartitive(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v, h := s.Words[k].Head, s.Child(k, "nsubj")
		if syntax.BaseRel(s.Rel(k)) != "nsubj" || h < 0 || h > k || v < k || !s.Is(h, "NOUN", "PROPN") || !s.Is(k, "PRON", "NUM", "NOUN") {
			continue
		}
		for i := h + 1; i < k; i++ {
			if s.Relative(i) && s.Between(h, i, "PUNCT") {
				s.Rehang(func() {
					s.Hang(h, v, s.Rel(k))
					s.Hang(k, h, "nmod")
				})
				break
			}
		}
	}
}

// fragmentOnParticiple hangs on the noun before it a fragment that was hung on the
// participle of that noun: « dix rebelles tués, deux bases détruites ».
func fragmentOnParticiple(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		p := s.Words[k].Head
		if s.Rel(k) != "conj" || p < 0 || p > k || !s.Is(k, "NOUN") || !s.Is(p, "VERB", "ADJ") || syntax.BaseRel(s.Rel(p)) != "acl" || s.Child(k, "case") >= 0 || s.Child(k, "nummod", "det") < 0 {
			continue
		}
		if n := s.Words[p].Head; n >= 0 && n < p && s.Is(n, "NOUN") && s.Child(p, "obj", "nsubj", "aux") < 0 {
			s.Rehang(func() { s.Words[k].Head = n })
		}
	}
}

// fragmentsAsArguments parts a noun with its participle from the nouns of the list that
// it stands in, of which the parser made its object and circumstance: « dix rebelles
// tués, [deux bases détruites], vingt motos saisies ».
func fragmentsAsArguments(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		k := s.Child(v, "nsubj", "nsubj:pass")
		if k < 0 || k != v-1 || !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Part" || s.Child(v, "aux", "aux:pass", "cop") >= 0 || s.Child(k, "nummod") < 0 {
			continue
		}
		var others []int
		for _, o := range s.Children(v, "obj", "obl") {
			behind := o > v && s.Lower[v+1] == "," && s.Leftmost(o) <= v+2
			before := o < k && s.Child(o, "acl", "amod") > o
			if s.Is(o, "NOUN") && s.Preposition(o) == "" && s.Child(o, "nummod", "det") >= 0 && (behind || before) {
				others = append(others, o)
			}
		}
		if len(others) == 0 {
			continue
		}
		s.Rehang(func() {
			s.Words[k].Rel = "nsubj:pass"
			for _, o := range others {
				s.Words[o].Rel = "parataxis"
			}
		})
	}
}

// firstOfSubjects makes the first of a list the subject that the verb's is, where the parser
// took it for a circumstance: "[A geologist], his driver and two soldiers were found dead".
func firstOfSubjects(_ *Language, s *syntax.Sentence) {
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
