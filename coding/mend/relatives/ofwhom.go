package relatives

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// OfWhom hangs a relative clause that tells what some of those named before suffered, or
// whose a thing is, on the noun before its comma; the parser joined it with the verb:
// « a accroché un groupe de rebelles, dont deux [ont été tués] », "detained twelve
// marchers, three of whom [were hurt]".
func OfWhom(l *tree.Language, s *syntax.Sentence) {
	for p := 2; p < len(s.Words); p++ {
		first := p
		switch {
		case !s.Is(p, "PRON"):
			continue
		case l.Set("whose").Word(s, p) && s.Words[p].Feat("Poss") == "":
		case p >= 3 && s.Is(p-1, "ADP") && l.Set("part-after").At(s, p-1) > 0 && s.Words[p].Head >= 0 && s.Words[p].Head < p:
			first = s.Words[p].Head
		default:
			continue
		}
		comma := s.Leftmost(first) - 1
		if comma < 1 || s.Lower[comma] != "," {
			continue
		}
		v := relativeVerbBehind(s, p)
		n := nounEnding(s, comma-1)
		if v < 0 || n < 0 || s.Words[v].Head < 0 || s.Words[v].Head > comma || s.Child(v, "mark", "cc") >= 0 || !slices.Contains([]string{"conj", "parataxis", "advcl", "acl"}, syntax.BaseRel(s.Rel(v))) {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, n, "acl:relcl")
			k := s.Words[p].Head
			if k < p || k > v || !s.Is(k, "NOUN", "PROPN", "NUM") {
				return
			}
			if s.Words[k].Head <= comma {
				tree.HangSubject(s, k, v)
			}
			if s.Child(v, "expl") >= 0 && s.Child(v, "obj") < 0 && s.Child(k, "nummod") < 0 { // « , dont les rebelles s'étaient emparés »
				s.Hang(p, v, "obj")
			}
		})
	}
}

// relativeVerbBehind returns the first finite verb behind a relative word that no comma
// parts from it, or -1.
func relativeVerbBehind(s *syntax.Sentence, p int) int {
	for v := p + 1; v < len(s.Words) && s.Lower[v] != ","; v++ {
		if s.Is(v, "VERB") && (s.Child(v, "aux", "aux:pass") >= 0 || s.Words[v].Feat("VerbForm") == "Fin") {
			return v
		}
	}
	return -1
}

// nounEnding returns the noun that a phrase ending at word i is closed by, or -1.
func nounEnding(s *syntax.Sentence, i int) int {
	const near = 3
	for w := i; w >= max(0, i-near); w-- {
		if s.Is(w, "NOUN", "PROPN") {
			return w
		}
		if s.Is(w, "VERB", "PUNCT") {
			return -1
		}
	}
	return -1
}

// InWhichFire hangs what befell somebody "in which" on the noun for fire before it, where
// the parser hung it on what was fired at: "mortar fire on a post near Sake in which three
// soldiers [were hurt]".
func InWhichFire(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		n := s.Words[v].Head
		if s.Rel(v) != "acl:relcl" || n < 1 || n > v || !s.IsPassive(v) || l.Set("gunfire").Word(s, n) {
			continue
		}
		p := s.Child(v, "obl")
		if p < n || p > v || !s.Relative(p) || !l.Set("during-preposition").HasPrep(s.Preposition(p)) {
			continue
		}
		for f := n - 1; f >= 0 && !s.Is(f, "VERB", "PUNCT"); f-- {
			if s.Is(f, "NOUN") && l.Set("gunfire").Word(s, f) {
				s.Rehang(func() { s.Words[v].Head = f })
				break
			}
		}
	}
}

// RelativeOfPersons hangs a clause about persons on the persons named right before its
// pronoun, where the parser hung it on the thing that they belong to: "the case of [seven
// men who were arrested]".
func RelativeOfPersons(l *tree.Language, s *syntax.Sentence) {
	for p := 2; p < len(s.Words); p++ {
		v := s.Words[p].Head
		if v < p || !l.Set("person-relative").Word(s, p) || s.Rel(v) != "acl:relcl" {
			continue
		}
		n, thing := nounBefore(s, p), s.Words[v].Head
		if n < 0 || thing < 0 || thing >= n || !s.Within(n, thing) || l.IsPerson(s.Words[thing]) || !s.Is(thing, "NOUN") || s.Is(n, "NOUN") && !l.IsPerson(s.Words[n]) {
			continue
		}
		s.Rehang(func() { s.Words[v].Head = n })
	}
}

// ParticipleOfPersons hangs a participle of taking, killing or wounding on the persons whom
// it is about, where the parser hung it on what they belong to: "[two workers] of a mining
// firm abducted", « [trois employés] d'une banque tués ».
func ParticipleOfPersons(l *tree.Language, s *syntax.Sentence) {
	for v := 3; v < len(s.Words); v++ {
		n := s.Words[v].Head
		if s.Rel(v) != "acl" || n < 0 || n > v || !s.PastForm(v) || s.Child(v, "aux:pass", "obj") >= 0 || !s.Is(n, "NOUN") || l.IsPerson(s.Words[n]) || !tree.DoneToPersons(l, s, v) {
			continue
		}
		h := s.Words[n].Head
		if h >= 0 && h < n && s.Rel(n) == "nmod" && l.Set("genitive-preposition").HasPrep(s.Preposition(n)) && l.IsPerson(s.Words[h]) && s.Child(h, "nummod", "det") >= 0 {
			s.Rehang(func() { s.Words[v].Head = h })
		}
	}
}
