package reading

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/syntax"
	"attest/party"
)

// Thing is what a noun phrase names, as far as the grammar needs it.
type Thing struct {
	Class      Class
	Party      attest.Party
	Instrument attest.InstrumentKind // of weapons
	At         syntax.Span           // the phrase without article
	Refers     bool                  // a pronoun or group noun that stands for a party told before
	Named      bool                  // a proper name of a party
	Nation     bool                  // a nationality
	Person     bool                  // names persons, of whatever class
	Collective bool                  // a group without a number of its own ("the population")
	atHome     bool                  // its words name no country: it has that of the text
	Launched   bool                  // a weapon that flies and comes down
}

// Carrier tells a weapon that people ride in, which is as often attacked as
// attacked with: a helicopter, a tank.
func (t Thing) Carrier() bool {
	return t.Class == WeaponClass && (t.Instrument == attest.Aircraft || t.Instrument == attest.Tank)
}

// Arms tells a weapon that is seized or found as one: no aircraft, and nothing that
// has other uses ("a stick").
func (t Thing) Arms() bool {
	return t.Class == WeaponClass && !t.Carrier() && t.Instrument != attest.OtherMeans && t.Instrument != attest.Blade && t.Instrument != attest.Fire
}

// ofCourt tells a word for an explosive that is one of courts as well, with what
// somebody is charged with: "a charge of spying", "on corruption charges".
func (d *Document) ofCourt(s *syntax.Sentence, h int) bool {
	if !d.Grammar.Set("any-bomb").Word(s, h) || !d.Grammar.Set("law").Word(s, h) {
		return false
	}
	k, p := s.Child(h, "nmod"), s.Preposition(h)
	if c := s.Child(h, "compound"); c >= 0 && p != "" && !d.Grammar.Set("means-preposition").HasPrep(p) && d.Thing(s, c).Class != WeaponClass {
		return true
	}
	return k > h && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) && d.Thing(s, k).Class != WeaponClass
}

// ScattersCrowds tells a grenade that only stuns or smokes, which police throw at crowds: "stun
// grenades", « grenades lacrymogènes ».
func (d *Document) ScattersCrowds(s *syntax.Sentence, h int) bool {
	words := d.Grammar.Set("crowd-grenade")
	return slices.ContainsFunc(s.Children(h, "compound", "amod", "nmod"), func(k int) bool { return words.Word(s, k) || k > 0 && words.At(s, k-1) > 1 })
}

// armsToo returns what kind of arms a thing of an army is where somebody attacks with it,
// and does not attack it: tanks, artillery pieces.
func (d *Document) armsToo(s *syntax.Sentence, h int) attest.InstrumentKind {
	is := func(set string) bool {
		words := d.Grammar.Set(set)
		return words.At(s, h) == 1 || h > 0 && words.At(s, h-1) == 2
	}
	switch {
	case is("means-tank"):
		return attest.Tank
	case is("means-artillery"):
		return attest.Artillery
	case is("means-launcher"):
		return attest.Rocket
	}
	return ""
}

// clubsToo tells a word for a house where people meet that is one for a weapon too, behind the
// preposition of what something is done with: "beaten with clubs".
func (d *Document) clubsToo(s *syntax.Sentence, h int) bool {
	p := s.Preposition(s.FirstOfRow(h))
	return d.Grammar.Set("club-word").Word(s, h) && d.Grammar.Set("instrument-preposition").HasPrep(p) && !d.Grammar.Set("place-preposition").HasPrep(p) && s.Child(h, "nmod:poss") < 0
}

// Thing returns what the phrase headed by word h names; it is worked out once.
func (d *Document) Thing(s *syntax.Sentence, h int) Thing {
	if d.things[s.Index] == nil {
		d.things[s.Index] = make([]*Thing, len(s.Words))
	}
	if t := d.things[s.Index][h]; t != nil {
		return *t
	}
	t := d.classify(s, h)
	d.things[s.Index][h] = &t
	return t
}

