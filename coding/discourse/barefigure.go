package discourse

import (
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// bareFigure returns the dead whom a short sentence with no act of its own counts on somebody's word, by a number
// alone or by "victims": "Twelve, according to the mission", « Des témoins parlent d'une douzaine de victimes ».
func (d *Document) bareFigure(s *syntax.Sentence) []roles.Casualty {
	const longest = 16
	if len(s.Words) > longest || len(d.Casualties(s)) > 0 {
		return nil
	}
	var out []roles.Casualty
	for _, q := range d.Quantities[s.Index] {
		if q.Percent || s.IsTimed(q.First) || q.Weak && q.HeadNoun < 0 {
			continue
		}
		if len(out) > 0 || !d.countsDead(s, q.First, q.Last, q.HeadNoun) || d.SourceOf(s, q.First).Voice != reading.Says || d.SourceOf(s, q.First).Sentence != s {
			return nil
		}
		out = append(out, roles.Casualty{Kind: reading.Killed, Word: q.First, Among: -1, Toll: roles.Toll{Quantity: q.Quantity, At: syntax.Span{Start: q.Start, End: q.End}, Rule: "harm.of-toll"}})
	}
	return out
}

// countsDead tells a number of victims, or one alone: at the head of its sentence before a source, behind a colon,
// or under a verb of counting.
func (d *Document) countsDead(s *syntax.Sentence, first, last, noun int) bool {
	g := d.Grammar
	if noun >= 0 && noun != first && noun != last {
		return g.Set("victim-anaphor").Word(s, noun) && !g.Definite(s, noun, "det")
	}
	if noun >= 0 && s.Is(noun, "NOUN") && g.Set("victim-anaphor").Word(s, noun) {
		return true
	}
	if last+1 >= len(s.Words) || s.Is(last+1, "NOUN", "PROPN") {
		return false
	}
	v := s.VerbAbove(first)
	return first == 0 && s.Lower[last+1] == "," || first > 0 && s.Lower[first-1] == ":" || v >= 0 && v < first && g.Set("keep-count").Word(s, v)
}
