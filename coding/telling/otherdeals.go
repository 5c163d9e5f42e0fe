package telling

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// civilMatter tells an agreement on something other than the fighting: "an extradition
// treaty", "the trade accord".
func (d *Teller) civilMatter(t frames.Trigger) bool {
	return slices.ContainsFunc(t.Words, func(w int) bool {
		return d.Grammar.Set("any-agreement").Word(t.Sentence, w) && slices.ContainsFunc(t.Sentence.Children(w, "compound", "amod", "nmod"), func(k int) bool {
			return d.Grammar.Set("civil-matter").Word(t.Sentence, k)
		})
	})
}

// handedToJustice tells who is handed to a court, or, if he is no captive, to the police,
// which lets nobody go: "was turned over to the criminal court", « remis à la gendarmerie ».
func (d *Teller) handedToJustice(m *draft) bool {
	t := m.Trigger
	if t.Pattern.Noun || t.Frame().Kind != frames.Release {
		return false
	}
	s, g, a := t.Sentence, d.Grammar, d.VerbArgumentsOf(t)
	captive := slices.ContainsFunc(a.Object, func(h int) bool {
		return g.Set("captive").Word(s, d.Content(s, h)) && d.Thing(s, h).Class != reading.ArmedClass
	})
	return slices.ContainsFunc(a.Oblique, func(o syntax.Oblique) bool {
		return g.Set("to-preposition").HasPrep(o.Prep) && (g.Set("judicial").Word(s, o.Head) || !captive && g.Set("investigating").Word(s, o.Head))
	})
}