// WeaponWords returns the words of a sentence that head the name of a weapon.
func (d *Document) WeaponWords(s *syntax.Sentence) []int {
	if d.weapons == nil {
		d.weapons = make([]*[]int, len(d.Sents))
	}
	if d.weapons[s.Index] == nil {
		found := []int{}
		for i := range s.Words {
			if d.Thing(s, i).Class == WeaponClass {
				found = append(found, i)
			}
		}
		d.weapons[s.Index] = &found
	}
	return *d.weapons[s.Index]
}

// ClassOf translates the lexicon's classes.
var ClassOf = map[party.Class]Class{
	party.Civilian: CivilianClass, party.Armed: ArmedClass, party.Force: ForceClass, party.Official: OfficialClass,
	party.Weapon: WeaponClass, party.Military: MilitaryClass, party.Object: ObjectClass,
}

// clockTime tells an hour that no time was read from, as the second one of « vers 07h00 (06H00 GMT) ».
func clockTime(word string) bool {
	if word == "GMT" || word == "UTC" {
		return true
	}
	digit := func(r rune) bool { return '0' <= r && r <= '9' }
	minutes := strings.TrimLeftFunc(word, digit)
	return len(word)-len(minutes) <= 2 && len(minutes) == 3 && (minutes[0] == 'h' || minutes[0] == 'H') && digit(rune(minutes[1])) && digit(rune(minutes[2]))
}

