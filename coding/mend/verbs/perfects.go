package verbs

import (
	"slices"
	"strings"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// PerfectApart joins an auxiliary with its participle where the parser hung the participle on
// a circumstance between them: « des inconnus [ont] dans la nuit de dimanche [enlevé] le
// maire », « l'armée [a] dans la foulée [abattu] deux rebelles ».
func PerfectApart(l *tree.Language, s *syntax.Sentence) {
	for v := 3; v < len(s.Words); v++ {
		if !s.Is(v, "VERB") || s.Rel(v) != "acl" || s.Words[v].Feat("VerbForm") != "Part" || s.Words[v].Feat("Tense") != "Past" || s.Child(v, "aux", "aux:pass", "nsubj", "nsubj:pass", "obl:agent") >= 0 {
			continue
		}
		p := haveBefore(l, s, v)
		if p < 1 {
			continue
		}
		if perfectOfGerund(s, v, p) || !s.Within(v, p) {
			continue
		}
		n := s.Words[p].Head
		subject := s.Child(p, "nsubj")
		lost := subject < 0 && n >= 0 && n < p && !s.Between(n, p, "PRON", "PUNCT") && (s.Rel(p) == "acl:relcl" || n == p-1 && s.Is(n, "NOUN", "PROPN") && s.Child(n, "case") < 0)
		if subject > p || subject < 0 && !lost {
			continue
		}
		s.Rehang(func() {
			top := p
			if lost {
				top = n
			}
			s.TakePlaceOf(v, top)
			for _, k := range s.Kids[p] {
				s.Words[k].Head = v
			}
			if lost {
				s.Hang(n, v, "nsubj")
				for _, k := range s.Kids[n] {
					if k > p {
						s.Words[k].Head = v
					}
				}
			}
			s.Hang(p, v, "aux")
			s.Words[p].UPOS = "AUX"
		})
	}
}

// haveBefore returns the finite "have" before a participle, with nothing but a circumstance
// between them, or -1.
func haveBefore(l *tree.Language, s *syntax.Sentence, v int) int {
	const longest = 9
	for p := v - 2; p > 0 && p >= v-longest; p-- {
		switch {
		case s.Is(p, "VERB", "AUX"):
			open := s.Is(p+1, "ADP", "ADV") || s.Lower[p+1] == "," && s.Is(p+2, "ADP", "ADV")
			if l.Set("have").Word(s, p) && s.Words[p].Feat("VerbForm") == "Fin" && open && s.Child(p, "obj") < 0 {
				return p
			}
			return -1
		case s.Is(p, "PRON", "SCONJ", "CCONJ"):
			return -1
		}
	}
	return -1
}

// perfectOfGerund gives an auxiliary and what stands before it to a participle, where the parser
// gave them to the gerund behind: « des soldats [ont], selon l'évêque, [brûlé] le village, tuant
// six personnes ».
func perfectOfGerund(s *syntax.Sentence, v, p int) bool {
	g := s.Words[p].Head
	if g < v || s.Rel(p) != "aux" || s.Words[g].Feat("VerbForm") == "Fin" || s.Words[g].Feat("Tense") != "Pres" || !s.Within(v, g) {
		return false
	}
	s.Rehang(func() {
		s.TakePlaceOf(v, g)
		s.Hang(g, v, "advcl")
		for _, k := range s.Kids[g] {
			if k < v {
				s.Words[k].Head = v
			}
		}
	})
	return true
}

// ActivePerfect takes back the passive that the tagger saw in a participle behind "have",
// which is active without "been": « le Hamas avait de son côté lancé des roquettes »; and
// makes the object of what stands bare behind it: « a de son côté bombardé [Sderot] ».
func ActivePerfect(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		aux := s.Child(v, "aux")
		if s.Words[v].Feat("Voice") != "Pass" || aux < 0 || !l.Set("have").Word(s, aux) || s.Child(v, "aux:pass") >= 0 || s.Is(v-1, "AUX") && v-1 != aux || slices.ContainsFunc(s.Kids[v], func(k int) bool { return l.Set("be").Word(s, k) }) {
			continue
		}
		s.Words[v].Feats = strings.TrimSuffix(s.Words[v].Feats, "|Voice=Pass")
		subjects := s.Children(v, "nsubj", "nsubj:pass")
		for _, k := range subjects {
			s.Words[k].Rel = "nsubj"
		}
		if len(subjects) == 2 && subjects[0] < v && subjects[1] > v && s.Child(v, "obj") < 0 && !s.Between(v, subjects[1], "PUNCT", "VERB") {
			s.Words[subjects[1]].Rel = "obj"
		}
	}
}

