package telling

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/toponym"
)

// Innermost drops places that only hold another place of the list ("Mubi" in
// "Mubi, Adamawa state").
func (d *Teller) Innermost(ps []reading.PlaceRef) []reading.PlaceRef {
	var out []reading.PlaceRef
	for _, p := range ps {
		if !d.holdsOneOf(p, ps) {
			out = append(out, p)
		}
	}
	return out
}

// holdsOneOf reports whether a place holds one of others by how they are named.
func (d *Teller) holdsOneOf(p reading.PlaceRef, others []reading.PlaceRef) bool {
	for _, q := range others {
		for in := d.insideOf(q); in >= 0; in = d.Toponyms[in].Inside {
			if in == p.Index {
				return true
			}
			if d.Toponyms[in].Inside == in {
				break
			}
		}
	}
	return false
}

func (d *Teller) insideOf(p reading.PlaceRef) int {
	if p.Index < 0 {
		return -1
	}
	return d.Toponyms[p.Index].Inside
}

// placeOf finds where a telling happened: the places attached to its words
// most closely, with those coordinated with them. own is true when the place
// goes with the act itself.
func (d *Teller) placeOf(m *Mention) {
	s := m.Trigger.Sentence
	var best, fit, far []reading.PlaceRef
	costs := map[int]int{} // by toponym
	bestCost := farthestPlace
	var named []reading.PlaceRef
	for _, p := range d.PlacesIn(s) {
		if d.placeIsParty(m, p) {
			m.Reject("place", p.Place.Name, "names a party here, not where it happened")
			continue
		}
		if d.measuresBest(s, p) {
			m.Reject("place", p.Place.Name, "says among which it is the greatest")
			continue
		}
		if d.whereBorn(s, p) {
			m.Reject("place", p.Place.Name, "where somebody comes from")
			continue
		}
		if d.ofActCountedFrom(m, p) {
			m.Reject("place", p.Place.Name, "where that was from which the time is counted")
			continue
		}
		named = append(named, p)
	}
	named = d.ofOwnClause(m, named)
	weights, fits := make([]int, len(named)), make([]bool, len(named))
	var near []reading.PlaceRef
	for i, p := range named {
		if weights[i], fits[i] = d.placeCost(m, p); fits[i] {
			near = append(near, p)
		}
	}
	for i, p := range named {
		lost := func(why string) { m.Reject("place", p.Place.Name, why) }
		if d.holdsOneOf(p, near) {
			lost("holds another place that is named beside it")
			continue
		}
		if d.onlyFarFrom(p, near) {
			lost("only tells how far from it the other place is")
			continue
		}
		cost, ok := weights[i], fits[i]
		costs[p.Index] = cost
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
			m.RejectPlaces(best, "farther from the words of the act")
			best, bestCost = nil, cost
		}
		best = append(best, p)
	}
	if len(best) == 0 || bestCost > 2 && reading.Fineness(best[0].Place.Precision) <= reading.Fineness(attest.Province) {
		for _, p := range d.standIns(s) {
			if cost, ok := d.placeCost(m, p); ok && cost < bestCost && !d.placeIsParty(m, p) && !d.ofActCountedFrom(m, p) {
				m.RejectPlaces(best, "wider, and farther from the words of the act, than what stands for a place")
				best, bestCost = []reading.PlaceRef{p}, cost
			}
		}
	}
	if p, ok := d.facilityOf(m, best, bestCost); ok {
		m.RejectPlaces(best, "the town of the facility that the act goes with more closely")
		best = []reading.PlaceRef{p}
	}
	if m.unlisted != nil && bestCost > ownCost {
		m.Places, m.Own = m.unlisted, true
		return
	}
	if len(best) == 0 {
		if p, cost, ok := d.siteOf(m); ok {
			m.Places, m.Own = []reading.PlaceRef{p}, cost <= ownCost
			d.inItsTown(m)
		}
		return
	}
	if q, ok := d.underLabel(s, best, byCost(append(fit, far...), costs)); ok {
		m.RejectPlaces(best, "labels the line; a place is named in it")
		best = []reading.PlaceRef{q}
	} else if q, ok := d.insideOne(m, best, fit); ok {
		m.RejectPlaces(best, "holds another place of the sentence")
		best = []reading.PlaceRef{q}
	}
	m.Places, m.Own = d.withListed(m, d.oneLevel(s, best)), bestCost <= ownCost && !d.labelPast(m, best[0])
	m.RejectPlaces(best, "as close as another that is finer, and of no list with it")
	d.ofTown(m)
	d.inItsTown(m)
}