// classify says what the phrase of a word names: a time or distance, a pronoun, what the
// party lexicon knows, a place, an act, or a person by capital or number.
func (d *Document) classify(s *syntax.Sentence, h int) Thing {
	t := Thing{At: s.Span(h, h)}
	if s.IsTimed(h) || clockTime(s.Words[h].Form) || d.Grammar.Set("time-unit").Word(s, h) || d.lengthOf(s, h) {
		t.Class = TimeClass
		return t
	}
	if s.Is(h, "PRON", "DET") {
		t.Refers, t.Party.Name = true, s.Words[h].Form
		return t
	}
	if s.Is(h, "ADJ") && s.Rel(h) == "amod" && d.Grammar.Set("rank-adjective").Word(s, h) { // "a major arms cache"
		return t
	}
	desc := d.Parties.Describe(d.Names, d.Parsed, s.Index, h, d.Context(""))
	if iso := d.comeFrom(s, h, desc); iso != "" {
		ctx := d.Context("")
		ctx.Country = iso
		desc = d.Parties.Describe(d.Names, d.Parsed, s.Index, h, ctx)
	}
	t.Party = attest.Party{Name: desc.Name, Canonical: desc.Canonical, Kind: desc.Kind, Country: desc.Country, Owner: desc.Owner}
	t.Class, t.Instrument, t.Launched = ClassOf[desc.Class], desc.Instrument, desc.Launched
	t.Named, t.Nation, t.Person, t.Collective, t.atHome = desc.Actor != nil, desc.Nation, desc.Person, desc.Collective, desc.AtHome
	if desc.Name != "" {
		t.At = s.Span(desc.First, desc.Last)
		from := desc.First
		if from > 1 && from < h && s.Lower[from-1] == "-" && d.Grammar.Set("time-unit").Word(s, from-2) { // "57-year-old Juan Ruiz"
			from++
			t.At.Start = s.Words[from].Start
			t.Party.Name = d.Text[t.At.Start:t.At.End]
		}
		if d.cutAtHyphen(s, from) { // "far-right extremist"
			from -= 2
			t.At.Start = s.Words[from].Start
			t.Party.Name = d.Text[t.At.Start:t.At.End]
		}
		for i := from; i < h; i++ { // nor is a date before it: "date 2023-12 The group …"
			if s.IsTimed(i) && s.Lower[i+1] != "-" && s.Lower[i] != "-" {
				from = i + 1
				t.At.Start = s.Words[from].Start
				t.Party.Name = d.Text[t.At.Start:t.At.End]
			}
		}
		for _, q := range d.Quantities[s.Index] { // a number that the parser took for a noun is no part of the name
			if q.First == from && q.Last < h && !q.Weak && desc.Canonical == "" && s.Lower[q.Last+1] != "-" {
				t.At.Start = s.Words[q.Last+1].Start
				t.Party.Name = d.Text[t.At.Start:t.At.End]
			}
		}
	}
	if t.Class == MilitaryClass && h > 1 && d.Grammar.Set("self-defence").At(s, h-2) > 1 && s.Child(h, "det") < 0 { // "fired in self-defence"
		t.Class, t.Party.Kind, t.Party.Owner, t.Party.Country = NoClass, "", "", ""
	}
	if t.Class == MilitaryClass {
		t.Instrument = d.armsToo(s, h)
	}
	if t.Class == ObjectClass && d.clubsToo(s, h) {
		t.Class, t.Instrument = WeaponClass, attest.OtherMeans
	}
	if t.Instrument == attest.Landmine && d.worksite(s, h) {
		t.Class, t.Instrument, t.Launched, t.Party.Kind = ObjectClass, "", false, attest.Infrastructure
	}
	if t.Class == WeaponClass && (d.ofCourt(s, h) || d.ScattersCrowds(s, h) || s.Hyphened(h) && d.Grammar.Set("handler").At(s, h+2) > 0) { // "a bomb-making workshop"
		t.Class, t.Instrument = NoClass, ""
	}
	if t.Class == NoClass && d.Grammar.Set("currency").Word(s, h) { // "made off with 4 million rand"
		t.Class = ObjectClass
	}
	if t.Class == NoClass && d.agedPerson(s, h) {
		t.Class, t.Party.Kind, t.Person = CivilianClass, attest.Civilian, true
		t.Party.Country, t.atHome = d.Country, true
	}
	d.balanceQuotes(&t)
	d.ladenWithAid(s, h, &t)
	d.occupantsOf(s, h, &t)
	d.menOf(s, h, &t)
	d.bearsArms(s, h, &t)
	d.ridden(s, h, &t)
	d.affiliated(s, h, &t)
	d.ofUnit(s, h, &t)
	if d.Grammar.Set("aim").Word(s, h) && d.bareAim(s, h) {
		t.Refers, t.Class = true, NoClass
		return t
	}
	if t.Class == NoClass {
		if o, ok := d.partyCalled(s, h); ok {
			o.At, o.Party.Name = t.At, d.Text[t.At.Start:t.At.End]
			return o
		}
	}
	if (t.Class == ArmedClass || t.Class == NoClass && s.Words[h].Feat("Number") != "Plur") && !t.Named && d.bareGroup(s, h, desc) || d.Followers(s, h) {
		t.Refers = true
		if t.Class == CivilianClass {
			t.Class = NoClass
		}
	}
	if t.Class == ArmedClass && d.stripOfLand(s, h) {
		t.Class, t.Party.Kind, t.Party.Country = PlaceClass, "", ""
	}
	if p, ok := d.PlaceAt(s, h); ok && (t.Class == NoClass || t.Class == OfficialClass && s.Preposition(h) != "" && !d.AscribedAt(s, h) || t.Class == CivilianClass && s.Is(h, "PROPN") && !t.Named && p.At == t.At || d.LabelPlace(p)) {
		t.Class = PlaceClass
		if t.Party.Name == "" {
			t.Party.Name = p.Place.Name
		}
		t.Party.Canonical, t.Party.Country = p.Place.Canonical, p.Place.Country
	}
	if t.Class != NoClass || t.Refers {
		return t
	}
	switch {
	case s.Is(h, "NOUN") && d.Grammar.Set("gathering").Word(s, h): // people, whether or not they protest
		t.Class, t.Party.Kind = CivilianClass, attest.Civilian
	case s.Is(h, "NOUN") && (d.TellsAct(s, h) || d.Grammar.Set("event-anaphor").Word(s, h)):
		t.Class = EventClass
	case s.Is(h, "NUM"), s.Is(h, "NOUN") && d.Grammar.Set("portion").Word(s, h) && s.Child(h, "amod", "acl") < 0 && (s.Child(h, "nmod") < 0 || s.Is(s.Child(h, "nmod"), "PRON")) && s.Child(h, "det") >= 0 && (d.counted(s, h) || d.Grammar.Set("part-of-them").Word(s, h)): // « une vingtaine (d'entre eux) ont été relâchés »
		t.Person, t.Refers = true, true
	case s.Is(h, "PROPN") || d.titles(s, h) || s.Is(h, "X") && s.Words[h].Form != s.Lower[h] && s.Child(h, "flat") > h: // « El Chino »
		t.Person = true
		t.Class, t.Party.Kind = CivilianClass, attest.Civilian
	}
	return t
}

