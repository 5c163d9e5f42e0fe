package nouns

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// AdjectiveAsHead makes the word behind an adjective that always stands before its noun
// the head of the phrase, where the parser took the adjective for the noun: « un
// dangereux terroriste ».
func AdjectiveAsHead(l *tree.Language, s *syntax.Sentence) {
	for a := range s.Words {
		n := a + 1
		if n >= len(s.Words) || !s.Is(a, "ADJ", "NOUN") || !l.Set("before-noun").Word(s, a) || s.Words[n].Head != a || s.Rel(n) != "amod" || !s.Is(n, "ADJ") || s.Child(a, "det", "nummod") < 0 {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(n, a)
			s.Words[n].UPOS = "NOUN"
			for _, k := range s.Kids[a] {
				s.Words[k].Head = n
			}
			s.Words[n].Head = s.Words[a].Head
			s.Hang(a, n, "amod")
			s.Words[a].UPOS = "ADJ"
		})
	}
}

// BareBeforeObject makes part of the object of a verb a bare word right before it that the parser
// took for an object of its own: "dropped [crude] barrel bombs".
func BareBeforeObject(_ *tree.Language, s *syntax.Sentence) {
	for a := 1; a+1 < len(s.Words); a++ {
		v := s.Words[a].Head
		if v != a-1 || !s.Is(v, "VERB") || s.Rel(a) != "obj" || !s.Is(a, "NOUN") || s.Words[a].Feat("Number") != "Sing" || len(s.Kids[a]) > 0 {
			continue
		}
		for _, o := range s.Children(v, "obj") {
			if o > a && s.Is(o, "NOUN") && s.Leftmost(o) == a+1 && s.Child(o, "det", "nummod", "case") < 0 {
				s.Rehang(func() { s.Hang(a, o, "compound") })
				break
			}
		}
	}
}

// ArticleAsHead gives back to the noun the place that the parser gave to its article:
// "downed [a] Ukrainian Su-25".
func ArticleAsHead(_ *tree.Language, s *syntax.Sentence) {
	for i := range s.Words {
		v := s.Words[i].Head
		if !s.Is(i, "DET") || s.Words[i].Feat("PronType") != "Art" || v < 0 || v > i || !s.Is(v, "VERB") || s.Child(v, "obj") >= 0 {
			continue
		}
		for _, k := range s.Children(i, "compound", "flat", "nmod", "obj") {
			if k > i && k-i <= 4 && s.Is(k, "NOUN", "PROPN") && s.Child(k, "case") < 0 {
				s.Rehang(func() {
					s.Hang(k, v, "obj")
					s.Hang(i, k, "det")
				})
				break
			}
		}
	}
}

// ParticipleOfSubject makes a participle that the parser took for a verb without a subject
// part of the subject behind it: "where [displaced] people had taken shelter".
func ParticipleOfSubject(_ *tree.Language, s *syntax.Sentence) {
	for p := range s.Words {
		v := s.Child(p, "ccomp")
		if !s.Is(p, "VERB") || s.Words[p].Feat("VerbForm") != "Fin" || s.Words[p].Feat("Tense") != "Past" || v < p || s.Child(v, "mark") >= 0 || s.Child(p, "nsubj", "nsubj:pass", "obj", "aux", "mark", "cc") >= 0 || s.Rel(p) == "conj" {
			continue
		}
		n := s.Child(v, "nsubj", "nsubj:pass")
		if n != p+1 || !s.Is(n, "NOUN") || s.Words[n].Feat("Number") != "Plur" {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(v, p)
			for _, k := range s.Kids[p] {
				if k != v {
					s.Words[k].Head = v
				}
			}
			s.Hang(p, n, "amod")
			s.Words[p].Feats = "Tense=Past|VerbForm=Part"
		})
	}
}

// ParticipleAsSubject makes a participle between an article and the verb the subject, where the
// parser took it for an adjective of what stands behind, and a noun of one that it made the
// subject: "[the accused] was a lieutenant", "[the accused] was picked up in May".
func ParticipleAsSubject(_ *tree.Language, s *syntax.Sentence) {
	for p := 1; p+2 < len(s.Words); p++ {
		h, det := s.Words[p].Head, p-1
		if !s.Is(p, "VERB", "ADJ") || h <= p || !s.Is(p+1, "AUX") || s.Words[p+1].Head != h || !s.Is(det, "DET") {
			continue
		}
		rel := syntax.BaseRel(s.Rel(p))
		if (rel != "nsubj" || !s.Is(p, "VERB")) && (rel != "amod" || h == p+1 || s.Words[det].Head != h || s.Child(h, "nsubj", "nsubj:pass") >= 0) {
			continue
		}
		s.Rehang(func() {
			s.Words[det].Head, s.Words[p].UPOS, s.Words[p].Feats = p, "NOUN", "Number=Sing"
			if rel == "amod" {
				s.Words[p].Rel = "nsubj"
			}
		})
	}
}

