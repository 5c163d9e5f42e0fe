package speech

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// OfficeOfSpeaker makes an apposition of the office behind the comma of a name that follows its
// verb of saying, where the parser hung both on the verb: « a indiqué le colonel Jean
// Kaba, [porte-parole de la mission] ».
func OfficeOfSpeaker(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		subjects := s.Children(v, "nsubj", "appos")
		if len(subjects) != 2 || !s.Is(v, "VERB") || l.Set("say").At(s, v) == 0 {
			continue
		}
		name, office := subjects[0], subjects[1]
		comma := s.Leftmost(office)
		if s.Lower[comma] != "," {
			comma--
		}
		if name > v && s.Is(office, "NOUN") && comma > name && s.Lower[comma] == "," && endBefore(s, name, office) == comma-1 {
			s.Rehang(func() { s.Hang(office, name, "appos") })
		}
	}
}

// SpeakerBehindQuote gives a verb of saying behind a quotation as its subject the noun right
// behind it, where the parser took what is quoted for the subject and him for the object: « Le
// bilan est de cinq morts », a indiqué [le chef d'état-major].
func SpeakerBehindQuote(l *tree.Language, s *syntax.Sentence) {
	for v := 4; v+1 < len(s.Words); v++ {
		k, o, start := s.Child(v, "nsubj"), s.Child(v, "obj"), s.VerbStart(v)
		if !s.Is(v, "VERB") || l.Set("say").At(s, v) == 0 || o < v || k < 0 || start < 3 || k > start-2 || s.Lower[start-1] != "," {
			continue
		}
		if q := s.Lower[start-2]; q != "»" && q != "”" && q != "\"" || s.Leftmost(o) != v+1 || !s.Is(o, "NOUN", "PROPN") || s.Child(o, "case") >= 0 || s.Child(v, "ccomp", "xcomp") >= 0 {
			continue
		}
		if s.Child(k, "cop") < 0 {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(k, v)
			s.Hang(v, k, "parataxis")
			s.Words[o].Rel = "nsubj"
		})
	}
}

// SpeakerBehindPlace makes the noun phrase between the last comma and the verb of saying its
// subject, where the parser took it for one more of what is told: "[killed eight men at Sula,
// a town north of the capital,] a doctor at the hospital told the agency".
func SpeakerBehindPlace(l *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if v < c+4 || s.Rel(c) != "ccomp" || l.Set("say").At(s, v) == 0 {
			continue
		}
		comma := v - 1
		for comma > c && !s.Is(comma, "PUNCT", "VERB", "SCONJ") {
			comma--
		}
		if s.Lower[comma] != "," || comma+1 == v || !s.Is(comma+1, "DET", "NOUN", "PROPN", "ADJ") {
			continue
		}
		h := s.HeadIn(comma+1, v-1)
		if !s.Is(h, "NOUN", "PROPN") || s.IsTimed(h) || s.Words[h].Head == v || s.Rel(h) != "conj" && s.Rel(h) != "appos" || s.Child(h, "cc", "case") >= 0 {
			continue
		}
		s.Rehang(func() { parted(s, c, h, v, comma) })
	}
}

// parted hangs noun h on verb v as its subject, what stands between them on h, and on what is
// said, c, what was the subject before the comma.
func parted(s *syntax.Sentence, c, h, v, comma int) {
	for _, k := range s.Children(v, "nsubj") {
		if k > c && k < comma {
			s.Hang(k, c, "obl:unmarked")
		}
	}
	for k := h + 1; k < v; k++ {
		if s.Words[k].Head < comma {
			s.Words[k].Head = h
		}
	}
	s.Hang(h, v, "nsubj")
}

// NameOfSpeaker makes part of a speaker's name the word right before it, which the parser
// took for what is said: "Human Rights Watch said that rebels shelled a market", "opposition
// lawmaker Ann Lee said …".
func NameOfSpeaker(l *tree.Language, s *syntax.Sentence) {
	for k := 1; k < len(s.Words); k++ {
		n, v := k-1, s.Words[k].Head
		if s.Rel(k) != "nsubj" || !s.Is(k, "PROPN") || v < k || l.Set("say").At(s, v) == 0 || s.Words[n].Head != v || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		if s.Rel(n) == "nsubj" && s.Is(n, "NOUN") && s.Child(n, "det") >= 0 { // "the tanker Cape Ann reported"
			s.Rehang(func() { s.Hang(k, n, "flat") })
			continue
		}
		if s.IsTimed(n) || s.Child(n, "case", "nsubj", "cop", "aux", "punct") >= 0 || s.Words[n].Form == s.Lower[n] && !l.IsPerson(s.Words[n]) || s.Child(k, "det") >= 0 {
			continue
		}
		switch syntax.BaseRel(s.Rel(n)) {
		case "ccomp", "obj", "obl", "advcl", "dep":
			s.Rehang(func() { s.Hang(n, k, "compound") })
		}
	}
}

