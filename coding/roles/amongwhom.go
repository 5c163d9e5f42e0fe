package roles

import (
	"attest/coding/reading"
	"attest/coding/syntax"
)

// amongWhom returns those of whom a toll counts some, where it is told by a noun for the
// dead or the hurt alone: « trois morts parmi les soldats », "twelve dead in the ranks of
// the rebels"; -1 where nothing says so.
func (d *Reader) amongWhom(s *syntax.Sentence, c Casualty) int {
	if c.None || c.Kind == reading.Captured {
		return -1
	}
	for i := c.Word; i <= c.Word+1 && i < len(s.Words); i++ {
		if !s.Is(i, "NOUN", "ADJ") || !d.Grammar.Set("toll-noun").Word(s, i) {
			continue
		}
		kids := s.Children(i, "nmod", "obl")
		if v := s.Words[i].Head; v >= 0 && s.Is(v, "VERB") {
			kids = append(kids, s.Children(v, "obl")...)
		}
		for _, k := range kids {
			if h := d.countedAmong(s, i, k); h >= 0 {
				return h
			}
		}
	}
	return -1
}

// countedAmong returns the persons whom a phrase close behind a noun for the dead says to
// be those they were of, or -1.
func (d *Reader) countedAmong(s *syntax.Sentence, toll, k int) int {
	const near = 6
	if k < toll || k-toll > near {
		return -1
	}
	g, prep := d.Grammar, s.Preposition(k)
	h := k
	switch {
	case g.Set("among-preposition").HasPrep(prep) && !g.Set("between-preposition").HasPrep(prep) && !g.Set("genitive-preposition").HasPrep(prep):
	case g.Set("ranks-of").Word(s, k) && prep != "":
		h = s.Child(k, "nmod")
	default:
		return -1
	}
	if h < 0 || !d.Thing(s, h).Class.Person() {
		return -1
	}
	return h
}
