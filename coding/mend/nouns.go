package mend

import (
	"strings"

	"attest/coding/syntax"
)

// nounAsVerb makes a noun of a word for a store of weapons, or for a claim under a verb
// of denying, that the parser took for a verb with the noun before it as its subject:
// "found a major arms cache", "rejected government claims that they fired".
func nounAsVerb(l *Language, s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		n, up := v-1, s.Words[v].Head
		stored := l.Set("arms-store").Word(s, v)
		claimed := !stored && up >= 0 && l.Set("claim-noun").Word(s, v) && l.Set("deny").At(s, up) > 0
		subject := s.Rel(v) == "ccomp" && s.Rel(n) == "nsubj" && s.Words[n].Head == v
		object := s.Rel(v) == "xcomp" && s.Rel(n) == "obj" && s.Words[n].Head == up
		if !s.Is(v, "VERB") || !stored && !claimed || !s.Is(n, "NOUN") || up < 0 || up > n || !object && (!subject || s.Child(up, "obj") >= 0) {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, up, "obj")
			s.Words[v].UPOS = "NOUN"
			for _, k := range s.Kids[n] {
				s.Words[k].Head = v
			}
			s.Hang(n, v, "compound")
			if strings.HasSuffix(s.Lower[n], "'s") {
				s.Words[n].Rel = "nmod:poss"
			}
			if c := s.Child(v, "ccomp"); c > v {
				s.Words[c].Rel = "acl"
			}
		})
	}
}

// gerundAsCompound makes a gerund behind a verb of going on the verb of what follows,
// which the parser took for one noun with it: "stepped up shelling army positions".
func gerundAsCompound(l *Language, s *syntax.Sentence) {
	for g := 1; g < len(s.Words); g++ {
		n, verb := s.Words[g].Head, l.forms[s.Lower[g]].verb
		if verb == "" || !s.Is(g, "NOUN") || s.Rel(g) != "compound" || n < g || s.Rel(n) != "obj" || !strings.HasSuffix(s.Lower[g], "ing") || s.Is(g-1, "DET", "ADJ", "NOUN") {
			continue
		}
		v := s.Words[n].Head
		if v < 0 || v > g || l.Set("goes-on").At(s, v) == 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(g, v, "xcomp")
			s.Words[g].UPOS = "VERB"
			s.Hang(n, g, "obj")
			s.Lemma[g] = verb
		})
	}
}

// objectOfInfinitive makes an object of what the parser took for the subject behind an
// infinitive, which has none: « dit avoir tué vendredi un commandant ».
func objectOfInfinitive(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		k := s.Child(v, "nsubj")
		if k < v || s.Rel(v) != "xcomp" && !besideVerb(s, v) || !s.Is(v, "VERB") || s.Child(v, "obj", "aux:pass") >= 0 || s.Preposition(k) != "" {
			continue
		}
		aux := s.Child(v, "aux")
		if s.Words[v].Feat("VerbForm") == "Inf" || aux >= 0 && s.Words[aux].Feat("VerbForm") == "Inf" {
			s.Words[k].Rel, s.Words[v].Rel = "obj", "xcomp"
		}
	}
}

// besideVerb tells a clause set beside a verb before it with no mark between: « a annoncé
// mardi avoir repris Bara ».
func besideVerb(s *syntax.Sentence, v int) bool {
	h := s.Words[v].Head
	return s.Rel(v) == "parataxis" && h >= 0 && h < v && s.Is(h, "VERB") && !s.Between(h, v, "PUNCT", "CCONJ")
}

// objectBeforeSaid gives its object back to the verb of what is said, where the parser
// made it a second subject of the saying: "claimed eleven more lives, a medic said".
func objectBeforeSaid(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		subjects := s.Children(v, "nsubj")
		if len(subjects) < 2 || !s.Is(v, "VERB") {
			continue
		}
		k := subjects[0]
		for _, c := range s.Children(v, "ccomp") {
			if c < k && s.Is(c, "VERB") && s.Child(c, "obj") < 0 && !s.IsPassive(c) && !s.Between(c, k, "PUNCT", "VERB", "ADP") && s.Between(k, subjects[1], "PUNCT") {
				s.Rehang(func() { s.Hang(k, c, "obj") })
			}
		}
	}
}

