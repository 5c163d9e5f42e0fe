package reading

import "attest"

// ownStruck reports whether a blow at forces or things of the speaker's side is told, and not who struck it.
func (v stateStanding) ownStruck() bool {
	return v.Actor == nil && !v.Denial && v.attack() && v.own(v.Target) && v.Target.Party.Kind != attest.Government
}

// ownStruckAbroad reports whether soldiers whose country no word names are struck by others than a
// state: "two soldiers were killed in Mali, the French presidency said".
func (v stateStanding) ownStruckAbroad() bool {
	noState := v.Actor == nil || irregular(v.Actor) || v.Actor.Class == CivilianClass
	return !v.Denial && v.attack() && v.Speaker.placed && noState && v.doc.bareForce(v.Target)
}

// losesGround reports whether a state's speaker tells, or denies, that others than its
// forces took a place of its country.
func (v stateStanding) losesGround() bool {
	if v.Act != attest.TerritoryChange || v.Actor == nil || !v.Actor.Class.Armed() {
		return false
	}
	return (v.Country == "" || v.Country == v.Speaker.Party.Country) && (irregular(v.Actor) || v.foreign(v.Actor))
}

// deniesShootingDown reports whether a state denies that an armed group shot down what is its own.
func (v stateStanding) deniesShootingDown() bool {
	return v.Denial && v.Act == attest.Interception && irregular(v.Actor)
}

// losesWeapon reports whether a weapon of the speaker's country was shot down, or arms of nobody else's
// were carried off: "gunmen raided the post and made off with two mortars".
func (v stateStanding) losesWeapon() bool {
	t := v.Target
	if v.Act != attest.Interception || t == nil || t.Class != WeaponClass {
		return false
	}
	if a := v.Actor; t.Party.Country == "" && a != nil && v.Speaker.Kind == ForceSpeaker && !v.Denial {
		return irregular(a) || a.Class == ArmedClass
	}
	return t.Party.Country != "" && t.Party.Country == v.Speaker.Party.Country
}

// mourns reports whether one who fell is of the speaker's side, or of forces that must be.
func (v stateStanding) mourns(f *Filler) bool {
	return v.own(f) || v.ours(f) && f.Party.Kind != attest.Government
}

// bareForce reports whether no word says whose soldiers or police somebody is.
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
