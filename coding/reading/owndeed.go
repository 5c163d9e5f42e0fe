package reading

import "attest"

// tellsOwnDeed reports whether a state's speaker tells of what its own side did, or denies that,
// where nobody is named who acted: but not "denied that any of its soldiers had been killed".
func (v stateStanding) tellsOwnDeed() bool {
	return v.Actor == nil && v.ownDeed() && !v.doc.defendsItself(v.Target) && !(v.Denial && v.attack() && v.own(v.Target))
}

// ownDeed reports whether an act is one that a state's speaker, naming no other actor, tells of
// its own side: arrests, seizures and interceptions, moves of troops,
// releases and truces, and blows at armed groups.
func (v stateStanding) ownDeed() bool {
	home, t := v.Speaker.Party.Country, v.Target
	abroad := v.Speaker.Kind == ForceSpeaker && v.Country != "" && v.Country != home
	switch {
	case ownActs[v.Act]:
		return true
	case v.Act == attest.Agreement:
		return v.Speaker.Kind == OfficeSpeaker || t != nil && t.Class.Armed()
	case !v.attack(), !openlyDone(v.Act), // not laid at one's own door
		v.From != "" && v.From != home: // "a rocket fired from Gaza came down"
		return false
	case t == nil:
		return abroad
	case t.Party.Kind == attest.Diplomatic:
		return false
	case irregular(t) && v.own(t): // "three village guards were killed"
		return false
	case t.Class == ArmedClass, irregular(t), v.doc.assailant(t), v.atEnemyState():
		return true
	}
	ofTeller := t.Party.Kind.OfState() && t.Party.Country == "" // "the troops": of whom they who speak tell
	return abroad && !ofTeller
}

// atEnemyState reports whether a blow is one at the forces or things of another state: "rockets hit
// a US base" at home is one at its guest's, where they are not at war.
func (v stateStanding) atEnemyState() bool {
	t, home := v.Target, v.Speaker.Party.Country
	if t.AtHome || !v.foreign(t) || !ofState(t) {
		return false
	}
	guest := Bombards(v.Act) && v.doc.facility(t) && v.Country == home
	return !guest || v.doc.Wars[home] || v.doc.Sides.Enemies(home, t.Party.Country)
}

// jointBlow reports whether a release tells of a blow at an armed group by those whose words name
// no side: "a joint party of the two forces".
func (v stateStanding) jointBlow() bool {
	a := v.Actor
	if !v.Release || a == nil || !irregular(v.Target) {
		return false
	}
	return a.Party.Canonical == "" && (a.Party.Kind == "" || a.Party.Kind.OfState()) && a.Party.Country == "" && (a.Class == NoClass || a.Class == ForceClass)
}

// deniesItsOwn reports whether a force denies a blow or a taking of which nobody is accused:
// whoever denies what befell others denies to have done it ("the command denies that it holds
// the students").
func (v stateStanding) deniesItsOwn() bool {
	t := v.Target
	if !v.Denial || v.Actor != nil || t == nil || v.Speaker.Kind != ForceSpeaker {
		return false
	}
	custody := v.Act.Family() == attest.CustodyFamily && !v.Speaker.Ministry && !v.othersDeed()
	if !custody && !(v.attack() && openlyDone(v.Act)) {
		return false
	}
	return t.Class == CivilianClass || t.Party.Kind == attest.Government && t.Class != MilitaryClass && v.own(t)
}

// deniesOwnDeed reports whether somebody denies what nobody else is named for: his own deed.
func (v stateStanding) deniesOwnDeed() bool {
	if !v.Denial || v.Actor != nil || v.ours(v.Target) {
		return false
	}
	return openlyDone(v.Act) || v.Act == attest.Abduction && v.Speaker.Kind == ForceSpeaker && !v.Speaker.Ministry && !v.othersDeed()
}

// othersDeed reports whether people are only said not to have been taken: a force that had been
// accused of it would deny it.
func (st Standing) othersDeed() bool { return st.NotDone && st.Act == attest.Abduction }

// fightOfNobody reports whether a force tells of a fight in which nobody is named: it is its own.
func (v stateStanding) fightOfNobody() bool {
	return v.Speaker.Kind == ForceSpeaker && !v.Denial && v.Target == nil && v.Actor == nil && v.Act == attest.ArmedClash
}

// attackOnNobody reports whether a force tells of an attack by armed people on nobody named: on itself.
func (v stateStanding) attackOnNobody() bool {
	return v.Speaker.Kind == ForceSpeaker && !v.Denial && v.Target == nil && (v.Actor == nil || v.Actor.Class.Armed()) && v.Act == attest.ArmedAttack
}

// openlyDone reports whether an act is one that a state may own to: not hidden and thrown bombs, nor
// kidnapping.
func openlyDone(a attest.Act) bool {
	return a != attest.Explosion && a != attest.SuicideBombing && a != attest.GrenadeAttack && a != attest.Abduction
}

// assailant reports whether a report calls somebody by the blow that he struck: "the assailants".
func (d *Document) assailant(f *Filler) bool {
	return f.Sentence != nil && f.Head >= 0 && d.Grammar.Set("assailant").Word(f.Sentence, f.Head)
}

// facility reports whether a thing stands where it is: a base, an airport.
func (d *Document) facility(f *Filler) bool {
	return f.Sentence != nil && f.Head >= 0 && f.Head < len(f.Sentence.Words) && d.Grammar.Set("facility").Word(f.Sentence, f.Head)
}

// defendsItself reports whether people bear arms against nobody in particular, so that whoever
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
