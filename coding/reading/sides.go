package reading

import "attest"

// Sides is who strikes whom in a report: what a source is to an act that is neither its
// own nor at its cost hangs on whose enemy or ally the one who acted is.
type Sides struct{ against map[[2]string]bool }

// Side is the side that a party is of: its state, the authorities that it obeys where they
// are of no state, else itself; "" where that is not told.
func (d *Document) Side(p attest.Party) string {
	if apart := d.Parties.Apart(p.Canonical); apart != "" {
		return apart
	}
	if p.Country != "" && p.Kind.OfState() {
		return p.Country
	}
	return p.Canonical
}

// Strikes notes that one side strikes another.
func (s *Sides) Strikes(a, b string) {
	if a == "" || b == "" || a == b {
		return
	}
	if s.against == nil {
		s.against = map[[2]string]bool{}
	}
	s.against[[2]string{a, b}] = true
}

// Enemies tells whether one of two sides strikes the other.
func (s *Sides) Enemies(a, b string) bool {
	return s.against[[2]string{a, b}] || s.against[[2]string{b, a}]
}

// Allies tells two sides that strike a third and not each other.
func (s *Sides) Allies(a, b string) bool {
	if a == "" || b == "" || a == b || s.Enemies(a, b) {
		return false
	}
	for pair := range s.against {
		if pair[0] == a && s.against[[2]string{b, pair[1]}] {
			return true
		}
	}
	return false
}
