package coding

import (
	"slices"

	"attest"
)

// innermost drops places that only hold another place of the list ("Mubi" in
// "Mubi, Adamawa state").
func (d *telling) innermost(ps []placeRef) []placeRef {
	var out []placeRef
	for _, p := range ps {
		if !d.holdsOneOf(p, ps) {
			out = append(out, p)
		}
	}
	return out
}

// holdsOneOf tells whether a place holds one of others by how they are named.
func (d *telling) holdsOneOf(p placeRef, others []placeRef) bool {
	for _, q := range others {
		for in := d.insideOf(q); in >= 0; in = d.toponyms[in].Inside {
			if in == p.index {
				return true
			}
			if d.toponyms[in].Inside == in {
				break
			}
		}
	}
	return false
}

func (d *telling) insideOf(p placeRef) int {
	if p.index < 0 {
		return -1
	}
	return d.toponyms[p.index].Inside
}

// placeOf finds where a telling happened: the places attached to its words
// most closely, with those coordinated with them. own is true when the place
// goes with the act itself.
func (d *telling) placeOf(m *mention) {
	s := m.trigger.s
	var best, fit, far []placeRef
	costs := map[int]int{} // by toponym
	bestCost := farthestPlace
	var named []placeRef
	for _, p := range d.placesIn(s) {
		if d.placeIsParty(m, p) {
			m.reject("place", p.place.Name, "names a party here, not where it happened")
			continue
		}
		named = append(named, p)
	}
	for _, p := range named {
		lost := func(why string) { m.reject("place", p.place.Name, why) }
		if d.holdsOneOf(p, named) {
			lost("holds another place that is named beside it")
			continue
		}
		cost, ok := d.placeCost(m, p)
		costs[p.index] = cost
		switch {
		case !ok:
			lost("belongs to who speaks, or to where it was said")
			continue
		case cost > farthestPlace:
			far = append(far, p)
			lost("too far from the words of the act")
			continue
		case cost > bestCost:
			fit = append(fit, p)
			lost("farther from the words of the act")
			continue
		}
		if cost < bestCost && !d.listed(s, p, best) {
			fit = append(fit, best...)
			m.rejectPlaces(best, "farther from the words of the act")
			best, bestCost = nil, cost
		}
		best = append(best, p)
	}
	if len(best) == 0 || bestCost > 2 && fineness(best[0].place.Precision) <= fineness(attest.Province) {
		for _, p := range d.standIns(s) {
			if cost, ok := d.placeCost(m, p); ok && cost < bestCost && !d.placeIsParty(m, p) {
				m.rejectPlaces(best, "wider, and farther from the words of the act, than what stands for a place")
				best, bestCost = []placeRef{p}, cost
			}
		}
	}
	if p, ok := d.facilityOf(m, best, bestCost); ok {
		m.rejectPlaces(best, "the town of the facility that the act goes with more closely")
		best = []placeRef{p}
	}
	if len(best) == 0 {
		if p, cost, ok := d.siteOf(m); ok {
			m.places, m.own = []placeRef{p}, cost <= ownCost
		}
		return
	}
	if q, ok := d.underLabel(s, best, byCost(append(fit, far...), costs)); ok {
		m.rejectPlaces(best, "labels the line; a place is named in it")
		best = []placeRef{q}
	} else if q, ok := d.insideOne(s, best, fit); ok {
		m.rejectPlaces(best, "holds another place of the sentence")
		best = []placeRef{q}
	}
	m.places, m.own = d.withListed(m, d.oneLevel(s, best)), bestCost <= ownCost
	m.rejectPlaces(best, "as close as another that is finer, and of no list with it")
	d.ofTown(m)
}

// byCost orders places by how closely they go with an act.
func byCost(ps []placeRef, costs map[int]int) []placeRef {
	out := slices.Clone(ps)
	slices.SortStableFunc(out, func(a, b placeRef) int { return costs[a.index] - costs[b.index] })
	return out
}

