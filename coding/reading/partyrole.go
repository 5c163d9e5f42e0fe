package reading

import "attest"

// roleOfParty is the role of an armed group or another party that is no state. The order of its
// cases decides.
func (d *Document) roleOfParty(st Standing) attest.Role {
	if d.Parties.DeFacto(st.Speaker.Party.Canonical) {
		return d.roleOfApart(st)
	}
	own := st.Target != nil && SameSide(st.Speaker.Party, st.Target.Party)
	switch {
	case st.commanderOfState(), st.Mine, st.actsForSpeaker():
		return attest.Perpetrator
	case st.Struck, d.Foe(st.Actor), st.deniesChange(): // "they still held the town"
		return attest.TargetSide
	case st.onlySide(st.Actor, st.Target):
		return attest.Perpetrator
	case st.onlySide(st.Target, st.Actor):
		return attest.TargetSide
	case st.Denial && st.nobodyNamed() && !own, // a group denies what is laid to it
		st.Denial && st.Speaker.Party.Canonical == "" && irregular(st.Actor), // « le groupe dément », of whichever was accused
		st.ownHands() && !own,
		unnamedFighters(st.Actor) && ofState(st.Target),
		d.Foe(st.Target) && !st.Denial:
		return attest.Perpetrator
	case own,
		unnamedFighters(st.Target) && ofState(st.Actor),
		st.Act == attest.TerritoryChange && st.Target == nil && ofState(st.Actor),                 // "acknowledged that the town had fallen to the army"
		st.Denial && ofState(st.Actor) && !(st.Target != nil && st.Target.Class == CivilianClass), // "denied that the raid had taken place"
		d.byForeignState(st): // "Israeli planes bombed Sanaa, the Houthis said"
		return attest.TargetSide
	case st.Actor == nil && (st.Threat || st.Act == attest.Agreement || st.Act == attest.Interception && !st.Denial),
		st.Actor == nil && atState(st.Target):
		return attest.Perpetrator
	}
	return attest.Rival
}

// commanderOfState reports whether a person of no side named tells of the state's blow at an armed
// group: "troops killed nine rebels, commander Ann Lee said".
func (st Standing) commanderOfState() bool {
	sp := st.Speaker
	return sp.Human && sp.Party.Canonical == "" && sp.Party.Kind == attest.UnknownParty && ofState(st.Actor) && irregular(st.Target) && !st.Denial
}

// actsForSpeaker reports whether the one who acted is of the speaker's side, or armed and the one
// whose speaker the words name ("its spokesman").
func (st Standing) actsForSpeaker() bool {
	return st.Actor != nil && (SameSide(st.Speaker.Party, st.Actor.Party) || st.Speaker.OfActor && st.Actor.Class.Armed())
}

// onlySide reports whether the first of the two sides of an act is the only one that a speaker of no
// name can be of: "the rebels' spokesman", of the rebels who fight there.
func (st Standing) onlySide(f, other *Filler) bool {
	sp := st.Speaker
	if sp.Party.Canonical != "" || !irregular(f) || irregular(other) || other != nil && SameSide(sp.Party, other.Party) {
		return false
	}
	return !(sp.Someone && sp.Party.Kind == attest.Militia && f.Party.Kind == attest.Rebel)
}

// irregular reports whether somebody is of an armed group that is no state's.
func irregular(f *Filler) bool { return f != nil && Irregular(f.Party.Kind) }

// unnamedFighters reports whether somebody is armed and of no group named: against a state, they are
// those of the group that tells of them.
func unnamedFighters(f *Filler) bool {
	return f != nil && f.Party.Canonical == "" && f.Class == ArmedClass
}

// ofState reports whether somebody is of the state, or of an army.
func ofState(f *Filler) bool {
	return f != nil && (f.Party.Kind.OfState() || f.Class == MilitaryClass)
}

// atState reports whether a blow is one at the state: a group that tells of it, and of nobody else
// who dealt it, tells its own.
func atState(f *Filler) bool {
	return f != nil && (f.Party.Kind == attest.StateForce || f.Party.Kind == attest.Government || f.Class == MilitaryClass)
}
