package telling

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// otherTolls makes tellings of numbers that give another toll of the act told before
// them, behind a semicolon and on another's word: "six died, the mayor said; nine,
// according to residents".
func (d *Teller) otherTolls(s *syntax.Sentence, ms []*Mention) []*Mention {
	var out []*Mention
	for _, q := range d.Quantities[s.Index] {
		by, ok := d.TollOfSource(s, q)
		if !ok {
			continue
		}
		m, kind := d.tollAgain(ms, s.Words[q.First].Start)
		src, ok := d.attributionAt(s, by)
		if m == nil || !ok {
			continue
		}
		c := roles.Casualty{Kind: kind, Toll: roles.Toll{Quantity: q.Quantity, At: syntax.Span{Start: q.Start, End: q.End}, Rule: "harm.of-another"}}
		if o := m.WithToll(LooseToll{Casualty: c, Sentence: s.Index}, src); o != nil {
			out = append(out, o)
		}
	}
	return out
}

// tollAgain returns the last telling of an attack before a byte of its sentence that
// has a toll, and of what kind the first of that is.
func (d *Teller) tollAgain(ms []*Mention, at int) (*Mention, reading.HarmKind) {
	for i := len(ms) - 1; i >= 0; i-- {
		m := ms[i]
		if m.Trigger.Span().Start > at || m.Stance != attest.Asserted || m.Act.Family() != attest.AttackFamily {
			continue
		}
		for _, kind := range []reading.HarmKind{reading.Killed, reading.Wounded} {
			if m.Harm[kind] != nil {
				return m, kind
			}
		}
	}
	return nil, reading.Killed
}
