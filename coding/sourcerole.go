package coding

import "attest"

// standing is what decides the role of a source in a claim: who speaks, of
// what act, done by whom to whom, and where.
type standing struct {
	speaker speaker
	act     attest.Act
	actor   *filler
	target  *filler
	country string // ISO 3166-1 alpha-3 of the act's place, "" when not known
	threat  bool   // announced, not done
	denial  bool
	mine    bool // the actor is told as the speaker's own ("our troops", "said its forces")
	struck  bool // the target is
	release bool // the text is the speaker's own
}

// ownHands tells whether a release leaves open who acted, or names him by a word
// of no side: a party that tells of its war tells of its own.
func (st standing) ownHands() bool {
	if !st.release || st.denial {
		return false
	}
	a := st.actor
	if st.speaker.kind == partySpeaker {
		return st.nobodyNamed()
	}
	return a != nil && a.party.Canonical == "" && a.party.Country == "" && !irregular(a.party.Kind) && a.class.armed() && a.class != armedClass
}

// nobodyNamed tells whether the one who acted has no name and is no state's.
func (st standing) nobodyNamed() bool {
	return st.actor == nil || st.actor.party.Canonical == "" && !stateKind(st.actor.party.Kind)
}

// roleFor tells the source's role in a claim: its own side's deeds, its own
// side's losses, else what it is (codebook, sections 8 and 10 Source).
func (d *reading) roleFor(st standing) attest.Role {
	sp := st.speaker
	switch sp.kind {
	case reportSpeaker:
		return attest.ReportVoice
	case mediaSpeaker:
		return attest.MediaRole
	case medicSpeaker:
		return attest.Authority
	case witnessSpeaker:
		return roleOfWitness(st)
	case unnamedSpeaker:
		return attest.Unnamed
	case firmSpeaker:
		return roleOfFirm(st)
	case monitorSpeaker:
		switch {
		case st.mine:
			return attest.Perpetrator
		case st.struck:
			return attest.TargetSide
		case st.actor != nil && sameParty(sp.party, st.actor.party):
			return attest.Perpetrator
		case st.target != nil && (sameParty(sp.party, st.target.party) || ownedBy(st.target.party, sp.party) || sp.party.Kind == attest.Peacekeeper && st.target.party.Kind == attest.Peacekeeper):
			return attest.TargetSide
		}
		return attest.Monitor
	case partySpeaker:
		return roleOfParty(st)
	}
	return d.roleOfState(st)
}

// roleOfWitness is the role of somebody who is no office, force or body:
// a witness, unless what speaks is of no known sort and the act is told of its
// own side ("the firm denied that its guards fired").
func roleOfWitness(st standing) attest.Role {
	switch {
	case st.speaker.known:
		return attest.Witness
	case st.struck:
		return attest.TargetSide
	case st.mine, st.denial:
		return attest.Perpetrator
	}
	return attest.Witness
}

// roleOfFirm is the role of a company: it tells of, or denies, what befell its
// own plant, ships and staff, but for what its own guards did.
func roleOfFirm(st standing) attest.Role {
	switch {
	case st.struck:
		return attest.TargetSide
	case st.mine, st.actor != nil && sameParty(st.speaker.party, st.actor.party):
		return attest.Perpetrator
	case st.target == nil || st.target.class == objectClass || st.target.class == civilianClass || st.target.class == noClass:
		return attest.TargetSide
	}
	return attest.Witness
}

