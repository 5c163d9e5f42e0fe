package earnest

import (
	"slices"

	"attest"
	"attest/coding/syntax"
)

// TellsBlow tells whether a verb, where there is one, tells an attack or a taking.
func (d *Judge) TellsBlow(s *syntax.Sentence, v int) bool {
	if v < 0 {
		return false
	}
	for _, t := range d.TriggersAt(s, v) {
		if f := t.Frame().Act.Family(); f == attest.AttackFamily || f == attest.CustodyFamily {
			return true
		}
	}
	return false
}

// EndOfJourney tells where somebody came from or was bound for when the act befell him: "was
// on its way to Bauchi when it was ambushed", "was returning to the barracks at Gusau when it
// came under fire".
func (d *Judge) EndOfJourney(s *syntax.Sentence, pred, head int) bool {
	for s.Rel(head) == "nmod" && s.Is(s.Words[head].Head, "NOUN") && !d.Grammar.Set("journey").Word(s, s.Words[head].Head) {
		head = s.Words[head].Head
	}
	way, prep := s.Words[head].Head, s.Preposition(head)
	if way < 0 || way == pred || !d.Grammar.Set("to-preposition").HasPrep(prep) && !d.Grammar.Set("from-preposition").HasPrep(prep) && !d.Grammar.Set("goal-preposition").HasPrep(prep) {
		return false
	}
	if s.Is(way, "VERB") {
		return s.InProgress(way) && slices.ContainsFunc(s.Children(way, "advcl"), func(k int) bool { return k > head && (pred < 0 || s.Within(pred, k)) })
	}
	return s.Is(way, "NOUN") && d.Grammar.Set("journey").Word(s, way)
}
