package telling

import (
	"slices"
	"sort"

	"attest/coding/reading"
	"attest/coding/syntax"
)

// Wires break lines after each sentence, so that what goes on with an act may open the next
// paragraph: "A rocket hit a clinic in Yala. / Five patients died."

// OpensNext reports whether a sentence opens the paragraph after that of an earlier one, which it
// follows, and is no item or entry of its own.
func (d *Teller) OpensNext(later, earlier int) bool {
	s, o := &d.Sents[later], &d.Sents[earlier]
	u := d.Units[s.Unit]
	return later == earlier+1 && s.Unit == o.Unit+1 && !u.Bullet && !u.Entry && !d.HeadedItem(s.Unit)
}

// TollOpensNext reports whether the dead or hurt of a sentence that opens the paragraph after that of
// an act can be those of the act: the sentence is under no heading and has no place or day of its own.
func (d *Teller) TollOpensNext(s *syntax.Sentence, act int) bool {
	return d.OpensNext(s.Index, act) && !d.Units[s.Unit].Heading && d.NamesNoScene(s)
}

// NamesNoScene tells a sentence that names no place and no day.
func (d *Teller) NamesNoScene(s *syntax.Sentence) bool {
	return len(d.PlacesIn(s)) == 0 && !slices.ContainsFunc(d.TimesIn(s), func(t reading.TimeRef) bool { return !t.Weak && !t.Expression.OnlyInDay() })
}

// HeadedItem reports whether a unit opens with what it is about and a colon
// ("Bessarabia: three missiles …"), as the items of a bulletin do: each tells
// of something else, unless it is the toll ("Toll: six dead").
func (d *Teller) HeadedItem(u int) bool {
	const label = 9
	i := sort.Search(len(d.Sents), func(i int) bool { return d.Sents[i].Unit >= u })
	if i == len(d.Sents) || d.Sents[i].Unit != u {
		return false
	}
	s := &d.Sents[i]
	for w := 0; w < len(s.Words) && w < label; w++ {
		switch {
		case s.Lower[w] == ":":
			return w > 0 && !d.Grammar.Set("balance").Word(s, w-1)
		case s.Is(w, "VERB", "AUX"):
			return false
		}
	}
	return false
}
