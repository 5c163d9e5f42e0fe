package reading

import "attest"

// ofPowerApart tells one who is of authorities that hold a state's land and are none of
// that state's, by name or by his words: "separatist forces".
func (d *Document) ofPowerApart(f *Filler) bool {
	return f != nil && (d.Parties.Apart(f.Party.Canonical) != "" || f.Sentence != nil && f.Head >= 0 && d.standsApart(f.Sentence, f.Head, ""))
}

// roleOfApart is the role of officials and forces of such authorities: the deeds of their
// own forces are theirs, the blows of the state befall them.
func (d *Document) roleOfApart(st Standing) attest.Role {
	own := func(f *Filler) bool { return d.ofPowerApart(f) && d.oneSideApart(st.Speaker.Party, f.Party) }
	a, nobodys := st.Actor, st.Actor != nil && st.Actor.Class.Armed() && st.Actor.Party.Canonical == "" && st.Actor.Party.Country == ""
	switch {
	case st.Mine, own(a), nobodys, st.ownHands():
		return attest.Perpetrator
	case st.Struck, d.Foe(a):
		return attest.TargetSide
	case d.Foe(st.Target) && !st.Denial:
		return attest.Perpetrator
	case own(st.Target):
		return attest.TargetSide
	case a != nil && (a.Party.Kind.OfState() || d.ofPowerApart(a)):
		if d.Parties.Apart(st.Speaker.Party.Canonical) != "" && !d.Parties.DeFacto(st.Speaker.Party.Canonical) { // who claims the rule, and holds no land
			return attest.Rival
		}
		return attest.TargetSide
	case a != nil:
		return attest.Authority
	case st.Denial, ownActs[st.Act], st.Target != nil && st.Target.Party.Kind.OfState():
		return attest.Perpetrator
	case Bombards(st.Act), st.Act == attest.Killing && d.Wars[st.Country]:
		return attest.TargetSide
	}
	return attest.Authority
}

// ownActs are those that one who names nobody else for them tells of his own side.
var ownActs = map[attest.Act]bool{attest.Arrest: true, attest.Interception: true, attest.Deployment: true}

// oneSideApart tells whether two parties obey the same authorities of no state, as far as
// both are known.
func (d *Document) oneSideApart(a, b attest.Party) bool {
	x, y := d.Parties.Apart(a.Canonical), d.Parties.Apart(b.Canonical)
	return x == "" || y == "" || x == y
}

// SameSide tells whether two parties are of one side: a state's side is not that of the
// authorities that hold land of it.
func (d *Document) SameSide(a, b attest.Party) bool {
	if x, y := d.Parties.Apart(a.Canonical), d.Parties.Apart(b.Canonical); x != y {
		return SameParty(a, b)
	} else if x != "" {
		return true
	}
	country := d.stateBehind(a)
	return SameSide(a, b) || country != "" && country == d.stateBehind(b)
}

// stateBehind returns the country of the state that a party is of, or that arms and leads it, or "".
func (d *Document) stateBehind(p attest.Party) string {
	if p.Kind.OfState() {
		return p.Country
	}
	return d.Parties.AuxiliaryOf(p.Canonical)
}
