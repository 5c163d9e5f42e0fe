package reading

import (
	"slices"

	"attest"
)

// stateStanding is the standing of a speaker of a state, whose country is settled.
type stateStanding struct {
	Standing
	doc       *Document
	localSeat bool // an office that its own words put in the country of the act
}

// roleOfState is the role of forces, offices and officials of a state. The order of its cases
// decides.
func (d *Document) roleOfState(st Standing) attest.Role {
	if st.Speaker.apart {
		return d.roleOfApart(st)
	}
	v := stateStanding{Standing: st, doc: d, localSeat: st.Speaker.Kind == OfficeSpeaker && st.Speaker.Party.Country == st.Country}
	v.Speaker.Party.Country = d.countrySpokenFor(st)
	sp, between := v.Speaker, d.betweenStates(v.Standing)
	switch {
	case v.Mine, v.Denial && v.bySpeaker(), v.firstInClash():
		return attest.Perpetrator
	case v.Struck && !sp.elected, d.Foe(v.Actor), v.Denial && !v.own(v.Actor) && v.losesGround():
		return attest.TargetSide
	case d.Foe(v.Target) && !v.Denial, v.deniesItsOwn():
		return attest.Perpetrator
	case sp.judicial && !between:
		return v.roleOfCourt()
	case v.warOnState(), v.bySpeaker():
		return attest.Perpetrator
	case sp.elected && !between && !(v.own(v.Target) && v.Target.Party.Kind == attest.Government):
		return attest.Authority
	case v.speaksForActor():
		return attest.Perpetrator
	case sp.sideless && ofStateOrForce(v.Target):
		return attest.TargetSide
	case v.ours(v.Actor), v.ownHands(), d.withAlly(v.Standing):
		return attest.Perpetrator
	case d.byEnemy(v.Standing), v.ofCoalition(v.Target),
		v.ownStruck(), v.ownStruckAbroad(),
		v.losesGround(), v.deniesShootingDown(), v.losesWeapon():
		return attest.TargetSide
	case v.jointBlow(), v.deniesOwnDeed():
		return attest.Perpetrator
	case v.attack() && slices.ContainsFunc(v.Fallen, v.mourns): // "attacked a station, where three gendarmes died"
		return attest.TargetSide
	case v.tellsOwnDeed():
		return attest.Perpetrator
	case sp.elected && !between:
		return attest.Authority
	case v.own(v.Target) && !(sp.Kind == ForceSpeaker && !sp.Ministry && v.Target.Party.Kind == attest.Government),
		v.ours(v.Target) && v.Target.Party.Kind != attest.Government,
		v.Target != nil && v.Target.Forces && !v.foreign(v.Target),
		between:
		return attest.TargetSide
	case v.fightOfNobody():
		return attest.Perpetrator
	case v.attackOnNobody():
		return attest.TargetSide
	}
	return attest.Authority
}

// countrySpokenFor returns the country for which forces, offices and officials speak: that of their
// own words, else the one that they speak about ("the police"), "" for a coalition of states.
func (d *Document) countrySpokenFor(st Standing) string {
	sp := st.Speaker
	if sp.Kind == ForceSpeaker && sp.Party.Canonical != "" && sp.Party.Country == "" {
		return ""
	}
	country := sp.Party.Country
	if country == "" || !sp.placed && st.Country != "" {
		country = d.countrySpokenAbout(st)
	}
	if country == "" && !d.Grammar.Set("local-office").Has(sp.Word) { // "the Dirpa", of the state whose forces it tells of
		country = stateOf(st.Actor, st.Target)
	}
	return country
}

// countrySpokenAbout returns the country of a speaker whose words name none.
func (d *Document) countrySpokenAbout(st Standing) string {
	sp, a, t := st.Speaker, st.Actor, st.Target
	atHome := st.Country != "" && d.datelineCountry() == st.Country // "SIDON, Lebanon - Israeli jets struck a base, security sources said"
	if !atHome && sp.Kind == ForceSpeaker && !sp.placed && a != nil && a.Party.Kind == attest.StateForce && a.Party.Country != "" && irregular(t) {
		return a.Party.Country // "Turkish jets bombed PKK positions in Iraq, the army said": whose jets they are
	}
	headquarters := sp.Ministry || sp.Kind == ForceSpeaker && !sp.Person && !sp.Someone && !sp.plural
	if headquarters && a != nil && a.Party.Kind.OfState() {
		if h := d.datelineCountry(); h != "" && h == a.Party.Country {
			return h // "ANKARA - Turkish warplanes struck northern Iraq, the defence ministry said"
		}
	}
	if st.Country != "" {
		return st.Country
	}
	return d.Country
}

// stateOf returns the country of the first of two sides that is of a state, or "".
func stateOf(sides ...*Filler) string {
	for _, f := range sides {
		if f != nil && f.Party.Kind.OfState() && f.Party.Country != "" {
			return f.Party.Country
		}
	}
	return ""
}

// own reports whether somebody is of the speaker's side.
func (v stateStanding) own(f *Filler) bool {
	return f != nil && v.doc.SameSide(v.Speaker.Party, f.Party)
}

// ours reports whether somebody is of the speaker's side, or a common noun of a state's forces or
// things, of no country named: those are of the state that speaks. Peacekeepers are of none.
func (v stateStanding) ours(f *Filler) bool {
	return v.own(f) || ofStateOrForce(f) && f.Party.Kind != attest.Peacekeeper && !v.guestCoalition(f) && !v.foreign(f) && !irregular(f)
}

// foreign reports whether somebody is of another country than the speaker.
func (v stateStanding) foreign(f *Filler) bool {
	return f != nil && f.Party.Country != "" && f.Party.Country != v.Speaker.Party.Country
}

// guestCoalition reports whether somebody is of a coalition that acts in the speaker's country: that
// is not the speaker's side.
func (v stateStanding) guestCoalition(f *Filler) bool {
	return v.localSeat && f.Party.Canonical != "" && f.Party.Country == ""
}

// ofStateOrForce reports whether somebody is of a state, or of forces of whatever side.
func ofStateOrForce(f *Filler) bool {
	return ofState(f) || f != nil && f.Class == ForceClass
}

// firstInClash reports whether the speaker's side is the first of the two who fought.
func (v stateStanding) firstInClash() bool {
	return v.Act == attest.ArmedClash && v.own(v.Actor) && !v.own(v.Target) && !v.Denial
}

// speaksForActor reports whether a speaker whose words name no side is of the one who acted: "its
// minister", "a military spokesman".
func (v stateStanding) speaksForActor() bool {
	sp := v.Speaker
	return (sp.sideless || sp.OfActor) && ofStateOrForce(v.Actor) || sp.OfActor && v.Actor != nil && v.Actor.Class == ArmedClass
}

// roleOfCourt is the role of a court or prosecutor: an authority over what others
// did, forces of its own state among them; arrests are its own.
func (v stateStanding) roleOfCourt() attest.Role {
	if v.bySpeaker() || v.Act == attest.Arrest && (v.Actor == nil || v.own(v.Actor)) {
		return attest.Perpetrator
	}
	return attest.Authority
}

// warOnState reports whether the act is a blow of the speaker's state at the forces, weapons or
// things of another.
func (v stateStanding) warOnState() bool {
	return v.own(v.Actor) && v.Actor.Party.Kind.OfState() && v.foreign(v.Target) && (ofState(v.Target) || v.Target.Class == WeaponClass)
}
