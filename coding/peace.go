package coding

import (
	"slices"

	"attest"
	"attest/quantity"
)

// plainInPeace tells whether a trigger is meant literally in a report that is
// about other things: a number of victims, or an armed party and its victim,
// with a place or a day beside them.
func (d *telling) plainInPeace(t trigger, m *mention, r roleWords) bool {
	s := t.s
	armed := m.actor != nil && m.actor.class.armed() || m.target != nil && (m.target.class.armed() || m.target.class == militaryClass) || d.armsMeant(s, m)
	literal := d.countedVictims(s, t.w) || armed && m.target != nil && m.target.class.canSuffer() || m.actor != nil && m.actor.named || m.target != nil && m.target.named || t.frame().kind == moveFrame && d.numberedMen(t)
	if d.stateStrikes(t, m) || d.plainBlast(t, r) || d.plainSuicide(t, m) || d.outbreak(t, r) {
		return true
	}
	if _, numbered := d.numberOfTarget(m); numbered && t.frame().kind == dieFrame && !d.elsewhere && d.violentClause(t) {
		return true // "two drivers died in an attack"
	}
	if t.frame().kind == foundFrame && len(t.words) == 1 { // more bodies than those told before
		return true
	}
	if d.elsewhere { // in a report about sport, the arts or a flood nothing less will do
		return armed && d.countedVictims(s, t.w) && (d.placeNear(s, t.w) || d.timeNear(s, t.w))
	}
	if m.target != nil && m.target.class.person() && t.frame().needs == needVictim {
		literal = true
	}
	if m.target != nil && m.target.class.thing() && t.frame().act == attest.Shelling && s.isPassive(t.w) { // "the airport was shelled"
		literal = true
	}
	if m.target != nil && m.target.class.thing() && t.frame().kind == blastFrame && !t.pattern.noun { // "the pipeline was blown up"
		literal = true
	}
	if m.target != nil && m.target.class.thing() && t.pattern.noun && t.frame().act == attest.Destruction {
		literal = true
	}
	if m.actor != nil && m.actor.class == civilianClass && (t.frame().kind == protestFrame || t.frame().kind == riotFrame) {
		literal = true
	}
	if t.frame().kind == protestFrame && t.pattern.noun && r.support >= 0 && r.rule != "noun as circumstance" {
		literal = true // "a protest was held in the square"
	}
	if m.actor != nil && m.actor.nation && (t.frame().kind == protestFrame || t.frame().kind == riotFrame) {
		return true // "Palestinian riots"
	}
	if m.target != nil && literal && (m.actor != nil && m.actor.class == armedClass && m.actor.named && m.target.class.thing() || m.target.class.person() && t.frame().needs == needVictim && d.several(s, m.target.head)) {
		return true // a named group and a thing it did it to, a number of people it was done to
	}
	return literal && (d.placeNear(s, t.w) || d.timeNear(s, t.w) || t.pattern.noun && len(d.placesIn(s)) > 0 || t.frame().kind == blastFrame && d.countedVictims(s, t.w))
}

// stateStrikes tells a state that strikes a place with a word for bombs or shells:
// "Israel bombed Gaza City".
func (d *telling) stateStrikes(t trigger, m *mention) bool {
	if d.elsewhere || m.actor == nil || !m.actor.nation || m.actor.class != officialClass || m.target == nil || t.pattern.noun {
		return false
	}
	switch t.frame().act {
	case attest.AirStrike, attest.Shelling:
		return m.target.class == placeClass || m.target.nation || m.target.class.thing()
	case attest.ArmedAttack: // "Israel struck a building in Damascus"
		return t.frame().kind == strikeFrame && (m.target.class == placeClass && !m.target.nation || m.target.class.thing() && d.placeNear(t.s, t.w))
	}
	return false
}

// plainSuicide tells somebody who blows himself up at a thing or a place.
func (d *telling) plainSuicide(t trigger, m *mention) bool {
	return !d.elsewhere && t.frame().kind == suicideFrame && !t.pattern.noun && m.actor != nil && (m.target != nil && m.target.class.thing() || d.placeNear(t.s, t.w))
}