// AuxiliaryApart makes an auxiliary of what the parser took for the verb of having, where the
// participle of being stands apart from it: « [a] de nouveau [été] la cible de tirs », « n'[avait]
// toujours pas [été] revendiquée ».
func AuxiliaryApart(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		if !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Fin" {
			continue
		}
		for _, n := range s.Children(v, "obj", "xcomp", "ccomp", "advcl", "obl") {
			c := s.Child(n, "cop", "aux:pass")
			if c < v || c > n || s.Words[c].Feat("VerbForm") != "Part" || s.Child(n, "nsubj", "mark") >= 0 || slices.ContainsFunc(s.Children(n, "aux"), func(k int) bool { return k != c }) {
				continue
			}
			s.Rehang(func() {
				tree.TakeOver(s, n, v)
				s.Hang(v, n, "aux")
				s.Words[v].UPOS = "AUX"
				if k := s.Child(v, "nsubj"); k >= 0 && s.Rel(c) == "aux:pass" {
					s.Hang(k, n, "nsubj:pass")
				}
			})
			break
		}
	}
}

// AgentOfActive makes a plain circumstance of what the parser took for the agent of a verb
// in the active perfect, which has none: « dit avoir répliqué par des tirs ».
func AgentOfActive(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.Rel(k) != "obl:agent" || v < 0 || s.Child(v, "aux:pass", "nsubj:pass") >= 0 {
			continue
		}
		if aux := s.Child(v, "aux"); aux >= 0 && aux < v && !l.IsPlace(s.Words[v].Form) && l.Set("have").Word(s, aux) {
			s.Rehang(func() { s.Words[k].Rel, s.Words[v].Feats = "obl", "Tense=Past|VerbForm=Part" })
		}
	}
}

// AgentWithoutCase makes the verb of the sentence of a participle right behind its noun that has an
// agent which no preposition marks, and an object of that: "Leaders [blamed] the Lord's Army".
func AgentWithoutCase(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.Rel(k) != "obl:agent" || s.Child(k, "case") >= 0 || v < 1 || v > k || s.Rel(v) != "acl" || s.Child(v, "obj", "aux", "aux:pass", "nsubj") >= 0 {
			continue
		}
		n := s.Words[v].Head
		if n != v-1 || s.Words[n].Head >= 0 || s.Child(n, "case") >= 0 || s.Leftmost(k) != v+1 {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(v, n)
			s.Words[v].Feats = tree.FinitePast
			s.Hang(n, v, "nsubj")
			s.Hang(k, v, "obj")
			for _, p := range s.Kids[n] {
				if p > v {
					s.Words[p].Head = v
				}
			}
		})
	}
}

// Causer makes who has something done the subject, where the parser took him for the one
// to whom it is done: « l'émir a fait décapiter un prisonnier ». With a reflexive it is he:
// « s'est fait tuer ».
func Causer(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		if s.Child(v, "aux:caus") < 0 || s.Child(v, "aux:pass") >= 0 {
			continue
		}
		reflexive := false
		for _, k := range s.Kids[v] {
			reflexive = reflexive || s.Is(k, "PRON") && l.Set("self").Word(s, k)
		}
		if k := s.Child(v, "nsubj:pass"); k >= 0 && k < v && !reflexive {
			s.Words[k].Rel = "nsubj"
		}
	}
}
