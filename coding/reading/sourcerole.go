package reading

import "attest"

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

// ownHands reports whether a release leaves open who acted, or names him by a word
// of no side: a party that tells of its war tells of its own.
func (st Standing) ownHands() bool {
	if !st.Release || st.Denial {
		return false
	}
	if st.Speaker.Kind == PartySpeaker { // who tells of civilians killed accuses somebody
		atCivilians := st.Target != nil && (st.Target.Class == CivilianClass || st.Target.Party.Kind == attest.Civilian)
		return st.nobodyNamed() && !(st.attack() && openlyDone(st.Act) && atCivilians)
	}
	a := st.Actor
	return a != nil && a.Party.Canonical == "" && a.Party.Country == "" && !Irregular(a.Party.Kind) && a.Class.Armed() && a.Class != ArmedClass
}

// nobodyNamed reports whether the one who acted has no name and is no state's.
func (st Standing) nobodyNamed() bool {
	return st.Actor == nil || st.Actor.Party.Canonical == "" && !st.Actor.Party.Kind.OfState()
}

// attack reports whether the act is of the family of attacks.
func (st Standing) attack() bool { return st.Act.Family() == attest.AttackFamily }

// deniesChange reports whether it is denied that somebody named took a place.
func (st Standing) deniesChange() bool {
	return st.Denial && st.Act == attest.TerritoryChange && st.Actor != nil
}

// bySpeaker reports whether the one who acted is the very party that speaks.
func (st Standing) bySpeaker() bool {
	return st.Actor != nil && SameParty(st.Speaker.Party, st.Actor.Party)
}

// RoleFor returns the source's role in a claim: its own side's deeds, its own
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
		if st.Actor != nil && st.Actor.Party.Kind.OfState() && st.Act.Family() != attest.AttackFamily { // sends troops, breaks a truce
			return attest.TargetSide
		}
		return attest.Authority
	}
	st.Mine, st.Doer, st.Accuses = false, false, false
	return d.roleBySort(st)
}

// roleBySort is the role by the sort of source.
func (d *Document) roleBySort(st Standing) attest.Role {
	if st.Speaker.politician {
		return d.roleOfPolitician(st)
	}
	switch st.Speaker.Kind {
	case ReportSpeaker:
		return attest.ReportVoice
	case MediaSpeaker:
		return roleOfMedium(st)
	case MedicSpeaker:
		return roleOfMedic(st)
	case WitnessSpeaker:
		return roleOfWitness(st)
	case UnnamedSpeaker:
		return attest.Unnamed
	case FirmSpeaker:
		return roleOfFirm(st)
	case MonitorSpeaker:
		return d.roleOfMonitor(st)
	case PartySpeaker:
		return d.roleOfParty(st)
	}
	return d.roleOfState(st)
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

// roleOfMedic is the role of a hospital or of rescuers: "our ambulance was shot at" is of their own.
func roleOfMedic(st Standing) attest.Role {
	if st.Struck {
		return attest.TargetSide
	}
	return attest.Authority
}

// roleOfWitness is the role of somebody who is no office, force or body:
// a witness, unless what speaks is of no known sort and the act is told of its
// own side ("the firm denied that its guards fired").
func roleOfWitness(st Standing) attest.Role {
	switch {
	case st.Doer, st.Denial && (st.Speaker.accused || st.Mine), // "elders denied that their warriors had joined the raid"
		st.Mine && st.Actor != nil && st.Actor.Class == ArmedClass: // "a masked man said his group had bombed the church"
		return attest.Perpetrator
	case st.Speaker.vessel && !st.Denial && st.attack(): // "the tanker reported a rocket attack"
		return attest.TargetSide
	case st.Speaker.known:
		return attest.Witness
	case st.Struck, st.deniesChange() && !st.Mine && !SameParty(st.Speaker.Party, st.Actor.Party): // "their commander said that they still held the town"
		return attest.TargetSide
	case st.Mine, st.Denial:
		return attest.Perpetrator
	}
	return attest.Witness
}

// roleOfMonitor is the role of an observer: a third party's, but where its own people acted or were
// struck, or where it is its state's own guardian of rights.
func (d *Document) roleOfMonitor(st Standing) attest.Role {
	sp := st.Speaker
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
		return attest.Monitor
	case st.bySpeaker():
		return attest.Perpetrator
	case st.Target != nil && sp.sharesFate(st.Target.Party), sp.Party.Kind == attest.Peacekeeper && d.ofUnitedNations(st.Target):
		return attest.TargetSide
	}
	return attest.Monitor
}

// sharesFate reports whether what befalls a party befalls the speaker: itself, what belongs to it, or a
// mission of peacekeepers as it is.
func (sp Speaker) sharesFate(p attest.Party) bool {
	return SameParty(sp.Party, p) || OwnedBy(p, sp.Party) || sp.Party.Kind == attest.Peacekeeper && p.Kind == attest.Peacekeeper
}

// ofUnitedNations reports whether the words of a phrase make it the United Nations', who are a mission's
// where it serves: "UN cars", « un convoi de l'ONU ».
func (d *Document) ofUnitedNations(f *Filler) bool {
	if f == nil || f.Sentence == nil || f.Head < 0 || f.Head >= len(f.Sentence.Words) {
		return false
	}
	first, last := f.Sentence.NounPhrase(f.Head)
	_, ok := d.Grammar.Set("united-nations").In(f.Sentence, first, last+1)
	return ok
}

// roleOfFirm is the role of a company: it tells of, or denies, what befell its
// own plant, ships and staff, but for what its own guards did.
func roleOfFirm(st Standing) attest.Role {
	switch {
	case st.Struck:
		return attest.TargetSide
	case st.Mine, st.bySpeaker():
		return attest.Perpetrator
	case st.Target == nil || st.Target.Class == ObjectClass || st.Target.Class == CivilianClass || st.Target.Class == NoClass:
		return attest.TargetSide
	}
	return attest.Witness
}
