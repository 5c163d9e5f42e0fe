package reading

import "attest"

// betweenStates tells whether the act is a blow of another state, or in a war
// with one, at what is the speaker's: then every official of the struck state
// speaks for the target. Who holds a part of a state's land is a state to it.
func (d *Document) betweenStates(st Standing) bool {
	c := st.Speaker.Party.Country
	if c == "" && st.Speaker.watchdog {
		c = st.Country
	}
	if c == "" || st.Act.Family() != attest.AttackFamily && !violates(st.Act) && !(st.Accuses && st.Act == attest.Deployment) {
		return false
	}
	if a := st.Actor; st.Speaker.occupier && (a == nil && Bombards(st.Act) || a != nil && a.Party.Kind.OfState() && a.Party.Country != c && (st.Country == "" || a.Party.Country == st.Country)) {
		return true // a state strikes what another holds of its land
	}
	if st.Target != nil && Irregular(st.Target.Party.Kind) { // "a US drone killed four militants": on none of the state's own
		return false
	}
	of := CountryOf(st.Target)
	if st.Country == "" && st.Target != nil && st.Target.AtHome { // of the country that the report is about, for want of a place
		of = ""
	}
	struck := st.Country == c || of == c || st.Country == "" && of == ""
	if !struck {
		return false
	}
	if st.Actor != nil && d.Parties.DeFacto(st.Actor.Party.Canonical) && !d.ofPowerApart(st.Target) {
		return true
	}
	if st.Actor != nil && st.Actor.Party.Country != "" {
		return st.Actor.Party.Country != c && (st.Actor.Party.Kind.OfState() || Irregular(st.Actor.Party.Kind) && st.Act == attest.Shelling) // "Palestinian militants fired rockets at Ashkelon"
	}
	// "rockets fired from Lebanon landed near …": across a border; "one person was killed in Toretsk": in a war
	across := st.From != "" && st.From != c
	return st.Actor == nil && ((d.Wars[c] || across) && Bombards(st.Act) || d.Wars[c] && st.Act == attest.Killing)
}

// byEnemy tells a blow of one whom the report shows in war with the speaker's side, at what
// is no third one's.
func (d *Document) byEnemy(st Standing) bool {
	if st.Actor == nil || st.Act.Family() != attest.AttackFamily && st.Act != attest.TerritoryChange || !st.Actor.Party.Kind.OfState() {
		return false
	}
	third := st.Target != nil && st.Target.Class.Armed() && st.Target.Party.Country != st.Speaker.Party.Country
	return !third && d.Sides.Enemies(st.Speaker.Party.Country, d.Side(st.Actor.Party))
}

// byForeignState tells a bombardment of the country of a party that is no state's by the forces
// of another country.
func (d *Document) byForeignState(st Standing) bool {
	home := st.Speaker.Party.Country
	return home != "" && st.Actor != nil && st.Actor.Party.Kind.OfState() && (st.Actor.Party.Country != "" || st.Actor.Party.Canonical != "") && st.Actor.Party.Country != home && Bombards(st.Act) && st.Country == home && !st.Denial
}

// ofCoalition tells forces of a state, away from home, where a coalition of states speaks
// that is no state's.
func (st Standing) ofCoalition(f *Filler) bool {
	sp := st.Speaker.Party
	return sp.Canonical != "" && sp.Country == "" && f != nil && f.Party.Kind.OfState() && f.Party.Country != "" && (f.Party.Country != st.Country || f.AtHome && f.Class == ForceClass) // "a soldier", of whom no word names a country
}

// withAlly tells a deed of one beside whom the speaker's forces fight abroad: of a coalition
// and its members, or of one who strikes the same enemy.
func (d *Document) withAlly(st Standing) bool {
	home := st.Speaker.Party.Country
	if home == "" && st.Act == attest.Interception { // "Saudi air defences shot down a missile, the coalition said"
		return st.Speaker.Party.Canonical != "" && st.Actor != nil && st.Actor.Party.Kind.OfState()
	}
	if st.Actor == nil || st.Act.Family() != attest.AttackFamily && st.Act != attest.TerritoryChange {
		return false
	}
	if home == "" {
		return st.ofCoalition(st.Actor) && st.Target != nil && Irregular(st.Target.Party.Kind)
	}
	return st.Country != "" && home != st.Country && d.Sides.Allies(home, d.Side(st.Actor.Party))
}

// violates tells what an army does to those whose land it holds.
func violates(a attest.Act) bool {
	return a == attest.Abduction || a == attest.Arrest || a == attest.Destruction || a == attest.SexualViolence || a == attest.TerritoryChange
}

// Bombards tells acts that states do to each other across a border.
func Bombards(a attest.Act) bool {
	return a == attest.Shelling || a == attest.AirStrike || a == attest.DroneStrike || a == attest.ChemicalAttack
}
