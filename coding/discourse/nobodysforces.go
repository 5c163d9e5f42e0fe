package discourse

import (
	"attest"
	"attest/coding/reading"
)

// NobodysForces tells soldiers, or things of soldiers, whose words say of no
// country that they are, and which only the place has made another's: "a patrol"
// in the release of an army that fights abroad is of that army.
func (d *Document) NobodysForces(f *reading.Filler, home string) bool {
	return f != nil && home != "" && f.Party.Country != home && d.OfNoSide(f)
}

// OfNoSide tells soldiers, or things of soldiers, whose words say of no country or party that
// they are.
func (d *Document) OfNoSide(f *reading.Filler) bool {
	if f == nil || f.Named || f.Class != reading.ForceClass && f.Class != reading.MilitaryClass || f.Party.Kind != attest.StateForce || f.Head < 0 || d.Grammar.Set("foe").Word(f.Sentence, f.Head) {
		return false
	}
	ctx := d.Context("")
	ctx.Country = ""
	bare := d.Parties.Describe(d.Names, d.Parsed, f.Sentence.Index, f.Head, ctx)
	return bare.Country == "" && bare.Canonical == "" && bare.Owner == ""
}
