package subjects

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// ExceptNothing makes what is left after "nothing but" the argument that the negative
// pronoun stood for, which denies nothing: "its planes hit nothing but [the radar]".
func ExceptNothing(l *tree.Language, s *syntax.Sentence) {
	for c := 1; c+1 < len(s.Words); c++ {
		none := c - 1
		n := s.Words[c].Head
		if l.Set("except").At(s, c) == 0 || !s.Is(none, "PRON", "NOUN") || n <= c || !s.Is(n, "NOUN", "PROPN", "NUM") {
			continue
		}
		det := s.Child(none, "det")
		if !l.Set("negation").Word(s, none) && (det < 0 || !l.Set("negation").Word(s, det)) || s.Words[none].Head < 0 || s.Words[n].Head != none && s.Words[n].Head != s.Words[none].Head {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(n, none)
			s.Hang(none, n, "advmod")
			s.Words[c].Rel = "advmod"
		})
	}
}

// OneMore makes a pronoun of a word of number or order that stands for somebody
// without the noun, right before its verb, and gives it the place of the subject
// that the parser missed: « un autre a été arrêté », "the second was shot".
func OneMore(l *tree.Language, s *syntax.Sentence) {
	for i := 1; i+1 < len(s.Words); i++ {
		v := s.Words[i].Head
		if !s.Is(i, "ADJ", "NOUN") || v <= i || !s.Is(v, "VERB") || !l.Set("one-more").Word(s, i) || !s.Is(i+1, "AUX", "VERB") || !s.Is(i-1, "DET", "NUM", "PUNCT") || s.Child(i, "case") >= 0 {
			continue
		}
		subject := s.Child(v, "nsubj", "nsubj:pass", "csubj")
		if subject >= 0 && subject != i && (subject > i || !s.Is(subject, "NUM", "DET")) {
			continue
		}
		s.Rehang(func() {
			for k := i - 1; k >= 0 && s.Is(k, "DET", "NUM"); k-- {
				s.Hang(k, i, "det")
				if s.Is(k, "NUM") {
					s.Words[k].Rel = "nummod"
				}
			}
			s.Words[i].UPOS = "PRON"
			tree.HangSubject(s, i, v)
		})
	}
}

// OthersAsSubject makes "so many others" the subject of the verb behind them, where the parser
// joined them with what stands before: « six civils ont été tués et [une vingtaine d'autres]
// ont été blessés ».
func OthersAsSubject(l *tree.Language, s *syntax.Sentence) {
	for n := 2; n+4 < len(s.Words); n++ {
		of, others, aux := n+1, n+2, n+3
		if !s.Is(n, "NOUN") || !l.Set("portion").Word(s, n) || !l.Set("genitive-preposition").HasPrep(s.Lemma[of]) || !l.Set("more").Word(s, others) || !s.Is(aux, "AUX") {
			continue
		}
		v, up := s.Words[aux].Head, s.Words[n].Head
		if v <= aux || !s.Is(v, "VERB") || s.Child(v, "nsubj", "nsubj:pass") >= 0 || up < 0 || up == v {
			continue
		}
		s.Rehang(func() {
			if main := s.VerbAbove(up); s.Within(v, n) && main >= 0 {
				s.Hang(v, main, "conj")
			}
			s.Words[others].UPOS = "NOUN"
			s.Hang(of, others, "case")
			s.Hang(others, n, "nmod")
			if c := s.Child(n, "cc"); c >= 0 {
				s.Words[c].Head = v
			}
			tree.HangSubject(s, n, v)
		})
	}
}

// PartAsPronoun makes a word for a part of those told of the subject that it is, where it
// stands before the auxiliary and the parser took it for an adverb or adjective: "[Most] were
// released on Tuesday", "[Several] of them were freed".
func PartAsPronoun(l *tree.Language, s *syntax.Sentence) {
	for w := range s.Words {
		if !l.Set("part-of-them").Word(s, w) || !s.Is(w, "ADV", "ADJ", "DET", "NOUN") || s.Child(w, "det", "case") >= 0 {
			continue
		}
		aux, of := w+1, -1
		if k := s.Child(w, "nmod", "obl"); k == w+2 && s.Is(k, "PRON") && l.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
			aux, of = k+1, k
		}
		if aux >= len(s.Words) || !s.Is(aux, "AUX") {
			continue
		}
		v := s.Words[aux].Head
		if v < aux || !s.Is(v, "VERB") {
			continue
		}
		if k := s.Child(v, "nsubj", "nsubj:pass"); k >= 0 && k != w {
			continue
		}
		s.Rehang(func() {
			s.Words[w].UPOS, s.Words[w].Feats = "PRON", "Number=Plur|Person=3|PronType=Ind"
			tree.HangSubject(s, w, v)
			if of >= 0 {
				s.Words[of].Rel = "nmod"
			}
		})
	}
}

// Latter makes a pronoun of what stands for somebody named just before: "the
// latter", « ces derniers ».
func Latter(l *tree.Language, s *syntax.Sentence) {
	for i := range s.Words {
		if det := s.Child(i, "det"); det == i-1 && det >= 0 && l.Set("latter").At(s, det) == 2 && s.Child(i, "nmod", "amod") < 0 && !slices.Contains([]string{"amod", "compound"}, syntax.BaseRel(s.Rel(i))) {
			s.Words[i].UPOS = "PRON"
		}
	}
}

// PossessiveOfVerb makes a pronoun of a possessive that stands for several and that no noun
// follows, but the verb that it hangs on: « deux inconnus [leur] ont tiré dessus ».
func PossessiveOfVerb(_ *tree.Language, s *syntax.Sentence) {
	for i := range s.Words {
		w := &s.Words[i]
		if rel := syntax.BaseRel(w.Rel); !s.Is(i, "DET") || w.Feat("Poss") != "Yes" || rel != "iobj" && rel != "obj" || w.Head <= i || s.VerbStart(w.Head) > i+1 || !s.Is(w.Head, "VERB") {
			continue
		}
		w.UPOS, w.Feats = "PRON", "Number=Plur|Person=3|PronType=Prs"
	}
}

// CliticObject makes a pronoun of an article that the parser made an object: « les ont
// tués ».
func CliticObject(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		if h := s.Words[k].Head; s.Is(k, "DET") && s.Rel(k) == "obj" && h > k && s.Is(h, "VERB") {
			s.Words[k].UPOS = "PRON"
		}
	}
}

// PronounOfPlace takes from the arguments the pronoun for a place: « un imam [y] a été tué ».
func PronounOfPlace(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		if l.Set("there-pronoun").Has(s.Lower[k]) && s.Is(k, "PRON") && syntax.BaseRel(s.Rel(k)) == "iobj" {
			s.Words[k].Rel = "advmod"
		}
	}
}

// OwnerOfObject hangs a pronoun on the object right after it, whose owner it is:
// "shot her two sons".
func OwnerOfObject(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if v < 0 || s.Rel(k) != "obj" && s.Rel(k) != "iobj" || !l.Set("owner-or-object").Word(s, k) {
			continue
		}
		for _, o := range s.Children(v, "obj") {
			if first, _ := s.NounPhrase(o); first == k+1 && s.Is(o, "NOUN") && s.Child(o, "det") < 0 {
				s.Rehang(func() {
					s.Hang(k, o, "nmod:poss")
					s.Words[k].Feats += "|Poss=Yes"
				})
				break
			}
		}
	}
}
