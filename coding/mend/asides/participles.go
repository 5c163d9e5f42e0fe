package asides

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// LooseParticiples hangs participles that stand apart, before or behind a comma, on the verb
// whose subject is theirs: « [Enlevés] dimanche à Djibo, les infirmiers ont été relâchés », « le
// prêtre est rentré, [libéré] par ses ravisseurs ».
func LooseParticiples(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		if !looseParticiple(l, s, v) {
			continue
		}
		switch {
		case opens(s, v):
			frontedParticiple(s, v)
		case s.Lower[v-1] == "," && ofNounBefore(l, s, v):
			s.Rehang(func() { s.Hang(v, v-2, "acl") })
		case s.Lower[v-1] == "," && looseBehind(l, s, v):
			s.Words[v].Rel = "advcl"
			if o := s.Child(v, "obj"); o >= 0 { // « interpellés ce week-end »
				s.Words[o].Rel = "obl"
			}
		}
	}
}

// looseParticiple reports whether a word is a past participle with neither auxiliary nor arguments
// of its own that a finite verb has, but for a time.
func looseParticiple(l *tree.Language, s *syntax.Sentence, v int) bool {
	return saidOfNoun(l, s, v) && s.Child(v, "nsubj") < 0
}

// opens reports whether a word opens its sentence, but for an adverb.
func opens(s *syntax.Sentence, v int) bool {
	return v == 0 || v == 1 && s.Is(0, "ADV", "PUNCT")
}

// frontedParticiple makes the verb behind the comma the main verb, and the noun
// right behind the comma its subject.
func frontedParticiple(s *syntax.Sentence, v int) {
	const reach = 16
	comma := v + 1
	for comma < len(s.Words) && comma < v+reach && s.Lower[comma] != "," && !s.Is(comma, "AUX") {
		comma++
	}
	if comma >= len(s.Words) || s.Lower[comma] != "," {
		return
	}
	main := comma + 1
	for main < len(s.Words) && !(s.Is(main, "VERB") && (s.Words[main].Feat("VerbForm") == "Fin" || s.Child(main, "aux") >= 0)) {
		if s.Is(main, "PUNCT") && s.Lower[main] != "-" {
			return
		}
		main++
	}
	if main >= len(s.Words) {
		return
	}
	s.Rehang(func() {
		if s.Child(main, "nsubj") < 0 {
			for h := comma + 1; h < main; h++ {
				if up := s.Words[h].Head; s.Is(h, "NOUN", "PROPN") && s.Child(h, "case") < 0 && up < comma && !s.IsTimed(h) {
					tree.HangSubject(s, h, main)
					break
				}
			}
		}
		switch {
		case s.Words[main].Head == v: // the participle was read as the main verb
			s.TakePlaceOf(main, v)
			s.Hang(v, main, "advcl")
		case s.Words[v].Head == main && s.Rel(v) != "advcl":
			s.Words[v].Rel = "advcl"
		case s.Within(main, v) && (s.Rel(main) == "acl:relcl" || s.Rel(main) == "parataxis"): // « Visée par des hommes armés, une colonne a résisté », hung on the men
			s.TakePlaceOf(main, v)
			s.Hang(v, main, "advcl")
		}
	})
}

// ofNounBefore reports whether a participle agrees with the noun right before the
// comma, and that the parser joined to a verb with which it can share no
// auxiliary: « ont repris entre l'armée et les rebelles, entrés dans la capitale ».
func ofNounBefore(l *tree.Language, s *syntax.Sentence, v int) bool {
	if v < 2 || !s.Is(v-2, "NOUN", "PROPN") || s.Rel(v) != "conj" || s.Child(v, "cc") >= 0 || !l.Set("intransitive").Word(s, v) {
		return false
	}
	h := s.Words[v].Head
	return h >= 0 && h < v-2 && !l.Set("intransitive").Word(s, h) && s.Words[v].Feat("Number") == s.Words[v-2].Feat("Number")
}

