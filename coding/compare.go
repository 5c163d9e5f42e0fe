package coding

import (
	"slices"

	"attest"
)

// contradict tells whether two tellings cannot be of one act: other actors,
// other targets, other places, other days.
func (d *document) contradict(m, a *mention) bool {
	if m.another {
		return true
	}
	ownsUp := m.source.voice == ownsUp || m.source.voice == denies || m.source.blamed != nil
	if !ownsUp && m.actor != nil && a.actor != nil && !m.actor.refers && !a.actor.refers && !m.actor.flying && d.differ(m.actor, a.actor) {
		return true
	}
	touched := m.refers && m.target != nil && (m.target.rule == "target.noun as subject" || m.target.rule == "target.noun that happens" || m.destroys())                                                // "the blast destroyed two shops": beside what it was aimed at
	touched = touched || m.refers && m.target != nil && a.target != nil && m.target.class.person() && (a.target.class.thing() || a.target.class == placeClass)                                          // "two people were hurt in the attack", of one on a bank
	touched = touched || d.toldOn(m, a) || m.target != nil && d.grammar.set("dead-body").word(m.target.s, m.target.head) || m.target != nil && m.target.s.poss(m.target.head) && m.target.class.thing() // "their vehicle struck the mine", of soldiers killed by one
	if m.target != nil && a.target != nil && !m.target.refers && !a.target.refers && !m.trigger.frame().soft() && !d.bodiesOfFoes(m) && !touched && d.differ(m.target, a.target) {
		return true
	}
	if len(m.places) > 0 && len(a.places) > 0 && m.own && a.own && !d.placesAgree(m.places, a.places) {
		return true
	}
	if !d.diesLater(m) && m.time != nil && a.time != nil && !m.time.weak && !a.time.weak && !d.timesAgree(m, a) || d.underOtherLabels(m, a) {
		return true
	}
	return m.count != nil && a.count != nil && !sameBounds(*m.count, *a.count) && !m.refers && !m.often && !a.often
}

// differ tells whether two fillers name different parties: other canonical
// names, other countries, or other classes of people.
func (d *document) differ(a, b *filler) bool {
	if sameParty(a.party, b.party) || sameSide(a.party, b.party) {
		return false
	}
	if a.party.Canonical != "" && b.party.Canonical != "" {
		return true
	}
	if otherCountry(a, b) {
		return true
	}
	if sameName(a.party.Name, b.party.Name) || sameThing(a, b) {
		return false
	}
	if d.samePerson(a, b) {
		return false
	}
	if a.class == armedClass && b.class == forceClass || a.class == forceClass && b.class == armedClass { // gunmen and soldiers
		return true
	}
	if a.class == b.class {
		// Two common nouns of one class may name one group ("gunmen", "the
		// attackers"); things and civilians are told apart by their names.
		return a.class.thing() || a.class == civilianClass
	}
	return a.class.thing() != b.class.thing() && a.class != noClass && b.class != noClass && !(a.class == militaryClass && b.class == forceClass) && !(b.class == militaryClass && a.class == forceClass)
}

// otherCountry tells whether the words of two fillers name different countries.
func otherCountry(a, b *filler) bool {
	return !a.atHome && !b.atHome && a.party.Country != "" && b.party.Country != "" && a.party.Country != b.party.Country
}

// samePerson tells a person named by an indefinite noun and then by the same noun
// with a definite word: "a mayor", then "the mayor of Sardinata".
func (d *document) samePerson(a, b *filler) bool {
	return a.class == b.class && (a.class == civilianClass || a.class == officialClass) && a.s.lemma[a.head] == b.s.lemma[b.head] &&
		a.s.is(a.head, "NOUN") && b.s.is(b.head, "NOUN") && a.s.Words[a.head].Feat("Number") == "Sing" && d.definite(a) != d.definite(b)
}

// sameThing tells whether two fillers are things of one kind and one owner
// ("American bases", "the occupation's American bases").
func sameThing(a, b *filler) bool {
	return a.class.thing() && b.class.thing() && a.party.Owner != "" && a.party.Owner == b.party.Owner && a.s.lemma[a.head] == b.s.lemma[b.head]
}

// retellingUnits is how many text units after an act a full telling can be of
// it.
const retellingUnits = 6

