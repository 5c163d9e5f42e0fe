package coding

import (
	"slices"

	"attest"
)

// unmet tells which need of the frame is missing, or "".
func (d *telling) unmet(t trigger, m *mention, r roleWords) string {
	s := t.s
	armed := m.actor != nil && (m.actor.class.armed() || m.actor.class == officialClass && t.frame().kind != strikeFrame) ||
		m.target != nil && (m.target.class.armed() || m.target.class == militaryClass) || len(m.means) > 0 || len(r.weapon) > 0
	victim := m.target != nil && (m.target.class.person() || m.target.person || d.warlikeAt(s) && m.target.class == noClass && m.target.s.is(m.target.head, "NOUN", "PROPN") && (t.frame().kind != releaseFrame || m.target.s.is(m.target.head, "PROPN")))
	victim = victim || !t.pattern.noun && t.frame().needs == needVictim && slices.ContainsFunc(r.target, func(h int) bool { // "a tanker and its 22 sailors"
		return slices.ContainsFunc(s.nominals(h), func(k int) bool { return d.thing(s, k).class.person() })
	})
	if t.frame().kind == takeFrame && (m.target != nil && d.isPlaceName(m.target.s, m.target.head) || d.describesGround(t)) {
		victim = false
	}
	ground := t.pattern.noun && t.frame().kind != killFrame && d.groundOf(t) // "the capture of Yala" is no abduction
	thing := m.target != nil && m.target.class.thing()
	if m.stance == attest.Threatened && m.target != nil && m.target.class == placeClass { // "threatened to strike Haifa"
		armed = true
	}
	anchored := armed || victim || thing || m.refers || d.clauseHasToll(s, t.w) || d.clauseHasWeapon(s, t.w)
	switch t.frame().needs {
	case needConflict:
		if !anchored && !d.stateStrikes(t, m) && !d.plainBlast(t, r) && !d.outbreak(t, r) && !(d.warlikeAt(s) && (t.pattern.noun && (d.placeNear(s, t.w) || r.support >= 0) || m.actor != nil && m.actor.named || d.deliversBlow(t) && d.placeNear(s, t.w))) {
			return "no armed party, weapon, toll or thing attacked beside it"
		}
	case needArmed:
		if !armed && !d.stateStrikes(t, m) && !d.clauseHasWeapon(s, t.w) && !(thing && (d.theyDidIt(t, m) || d.disownsBlow(t))) && !(t.pattern.noun && (d.besideArmed(s, t.nounHead()) || m.refers || d.warlikeAt(s) && m.actor != nil && m.actor.nation || d.warlikeAt(s) && d.clauseHasToll(s, t.w) && d.placeNear(s, t.w) || d.warlikeAt(s) && r.support >= 0 && (m.target != nil || r.rule == "noun with a support verb"))) {
			return "no armed party or weapon beside it"
		}
	case needWeapon:
		if t.frame().kind == landFrame && !d.comesDown(s, r) && d.weaponMeant(t, m, r) == "" {
			return "no weapon that comes down"
		}
		if !d.weaponHere(t, m, r) {
			return "no weapon beside it"
		}
		if t.frame().kind == interceptFr && d.weaponActs(t) {
			return "a weapon that strikes, not one that is brought down"
		}
		if d.supplies(t, r) {
			return "arms sent to somebody"
		}
	case needVictim:
		if t.frame().kind == arrestFrame && !t.pattern.noun && (m.target == nil || m.target.s.is(m.target.head, "PRON", "NUM")) && d.grammar.set("effect-intercepted").word(s, t.w) && d.lastWeapon(s, t.w) != "" {
			return "weapons that are brought down, not persons" // « quatre ont été interceptées »
		}
		if m.captures && m.target != nil && m.target.class == noClass && !m.target.person && m.target.s.is(m.target.head, "NOUN") && !m.target.refers {
			victim = false // "seized documents"
		}
		if t.pattern.noun && m.target != nil && m.target.class == placeClass && t.frame().kind == killFrame { // "the massacre at Beni"
			m.target = nil
		}
		if m.target != nil && m.target.class == noClass && !m.target.person && m.target.s.is(m.target.head, "NOUN") && !m.target.refers && (t.frame().kind == takeFrame || t.frame().kind == arrestFrame) && !t.pattern.noun && d.grammar.set("takes-things").at(s, t.w) > 0 {
			victim = false // "a congress that is held", "picked up the flag"
		}
		if !victim && !d.freedAgain(t, m) && !(m.target != nil && m.target.refers) && !(t.pattern.noun && m.target == nil && !ground && d.victimlessNoun(t, m)) && !(thing && (t.frame().kind == takeFrame || t.frame().kind == releaseFrame) && d.grammar.set("vessel").word(m.target.s, m.target.head)) {
			return "nobody it is done to"
		}
		if d.takesArms(t) {
			return "arms, not persons"
		}
	case needCaptor:
		if d.takesArms(t) {
			return "arms, not persons"
		}
		if m.target == nil || !m.target.class.person() && !m.target.person && !m.target.refers || !d.takenByForce(t, m) {
			return "nobody taken by people with arms"
		}
	case needArms:
		if m.target != nil && m.target.class == militaryClass && d.grammar.set("arms-store").word(m.target.s, m.target.head) {
			m.target.class = weaponClass // "found an arms cache"
		} else if m.target == nil || m.target.class != weaponClass || !d.thing(m.target.s, m.target.head).arms() {
			return "no weapons that it is done to"
		}
	case needViolence:
		if t.frame().kind == dieFrame && m.target != nil && !m.target.class.person() && !m.target.person && !m.target.refers {
			return "nobody dies"
		}
		if !armed && !d.violentClause(t) {
			if !t.pattern.noun || !d.tellsBalance(m) {
				return "no violence beside it"
			}
			m.needsAntecedent = true // "the toll" of what was told before, or of nothing
		}
	case needPhysical:
		unknown := m.target != nil && m.target.class == noClass && d.warlikeAt(s)
		burnt := m.target != nil && m.target.class == placeClass && d.warlikeAt(s)
		grounded := m.target != nil && m.target.class == weaponClass && !m.target.flying && d.onGround(m.target.s)
		if !thing && !unknown && !burnt && !grounded && !(t.pattern.noun && (m.actor != nil || d.placeNear(s, t.w))) && !(m.actor != nil && m.actor.class.armed() && m.target == nil) {
			return "no thing that is destroyed"
		}
	case needPlace:
		if !d.takesPlace(t, m) || d.movesPerson(t) || d.takesOther(t) {
			return "no place that is taken, or nobody who takes it"
		}
	case needForce:
		if !d.forcesMove(t, m) {
			return "no forces that move"
		}
		if m.target == nil && !t.pattern.noun && d.movesOthers(t) && !d.numberedMen(t) {
			return "others than forces move"
		}
		if !d.movesSomewhere(t) {
			return "forces named, no movement to or from a place"
		}
	case needTroops:
		if !(m.actor != nil && m.actor.class == forceClass && m.actor.rule != "actor.aircraft") && !d.numberedMen(t) {
			return "no troops that move"
		}
		if !d.placeNear(s, t.w) && !d.placeArgument(t) {
			return "troops named, no movement to or from a place"
		}
	case needPeople:
		if t.pattern.noun && d.barrier(t, m) {
			return "a barrier on a road, not people who gather"
		}
		if m.actor != nil && (m.actor.class == forceClass || m.actor.class == armedClass && !t.pattern.noun || !m.actor.class.person() && m.actor.class != noClass) {
			return "no people who gather"
		}
		if m.actor == nil && !t.pattern.noun && m.target == nil {
			return "no people who gather"
		}
	case needAgreement:
		if !d.agreementMade(t, m, r) {
			return "no word that the agreement was made"
		}
	}
	if !t.pattern.noun && m.target != nil && m.target.s == s && t.frame().not.word(s, m.target.head) { // "a congress that is held"
		return "means something else of " + s.lower[m.target.head]
	}
	if m.target != nil && t.frame().act.Family() != attest.DestructionFamily && takesLives(t.frame().kind) && d.grammar.set("animal").word(m.target.s, m.target.head) {
		return "done to animals"
	}
	if t.frame().kind == undergoFrame && d.criticised(t, m) {
		return "criticised, not shot at"
	}
	if t.frame().kind == releaseFrame && d.handedToJustice(t) {
		return "handed to the courts, not let go"
	}
	if m.target == nil && !m.refers && d.againstNobody(t, m, r) {
		return "an operation against nobody"
	}
	if !d.warlikeAt(s) && !d.plainInPeace(t, m, r) {
		return "a figure of speech in a report about other things"
	}
	if why := d.disaster(t, armed || d.doneBySomebodyNamed(t, m)); why != "" {
		return why
	}
	if t.pattern.noun && !d.anchoredNoun(t, m, r) {
		return "named without an act of its own"
	}
	return ""
}

