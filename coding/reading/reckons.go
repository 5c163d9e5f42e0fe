package reading

import (
	"slices"

	"attest/coding/syntax"
	"attest/quantity"
)

// reckons reports whether a verb has a toll as what it tells: "put the toll at
// 20", "raised to 17 the number of dead", « avance le chiffre de vingt tués »,
// « s'en tient à neuf morts ».
func (d *Document) reckons(s *syntax.Sentence, v int) bool {
	a := s.VerbArguments(v)
	for _, o := range a.Object {
		for _, k := range append(s.Children(o, "appos"), o) { // "put at 200 the number of dead"
			if o > v && (d.Grammar.Set("toll-word").Word(s, k) || d.Grammar.Set("figure-word").Word(s, k) || d.LossesPut(s, k)) {
				return true
			}
		}
	}
	if k := s.Child(v, "xcomp"); k > v && d.LossesPut(s, k) { // "put the police dead at 31"
		return true
	}
	if d.numberOfDead(s, v) {
		return true
	}
	return slices.ContainsFunc(a.Oblique, func(o syntax.Oblique) bool { // « parle pour sa part d'une soixantaine de morts »
		return o.Head > v && d.Grammar.Set("toll-noun").Word(s, d.Content(s, o.Head)) && (d.Grammar.Set("genitive-preposition").HasPrep(o.Prep) || d.Grammar.Set("toll-preposition").HasPrep(o.Prep))
	})
}

// numberOfDead reports whether a verb has a number behind it, and behind the number a word for
// counts of people dead or hurt, however the parser hung it: "raised to 17, from nine, the
// number of dead", "put at 14 the number of people killed".
func (d *Document) numberOfDead(s *syntax.Sentence, v int) bool {
	i := slices.IndexFunc(d.Quantities[s.Index], func(q quantity.Mention) bool {
		return q.First == v+2 && !q.Weak && !q.Percent && d.Grammar.Set("toll-preposition").Word(s, v+1)
	})
	if i < 0 {
		return false
	}
	const reach = 10
	for w := d.Quantities[s.Index][i].Last + 1; w < min(v+reach, len(s.Words)) && !s.Is(w, "VERB", "AUX"); w++ {
		if d.Grammar.Set("figure-word").Word(s, w) || d.Grammar.Set("toll-word").Word(s, w) {
			return true
		}
	}
	return false
}

// LossesPut tells losses, or the dead of a side, whose number stands behind them with a preposition:
// "put the army's losses in the raid at 14", "put the police dead at 31".
func (d *Document) LossesPut(s *syntax.Sentence, k int) bool {
	const reach = 8
	if !s.Is(k, "NOUN", "ADJ") || s.Child(k, "nummod") >= 0 || !d.Grammar.Set("losses").Word(s, k) && !d.Grammar.Set("toll-noun").Word(s, k) {
		return false
	}
	return slices.ContainsFunc(d.Quantities[s.Index], func(q quantity.Mention) bool {
		return q.First > k+1 && q.First-k <= reach && !q.Weak && !q.Percent && !s.IsTimed(q.First) && d.Grammar.Set("toll-preposition").Word(s, q.First-1) && !s.Between(k, q.First, "VERB", "AUX")
	})
}