// cutAtHyphen tells a phrase whose first word the tokens cut off at a hyphen: "off-duty
// soldier", "far-right extremist".
func (d *Document) cutAtHyphen(s *syntax.Sentence, from int) bool {
	return from > 1 && s.Lower[from-1] == "-" && s.Words[from-2].End == s.Words[from-1].Start && s.Words[from-1].End == s.Words[from].Start &&
		s.Is(from-2, "ADJ", "ADV", "ADP", "NOUN") && !s.IsTimed(from-2) && !d.Grammar.Set("time-unit").Word(s, from-2) && !s.Is(max(from-3, 0), "PUNCT")
}

// agedPerson tells somebody who is called by his age alone: "a ten-year-old".
func (d *Document) agedPerson(s *syntax.Sentence, h int) bool {
	return h > 3 && s.Is(h, "ADJ", "NOUN") && s.Lower[h-1] == "-" && d.Grammar.Set("time-unit").Word(s, h-2) && s.Lower[h-3] == "-" &&
		(h+1 >= len(s.Words) || !s.Is(h+1, "NOUN", "PROPN", "ADJ"))
}

// comeFrom returns the country that stands right behind soldiers or fighters as the one
// they are from, wherever the parser hung it: "a column of 200 soldiers from Chad".
func (d *Document) comeFrom(s *syntax.Sentence, h int, desc party.Description) string {
	from := desc.Last + 1
	if desc.Class != party.Force && desc.Class != party.Armed || desc.Actor != nil || desc.Name == "" || from+1 >= len(s.Words) || !d.Grammar.Set("origin-preposition").Word(s, from) {
		return ""
	}
	iso, _ := d.Parties.Nation(s.Words[from+1].Form)
	return iso
}

// counted tells whether a word is part of a quantity.
func (d *Document) counted(s *syntax.Sentence, h int) bool {
	for _, q := range d.Quantities[s.Index] {
		if q.First <= h && h <= q.Last && !q.Percent && !q.Weak {
			return true
		}
	}
	return false
}

// partyCalled returns what a bare definite noun stands for where the text named an
// armed party by it before: « la résistance » after « la Résistance islamique en
// Irak », "the Movement" after "the Islamic Movement of Kano".
func (d *Document) partyCalled(s *syntax.Sentence, h int) (Thing, bool) {
	det := s.Child(h, "det")
	if !s.Is(h, "NOUN", "PROPN") || det < 0 || !d.Grammar.Set("definite").Word(s, det) || s.Child(h, "nmod", "amod", "acl", "compound", "flat") >= 0 {
		return Thing{}, false
	}
	for i := s.Index - 1; i >= 0 && s.Index-i <= NamedBefore; i-- {
		o := &d.Sents[i]
		for w := range o.Words {
			if o.Lower[w] != s.Lower[h] || !o.Is(w, "NOUN", "PROPN") {
				continue
			}
			if t := d.Thing(o, w); t.Class.Armed() && t.Party.Canonical != "" && len(t.Party.Name) > len(o.Words[w].Form) {
				return t, true
			}
		}
	}
	return Thing{}, false
}

