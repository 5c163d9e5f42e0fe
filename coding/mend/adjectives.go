package mend

import (
	"slices"
	"strings"

	"attest/coding/syntax"
)

// adjectiveAsHead makes the word behind an adjective that always stands before its noun
// the head of the phrase, where the parser took the adjective for the noun: « un
// dangereux terroriste ».
func adjectiveAsHead(l *Language, s *syntax.Sentence) {
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

// participleWithArticle makes a participle of suspecting between an article and a noun
// part of the phrase, and the phrase the subject of the verb behind it: « des présumés
// combattants ont tué ».
func participleWithArticle(l *Language, s *syntax.Sentence) {
	for p := 1; p+1 < len(s.Words); p++ {
		n := p + 1
		if !s.Is(p, "VERB") || !l.Set("suspected").Word(s, p) || s.Child(p, "det", "nummod") != p-1 || !s.Is(n, "NOUN") || s.Words[n].Head != p {
			continue
		}
		v := -1
		for _, k := range s.Children(p, "xcomp", "ccomp", "advcl", "conj", "parataxis") {
			if k > n && s.Is(k, "VERB") && subjectless(s, p, k) && s.Child(k, "mark", "cc") < 0 {
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
			hangSubject(s, n, v)
		})
	}
}

// participleBeforeSubject makes a participle of suspecting that opens a clause part of the
// phrase behind it, and the phrase the subject of the verb behind that: "on 17 May,
// presumed rebel combatants entered the town".
func participleBeforeSubject(l *Language, s *syntax.Sentence) {
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
			hangSubject(s, n, v)
		})
	}
}

// participleOfSubject makes a participle that the parser took for a verb without a subject
// part of the subject behind it: "where [displaced] people had taken shelter".
func participleOfSubject(_ *Language, s *syntax.Sentence) {
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

// participleAsSubject makes a participle between an article and the verb the subject, where the
// parser took it for an adjective of what stands behind, and a noun of one that it made the
// subject: "[the accused] was a lieutenant", "[the accused] was picked up in May".
func participleAsSubject(_ *Language, s *syntax.Sentence) {
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

// dateAsSubject parts a date in digits that opens a sentence from the subject behind the
// comma, which the parser coordinated with it: « Le 15/05, [l'armée et ses alliés] ont
// repris … ».
func dateAsSubject(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v, rel := s.Words[k].Head, s.Rel(k)
		if syntax.BaseRel(rel) != "nsubj" || v < k || !strings.ContainsAny(s.Lower[k], "0123456789") || s.Leftmost(k) > 0 && !s.Is(s.Leftmost(k)-1, "PUNCT") {
			continue
		}
		for _, c := range s.Children(k, "conj", "appos", "nmod") {
			if first := s.Leftmost(c); c > v || first == 0 || s.Child(c, "case", "cc") >= 0 || s.Lower[first] != "," && s.Lower[first-1] != "," {
				continue
			}
			s.Rehang(func() {
				for _, o := range s.Children(k, "conj") {
					if o > c {
						s.Words[o].Head = c
					}
				}
				s.Hang(c, v, rel)
				s.Words[k].Rel = "obl"
			})
			break
		}
	}
}

// infinitiveOfSaid joins an infinitive that was coordinated with a finite verb to the
// infinitive that this verb governs: « affirme avoir attaqué le poste et s'être emparé de
// dix fusils ».
func infinitiveOfSaid(_ *Language, s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if s.Rel(c) != "conj" || v < 0 || v > c || !s.Is(c, "VERB") || s.Child(c, "nsubj", "nsubj:pass") >= 0 || !infinitive(s, c) || infinitive(s, v) {
			continue
		}
		if x := s.Child(v, "xcomp"); x > v && x < c && infinitive(s, x) {
			s.Rehang(func() { s.Words[c].Head = x })
		}
	}
}

// infinitive tells a verb in the infinitive, or with its auxiliary in it.
func infinitive(s *syntax.Sentence, v int) bool {
	if s.Words[v].Feat("VerbForm") == "Inf" {
		return s.Child(v, "aux") < 0
	}
	a := s.Child(v, "aux", "aux:pass")
	return a >= 0 && s.Words[a].Feat("VerbForm") == "Inf"
}

