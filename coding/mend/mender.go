package mend

import (
	"io/fs"

	"attest/coding/syntax"
	"attest/ud"
)

// Mender puts right what the tagger and the parser of a language are known to get
// wrong.
type Mender struct {
	grammar  *syntax.Grammar
	forms    forms
	tellsAct func(lemma string) bool // can an act be told with this noun
	isPlace  func(name string) bool  // is this surely the name of a place
	isPerson func(w ud.Word) bool    // is this a noun for persons
}

// Load reads what a pack says of forms.
func Load(fsys fs.FS, g *syntax.Grammar, tellsAct, isPlace func(string) bool, isPerson func(ud.Word) bool) (*Mender, error) {
	f, err := loadForms(fsys)
	if err != nil {
		return nil, err
	}
	return &Mender{grammar: g, forms: f, tellsAct: tellsAct, isPlace: isPlace, isPerson: isPerson}, nil
}

// Mend puts right the lemmas and the tree of a sentence.
func (m *Mender) Mend(s *syntax.Sentence) {
	s.Rehang(func() {
		m.forms.correct(s)
		m.onceSuch(s)
		m.rehangAll(s)
	})
}
