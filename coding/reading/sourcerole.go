package reading

import (
	"slices"

	"attest"
)

// Standing is what decides the role of a source in a claim: who speaks, of
// what act, done by whom to whom, and where.
type Standing struct {
	Speaker Speaker
	Act     attest.Act
	Actor   *Filler
	Target  *Filler
	Country string // ISO 3166-1 alpha-3 of the act's place, "" when not known
	From    string // that of where it was fired from
	Threat  bool   // announced, not done
	Denial  bool
	NotDone bool      // only said not to have been done: "no student was abducted"
	Mine    bool      // the actor is told as the speaker's own ("our troops", "said its forces")
	Struck  bool      // the target is
	Doer    bool      // the actor is who speaks: "the man admitted having shot the mayor"
	Release bool      // the text is the speaker's own
	Accuses bool      // lays it at the door of somebody who is not his own side
	Fallen  []*Filler // those who died or were hurt, beside the target
}

// ownHands tells whether a release leaves open who acted, or names him by a word
// of no side: a party that tells of its war tells of its own.
func (st Standing) ownHands() bool {
	if !st.Release || st.Denial {
		return false
	}
	a := st.Actor
	if st.Speaker.Kind == PartySpeaker { // who tells of civilians killed accuses somebody
		return st.nobodyNamed() && !(st.Act.Family() == attest.AttackFamily && openlyDone(st.Act) && st.Target != nil && (st.Target.Class == CivilianClass || st.Target.Party.Kind == attest.Civilian))
	}
	return a != nil && a.Party.Canonical == "" && a.Party.Country == "" && !Irregular(a.Party.Kind) && a.Class.Armed() && a.Class != ArmedClass
}

// nobodyNamed tells whether the one who acted has no name and is no state's.
func (st Standing) nobodyNamed() bool {
	return st.Actor == nil || st.Actor.Party.Canonical == "" && !StateKind(st.Actor.Party.Kind)
}

// RoleFor tells the source's role in a claim: its own side's deeds, its own
// side's losses, else what it is (codebook, sections 8 and 10 Source).
func (d *Document) RoleFor(st Standing) attest.Role {
	if role := d.roleOfKin(st); role != "" {
		return role
	}
	role := d.roleBySort(st)
	if role == attest.Perpetrator && st.Accuses {
		return d.roleOfAccuser(st)
	}
	return role
}

// roleOfAccuser is the role of a side that lays an act at another's door, whoever that is.
func (d *Document) roleOfAccuser(st Standing) attest.Role {
	switch st.Speaker.Kind {
	case PartySpeaker:
		return attest.Rival
	case ForceSpeaker, OfficeSpeaker:
		if st.Actor != nil && StateKind(st.Actor.Party.Kind) && st.Act.Family() != attest.AttackFamily { // sends troops, breaks a truce
			return attest.TargetSide
		}
		return attest.Authority
	}
	st.Mine, st.Doer, st.Accuses = false, false, false
	return d.roleBySort(st)
}

// roleBySort tells the role by the sort of source.
func (d *Document) roleBySort(st Standing) attest.Role {
	sp := st.Speaker
	if sp.politician {
		return d.roleOfPolitician(st)
	}
	switch sp.Kind {
	case ReportSpeaker:
		return attest.ReportVoice
	case MediaSpeaker:
		return roleOfMedium(st)
	case MedicSpeaker:
		if st.Struck { // "our ambulance was shot at"
			return attest.TargetSide
		}
		return attest.Authority
	case WitnessSpeaker:
		return roleOfWitness(st)
	case UnnamedSpeaker:
		return attest.Unnamed
	case FirmSpeaker:
		return roleOfFirm(st)
	case MonitorSpeaker:
		switch {
		case sp.watchdog && sp.apart:
			return d.roleOfApart(st)
		case sp.watchdog && d.betweenStates(st):
			return attest.TargetSide
		case st.Mine, st.Doer:
			return attest.Perpetrator
		case st.Struck:
			return attest.TargetSide
		case sp.Party.Canonical == "": // "the farmers' association" is not the farmers
		case st.Actor != nil && SameParty(sp.Party, st.Actor.Party):
			return attest.Perpetrator
		case st.Target != nil && (SameParty(sp.Party, st.Target.Party) || OwnedBy(st.Target.Party, sp.Party) || sp.Party.Kind == attest.Peacekeeper && st.Target.Party.Kind == attest.Peacekeeper):
			return attest.TargetSide
		}
		return attest.Monitor
	case PartySpeaker:
		return d.roleOfParty(st)
	}
	return d.roleOfState(st)
}

