package coding

import (
	"slices"

	"attest"
)

// onlyWay tells a singular noun of no list behind a preposition, which says how or where
// something was done and not by whom: « entrés par une fenêtre ».
func (d *telling) onlyWay(s *sentence, h int) bool {
	th := d.thing(s, h)
	return th.class == noClass && !th.person && !th.refers && s.is(h, "NOUN") && s.Words[h].Feat("Number") == "Sing" && s.preposition(h) != ""
}

// thoseWho tells a demonstrative with words of its own, which names nobody told before:
// "those responsible for the killing".
func (d *telling) thoseWho(s *sentence, h int) bool {
	return s.is(h, "PRON") && s.Words[h].Feat("PronType") == "Dem" && s.child(h, "amod", "acl", "acl:relcl", "nmod") > h
}

// cleared tells whom a court frees of the charge of an act: "acquitted two men of
// planning the murder".
func (d *telling) cleared(t trigger, h int) bool {
	s := t.s
	for v := s.Words[t.w].Head; v >= 0; v = s.Words[v].Head {
		if s.is(v, "VERB") && d.grammar.set("acquit").word(s, v) {
			a := s.verbArguments(v)
			return slices.Contains(a.object, h) || slices.Contains(a.subject, h)
		}
	}
	return false
}

// ownerOfWeapon returns who a weapon's phrase says it is of: "a Ukrainian
// drone", « un obus russe », "Hamas rockets".
func (d *telling) ownerOfWeapon(s *sentence, weapons []int) *filler {
	for _, w := range weapons {
		if d.thing(s, w).class != weaponClass {
			continue
		}
		for _, k := range s.children(w, "acl") { // "a mine planted by rebels"
			if a := s.verbArguments(k); len(a.agent) > 0 && !d.bringsDown(s, k) && d.thing(s, a.agent[0]).class.canAct() {
				return d.describe(s, a.agent[0], "actor.weapon-user")
			}
		}
		if k := s.child(w, "nmod:poss"); k >= 0 && d.thing(s, k).class.armed() && !d.thing(s, k).refers { // "a policeman's bullet"
			return d.describe(s, k, "actor.weapon-owner")
		}
		if f := d.weaponOwner(s, w); f != nil {
			return f
		}
	}
	return nil
}

// bringsDown tells a verb with which weapons are brought down or taken, so that who
// does it is not who sent them: "a drone shot down by the army fell on a house".
func (d *telling) bringsDown(s *sentence, v int) bool {
	return slices.ContainsFunc(d.triggersAt(s, v), func(t trigger) bool { return t.frame().kind == interceptFr })
}

// addWeapon records a weapon with its number.
func (d *telling) addWeapon(m *mention, w int) {
	s := m.trigger.s
	for _, h := range d.contents(s, s.coordinated(w)) {
		th := d.thing(s, h)
		if th.class != weaponClass || th.instrument == "" {
			continue
		}
		d.plainBeside(m, s, h, th.instrument, th.at)
		n := means{kind: th.instrument, at: th.at, vague: d.grammar.set("any-bomb").word(s, h), dropped: d.airBomb(s, h)}
		if q, ok := d.numberOf(s, h); ok {
			quantity := q.Quantity
			n.quantity = &quantity
			n.at = span{min(q.Start, th.at.start), max(q.End, th.at.end)}
		} else if q, ok := d.sharedNumber(s, h); ok {
			quantity := q.Quantity
			n.quantity, n.at = &quantity, span{q.Start, th.at.end}
		}
		m.addMeans(n)
	}
}

// readMeans finds the weapons of a telling's clause that no role has named.
func (d *telling) readMeans(m *mention) {
	if m.trigger.frame().act.Family() == attest.AgreementFamily || m.trigger.frame() == takingUp {
		return
	}
	s := m.trigger.s
	for _, t := range append([]trigger{m.trigger}, m.also...) {
		for _, w := range t.words {
			if th := d.thing(s, w); th.class == weaponClass && th.instrument != "" {
				n := means{kind: th.instrument, at: th.at, dropped: d.airBomb(s, w)}
				if q, ok := d.numberOf(s, w); ok && (!t.pattern.noun || !d.countsActs(t, w)) {
					quantity := q.Quantity
					n.quantity = &quantity
				}
				m.addMeans(n)
			}
		}
		d.usedWeapons(m, t)
		top := s.clauseOf(t.w)
		for i := range s.Words {
			if n := d.grammar.set("means-chemical").at(s, i); n > 0 && (s.clauseOf(i) == top || d.fillsWeapon(s, i, top) || baseRel(s.rel(t.w)) == "acl" && s.rel(i) == "compound" && s.Words[i].Head == s.Words[t.w].Head) {
				m.addMeans(means{kind: attest.Chemical, at: s.span(i, i+n-1)})
			}
			if th := d.thing(s, i); th.class == weaponClass && th.instrument != "" && s.clauseOf(i) == top && d.isMeans(s, i, t) {
				d.addWeapon(m, i)
			}
		}
	}
}

// fillsWeapon tells whether a word says what a weapon of the clause under top
// is filled with: "a shell filled with chlorine".
func (d *telling) fillsWeapon(s *sentence, i, top int) bool {
	c := s.clauseOf(i)
	h := s.Words[c].Head
	return baseRel(s.rel(c)) == "acl" && h >= 0 && d.thing(s, h).class == weaponClass && s.clauseOf(h) == top
}