// byCost orders places by how closely they go with an act.
func byCost(ps []reading.PlaceRef, costs map[int]int) []reading.PlaceRef {
	out := slices.Clone(ps)
	slices.SortStableFunc(out, func(a, b reading.PlaceRef) int { return costs[a.Index] - costs[b.Index] })
	return out
}

// insideOne returns the first place of a sentence that lies in a wide place chosen
// alone, and is not where somebody comes from or goes: "West Bank: … eleven
// people were arrested … in Jenin".
func (d *Teller) insideOne(m *Mention, chosen, others []reading.PlaceRef) (reading.PlaceRef, bool) {
	if len(chosen) != 1 {
		return reading.PlaceRef{}, false
	}
	s := m.Trigger.Sentence
	for _, q := range others {
		if d.ofOtherClause(m, q) {
			continue
		}
		beside := d.Grammar.Set("inside-preposition").HasPrep(s.Preposition(q.Head)) || q.Index >= 0 && d.Toponyms[q.Index].Near() // "In Colombia, … near Corinto"
		inside := reading.Fineness(q.Place.Precision) > reading.Fineness(chosen[0].Place.Precision) && q.Place.Country != "" && d.holds(chosen[0], q) ||
			chosen[0].Place.Precision == attest.Town && d.setsScene(chosen[0]) && !d.open(q) && d.Beside(q, chosen[0], aroundTown) && reading.Fineness(q.Place.Precision) >= reading.Fineness(attest.Near)
		if (inside || d.open(q) && reading.Fineness(chosen[0].Place.Precision) <= reading.Fineness(attest.Province)) && beside {
			return q, true
		}
	}
	return reading.PlaceRef{}, false
}

// ofOtherClause tells a place that stands with another act, in a clause of circumstance
// below that of the telling or in one with a subject of its own that is joined to it: "shelled
// western Kosovo, a day after guerrillas had killed three policemen near Decani", "were killed
// in Oruro, and two women were killed in Chacri".
func (d *Teller) ofOtherClause(m *Mention, p reading.PlaceRef) bool {
	s := m.Trigger.Sentence
	if d.apartByAccusation(m, p.Head) {
		return true
	}
	for w, steps := p.Head, 0; w >= 0 && steps < 8; w, steps = s.Words[w].Head, steps+1 {
		if syntax.BaseRel(s.Rel(w)) == "advcl" && s.Child(w, "mark") >= 0 && !s.Within(m.Trigger.Word, w) && d.TellsBlow(s, w) {
			return true
		}
		if s.Rel(w) == "conj" && s.Is(w, "VERB") && !s.Within(m.Trigger.Word, w) && s.FirstSubject(w) > m.Trigger.Word && d.TellsBlow(s, w) {
			return true
		}
	}
	v := m.Trigger.Word
	up := s.Words[v].Head
	return s.Rel(v) == "conj" && s.Is(v, "VERB") && up >= 0 && up < v && s.VerbAbove(p.Head) == up && p.Head < v && s.FirstSubject(v) > p.Head && d.TellsBlow(s, up)
}

// farthestPlace is how much it may cost to attach a place to an act, ownCost how
// much where it is the act's own.
const farthestPlace, ownCost = 7, 4