// Foe tells one whom a side calls its enemy, by whatever name: "enemy artillery", « les
// positions de l'occupant ».
func (d *Document) Foe(f *Filler) bool {
	if f == nil || f.Sentence == nil || !f.Sentence.Is(f.Head, "NOUN", "PROPN", "ADJ") {
		return false
	}
	first, last := f.Sentence.NounPhrase(f.Head)
	for w := first; w <= last; w++ {
		if d.Grammar.Set("foe").Word(f.Sentence, w) {
			return true
		}
	}
	return false
}

// roleOfMedium is the role of an outlet: its own side where it tells of its own people,
// premises or fighters ("our heroes silenced them", "the paper said its office was shelled").
func roleOfMedium(st Standing) attest.Role {
	switch {
	case st.Mine:
		return attest.Perpetrator
	case st.Struck:
		return attest.TargetSide
	}
	return attest.MediaRole
}

// roleOfWitness is the role of somebody who is no office, force or body:
// a witness, unless what speaks is of no known sort and the act is told of its
// own side ("the firm denied that its guards fired").
func roleOfWitness(st Standing) attest.Role {
	switch {
	case st.Doer, st.Denial && (st.Speaker.accused || st.Mine): // "elders denied that their warriors had joined the raid"
		return attest.Perpetrator
	case st.Speaker.vessel && !st.Denial && st.Act.Family() == attest.AttackFamily: // "the tanker reported a rocket attack"
		return attest.TargetSide
	case st.Speaker.known:
		return attest.Witness
	case st.Struck, st.Denial && st.Act == attest.TerritoryChange && st.Actor != nil && !st.Mine && !SameParty(st.Speaker.Party, st.Actor.Party): // "their commander said that they still held the town"
		return attest.TargetSide
	case st.Mine, st.Denial:
		return attest.Perpetrator
	}
	return attest.Witness
}

// roleOfFirm is the role of a company: it tells of, or denies, what befell its
// own plant, ships and staff, but for what its own guards did.
func roleOfFirm(st Standing) attest.Role {
	switch {
	case st.Struck:
		return attest.TargetSide
	case st.Mine, st.Actor != nil && SameParty(st.Speaker.Party, st.Actor.Party):
		return attest.Perpetrator
	case st.Target == nil || st.Target.Class == ObjectClass || st.Target.Class == CivilianClass || st.Target.Class == NoClass:
		return attest.TargetSide
	}
	return attest.Witness
}