// theyDidIt tells a verb in the past whose subject is a pronoun, in a report about
// conflict: "they have hit the market again".
func (d *telling) theyDidIt(t trigger, m *mention) bool {
	return !t.pattern.noun && d.warlikeAt(t.s) && m.actor != nil && m.actor.refers && m.actor.s.is(m.actor.head, "PRON") && m.actor.s.Words[m.actor.head].Feat("Person") == "3" && t.s.Words[t.w].Feat("Tense") == "Past"
}

// deliversBlow tells a verb with a noun or pronoun that makes it tell a blow, so that it
// is meant as it is said: « donnent l'assaut à Beyrouth », « s'en sont pris à Goma ».
func (d *telling) deliversBlow(t trigger) bool {
	return !t.pattern.noun && slices.ContainsFunc(t.words, func(w int) bool {
		return w != t.w && t.s.is(w, "NOUN", "PRON")
	})
}

// disownsBlow tells an infinitive of the past that a side at war denies of itself:
// « le ministère dément avoir frappé une église », « assure n'avoir visé aucune école ».
func (d *telling) disownsBlow(t trigger) bool {
	s := t.s
	v := s.Words[t.w].Head
	if t.pattern.noun || v < 0 || s.rel(t.w) != "xcomp" || !d.pastInfinitive(s, t.w) || !d.warlikeAt(s) {
		return false
	}
	denies := d.grammar.set("deny").at(s, v) > 0 || d.grammar.set("say").at(s, v) > 0 && (d.negated(s, t.w) || slices.ContainsFunc(s.children(t.w, "aux"), func(k int) bool { return d.negated(s, k) }))
	k := s.child(v, "nsubj")
	return denies && k >= 0 && (d.thing(s, k).class == officialClass || d.thing(s, k).class.armed())
}

