package coding

import (
	"slices"

	"attest"
)

// discourse joins the tellings of a report into claims: what several
// sentences say of one act on one source's word is one claim; the same act on
// another's word is another claim that inherits what it does not say itself.
type discourse struct {
	d      *document
	claims []*mention
}

// lookBack is how many claims a telling is compared with, the last first: far
// more than a report tells between an act and its next mention, so that only
// the time for very long texts is bounded by it.
const lookBack = 300

// recent returns the index of the oldest claim that a telling is compared with.
func (c *discourse) recent() int { return max(len(c.claims)-lookBack, 0) }

// add takes the next telling in text order.
func (c *discourse) add(m *mention) {
	if c.damages(m) {
		return
	}
	c.resolve(m)
	if n := len(c.claims); n > 0 && c.leftWithEntry(m, c.claims[n-1]) {
		c.changeHands(c.claims[n-1], m)
		return
	}
	if a := c.oldToll(m); a != nil {
		c.risen(a, m)
		return
	}
	a := c.antecedent(m)
	if a == nil {
		if m.needsAntecedent {
			c.d.untake(m.trigger, "refers to no act that the report tells")
			return
		}
		c.sameDoer(m)
		c.oneMore(m)
		c.claims = append(c.claims, m)
		return
	}
	if c.onlyMentions(m, a) {
		c.d.untake(m.trigger, "only mentions what was told before")
		return
	}
	if m.refers && m.stance == a.stance && c.d.takesStand(m) { // « a condamné le tir syrien »: whose it was is told, on nobody's word
		m.acts = nil
		c.merge(a, m)
		return
	}
	if c.doubtsOnlyToll(m, a) {
		m.stance, m.stanceBy, m.stanceAt = a.stance, a.stanceBy, a.stanceAt
	}
	switch {
	case a.headline && a.source.speaker.kind == reportSpeaker && m.source.voice == says && m.stance != attest.Denied:
		// A headline is told again by the text under it, on its word.
		a.source, a.stance, a.stanceBy, a.stanceAt = m.source, m.stance, m.stanceBy, m.stanceAt
		c.merge(a, m)
	case m.stance == a.stance && sameSource(m, a) && m.source.voice == a.source.voice && !tollsDiffer(m, a), toldAsBlame(a, m):
		a.nameSource(m)
		c.allOfThem(a, m)
		c.merge(a, m)
	case m.source.voice == accuses && a.source.voice == says && m.stance == a.stance && sameSource(m, a) && a.actor == nil:
		c.merge(a, m) // who told of the act says whose it was
	case c.adopts(a, m):
		a.source = m.source
		c.merge(a, m)
	case c.d.unsourced(m) && (m.refers || m.trigger.frame().soft() && m.actor == nil && a.source.voice == says || c.d.toldOn(m, a)) && m.stance == a.stance && !tollsDiffer(m, a):
		// The report goes on about an act it has told on somebody's word, or
		// gives its toll.
		c.merge(a, m)
	default:
		c.inherit(m, a)
		c.claims = append(c.claims, m)
	}
}

// sameDoer gives a blow that nobody is said to strike the doer of the one told
// right before it, where a word joins the two ("were also struck") or both fall
// on things of one name ("four bases", then "the bases A and B").
func (c *discourse) sameDoer(m *mention) {
	if m.actor != nil || len(c.claims) == 0 || m.act.Family() != attest.AttackFamily || m.target == nil {
		return
	}
	a := c.claims[len(c.claims)-1]
	if a.actor == nil || a.target == nil || a.act.Family() != attest.AttackFamily || m.unit()-a.unit() > 1 || a.stance != m.stance {
		return
	}
	also := c.d.adds(m.trigger.s, m.trigger.w) && m.unit() == a.unit() && sameSide(m.target.party, a.target.party)
	oneName := m.target.class.thing() && a.count != nil && m.target.s.lemma[m.target.head] == a.target.s.lemma[a.target.head] && c.d.definite(m.target)
	if also || oneName {
		doer := *a.actor
		doer.rule = "actor.of-blow-before"
		m.actor = &doer
	}
	if oneName && a.target.party.Owner != "" {
		m.target.party.Owner, m.target.party.Country, m.target.party.Kind = a.target.party.Owner, a.target.party.Country, a.target.party.Kind
	}
}

// doubtsOnlyToll tells whether telling m gives, in the conditional of hearsay, the
// toll of an act that claim a tells as a fact and without one: « Quatre
// personnes auraient péri ».
func (c *discourse) doubtsOnlyToll(m, a *mention) bool {
	return m.trigger.frame().soft() && m.stanceBy == "stance.hearsay-conditional" && a.stance == attest.Asserted &&
		(sameSource(m, a) || c.d.unsourced(m)) && a.harm[killed] == nil && a.harm[wounded] == nil
}

