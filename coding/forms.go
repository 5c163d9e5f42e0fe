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
	past       bool // a past form that is nothing else: a verb whatever the tagger says
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
			f.verb, f.past = r.Get("lemma"), r.Get("sure") == "past"
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
		f, ok := fs[s.lower[i]]
		if !ok {
			continue
		}
		switch s.Words[i].UPOS {
		case "VERB", "AUX", "ADJ":
			if f.verb != "" {
				s.lemma[i] = f.verb
			}
		case "NOUN":
			if f.noun != "" {
				s.lemma[i] = f.noun
			}
		case "PROPN", "X":
			switch {
			case f.past && i > 0:
				s.Words[i].UPOS, s.lemma[i] = "VERB", f.verb
				s.raise(i)
			case f.noun != "":
				s.lemma[i] = f.noun
			}
		}
	}
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
