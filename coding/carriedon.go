package coding

import "attest"

// carriedOn gives an act in the passive that is told right after another the
// doer of that one, and its source where it has none: "Troops stormed the camp
// on Sunday. Two mortars were seized." What has a place, a time or a doer of its
// own begins something else.
func (d *document) carriedOn(ms []*mention) {
	for i, m := range ms {
		if m.actor != nil {
			continue
		}
		for k := i - 1; k >= max(i-3, 0) && d.goesOn(m, ms[k]); k-- {
			if d.carryOn(m, ms[k]) {
				break
			}
		}
	}
}

// carryOn gives a telling the doer and the source of one told before it, where
// it goes on with them.
func (d *document) carryOn(m, before *mention) bool {
	switch {
	case before.actor != nil && d.sameHands(m, before):
		doer := *before.actor
		doer.rule = "actor.carried-on"
		m.actor = &doer
		d.actsByForces(m)
	case before.actor != nil || m.act != attest.Arrest && m.act != attest.Interception || before.source.speaker.kind != forceSpeaker && !d.ownsDeeds(before):
		return false
	}
	if d.unsourced(m) && !d.unsourced(before) && before.source.voice == says {
		m.source = before.source.by("source.continued")
	}
	return true
}

// goesOn tells whether a telling stands right behind another in its paragraph,
// says in the passive what was done to somebody, and sets no new scene.
func (d *document) goesOn(m, before *mention) bool {
	s, o := m.trigger.s, &d.sents[before.last]
	if m.target == nil || m.trigger.pattern.noun || s.unit != o.unit || s.index < o.index || s.index-o.index > 1 {
		return false
	}
	if m.stance != attest.Asserted || before.stance != attest.Asserted || !d.verbArgumentsOf(m.trigger).passive {
		return false
	}
	if !d.unsourced(m) && !d.unsourced(before) && !sameSource(m, before) || m.inherited != nil {
		return false
	}
	return !d.setsScene(m, before)
}

// setsScene tells whether a telling names a place or a time in its own sentence
// that the one before it does not share.
func (d *document) setsScene(m, before *mention) bool {
	at := span{m.trigger.s.Start, m.trigger.s.End}
	for _, p := range m.places {
		if p.at.start >= at.start && p.at.end <= at.end && !(len(before.places) > 0 && before.places[0].at == p.at) {
			return true
		}
	}
	return m.time != nil && !m.time.weak && len(m.time.at) > 0 && m.time.at[0].start >= at.start && m.time.at[0].end <= at.end &&
		!(before.time != nil && len(before.time.at) > 0 && before.time.at[0] == m.time.at[0])
}

// sameHands tells whether the one who did what was told before can have done
// what is told after it: who fights kills, takes and burns; only forces of a
// state arrest, and nobody does it to his own side.
func (d *document) sameHands(m, before *mention) bool {
	f := before.actor
	if !f.class.armed() && f.party.Kind != attest.StateForce || f.refers || sameSide(f.party, m.target.party) || ownedBy(m.target.party, f.party) {
		return false
	}
	forces := f.class == forceClass || f.party.Kind == attest.StateForce
	fights := before.act.Family() == attest.AttackFamily || before.act.Family() == attest.TerritoryFamily
	takes := before.act.Family() == attest.CustodyFamily || before.act == attest.Interception
	switch m.act.Family() {
	case attest.InterceptionFamily:
		return fights || takes
	case attest.CustodyFamily:
		return (fights || takes) && forces == (m.act == attest.Arrest || m.captures)
	case attest.DestructionFamily:
		return fights || before.act.Family() == attest.DestructionFamily || before.act == attest.Abduction
	case attest.AttackFamily:
		return fights && m.trigger.frame().kind == killFrame && !m.trigger.frame().soft()
	}
	return false
}

// ownsDeeds tells whether a telling stands on the word of the forces or the party
// that did what it tells, named as its doer or not.
func (d *document) ownsDeeds(m *mention) bool {
	k := m.source.speaker.kind
	return (k == forceSpeaker || k == partySpeaker) && m.source.voice == says && d.roleFor(m.standing()) == attest.Perpetrator
}

// tellsInFull tells a sentence with a verb that tells in full what the sentence before
// it only named: "after Sunday's church bombing. A suicide attacker drove …".
func (d *document) tellsInFull(m, a *mention) bool {
	if !a.trigger.pattern.noun || m.trigger.pattern.noun || a.trigger.frame() == takingUp || a.actor != nil || a.target != nil || len(a.harm) > 0 || m.another {
		return false
	}
	return m.trigger.s.index == a.trigger.s.index+1 && m.trigger.s.unit == a.trigger.s.unit && oneKind(m.act, a.act) && a.act == attest.Explosion &&
		m.stance == a.stance && a.time != nil && (m.time == nil || sameTime(a, m)) && !(m.own && a.own)
}