// retells tells whether a full telling is of the act of an earlier claim: the
// same act told with the same sides, and the same place or target or toll.
func (d *document) retells(m, a *mention, headline bool) bool {
	if m.act != a.act && !m.trigger.frame().means && !a.trigger.frame().means && !headline && !oneKind(m.act, a.act) {
		return false
	}
	if !headline && d.addsNothing(m) && m.unit()-a.unit() <= 1 && (m.actor == nil || !m.actor.named || m.actor.flying) {
		return true
	}
	if !headline && d.toldOn(m, a) {
		return true
	}
	if !headline && d.tellsInFull(m, a) {
		return true
	}
	shared := 0
	if m.target != nil && a.target != nil && m.act == a.act && m.unit()-a.unit() <= 1 && d.samePerson(m.target, a.target) {
		shared += 2
	}
	if m.target != nil && a.target != nil && !d.differ(m.target, a.target) && (sameParty(m.target.party, a.target.party) || m.target.refers || sameThing(m.target, a.target)) {
		shared++
	}
	if m.actor != nil && a.actor != nil && sameParty(m.actor.party, a.actor.party) && m.actor.party.Canonical != "" {
		shared++
	}
	if m.actor == nil && a.actor != nil && m.source.speaker.party.Canonical != "" && sameParty(m.source.speaker.party, a.actor.party) { // the side that tells of its own deed again
		shared++
	}
	if len(m.places) > 0 && len(a.places) > 0 && d.placesAgree(m.places, a.places) && (m.own || a.own) {
		shared++
	}
	for _, k := range []harmKind{killed, wounded, captured} {
		if x, y := m.harm[k], a.harm[k]; x != nil && y != nil && sameBounds(x.quantity, y.quantity) && x.quantity.Low != nil && *x.quantity.Low > 0 {
			shared++
		}
	}
	if tollsDiffer(m, a) && sameSource(m, a) {
		return false
	}
	if m.act == attest.Protest && a.act == attest.Protest && shared == 1 && (m.actor == nil || a.actor == nil) && m.unit()-a.unit() <= 1 {
		return true // "at a protest in Minsk"; "thousands had marched through the capital"
	}
	if headline {
		return shared >= 1
	}
	return shared >= 2 && m.unit()-a.unit() <= retellingUnits
}

// kinds are groups of acts that one blow is often called by.
var kinds = [][]attest.Act{
	{attest.ArmedAttack, attest.Killing, attest.ArmedClash},
	{attest.Explosion, attest.SuicideBombing, attest.ArmedAttack},
	{attest.Shelling, attest.AirStrike, attest.DroneStrike},
}

// oneKind tells acts that one blow is often called by.
func oneKind(a, b attest.Act) bool {
	for _, group := range kinds {
		if slices.Contains(group, a) && slices.Contains(group, b) {
			return true
		}
	}
	return false
}

// matchesReference tells whether a noun that refers back ("the blast") can
// stand for the act of a claim.
func (d *document) matchesReference(m, a *mention) bool {
	if m.any || m.trigger.frame().means || m.act == a.act {
		return true
	}
	return oneKind(m.act, a.act) || a.trigger.frame().means
}

// victimsFit tells whether the victims of a toll can be those of an act.
func (d *document) victimsFit(m, a *mention) bool {
	m.counts = d.otherSide(m, a)
	if a.harm[killed] != nil && m.harm[killed] != nil && tollsDiffer(m, a) && sameSource(m, a) {
		return false
	}
	if m.target == nil || a.target == nil {
		return true
	}
	return m.counts || !otherCountry(m.target, a.target)
}

// deniesBeingStruck tells whether a denial is by the side that the act was
// done to, not by the one said to have done it.
func (d *document) deniesBeingStruck(m, a *mention) bool {
	return a.target != nil && sameSide(m.source.speaker.party, a.target.party) && (a.actor == nil || !sameSide(m.source.speaker.party, a.actor.party))
}

// addsNothing tells whether a telling names no target, place, time or toll of
// its own: it goes on about the act told before.
func (d *document) addsNothing(m *mention) bool {
	return (m.target == nil || d.knownAlready(m.target)) && !m.own && m.time == nil && d.addsNoToll(m) && (m.count == nil || m.often) && !m.trigger.pattern.noun
}

// definite tells whether a filler is named with a definite word ("the
// convoy"), as what is known already.
func (d *document) definite(f *filler) bool {
	det := f.s.child(f.head, "det", "nmod:poss")
	return det >= 0 && d.grammar.set("definite").word(f.s, det) && f.s.Words[det].Feat("Definite") != "Ind"
}

// underOtherLabels tells whether two tellings stand in lines that other places
// label.
func (d *document) underOtherLabels(m, a *mention) bool {
	if m.unit() == a.unit() {
		return false
	}
	p, ok := d.lineLabel(m.unit())
	q, both := d.lineLabel(a.unit())
	return ok && both && !d.onePlace(p, q)
}