// insideOne returns the first place of a sentence that lies in a wide place chosen
// alone, and is not where somebody comes from or goes: "West Bank: … eleven
// people were arrested … in Jenin".
func (d *telling) insideOne(s *sentence, chosen, others []placeRef) (placeRef, bool) {
	if len(chosen) != 1 {
		return placeRef{}, false
	}
	for _, q := range others {
		prep := s.preposition(q.head)
		inside := fineness(q.place.Precision) > fineness(chosen[0].place.Precision) && q.place.Country != "" && d.holds(chosen[0], q)
		if (inside || d.open(q) && fineness(chosen[0].place.Precision) <= fineness(attest.Province)) && hasPrep(d.grammar.set("inside-preposition"), prep) {
			return q, true
		}
	}
	return placeRef{}, false
}

// farthestPlace is how much it may cost to attach a place to an act, ownCost how
// much where it is the act's own.
const farthestPlace, ownCost = 7, 4

// rejectPlaces notes places that others were preferred to.
func (m *mention) rejectPlaces(ps []placeRef, why string) {
	for _, p := range ps {
		m.reject("place", p.place.Name, why)
	}
}

// placeCost weighs a place against all the words of a telling.
func (d *telling) placeCost(m *mention, p placeRef) (int, bool) {
	s := m.trigger.s
	best, ok := 0, false
	consider := func(pred int) {
		cost, fits := d.attachment(s, pred, p.head, p.first, p.last)
		if d.labelPlace(p) && (!fits || cost > labelCost) {
			cost, fits = labelCost, true
		}
		if hasPrep(d.grammar.set("origin-preposition"), s.preposition(p.head)) && m.trigger.frame().act == attest.Shelling {
			cost += 4 // where it was fired from
		}
		if v := s.Words[p.head].Head; v >= 0 && v != pred && baseRel(s.rel(v)) == "acl" && hasPrep(d.grammar.set("origin-preposition"), s.preposition(p.head)) {
			fits = false // "hit a lorry that had come from Yala"
		}
		if hasPrep(d.grammar.set("goal-preposition"), s.preposition(p.head)) && !firedAt(m) {
			cost += 2 // where somebody goes
		}
		if fits && (!ok || cost < best) {
			best, ok = cost, true
		}
	}
	consider(m.trigger.w)
	for _, t := range m.also {
		if t.s == s {
			consider(t.w)
		}
	}
	if m.target != nil && m.target.s == s {
		consider(m.target.head)
		if f, l := s.nounPhrase(m.target.head); p.first >= f && p.last <= l {
			return 0, true // the place is part of the target's name
		}
	}
	return best, ok
}

// labelCost is what it costs to attach the label of a line to what the line tells.
const labelCost = 3

// firedAt tells an act whose means fly: where they go is where they strike.
func firedAt(m *mention) bool {
	switch m.trigger.frame().act {
	case attest.Shelling, attest.AirStrike, attest.DroneStrike, attest.Interception:
		return true
	}
	return false
}

// placeIsParty tells places that only name a party: "Kyiv said", "Israeli",
// the subject or the maker of the act.
func (d *telling) placeIsParty(m *mention, p placeRef) bool {
	s := m.trigger.s
	if d.labelPlace(p) {
		return false
	}
	if s.hyphened(p.last) && s.is(p.last+2, "VERB", "ADJ") { // "Iran-backed fighters"
		return true
	}
	if t := m.target; t != nil && t.s == s && t.head >= p.first && t.head <= p.last && d.isPlaceName(s, t.head) {
		return false // "Palma attacked on Wednesday"
	}
	if m.actor != nil && m.actor.s == s {
		if f, l := s.nounPhrase(m.actor.head); p.first >= f && p.last <= l && s.preposition(p.head) == "" {
			return true
		}
	}
	if p.place.Precision == attest.CountryP && (d.modifiesParty(s, p.head) || d.thing(s, p.head).party.Kind == attest.Diplomatic) || d.seatOfParty(s, p) || d.homeOf(s, p) {
		return true
	}
	rel := baseRel(s.rel(p.head))
	if rel == "nsubj" && !(p.first > 0 && s.is(p.first-1, "ADP")) && s.rel(p.head) != "nsubj:pass" && m.trigger.frame().kind != seizeFrame {
		return true
	}
	return s.preposition(p.head) != "" && hasPrep(d.grammar.set("agent-preposition"), s.preposition(p.head)) && (s.rel(p.head) == "obl:agent" || fineness(p.place.Precision) <= fineness("country"))
}

