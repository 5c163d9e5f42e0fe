package subjects

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// HarmedSubject gives a verb of suffering taken for a part of its object the subject
// right before it: "two soldiers sustained injuries when a grenade exploded".
func HarmedSubject(l *tree.Language, s *syntax.Sentence) {
	g := l.Grammar
	for w := 1; w+1 < len(s.Words); w++ {
		h, n := s.Words[w].Head, w-1
		if h <= w || h > w+3 || s.Between(w, h, "PUNCT", "VERB", "ADP") || s.Rel(w) != "amod" || !g.Set("support-undergo").Word(s, w) || g.Set("wound-word").At(s, h) == 0 || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Head != w && s.Words[n].Head != h {
			continue
		}
		v := s.Words[h].Head
		if s.Words[n].Head == h && v >= 0 && syntax.BaseRel(s.Rel(h)) != "nsubj" || v >= 0 && (v < h || s.Child(v, "mark", "advmod") < h) {
			continue
		}
		s.Rehang(func() {
			if v < 0 {
				v = h
			}
			for _, k := range s.Kids[v] {
				if k != n && k != w && (k < w || v == h && k > h) {
					s.Words[k].Head = w
				}
			}
			tree.MakeVerb(s, w, tree.FinitePast)
			s.TakePlaceOf(w, v)
			s.Hang(n, w, "nsubj")
			if v != h {
				s.Hang(v, w, "advcl")
			}
			s.Hang(h, w, "obj")
		})
	}
}

// DeedUndergone hangs on the noun for one to whom something is done what is done to him, where
// day or place stand between the two and the parser hung it on those: « a été la cible, mardi,
// [d'une attaque] », « a été victime vendredi à Gao [d'un viol] ».
func DeedUndergone(l *tree.Language, s *syntax.Sentence) {
	genitive := l.Set("genitive-preposition")
	for n := range s.Words {
		if !l.Set("undergone").Word(s, n) || s.Child(n, "cop", "case") < 0 && syntax.BaseRel(s.Rel(n)) != "obj" || ownGenitive(l, s, n) {
			continue
		}
		for p := n + 2; p < len(s.Words) && !s.Is(p, "VERB", "AUX", "SCONJ", "CCONJ", "PRON"); p++ {
			k := s.Words[p].Head
			if !s.Is(p, "ADP") || !genitive.Word(s, p) || k <= p || !s.Is(k, "NOUN") || s.IsTimed(k) || !behindCircumstance(s, n, p) {
				continue
			}
			if det := s.Child(k, "det"); det < p || !l.Set("definite").Word(s, det) {
				s.Rehang(func() { s.Hang(k, n, "nmod") })
				break
			}
		}
	}
}

// ownGenitive reports whether a noun has its genitive right behind it: « la cible d'une attaque ».
func ownGenitive(l *tree.Language, s *syntax.Sentence, n int) bool {
	p := n + 1
	return p < len(s.Words) && s.Is(p, "ADP") && l.Set("genitive-preposition").Word(s, p)
}

// behindCircumstance reports whether a comma, a time word or a name stands between a noun and the
// preposition that may belong to it.
func behindCircumstance(s *syntax.Sentence, n, p int) bool {
	return s.Lower[p-1] == "," || s.IsTimed(p-1) || s.Is(p-1, "PROPN") || s.Lower[n+1] == ","
}
