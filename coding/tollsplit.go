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
	places := inTextOrder(d.PlacesIn(s))
	at, own := d.firstOfRow(m, m.Harm[kind], places)
	if at < 0 {
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
			one.Harm[kind].Of = one.Target.Class
			one.Act, one.ActBy = one.ResolveAct()
		}
		if n.day != nil {
			one.Time = n.day
		}
		out, row = append(out, &one), append(row, places[i])
	}
	if len(row) < 2 || !slices.ContainsFunc(row, func(p reading.PlaceRef) bool { return p.Index == m.Places[0].Index && p.Index >= 0 }) {
		return []*telling.Mention{m}
	}
	one := *m
	one.Places, one.Harm = row[:1:1], map[reading.HarmKind]*roles.Toll{kind: own}
	if t := m.Target; t != nil && t.Head < row[0].First { // of "herders in Yala and soldiers in Sula", the herders
		first, _ := s.NounPhrase(t.Head)
		for first < t.Head && s.Is(first, "NUM", "DET", "ADV", "ADP") {
			first++
		}
		alone := *t
		alone.At = []syntax.Span{s.Span(first, t.Head)}
		alone.Party.Name = d.Text[alone.At[0].Start:alone.At[0].End]
		one.Target = &alone
	}
	out[0] = &one
	return out
}

// firstOfRow returns the first place behind the number of a telling, and the toll there: where the toll is the sum
// of the row ("nine herders in Yala and four soldiers in Sula"), that of its first number.
func (d *document) firstOfRow(m *telling.Mention, toll *roles.Toll, places []reading.PlaceRef) (int, *roles.Toll) {
	s := m.Trigger.Sentence
	first, last := s.WordsOf(toll.At)
	if last < 0 {
		return -1, nil
	}
	behind := func(w int) int {
		i := slices.IndexFunc(places, func(p reading.PlaceRef) bool { return p.First > w })
		if i < 0 || s.Between(w, places[i].First, "CCONJ", "PUNCT") {
			return -1
		}
		return i
	}
	if i := behind(last); i >= 0 && !s.Between(last, places[i].First, "NUM") && places[i].Index == m.Places[0].Index {
		return i, toll
	}
	i := behind(first)
	if i < 0 || places[i].First > last {
		return -1, nil
	}
	for _, q := range d.Quantities[s.Index] {
		if q.First >= first && q.Last < places[i].First && !s.IsTimed(q.First) && !q.Percent {
			return i, &roles.Toll{Quantity: q.Quantity, At: syntax.Span{Start: s.Words[first].Start, End: max(q.End, s.Words[q.Last].End)}, Rule: toll.Rule, Of: toll.Of}
		}
	}
	return -1, nil
}

// toldAt tells a telling of a sentence that has a place for its own.
func toldAt(m *telling.Mention, s *syntax.Sentence, p reading.PlaceRef) bool {
	return m.Trigger.Sentence == s && len(m.Places) == 1 && m.Places[0].Index == p.Index
}

// counted is the next number of a row, with the noun that is counted, or -1, and its own day, or nil.
type counted struct {
	quantity attest.Quantity
	at       syntax.Span
	head     int
	day      *reading.TimeRef
}

// nextToll reads the number between two places of a row: "in Kandahar, [and two women in] Herat", "in Kandahar on
// Monday [and two women] on Tuesday [in] Herat".
func (d *document) nextToll(s *syntax.Sentence, a, b reading.PlaceRef) (counted, bool) {
	const longest, wider = 8, 4
	and := pastTimes(s, a.Last+1)
	for from := and; and < b.First && !s.Is(and, "CCONJ") && and-from < wider && s.Is(and, "PROPN", "NOUN", "PUNCT"); {
		and = pastTimes(s, and+1)
	}
	if comma := pastTimes(s, a.Last+1); s.Lower[comma] == "," && comma < b.First && d.endsClause(s, b) { // "a teacher in Yala on Monday, a nurse in Sula on Tuesday"
		and = comma
		if s.Is(comma+1, "CCONJ") { // ", and a nurse in Sula"
			and++
		}
	} else if and >= b.First || !s.Is(and, "CCONJ") {
		return counted{}, false
	}
	if b.First-and > longest {
		return counted{}, false
	}
	n := counted{head: -1, day: d.dayBetween(s, and, pastTimes(s, b.Last+1))}
	num, w := -1, and+1
	for ; w < b.First && s.Is(w, "NUM", "DET", "ADJ", "NOUN", "ADV") && !s.IsTimed(w); w++ {
		switch {
		case num < 0 && s.Is(w, "NUM"):
			num = w
		case s.Is(w, "NOUN"):
			n.head = w
		}
	}
	w = pastTimes(s, w)
	if w >= b.First || !s.Is(w, "ADP") {
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

// pastTimes returns the first word from one on that is not of a time.
func pastTimes(s *syntax.Sentence, w int) int {
	for w < len(s.Words) && (s.IsTimed(w) || s.Is(w, "ADP", "DET") && w+1 < len(s.Words) && s.IsTimed(w+1)) {
		w++
	}
	return min(w, len(s.Words)-1)
}

// endsClause tells a place behind which, but for a time, its clause or row ends.
func (d *document) endsClause(s *syntax.Sentence, p reading.PlaceRef) bool {
	end := pastTimes(s, p.Last+1)
	return s.Is(end, "PUNCT", "CCONJ") || end == len(s.Words)-1
}

// dayBetween returns the day named between two words, or nil.
func (d *document) dayBetween(s *syntax.Sentence, first, last int) *reading.TimeRef {
	times := d.TimesIn(s)
	for i := range times {
		if t := &times[i]; t.First > first && t.Last < last && withinDay(t.Time) {
			return t
		}
	}
	return nil
}