// RejectPlaces notes places that others were preferred to.
func (m *Mention) RejectPlaces(ps []reading.PlaceRef, why string) {
	for _, p := range ps {
		m.Reject("place", p.Place.Name, why)
	}
}

// placeCost weighs a place against all the words of a telling.
func (d *Teller) placeCost(m *Mention, p reading.PlaceRef) (int, bool) {
	s := m.Trigger.Sentence
	best, ok := 0, false
	if m.Trigger.Frame().Kind == frames.Release && d.whereTaken(m, p) {
		return 0, false
	}
	nursed := d.whereNursed(s, p) || m.Refers && d.opensOverSpeaker(s, p)
	consider := func(pred int) {
		cost, fits := d.Attachment(s, pred, p.Head, p.First, p.Last)
		if d.LabelPlace(p) && (!fits || cost > labelCost) {
			cost, fits = labelCost, true
		}
		if m.Trigger.Frame().Act == attest.Shelling && (d.Grammar.Set("origin-preposition").HasPrep(s.Preposition(p.Head)) || d.LaunchedFrom(s, p.Head)) {
			cost += 4 // where it was fired from
		}
		if nursed || d.SaidThere(s, p) || d.CameFrom(s, p) && s.Words[p.Head].Head != pred {
			fits = false // "were coming from Yala when …"
		}
		if v := s.Words[p.Head].Head; v >= 0 && v != pred && d.Grammar.Set("origin-preposition").HasPrep(s.Preposition(p.Head)) && (syntax.BaseRel(s.Rel(v)) == "acl" || s.Is(v, "VERB") && !d.TriggerHead(s, v)) {
			fits = false // "hit a lorry that had come from Yala", "arrived from Yala and shot them"
		}
		if n := s.Words[p.Head].Head; n >= 0 && s.Is(n, "NOUN") && p.Place.Precision == attest.CountryP && d.Grammar.Set("part-of-land").Word(s, n) && d.Grammar.Set("companion-preposition").HasPrep(s.Preposition(p.Head)) {
			fits = false // "near the border with Brazil" is on this side of it
		}
		if n := s.Words[p.Head].Head; n >= 0 && s.Is(n, "NOUN") && d.Grammar.Set("direction-noun").Word(s, n) {
			fits = false // "came in from the direction of Yala"
		}
		if d.Grammar.Set("goal-preposition").HasPrep(s.Preposition(p.Head)) && !firedAt(m) {
			cost += 2 // where somebody goes
		}
		if d.broughtFromOrTo(m, p) {
			fits = false
		}
		if fits && (!ok || cost < best) {
			best, ok = cost, true
		}
	}
	for _, pred := range m.wordsIn(s) {
		consider(pred)
		for _, k := range s.Children(pred, "advcl") {
			if d.whereHeWas(s, k) {
				consider(k)
			}
		}
	}
	if m.Target != nil && m.Target.Sentence == s {
		if d.ofOffice(m.Target, p) {
			return ownCost, true
		}
		if !d.tellsItHimself(m.Target) {
			consider(m.Target.Head)
		}
		if f, l := s.NounPhrase(m.Target.Head); p.First >= f && p.Last <= l {
			if m.Target.Class.Person() && d.Grammar.Set("origin-preposition").HasPrep(s.Preposition(s.FirstOfRow(p.Head))) || d.seatOfUnit(m.Target, p) || m.Target.Class.Person() && s.Rel(p.Head) == "compound" && s.Words[p.Head].Head == m.Target.Head { // "the Yala police chief was killed in Tine"
				return ownCost + 1, true // "a geologist from Yala was found dead in Tine"
			}
			return 0, true // the place is part of the target's name
		}
	}
	return best, ok
}

