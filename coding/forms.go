package coding

import (
	"errors"
	"io/fs"

	"attest/lang"
)

// forms corrects the lemmas of words that the treebanks are too small to
// teach (forms.tsv of a pack, which a pack may do without).
type forms map[string]form

// form is an inflected form as a verb and as a noun, "" where it is none.
type form struct {
	verb, noun string
	sure       bool // a form that is nothing else: a verb whatever the tagger says
	participle bool // a past participle that is no finite verb
	finite     bool // a finite form, which an adjective of the same letters is not
}

func loadForms(fsys fs.FS) (forms, error) {
	rows, err := lang.Table(fsys, "forms.tsv")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	out := make(forms, len(rows))
	for _, r := range rows {
		f := out[r.Get("form")]
		if r.Get("upos") == "VERB" {
			f.verb, f.sure = r.Get("lemma"), r.Get("sure") == "verb"
			f.participle, f.finite = r.Get("sure") == "participle", r.Get("sure") == "finite"
		} else {
			f.noun = r.Get("lemma")
		}
		out[r.Get("form")] = f
	}
	return out, nil
}

// correct gives the words of a sentence the lemmas of the table.
func (fs forms) correct(s *sentence) {
	for i := range s.Words {
		if s.determined(i) {
			s.Words[i].UPOS = "NOUN"
		}
		f, ok := fs[s.lower[i]]
		if !ok || f.finite && !s.is(i, "VERB", "AUX") { // « un violent combat »
			continue
		}
		switch s.Words[i].UPOS {
		case "VERB", "AUX", "ADJ":
			if f.noun != "" && f.verb == "" && s.nounBeforeVerb(i) {
				s.lemma[i] = f.noun
				continue
			}
			if f.noun != "" && s.standsAsNoun(i) {
				s.Words[i].UPOS, s.lemma[i] = "NOUN", f.noun
				continue
			}
			if f.verb != "" {
				s.lemma[i] = f.verb
			}
			if f.sure {
				s.freeVerb(i)
			}
			if f.finite && (s.Words[i].Feat("VerbForm") == "Part" || s.Words[i].Feat("Tense") == "Fut") {
				s.Words[i].Feats = "Mood=Ind|Tense=Pres|VerbForm=Fin" // « le groupe dément »
			}
			if f.participle && s.Words[i].Feat("VerbForm") == "Fin" {
				s.Words[i].Feats = "Tense=Past|VerbForm=Part"
			}
		case "NOUN":
			if f.noun != "" {
				s.lemma[i] = f.noun
			}
			if f.sure && s.child(i, "nsubj") >= 0 && s.child(i, "cop") < 0 && s.child(i, "case") < 0 {
				s.predicate(i, f.verb)
				continue
			}
			switch {
			case f.verb != "" && s.afterPlural(i, f.sure):
				s.Words[i].UPOS, s.lemma[i] = "VERB", f.verb
				s.raiseOver(i)
			case f.verb != "" && s.child(i, "aux") >= 0:
				s.Words[i].UPOS, s.lemma[i] = "VERB", f.verb
				s.verbAfterAll(i)
			}
		case "PROPN", "X":
			switch {
			case f.sure && i > 0:
				s.Words[i].UPOS, s.lemma[i] = "VERB", f.verb
				s.raise(i)
			case f.noun != "":
				s.lemma[i] = f.noun
			}
		}
	}
}

// predicate makes a noun with a subject and no copula, which no sentence has, the
// verb that its form is: "a blast tore through a block".
func (s *sentence) predicate(v int, lemma string) {
	s.Words[v].UPOS, s.Words[v].Feats, s.lemma[v] = "VERB", "Tense=Past|VerbForm=Fin", lemma
	for _, k := range s.kids[v] {
		if k > v && baseRel(s.rel(k)) == "nmod" {
			s.Words[k].Rel = "obl"
		}
	}
}

// determined tells a finite verb with a possessive right before it, which no
// verb has: « ont atteint leurs cibles ».
func (s *sentence) determined(i int) bool {
	return i > 0 && s.is(i, "VERB") && s.Words[i].Feat("VerbForm") == "Fin" && s.is(i-1, "DET") && s.Words[i-1].Feat("Poss") == "Yes"
}

// standsAsNoun tells a finite verb that the parser itself gave the place of a
// noun: "coalition airstrikes hit a convoy".
func (s *sentence) standsAsNoun(i int) bool {
	if s.Words[i].Feat("VerbForm") != "Fin" {
		return false
	}
	switch baseRel(s.rel(i)) {
	case "nsubj", "obj", "obl", "nmod":
		return s.child(i, "compound", "amod", "det", "nummod") >= 0
	}
	return false
}

// nounBeforeVerb mends a form that no verb has and that was read as one with the
// true verb under it: "U.S. airstrikes killed ten". It becomes that verb's subject,
// and what was its own subject a part of its name.
func (s *sentence) nounBeforeVerb(i int) bool {
	v := s.child(i, "xcomp", "ccomp")
	if !s.is(i, "VERB") || v < i || !s.is(v, "VERB") || s.child(v, "nsubj", "nsubj:pass", "mark") >= 0 || s.child(i, "aux", "obj") >= 0 {
		return false
	}
	s.Words[i].UPOS, s.Words[i].Feats = "NOUN", "Number=Plur"
	s.Words[v].Head, s.Words[v].Rel = s.Words[i].Head, s.Words[i].Rel
	s.Words[i].Head, s.Words[i].Rel = v, "nsubj"
	for _, k := range s.kids[i] {
		switch {
		case k > v:
			s.Words[k].Head = v
		case k < i && baseRel(s.rel(k)) == "nsubj":
			s.Words[k].Rel = "compound"
		}
	}
	s.linkKids()
	return true
}

