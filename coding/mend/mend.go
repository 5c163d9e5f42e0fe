package mend

import (
	"slices"

	"attest/coding/syntax"
)

// objectBehindOblique hangs on its verb an object that the parser hung on the phrase
// between them: a noun with an article or a number and without a preposition belongs
// to none (« ont visé avec deux roquettes les abords du camp », « ont passé par les
// armes six bergers »).
func objectBehindOblique(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		if s.Rel(k) != "nmod" || !s.Is(k, "NOUN") || s.Preposition(k) != "" || s.Child(k, "det", "nummod") != s.Leftmost(k) {
			continue
		}
		h := s.Words[k].Head
		if h < 0 || h > k || s.Rel(h) != "obl" || s.Preposition(h) == "" || s.Between(h, k, "PUNCT") {
			continue
		}
		if v := s.Words[h].Head; v >= 0 && v < h && s.Is(v, "VERB") && s.Child(v, "obj") < 0 && !s.IsPassive(v) {
			s.Rehang(func() { s.Hang(k, v, "obj") })
		}
	}
}

// latter makes a pronoun of what stands for somebody named just before: "the
// latter", « ces derniers ».
func latter(l *Language, s *syntax.Sentence) {
	for i := range s.Words {
		if det := s.Child(i, "det"); det == i-1 && det >= 0 && l.Set("latter").At(s, det) == 2 && s.Child(i, "nmod", "amod") < 0 && !slices.Contains([]string{"amod", "compound"}, syntax.BaseRel(s.Rel(i))) {
			s.Words[i].UPOS = "PRON"
		}
	}
}

// labelled takes a label before a colon out of the subjects of a verb that has one
// of its own behind it: "OCHA: armed men broke into a store".
func labelled(_ *Language, s *syntax.Sentence) {
	for k := 0; k+1 < len(s.Words); k++ {
		v := s.Words[k].Head
		colon := k + 1
		for colon < v && s.Is(colon, "ADP", "PROPN", "DET") { // "District of Goma: fighters attacked"
			colon++
		}
		if syntax.BaseRel(s.Rel(k)) == "nsubj" && s.Lower[colon] == ":" && v > colon && otherSubject(s, v, colon) {
			s.Words[k].Rel = "parataxis"
		}
	}
}

// saidOfLabelled gives a verb of saying at the end the speaker behind it where the
// label at the head of the line was taken for it: « FALLOUJAH : deux soldats tués,
// annonce le commandement ».
func saidOfLabelled(l *Language, s *syntax.Sentence) {
	for k := 0; k+1 < len(s.Words); k++ {
		v := s.Words[k].Head
		if syntax.BaseRel(s.Rel(k)) != "nsubj" || s.Lower[k+1] != ":" || v <= k || s.Lower[v-1] != "," || l.Set("say").At(s, v) == 0 || otherSubject(s, v, k) {
			continue
		}
		o := s.Child(v, "obj")
		if o < v || s.Child(o, "case") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Words[o].Rel, s.Words[k].Rel = "nsubj", "dislocated"
			for _, c := range s.Children(k, "parataxis", "appos") {
				if c < v {
					s.Hang(c, v, "ccomp")
				}
			}
		})
	}
}

// caseOfTitled gives a name the preposition that was hung on the title before
// it: "the murder of minister Juan Ruiz" is no murder beside a Juan Ruiz.
func caseOfTitled(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		title := s.Words[k].Head
		if s.Rel(k) != "case" || title < k || s.Rel(title) != "nmod:desc" && s.Rel(title) != "compound" {
			continue
		}
		name := s.Words[title].Head
		if name < title || s.Child(name, "case") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Words[k].Head = name
			if up := s.Words[name].Head; s.Rel(name) == "appos" && up >= 0 && up < k {
				s.Words[name].Rel = "nmod"
			}
		})
	}
}

// coordinatedObject hangs on the object the noun that was coordinated with its
// verb right behind it: "seized a priest and his driver".
func coordinatedObject(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.Rel(k) != "conj" || v < 0 || v > k || !s.Is(v, "VERB") || !s.Is(k, "NOUN", "PROPN") || s.Child(k, "nsubj", "nsubj:pass", "cop", "aux", "obj", "case") >= 0 {
			continue
		}
		cc := s.Child(k, "cc")
		o := s.Child(v, "obj", "nsubj:pass")
		if o < 0 || cc < 1 || o > cc {
			continue
		}
		if _, last := s.Subtree(o); last == cc-1 {
			s.Rehang(func() { s.Words[k].Head = o })
		}
	}
}