// PersonBeforeSaid makes a noun of a word for a person that the parser took for a verb with
// the verb of saying under it: "the region's rights ombudsman said".
func PersonBeforeSaid(l *tree.Language, s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		n := v - 1
		if s.Words[v].Head != n || !s.Is(n, "VERB") || s.Lower[n] != s.Lemma[n] || l.Set("say").At(s, v) == 0 || !(l.IsPerson(s.Words[n]) || l.Set("ombudsman").Word(s, n)) {
			continue
		}
		if tree.NounBeforeVerb(s, n) {
			s.Words[n].Feats = "Number=Sing"
		}
	}
}

// JoinedBeforeSaid makes the subject of a verb of saying that has none what stands between
// a comma and it, where the parser joined that to what is told: "killing 11 people,
// residents and an official said".
func JoinedBeforeSaid(l *tree.Language, s *syntax.Sentence) {
	for v := 3; v < len(s.Words); v++ {
		if !s.Is(v, "VERB") || l.Set("say").At(s, v) == 0 || s.Child(v, "nsubj", "nsubj:pass", "aux:pass", "obj") >= 0 || !s.Is(v-1, "NOUN", "PROPN") {
			continue
		}
		for n := v - 1; n >= 0; n-- {
			joined := s.Children(n, "conj")
			if len(joined) == 0 || joined[0] >= v || joined[len(joined)-1] > v || s.Is(n, "VERB") {
				continue
			}
			first, _ := s.NounPhrase(joined[0])
			if _, end := s.Subtree(joined[len(joined)-1]); end != v-1 || first == 0 || s.Lower[first-1] != "," || s.Child(joined[0], "cc") >= 0 || s.Within(v, n) {
				continue
			}
			s.Rehang(func() {
				for _, k := range joined[1:] {
					s.Words[k].Head = joined[0]
				}
				s.Hang(joined[0], v, "nsubj")
			})
			break
		}
	}
}

// ForItsPart hangs on the verb what the parser hung on the words between that only say
// whose turn it is to speak: « parle pour sa part [d'une soixantaine de morts] ».
func ForItsPart(l *tree.Language, s *syntax.Sentence) {
	for i := range s.Words {
		n := l.Set("for-its-part").At(s, i)
		if n == 0 {
			continue
		}
		last := i + n - 1
		if perfectAround(s, i, last) {
			continue
		}
		v := s.Words[last].Head
		if v < 0 || v >= i || !s.Is(v, "VERB") {
			continue
		}
		s.Rehang(func() {
			for _, k := range s.Kids[last] {
				if k > last && s.Is(k, "NOUN", "NUM", "PROPN") {
					s.Hang(k, v, "obl")
				}
			}
		})
	}
}

// perfectAround joins an auxiliary with the participle behind such words, where the parser took
// the auxiliary for the verb and hung the participle on the words: « Kiev [a] pour sa part
// [accusé] Moscou d'avoir bombardé un marché ».
func perfectAround(s *syntax.Sentence, first, last int) bool {
	p, v := first-1, last+1
	if p > 0 && v < len(s.Words) && s.Lower[p] == "," && s.Lower[v] == "," { // « a, de son côté, lancé »
		p, v = p-1, v+1
	}
	if p < 0 || v >= len(s.Words) || !s.Is(p, "VERB", "AUX") || s.Words[p].Feat("VerbForm") != "Fin" || !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Part" || s.Words[v].Feat("Tense") != "Past" {
		return false
	}
	if up := s.Words[v].Head; up != p && (up < first || up > last) {
		return false
	}
	s.Rehang(func() {
		s.TakePlaceOf(v, p)
		for _, k := range s.Kids[p] {
			if k != v {
				s.Words[k].Head = v
			}
		}
		s.Hang(p, v, "aux")
		s.Words[p].UPOS = "AUX"
	})
	return true
}