// roleOfParty is the role of an armed group or another party that is no state.
func roleOfParty(st standing) attest.Role {
	sp := st.speaker
	state := func(f *filler) bool {
		return f != nil && (stateKind(f.party.Kind) || f.class == militaryClass)
	}
	ownFighters := func(f *filler) bool { // fighters of no group named, against a state
		return f != nil && f.party.Canonical == "" && f.class == armedClass
	}
	switch {
	case st.mine || st.actor != nil && sameSide(sp.party, st.actor.party):
		return attest.Perpetrator
	case st.struck, st.denial && st.act == attest.TerritoryChange && st.actor != nil: // "they still held the town"
		return attest.TargetSide
	case st.denial && st.nobodyNamed() && !(st.target != nil && sameSide(sp.party, st.target.party)):
		return attest.Perpetrator // a group denies what is laid to it
	case st.ownHands() && !(st.target != nil && sameSide(sp.party, st.target.party)):
		return attest.Perpetrator
	case ownFighters(st.actor) && state(st.target):
		return attest.Perpetrator
	case ownFighters(st.target) && state(st.actor):
		return attest.TargetSide
	case st.target != nil && sameSide(sp.party, st.target.party):
		return attest.TargetSide
	case st.actor == nil && (st.threat || st.act == attest.Agreement):
		return attest.Perpetrator
	case st.actor == nil && st.target != nil && (st.target.party.Kind == attest.StateForce || st.target.party.Kind == attest.Government || st.target.class == militaryClass):
		return attest.Perpetrator // a group that tells of a blow at the state, and of nobody else who dealt it, tells its own
	}
	return attest.Rival
}

// roleOfState is the role of forces, offices and officials of a state.
func (d *reading) roleOfState(st standing) attest.Role {
	sp := &st.speaker
	home := sp.party.Country
	coalition := sp.kind == forceSpeaker && sp.party.Canonical != "" && home == ""
	if !coalition && (sp.party.Country == "" || !sp.placed && st.country != "") { // "the police": of the place that it speaks about
		sp.party.Country = st.country
		if st.country == "" {
			sp.party.Country = d.country
		}
	}
	own := func(f *filler) bool { return f != nil && sameSide(sp.party, f.party) }
	foreign := func(f *filler) bool {
		return f != nil && f.party.Country != "" && f.party.Country != sp.party.Country
	}
	// A coalition that acts in the speaker's country is not the speaker's side.
	allied := func(f *filler) bool {
		return f.party.Canonical != "" && f.party.Country == "" && sp.kind == officeSpeaker && home == st.country
	}
	// A common noun of a state's forces or things, of no country named, is of
	// the state that speaks.
	ours := func(f *filler) bool {
		return own(f) || f != nil && !allied(f) && !foreign(f) && !irregular(f.party.Kind) && (stateKind(f.party.Kind) || f.class == forceClass || f.class == militaryClass)
	}
	state := func(f *filler) bool {
		return f != nil && (stateKind(f.party.Kind) || f.class == forceClass || f.class == militaryClass)
	}
	switch {
	case st.mine, st.denial && st.actor != nil && sameParty(sp.party, st.actor.party):
		return attest.Perpetrator
	case st.struck:
		return attest.TargetSide
	case sp.judicial && !own(st.target) && !d.betweenStates(st):
		return roleOfCourt(st)
	case sp.elected && !st.mine && !own(st.target) && !d.betweenStates(st):
		return attest.Authority
	case (sp.sideless || sp.ofActor) && state(st.actor), sp.ofActor && st.actor != nil && st.actor.class == armedClass:
		return attest.Perpetrator
	case sp.sideless && state(st.target):
		return attest.TargetSide
	case ours(st.actor), st.ownHands():
		return attest.Perpetrator
	case st.actor == nil && own(st.target) && !st.denial && st.act.Family() == attest.AttackFamily && st.target.party.Kind != attest.Government:
		return attest.TargetSide
	case losesGround(st, sp.party.Country):
		return attest.TargetSide
	case st.denial && st.actor == nil && !own(st.target) && !ours(st.target) && (openlyDone(st.act) || st.act == attest.Abduction && sp.kind == forceSpeaker && !sp.ministry): // who denies what nobody else is named for denies his own deed
		return attest.Perpetrator
	case st.actor == nil && ownDeed(st):
		return attest.Perpetrator
	case sp.elected && !d.betweenStates(st):
		return attest.Authority
	case own(st.target) && !(sp.kind == forceSpeaker && st.target.party.Kind == attest.Government):
		return attest.TargetSide
	case ours(st.target) && st.target.party.Kind != attest.Government, st.target != nil && st.target.forces && !foreign(st.target):
		return attest.TargetSide
	case d.betweenStates(st):
		return attest.TargetSide
	}
	return attest.Authority
}

// roleOfCourt is the role of a court or prosecutor: an authority over what others
// did, forces of its own state among them.
func roleOfCourt(st standing) attest.Role {
	if st.actor != nil && sameParty(st.speaker.party, st.actor.party) {
		return attest.Perpetrator
	}
	return attest.Authority
}

