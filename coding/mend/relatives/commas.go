package relatives

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// RelativeBehindComma makes a relative clause of one that « que » opens behind a comma and
// a noun, where the parser took it for what is said or for a clause of circumstance: « a repris
// la ville, que les rebelles [avaient prise] », « ont fait irruption chez le maire, qu'ils [ont
// abattu] ».
func RelativeBehindComma(l *tree.Language, s *syntax.Sentence) {
	for q := 2; q+2 < len(s.Words); q++ {
		v := s.Words[q].Head
		opens := l.Set("that").Word(s, q) && (s.Is(q, "SCONJ") || s.Is(q, "PRON") && syntax.BaseRel(s.Rel(q)) == "obj")
		if !opens || s.Lower[q-1] != "," || v < q || !s.Is(v, "VERB") || s.Child(v, "nsubj") < 0 || s.Child(v, "ccomp", "xcomp") >= 0 || s.IsPassive(v) || s.Child(v, "obj") >= 0 && s.Child(v, "obj") != q {
			continue
		}
		up, n := s.Words[v].Head, nounEnding(s, q-2)
		if up < 0 || up > n || n < 0 {
			continue
		}
		switch syntax.BaseRel(s.Rel(v)) {
		case "ccomp":
			if s.Child(up, "obj") < 0 && (l.Set("say").At(s, up) > 0 || s.Child(up, "obl") < 0) {
				continue
			}
		case "acl":
			if s.Rel(v) == "acl" || l.Set("say").At(s, up) > 0 {
				continue
			}
		case "advcl", "parataxis":
			if s.Words[s.Child(v, "nsubj")].Feat("Person") != "3" || l.Set("say").At(s, up) > 0 {
				continue
			}
		default:
			continue
		}
		n = describedBy(l, s, n, v)
		s.Rehang(func() {
			tree.MakeRelative(s, q, v, "obj")
			s.Hang(v, n, "acl:relcl")
		})
	}
}

// describedBy returns which noun of the phrases that end at a word a relative clause is about: one
// that its participle agrees with, a person where it tells of a killing or taking, else the one
// that holds the others: « au domicile [du chef] de Gao, qu'ils ont abattu », « [la base] de
// l'armée, qu'ils ont incendiée ».
func describedBy(l *tree.Language, s *syntax.Sentence, last, v int) int {
	persons := l.Set("kill-word").Word(s, v) || l.Set("capture-word").Word(s, v)
	out := last
	for n := last; n >= 0 && n <= last && !s.Is(n, "VERB", "AUX"); n = s.Words[n].Head {
		if !s.Is(n, "NOUN") || s.IsTimed(n) || tree.Disagree(s, n, v) {
			continue
		}
		if out = n; persons && l.IsPerson(s.Words[n]) {
			return n
		}
	}
	if s.Is(out, "PROPN") { // « a capturé un sergent à Gao, qu'il a exécuté »
		if o := objectAgreeing(l, s, out, v); o >= 0 {
			return o
		}
	}
	return out
}

// objectAgreeing returns the object before a word of the verb that the word hangs on, where it
// agrees with a participle, or -1.
func objectAgreeing(l *tree.Language, s *syntax.Sentence, w, v int) int {
	for w >= 0 && !s.Is(w, "VERB") {
		w = s.Words[w].Head
	}
	if w < 0 {
		return -1
	}
	objects := slices.DeleteFunc(s.Children(w, "obj"), func(o int) bool { return o < w || o > v || !s.Is(o, "NOUN") || tree.Disagree(s, o, v) })
	if len(objects) == 0 {
		return -1
	}
	return objects[0]
}

// InvertedRelative gives a verb whose subject follows it (« dont l'accuse la
// junte ») that subject: a pronoun in the form of an object was read as one, and
// the noun behind the verb as the object.
func InvertedRelative(l *tree.Language, s *syntax.Sentence) {
	clitics := l.Set("object-clitic")
	for k := range s.Words {
		v := s.Words[k].Head
		if v < k || !s.Is(k, "PRON") || !clitics.Has(s.Lower[k]) || s.Rel(k) != "nsubj" && (s.Rel(k) != "obj" || s.Child(v, "nsubj", "expl:subj") >= 0) {
			continue
		}
		s.Words[k].Rel = "obj"
		for _, o := range s.Children(v, "obj") {
			if o > v && s.Is(o, "NOUN", "PROPN") {
				s.Words[o].Rel = "nsubj"
				break
			}
		}
	}
}

