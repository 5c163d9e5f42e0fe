package earnest

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// onlyStands tells a participle behind a noun that says where something stands or who
// is still there: "a station located next to the barracks", "have 200 men left".
func (d *Judge) onlyStands(t frames.Trigger) bool {
	s, g := t.Sentence, d.Grammar
	if t.Pattern.Noun || t.Word == 0 || !s.Is(t.Word-1, "NOUN", "PROPN") || s.Child(t.Word, "aux", "aux:pass", "nsubj") >= 0 {
		return false
	}
	rel := s.Rel(t.Word)
	return g.Set("situated").Word(s, t.Word) && s.Words[t.Word].Feat("VerbForm") == "Part" && (rel == "acl" || rel == "advcl") ||
		g.Set("remaining").Word(s, t.Word) && rel == "acl"
}

// CivilMatter reports whether an agreement is on something other than the fighting: "an extradition
// treaty", "the trade accord".
func (d *Judge) CivilMatter(t frames.Trigger) bool {
	return slices.ContainsFunc(t.Words, func(w int) bool {
		return d.Grammar.Set("any-agreement").Word(t.Sentence, w) && slices.ContainsFunc(t.Sentence.Children(w, "compound", "amod", "nmod"), func(k int) bool {
			return d.Grammar.Set("civil-matter").Word(t.Sentence, k)
		})
	})
}

// HandedToJustice reports whether somebody is handed to a court, or, if he is no captive, to the police,
// which lets nobody go: "was turned over to the criminal court", « remis à la gendarmerie ».
func (d *Judge) HandedToJustice(t frames.Trigger) bool {
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
