package party

import (
	"slices"

	"attest/ud"
)

// line is the words of a sentence with their atoms, as the tries number them: each phrase
// of a sentence is looked up from several of its words on, and cutting a word costs more
// than a step through a trie.
type line struct {
	words []ud.Word
	atoms []wordAtoms
}

// wordAtoms are the atoms of a word's form and those of its lemma, none where they are the
// same: "soldiers" and "soldier" are one.
type wordAtoms struct{ form, lemma []uint32 }

func (l *Lexicon) line(words []ud.Word) line {
	out := line{words, make([]wordAtoms, len(words))}
	known := l.names.words // one vocabulary for all tries
	all := make([]uint32, 0, 2*len(words))
	numbers := func(name string) []uint32 {
		from := len(all)
		if k, ok := wordKey(name); ok {
			all = append(all, known.number(k))
		} else {
			for _, k := range keys(name) {
				all = append(all, known.number(k))
			}
		}
		return all[from:len(all):len(all)]
	}
	for i := range words {
		a := &out.atoms[i]
		a.form = numbers(words[i].Form)
		if words[i].Lemma != words[i].Form {
			if a.lemma = numbers(words[i].Lemma); slices.Equal(a.lemma, a.form) {
				a.lemma = nil
			}
		}
	}
	return out
}

// line returns a sentence of the text as a line, made once.
func (n *Names) line(l *Lexicon, sents []ud.Sentence, s int) line {
	if n.lines == nil {
		n.lines = make([]line, len(sents))
	}
	if n.lines[s].words == nil {
		n.lines[s] = l.line(sents[s].Words)
	}
	return n.lines[s]
}
