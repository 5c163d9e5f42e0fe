package numbers

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// TollApart parts the toll behind a mark from a verb whose object the parser made it: « un
// village attaqué, [vingt morts] », "a bus ambushed: [nine dead]".
func TollApart(l *tree.Language, s *syntax.Sentence) {
	for n := 2; n < len(s.Words); n++ {
		v := s.Words[n].Head
		if s.Rel(n) == "obj" && v >= 0 && s.Rel(v) == "acl" && s.Words[v].Head >= 0 && s.Words[v].Feat("VerbForm") == "Part" && slices.ContainsFunc(s.Kids[n], func(k int) bool { return k < n && l.Set("part-before").At(s, k) > 0 }) {
			s.Rehang(func() { s.Hang(n, s.Words[v].Head, "appos") }) // « vingt personnes tuées dont dix gendarmes »
			continue
		}
		if s.Rel(n) != "obj" || v < 0 || !l.Set("toll-noun").Word(s, n) || s.Child(n, "nummod", "det") < 0 {
			continue
		}
		if first := s.Leftmost(n); first > v+1 && s.Is(first-1, "PUNCT") || first > v && s.Is(first, "PUNCT") {
			s.Rehang(func() { s.Words[n].Rel = "parataxis" })
		}
	}
}

// TollBehindRelative hangs a participle of killing or wounding behind the comma on the verb
// that strikes, where the parser hung it on what a clause between says of the place or thing
// struck: "bombed a monastery where monks were asleep, killing 11".
func TollBehindRelative(l *tree.Language, s *syntax.Sentence) {
	for p := 1; p < len(s.Words); p++ {
		h := s.Words[p].Head
		if h < 0 || h > p || s.Lower[p-1] != "," || s.Rel(p) != "advcl" || s.Words[p].Feat("VerbForm") != "Part" || s.Words[p].Feat("Tense") != "Pres" || s.Child(p, "obj") < 0 {
			continue
		}
		if l.Set("kill-word").At(s, p) == 0 && l.Set("wound-word").At(s, p) == 0 {
			continue
		}
		if up := verbOver(l, s, h); up >= 0 {
			s.Rehang(func() {
				for w := p; w < len(s.Words); w++ { // and those beside it: "killing 11 and wounding 30"
					if w != p && s.Words[w].Head == h && s.Rel(w) == "advcl" {
						s.Words[w].Head = up
					}
				}
				s.Words[p].Head = up
			})
		}
	}
}

// verbOver returns the verb above a clause that "where" or "which" opens and that tells no
// act itself, in which the word h stands, or -1.
func verbOver(l *tree.Language, s *syntax.Sentence, h int) int {
	for v, steps := h, 0; v >= 0 && steps < 3; v, steps = s.Words[v].Head, steps+1 {
		if l.TellsAct(s.Lemma[v]) {
			return -1
		}
		rel := s.Rel(v)
		if rel != "acl:relcl" && (rel != "advcl" || !opensRelative(l, s, v)) {
			if !s.Is(v, "VERB", "ADJ") {
				return -1
			}
			continue
		}
		up := s.Words[v].Head
		for up >= 0 && !s.Is(up, "VERB") {
			up = s.Words[up].Head
		}
		return up
	}
	return -1
}

// opensRelative reports whether a clause has "where" at its head.
func opensRelative(l *tree.Language, s *syntax.Sentence, v int) bool {
	k := s.Child(v, "advmod", "mark")
	return k >= 0 && k < v && (s.Words[k].Feat("PronType") == "Rel" || s.Words[k].Feat("PronType") == "Int")
}

// TollBehindColon hangs on the verb what stands behind a colon and was hung on a name
// before it: "exploded in Zaria: 22 dead".
func TollBehindColon(_ *tree.Language, s *syntax.Sentence) {
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

// ObjectBehindColon takes from a verb the counted noun that the parser made its object over a
// colon, which opens a phrase of its own: « est tombée dans une embuscade : trois morts ».
func ObjectBehindColon(_ *tree.Language, s *syntax.Sentence) {
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
