package telling

import (
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// survivor returns who is said to have come through a blow told in a clause of time, where
// that names nobody whom it was aimed at: "A councillor escaped unharmed when a bomb attached
// to his car exploded".
func (d *Teller) survivor(t frames.Trigger) *reading.Filler {
	s := t.Sentence
	if k := t.Frame().Kind; t.Pattern.Noun || k != frames.Blast && k != frames.Land && k != frames.Fire && k != frames.Strike {
		return nil
	}
	v := s.Words[t.Word].Head
	if v < 0 || syntax.BaseRel(s.Rel(t.Word)) != "advcl" || !d.comesThrough(s, v) {
		return nil
	}
	for _, k := range s.Children(v, "nsubj") {
		if d.Thing(s, k).Class.Person() {
			return d.Describe(s, k, "target.survivor")
		}
	}
	return nil
}

// comesThrough tells a verb of surviving, or one that says of somebody that he was not hurt.
func (d *Teller) comesThrough(s *syntax.Sentence, v int) bool {
	return d.Grammar.Set("survive").At(s, v) > 0 || d.Grammar.Set("unhurt").At(s, v) > 0
}
