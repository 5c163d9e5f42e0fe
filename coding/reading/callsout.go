package reading

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/syntax"
)

// callsOut tells a verb of calling people out into the street: « appelle à défiler
// mercredi », "called for a march".
func (d *Document) callsOut(s *syntax.Sentence, v int) bool {
	return d.Grammar.Set("call-out").Word(s, v) && slices.ContainsFunc(s.Children(v, "xcomp", "obl", "obl:arg", "obj"), func(k int) bool {
		return k > v && slices.ContainsFunc(d.TriggersAt(s, k), func(t frames.Trigger) bool { return t.Frame().Kind == frames.Protest })
	})
}

// CalledOutRule is how a protest is told to which somebody calls.
const CalledOutRule = "stance.called"
