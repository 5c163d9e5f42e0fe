package coding

import (
	"attest/coding/reading"
	"attest/coding/telling"
)

// firmLength is how many sentences a report must have before it is asked for one telling
// that is firm: a flash or a headline is seldom.
const firmLength = 5

// firmParts is how many of its particulars make a telling firm.
const firmParts = 2

// nothingFirm tells a report of some length none of whose tellings has two of a place, a
// day and a number of victims, or a party known by its name: such a text is about a match or
// a market, in words of war ("Our side were ambushed", the coach said).
func (d *document) nothingFirm(ms []*telling.Mention) bool {
	if len(d.Sents) < firmLength || !d.Strays {
		return false
	}
	for _, m := range ms {
		if particulars(m) >= firmParts || known(m.Actor) || known(m.Target) {
			return false
		}
	}
	return true
}

// particulars counts what a telling says beyond the act itself.
func particulars(m *telling.Mention) int {
	n := 0
	for _, told := range [...]bool{
		len(m.Places) > 0,
		m.Time != nil && !m.Time.Weak,
		len(m.Harm) > 0,
	} {
		if told {
			n++
		}
	}
	return n
}

// known tells a party that the packs know by its name.
func known(f *reading.Filler) bool { return f != nil && f.Party.Canonical != "" }