// whereTaken tells a place in the clause that describes by what was done to them before those
// who are freed: "a nurse abducted near Yala was freed".
func (d *Teller) whereTaken(m *Mention, p reading.PlaceRef) bool {
	w, c := m.Trigger.Word, d.PersonClause(m.Trigger.Sentence, p.Head)
	if c < 0 || c == w {
		return false
	}
	return c < w && p.First < w || c > w && p.First > c && d.TriggerHead(m.Trigger.Sentence, c)
}

// broughtFromOrTo tells where those who were taken were brought, and where troops that come or are
// sent set out: « emmenés vers Yala », « des renforts partis de Yala sont attendus ».
func (d *Teller) broughtFromOrTo(m *Mention, p reading.PlaceRef) bool {
	s := m.Trigger.Sentence
	if p.Head < 0 || p.Last >= len(s.Words) {
		return false
	}
	if m.Act.Family() == attest.CustodyFamily && d.Grammar.Set("goal-preposition").HasPrep(s.Preposition(p.Head)) {
		return true
	}
	v := s.Words[p.Head].Head
	if m.Act != attest.Deployment || v < 0 || !d.Grammar.Set("from-preposition").HasPrep(s.Preposition(p.Head)) {
		return false
	}
	return s.Is(v, "VERB") && (d.Grammar.Set("come-from").Word(s, v) || syntax.BaseRel(s.Rel(v)) == "acl" && !slices.Contains(m.Trigger.Words, v))
}

// opensOverSpeaker tells a country that opens a sentence about what those there say of an
// act told before: "In Somalia, the group said it had carried out the attack".
func (d *Teller) opensOverSpeaker(s *syntax.Sentence, p reading.PlaceRef) bool {
	return p.First <= 1 && p.Place.Precision == attest.CountryP && slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool {
		return a.Kind == reading.Says && a.Speaker > p.Last && a.Speaker <= p.Last+5
	})
}

// tellsItHimself tells one who in the same sentence says something: what stands behind his
// verb is where he spoke: "The mayor, who was freed, told reporters in Yala …".
func (d *Teller) tellsItHimself(f *reading.Filler) bool {
	return slices.ContainsFunc(d.AttributionsOf(f.Sentence), func(a reading.Attribution) bool {
		return a.Kind == reading.Says && a.Speaker == f.Head && f.Sentence.Is(a.Verb, "VERB") && a.Verb > f.Head
	})
}

// whereNursed tells where the wounded were brought: "is being treated at Yala".
func (d *Teller) whereNursed(s *syntax.Sentence, p reading.PlaceRef) bool {
	v := s.Words[p.Head].Head
	return v >= 0 && s.Is(v, "VERB") && d.Grammar.Set("care-verb").Word(s, v)
}

// labelCost is what it costs to attach the label of a line to what the line tells.
const labelCost = 3

// firedAt tells an act whose means fly: where they go is where they strike.
func firedAt(m *Mention) bool {
	switch m.Trigger.Frame().Act {
	case attest.Shelling, attest.AirStrike, attest.DroneStrike, attest.Interception:
		return true
	}
	return false
}