// roleOfParty is the role of an armed group or another party that is no state.
func (d *Document) roleOfParty(st Standing) attest.Role {
	sp := st.Speaker
	if d.Parties.DeFacto(sp.Party.Canonical) {
		return d.roleOfApart(st)
	}
	state := func(f *Filler) bool {
		return f != nil && (StateKind(f.Party.Kind) || f.Class == MilitaryClass)
	}
	ownFighters := func(f *Filler) bool { // fighters of no group named, against a state
		return f != nil && f.Party.Canonical == "" && f.Class == ArmedClass
	}
	irregular := func(f *Filler) bool { return f != nil && Irregular(f.Party.Kind) }
	onlySide := func(f, other *Filler) bool { // "the rebels' spokesman", of the rebels who fight there
		return sp.Party.Canonical == "" && irregular(f) && !irregular(other) && (other == nil || !SameSide(sp.Party, other.Party)) && !(sp.Someone && sp.Party.Kind == attest.Militia && f.Party.Kind == attest.Rebel)
	}
	switch {
	case sp.Human && sp.Party.Canonical == "" && sp.Party.Kind == attest.UnknownParty && state(st.Actor) && st.Target != nil && Irregular(st.Target.Party.Kind) && !st.Denial: // "troops killed nine rebels, commander Ann Lee said"
		return attest.Perpetrator
	case st.Mine || st.Actor != nil && SameSide(sp.Party, st.Actor.Party), sp.OfActor && st.Actor != nil && st.Actor.Class.Armed():
		return attest.Perpetrator
	case st.Struck, d.Foe(st.Actor), st.Denial && st.Act == attest.TerritoryChange && st.Actor != nil: // "they still held the town"
		return attest.TargetSide
	case onlySide(st.Actor, st.Target):
		return attest.Perpetrator
	case onlySide(st.Target, st.Actor):
		return attest.TargetSide
	case st.Denial && st.nobodyNamed() && !(st.Target != nil && SameSide(sp.Party, st.Target.Party)):
		return attest.Perpetrator // a group denies what is laid to it
	case st.Denial && sp.Party.Canonical == "" && st.Actor != nil && Irregular(st.Actor.Party.Kind): // « le groupe dément », of whichever was accused
		return attest.Perpetrator
	case st.ownHands() && !(st.Target != nil && SameSide(sp.Party, st.Target.Party)):
		return attest.Perpetrator
	case ownFighters(st.Actor) && state(st.Target), d.Foe(st.Target) && !st.Denial:
		return attest.Perpetrator
	case ownFighters(st.Target) && state(st.Actor):
		return attest.TargetSide
	case st.Target != nil && SameSide(sp.Party, st.Target.Party):
		return attest.TargetSide
	case st.Act == attest.TerritoryChange && st.Target == nil && state(st.Actor): // "acknowledged that the town had fallen to the army"
		return attest.TargetSide
	case d.Parties.DeFacto(sp.Party.Canonical) && state(st.Actor) && Bombards(st.Act): // what falls on the land that it holds
		return attest.TargetSide
	case st.Denial && state(st.Actor) && !(st.Target != nil && st.Target.Class == CivilianClass): // "denied that the raid had taken place"
		return attest.TargetSide
	case d.byForeignState(st): // "Israeli planes bombed Sanaa, the Houthis said"
		return attest.TargetSide
	case st.Actor == nil && (st.Threat || st.Act == attest.Agreement || st.Act == attest.Interception && !st.Denial && !(st.Target != nil && SameSide(sp.Party, st.Target.Party))):
		return attest.Perpetrator
	case st.Actor == nil && st.Target != nil && (st.Target.Party.Kind == attest.StateForce || st.Target.Party.Kind == attest.Government || st.Target.Class == MilitaryClass):
		return attest.Perpetrator // a group that tells of a blow at the state, and of nobody else who dealt it, tells its own
	}
	return attest.Rival
}