// losesGround tells whether a state's speaker tells, or denies, that others than its
// forces took a place of its country.
func losesGround(st standing, home string) bool {
	return st.act == attest.TerritoryChange && st.actor != nil && st.actor.class.armed() && (st.country == "" || st.country == home) &&
		(irregular(st.actor.party.Kind) || st.actor.party.Country != "" && st.actor.party.Country != home)
}

// ownDeed tells acts that a state's speaker, naming no other actor, tells of
// its own side: arrests, seizures and interceptions, moves of troops,
// releases and truces, and blows at armed groups.
func ownDeed(st standing) bool {
	switch st.act {
	case attest.Arrest, attest.Interception, attest.Deployment:
		return true
	case attest.Agreement:
		return st.speaker.kind == officeSpeaker || st.target != nil && st.target.class.armed()
	}
	if !openlyDone(st.act) { // not laid at one's own door
		return false
	}
	if st.act.Family() != attest.AttackFamily {
		return false
	}
	home := st.speaker.party.Country
	abroad := st.country != "" && st.country != home
	if st.target == nil {
		return abroad && st.speaker.kind == forceSpeaker
	}
	armed := st.target.class == armedClass || irregular(st.target.party.Kind)
	enemy := st.target.party.Country != "" && st.target.party.Country != home && (stateKind(st.target.party.Kind) || st.target.class == militaryClass)
	return enemy || (abroad || armed) && st.speaker.kind == forceSpeaker || abroad && armed
}

// openlyDone tells acts that a state may own to: not hidden and thrown bombs, nor
// kidnapping.
func openlyDone(a attest.Act) bool {
	return a != attest.Explosion && a != attest.SuicideBombing && a != attest.GrenadeAttack && a != attest.Abduction
}

// irregular tells kinds of armed groups that are no state's.
func irregular(k attest.PartyKind) bool {
	return k == attest.Rebel || k == attest.Militia || k == attest.Criminal
}

// betweenStates tells whether the act is a blow of another state, or in a war
// with one, at what is the speaker's: then every official of the struck state
// speaks for the target.
func (d *reading) betweenStates(st standing) bool {
	c := st.speaker.party.Country
	if c == "" || st.act.Family() != attest.AttackFamily {
		return false
	}
	struck := st.country == c || countryOf(st.target) == c || st.country == "" && countryOf(st.target) == ""
	if !struck {
		return false
	}
	if st.actor != nil && st.actor.party.Country != "" {
		return st.actor.party.Country != c && stateKind(st.actor.party.Kind)
	}
	return st.actor == nil && d.wars[c] && bombards(st.act)
}

// bombards tells acts that states do to each other across a border.
func bombards(a attest.Act) bool {
	return a == attest.Shelling || a == attest.AirStrike || a == attest.DroneStrike || a == attest.ChemicalAttack
}

// countryOf returns the country of a party, "" where it has none or there is no party.
func countryOf(f *filler) string {
	if f == nil {
		return ""
	}
	return f.party.Country
}

// ownedBy tells whether a thing belongs to a party.
func ownedBy(thing, owner attest.Party) bool {
	return thing.Owner != "" && (thing.Owner == owner.Canonical || sameName(thing.Owner, owner.Canonical))
}

// stateKind tells whether a kind is of the state itself.
func stateKind(k attest.PartyKind) bool {
	return k == attest.StateForce || k == attest.Government || k == attest.Diplomatic
}

// sameSide tells whether two parties are of one side: one party, or forces
// and offices of one state.
func sameSide(a, b attest.Party) bool {
	if sameParty(a, b) {
		return true
	}
	if b.Owner != "" && (b.Owner == a.Canonical || sameName(b.Owner, a.Canonical)) {
		return true
	}
	return a.Country != "" && a.Country == b.Country && stateKind(a.Kind) && stateKind(b.Kind)
}

// sameParty tells whether two parties are one: by canonical name, else by
// name.
func sameParty(a, b attest.Party) bool {
	if a.Canonical != "" && b.Canonical != "" {
		return sameName(a.Canonical, b.Canonical)
	}
	return a.Name != "" && sameName(a.Name, b.Name)
}
