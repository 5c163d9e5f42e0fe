package coding

import "attest"

// otherTolls makes tellings of numbers that give another toll of the act told before
// them, behind a semicolon and on another's word: "six died, the mayor said; nine,
// according to residents".
func (d *telling) otherTolls(s *sentence, ms []*mention) []*mention {
	var out []*mention
	for _, q := range d.quantities[s.index] {
		by, ok := d.tollOfSource(s, q)
		if !ok {
			continue
		}
		m, kind := d.tollAgain(ms, s.Words[q.First].Start)
		src, ok := d.attributionAt(s, by)
		if m == nil || !ok {
			continue
		}
		c := casualty{kind: kind, toll: toll{quantity: q.Quantity, at: span{q.Start, q.End}, rule: "harm.of-another"}}
		if o := m.withToll(looseToll{casualty: c, sentence: s.index}, src); o != nil {
			out = append(out, o)
		}
	}
	return out
}

// tollAgain returns the last telling of an attack before a byte of its sentence that
// has a toll, and of what kind the first of that is.
func (d *telling) tollAgain(ms []*mention, at int) (*mention, harmKind) {
	for i := len(ms) - 1; i >= 0; i-- {
		m := ms[i]
		if m.trigger.span().start > at || m.stance != attest.Asserted || m.act.Family() != attest.AttackFamily {
			continue
		}
		for _, kind := range []harmKind{killed, wounded} {
			if m.harm[kind] != nil {
				return m, kind
			}
		}
	}
	return nil, killed
}