// worksite tells a mine in which people dig, not one that blows up: « dans une mine
// de Mongbwalu », "a gold mine", "the attack on the mine".
func (d *Document) worksite(s *syntax.Sentence, h int) bool {
	g, p := d.Grammar, s.Preposition(h)
	if p != "" && (g.Set("inside-preposition").HasPrep(p) || s.Rel(h) == "nmod" && g.Set("strong-target-preposition").HasPrep(p) && g.Definite(s, h, "det")) {
		return true
	}
	if k := s.Child(h, "nmod"); k > h && s.Is(k, "PROPN") && g.Definite(s, h, "det") && g.Set("genitive-preposition").HasPrep(s.Preposition(k)) { // « la mine de Boungou »
		return true
	}
	for _, k := range s.Children(h, "compound", "nmod", "amod") {
		if d.Grammar.Set("mined").Word(s, k) {
			return true
		}
	}
	v := s.Words[h].Head
	return v >= 0 && (s.Rel(h) == "obj" || s.Rel(h) == "nsubj:pass") && d.Grammar.Set("attack-ground").Word(s, v) // "attacked a mine"
}

// titles tells whether a noun that no list knows stands before a person's
// name, as a title or calling: "stevedore Juan Ruiz".
func (d *Document) titles(s *syntax.Sentence, h int) bool {
	k := s.Child(h, "flat")
	return k == h+1 && s.Is(h, "NOUN") && d.NamePart(s, k)
}

// bareGroup tells a definite group noun alone ("the attackers", "the same group", « le groupe »),
// or with no more than a label (« le mouvement rebelle »), which stands for a party told before.
func (d *Document) bareGroup(s *syntax.Sentence, h int, desc party.Description) bool {
	for i := desc.First; i <= desc.Last; i++ {
		if i == h || i == h-1 && d.Grammar.Set("same").Word(s, i) || s.Words[i].Head == h && (s.Rel(i) == "amod" && d.saysKind(s, h, i) || s.Rel(i) == "compound" && d.Thing(s, i).Class == ArmedClass && !d.Thing(s, i).Named) {
			continue
		}
		return false
	}
	if desc.Canonical != "" || !d.Grammar.Set("group-anaphor").Word(s, h) {
		return false
	}
	return d.Grammar.Definite(s, h, "det", "nmod:poss")
}

// PlaceAt returns the named place that a word is part of.
func (d *Document) PlaceAt(s *syntax.Sentence, h int) (PlaceRef, bool) {
	for _, p := range d.PlacesIn(s) {
		if h >= p.First && h <= p.Last {
			return p, true
		}
	}
	return PlaceRef{}, false
}

// Context is what the report tells a phrase's description.
func (d *Document) Context(speaker string) party.Context {
	return party.Context{Country: d.Country, Year: d.Year, Speaker: speaker}
}

// InName tells whether a word is part of a listed party's name, whose words
// tell no act ("National Liberation Army").
func (d *Document) InName(s *syntax.Sentence, i int) bool { return d.Names.Covers(s.Index, i) }

// ImpersonalPronoun tells an expletive ("it rained", « il y a »).
func (d *Document) ImpersonalPronoun(s *syntax.Sentence, h int) bool {
	return s.Is(h, "PRON") && syntax.BaseRel(s.Rel(h)) == "expl"
}

// menOf gives « des hommes du groupe Untel » and "15 LRA men" the party that
// they are of: men of an armed party are armed.
func (d *Document) menOf(s *syntax.Sentence, h int, t *Thing) {
	followers := d.Grammar.Set("followers").Word(s, h)
	if t.Party.Canonical != "" || t.Class == WeaponClass || !followers && t.Class != ArmedClass {
		return
	}
	for _, k := range s.Children(h, "nmod", "compound", "amod") {
		if p := s.Preposition(k); p == "" && k > h || p != "" && !d.Grammar.Set("genitive-preposition").HasPrep(p) && !d.Grammar.Set("origin-preposition").HasPrep(p) {
			continue
		}
		o := d.Thing(s, k)
		if side := d.sameGroup(s, k); side != nil {
			o = *side
		}
		if !o.Class.Armed() || o.Refers || t.Class.Armed() && !o.Named || !followers && o.Class != ArmedClass {
			continue
		}
		t.Class, t.Party.Kind, t.Party.Canonical, t.Party.Country = o.Class, o.Party.Kind, o.Party.Canonical, o.Party.Country
		t.Party.Owner = ""
		return
	}
}