// looseBehind reports whether a word is a participle that the parser took for a clause of its own,
// or for what the verb before it says, which it does not.
func looseBehind(l *tree.Language, s *syntax.Sentence, v int) bool {
	h := s.Words[v].Head
	return h >= 0 && h < v && (s.Rel(v) == "parataxis" || s.Rel(v) == "ccomp" && l.Set("say").At(s, h) == 0)
}

// ParticipleOnVerb hangs a participle on the noun right before it, with which it agrees,
// where it was hung on a verb as if that were a noun: « a fait état de [quatre rebelles]
// tués ».
func ParticipleOnVerb(l *tree.Language, s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		h, n := s.Words[v].Head, v-1
		if s.Rel(v) == "acl" && looseParticiple(l, s, v) && h >= 0 && h < n && s.Is(h, "VERB") && s.Is(n, "NOUN") && s.Words[v].Feat("Number") == s.Words[n].Feat("Number") {
			s.Rehang(func() { s.Words[v].Head = n })
		}
	}
}

// PluralBehindComma hangs a plural participle behind a comma on the plural before it, where
// the subject of the verb that it was hung on is one: « l'armée a annoncé la mort de quinze
// soldats, [tués] samedi ».
func PluralBehindComma(_ *tree.Language, s *syntax.Sentence) {
	for v := 3; v < len(s.Words); v++ {
		h := s.Words[v].Head
		if s.Rel(v) != "advcl" || h < 0 || h > v || !s.Is(h, "VERB") || s.Words[v].Feat("Voice") != "Pass" || s.Words[v].Feat("Number") != "Plur" || s.Lower[v-1] != "," || s.Child(v, "mark", "aux", "aux:pass", "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		if k := s.Child(h, "nsubj", "nsubj:pass"); k < 0 || k > h || s.Words[k].Feat("Number") != "Sing" || s.Child(k, "conj") >= 0 {
			continue
		}
		for n := v - 2; n > h; n = s.Words[n].Head {
			if g := s.Words[n].Feat("Gender"); s.Is(n, "NOUN") && s.Words[n].Feat("Number") == "Plur" && (g == "" || g == s.Words[v].Feat("Gender")) && !s.Within(n, v) {
				s.Rehang(func() { s.Hang(v, n, "acl") })
				break
			}
		}
	}
}

// GerundBehindPlace hangs a present participle behind a comma on the verb whose clause it goes
// on with, where the parser hung it on the place or thing named last: « s'est fait exploser
// devant le ministère, tuant six passants ».
func GerundBehindPlace(_ *tree.Language, s *syntax.Sentence) {
	for w := range s.Words {
		n := s.Words[w].Head
		if syntax.BaseRel(s.Rel(w)) != "acl" || n < 1 || n > w || !s.Is(w, "VERB") || s.Words[w].Feat("VerbForm") != "Part" || s.Words[w].Feat("Tense") != "Pres" || w == 0 || s.Lower[w-1] != "," || s.Child(w, "obj") < w {
			continue
		}
		v := s.Words[n].Head
		if v >= 0 && syntax.BaseRel(s.Rel(n)) == "obl" && s.Is(v, "VERB") && s.Preposition(n) != "" && s.Child(v, "nsubj", "nsubj:pass", "nsubj:caus") >= 0 {
			s.Rehang(func() { s.Hang(w, v, "advcl") })
		}
	}
}

// InfinitiveOfVerb hangs on the verb an infinitive or gerund of its manner or time that the
// parser hung on the object: « a confirmé l'attaque sans [donner] de détails ».
func InfinitiveOfVerb(l *tree.Language, s *syntax.Sentence) {
	for w := range s.Words {
		n, mark := s.Words[w].Head, s.Child(w, "mark")
		if syntax.BaseRel(s.Rel(w)) != "acl" || n < 0 || n > w || mark < n || !l.Set("aside-infinitive").Word(s, mark) {
			continue
		}
		if v := s.Words[n].Head; v >= 0 && v < n && s.Rel(n) == "obj" && s.Is(v, "VERB") {
			s.Rehang(func() { s.Hang(w, v, "advcl") })
		}
	}
}