// plainBlast tells a blast at a place: "an explosion was heard in Kabul". What it
// was of, if anything, must not be a figure ("an explosion of joy").
func (d *telling) plainBlast(t trigger, r roleWords) bool {
	s := t.s
	if d.elsewhere || t.frame().kind != blastFrame || !t.pattern.noun {
		return false
	}
	n := t.nounHead()
	if !d.grammar.set("blast-noun").word(s, n) || !d.placeNear(s, n) || r.support < 0 && !d.timeNear(s, n) {
		return false
	}
	return !slices.ContainsFunc(s.children(n, "nmod", "compound", "amod"), func(k int) bool {
		th := d.thing(s, k)
		return s.is(k, "NOUN") && !s.isTimed(k) && th.class == noClass && !d.grammar.set("place-anaphor").word(s, k) && !d.grammar.set("facility").word(s, k)
	})
}

// armsMeant tells whether a telling has a weapon that can be taken for one: in a
// report or paragraph about sport, business or the arts a ball is a missile too.
func (d *telling) armsMeant(s *sentence, m *mention) bool {
	return len(m.means) > 0 && !d.elsewhere && !d.asides[s.unit]
}

// several tells whether a phrase numbers two or more.
func (d *telling) several(s *sentence, h int) bool {
	q, ok := d.numberOf(s, h)
	return ok && q.Quantity.Low != nil && *q.Quantity.Low > 1
}

// countedVictims tells whether the sentence of a word numbers its dead,
// wounded or taken.
func (d *telling) countedVictims(s *sentence, w int) bool {
	if !d.clauseHasToll(s, w) {
		return false
	}
	for _, q := range d.quantities[s.index] {
		if !q.Percent && !q.Weak && !s.isTimed(max(q.First, 0)) {
			return true
		}
	}
	return false
}

// numberedMen tells whether a clause of moving numbers the men who move: « mille
// hommes supplémentaires », "500 men".
func (d *telling) numberedMen(t trigger) bool {
	s := t.s
	if t.pattern.noun {
		return false
	}
	a := s.verbArguments(t.w)
	for _, h := range d.contents(s, append(slices.Clone(a.object), a.subject...)) {
		if _, ok := d.numberOf(s, h); ok && d.grammar.set("followers").word(s, h) && d.thing(s, h).class != weaponClass {
			return true
		}
	}
	return false
}

// clauseHasNumber tells whether the clause of a word numbers people.
func (d *telling) clauseHasNumber(s *sentence, w int) bool {
	top := s.clauseOf(w)
	for _, q := range d.quantities[s.index] {
		if !q.Percent && !q.Weak && q.HeadNoun >= 0 && s.clauseOf(q.HeadNoun) == top && d.thing(s, q.HeadNoun).class.person() {
			return true
		}
	}
	return false
}

// disaster tells whether deaths in a sentence are those of an accident or a
// natural disaster: such a word stands in it and no weapon or armed party.
func (d *telling) disaster(t trigger, armed bool) string {
	s := t.s
	if d.aircraftCrashes(s) && !d.broughtDown(s) {
		return "an accident or a disaster"
	}
	if d.clauseHasWeapon(s, t.w) {
		return ""
	}
	fired := t.frame().kind == undergoFrame && t.frame().instrument != "" // « est tombé sous le feu »: nothing that a lorry does
	if subject := d.verbArgumentsOf(t).subject; len(subject) > 0 && t.frame().act.Family() == attest.AttackFamily && !fired && d.mishap(t, subject[0]) && !d.diesInAttack(t) {
		return "an accident or a disaster"
	}
	if d.ofIllness(t) {
		return "an illness"
	}
	if armed || d.diesInAttack(t) {
		return ""
	}
	for i := range s.Words {
		if d.grammar.set("disaster").at(s, i) > 0 && !(i == t.w && s.is(i, "VERB")) { // "stormed the hall" is no storm
			return "an accident or a disaster"
		}
	}
	return ""
}