// RelativeOfSaid gives a relative pronoun that stands before who says something to what he says,
// where the parser took it for a conjunction or for what is said: « des missiles [que] l'agence
// dit avoir été tirés du plateau », « les civils [que] l'armée assure avoir évacués ».
func RelativeOfSaid(l *tree.Language, s *syntax.Sentence) {
	for p := 1; p < len(s.Words); p++ {
		v := s.Words[p].Head
		if !l.Set("that").Word(s, p) || v < p || l.Set("say").At(s, v) == 0 || s.Child(v, "nsubj") < p {
			continue
		}
		noun := -1
		if p > 1 && s.Lower[p-1] == "," {
			noun = s.HeadIn(s.ChunkStart(p-2), p-2)
		}
		if rel := s.Rel(v); rel != "acl:relcl" && (rel != "advcl" || noun < 0 || !s.Is(noun, "NOUN", "PROPN")) {
			continue
		}
		told := s.Child(v, "xcomp")
		if told < v || s.Child(told, "aux") < v || s.Child(told, "obj", "nsubj", "nsubj:pass", "ccomp") >= 0 {
			continue
		}
		rel := "obj"
		if s.Child(told, "aux:pass") >= 0 {
			rel = "nsubj:pass"
		}
		s.Rehang(func() {
			if s.Rel(v) == "advcl" {
				s.Hang(v, noun, "acl:relcl")
			}
			tree.MakeRelative(s, p, told, rel)
		})
	}
}

// RelativeBehindSaying hangs on the noun before a saying within commas the relative clause behind
// it, where the parser took that for what is said: "It was the militia, she said, [that killed]
// the traders".
func RelativeBehindSaying(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		said, p := s.Words[v].Head, s.Child(v, "nsubj", "nsubj:pass")
		if s.Rel(v) != "ccomp" || said < 1 || p < said || p > v || !s.Is(p, "PRON") || s.Words[p].Feat("PronType") != "Rel" && !l.Set("that").Word(s, p) || s.Lower[p-1] != "," || s.Rel(said) != "parataxis" {
			continue
		}
		if n := s.Words[said].Head; n >= 0 && n < said && s.Is(n, "NOUN", "PROPN") && s.Lower[n+1] == "," {
			s.Rehang(func() {
				tree.MakeRelative(s, p, v, s.Rel(p))
				s.Hang(v, n, "acl:relcl")
			})
		}
	}
}

// OnlyThese makes an object of what « que » sets apart behind a verb with « ne », which the parser took
// for a clause: « n'ont visé que [des camps de l'armée] ».
func OnlyThese(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		if !s.Is(v, "VERB") || s.Child(v, "obj", "ccomp", "aux:pass") >= 0 || restricts(l, s, v) < 0 {
			continue
		}
		for q := v + 1; q+1 < len(s.Words) && q < v+8 && !s.Is(q, "VERB", "PUNCT"); q++ {
			if !l.Set("that").Word(s, q) || !s.Is(q, "SCONJ") {
				continue
			}
			n := nounBehind(s, q)
			if n < 0 || s.Preposition(n) != "" || s.Words[n].Head != q && s.Words[n].Head != v {
				break
			}
			s.Rehang(func() {
				s.Hang(q, n, "advmod")
				s.Words[q].UPOS = "ADV"
				s.Hang(n, v, "obj")
			})
			break
		}
	}
}

// restricts returns the word before a verb that with « que » means "only", or -1.
func restricts(l *tree.Language, s *syntax.Sentence, v int) int {
	found := -1
	for _, k := range s.Children(v, "advmod") {
		switch {
		case k < v && l.Set("half-negation").Word(s, k):
			found = k
		case l.Set("negation").Word(s, k): // « n'ont pas dit que … »
			return -1
		}
	}
	return found
}

// nounBehind returns the head of the noun phrase right behind a word, with no verb in it, or -1.
func nounBehind(s *syntax.Sentence, q int) int {
	for n := q + 1; n < len(s.Words) && n <= q+4; n++ {
		switch {
		case s.Is(n, "NOUN", "PROPN"):
			return n
		case !s.Is(n, "DET", "ADJ", "NUM"):
			return -1
		}
	}
	return -1
}