// ParticipleWithArticle makes a participle of suspecting between an article and a noun
// part of the phrase, and the phrase the subject of the verb behind it: « des présumés
// combattants ont tué ».
func ParticipleWithArticle(l *tree.Language, s *syntax.Sentence) {
	for p := 1; p+1 < len(s.Words); p++ {
		n := p + 1
		if !s.Is(p, "VERB") || !l.Set("suspected").Word(s, p) || s.Child(p, "det", "nummod") != p-1 || !s.Is(n, "NOUN") || s.Words[n].Head != p {
			continue
		}
		v := -1
		for _, k := range s.Children(p, "xcomp", "ccomp", "advcl", "conj", "parataxis") {
			if k > n && s.Is(k, "VERB") && tree.Subjectless(s, p, k) && s.Child(k, "mark", "cc") < 0 {
				v = k
				break
			}
		}
		if v < 0 {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(v, p)
			for _, k := range s.Kids[p] {
				switch {
				case k < p:
					s.Words[k].Head = n
				case k > n && k != v:
					s.Words[k].Head = v
				}
			}
			s.Hang(p, n, "amod")
			if k := s.Child(v, "nsubj"); k > v && s.Child(v, "obj") < 0 { // its object, for want of another subject
				s.Words[k].Rel = "obj"
			}
			tree.HangSubject(s, n, v)
		})
	}
}

// ParticipleBeforeSubject makes a participle of suspecting that opens a clause part of the
// phrase behind it, and the phrase the subject of the verb behind that: "on 17 May,
// presumed rebel combatants entered the town".
func ParticipleBeforeSubject(l *tree.Language, s *syntax.Sentence) {
	for p := range s.Words {
		n := s.Child(p, "obj")
		if !s.Is(p, "VERB") || !l.Set("suspected").Word(s, p) || n < p || s.Leftmost(n) != p+1 || s.Child(n, "det") >= 0 || s.Child(p, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark") >= 0 {
			continue
		}
		v := s.Child(p, "xcomp", "ccomp", "advcl", "conj", "parataxis")
		if h := s.Words[p].Head; v < 0 && h > n && s.Rel(p) != "obj" {
			v = h
		}
		if v < n || !s.Is(v, "VERB") || s.Child(v, "nsubj", "nsubj:pass", "mark", "cc") >= 0 {
			continue
		}
		s.Rehang(func() {
			if s.Words[v].Head == p {
				s.TakePlaceOf(v, p)
			}
			for _, k := range s.Kids[p] {
				if k != v && k != n {
					s.Words[k].Head = v
				}
			}
			s.Hang(p, n, "amod")
			s.Words[p].Feats = "VerbForm=Part"
			tree.HangSubject(s, n, v)
		})
	}
}

// ParticipleAsTitle makes a noun of what looks like a present participle between an article
// and a name, and the subject of the verb behind: « L'opposant Ali Sow a été arrêté ».
func ParticipleAsTitle(l *tree.Language, s *syntax.Sentence) {
	for p := 1; p+1 < len(s.Words); p++ {
		w, v := &s.Words[p], s.Words[p].Head
		if w.UPOS != "VERB" || w.Feat("VerbForm") != "Part" || w.Feat("Tense") != "Pres" || v < p || !s.Is(v, "VERB") || s.Child(v, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		if a := p - 1; s.Words[a].Head != p || !l.Set("definite").Word(s, a) || !s.Is(p+1, "PROPN") || s.Words[p+1].Head != p {
			continue
		}
		s.Rehang(func() {
			w.UPOS, w.Lemma, w.Feats = "NOUN", s.Lower[p], "Number=Sing"
			s.Lemma[p] = s.Lower[p]
			s.Words[p-1].UPOS, s.Words[p-1].Rel = "DET", "det"
			s.Words[p+1].Rel = "appos"
			tree.HangSubject(s, p, v)
		})
	}
}