// adopts tells whether claim a, told in the report's own voice, is given its
// source by telling m (codebook, section 10, Source).
func (c *discourse) adopts(a, m *mention) bool {
	return a.source.speaker.kind == reportSpeaker && m.source.speaker.kind != reportSpeaker && m.source.voice == says &&
		m.stance == a.stance && !tollsDiffer(m, a) && m.source.speaker.kind != partySpeaker &&
		(a.headline || m.unit()-a.unit() <= 1)
}

// tollsDiffer tells whether both tell a toll of one kind and the tolls differ.
func tollsDiffer(a, b *mention) bool {
	if a.counts || b.counts { // tolls of two sides add up
		return false
	}
	for _, k := range []harmKind{killed, wounded, captured} {
		if x, y := a.harm[k], b.harm[k]; x != nil && y != nil && !sameBounds(x.quantity, y.quantity) && !bareMany(x.quantity) && !bareMany(y.quantity) {
			return true
		}
	}
	return false
}

// bareMany tells a quantity that a bare plural gives ("the men were arrested"):
// it holds of any number above one.
func bareMany(q attest.Quantity) bool { return q.Low != nil && *q.Low == 2 && q.High == nil }

// merge adds telling m to claim a as more evidence.
func (c *discourse) merge(a, m *mention) {
	if m.counts {
		a.addToll(m)
	}
	if m.trigger.frame().soft() && m.target != nil {
		a.victims = append(a.victims, m.target)
	}
	a.actor = a.actor.toldAgain(m.actor)
	a.target = a.target.toldAgain(m.target)
	for _, n := range m.means {
		a.addMeans(n)
	}
	for _, k := range []harmKind{killed, wounded, captured} {
		if t := m.harm[k]; t != nil {
			a.setHarm(k, *t)
		}
	}
	if m.effect != "" && (a.effect == "" || outranks(m.effect, a.effect)) {
		a.effect, a.effectAt, a.effectBy = m.effect, m.effectAt, m.effectBy
	}
	if len(m.places) > 0 && (len(a.places) == 0 || !a.own && m.own || c.d.finer(m.places, a.places)) {
		a.rejectPlaces(a.places, "the act is told again at a place that goes with it more closely, or is finer")
		a.places, a.own = m.places, m.own
	} else {
		a.rejectPlaces(m.places, "named where the act is told again; the place told first stands")
	}
	if m.time != nil && (a.time == nil || a.time.weak && !m.time.weak) {
		c.d.rejectTime(a, a.time, "only of the surroundings; the act is told again with a time")
		a.time = m.time
	} else {
		c.d.rejectTime(a, m.time, "named where the act is told again; the time told first stands")
	}
	if a.count == nil && m.count != nil && !m.refers {
		a.count, a.countAt = m.count, m.countAt
	}
	for _, sp := range m.acts {
		a.addAct(sp)
	}
	a.also = append(append(a.also, m.trigger), m.also...)
	a.rejected = append(a.rejected, m.rejected...)
	a.headline = a.headline && m.headline
	a.last = m.trigger.s.index
}

// inherit fills what telling m leaves unsaid from claim a, which tells the
// same act on another's word.
func (c *discourse) inherit(m, a *mention) {
	m.inherited, m.origin = a, a.first()
	if m.trigger.frame() == takingUp {
		m.act, m.actBy, m.base = a.act, "act.of-antecedent", a.act
	} else if m.trigger.frame().act.Family() == a.act.Family() && (m.refers || m.trigger.frame().soft() || m.trigger.frame().means) {
		m.base = a.act
	}
	blamed := m.source.blamed
	switch {
	case m.ground:
		m.actor = a.actor
	case m.source.disowns && blamed == nil && !speaksFor(m.source.speaker, a.actor) && !c.d.deniesBeingStruck(m, a):
		m.actor = sideOf(m)
	case m.source.voice == ownsUp || m.source.voice == denies && blamed == nil && m.source.speaker.kind == partySpeaker && m.actor == nil && !c.d.deniesBeingStruck(m, a):
		m.actor = c.d.speakerAsActor(m, a)
	case blamed != nil:
		m.actor = blamed
	case m.actor == nil || m.actor.refers:
		m.actor = a.actor
	}
	if m.target == nil || m.target.refers || m.refers && m.target.class == placeClass {
		m.target = a.target
	}
	for _, n := range a.means {
		m.addMeans(n)
	}
	if len(m.places) == 0 || m.refers && !m.own {
		m.places, m.own = a.places, a.own
	}
	if m.time == nil || m.time.weak {
		m.time = a.time
	}
	if m.count == nil {
		m.count, m.countAt = a.count, a.countAt
	}
	if m.stance == attest.Denied {
		m.harm = nil
		m.effect, m.effectAt = "", nil
	}
	m.last = m.trigger.s.index
}