// anchoredNoun tells whether a noun of an act tells a specific act: it refers
// back, is carried by a verb, or has a party, a place, a time or a number.
// A bare plural or abstract noun ("attacks on civilians must stop") does not.
func (d *telling) anchoredNoun(t trigger, m *mention, r roleWords) bool {
	s, n := t.s, t.nounHead()
	if m.refers || r.support >= 0 && r.rule != "noun as circumstance" || d.placeNear(s, t.w) || d.timeNear(s, t.w) {
		return true
	}
	if _, ok := d.numberOf(s, n); ok {
		return true
	}
	plural := s.Words[n].Feat("Number") == "Plur"
	if (m.actor != nil || m.target != nil) && (!plural || m.actor != nil && m.target != nil && t.frame().kind == clashFrame) { // "clashes between farmers and herders"
		return true
	}
	return r.support >= 0 || baseRel(s.rel(n)) == "root" || d.units[s.unit].heading
}

// violentClause tells whether a death or wound stands with an act of
// violence: a weapon or another trigger in its sentence.
func (d *telling) violentClause(t trigger) bool {
	s := t.s
	for i := range s.Words {
		if i == t.w {
			continue
		}
		if c := d.thing(s, i).class; c == weaponClass && s.is(i, "NOUN", "PROPN") || c == armedClass && s.is(i, "NOUN") && s.child(i, "case") >= 0 && d.warlikeAt(s) { // "died as gunmen passed through"
			return true
		}
		for _, o := range d.triggersAt(s, i) {
			if o.frame().act.Family() == attest.AttackFamily && !o.frame().soft() && (o.frame().needs == needNothing || o.frame().needs == needConflict || o.pattern.noun) {
				return true
			}
		}
	}
	return d.previousViolence(t)
}