// roleOfState is the role of forces, offices and officials of a state.
func (d *Document) roleOfState(st Standing) attest.Role {
	sp := &st.Speaker
	if sp.apart {
		return d.roleOfApart(st)
	}
	home := sp.Party.Country
	coalition := sp.Kind == ForceSpeaker && sp.Party.Canonical != "" && home == ""
	if !coalition && (sp.Party.Country == "" || !sp.placed && st.Country != "") { // "the police": of the place that it speaks about
		sp.Party.Country = st.Country
		if st.Country == "" {
			sp.Party.Country = d.Country
		}
		if h := d.datelineCountry(); h != "" && (sp.Ministry || sp.Kind == ForceSpeaker && !sp.Person && !sp.Someone && !sp.plural) && st.Actor != nil && StateKind(st.Actor.Party.Kind) && st.Actor.Party.Country == h {
			sp.Party.Country = h // "ANKARA - Turkish warplanes struck northern Iraq, the defence ministry said"
		}
		if a, t := st.Actor, st.Target; sp.Kind == ForceSpeaker && !sp.placed && a != nil && t != nil && a.Party.Kind == attest.StateForce && a.Party.Country != "" && Irregular(t.Party.Kind) {
			sp.Party.Country = a.Party.Country // "Turkish jets bombed PKK positions in Iraq, the army said": whose jets they are
		}
	}
	if !coalition && sp.Party.Country == "" { // "the Dirpa", of the state whose forces it tells of
		sp.Party.Country = stateOf(st.Actor, st.Target)
	}
	own := func(f *Filler) bool { return f != nil && d.SameSide(sp.Party, f.Party) }
	foreign := func(f *Filler) bool {
		return f != nil && f.Party.Country != "" && f.Party.Country != sp.Party.Country
	}
	// A coalition that acts in the speaker's country is not the speaker's side.
	allied := func(f *Filler) bool {
		return f.Party.Canonical != "" && f.Party.Country == "" && sp.Kind == OfficeSpeaker && home == st.Country
	}
	// A common noun of a state's forces or things, of no country named, is of
	// the state that speaks; peacekeepers are of none.
	ours := func(f *Filler) bool {
		return own(f) || f != nil && f.Party.Kind != attest.Peacekeeper && !allied(f) && !foreign(f) && !Irregular(f.Party.Kind) && (StateKind(f.Party.Kind) || f.Class == ForceClass || f.Class == MilitaryClass)
	}
	state := func(f *Filler) bool {
		return f != nil && (StateKind(f.Party.Kind) || f.Class == ForceClass || f.Class == MilitaryClass)
	}
	switch {
	case st.Mine, st.Denial && st.Actor != nil && SameParty(sp.Party, st.Actor.Party):
		return attest.Perpetrator
	case st.Act == attest.ArmedClash && own(st.Actor) && !own(st.Target) && !st.Denial: // of the two who fought, the first
		return attest.Perpetrator
	case st.Struck && !sp.elected, d.Foe(st.Actor), st.Denial && !own(st.Actor) && losesGround(st, sp.Party.Country):
		return attest.TargetSide
	case d.Foe(st.Target) && !st.Denial:
		return attest.Perpetrator
	case d.deniesItsOwn(st, own):
		return attest.Perpetrator
	case sp.judicial && !d.betweenStates(st):
		return roleOfCourt(st, own)
	case d.warOf(st, own), st.Actor != nil && SameParty(sp.Party, st.Actor.Party):
		return attest.Perpetrator
	case sp.elected && !(own(st.Target) && st.Target.Party.Kind == attest.Government) && !d.betweenStates(st):
		return attest.Authority
	case (sp.sideless || sp.OfActor) && state(st.Actor), sp.OfActor && st.Actor != nil && st.Actor.Class == ArmedClass:
		return attest.Perpetrator
	case sp.sideless && state(st.Target):
		return attest.TargetSide
	case ours(st.Actor), st.ownHands(), d.withAlly(st):
		return attest.Perpetrator
	case d.byEnemy(st), st.ofCoalition(st.Target):
		return attest.TargetSide
	case st.Actor == nil && own(st.Target) && !st.Denial && st.Act.Family() == attest.AttackFamily && st.Target.Party.Kind != attest.Government:
		return attest.TargetSide
	case !st.Denial && sp.placed && (st.Actor == nil || Irregular(st.Actor.Party.Kind) || st.Actor.Class == CivilianClass) && st.Act.Family() == attest.AttackFamily && d.bareForce(st.Target): // "two soldiers were killed in Mali, the French presidency said"
		return attest.TargetSide
	case losesGround(st, sp.Party.Country), st.Denial && st.Act == attest.Interception && st.Actor != nil && Irregular(st.Actor.Party.Kind), st.Act == attest.Interception && st.Target != nil && st.Target.Class == WeaponClass && st.Target.Party.Country != "" && CountryOf(st.Target) == sp.Party.Country:
		return attest.TargetSide
	case st.Release && unknownDoer(st.Actor) && st.Target != nil && Irregular(st.Target.Party.Kind):
		return attest.Perpetrator
	case st.Denial && st.Actor == nil && (!own(st.Target) || st.Target.Party.Kind == attest.Government && sp.Kind == ForceSpeaker) && !ours(st.Target) && (openlyDone(st.Act) || st.Act == attest.Abduction && sp.Kind == ForceSpeaker && !sp.Ministry && !st.othersDeed()): // who denies what nobody else is named for denies his own deed
		return attest.Perpetrator
	case slices.ContainsFunc(st.Fallen, func(f *Filler) bool { return own(f) || ours(f) && f.Party.Kind != attest.Government }) && st.Act.Family() == attest.AttackFamily:
		return attest.TargetSide // "attacked a station, where three gendarmes died"
	case st.Actor == nil && d.ownDeed(st) && !d.defendsItself(st.Target) && !(st.Denial && own(st.Target) && st.Act.Family() == attest.AttackFamily): // "denied that any of its soldiers had been killed"
		return attest.Perpetrator
	case sp.elected && !d.betweenStates(st):
		return attest.Authority
	case own(st.Target) && !(sp.Kind == ForceSpeaker && st.Target.Party.Kind == attest.Government):
		return attest.TargetSide
	case ours(st.Target) && st.Target.Party.Kind != attest.Government, st.Target != nil && st.Target.Forces && !foreign(st.Target):
		return attest.TargetSide
	case d.betweenStates(st):
		return attest.TargetSide
	case sp.Kind == ForceSpeaker && !st.Denial && st.Target == nil && st.Actor == nil && st.Act == attest.ArmedClash: // of a fight of nobody named, a force tells its own
		return attest.Perpetrator
	case sp.Kind == ForceSpeaker && !st.Denial && st.Target == nil && (st.Actor == nil || st.Actor.Class.Armed()) && st.Act == attest.ArmedAttack:
		return attest.TargetSide
	}
	return attest.Authority
}