// isMeans tells whether a weapon in a telling's clause is what the act was
// done with: under an instrument preposition or modifying the act's noun.
func (d *telling) isMeans(s *sentence, i int, t trigger) bool {
	if !t.pattern.noun && d.thing(s, i).carrier() && slices.Contains(s.verbArguments(t.w).object, i) {
		return false // "ambushed a helicopter"
	}
	p := s.preposition(i)
	if h := s.Words[i].Head; h >= 0 && d.grammar.set("means-noun").word(s, h) { // "by means of"
		p = s.preposition(h)
	}
	if p == "" {
		h := s.Words[i].Head
		return h >= 0 && slices.Contains(t.words, h)
	}
	return hasPrep(d.grammar.set("instrument-preposition"), p) && baseRel(s.rel(i)) != "appos"
}

// addTolls gives each toll of a sentence to the telling that it belongs to:
// the one whose word tells it, else the nearest, those before first. The toll of a
// statistic, whose figure is given, belongs to none.
func (d *telling) addTolls(s *sentence, ms []*mention, figures []figure) {
	for _, c := range d.casualties(s) {
		if slices.ContainsFunc(figures, func(f figure) bool { return !f.ordinal && c.toll.at.holds(s.span(f.from, f.last)) }) {
			continue
		}
		if d.tollOfCause(s, c, ms) {
			continue
		}
		if m := d.tollOwner(c, ms); m != nil {
			if c.none && m.stance == attest.Denied {
				if at := s.Words[m.trigger.w].Start; at >= c.toll.at.end { // "no one was hurt in this attack": of the act told before
					d.loose = append(d.loose, looseToll{s.index, c})
				}
				continue // « personne n'a été exécuté » denies the act itself
			}
			if len(c.victims) > 0 {
				c.toll.of = d.thing(s, c.victims[0]).class
			}
			m.setHarm(c.kind, c.toll)
			continue
		}
		d.loose = append(d.loose, looseToll{s.index, c})
	}
}

// looseToll is a toll in a sentence that tells no act: the discourse gives it
// to the act told before.
type looseToll struct {
	sentence int
	casualty casualty
}

func (d *telling) tollOwner(c casualty, ms []*mention) *mention {
	var best *mention
	bestDistance := 1 << 30
	for _, m := range ms {
		if m.trigger.frame() == takingUp {
			continue
		}
		for _, t := range append([]trigger{m.trigger}, m.also...) {
			if t.w == c.w && t.s == m.trigger.s {
				return m
			}
		}
		if f := m.trigger.frame().act.Family(); c.kind == captured && f != attest.CustodyFamily && (f != attest.AttackFamily || !c.counted) {
			continue
		}
		if f := m.trigger.frame().act.Family(); c.kind != captured && (f == attest.AgreementFamily || f == attest.TerritoryFamily || f == attest.CustodyFamily || f == attest.InterceptionFamily) && len(ms) > 1 {
			continue
		}
		dist := c.w - m.trigger.w
		if dist < 0 {
			dist = -2 * dist
		}
		if dist < bestDistance {
			best, bestDistance = m, dist
		}
	}
	return best
}

// onlyPlace tells whether a target of taking is a place and not a facility:
// "the town", "Sake".
func (d *telling) onlyPlace(f *filler) bool {
	if f.class == placeClass || f.class == noClass && !d.followers(f.s, f.head) || f.class == officialClass && d.isPlaceName(f.s, f.head) {
		return true
	}
	return f.class == objectClass && d.grammar.set("place-anaphor").word(f.s, f.head) && f.party.Kind != attest.Infrastructure
}

// loser describes the side that a place was taken from, when it is named.
func (d *telling) loser(t trigger, r roleWords) *filler {
	for _, h := range r.target {
		if th := d.thing(t.s, h); th.class.armed() {
			return d.describe(t.s, h, "target.loser")
		}
	}
	for _, o := range r.around {
		if th := d.thing(t.s, o.head); th.class.armed() && !slices.Contains(r.actor, o.head) && hasPrep(d.grammar.set("from-preposition"), o.prep) {
			return d.describe(t.s, o.head, "target.loser")
		}
	}
	return d.whoLeft(t, r)
}

// whoLeft describes the side that a clause beside the taking says has left the
// place: "the army having withdrawn", « que la garnison avait évacuée ».
func (d *telling) whoLeft(t trigger, r roleWords) *filler {
	s := t.s
	for v := range s.Words {
		if !s.is(v, "VERB", "AUX") || d.grammar.set("give-up").at(s, v) == 0 || slices.Contains(t.words, v) {
			continue
		}
		up := s.Words[v].Head
		heads := s.verbArguments(v).subject
		if up >= 0 && s.child(v, "nsubj") < 0 && s.rel(v) == "xcomp" { // "the army having withdrawn", the auxiliary for the verb
			heads = s.children(up, "nsubj")
		}
		for _, h := range heads {
			if th := d.thing(s, h); th.class.armed() && !th.refers && !slices.Contains(r.actor, h) && s.child(v, "aux:pass") < 0 {
				return d.describe(s, h, "target.loser")
			}
		}
	}
	return nil
}

// toldAgain returns the party of a role after another telling of the same act
// names it: what stood only for another gives way, and other words for it, or
// those hurt beside it, are more evidence.
func (f *filler) toldAgain(o *filler) *filler {
	switch {
	case o == nil:
		return f
	case f == nil || f.refers:
		return o
	case o.refers || o.class == placeClass || o.class == noClass:
		return f
	}
	out := *f
	out.at = slices.Clone(f.at)
	out.forces = f.forces || o.forces || o.class == forceClass
	for _, sp := range o.at {
		if !slices.Contains(out.at, sp) {
			out.at = append(out.at, sp)
		}
	}
	return &out
}
