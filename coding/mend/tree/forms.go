package tree

import (
	"errors"
	"io/fs"

	"attest/lang"
)

// Forms are inflected forms that the treebanks are too small to teach (forms.tsv of a pack,
// which a pack may do without).
type Forms map[string]Form

// Form is an inflected form as a verb and as a noun, "" where it is none.
type Form struct {
	Verb, Noun string
	Sure       bool // a form that is nothing else: a verb whatever the tagger says
	Participle bool // a past participle that is no finite verb
	Finite     bool // a finite form, which an adjective of the same letters is not
}

// LoadForms reads the forms of a pack.
func LoadForms(fsys fs.FS) (Forms, error) {
	rows, err := lang.Table(fsys, "forms.tsv")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	out := make(Forms, len(rows))
	for _, r := range rows {
		f := out[r.Get("form")]
		if r.Get("upos") == "VERB" {
			f.Verb, f.Sure = r.Get("lemma"), r.Get("sure") == "verb"
			f.Participle, f.Finite = r.Get("sure") == "participle", r.Get("sure") == "finite"
		} else {
			f.Noun = r.Get("lemma")
		}
		out[r.Get("form")] = f
	}
	return out, nil
}
