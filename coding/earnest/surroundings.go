package earnest

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// ClauseHasToll reports whether the sentence of a word tells of dead, wounded
// or taken persons.
func (d *Judge) ClauseHasToll(s *syntax.Sentence, w int) bool {
	for i := range s.Words {
		if i != w && d.TollWord(s, i) {
			return true
		}
	}
	return false
}

// TollWord tells a word for dead or wounded persons.
func (d *Judge) TollWord(s *syntax.Sentence, i int) bool {
	g := d.Grammar
	return !d.FallsOnSomebody(s, i) && (g.Set("kill-word").At(s, i) > 0 || g.Set("wound-word").At(s, i) > 0) && s.Is(i, "VERB", "NOUN", "ADJ")
}

// ClauseHasWeapon reports whether a weapon is named in the clause of a word.
func (d *Judge) ClauseHasWeapon(s *syntax.Sentence, w int) bool {
	return slices.ContainsFunc(d.WeaponWords(s), func(i int) bool { return i != w && s.ClauseOf(i) == s.ClauseOf(w) })
}

// PlaceNear tells a word that a place of its sentence goes with.
func (d *Judge) PlaceNear(s *syntax.Sentence, w int) bool {
	return d.placed.of(s, w, len(d.Sents), func() bool {
		return slices.ContainsFunc(d.PlacesIn(s), func(p reading.PlaceRef) bool { return d.goesWith(s, w, p.Head, p.First, p.Last) })
	})
}

// TimeNear tells a word beside which a time stands that goes with it, in its clause.
func (d *Judge) TimeNear(s *syntax.Sentence, w int) bool {
	return d.timed.of(s, w, len(d.Sents), func() bool {
		return slices.ContainsFunc(d.TimesIn(s), func(t reading.TimeRef) bool { return d.goesWith(s, w, t.Head, t.First, t.Last) })
	})
}

// goesWith tells a place or time, by its words, that is attached closely to a word.
func (d *Judge) goesWith(s *syntax.Sentence, w, head, first, last int) bool {
	const near = 5
	cost, ok := d.Attachment(s, w, head, first, last)
	return ok && cost <= near
}

// numbersDead tells a copula whose predicate is a number of dead, of an act that is told beside it:
// « Le bilan de l'attaque [est de 22 morts] ».
func (d *Judge) numbersDead(t frames.Trigger) bool {
	s := t.Sentence
	return !t.Pattern.Noun && d.Grammar.Set("be").Word(s, t.Word) && slices.ContainsFunc(t.Words, func(w int) bool {
		return w != t.Word && s.Is(w, "NOUN") && s.Child(w, "nummod") >= 0 && s.Preposition(w) != ""
	})
}
