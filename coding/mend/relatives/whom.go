package relatives

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// WhomTheyTook hangs the clause behind a relative pronoun that is its object on the noun
// before it, where the parser took the doers for the head of both: "Four students whom
// [gunmen abducted] were freed", "freed two nurses that [rebels kidnapped]".
func WhomTheyTook(l *tree.Language, s *syntax.Sentence) {
	for p := 1; p < len(s.Words); p++ {
		k := s.Words[p].Head
		if !s.Is(p, "PRON") || s.Words[p].Feat("PronType") != "Rel" && !l.Set("that").Word(s, p) || s.Words[p].Feat("Poss") == "Yes" || k < p || !s.Is(k, "NOUN", "PROPN") {
			continue
		}
		n, v := nounBefore(s, p), s.Child(k, "acl")
		if n < 0 || v != k+1 || !s.Is(v, "VERB") || !s.PastForm(v) || s.Child(v, "obj", "obl:agent", "aux:pass") >= 0 {
			continue
		}
		up, rel := s.Words[k].Head, s.Rel(k)
		if rel != "acl:relcl" && rel != "nsubj" && rel != "nsubj:pass" || s.Within(n, k) {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, n, "acl:relcl")
			s.Words[v].Feats = tree.FinitePast
			s.Hang(k, v, "nsubj")
			s.Hang(p, v, "obj")
			switch {
			case rel == "acl:relcl" || s.Child(up, "nsubj", "nsubj:pass") != k:
			case s.Words[up].Head == n: // the verb of the sentence was hung on its subject
				s.TakePlaceOf(up, n)
				fallthrough
			case s.Words[n].Head != up:
				s.Hang(n, up, rel)
			}
		})
	}
}

// nounBefore returns the head of the noun phrase that ends right before a word, a comma
// between at most; -1 without.
func nounBefore(s *syntax.Sentence, p int) int {
	j := p - 1
	if j > 0 && s.Lower[j] == "," {
		j--
	}
	if j < 0 || !s.Is(j, "NOUN", "PROPN") {
		return -1
	}
	return s.HeadIn(s.ChunkStart(j), j)
}

// WhomOfSubject gives a verb the subject that the parser gave to the relative clause about it,
// beside the pronoun and the clause's own: "[32 pupils] whom rebels had abducted have returned".
func WhomOfSubject(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		top, p := s.Words[v].Head, s.Child(v, "obj")
		subjects := s.Children(v, "nsubj")
		if top < v || len(subjects) != 2 || p < 0 || !s.Is(p, "PRON") || s.Words[p].Feat("PronType") != "Rel" || s.Child(top, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		n, k := subjects[0], subjects[1]
		if n != nounBefore(s, p) || k < p {
			continue
		}
		s.Rehang(func() {
			tree.HangSubject(s, n, top)
			s.Hang(v, n, "acl:relcl")
		})
	}
}

// ThatTheyTook makes a relative clause of one behind a conjunction whose verb lacks the object
// that stands right before it: "released five men [that they had captured]", « a libéré trois
// femmes [que des rebelles avaient enlevées] ».
func ThatTheyTook(l *tree.Language, s *syntax.Sentence) {
	for p := 1; p < len(s.Words); p++ {
		doersUnderThat(l, s, p)
		v := s.Words[p].Head
		if v < p || s.Rel(p) != "mark" || !l.Set("that").Word(s, p) || !s.Is(v, "VERB") || s.Child(v, "nsubj") < p || s.Child(v, "aux") < p || s.Child(v, "obj", "ccomp", "xcomp", "aux:pass") >= 0 {
			continue
		}
		if n := s.Words[v].Head; s.Rel(v) == "acl:relcl" && n < p && s.Is(n, "NOUN") && (s.Child(n, "conj") >= 0 || !tree.Disagree(s, n, v)) && tree.DoneToPersons(l, s, v) { // « une infirmière et son fils que des rebelles avaient enlevés »
			s.Rehang(func() { tree.MakeRelative(s, p, v, "obj") })
			continue
		}
		o := p - 1
		top := s.Words[o].Head
		if s.Rel(o) != "obj" || top < 0 || s.Words[v].Head != o && s.Words[v].Head != top || !l.IsPerson(s.Words[o]) && !s.Is(o, "ADJ") || !tree.DoneToPersons(l, s, v) {
			continue
		}
		s.Rehang(func() {
			s.Words[v].Head = o
			tree.MakeRelative(s, p, v, "obj")
			s.Words[v].Rel = "acl:relcl"
		})
	}
}