// previousViolence tells whether the sentence before, or, in a report about
// conflict, one of the two before, in the same unit, tells a violent act that this
// toll can belong to.
func (d *telling) previousViolence(t trigger) bool {
	const back = 2
	for i := t.s.index - 1; i >= 0 && i >= t.s.index-back && d.sents[i].unit == t.s.unit; i-- {
		s := &d.sents[i]
		for j := range s.Words {
			for _, o := range d.triggersAt(s, j) {
				if o.frame().act.Family() == attest.AttackFamily && (o.frame().needs == needNothing || o.frame().needs == needConflict) {
					return true
				}
			}
		}
		if !d.warlikeAt(t.s) {
			break
		}
	}
	return false
}

// takesPlace tells whether a place or facility is taken: by somebody who can
// take it, from somebody who can hold it, or a named town that falls.
func (d *telling) takesPlace(t trigger, m *mention) bool {
	if !t.pattern.noun {
		a := d.verbArgumentsOf(t)
		if d.subjectSuffers(t, a) && t.frame().kind == seizeFrame && d.groundNamed(t.s, a.subject[0]) {
			return true
		}
	}
	if m.actor != nil && !t.pattern.noun && d.movesPersons(t) && d.grammar.set("leave").at(t.s, t.w) > 0 { // "evacuated 160 foreigners"
		return false
	}
	if t.pattern.noun && d.placeArgument(t) && d.sourceOf(t.s, t.nounHead()).voice == denies { // « dément la perte de Ménaka »
		return true
	}
	taker := m.actor != nil && (m.actor.class.armed() || m.actor.nation || m.actor.class == officialClass || m.actor.refers)
	loser := m.target != nil && (m.target.class.armed() || d.warlikeAt(t.s) && d.followers(m.target.s, m.target.head))
	if m.actor != nil && d.warlikeAt(t.s) && (m.actor.s.is(m.actor.head, "PROPN") || d.grammar.set("followers").word(m.actor.s, m.actor.head)) { // "General Ruiz's men took Yala"
		taker = true
	}
	if m.actor != nil && m.actor.refers && d.warlike { // « nous avons pris », "which they had taken"
		taker = true
	}
	if t.pattern.noun && d.warlikeAt(t.s) && d.groundOf(t) {
		return true
	}
	if !taker && !loser {
		return false
	}
	if d.tokenOfTaking(t) && taker && d.placeNear(t.s, t.w) { // "raised their flag over …"
		return true
	}
	return d.placeArgument(t) || d.groundHeld(t) || m.target != nil && (m.target.class == militaryClass || m.target.class == objectClass && m.target.party.Kind != attest.Civilian)
}

// groundOf tells whether what a noun of taking or freeing is of is ground: "the
// liberation of Yala".
func (d *telling) groundOf(t trigger) bool {
	n := t.nounHead()
	return slices.ContainsFunc(t.s.children(n, "nmod"), func(k int) bool {
		return hasPrep(d.grammar.set("genitive-preposition"), t.s.preposition(k)) && (d.groundNamed(t.s, k) || d.grammar.set("settlement").word(t.s, k))
	})
}

// describesGround tells a participle set after a comma behind the name of a town:
// « Man, tombée jeudi aux mains des rebelles ».
func (d *telling) describesGround(t trigger) bool {
	if t.pattern.noun || t.w < 2 || t.s.Words[t.w].Feat("VerbForm") != "Part" || t.s.lower[t.w-1] != "," {
		return false
	}
	return slices.ContainsFunc(d.placesIn(t.s), func(p placeRef) bool {
		of := t.s.Words[p.head].Head // « des étudiants d'Ayotzinapa, livrés à … » are no ground
		return p.last == t.w-2 && !(of >= 0 && d.thing(t.s, of).class.person())
	})
}

