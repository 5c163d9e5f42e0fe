package telling

import (
	"slices"

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
	for _, c := range d.Casualties(s) {
		if o := d.tollOnOtherWord(s, ms, c); o != nil {
			out = append(out, o)
		}
	}
	return out
}

// tollOnOtherWord makes the telling of a toll that a clause gives on another's word than the act
// and the toll that its sentence tells before: "killing 14, residents said, while the army spoke
// of four dead".
func (d *Teller) tollOnOtherWord(s *syntax.Sentence, ms []*Mention, c roles.Casualty) *Mention {
	m, _ := d.tollAgain(ms, c.Toll.At.Start)
	if m == nil || c.None || m.Harm[c.Kind] == nil || m.Source.Sentence != s || owned(c, ms) {
		return nil
	}
	src := d.SourceOf(s, c.Word)
	if src.Sentence != s || len(src.At) == 0 || src.At[0].Start < m.Harm[c.Kind].At.End {
		return nil
	}
	return m.WithToll(LooseToll{Casualty: c, Sentence: s.Index}, src)
}

// owned tells a toll that one of the tellings of its sentence has.
func owned(c roles.Casualty, ms []*Mention) bool {
	return slices.ContainsFunc(ms, func(m *Mention) bool { return m.Harm[c.Kind] != nil && m.Harm[c.Kind].At == c.Toll.At })
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
