package speech

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// Labelled takes a label before a colon out of the subjects of a verb that has one
// of its own behind it: "OCHA: armed men broke into a store".
func Labelled(_ *tree.Language, s *syntax.Sentence) {
	for k := 0; k+1 < len(s.Words); k++ {
		v := s.Words[k].Head
		colon := k + 1
		for colon < v && s.Is(colon, "ADP", "PROPN", "DET") { // "District of Goma: fighters attacked"
			colon++
		}
		if syntax.BaseRel(s.Rel(k)) == "nsubj" && s.Lower[colon] == ":" && v > colon && tree.OtherSubject(s, v, colon) {
			s.Words[k].Rel = "parataxis"
		}
	}
}

// SaidOfLabelled gives a verb of saying at the end the speaker behind it where the
// label at the head of the line was taken for it: « FALLOUJAH : deux soldats tués,
// annonce le commandement ».
func SaidOfLabelled(l *tree.Language, s *syntax.Sentence) {
	for k := 0; k+1 < len(s.Words); k++ {
		v := s.Words[k].Head
		if syntax.BaseRel(s.Rel(k)) != "nsubj" || s.Lower[k+1] != ":" || v <= k || s.Lower[v-1] != "," || l.Set("say").At(s, v) == 0 || tree.OtherSubject(s, v, k) {
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

// SubjectAfterLabel makes the phrase behind the mark after a label the subject
// where the label was taken for it: "Qamishli: a shepherd was killed", "RAMADI -
// A gunman blew himself up".
func SubjectAfterLabel(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		rel := s.Rel(k)
		sourced := k+1 < len(s.Words) && s.Lower[k+1] == ":" && s.Is(k, "NOUN") && !s.Between(-1, k, "VERB", "AUX", "PUNCT") // "the air force: six drones downed"
		if syntax.BaseRel(rel) != "nsubj" || v < k || !s.Is(k, "PROPN") && !sourced {
			continue
		}
		mark := k + 1
		for mark < v && mark < k+5 && s.Is(mark, "PROPN", "NUM", "X") {
			mark++
		}
		if s.Lower[mark] != ":" && !(syntax.Dashes[s.Lower[mark]] && freeStanding(s, mark)) || !sourced && s.Between(-1, k, "NOUN", "VERB", "AUX", "DET", "ADP") {
			continue
		}
		for _, a := range s.Children(k, "appos", "flat", "nmod", "conj", "compound", "parataxis") {
			if a > mark && a < v && s.Child(a, "case") < 0 && s.Is(a, "NOUN", "PROPN", "PRON", "NUM") && !slices.Contains(s.Lower[a:v], ",") {
				s.Rehang(func() {
					s.Hang(a, v, rel)
					s.Words[k].Rel = "dislocated"
				})
				break
			}
		}
	}
}

// freeStanding reports whether a mark has space on both sides.
func freeStanding(s *syntax.Sentence, i int) bool {
	return i > 0 && i+1 < len(s.Words) && s.Words[i-1].End < s.Words[i].Start && s.Words[i].End < s.Words[i+1].Start
}

// ClauseBehindSource makes the clause behind a source the main one, where the parser took
// a participle that describes the source for it: « Selon un responsable joint à Mueda, un
// village a été incendié ».
func ClauseBehindSource(_ *tree.Language, s *syntax.Sentence) {
	r := s.Root()
	if r < 0 || !s.Is(r, "VERB") || s.Child(r, "aux", "aux:pass", "cop", "nsubj", "nsubj:pass", "expl") >= 0 {
		return
	}
	who := s.Child(r, "obl")
	if who < 0 || who > r || s.Child(who, "case") != 0 {
		return
	}
	for _, v := range s.Children(r, "advcl", "ccomp", "parataxis", "conj") {
		subject := s.Child(v, "nsubj", "nsubj:pass")
		if v < r || subject < r || s.Child(v, "mark", "cc") >= 0 || !s.Is(v, "VERB") {
			continue
		}
		if first := s.Leftmost(subject); s.Lower[first] != "," && s.Lower[first-1] != "," {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(v, r)
			s.Hang(who, v, "obl")
			s.Hang(r, who, "acl")
		})
		return
	}
}

// ViewAtHead hangs whose view a sentence opens with on what he says, where the parser
// made him the head of it: « Pour le maire, c'est le groupe qui a enlevé les pêcheurs », « Selon
// l'armée, les rebelles sont derrière l'attaque ».
func ViewAtHead(l *tree.Language, s *syntax.Sentence) {
	h := s.Words[0].Head
	if h < 0 || s.Rel(0) != "case" || s.Words[h].Head >= 0 || !l.Set("view-preposition").Word(s, 0) && l.Set("source-preposition").At(s, 0) == 0 {
		return
	}
	for _, k := range append(slices.Clone(s.Kids[h]), besideRelative(s, h)...) {
		first := s.Leftmost(k)
		if k < h || s.Is(k, "PUNCT") || syntax.BaseRel(s.Rel(k)) == "acl" || first < 1 || s.Lower[first] != "," && s.Lower[first-1] != "," || !s.Is(k, "VERB") && s.Child(k, "cop", "nsubj") < 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(k, -1, "root")
			s.Hang(h, k, "obl")
			tree.MoveLater(s, h, k)
		})
		return
	}
}

// besideRelative returns the clauses with a subject of their own that the parser coordinated, without a
// conjunction, with a relative clause about a word: « Selon le chef, qui a été blessé, [les rebelles ont fui] ».
func besideRelative(s *syntax.Sentence, h int) []int {
	var out []int
	for _, r := range s.Children(h, "acl:relcl") {
		for _, k := range s.Children(r, "conj") {
			if s.Child(k, "cc") < 0 && s.Child(k, "nsubj", "nsubj:pass") >= 0 {
				out = append(out, k)
			}
		}
	}
	return out
}
