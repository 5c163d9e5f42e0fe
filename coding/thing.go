package coding

import (
	"attest"
	"attest/party"
)

// thing is what a noun phrase names, as far as the grammar needs it.
type thing struct {
	class      class
	party      attest.Party
	instrument attest.InstrumentKind // of weapons
	at         span                  // the phrase without article
	refers     bool                  // a pronoun or group noun that stands for a party told before
	named      bool                  // a proper name of a party
	nation     bool                  // a nationality
	person     bool                  // names persons, of whatever class
	collective bool                  // a group without a number of its own ("the population")
	atHome     bool                  // its words name no country: it has that of the text
	launched   bool                  // a weapon that flies and comes down
}

// carrier tells a weapon that people ride in, which is as often attacked as
// attacked with: a helicopter, a tank.
func (t thing) carrier() bool {
	return t.class == weaponClass && (t.instrument == attest.Aircraft || t.instrument == attest.Tank)
}

// arms tells a weapon that is seized or found as one: no aircraft, and nothing that
// has other uses ("a stick").
func (t thing) arms() bool {
	return t.class == weaponClass && !t.carrier() && t.instrument != attest.OtherMeans && t.instrument != attest.Blade && t.instrument != attest.Fire
}

// ofCourt tells a word for an explosive that is one of courts as well, with what
// somebody is charged with: "a charge of spying".
func (d *reading) ofCourt(s *sentence, h int) bool {
	k := s.child(h, "nmod")
	return k > h && d.grammar.set("any-bomb").word(s, h) && d.grammar.set("law").word(s, h) &&
		hasPrep(d.grammar.set("genitive-preposition"), s.preposition(k)) && d.thing(s, k).class != weaponClass
}

// thing returns what the phrase headed by word h names; it is worked out once.
func (d *reading) thing(s *sentence, h int) thing {
	if d.things[s.index] == nil {
		d.things[s.index] = make([]*thing, len(s.Words))
	}
	if t := d.things[s.index][h]; t != nil {
		return *t
	}
	t := d.classify(s, h)
	d.things[s.index][h] = &t
	return t
}

// classOf translates the lexicon's classes.
var classOf = map[party.Class]class{
	party.Civilian: civilianClass, party.Armed: armedClass, party.Force: forceClass, party.Official: officialClass,
	party.Weapon: weaponClass, party.Military: militaryClass, party.Object: objectClass,
}