// objectBehindAsides makes the object of an active verb that has none of what stands
// behind its circumstances and was joined with it or the last of them: « a abattu, le 18
// mai, lors d'une opération près de Sula, [un chef rebelle] ».
func objectBehindAsides(l *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		ofNoun := v >= 0 && s.Rel(v) == "obl" && !l.Set("place-anaphor").Word(s, k) && (s.Rel(k) == "appos" || s.Is(v, "NOUN") && (s.Rel(k) == "obj" || s.Rel(k) == "conj" && l.IsPerson(s.Words[k]) && !l.IsPerson(s.Words[v])))
		if ofNoun {
			v = s.Words[v].Head
		}
		if !slices.Contains([]string{"conj", "appos", "parataxis"}, s.Rel(k)) && !ofNoun || v < 0 || v > k || !s.Is(v, "VERB") || !s.Is(k, "NOUN", "PROPN", "ADJ") || s.Child(v, "obj", "ccomp", "xcomp") >= 0 || s.Child(v, "nsubj") < 0 && s.Rel(v) != "xcomp" || s.IsPassive(v) {
			continue
		}
		first := s.Leftmost(k)
		if s.Lower[first] == "," {
			first++
		}
		if first == 0 || s.Lower[first-1] != "," || s.Lower[v+1] != "," || !s.Is(first, "DET", "NUM") || s.Child(k, "case", "cc", "nsubj", "cop", "aux") >= 0 || s.Child(v, "obl") < 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(k, v, "obj")
			if s.Is(k, "ADJ") {
				s.Words[k].UPOS = "NOUN"
			}
			for _, c := range s.Children(k, "conj") {
				if s.Is(c, "VERB") {
					s.Words[c].Head = v
				}
			}
		})
	}
}

// sideAsCase makes a preposition of a bare noun for a side before the name of who is on
// it: « six blessés côté FAMa », « côté ennemi, dix tués ».
func sideAsCase(l *Language, s *syntax.Sentence) {
	for c := 0; c+1 < len(s.Words); c++ {
		n := c + 1
		if !s.Is(c, "NOUN") || !l.Set("on-the-side-of").Word(s, c) || s.Child(c, "det", "case") >= 0 || s.Words[n].Head != c || !s.Is(n, "PROPN", "NOUN", "ADJ") || s.Child(n, "case") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(n, s.Words[c].Head, "obl")
			if s.Is(n, "ADJ") {
				s.Words[n].UPOS = "NOUN"
			}
			for _, k := range s.Kids[c] {
				if k != n {
					s.Words[k].Head = n
				}
			}
			s.Hang(c, n, "case")
			s.Words[c].UPOS = "ADP"
		})
	}
}

// verbAsAdjective makes a verb of the past form between a noun and a number or an article
// that the parser took for an adjective of the phrase behind it: "Troops defused two
// explosive devices". No adjective stands before a number.
func verbAsAdjective(l *Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		n, o := v-1, s.Words[v].Head
		if !s.Is(v, "ADJ") || s.Rel(v) != "amod" || o <= v+1 || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Head != o || s.Words[o].Head >= 0 || len(s.Kids[v]) > 0 || s.Words[n].Feat("Number") == "Sing" && !l.Set("always-plural").Word(s, n) {
			continue
		}
		if k := s.Child(o, "nummod", "det"); k != v+1 {
			continue
		}
		verb := l.forms[s.Lower[v]].verb
		if verb == "" {
			continue
		}
		s.Rehang(func() {
			makeVerb(s, v, finitePast)
			s.Lemma[v] = verb
			s.Words[v].Lemma = verb
			s.Hang(v, -1, "root")
			s.Hang(o, v, "obj")
			s.Hang(n, v, "nsubj")
			for k := range s.Words {
				if s.Words[k].Head == o && k < n {
					s.Words[k].Head = n
				}
			}
		})
	}
}

// bareBeforeObject makes part of the object of a verb a bare word right before it that the parser
// took for an object of its own: "dropped [crude] barrel bombs".
func bareBeforeObject(_ *Language, s *syntax.Sentence) {
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