// groundNamed tells whether a phrase names ground that can change hands: a town,
// "the town of Yala", a facility.
func (d *telling) groundNamed(s *sentence, h int) bool {
	if d.isPlaceName(s, h) || d.grammar.set("facility").word(s, h) || d.thing(s, h).class == militaryClass {
		return true
	}
	k := s.child(h, "nmod", "appos", "flat")
	return d.grammar.set("settlement").word(s, h) && k >= 0 && s.is(k, "PROPN")
}

// groundHeld tells whether a town told before is in somebody's hands: "the
// town was again under the control of the army".
func (d *telling) groundHeld(t trigger) bool {
	if t.pattern.noun || len(t.words) < 2 {
		return false
	}
	for _, h := range t.s.verbArguments(t.predicateOf()).subject {
		if d.grammar.set("ground").word(t.s, h) {
			return true
		}
	}
	return false
}

// agreementMade tells whether an agreement was made, not only wished for:
// parties to it, a verb that makes it, or a day.
func (d *telling) agreementMade(t trigger, m *mention, r roleWords) bool {
	if !d.peaceMatter(t, m) || slices.ContainsFunc(t.words, func(c int) bool { return c != t.w && t.s.is(c, "VERB") && t.s.rel(c) == "acl" }) { // "fired from hills held by" is no fire that is held
		return false
	}
	if !t.pattern.noun {
		return true
	}
	return m.actor != nil || r.support >= 0 || d.timeNear(t.s, t.w) || m.refers && len(t.words) > 1
}

// barrier tells a roadblock or barricade that only says where something is, or
// that armed men man.
func (d *telling) barrier(t trigger, m *mention) bool {
	s, n := t.s, t.nounHead()
	if !d.grammar.set("barrier").word(s, n) {
		return false
	}
	if m.actor != nil && (m.actor.class.armed() || m.actor.class == militaryClass) {
		return true
	}
	for _, k := range s.children(n, "compound", "amod", "nmod") {
		if d.thing(s, k).class.armed() {
			return true
		}
	}
	return s.preposition(n) != "" && baseRel(s.rel(n)) != "obl:agent"
}

// besideArmed tells a noun that is a circumstance of what an armed party does or
// suffers: "troops killed a commander in a strike".
func (d *telling) besideArmed(s *sentence, n int) bool {
	v := s.Words[n].Head
	if v < 0 || !s.is(v, "VERB") || baseRel(s.rel(n)) != "obl" {
		return false
	}
	a := s.verbArguments(v)
	for _, h := range slices.Concat(a.subject, a.object, a.agent) {
		if d.thing(s, h).class.armed() {
			return true
		}
	}
	return false
}

// peaceMatter tells whether a word for any agreement ("signed an accord") is
// about a conflict: an armed party makes it, or the sentence names what such
// agreements are about. Words that mean a truce by themselves need nothing.
func (d *telling) peaceMatter(t trigger, m *mention) bool {
	s, plain := t.s, false
	for _, w := range t.words {
		plain = plain || d.grammar.set("any-agreement").word(s, w)
	}
	if plain && d.civilMatter(t) {
		return false
	}
	if !plain || d.warlike || m.actor != nil && m.actor.class.armed() || m.target != nil && m.target.class.armed() {
		return true
	}
	_, ok := d.grammar.set("peace-matter").in(s, 0, len(s.Words))
	return ok
}

// againstNobody tells an operation that may as well be a search or a patrol:
// no number of them, no weapon and nobody hurt stand beside it.
func (d *telling) againstNobody(t trigger, m *mention, r roleWords) bool {
	n := t.nounHead()
	for _, w := range t.words { // "carried out operations"
		if t.s.is(w, "NOUN") {
			n = w
		}
	}
	if !d.grammar.set("operation").word(t.s, n) || len(m.means) > 0 || len(r.weapon) > 0 || d.clauseHasToll(t.s, t.w) {
		return false
	}
	_, counted := d.numberOf(t.s, n)
	return !counted
}
