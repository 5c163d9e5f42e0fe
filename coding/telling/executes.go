package telling

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// executes tells people who are shot when they are in the hands of those who shoot: "dragged the
// headman out and shot him", "were taken from a column and machine-gunned", "shot five bound men".
// Whoever shoots at one who runs or fights only attacks him.
func (d *Teller) executes(t frames.Trigger, m *Mention) bool {
	s, v := t.Sentence, t.Word
	if t.Frame().Kind != frames.Fire || t.Pattern.Noun {
		return false
	}
	a := d.VerbArgumentsOf(t)
	shot := d.Contents(s, a.Object)
	if slices.ContainsFunc(shot, func(h int) bool { return d.inTheirHands(s, h) }) {
		return true
	}
	led := s.Words[v].Head
	if led < 0 || s.Rel(v) != "conj" || !d.Grammar.Set("lead-away").Word(s, led) {
		return false
	}
	before := s.VerbArguments(led)
	if before.Passive {
		return s.Child(v, "obj", "nsubj", "nsubj:pass") < 0 && d.persons(s, before.Object)
	}
	o := s.Child(v, "obj")
	return o > v && s.Is(o, "PRON") && !d.Grammar.Set("neuter-pronoun").Word(s, o) && d.persons(s, before.Object)
}

// persons reports whether words name people, or stand for some.
func (d *Teller) persons(s *syntax.Sentence, heads []int) bool {
	return slices.ContainsFunc(d.Contents(s, heads), func(h int) bool {
		c := d.Thing(s, h).Class
		return c.Person() || c == reading.NoClass && s.Is(h, "PRON") && !d.Grammar.Set("neuter-pronoun").Word(s, h)
	})
}

// inTheirHands tells captives, and people who are bound or made to kneel.
func (d *Teller) inTheirHands(s *syntax.Sentence, h int) bool {
	if s.Is(h, "NOUN") && d.Grammar.Set("captive").Word(s, h) {
		return true
	}
	return slices.ContainsFunc(s.Children(h, "amod", "acl"), func(k int) bool { return d.Grammar.Set("bound").Word(s, k) })
}
