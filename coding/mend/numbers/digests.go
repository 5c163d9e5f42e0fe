package numbers

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// TollsBehindMarks makes clauses of their own of the tolls in which the lines of digests
// end, each behind a comma, colon or semicolon, where the parser took their participles for
// verbs of the whole line: "Rocket fire on the camp: one guard wounded, two vehicles
// destroyed", "Three herders shot dead, 40 cattle stolen".
func TollsBehindMarks(l *tree.Language, s *syntax.Sentence) {
	for v := 3; v < len(s.Words); v++ {
		k, mark := countedBefore(l, s, v)
		if k < 0 {
			continue
		}
		top := topBefore(s, mark)
		if top < 0 || !runsOn(l, s, v, k, mark) {
			continue
		}
		s.Rehang(func() {
			if s.Words[v].Head < 0 || s.Within(top, v) {
				s.TakePlaceOf(top, v)
			}
			for w := range mark {
				if s.Words[w].Head == v {
					s.Words[w].Head = top
				}
			}
			s.Hang(v, top, "parataxis")
			s.Words[v].Feats = "Tense=Past|VerbForm=Part|Voice=Pass"
			s.Hang(k, v, "nsubj:pass")
		})
	}
}

// countedBefore returns the counted noun right before a participle of harm that has no
// object and ends a line or a part of it, and the mark before that noun; -1 without.
func countedBefore(l *tree.Language, s *syntax.Sentence, v int) (noun, mark int) {
	k := v - 1
	for k > 1 && s.Is(k, "ADV", "ADJ") {
		k--
	}
	if !s.Is(v, "VERB") || !s.PastForm(v) || s.Child(v, "aux", "aux:pass", "cop", "mark", "cc", "obj", "xcomp") > 0 || !s.Is(k, "NOUN", "PROPN", "NUM") || !harms(l, s, v) {
		return -1, -1
	}
	first := k
	for first > 1 && s.Is(first-1, "NOUN", "ADJ", "PROPN", "NUM") {
		first--
	}
	if !s.Is(first, "NUM") || !slices.Contains([]string{",", ";", ":"}, s.Lower[first-1]) {
		return -1, -1
	}
	if v+1 < len(s.Words) && !s.Is(v+1, "PUNCT", "CCONJ") && !(s.Is(v+1, "ADP") && l.Set("place-preposition").HasPrep(s.Lower[v+1])) {
		return -1, -1
	}
	return k, first - 1
}

// harms reports whether a word is a verb of killing, wounding, taking or damaging.
func harms(l *tree.Language, s *syntax.Sentence, v int) bool {
	for _, set := range [...]string{"kill-word", "wound-word", "capture-word", "effect-damage", "line-participle"} {
		if l.Set(set).Word(s, v) {
			return !l.Set("no-passive").Word(s, v)
		}
	}
	return false
}

// topBefore returns the word before a mark under which the others before it hang: the last
// such verb, else the first such noun; -1 where there is none.
func topBefore(s *syntax.Sentence, mark int) int {
	noun := -1
	for w := mark - 1; w >= 0; w-- {
		if h := s.Words[w].Head; h >= 0 && h < mark {
			continue
		}
		switch {
		case s.Is(w, "VERB"):
			return w
		case s.Is(w, "NOUN", "PROPN") || s.Is(w, "ADJ") && noun < 0: // "Three guards [dead], five injured"
			noun = w
		}
	}
	return noun
}

// runsOn reports whether the parser made one clause of what stands before a mark and of the
// counted noun k with participle v behind it.
func runsOn(l *tree.Language, s *syntax.Sentence, v, k, mark int) bool {
	if s.Is(k, "NUM") && s.Words[v].Head >= 0 { // "Two soldiers killed, one wounded"
		return false
	}
	if h := s.Words[k].Head; h != v && h >= 0 && syntax.BaseRel(s.Rel(k)) == "nsubj" {
		return !(h > v && s.Rel(v) == "acl" && s.Child(h, "aux", "aux:pass") > v && !s.Between(v, h, "PUNCT")) // « Après des pourparlers, six soldats [capturés à Boha] ont été remis »
	}
	return s.Words[v].Head < 0 && slices.ContainsFunc(s.Kids[v], func(w int) bool { return w < mark }) ||
		s.Words[k].Head == v && s.Rel(v) != "acl" && s.Rel(v) != "parataxis"
}

// NoLossesBehind takes from a verb as object, or from a line as its head, the losses that it
// says there are none of behind a comma: "Base at Sula shelled, no casualties".
func NoLossesBehind(l *tree.Language, s *syntax.Sentence) {
	for k := 3; k < len(s.Words); k++ {
		first := k - 1
		if l.Set("no-harm").At(s, first) < 2 || !slices.Contains([]string{",", ";", "-", "–", "—"}, s.Lower[first-1]) {
			continue
		}
		switch h := s.Words[k].Head; {
		case h >= 0 && h < first && (s.Rel(k) == "obj" || s.Rel(k) == "conj"):
			s.Words[k].Rel = "parataxis"
		case h < 0:
			if top := topBefore(s, first-1); top >= 0 && s.Child(k, "nsubj", "cop") < 0 {
				s.Rehang(func() {
					s.Hang(top, -1, "root")
					s.Hang(k, top, "parataxis")
				})
			}
		}
	}
}

// HarmedWithoutObject makes a participle of the verb of harm of a line, whose subject it is done
// to, since nobody kills, hurts or takes without an object: "Mayor [shot] dead", "Priest
// [wounded] by gunmen".
func HarmedWithoutObject(l *tree.Language, s *syntax.Sentence) {
	v := s.Root()
	if v < 1 || !s.Is(v, "VERB") || !s.PastForm(v) || s.Words[v].Feat("VerbForm") != "Fin" || !hurts(l, s, v) || s.Child(v, "aux", "aux:pass", "obj", "iobj", "ccomp", "conj", "mark", "advcl", "parataxis") >= 0 {
		return
	}
	n := s.Child(v, "nsubj")
	if n < 0 || n > v || !s.Is(n, "NOUN", "PROPN") || s.Child(n, "det") >= 0 {
		return
	}
	for _, o := range s.Children(v, "obl") {
		if p := s.Preposition(o); s.Rel(o) == "obl" && !s.IsTimed(o) && !l.Set("inside-preposition").HasPrep(p) && !l.Set("place-preposition").HasPrep(p) {
			return // "Police shot at the crowd"
		}
	}
	s.Rehang(func() {
		s.Words[v].Feats = "Tense=Past|VerbForm=Part|Voice=Pass"
		s.Words[n].Rel = "nsubj:pass"
	})
}

// hurts reports whether a word is a verb of wounding or taking, or one with what it leaves behind it: "shot dead".
func hurts(l *tree.Language, s *syntax.Sentence, v int) bool {
	x := s.Child(v, "xcomp")
	return l.Set("wound-word").Word(s, v) || l.Set("capture-word").Word(s, v) || x == v+1 && s.Is(x, "ADJ") && harms(l, s, v)
}