// classify says what the phrase of a word names: a time, a pronoun, what the
// party lexicon knows, a place, an act, or a person by capital or number.
func (d *reading) classify(s *sentence, h int) thing {
	t := thing{at: s.span(h, h)}
	if s.isTimed(h) || d.grammar.set("time-unit").word(s, h) {
		t.class = timeClass
		return t
	}
	if s.is(h, "PRON", "DET") {
		t.refers, t.party.Name = true, s.Words[h].Form
		return t
	}
	if s.is(h, "ADJ") && s.rel(h) == "amod" && d.grammar.set("rank-adjective").word(s, h) { // "a major arms cache"
		return t
	}
	desc := d.parties.Describe(d.names, d.parsed, s.index, h, d.context(""))
	t.party = attest.Party{Name: desc.Name, Canonical: desc.Canonical, Kind: desc.Kind, Country: desc.Country, Owner: desc.Owner}
	t.class, t.instrument, t.launched = classOf[desc.Class], desc.Instrument, desc.Launched
	t.named, t.nation, t.person, t.collective, t.atHome = desc.Actor != nil, desc.Nation, desc.Person, desc.Collective, desc.AtHome
	if desc.Name != "" {
		t.at = s.span(desc.First, desc.Last)
		from := desc.First
		if from > 1 && from < h && s.lower[from-1] == "-" && d.grammar.set("time-unit").word(s, from-2) { // "57-year-old Juan Ruiz"
			from++
			t.at.start = s.Words[from].Start
			t.party.Name = d.text[t.at.start:t.at.end]
		}
		for i := from; i < h; i++ { // nor is a date before it: "date 2023-12 The group …"
			if s.isTimed(i) && s.lower[i+1] != "-" && s.lower[i] != "-" {
				from = i + 1
				t.at.start = s.Words[from].Start
				t.party.Name = d.text[t.at.start:t.at.end]
			}
		}
		for _, q := range d.quantities[s.index] { // a number that the parser took for a noun is no part of the name
			if q.First == from && q.Last < h && !q.Weak && desc.Canonical == "" && s.lower[q.Last+1] != "-" {
				t.at.start = s.Words[q.Last+1].Start
				t.party.Name = d.text[t.at.start:t.at.end]
			}
		}
	}
	if t.instrument == attest.Landmine && d.worksite(s, h) {
		t.class, t.instrument, t.launched, t.party.Kind = objectClass, "", false, attest.Infrastructure
	}
	if t.class == weaponClass && d.ofCourt(s, h) {
		t.class, t.instrument = noClass, ""
	}
	d.menOf(s, h, &t)
	d.affiliated(s, h, &t)
	if d.grammar.set("aim").word(s, h) && d.bareAim(s, h) {
		t.refers, t.class = true, noClass
		return t
	}
	if t.class == noClass {
		if o, ok := d.partyCalled(s, h); ok {
			o.at, o.party.Name = t.at, d.text[t.at.start:t.at.end]
			return o
		}
	}
	if (t.class == armedClass || t.class == noClass && s.Words[h].Feat("Number") != "Plur") && !t.named && d.bareGroup(s, h, desc) || d.followers(s, h) {
		t.refers = true
		if t.class == civilianClass {
			t.class = noClass
		}
	}
	if p, ok := d.placeAt(s, h); ok && (t.class == noClass || t.class == officialClass && s.preposition(h) != "" && !d.ascribedAt(s, h) || t.class == civilianClass && s.is(h, "PROPN") && !t.named && p.at == t.at || d.labelPlace(p)) {
		t.class = placeClass
		if t.party.Name == "" {
			t.party.Name = p.place.Name
		}
		t.party.Canonical, t.party.Country = p.place.Canonical, p.place.Country
	}
	if t.class != noClass || t.refers {
		return t
	}
	switch {
	case s.is(h, "NOUN") && (d.tellsAct(s, h) || d.grammar.set("event-anaphor").word(s, h)):
		t.class = eventClass
	case s.is(h, "NUM"), s.is(h, "NOUN") && d.grammar.set("portion").word(s, h) && s.child(h, "nmod", "amod", "acl") < 0 && s.child(h, "det") >= 0 && d.counted(s, h): // « une vingtaine ont été relâchés »
		t.person, t.refers = true, true
	case s.is(h, "PROPN") || d.titles(s, h):
		t.person = true
		t.class, t.party.Kind = civilianClass, attest.Civilian
	}
	return t
}

// counted tells whether a word is part of a quantity.
func (d *reading) counted(s *sentence, h int) bool {
	for _, q := range d.quantities[s.index] {
		if q.First <= h && h <= q.Last && !q.Percent && !q.Weak {
			return true
		}
	}
	return false
}

// partyCalled returns what a bare definite noun stands for where the text named an
// armed party by it before: « la résistance » after « la Résistance islamique en
// Irak », "the Movement" after "the Islamic Movement of Kano".
func (d *reading) partyCalled(s *sentence, h int) (thing, bool) {
	det := s.child(h, "det")
	if !s.is(h, "NOUN", "PROPN") || det < 0 || !d.grammar.set("definite").word(s, det) || s.child(h, "nmod", "amod", "acl", "compound", "flat") >= 0 {
		return thing{}, false
	}
	for i := s.index - 1; i >= 0 && s.index-i <= namedBefore; i-- {
		o := &d.sents[i]
		for w := range o.Words {
			if o.lower[w] != s.lower[h] || !o.is(w, "NOUN", "PROPN") {
				continue
			}
			if t := d.thing(o, w); t.class.armed() && t.party.Canonical != "" && len(t.party.Name) > len(o.Words[w].Form) {
				return t, true
			}
		}
	}
	return thing{}, false
}

// worksite tells a mine in which people dig, not one that blows up: « dans une mine
// de Mongbwalu », "a gold mine".
func (d *reading) worksite(s *sentence, h int) bool {
	if p := s.preposition(h); p != "" && hasPrep(d.grammar.set("inside-preposition"), p) {
		return true
	}
	for _, k := range s.children(h, "compound", "nmod", "amod") {
		if d.grammar.set("mined").word(s, k) {
			return true
		}
	}
	v := s.Words[h].Head
	return v >= 0 && (s.rel(h) == "obj" || s.rel(h) == "nsubj:pass") && d.grammar.set("attack-ground").word(s, v) // "attacked a mine"
}

// titles tells whether a noun that no list knows stands before a person's
// name, as a title or calling: "stevedore Juan Ruiz".
func (d *reading) titles(s *sentence, h int) bool {
	k := s.child(h, "flat")
	return k == h+1 && s.is(h, "NOUN") && d.namePart(s, k)
}

