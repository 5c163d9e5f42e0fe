package coding

import (
	"maps"
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// splitTolls makes one telling for each number of a row with a place of its own: "killed
// three farmers in Kandahar [and two women in Herat]", "nine bodies were found at Kiri and
// another three at Yala".
func (d *document) splitTolls(m *telling.Mention, all []*telling.Mention) []*telling.Mention {
	s, out := m.Trigger.Sentence, []*telling.Mention{m}
	if len(m.Harm) != 1 || len(m.Places) != 1 || m.Target != nil && m.Target.Sentence != s {
		return out
	}
	kind := slices.Collect(maps.Keys(m.Harm))[0]
	_, last := s.WordsOf(m.Harm[kind].At)
	places := inTextOrder(d.PlacesIn(s))
	at := slices.IndexFunc(places, func(p reading.PlaceRef) bool { return p.First > last })
	if last < 0 || at < 0 || s.Between(last, places[at].First, "CCONJ", "NUM", "PUNCT") {
		return out
	}
	row := []reading.PlaceRef{places[at]}
	for i := at + 1; i < len(places); i++ {
		n, ok := d.nextToll(s, row[len(row)-1], places[i])
		if !ok || slices.ContainsFunc(all, func(o *telling.Mention) bool { return o != m && toldAt(o, s, places[i]) }) {
			continue
		}
		one := *m
		one.Places = places[i : i+1 : i+1]
		one.Harm = map[reading.HarmKind]*roles.Toll{kind: {Quantity: n.quantity, At: n.at, Rule: "harm.row", Of: m.Harm[kind].Of}}
		if n.head >= 0 {
			one.Target = d.Describe(s, n.head, "target.row")
		}
		out, row = append(out, &one), append(row, places[i])
	}
	if len(row) < 2 || !slices.ContainsFunc(row, func(p reading.PlaceRef) bool { return p.Index == m.Places[0].Index && p.Index >= 0 }) {
		return []*telling.Mention{m}
	}
	one := *m
	one.Places = row[:1:1]
	out[0] = &one
	return out
}

// toldAt tells a telling of a sentence that has a place for its own.
func toldAt(m *telling.Mention, s *syntax.Sentence, p reading.PlaceRef) bool {
	return m.Trigger.Sentence == s && len(m.Places) == 1 && m.Places[0].Index == p.Index
}

// counted is the next number of a row, with the noun that is counted, or -1.
type counted struct {
	quantity attest.Quantity
	at       syntax.Span
	head     int
}

// nextToll reads the number between two places of a row: "in Kandahar, [and two women in]
// Herat".
func (d *document) nextToll(s *syntax.Sentence, a, b reading.PlaceRef) (counted, bool) {
	const longest, wider = 8, 4
	and := a.Last + 1
	for and < b.First && !s.Is(and, "CCONJ") && and-a.Last <= wider && s.Is(and, "PROPN", "NOUN", "PUNCT") {
		and++
	}
	if and >= b.First || !s.Is(and, "CCONJ") || b.First-and > longest {
		return counted{}, false
	}
	n := counted{head: -1}
	num, w := -1, and+1
	for ; w < b.First && s.Is(w, "NUM", "DET", "ADJ", "NOUN", "ADV"); w++ {
		switch {
		case num < 0 && s.Is(w, "NUM"):
			num = w
		case s.Is(w, "NOUN"):
			n.head = w
		}
	}
	if w == b.First || !s.Is(w, "ADP") {
		return counted{}, false
	}
	for ; w < b.First; w++ { // "in the village of Yala"
		if !s.Is(w, "ADP", "DET", "NOUN") {
			return counted{}, false
		}
	}
	if n.head >= 0 && !d.Thing(s, n.head).Class.Person() {
		return counted{}, false
	}
	switch h := max(num, n.head); {
	case num >= 0:
		q, ok := d.NumberOf(s, h)
		if !ok {
			if q, ok = d.NumberOf(s, num); !ok {
				return counted{}, false
			}
		}
		n.quantity, n.at = q.Quantity, syntax.Span{Start: q.Start, End: max(q.End, s.Words[h].End)}
	case n.head >= 0 && s.Is(and+1, "DET") && s.Words[n.head].Feat("Number") == "Sing":
		n.at = s.Span(and+1, n.head)
		n.quantity = attest.Exactly(1)
		n.quantity.Text = d.Text[n.at.Start:n.at.End]
	default:
		return counted{}, false
	}
	return n, true
}
