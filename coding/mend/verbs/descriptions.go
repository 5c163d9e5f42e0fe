package verbs

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// ParticipleBeforeVerb makes a participle that the parser took for a clause with the subject of
// the sentence a description of it: "A bomb [left in a van] was defused", "Twenty people
// [held by rebels] were released".
func ParticipleBeforeVerb(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		top, k := s.Words[v].Head, s.Child(v, "nsubj")
		if s.Rel(v) != "advcl" || !s.Is(v, "VERB") || !s.PastForm(v) || top < v || s.Child(top, "aux:pass") < v || k < 0 || k != v-1 || !s.Is(k, "NOUN") || s.Child(v, "mark", "aux", "aux:pass", "obj") >= 0 || s.Child(top, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(k, top, "nsubj:pass")
			s.Hang(v, k, "acl")
			s.Words[v].Feats = "Tense=Past|VerbForm=Part|Voice=Pass"
		})
	}
}

// VerbBehindGerund makes the verb of a sentence, which has no passive and which was taken for
// a participle of what its subject does, the root: "Protesters demanding his resignation
// [gathered] in Goma". So with a passive whose subject is what that is done to: "A policeman
// guarding a market [was wounded] in Gao".
func VerbBehindGerund(l *tree.Language, s *syntax.Sentence) {
	g := s.Root()
	n := s.Child(g, "nsubj")
	if !s.Is(g, "VERB") || s.Words[g].Feat("VerbForm") != "Ger" && s.Words[g].Feat("Tense") != "Pres" || n < 0 || n != g-1 || s.Child(g, "aux") >= 0 {
		return
	}
	for v := g + 1; v < len(s.Words); v++ {
		if o := s.Child(v, "nsubj", "nsubj:pass"); s.Words[g].Feat("VerbForm") != "Fin" && s.Words[v].Head == g && s.Rel(v) == "ccomp" && s.Is(v, "VERB") && s.Child(v, "aux:pass") > o && o > g && s.Child(v, "mark") < 0 && !s.Between(g, v, "PUNCT") && s.Lemma[g] != s.Lower[g] {
			s.Rehang(func() {
				s.Hang(v, -1, "root")
				s.Hang(n, v, "nsubj:pass")
				s.Hang(g, n, "acl")
				s.Hang(o, g, "obj")
			})
			return
		}
		if s.Is(v, "VERB") && s.Rel(v) == "acl" && s.Within(v, g) && s.PastForm(v) && l.Set("no-passive").Word(s, v) && s.Child(v, "aux", "aux:pass", "nsubj", "mark") < 0 && s.Lower[v-1] != "," {
			s.Rehang(func() {
				s.Hang(v, -1, "root")
				s.Words[v].Feats = tree.FinitePast
				s.Words[n].Head = v
				s.Hang(g, n, "acl")
				for _, k := range s.Kids[g] {
					if k > v {
						s.Words[k].Head = v
					}
				}
			})
			return
		}
	}
}

// VerbBehindPart makes a verb that has no passive, behind a part of those who do what it tells,
// what somebody says of them: "said 12 civilians including four children [perished]".
func VerbBehindPart(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		part := s.Words[v].Head
		if s.Rel(v) != "acl" || !s.Is(v, "VERB") || !s.PastForm(v) || !l.Set("no-passive").Word(s, v) || part != v-1 || s.Rel(part) != "nmod" {
			continue
		}
		n := s.Words[part].Head
		if n < 0 || n > part || syntax.BaseRel(s.Rel(n)) != "obj" || !l.Set("say").Word(s, s.Words[n].Head) {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, s.Words[n].Head, "ccomp")
			s.Words[v].Feats = tree.FinitePast
			s.Hang(n, v, "nsubj")
		})
	}
}

// PerfectParticipleOfNoun hangs a participle of the perfect on the noun right before it, where the
// parser made a clause of its own of it: « a dénoncé [des bombardements] ayant touché des villages ».
func PerfectParticipleOfNoun(l *tree.Language, s *syntax.Sentence) {
	for a := 2; a < len(s.Words); a++ {
		v, n := s.Words[a].Head, a-1
		if !l.Set("have").Word(s, a) || s.Words[a].Feat("VerbForm") == "Fin" || s.Words[a].Feat("Tense") != "Pres" || v < a || s.Rel(a) != "aux" || !s.Is(v, "VERB") || s.Child(v, "nsubj", "nsubj:pass", "mark") >= 0 {
			continue
		}
		if s.Is(n, "ADJ") {
			n--
		}
		if !s.Is(n, "NOUN") || s.IsTimed(n) || !slices.Contains([]string{"parataxis", "advcl", "ccomp", "xcomp"}, s.Rel(v)) || s.Within(n, v) {
			continue
		}
		s.Rehang(func() { s.Hang(v, n, "acl") })
	}
}

// BodyInState hangs on the verb how somebody was who is spoken of, which the parser took for a
// clause of its own, with what is before it for its subject: « a trouvé les corps de deux juges,
// [les mains liées] », « ont attaqué, le visage masqué, … ».
func BodyInState(l *tree.Language, s *syntax.Sentence) {
	for p := 3; p < len(s.Words); p++ {
		part := p - 1
		if !s.Is(p, "VERB", "ADJ") || !s.Is(part, "NOUN") || !l.Set("body-in-state").Word(s, part) || s.Words[part].Head != p || s.Child(p, "aux", "aux:pass", "cop") >= 0 || s.Words[p].Feat("VerbForm") == "Fin" {
			continue
		}
		v, comma := s.Words[p].Head, s.Leftmost(part)-1
		if s.Is(part-1, "DET") {
			comma = part - 2
		}
		if v < 0 || v > comma || comma < 1 || s.Lower[comma] != "," || !s.Is(v, "VERB") {
			continue
		}
		s.Rehang(func() {
			for _, k := range s.Kids[p] {
				switch {
				case k == part:
				case k < comma && syntax.BaseRel(s.Rel(k)) == "nsubj" && k > v && s.Child(v, "obj") < 0:
					s.Hang(k, v, "obj")
				case k <= comma:
					s.Words[k].Head = v
				}
			}
			s.Hang(part, v, "obl")
			s.Hang(p, part, "acl")
		})
	}
}

// DeedsResult hangs on the verb what the deed did to people or things, where the parser
// hung it on the object: "ambushed a patrol wounding its leader".
func DeedsResult(l *tree.Language, s *syntax.Sentence) {
	for r := range s.Words {
		n := s.Words[r].Head
		if s.Rel(r) != "acl" || n < 0 || n > r || syntax.BaseRel(s.Rel(n)) != "obj" || !l.Set("result-of-deed").Word(s, r) || s.Words[r].Feat("Tense") == "Past" || s.Child(r, "obj", "xcomp") < 0 || s.Child(r, "mark", "case") >= 0 {
			continue
		}
		if v := s.Words[n].Head; v >= 0 && v < n && s.Is(v, "VERB") {
			s.Rehang(func() { s.Hang(r, v, "advcl") })
		}
	}
}