// othersDeed tells a taking of people that is only said not to have been: a force that had been
// accused of it would deny it.
func (st Standing) othersDeed() bool { return st.NotDone && st.Act == attest.Abduction }

// deniesItsOwn tells a force that denies a blow or a taking of which nobody is accused:
// whoever denies what befell others denies to have done it ("the command denies that it holds
// the students").
func (d *Document) deniesItsOwn(st Standing, own func(*Filler) bool) bool {
	custody := st.Act.Family() == attest.CustodyFamily && !st.Speaker.Ministry && !st.othersDeed()
	if !st.Denial || st.Actor != nil || st.Speaker.Kind != ForceSpeaker || !custody && !(st.Act.Family() == attest.AttackFamily && openlyDone(st.Act)) {
		return false
	}
	t := st.Target
	return t != nil && (t.Class == CivilianClass || t.Party.Kind == attest.Government && t.Class != MilitaryClass && own(t))
}

// stateOf returns the country of the first of two sides that is of a state, or "".
func stateOf(sides ...*Filler) string {
	for _, f := range sides {
		if f != nil && StateKind(f.Party.Kind) && f.Party.Country != "" {
			return f.Party.Country
		}
	}
	return ""
}

// unknownDoer tells one whose words name no side: "a joint party of the two forces".
func unknownDoer(f *Filler) bool {
	return f != nil && f.Party.Canonical == "" && (f.Party.Kind == "" || StateKind(f.Party.Kind)) && f.Party.Country == "" && (f.Class == NoClass || f.Class == ForceClass)
}

// roleOfCourt is the role of a court or prosecutor: an authority over what others
// did, forces of its own state among them; arrests are its own.
func roleOfCourt(st Standing, own func(*Filler) bool) attest.Role {
	if st.Actor != nil && SameParty(st.Speaker.Party, st.Actor.Party) || st.Act == attest.Arrest && (st.Actor == nil || own(st.Actor)) {
		return attest.Perpetrator
	}
	return attest.Authority
}

// losesGround tells whether a state's speaker tells, or denies, that others than its
// forces took a place of its country.
func losesGround(st Standing, home string) bool {
	return st.Act == attest.TerritoryChange && st.Actor != nil && st.Actor.Class.Armed() && (st.Country == "" || st.Country == home) &&
		(Irregular(st.Actor.Party.Kind) || st.Actor.Party.Country != "" && st.Actor.Party.Country != home)
}

// ownDeed tells acts that a state's speaker, naming no other actor, tells of
// its own side: arrests, seizures and interceptions, moves of troops,
// releases and truces, and blows at armed groups.
func (d *Document) ownDeed(st Standing) bool {
	switch {
	case ownActs[st.Act]:
		return true
	case st.Act == attest.Agreement:
		return st.Speaker.Kind == OfficeSpeaker || st.Target != nil && st.Target.Class.Armed()
	}
	if !openlyDone(st.Act) || st.From != "" && st.From != st.Speaker.Party.Country { // not laid at one's own door; "a rocket fired from Gaza came down"
		return false
	}
	if st.Act.Family() != attest.AttackFamily {
		return false
	}
	home := st.Speaker.Party.Country
	abroad := st.Country != "" && st.Country != home
	if st.Target == nil {
		return abroad && st.Speaker.Kind == ForceSpeaker
	}
	if st.Target.Party.Kind == attest.Diplomatic {
		return false
	}
	armed := st.Target.Class == ArmedClass || Irregular(st.Target.Party.Kind) || d.assailant(st.Target)
	if StateKind(st.Target.Party.Kind) && st.Target.Party.Country == "" { // "the troops": of whom they who speak tell
		abroad = false
	}
	enemy := !st.Target.AtHome && st.Target.Party.Country != "" && st.Target.Party.Country != home && (StateKind(st.Target.Party.Kind) || st.Target.Class == MilitaryClass) &&
		(!Bombards(st.Act) || !d.facility(st.Target) || st.Country != home || d.Wars[home] || d.Sides.Enemies(home, st.Target.Party.Country)) // "rockets hit a US base": its guest's, where they are not at war
	return enemy || abroad && st.Speaker.Kind == ForceSpeaker || armed
}

