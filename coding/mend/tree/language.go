package tree

import (
	"attest/coding/syntax"
	"attest/ud"
)

// Language is what repairs ask of a language.
type Language struct {
	*syntax.Grammar
	TellsAct func(lemma string) bool // can an act be told with this noun
	IsPlace  func(name string) bool  // is this surely the name of a place
	IsPerson func(w ud.Word) bool    // is this a noun for persons
	Forms    Forms                   // of the pack
}

// Repair puts one thing right in a sentence: tags, lemmas or arcs. What it cannot be sure of
// it leaves as the parser hung it.
type Repair func(*Language, *syntax.Sentence)