// antecedent returns the claim whose act telling m tells again, or nil.
func (c *discourse) antecedent(m *mention) *mention {
	if m.refers { // "the massacre" is rather a massacre than the looting told after it
		for i := len(c.claims) - 1; i >= c.recent(); i-- {
			if a := c.claims[i]; a.act == m.act && m.trigger.frame() != takingUp && !m.trigger.frame().means && c.tellsAgain(m, a) {
				return c.root(a, m)
			}
		}
	}
	for i := len(c.claims) - 1; i >= c.recent(); i-- {
		a := c.claims[i]
		if c.tellsAgain(m, a) {
			if o := c.blowBefore(m, i); o != nil {
				a = o
			}
			return c.root(a, m)
		}
	}
	return nil
}

// blowBefore returns the attack told in the same paragraph before damage that a
// noun of attack, or a denial, seems to take up: "the attack" is no burning of tents.
func (c *discourse) blowBefore(m *mention, i int) *mention {
	if !m.refers || m.act.Family() != attest.AttackFamily || c.claims[i].act.Family() != attest.DestructionFamily {
		return nil
	}
	if m.trigger.frame() == takingUp && c.d.namesOfFamily(m.trigger.s, attest.DestructionFamily) { // « nie être pour quoi que ce soit dans l'incendie »
		return nil
	}
	for k := i - 1; k >= 0 && c.claims[k].unit() == m.unit(); k-- {
		if a := c.claims[k]; a.act.Family() == attest.AttackFamily && c.tellsAgain(m, a) {
			return a
		}
	}
	return nil
}

// namesOfFamily tells whether a noun of a sentence names an act of a family.
func (d *document) namesOfFamily(s *sentence, f attest.Family) bool {
	for i := range s.Words {
		if s.is(i, "NOUN") && slices.ContainsFunc(d.triggersAt(s, i), func(t trigger) bool { return t.pattern.noun && t.frame().act.Family() == f }) {
			return true
		}
	}
	return false
}

// root prefers, among the claims of one act, the one on the same source's
// word.
func (c *discourse) root(a, m *mention) *mention {
	act := a.first()
	for i := len(c.claims) - 1; i >= c.recent(); i-- {
		o := c.claims[i]
		if o.first() == act && o.stance == m.stance && m.source.voice == o.source.voice && sameSource(o, m) {
			return o
		}
	}
	if m.source.speaker.kind == reportSpeaker {
		return act
	}
	return a
}

// first returns the claim that first told the act.
func (m *mention) first() *mention {
	if m.origin != nil {
		return m.origin
	}
	return m
}

// tellsAgain tells whether telling m can be of the act that claim a tells.
func (c *discourse) tellsAgain(m, a *mention) bool {
	if m.act.Family() != a.act.Family() && !(m.refers && m.any) && !(m.trigger.frame().soft() && !m.trigger.pattern.noun && tolls(a.act)) {
		return false
	}
	if a.stance == attest.Threatened != (m.stance == attest.Threatened) {
		return false
	}
	if m.trigger.frame() == takingUp && m.source.voice != denies && (a.act.Family() == attest.AgreementFamily || a.act == attest.Interception || a.act == attest.Arrest && (m.source.blamed == nil || m.source.blamed.class != forceClass && m.source.blamed.class != officialClass)) { // nobody is accused of a truce, or of what the police did
		return false
	}
	if m.any && m.trigger.frame() != takingUp && m.trigger.frame().act.Family() == attest.AttackFamily && a.act.Family() == attest.AgreementFamily { // "its operations" are no truce
		return false
	}
	if a.summary() && m.count == nil && !m.refers && m.own && !m.trigger.pattern.noun && c.d.placeInside(m, a) && !c.d.placeInside(a, m) {
		return false // one blow of those that the summary counts
	}
	if m.trigger.s == a.trigger.s && c.d.answered(m.trigger) != c.d.answered(a.trigger) || c.d.partedByTime(m, a) {
		return false
	}
	distance := m.unit() - c.d.sents[a.last].unit
	switch { // how far apart they stand first: it costs least to tell
	case m.refers:
		return distance <= 3 && c.d.matchesReference(m, a) && !c.d.contradict(m, a)
	case a.headline:
		return c.d.retells(m, a, true) && !c.d.contradict(m, a)
	case (m.trigger.frame().soft() || c.d.bodiesOfFoes(m)) && m.actor == nil:
		return distance == 0 && m.trigger.s.index-a.last <= 2 && !m.own && c.d.victimsFit(m, a) && !c.d.contradict(m, a)
	default:
		return m.unit()-a.unit() <= retellingUnits && c.d.retells(m, a, false) && !c.d.contradict(m, a)
	}
}