// doneBySomebodyNamed tells an act that only people do, with those who did it: a
// lorry that a crowd loots is no victim of the flood that its sentence names.
func (d *telling) doneBySomebodyNamed(t trigger, m *mention) bool {
	f := t.frame().act.Family()
	return m.actor != nil && m.actor.class.person() && (f == attest.DestructionFamily || f == attest.CustodyFamily || f == attest.UnrestFamily)
}

// aircraftCrashes tells whether a sentence tells of an aircraft that comes down
// by itself.
func (d *telling) aircraftCrashes(s *sentence) bool {
	for v := range s.Words {
		if !s.is(v, "VERB") || !d.grammar.set("crash").word(s, v) {
			continue
		}
		for _, h := range s.children(v, "nsubj", "nsubj:pass") {
			if d.thing(s, h).carrier() {
				return true
			}
		}
	}
	return false
}

// broughtDown tells whether a weapon stands in a sentence that can bring an aircraft
// down: "crashed after a missile hit it".
func (d *telling) broughtDown(s *sentence) bool {
	for w := range s.Words {
		if th := d.thing(s, w); th.class == weaponClass && !th.carrier() && (th.launched || th.instrument == attest.SmallArms) {
			return true
		}
	}
	return false
}

// mishap tells a subject that kills or bursts by mishap: a driver, a gas
// cylinder; a vehicle that explodes may be a bomb.
func (d *telling) mishap(t trigger, subject int) bool {
	g := d.grammar
	if !g.set("mishap").word(t.s, subject) || d.ladenVehicle(t.s, subject) {
		return false
	}
	return t.frame().kind != blastFrame || !g.set("vessel").word(t.s, subject)
}

// victimlessNoun tells nouns of killing and taking that need no victim named
// with them: they tell one by themselves where the report is about conflict
// and a place, a day or a number stands beside them.
func (d *telling) victimlessNoun(t trigger, m *mention) bool {
	if m.refers {
		return d.warlikeAt(t.s)
	}
	if _, ok := d.numberOf(t.s, t.nounHead()); ok && t.frame().act == attest.SexualViolence || d.several(t.s, t.nounHead()) && t.frame().kind == arrestFrame { // "six rapes were reported", "made nine arrests"
		return d.warlikeAt(t.s)
	}
	if _, ok := d.numberOf(t.s, t.nounHead()); ok && (t.frame().kind == arrestFrame || t.frame().kind == killFrame && !d.elsewhere) { // « douze arrestations », "recorded 14 killings"
		return true
	}
	switch t.frame().kind {
	case releaseFrame, arrestFrame:
		_, counted := d.numberOf(t.s, t.nounHead()) // « dix-huit interpellations »
		return d.warlikeAt(t.s) && (counted || d.clauseHasNumber(t.s, t.w))
	}
	return d.warlikeAt(t.s) && (d.placeNear(t.s, t.w) || d.timeNear(t.s, t.w) || d.clauseHasToll(t.s, t.w))
}

// outbreak tells clashes in the plural that a verb says break out or rage at a place
// named with them: "Clashes erupted in northern Mali".
func (d *telling) outbreak(t trigger, r roleWords) bool {
	if d.elsewhere || d.asides[t.s.unit] || !t.pattern.noun || t.frame().kind != clashFrame || r.support < 0 || !d.placeNear(t.s, t.w) {
		return false
	}
	return t.s.Words[t.nounHead()].Feat("Number") == "Plur" && d.grammar.set("support-happen").at(t.s, r.support) > 0
}

// numberOfTarget returns the number of those whom an act is done to.
func (d *telling) numberOfTarget(m *mention) (quantity.Mention, bool) {
	if m.target == nil {
		return quantity.Mention{}, false
	}
	return d.numberOf(m.target.s, m.target.head)
}

// diesInAttack tells a verb of dying with the attack as its circumstance: "two drivers
// died in an attack".
func (d *telling) diesInAttack(t trigger) bool {
	return t.frame().kind == dieFrame && !t.pattern.noun && slices.ContainsFunc(t.s.children(t.w, "obl"), func(h int) bool {
		return slices.ContainsFunc(d.triggersAt(t.s, h), func(o trigger) bool { return o.frame().act.Family() == attest.AttackFamily && !o.frame().soft() })
	})
}
