package speech

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// SaidAtEnd makes a clause of the words behind the last comma in which somebody says what stands before
// it, where the parser took the verb for a participle that describes him: "Gunmen killed nine people in
// Jos, the police command [announced] on Tuesday".
func SaidAtEnd(l *tree.Language, s *syntax.Sentence) {
	for w := 3; w < len(s.Words); w++ {
		if !s.Is(w, "VERB") || s.Rel(w) != "acl" || s.Words[w].Feat("VerbForm") != "Part" || s.Words[w].Head > w || l.Set("say").At(s, w) == 0 || !onlyWhen(l, s, w) {
			continue
		}
		comma := w - 1
		for comma > 0 && !s.Is(comma, "PUNCT", "VERB", "AUX", "SCONJ", "CCONJ") {
			comma--
		}
		if s.Lower[comma] != "," || comma+1 == w || !s.Is(comma+1, "DET", "NOUN", "PROPN", "ADJ") {
			continue
		}
		v, h := topVerb(s, comma), s.HeadIn(comma+1, w-1)
		if v < 0 || !speaks(l, s, h) {
			continue
		}
		s.Rehang(func() {
			s.Words[w].Feats = tree.FinitePast
			s.Hang(w, v, "parataxis")
			s.Hang(h, w, "nsubj")
		})
	}
}

// ReportedMissing makes a participle that describes the noun before it of a verb of saying that has nobody as
// its subject and what is said of that noun behind it: "killed nine people, including a teacher [reported] missing".
func ReportedMissing(l *tree.Language, s *syntax.Sentence) {
	w := s.Root()
	if w < 2 || w+1 == len(s.Words) || !s.Is(w, "VERB") || l.Set("say").At(s, w) == 0 || s.Child(w, "nsubj", "nsubj:pass") >= 0 {
		return
	}
	if !s.Is(w-1, "NOUN", "PROPN") || !s.Is(w+1, "ADJ") || s.Rel(w+1) != "xcomp" {
		return
	}
	v := s.Child(w, "ccomp")
	if v < 0 || v > w || s.Within(w-1, w) && !s.Within(w-1, v) {
		return
	}
	s.Rehang(func() {
		s.Hang(v, -1, "root")
		s.Hang(w, w-1, "acl")
		s.Words[w].Feats = "Tense=Past|VerbForm=Part|Voice=Pass"
		for _, k := range s.Children(w, "punct") {
			s.Words[k].Head = v
		}
	})
}

// speaks reports whether a noun names somebody, or a body that speaks: no act and no number is said to have
// been announced.
func speaks(l *tree.Language, s *syntax.Sentence, h int) bool {
	body := l.Set("speaking-body").Word(s, h) || l.Set("institution").Word(s, h) || l.Set("force-body").Word(s, h) || l.Set("spokesperson").Word(s, h)
	return s.Is(h, "NOUN", "PROPN") && (body || l.IsPerson(s.Words[h]))
}

// onlyWhen reports whether behind a word nothing stands in its sentence but when, where or to whom it was said.
func onlyWhen(l *tree.Language, s *syntax.Sentence, w int) bool {
	const longest = 8
	for k := w + 1; k < len(s.Words); k++ {
		if k > w+longest || s.Is(k, "VERB", "AUX", "SCONJ") || l.Set("agent-preposition").Word(s, k) {
			return false
		}
	}
	return true
}
