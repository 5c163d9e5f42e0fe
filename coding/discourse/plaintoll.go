package discourse

import (
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// plainTollReach is how many words may stand between a word for a toll and its number.
const plainTollReach = 3

// plainToll returns the dead whom the numbers right behind a word for a toll count, where nothing
// else says that they died: "gave a lower toll: 11 villagers and six raiders", "put the toll at
// 20", « le bilan est de six personnes ».
func (d *Document) plainToll(s *syntax.Sentence, at int) []roles.Casualty {
	var out []roles.Casualty
	for _, q := range d.Quantities[s.Index] {
		if q.First <= at {
			continue
		}
		if q.Weak || q.Percent || s.IsTimed(q.First) || q.HeadNoun >= 0 && !d.Thing(s, q.HeadNoun).Class.Person() {
			break
		}
		c := roles.Casualty{Kind: reading.Killed, Word: at, Among: -1, Toll: roles.Toll{Quantity: q.Quantity, At: syntax.Span{Start: q.Start, End: q.End}, Rule: "harm.of-toll"}}
		switch before := q.First - 1; {
		case len(out) == 0 && (q.First-at <= plainTollReach || d.LossesPut(s, at)) && (s.Lower[before] == ":" || d.Grammar.Set("toll-preposition").Word(s, before) || d.Grammar.Set("genitive-preposition").HasPrep(s.Lower[before])):
			out = append(out, c)
		case len(out) == 1 && s.Is(before, "CCONJ"):
			first := &out[0].Toll
			first.Quantity = *roles.AddQuantities(first.Quantity, c.Toll.Quantity, first.Quantity.Text+" + "+c.Toll.Quantity.Text)
			return out
		default:
			return out
		}
	}
	return out
}