// doersUnderThat gives the verb of a relative clause its doers and its pronoun, which the parser hung on
// one another: « la libération, mardi, de six otages [que des rebelles avaient enlevés] ».
func doersUnderThat(l *tree.Language, s *syntax.Sentence, p int) {
	o, k := p-1, s.Child(p, "nsubj")
	if k < p || s.Words[p].Head != o || !l.Set("that").Word(s, p) || !s.Is(o, "NOUN") {
		return
	}
	n := s.FirstOfRow(o) // « un médecin et son fils que … »
	if v := s.Child(k, "acl"); v > k && s.Is(v, "VERB") && s.Child(v, "aux") > k && s.Child(v, "obj", "nsubj", "aux:pass") < 0 && (n != o || !tree.Disagree(s, o, v)) && tree.DoneToPersons(l, s, v) {
		s.Rehang(func() {
			tree.MakeRelative(s, p, v, "obj")
			s.Hang(v, n, "acl:relcl")
			s.Hang(k, v, "nsubj")
		})
	}
}

// ObjectRelative makes the relative pronoun the object of a clause whose subject stands right
// behind it, where the parser gave the pronoun to the verb of the sentence: "Gao, which
// [militiamen captured] on Monday, lies on a road".
func ObjectRelative(_ *tree.Language, s *syntax.Sentence) {
	for p := 1; p < len(s.Words); p++ {
		k := s.Child(p, "obj")
		top := s.Words[p].Head
		if !s.Is(p, "PRON") || k < p || top < k || syntax.BaseRel(s.Rel(p)) != "nsubj" {
			continue
		}
		v := s.Child(k, "acl")
		n := s.Child(top, "nsubj", "nsubj:pass")
		if v < k || v > top || !s.Is(v, "VERB") || !s.PastForm(v) || s.Child(v, "obj", "obl:agent", "aux:pass") >= 0 || n < 0 || n >= p || s.Between(n, p, "VERB", "NOUN") {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, n, "acl:relcl")
			s.Words[v].Feats = tree.FinitePast
			s.Hang(k, v, "nsubj")
			s.Hang(p, v, "obj")
		})
	}
}

// RelativeOfSubject gives a verb the subject that the parser gave, beside the relative pronoun,
// to the clause about it: "[The mayor], Ada Mwangi, who confirmed the raid, said …".
func RelativeOfSubject(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		top := s.Words[v].Head
		subjects := s.Children(v, "nsubj")
		if top < v || len(subjects) != 2 || s.Rel(v) != "ccomp" || s.Child(top, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		n, p := subjects[0], subjects[1]
		if !s.Is(n, "NOUN", "PROPN") || !s.Is(p, "PRON") || s.Words[p].Feat("PronType") != "Rel" || p < 1 || s.Lower[p-1] != "," || s.Lower[top-1] != "," {
			continue
		}
		s.Rehang(func() {
			s.Words[n].Head = top
			s.Hang(v, n, "acl:relcl")
		})
	}
}

// RelativeParted makes a relative clause of a relative pronoun, the noun behind it and that
// noun's verb where the parser hung one on the other: "Taiz, which rebels captured on
// Monday, lies …".
func RelativeParted(l *tree.Language, s *syntax.Sentence) {
	for w := 1; w+2 < len(s.Words); w++ {
		n := s.Child(w, "nsubj", "compound", "flat", "appos", "nmod")
		if !s.Is(w, "PRON", "DET") || !l.Set("thing-relative").Word(s, w) || n < w || !s.Is(n, "NOUN", "PROPN") || s.Child(n, "case") >= 0 {
			continue
		}
		v := s.Child(n, "acl")
		if v < n || !s.Is(v, "VERB") || !s.PastForm(v) || s.Child(v, "obj", "aux", "aux:pass", "mark", "nsubj", "obl:agent") >= 0 || s.VerbStart(v) != n+1 {
			continue
		}
		before := w - 1
		if s.Lower[before] == "," {
			before--
		}
		if before < 0 || !s.Is(before, "NOUN", "PROPN") {
			continue
		}
		head := tree.PhraseHead(s, before)
		if head > before {
			head = before
		}
		s.Rehang(func() {
			s.Hang(v, head, "acl:relcl")
			s.Words[v].Feats = tree.FinitePast
			s.Hang(n, v, "nsubj")
			s.Hang(w, v, "obj")
		})
	}
}
