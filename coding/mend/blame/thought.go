package blame

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// ThoughtToBe makes a participle of believing before an infinitive, taken for the
// verb of the sentence, part of the phrase before it: "Gunmen thought to be from
// the hills killed six".
func ThoughtToBe(l *tree.Language, s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		n := v - 1
		if !s.Is(v, "VERB") || s.Lower[v] == s.Lemma[v] || l.Set("suspect").At(s, v) == 0 || s.Rel(v) == "acl" || s.Child(v, "aux", "aux:pass", "obj") >= 0 || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		subject := n // or what it belongs to: "an attack by gunmen thought to be …"
		for subject >= 0 && s.Words[subject].Head != v {
			subject = s.Words[subject].Head
		}
		if subject < 0 || subject > n {
			continue
		}
		if v+1 >= len(s.Words) || !s.Is(v+1, "PART") {
			continue
		}
		main := -1
		for k := v + 2; k < len(s.Words) && s.Lower[k] != ","; k++ {
			if a := s.Child(k, "aux", "aux:pass"); s.Is(k, "VERB") && s.PastForm(k) && (a < 0 || a >= v+2) && (s.Child(k, "mark") < 0 || s.Child(k, "mark") == v+1) && (s.Words[k].Head == v || s.Words[k].Head > v && s.Words[s.Words[k].Head].Head == v || s.Words[k].Head == s.Words[v].Head && s.Child(k, "cc") < 0 && (s.Child(k, "nsubj") < 0 || s.Child(k, "nsubj") > v)) {
				main = k
				break
			}
		}
		if main < 0 {
			continue
		}
		s.Rehang(func() {
			for _, k := range s.Children(main, "nsubj") { // "from the ADF", taken for the subject
				if k < main {
					s.Hang(k, v, "xcomp")
					if s.Words[v+2].Head == main { // "thought to [be Islamists killed]"
						s.Hang(v+2, k, "cop")
					}
				}
			}
			s.TakePlaceOf(main, v)
			for _, k := range s.Kids[v] {
				if k < n && k != subject && s.Words[k].Head == v || k > main && s.Words[k].Head == v {
					s.Words[k].Head = main
				}
			}
			s.Hang(v, n, "acl")
			s.Hang(subject, main, "nsubj")
		})
	}
}

// SuspectedObject makes the phrase right behind a verb of suspecting its object, where
// the parser took it for a circumstance: "detectives suspect a mobile column".
func SuspectedObject(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		if !s.Is(v, "VERB") || !l.Set("suspect").Word(s, v) || s.IsPassive(v) || s.Child(v, "obj", "ccomp", "xcomp") >= 0 {
			continue
		}
		for _, k := range s.Children(v, "obl") {
			if s.Leftmost(k) == v+1 && s.Is(v+1, "DET", "NUM") && s.Child(k, "case") < 0 {
				s.Words[k].Rel = "obj"
			}
		}
	}
}
