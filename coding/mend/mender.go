package mend

import (
	"io/fs"

	"attest/coding/mend/blame"
	"attest/coding/mend/nouns"
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// Mender puts right what the tagger and the parser of a language are known to get wrong.
type Mender struct{ language *tree.Language }

// Load returns the mender of a language, with what its pack says of forms.
func Load(fsys fs.FS, l tree.Language) (*Mender, error) {
	var err error
	if l.Forms, err = tree.LoadForms(fsys); err != nil {
		return nil, err
	}
	return &Mender{&l}, nil
}

// Mend puts right the lemmas and the tree of a sentence.
func (m *Mender) Mend(s *syntax.Sentence) {
	s.Rehang(func() { m.do(order, s) })
}

// PartTimes parts a time without a preposition from the noun that it stands right
// behind, which the parser took for one name with it: « par la gendarmerie
// vendredi », "troops Friday raided". The times of the sentence must be marked.
func (m *Mender) PartTimes(s *syntax.Sentence) {
	if s.Timed == nil {
		return
	}
	s.Rehang(func() { m.do(orderOfTimes, s) })
}

// JoinRows joins the clauses and the nouns of acts of which "and" makes a row, each with what is its own. The times
// of the sentence must have been parted.
func (m *Mender) JoinRows(s *syntax.Sentence) {
	s.Rehang(func() { m.do(orderOfRows, s) })
}

// Accusations hangs on a verb of blame who is blamed, and for what, where the parser hung them
// elsewhere. The acts of the sentence must have been looked for.
func (m *Mender) Accusations(s *syntax.Sentence, r blame.Reader) {
	s.Rehang(func() { blame.Accusations(m.language, s, r) })
}

// Persons joins persons' titles with their names. The parties, times and places of the sentence
// must have been looked for.
func (m *Mender) Persons(s *syntax.Sentence, r nouns.Reader) {
	s.Rehang(func() { nouns.Persons(s, r) })
}

func (m *Mender) do(repairs []tree.Repair, s *syntax.Sentence) {
	for _, r := range repairs {
		r(m.language, s)
	}
}