// bareGroup tells a definite group noun alone ("the attackers", « le groupe »),
// which stands for a party told before.
func (d *reading) bareGroup(s *sentence, h int, desc party.Description) bool {
	if desc.First != desc.Last || desc.Canonical != "" || !d.grammar.set("group-anaphor").word(s, h) {
		return false
	}
	det := s.child(h, "det", "nmod:poss")
	return det >= 0 && d.grammar.set("definite").word(s, det) && s.Words[det].Feat("Definite") != "Ind"
}

// placeAt returns the named place that a word is part of.
func (d *reading) placeAt(s *sentence, h int) (placeRef, bool) {
	for _, p := range d.placesIn(s) {
		if h >= p.first && h <= p.last {
			return p, true
		}
	}
	return placeRef{}, false
}

// context is what the report tells a phrase's description.
func (d *reading) context(speaker string) party.Context {
	return party.Context{Country: d.country, Year: d.year, Speaker: speaker}
}

// inName tells whether a word is part of a listed party's name, whose words
// tell no act ("National Liberation Army").
func (d *reading) inName(s *sentence, i int) bool { return d.names.Covers(s.index, i) }

// impersonalPronoun tells an expletive ("it rained", « il y a »).
func (d *reading) impersonalPronoun(s *sentence, h int) bool {
	return s.is(h, "PRON") && baseRel(s.rel(h)) == "expl"
}

// menOf gives « des hommes du groupe Untel » and "15 LRA men" the party that
// they are of: men of an armed party are armed.
func (d *reading) menOf(s *sentence, h int, t *thing) {
	if t.party.Canonical != "" || t.class == weaponClass || !d.grammar.set("followers").word(s, h) {
		return
	}
	for _, k := range s.children(h, "nmod", "compound", "amod") {
		if p := s.preposition(k); p == "" && k > h || p != "" && !hasPrep(d.grammar.set("genitive-preposition"), p) && !hasPrep(d.grammar.set("origin-preposition"), p) {
			continue
		}
		o := d.thing(s, k)
		if !o.class.armed() || o.refers || t.class.armed() && !o.named {
			continue
		}
		t.class, t.party.Kind, t.party.Canonical, t.party.Country = o.class, o.party.Kind, o.party.Canonical, o.party.Country
		t.party.Owner = ""
		return
	}
}

// followers tells "its men", « ses combattants »: they stand for the side that
// the possessive means.
func (d *reading) followers(s *sentence, h int) bool {
	if !d.grammar.set("followers").word(s, h) {
		return false
	}
	for _, k := range s.children(h, "det", "nmod:poss") {
		if s.Words[k].Feat("Poss") == "Yes" || s.Words[k].Feat("PronType") == "Prs" {
			return true
		}
	}
	return false
}

// bareAim tells "their targets", « leurs cibles » without a name of their own:
// they stand for what was aimed at.
func (d *reading) bareAim(s *sentence, h int) bool {
	return s.child(h, "nmod", "compound", "amod") < 0 || s.child(h, "nmod:poss") >= 0 && s.child(h, "compound", "amod") < 0
}

// tellsAct tells whether some noun frame has the word as its head.
func (d *reading) tellsAct(s *sentence, i int) bool {
	for _, t := range d.triggersAt(s, i) {
		if t.pattern.noun {
			return true
		}
	}
	return false
}

// reflexive returns the reflexive pronoun of a verb, or -1.
func (d *reading) reflexive(s *sentence, v int) int {
	for _, k := range s.kids[v] {
		if k != v && k-v <= 1 && v-k <= 4 && d.grammar.set("self").word(s, k) && s.is(k, "PRON") {
			return k
		}
	}
	return -1
}

// namedBefore is how many sentences before a definite noun are searched for the
// name of what it stands for.
const namedBefore = 30

// isPersons tells a noun that may be said of people who suffer.
func (d *reading) isPersons(s *sentence, h int) bool {
	th := d.thing(s, h)
	return th.class.person() || th.person || th.nation || th.class == noClass && s.is(h, "PROPN")
}

// isCountedThing tells a noun for things or weapons, whose number counts no
// people.
func (d *reading) isCountedThing(s *sentence, h int) bool {
	if h < 0 {
		return false
	}
	th, g := d.thing(s, h), d.grammar
	if th.class == timeClass {
		return true
	}
	return !th.class.person() && (th.class.thing() || th.class == weaponClass || g.set("place-anaphor").word(s, h) || g.set("facility").word(s, h) || g.set("settlement").word(s, h))
}

// vague tells an amount without a number: "hundreds".
func vague(q attest.Quantity) bool { return q.Low != nil && q.High != nil && *q.Low < *q.High }
