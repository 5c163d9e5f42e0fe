package nouns

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// NameOfWhatIsNamed hangs a name on the participle that gives it to the noun before, and makes
// that noun the subject of the verb behind, where the parser gave it the name: "a militia
// called [the Sons of Gao] killed two traders", "a group calling itself the Vanguard bombed …".
func NameOfWhatIsNamed(l *tree.Language, s *syntax.Sentence) {
	for w := 1; w+2 < len(s.Words); w++ {
		if !s.Is(w, "VERB", "ADJ") || l.Set("named-as").At(s, w) == 0 {
			continue
		}
		noun := namedNoun(l, s, w)
		first, last := nameBehind(s, skipsToName(l, s, w))
		if noun < 0 || last < 0 || last+1 >= len(s.Words) {
			continue
		}
		v := finiteAt(s, last+1)
		if v < 0 {
			continue
		}
		s.Rehang(func() { hangNamed(s, noun, w, s.HeadIn(first, last), v) })
	}
}

// namedNoun returns the noun right before the verb of naming at w, or before its relative
// pronoun or reflexive, or -1.
func namedNoun(l *tree.Language, s *syntax.Sentence, w int) int {
	for n := w - 1; n >= 0 && n >= w-3; n-- {
		switch {
		case s.Is(n, "NOUN"):
			return n
		case !s.Is(n, "PRON", "AUX", "VERB", "ADJ"):
			return -1
		}
	}
	return -1
}

// nameBehind returns the words of a name that begins with a capital at word k, as far as
// words with capitals go and small ones between them; last is -1 where there is none.
func nameBehind(s *syntax.Sentence, k int) (first, last int) {
	last = -1
	for i := k; i < len(s.Words); i++ {
		capital := s.Words[i].Form != s.Lower[i]
		switch {
		case capital && s.Is(i, "NOUN", "PROPN", "ADJ", "X", "DET"):
			last = i
		case capital || i == k || !s.Is(i, "ADP", "DET", "CCONJ", "X"):
			return k, last
		}
	}
	return k, last
}

// skipsToName returns the word behind a verb of naming and its "itself", "as", "sous le nom de".
func skipsToName(l *tree.Language, s *syntax.Sentence, w int) int {
	k := w + 1
	for k < len(s.Words) && k <= w+5 && s.Words[k].Form == s.Lower[k] && (s.Is(k, "PRON", "ADP", "DET") || s.Is(k, "NOUN") && l.Set("name-word").Word(s, k)) {
		k++
	}
	return k
}

// finiteAt returns the verb that begins at a word, with its auxiliary or without, or -1.
func finiteAt(s *syntax.Sentence, k int) int {
	switch {
	case s.Is(k, "VERB") && s.Words[k].Feat("VerbForm") != "Inf" && s.Words[k].Feat("VerbForm") != "Ger":
		return k
	case s.Is(k, "AUX") && s.Words[k].Head > k && s.Is(s.Words[k].Head, "VERB"):
		return s.Words[k].Head
	}
	return -1
}

// hangNamed makes of a noun, its participle of naming w, a name and verb v one clause: "[a group]
// [calling itself] [the Vanguard] [bombed]".
func hangNamed(s *syntax.Sentence, noun, w, name, v int) {
	top := noun // the highest of the four takes the verb's place
	for _, k := range []int{w, name, v} {
		if s.Within(top, k) {
			top = k
		}
	}
	up, rel := s.Words[top].Head, s.Rel(top)
	if top != v {
		if up >= 0 && (syntax.BaseRel(rel) == "nsubj" || rel == "obj") { // the noun was already an argument of a verb farther on
			return
		}
		if mark := s.Child(w, "mark"); mark >= 0 { // "told the judge that gunmen calling themselves …"
			s.Words[mark].Head = v
			if rel == "acl" && s.Words[up].Head >= 0 {
				up, rel = s.Words[up].Head, "ccomp"
			}
		}
		s.Hang(v, up, rel)
	}
	if s.Is(w, "VERB", "ADJ") {
		s.Hang(w, noun, "acl")
	}
	s.Hang(name, w, "xcomp")
	if s.Child(v, "nsubj", "nsubj:pass") < 0 || s.Child(v, "nsubj", "nsubj:pass") == name || s.Words[noun].Head != v {
		tree.HangSubject(s, noun, v)
	}
	for k := range s.Words { // what stands behind the verb is the verb's
		if k > v && (s.Words[k].Head == w || s.Words[k].Head == noun) {
			s.Words[k].Head = v
		}
	}
}