// homeOf tells a place that armed men are said to be from: "fighters from Kobu".
func (d *telling) homeOf(s *sentence, p placeRef) bool {
	up := s.Words[p.head].Head
	if up >= 0 && s.is(up, "VERB") && d.grammar.set("launch-word").word(s, up) && hasPrep(d.grammar.set("origin-preposition"), s.preposition(p.head)) { // "drones launched from Crimea"
		return true
	}
	return up >= 0 && baseRel(s.rel(p.head)) == "nmod" && hasPrep(d.grammar.set("origin-preposition"), s.preposition(p.head)) && d.thing(s, up).class.armed()
}

// modifiesParty tells a country that only says whose somebody or something is:
// "Russia's defence ministry", "U.S. attack helicopters".
func (d *telling) modifiesParty(s *sentence, h int) bool {
	if up := s.Words[h].Head; up >= 0 && baseRel(s.rel(h)) == "nmod" && d.thing(s, up).party.Kind == attest.Diplomatic { // « l'ambassade d'Arabie saoudite »
		return true
	}
	if r := s.rel(h); r != "nmod:poss" && r != "compound" && r != "amod" {
		return false
	}
	c := d.thing(s, s.Words[h].Head).class
	return c.person() || c == weaponClass || c == militaryClass
}

// listed tells whether a place is coordinated with one of a list.
func (d *telling) listed(s *sentence, p placeRef, list []placeRef) bool {
	under := func(a, b placeRef) bool {
		h := s.Words[a.head].Head
		return baseRel(s.rel(a.head)) == "conj" && h >= b.first && h <= b.last
	}
	for _, q := range list {
		if under(p, q) || under(q, p) || s.Words[p.head].Head == s.Words[q.head].Head && baseRel(s.rel(p.head)) == "conj" && baseRel(s.rel(q.head)) == "conj" {
			return true
		}
	}
	return false
}

// oneLevel keeps, of places at one cost, those coordinated with the first;
// of others the finest.
func (d *telling) oneLevel(s *sentence, ps []placeRef) []placeRef {
	if len(ps) == 1 {
		return ps
	}
	lead := ps[0]
	for _, p := range ps[1:] {
		if fineness(p.place.Precision) > fineness(lead.place.Precision) && !d.listed(s, p, []placeRef{lead}) {
			lead = p
		}
	}
	out := []placeRef{}
	for _, p := range ps {
		if p.index == lead.index || d.listed(s, p, []placeRef{lead}) || d.listed(s, p, out) {
			out = append(out, p)
		}
	}
	return out
}

// withListed adds the places of the lists that chosen places stand in: "the
// towns of Gao, Kidal and Timbuktu".
func (d *telling) withListed(m *mention, chosen []placeRef) []placeRef {
	s := m.trigger.s
	out := slices.Clone(chosen)
	for _, p := range d.innermost(d.placesIn(s)) {
		if slices.ContainsFunc(out, func(q placeRef) bool { return q.index == p.index }) || !d.listed(s, p, out) && !d.besides(s, p) || d.placeIsParty(m, p) {
			continue
		}
		out = append(out, p)
	}
	slices.SortStableFunc(out, func(a, b placeRef) int { return a.at.start - b.at.start })
	return out
}

// besides tells a place in a phrase that adds to a list: "the bases A and B, in
// addition to the bases C and D".
func (d *telling) besides(s *sentence, p placeRef) bool {
	for i := p.head; i > 0 && i > p.head-6; i-- {
		if s.is(i, "VERB", "AUX", "PUNCT") {
			return false
		}
		if d.grammar.set("besides").at(s, i) > 0 {
			return true
		}
	}
	return false
}
