package coding

import "io/fs"

// mender puts right what the tagger and the parser of a language are known to get
// wrong.
type mender struct {
	grammar  *grammar
	forms    forms
	tellsAct func(lemma string) bool // can an act be told with this noun
	isPlace  func(name string) bool  // is this surely the name of a place
}

// loadMender reads what a pack says of forms.
func loadMender(fsys fs.FS, g *grammar, tellsAct, isPlace func(string) bool) (*mender, error) {
	f, err := loadForms(fsys)
	if err != nil {
		return nil, err
	}
	return &mender{grammar: g, forms: f, tellsAct: tellsAct, isPlace: isPlace}, nil
}

// mend puts right the lemmas and the tree of a sentence.
func (m *mender) mend(s *sentence) {
	s.rehang(func() {
		m.forms.correct(s)
		m.rehangAll(s)
	})
}