// placeIsParty tells places that only name a party: "Kyiv said", "Israeli",
// the subject or the maker of the act.
func (d *Teller) placeIsParty(m *Mention, p reading.PlaceRef) bool {
	s := m.Trigger.Sentence
	if m.Trigger.Frame().Kind == frames.Clash && (d.fightsAs(m.Actor, s, p) || d.fightsAs(m.Target, s, p) && (p.Place.Precision == attest.CountryP || m.Target.Class.Person())) {
		return true // "India and Pakistan exchanged fire", "between Twic and Ngok Dinka youths"
	}
	if d.LabelPlace(p) || p.Index >= 0 && d.Toponyms[p.Index].Relation == toponym.Between { // "on his way from Yala to Tine"
		return false
	}
	if s.Hyphened(p.Last) && s.Is(p.Last+2, "VERB", "ADJ") { // "Iran-backed fighters"
		return true
	}
	if t := m.Target; t != nil && t.Sentence == s && t.Head >= p.First && t.Head <= p.Last && d.IsPlaceName(s, t.Head) {
		return false // "Palma attacked on Wednesday"
	}
	if m.Actor != nil && m.Actor.Sentence == s {
		if f, l := s.NounPhrase(m.Actor.Head); p.First >= f && p.Last <= l && s.Preposition(p.Head) == "" {
			return true
		}
	}
	if p.Place.Precision == attest.CountryP && (d.modifiesParty(s, p.Head) || d.Thing(s, p.Head).Party.Kind == attest.Diplomatic) || d.seatOfParty(s, p) || d.homeOf(s, p) {
		return true
	}
	if d.AscribedAt(s, p.Head) || d.accusesOrIsAccused(s, p) { // « une attaque imputée à Israël »
		return true
	}
	rel := syntax.BaseRel(s.Rel(p.Head))
	if rel == "nsubj" && !(p.First > 0 && s.Is(p.First-1, "ADP")) && s.Rel(p.Head) != "nsubj:pass" && m.Trigger.Frame().Kind != frames.Seize && !d.described(s, p) {
		return true
	}
	return s.Preposition(p.Head) != "" && d.Grammar.Set("agent-preposition").HasPrep(s.Preposition(p.Head)) && (s.Rel(p.Head) == "obl:agent" || reading.Fineness(p.Place.Precision) <= reading.Fineness("country"))
}

// measuresBest tells a place among whose things one is the greatest: « la plus grande centrale
// nucléaire d'Europe ».
func (d *Teller) measuresBest(s *syntax.Sentence, p reading.PlaceRef) bool {
	up := s.Words[p.Head].Head
	if up < 0 || up > p.Head || s.Rel(p.Head) != "nmod" || reading.Fineness(p.Place.Precision) > reading.Fineness(attest.CountryP) {
		return false
	}
	if of := s.Preposition(p.Head); !d.Grammar.Set("genitive-preposition").HasPrep(of) && !d.Grammar.Set("inside-preposition").HasPrep(of) {
		return false
	}
	first, _ := s.NounPhrase(up)
	_, ok := d.Grammar.Set("superlative").In(s, first, up)
	return ok
}

// homeOf tells a place that armed men are said to be from: "fighters from Kobu".
func (d *Teller) homeOf(s *syntax.Sentence, p reading.PlaceRef) bool {
	up := s.Words[p.Head].Head
	if up >= 0 && s.Is(up, "VERB") && d.LaunchedFrom(s, p.Head) { // "drones launched from Crimea"
		return true
	}
	if up < 0 || !d.Grammar.Set("origin-preposition").HasPrep(s.Preposition(p.Head)) {
		return false
	}
	if c := s.Child(p.Head, "case"); c > 0 && s.Words[c-1].Head == up && d.Grammar.Set("agent-preposition").HasPrep(s.Preposition(c-1)) { // "killed by fighters from Kobu", hung on the verb
		up = c - 1
	} else if syntax.BaseRel(s.Rel(p.Head)) != "nmod" {
		return false
	}
	return d.Thing(s, up).Class.Armed()
}

// fightsAs tells a place whose name heads the phrase of a side, or stands in that of one of two peoples.
func (d *Teller) fightsAs(f *reading.Filler, s *syntax.Sentence, p reading.PlaceRef) bool {
	return f != nil && f.Sentence == s && (f.Head >= p.First && f.Head <= p.Last || strings.HasSuffix(f.Rule, "-people") && p.At.Start >= f.At[0].Start && p.At.End <= f.At[0].End)
}

// onlyNationality tells a country's name before a noun that is its nationality too: "a U.S.
// strike", not "the Syria strike".
func (d *Teller) onlyNationality(s *syntax.Sentence, h int) bool {
	r := s.Rel(h)
	return (r == "compound" || r == "amod") && d.Parties.Nationality(s.Words[h].Form)
}