// Followers tells "its men", « ses combattants »: they stand for the side that
// the possessive means.
func (d *Document) Followers(s *syntax.Sentence, h int) bool {
	if !d.Grammar.Set("followers").Word(s, h) {
		return false
	}
	for _, k := range s.Children(h, "det", "nmod:poss") {
		if s.Words[k].Feat("Poss") == "Yes" || s.Words[k].Feat("PronType") == "Prs" {
			return true
		}
	}
	return false
}

// bareAim tells "their targets", « leurs cibles » without a name of their own:
// they stand for what was aimed at.
func (d *Document) bareAim(s *syntax.Sentence, h int) bool {
	return s.Child(h, "nmod", "compound", "amod") < 0 || s.Child(h, "nmod:poss") >= 0 && s.Child(h, "compound", "amod") < 0
}

// TellsAct tells whether some noun frame has the word as its head.
func (d *Document) TellsAct(s *syntax.Sentence, i int) bool {
	for _, t := range d.TriggersAt(s, i) {
		if t.Pattern.Noun {
			return true
		}
	}
	return false
}

// Reflexive returns the reflexive pronoun of a verb, or -1.
func (d *Document) Reflexive(s *syntax.Sentence, v int) int {
	for _, k := range s.Kids[v] {
		if k != v && k-v <= 1 && v-k <= 4 && d.Grammar.Set("self").Word(s, k) && s.Is(k, "PRON") {
			return k
		}
	}
	return -1
}

// NamedBefore is how many sentences before a definite noun are searched for the
// name of what it stands for.
const NamedBefore = 30

// IsPersons tells a noun that may be said of people who suffer.
func (d *Document) IsPersons(s *syntax.Sentence, h int) bool {
	th := d.Thing(s, h)
	return th.Class.Person() || th.Person || th.Nation || th.Class == NoClass && s.Is(h, "PROPN")
}

// IsCountedThing tells a noun for things or weapons, whose number counts no
// people.
func (d *Document) IsCountedThing(s *syntax.Sentence, h int) bool {
	if h < 0 {
		return false
	}
	th, g := d.Thing(s, h), d.Grammar
	if th.Class == TimeClass {
		return true
	}
	return !th.Class.Person() && (th.Class.Thing() || th.Class == WeaponClass || g.Set("place-anaphor").Word(s, h) || g.Set("facility").Word(s, h) || g.Set("settlement").Word(s, h))
}

// Vague tells an amount without a number: "hundreds".
func Vague(q attest.Quantity) bool { return q.Low != nil && q.High != nil && *q.Low < *q.High }

// balanceQuotes takes into a name the mark that closes a quotation in it, or leaves out the
// one that opens it: « le gang "400 Mawozo" ».
func (d *Document) balanceQuotes(t *Thing) {
	for _, q := range [...][2]string{{"«", "»"}, {"“", "”"}} {
		if strings.Count(t.Party.Name, q[0]) <= strings.Count(t.Party.Name, q[1]) {
			continue
		}
		rest := d.Text[t.At.End:]
		if trimmed := strings.TrimLeft(rest, " \u00a0\u202f"); strings.HasPrefix(trimmed, q[1]) {
			t.At.End += len(rest) - len(trimmed) + len(q[1])
			t.Party.Name = d.Text[t.At.Start:t.At.End]
		}
	}
}

// stripOfLand tells a word for a gang that is land, by the place it is of: « la bande de Gaza ».
func (d *Document) stripOfLand(s *syntax.Sentence, h int) bool {
	if !d.Grammar.Set("land-strip").Word(s, h) {
		return false
	}
	k := s.Child(h, "nmod")
	_, ok := d.PlaceAt(s, k)
	return ok
}