// apostropheOf tells whether the word behind a plural is the sign of possession: it
// touches the plural, a space follows, and no quotation is open that it would close.
func apostropheOf(s *syntax.Sentence, owner int) bool {
	i := owner + 1
	if s.Lower[i] != "'" && s.Lower[i] != "’" {
		return false
	}
	if s.Is(i, "PART") {
		return true
	}
	open := 0
	for _, w := range s.Words[:i] {
		if w.Form == "'" || w.Form == "‘" {
			open++
		}
	}
	return open%2 == 0 && strings.HasSuffix(s.Lower[owner], "s") && s.Words[i].Start == s.Words[owner].End && i+1 < len(s.Words) && s.Words[i+1].Start > s.Words[i].End
}

// possessivePlural hangs a plural with an apostrophe on the noun behind it, which the
// parser took for a subject of its own: "the Prisoners' Club said".
func possessivePlural(_ *Language, s *syntax.Sentence) {
	for i := 1; i+1 < len(s.Words); i++ {
		owner := i - 1
		if !apostropheOf(s, owner) || !s.Is(owner, "NOUN", "PROPN") || syntax.BaseRel(s.Rel(owner)) == "nmod" {
			continue
		}
		owned := i
		for owned+1 < len(s.Words) && s.Is(owned+1, "NOUN", "PROPN", "ADJ") {
			owned++
		}
		v := s.Words[owner].Head
		subject := v == owned && s.Rel(owner) == "nsubj" // "the rebels' bombing of an embassy", as what a gerund does
		if owned == i || !subject && (v >= owner && v <= owned || s.Words[owned].Head != v) || !s.Is(owned, "NOUN", "PROPN") {
			continue
		}
		s.Rehang(func() {
			s.Hang(i, owner, "case")
			s.Hang(owner, owned, "nmod:poss")
		})
	}
}

// ownerOfObject hangs a pronoun on the object right after it, whose owner it is:
// "shot her two sons".
func ownerOfObject(l *Language, s *syntax.Sentence) {
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

// nounWithObject makes the verb of a sentence of a plural noun that has an object, with
// the noun before it as its subject: "A pilot bombs a bridge".
func nounWithObject(l *Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		n, o := v-1, s.Child(v, "obj")
		verb := l.forms[s.Lower[v]].verb
		if !s.Is(v, "NOUN") || s.Rel(v) != "root" || o < v || verb == "" || s.Leftmost(o) != v+1 || s.Rel(n) != "compound" || s.Words[n].Head != v || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		s.Rehang(func() {
			for _, k := range s.Kids[v] {
				if k < n {
					s.Words[k].Head = n
				}
			}
			s.Words[n].Rel = "nsubj"
			s.Words[v].UPOS, s.Words[v].Feats = "VERB", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
		})
		s.Lemma[v] = verb
	}
}

// nounOfBlowAsVerb makes a noun of a word that is no verb in any form and that the parser took
// for the verb of a sentence whose verb stands behind it: "A series of U.S. [airstrikes] in Idlib
// killed 20 militants".
func nounOfBlowAsVerb(l *Language, s *syntax.Sentence) {
	for w := 1; w < len(s.Words); w++ {
		f, ok := l.forms[s.Lower[w]]
		if !s.Is(w, "VERB") || !ok || f.noun == "" || f.verb != "" {
			continue
		}
		n, v, o := s.Child(w, "nsubj"), s.Child(w, "conj", "parataxis"), w-1
		if n < 0 || n > w || v < w || !s.Is(v, "VERB") || s.Child(v, "nsubj", "cc") >= 0 || s.Words[o].Head != n || s.Child(o, "case") < 0 || s.Rel(o) != "nmod" {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(v, w)
			s.Words[v].Feats = finitePast
			s.Hang(n, v, "nsubj")
			for _, k := range s.Kids[w] {
				switch {
				case k == n || k == v:
				case k > v || s.Is(k, "PUNCT"):
					s.Words[k].Head = v
				default:
					s.Words[k].Rel = "nmod"
				}
			}
			s.Words[s.Child(o, "case")].Head = w
			s.Hang(o, w, "compound")
			s.Hang(w, n, "nmod")
			s.Words[w].UPOS, s.Words[w].Feats = "NOUN", "Number=Plur"
			s.Lemma[w] = f.noun
		})
	}
}