// modifiesParty tells a country that only says whose somebody or something is:
// "Russia's defence ministry", "U.S. attack helicopters".
func (d *Teller) modifiesParty(s *syntax.Sentence, h int) bool {
	if up := s.Words[h].Head; up >= 0 && syntax.BaseRel(s.Rel(h)) == "nmod" && d.Thing(s, up).Party.Kind == attest.Diplomatic { // « l'ambassade d'Arabie saoudite »
		return true
	}
	if r := s.Rel(h); r != "nmod:poss" && r != "compound" && r != "amod" {
		return false
	}
	c := d.Thing(s, s.Words[h].Head).Class
	return c.Person() || c == reading.WeaponClass || c == reading.MilitaryClass || d.onlyNationality(s, h)
}

// listed reports whether a place is coordinated with one of a list.
func (d *Teller) listed(s *syntax.Sentence, p reading.PlaceRef, list []reading.PlaceRef) bool {
	under := func(a, b reading.PlaceRef) bool {
		h := s.Words[a.Head].Head
		return syntax.BaseRel(s.Rel(a.Head)) == "conj" && h >= b.First && h <= b.Last
	}
	for _, q := range list {
		if under(p, q) || under(q, p) || s.Words[p.Head].Head == s.Words[q.Head].Head && syntax.BaseRel(s.Rel(p.Head)) == "conj" && syntax.BaseRel(s.Rel(q.Head)) == "conj" {
			return true
		}
	}
	return false
}

// setsScene tells a place that opens its sentence, in or by which another of the sentence may
// lie: "In Gao, two soldiers were killed at Xyz", "In Herat, … at a checkpoint in Injil".
func (d *Teller) setsScene(p reading.PlaceRef) bool { return p.First <= 1 && !d.open(p) }

// aroundTown is how far, in km, what is told of a town may lie from it.
const aroundTown = 60

// oneLevel keeps, of places at one cost, those coordinated with the first;
// of others the finest.
func (d *Teller) oneLevel(s *syntax.Sentence, ps []reading.PlaceRef) []reading.PlaceRef {
	if len(ps) == 1 {
		return ps
	}
	lead := ps[0]
	for _, p := range ps[1:] {
		finer := reading.Fineness(p.Place.Precision) - reading.Fineness(lead.Place.Precision)
		if (finer > 0 || finer == 0 && d.setsScene(lead) && d.Beside(p, lead, aroundTown)) && !d.listed(s, p, []reading.PlaceRef{lead}) {
			lead = p
		}
	}
	out := []reading.PlaceRef{}
	for _, p := range ps {
		if p.Index == lead.Index || d.listed(s, p, []reading.PlaceRef{lead}) || d.listed(s, p, out) {
			out = append(out, p)
		}
	}
	return out
}

// withListed adds the places of the lists that chosen places stand in: "the
// towns of Gao, Kidal and Timbuktu".
func (d *Teller) withListed(m *Mention, chosen []reading.PlaceRef) []reading.PlaceRef {
	s := m.Trigger.Sentence
	out := slices.Clone(chosen)
	for _, p := range d.Innermost(d.PlacesIn(s)) {
		if slices.ContainsFunc(out, func(q reading.PlaceRef) bool { return q.Index == p.Index }) || !d.listed(s, p, out) && !d.besides(s, p) || d.placeIsParty(m, p) {
			continue
		}
		out = append(out, p)
	}
	slices.SortStableFunc(out, func(a, b reading.PlaceRef) int { return a.At.Start - b.At.Start })
	return out
}

// besides tells a place in a phrase that adds to a list: "the bases A and B, in
// addition to the bases C and D".
func (d *Teller) besides(s *syntax.Sentence, p reading.PlaceRef) bool {
	for i := p.Head; i > 0 && i > p.Head-6; i-- {
		if s.Is(i, "VERB", "AUX", "PUNCT") {
			return false
		}
		if d.Grammar.Set("besides").At(s, i) > 0 {
			return true
		}
	}
	return false
}