// afterPlural tells a form that can be a verb's and was read as a noun, though
// it stands between a plural, which seldom describes a noun, and another
// phrase: "armed men shot and killed", "rebels attack a village". A form that is
// a verb's alone may stand behind a singular with its article, and have a name or a
// preposition behind it: "the ministry denies that", "an explosion tore through".
func (s *sentence) afterPlural(i int, sure bool) bool {
	k := s.child(i, "compound")
	if k < 0 || k != i-1 || i+1 >= len(s.Words) || s.child(i, "case") >= 0 || !sure && s.child(i, "det") >= 0 {
		return false
	}
	if n := s.Words[k].Feat("Number"); n != "Plur" && n != "Ptan" && !sure {
		return false
	}
	return s.is(i+1, "DET", "NUM") || sure && s.is(i+1, "PROPN", "ADP", "ADJ", "PRON", "SCONJ") || s.is(i+1, "CCONJ") && i+2 < len(s.Words) && s.is(i+2, "VERB")
}

// verbAfterAll makes a noun with an auxiliary, which no noun has, the participle
// that it is: « des cases sont parties en fumée ».
func (s *sentence) verbAfterAll(v int) {
	s.Words[v].Feats = "Tense=Past|VerbForm=Part"
	for _, k := range s.kids[v] {
		if baseRel(s.rel(k)) == "nmod" {
			s.Words[k].Rel = "obl"
		}
	}
}

// raiseOver makes a word the verb of the noun phrase that it was read as: the
// noun before it is its subject, what followed are its objects.
func (s *sentence) raiseOver(v int) {
	subject := v - 1
	s.Words[subject].Rel = "nsubj"
	if h := s.Words[v].Head; h >= 0 && h < v && s.is(h, "SCONJ", "ADV") { // "when a blast tore through a market", read as the phrase of "when"
		s.Words[v].Head, s.Words[v].Rel = s.Words[h].Head, "advcl"
		s.Words[h].Head, s.Words[h].Rel = v, "mark"
	}
	for i := range s.Words {
		w := &s.Words[i]
		if w.Head != v || i == subject {
			continue
		}
		switch {
		case i < subject && w.Rel != "punct":
			w.Head = subject
		case i > v && (w.Rel == "appos" || w.Rel == "flat" || baseRel(w.Rel) == "nmod" && s.preposition(i) == ""):
			w.Rel = "obj"
		case i > v && baseRel(w.Rel) == "nmod":
			w.Rel = "obl"
		case i > v+1 && w.Rel == "acl:relcl" && s.Words[v+1].Head == i && s.is(v+1, "PRON", "SCONJ"): // "denies that …"
			w.Rel, s.Words[v+1].Rel, s.Words[v+1].UPOS = "ccomp", "mark", "SCONJ"
		}
	}
	s.linkKids()
}

// freeVerb makes a past form that was parsed as an adjective of its object the
// verb of the clause: "the president blamed rebels" read as a noun with an
// object, which no noun has.
func (s *sentence) freeVerb(v int) {
	o := s.Words[v].Head
	if s.rel(v) != "amod" || o < v || s.rel(o) != "obj" {
		return
	}
	n := s.Words[o].Head
	if n < 0 || n > v || !s.is(n, "NOUN", "PROPN", "PRON") {
		return
	}
	s.Words[v].UPOS = "VERB"
	s.Words[v].Head, s.Words[v].Rel = s.Words[n].Head, s.Words[n].Rel
	s.Words[n].Head, s.Words[n].Rel = v, "nsubj"
	s.Words[o].Head = v
	for i := v + 1; i < len(s.Words); i++ {
		if w := &s.Words[i]; w.Head == n {
			w.Head = v
			if w.Rel == "nmod" {
				w.Rel = "obl"
			}
		}
	}
	s.linkKids()
}

// raise makes a word that was parsed as part of a name the verb that it is:
// the noun it hung on becomes its subject, what followed becomes its object
// and its phrases.
func (s *sentence) raise(v int) {
	n := s.Words[v].Head
	if n < 0 || n > v {
		return
	}
	s.Words[v].Head, s.Words[v].Rel = s.Words[n].Head, s.Words[n].Rel
	s.Words[n].Head, s.Words[n].Rel = v, "nsubj"
	for i := v + 1; i < len(s.Words); i++ {
		w := &s.Words[i]
		switch {
		case w.Head == v && (w.Rel == "flat" || w.Rel == "compound" || w.Rel == "appos"):
			w.Rel = "obj"
		case w.Head == n && (baseRel(w.Rel) == "nmod" || w.Rel == "appos"):
			w.Head, w.Rel = v, "obl"
		case w.Head == n:
			w.Head = v
		}
	}
	s.linkKids()
}
