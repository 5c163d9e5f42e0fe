package mend

import "attest/coding/syntax"

// clauseBeforeSemicolon takes back the clause before a semicolon that the parser took
// for what somebody says whose verb stands, with its subject, behind it: "one group says
// that police fired; the commissioner says they did not". The sentence begins with it.
func clauseBeforeSemicolon(_ *Language, s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if v <= c || s.Rel(c) != "ccomp" || !s.Is(c, "VERB", "AUX", "ADJ", "NOUN") || len(s.Quoted) > 0 && s.Quoted[c] {
			continue
		}
		said := s.Child(v, "nsubj")
		if said < c || said > v {
			continue
		}
		first, _ := s.NounPhrase(said)
		if first < 1 || s.Lower[first-1] != ";" || s.Child(c, "nsubj", "nsubj:pass") < 0 {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(c, v)
			s.Hang(v, c, "parataxis")
		})
	}
}

// subjectBehindSemicolon gives a verb behind a semicolon the noun that stands right behind
// it as subject, where only an adverb between commas parts the two and the parser hung
// them elsewhere: "the army has been silent; a resident, however, said that …".
func subjectBehindSemicolon(_ *Language, s *syntax.Sentence) {
	for v := 4; v < len(s.Words); v++ {
		if !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Fin" || s.Child(v, "nsubj", "nsubj:pass", "cc") >= 0 || s.Lower[v-1] != "," || !s.Is(v-2, "ADV") || s.Lower[v-3] != "," {
			continue
		}
		n := v - 4
		for s.Words[n].Head >= 0 && s.Words[n].Head < v-3 && s.Is(s.Words[n].Head, "NOUN", "PROPN") && s.Leftmost(s.Words[n].Head) > 0 && s.Lower[s.Leftmost(s.Words[n].Head)-1] == ";" {
			n = s.Words[n].Head
		}
		if first := s.Leftmost(n); !s.Is(n, "NOUN", "PROPN") || first == 0 || s.Lower[first-1] != ";" && s.Lower[first] != ";" || s.Words[n].Head == v {
			continue
		}
		s.Rehang(func() {
			s.Hang(n, v, "nsubj")
			if s.Words[v].Head >= 0 {
				s.Words[v].Rel = "parataxis"
			}
		})
	}
}

// objectBehindColon takes from a verb the counted noun that the parser made its object over a
// colon, which opens a phrase of its own: « est tombée dans une embuscade : trois morts ».
func objectBehindColon(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.Rel(k) != "obj" || v < 0 || v > k || s.Child(k, "nummod") < v || !s.Is(k, "NOUN") {
			continue
		}
		first, _ := s.NounPhrase(k)
		if first > v+1 && s.Lower[first-1] == ":" {
			s.Words[k].Rel = "parataxis"
		}
	}
}