// assailant tells those whom a report calls by the blow that they struck: "the assailants".
func (d *Document) assailant(f *Filler) bool {
	return f.Sentence != nil && f.Head >= 0 && d.Grammar.Set("assailant").Word(f.Sentence, f.Head)
}

// bareForce tells soldiers or police of whom no word says whose they are.
func (d *Document) bareForce(f *Filler) bool {
	if f == nil || f.Class != ForceClass || f.Named || f.Sentence == nil || f.Head < 0 || f.Head >= len(f.Sentence.Words) {
		return false
	}
	first, last := f.Sentence.NounPhrase(f.Head)
	for w := first; w <= last; w++ {
		if _, ok := d.Parties.Nation(f.Sentence.Words[w].Form); ok || w != f.Head && d.Thing(f.Sentence, w).Named {
			return false
		}
	}
	return true
}

// facility tells a thing that stands where it is: a base, an airport.
func (d *Document) facility(f *Filler) bool {
	return f.Sentence != nil && f.Head >= 0 && f.Head < len(f.Sentence.Words) && d.Grammar.Set("facility").Word(f.Sentence, f.Head)
}

// defendsItself tells those who bear arms against nobody in particular, so that whoever
// tells of their dead need not have killed them: "members of a vigilante group".
func (d *Document) defendsItself(f *Filler) bool {
	if f == nil || f.Sentence == nil || f.Head < 0 {
		return false
	}
	first, last := f.Sentence.NounPhrase(f.Head)
	for w := first; w <= last; w++ {
		if d.Grammar.Set("self-defence").At(f.Sentence, w) > 0 {
			return true
		}
	}
	return false
}

// openlyDone tells acts that a state may own to: not hidden and thrown bombs, nor
// kidnapping.
func openlyDone(a attest.Act) bool {
	return a != attest.Explosion && a != attest.SuicideBombing && a != attest.GrenadeAttack && a != attest.Abduction
}

// Irregular tells kinds of armed groups that are no state's.
func Irregular(k attest.PartyKind) bool {
	return k == attest.Rebel || k == attest.Militia || k == attest.Criminal
}

// CountryOf returns the country of a party, "" where it has none or there is no party.
func CountryOf(f *Filler) string {
	if f == nil {
		return ""
	}
	return f.Party.Country
}

// OwnedBy tells whether a thing belongs to a party.
func OwnedBy(thing, owner attest.Party) bool {
	return thing.Owner != "" && (thing.Owner == owner.Canonical || SameName(thing.Owner, owner.Canonical))
}

// StateKind tells whether a kind is of the state itself.
func StateKind(k attest.PartyKind) bool {
	return k == attest.StateForce || k == attest.Government || k == attest.Diplomatic
}

// SameSide tells whether two parties are of one side: one party, or forces
// and offices of one state.
func SameSide(a, b attest.Party) bool {
	if SameParty(a, b) {
		return true
	}
	if b.Owner != "" && (b.Owner == a.Canonical || SameName(b.Owner, a.Canonical)) {
		return true
	}
	return a.Country != "" && a.Country == b.Country && StateKind(a.Kind) && StateKind(b.Kind)
}

// SameParty tells whether two parties are one: by canonical name, else by
// name.
func SameParty(a, b attest.Party) bool {
	if a.Canonical != "" && b.Canonical != "" {
		return SameName(a.Canonical, b.Canonical)
	}
	return a.Name != "" && SameName(a.Name, b.Name)
}
