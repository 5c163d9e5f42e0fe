package reading

import (
	"attest/coding/frames"
	"attest/coding/syntax"
)

// triggers are the patterns that match at a word, and those that would but for words
// beside it.
type triggers struct {
	found      bool
	fit, unfit []frames.Trigger
}

// TriggersAt returns the patterns that match at a word.
func (d *Document) TriggersAt(s *syntax.Sentence, i int) []frames.Trigger {
	fit, _ := d.TriggersOrNot(s, i)
	return fit
}

// TriggersOrNot is [frames.Lexicon.TriggersOrNot], asked once for each word: what a toll
// or a denial belongs to is looked for among all the words around it, time and again.
func (d *Document) TriggersOrNot(s *syntax.Sentence, i int) (fit, unfit []frames.Trigger) {
	if s.Index >= len(d.Sents) || &d.Sents[s.Index] != s { // of a reading not yet done
		return d.Lexicon.TriggersOrNot(s, i)
	}
	if d.triggers == nil {
		d.triggers = make([][]triggers, len(d.Sents))
	}
	if d.triggers[s.Index] == nil {
		d.triggers[s.Index] = make([]triggers, len(s.Words))
	}
	t := &d.triggers[s.Index][i]
	if !t.found {
		t.found = true
		const idiom = 2
		if s.Is(i, "VERB") && d.Grammar.Set("say").At(s, i) >= idiom { // « a fait état d'un second raid »: says so, and does none
			return nil, nil
		}
		t.fit, t.unfit = d.Lexicon.TriggersOrNot(s, i)
	}
	return t.fit, t.unfit
}
