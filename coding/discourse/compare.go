package discourse

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// contradict tells whether two tellings cannot be of one act: other actors,
// other targets, other places, other days.
func (d *Document) contradict(m, a *telling.Mention) bool {
	if m.Another || d.turnedOnAssailants(m, a) || d.otherWay(m, a) || d.strikesBack(m, a) {
		return true
	}
	if a.Act == attest.Abduction && a.Actor == nil && m.Trigger.Pattern.Noun && m.Act.Family() == attest.AttackFamily && m.Actor != nil && m.Actor.Class == reading.ForceClass {
		return true // "was kidnapped; the police operation took place nearby"
	}
	if m.Source.Voice == reading.Denies && m.Actor != nil && speaksFor(m.Source.Speaker, m.Actor) && d.DeniesBeingStruck(m, a) { // who denies a deed of his own does not deny the blow at him
		return true
	}
	ownsUp := m.Source.Voice == reading.OwnsUp || m.Source.Voice == reading.Denies || m.Source.Blamed != nil
	if !ownsUp && m.Actor != nil && a.Actor != nil && !m.Actor.Refers && !a.Actor.Refers && !m.Actor.Flying && d.differ(m.Actor, a.Actor) {
		return true
	}
	// "the blast destroyed two shops": beside what it was aimed at
	touched := m.Refers && m.Target != nil && (m.Target.Rule == "target.noun as subject" || m.Target.Rule == "target.noun that happens" || destroys(m))
	// "two people were hurt in the attack", of one on a bank
	touched = touched || m.Refers && m.Target != nil && a.Target != nil && m.Target.Class.Person() && (a.Target.Class.Thing() || a.Target.Class == reading.PlaceClass)
	// « la prise d'otages »: who was taken stands in the words for the act itself
	touched = touched || m.Refers && m.Target != nil && slices.Contains(m.Trigger.Words, m.Target.Head)
	// "their vehicle struck the mine", of soldiers killed by one
	touched = touched || d.givesAccount(m, a) || d.weaponAgain(m, a) || d.bombsFell(m, a) || d.fallenOfOtherSide(m, a) || d.toldOn(m, a) || d.blastInFull(m, a) || d.killsRightAfter(m, a) || d.strikesAgain(m, a) || d.theirVehicle(m, a) || a.Headline && sameToll(m, a) || m.Target != nil && d.Grammar.Set("dead-body").Word(m.Target.Sentence, m.Target.Head) || m.Target != nil && m.Target.Sentence.HasPossessive(m.Target.Head) && m.Target.Class.Thing()
	touched = touched || m.Target != nil && a.Target != nil && (m.Actor == nil || a.Actor == nil) && m.Trigger.Sentence != a.Trigger.Sentence && oneKind(m.Act, a.Act) && (d.among(m.Target, a.Target) || d.among(a.Target, m.Target))
	if m.Target != nil && a.Target != nil && !m.Target.Refers && !a.Target.Refers && !m.Trigger.Frame().Soft() && !d.bodiesOfFoes(m) && !touched && d.differ(m.Target, a.Target) {
		return true
	}
	if d.thirdSide(m, a) {
		return true
	}
	if m.Own && !a.Own && syntax.OtherEntries(d.Units, m.Unit(), a.Unit()) && (len(a.Places) == 0 && otherMeans(m, a) || len(a.Places) > 0 && !d.PlacesAgree(m.Places, a.Places)) {
		return true
	}
	if d.atOtherPlaces(m, a) || forcesFire(m, a) {
		return true
	}
	if !d.DiesLater(m) && m.Time != nil && a.Time != nil && !m.Time.Weak && !a.Time.Weak && !d.TimesAgree(m, a) && !d.hourOfIt(m, a) || d.underOtherLabels(m, a) {
		return true
	}
	return m.Count != nil && a.Count != nil && !telling.SameBounds(*m.Count, *a.Count) && !m.Refers && !m.Often && !a.Often
}

// forcesFire tells shots by forces beside a bomb that somebody else set off: "A car bomb went off at a market.
// Troops opened fire on a second car", "Soldiers opened fire. The bomber blew himself up".
func forcesFire(m, a *telling.Mention) bool {
	return !m.Refers && (shotByForces(m) && blastOfOthers(a) || shotByForces(a) && blastOfOthers(m))
}

// shotByForces tells a verb of shooting with forces as its doers.
func shotByForces(m *telling.Mention) bool {
	return m.Trigger.Frame().Instrument == attest.SmallArms && !m.Trigger.Pattern.Noun && m.Actor != nil && m.Actor.Class == reading.ForceClass
}

// blastOfOthers tells an explosion that no forces are said to have caused.
func blastOfOthers(m *telling.Mention) bool {
	return goesOff(m.Act) && (m.Actor == nil || m.Actor.Class != reading.ForceClass)
}

// goesOff tells the acts of a bomb that goes off.
func goesOff(a attest.Act) bool { return a == attest.Explosion || a == attest.SuicideBombing }

// atOtherPlaces tells tellings with places of their own that are not one, nor in one another, unless what else they
// say shows them to be of one act all the same.
func (d *Document) atOtherPlaces(m, a *telling.Mention) bool {
	if len(m.Places) == 0 || len(a.Places) == 0 || !m.Own || !a.Own || d.PlacesAgree(m.Places, a.Places) && !d.openElsewhere(m, a) {
		return false
	}
	return !d.weaponAgain(m, a) && !d.elaborates(m, a) && !d.namedInHeading(m, a) && !d.titleOf(m, a) && !d.thoseHit(m, a) && !d.besideFirst(m, a)
}

// besideFirst tells a place that no gazetteer knows and that the sentence puts by the place named first: "near
// Dellys", then "at Tifra, between Dellys and Tigzirt".
func (d *Document) besideFirst(m, a *telling.Mention) bool {
	if m.Places[0].Place.Lat != nil || m.Unit()-a.Unit() > 1 {
		return false
	}
	return slices.ContainsFunc(d.PlacesIn(m.Trigger.Sentence), func(p reading.PlaceRef) bool {
		return p.Head != m.Places[0].Head && slices.ContainsFunc(a.Places, func(q reading.PlaceRef) bool { return reading.SameName(p.Place.Name, q.Place.Name) })
	})
}

// bareHeading tells a heading that only says there was an attack, over the paragraph that tells
// it: "ATTACK FORCES PEOPLE TO FLEE".
func (d *Document) bareHeading(a, m *telling.Mention) bool {
	return a.Actor == nil && a.Target == nil && len(a.Harm) == 0 && len(a.Places) == 0 && a.Time == nil && m.Act.Family() == attest.AttackFamily && a.Act.Family() == m.Act.Family() && m.Unit()-a.Unit() == 1
}

// titleOf tells the act that stands in a heading over the story with the toll and, by one word, the doer or
// the thing struck, whatever place the heading names: "Six killed as gunmen storm church near Jos",
// over a story of gunmen in a church of Barkin Ladi.
func (d *Document) titleOf(m, a *telling.Mention) bool {
	return a.Headline && sameToll(m, a) && oneKind(m.Act, a.Act) && (oneWord(m.Actor, a.Actor) || oneWord(m.Target, a.Target))
}

// oneWord tells two phrases with one noun at their head.
func oneWord(x, y *reading.Filler) bool {
	return x != nil && y != nil && x.Sentence.Lemma[x.Head] == y.Sentence.Lemma[y.Head]
}

// thoseHit tells a telling of the persons to whom it was done in the one before, with a definite word and the same
// number, whatever nearer place it names: "two guards were killed between Bouar and Baoro", then "the two
// guards were attacked in Yole".
func (d *Document) thoseHit(m, a *telling.Mention) bool {
	return oneWord(m.Target, a.Target) && m.Target.Class.Person() && d.Definite(m.Target) && !d.Definite(a.Target) && oneKind(m.Act, a.Act) &&
		sameNumeral(m.Target, a.Target) && !d.Adds(m.Trigger.Sentence, m.Trigger.Word)
}

// sameNumeral tells two phrases with one number before their nouns, or two singular ones without any.
func sameNumeral(x, y *reading.Filler) bool {
	n, k := x.Sentence.Child(x.Head, "nummod"), y.Sentence.Child(y.Head, "nummod")
	if n < 0 || k < 0 {
		return n < 0 && k < 0 && x.Sentence.Words[x.Head].Feat("Number") == "Sing" && y.Sentence.Words[y.Head].Feat("Number") == "Sing"
	}
	return x.Sentence.Lower[n] == y.Sentence.Lower[k]
}

// namedInHeading tells a place that a heading names and the sentence that tells the act names
// too, with one inside it: "CLASHES IN DIFFA" over "clashes in Toumour, Diffa region".
func (d *Document) namedInHeading(m, a *telling.Mention) bool {
	return a.Headline && !a.ToldIn(m.Trigger.Sentence) && slices.ContainsFunc(d.PlacesIn(m.Trigger.Sentence), func(p reading.PlaceRef) bool {
		return slices.ContainsFunc(a.Places, func(q reading.PlaceRef) bool {
			return strings.EqualFold(p.Place.Name, q.Place.Name) || p.Place.Canonical != "" && p.Place.Canonical == q.Place.Canonical
		})
	})
}

// hourOfIt tells the hour of an act that is taken up by its noun or by the one it was done to,
// which is of whatever day the act was: "attacked last week. The attack took place at about
// 3 a.m.", "opened fire on a bus. The bus was ambushed shortly after dawn".
func (d *Document) hourOfIt(m, a *telling.Mention) bool {
	if m.Time == nil || m.Time.Weak || !m.Time.Expression.OnlyInDay() {
		return false
	}
	sameOne := m.Target != nil && a.Target != nil && (telling.SharesPhrase(m.Target, a.Target) || d.Definite(m.Target) && d.StruckBefore(a, m.Target) != nil)
	return m.Refers || sameOne || sameWords(m, a)
}

// sameWords tells two tellings with one noun for the act and one for what it was done to:
// "a complex attack on a military post", « une attaque complexe a visé le poste de Yala ».
func sameWords(m, a *telling.Mention) bool {
	return m.Trigger.Pattern.Noun && a.Trigger.Pattern.Noun && oneWord(m.Target, a.Target) &&
		m.Trigger.Sentence.Lemma[m.Trigger.Word] == a.Trigger.Sentence.Lemma[a.Trigger.Word]
}

// otherMeans tells whether two tellings name weapons and share no kind of them: "a missile
// strike on the port" is none of the drones of another entry of a live page.
func otherMeans(m, a *telling.Mention) bool {
	return len(m.Means) > 0 && len(a.Means) > 0 && !slices.ContainsFunc(m.Means, func(x telling.Means) bool {
		return slices.ContainsFunc(a.Means, func(y telling.Means) bool { return x.Kind == y.Kind })
	})
}

// strikesBack tells a verb of answering a blow, which is none of those told before it, or the
// noun where it is done to those who dealt it: "The army retaliated by shelling the hills", « la
// riposte a permis de neutraliser quinze assaillants ».
func (d *Document) strikesBack(m, a *telling.Mention) bool {
	atThem := a.Actor != nil && m.Target != nil && a.Actor.Class == reading.ArmedClass && m.Target.Class == reading.ArmedClass
	return !a.ToldIn(m.Trigger.Sentence) && slices.ContainsFunc(m.Triggers(), func(t frames.Trigger) bool {
		if t.Pattern.Noun {
			return atThem && d.Grammar.Set("answer").Word(t.Sentence, roles.NounHead(t))
		}
		return d.Grammar.Set("answer-verb").At(t.Sentence, t.Word) > 0
	})
}

// OneSide reports whether two parties can be one: neither is named, or they do not differ.
func (d *Document) OneSide(a, b *reading.Filler) bool {
	return a == nil || b == nil || a.Refers || b.Refers || !d.differ(a, b)
}

// differ tells whether two fillers name different parties: other canonical
// names, other countries, or other classes of people.
func (d *Document) differ(a, b *reading.Filler) bool {
	if reading.SameParty(a.Party, b.Party) || reading.SameSide(a.Party, b.Party) {
		return false
	}
	if a.Party.Canonical != "" && b.Party.Canonical != "" {
		return true
	}
	if otherCountry(a, b) {
		return true
	}
	if reading.SameName(a.Party.Name, b.Party.Name) || sameThing(a, b) {
		return false
	}
	if d.samePerson(a, b) || oneThing(a, b) && d.Definite(a) {
		return false
	}
	if a.Class == reading.ArmedClass && b.Class == reading.ForceClass || a.Class == reading.ForceClass && b.Class == reading.ArmedClass { // gunmen and soldiers
		return true
	}
	if a.Class == b.Class {
		// Two common nouns of one class may name one group ("gunmen", "the
		// attackers"); things and civilians are told apart by their names.
		return a.Class.Thing() || a.Class == reading.CivilianClass
	}
	return a.Class.Thing() != b.Class.Thing() && a.Class != reading.NoClass && b.Class != reading.NoClass && !(a.Class == reading.MilitaryClass && b.Class == reading.ForceClass) && !(b.Class == reading.MilitaryClass && a.Class == reading.ForceClass)
}

// among tells people, and a vehicle that one blow may have struck with them: "four soldiers" and "a
// truck".
func (d *Document) among(who, at *reading.Filler) bool {
	return who.Class.Person() && who.Class != reading.ArmedClass && at.Class.Thing() && d.Grammar.Set("vehicle").Word(at.Sentence, at.Head)
}

// otherCountry tells whether the words of two fillers name different countries.
func otherCountry(a, b *reading.Filler) bool {
	return !a.AtHome && !b.AtHome && a.Party.Country != "" && b.Party.Country != "" && a.Party.Country != b.Party.Country
}

// samePerson tells a person named by an indefinite noun and then by the same noun
// with a definite word: "a mayor", then "the mayor of Sardinata".
func (d *Document) samePerson(a, b *reading.Filler) bool {
	return a.Class == b.Class && (a.Class == reading.CivilianClass || a.Class == reading.OfficialClass) && a.Sentence.Lemma[a.Head] == b.Sentence.Lemma[b.Head] &&
		a.Sentence.Is(a.Head, "NOUN") && b.Sentence.Is(b.Head, "NOUN") && a.Sentence.Words[a.Head].Feat("Number") == "Sing" && d.Definite(a) != d.Definite(b)
}

// sameThing tells whether two fillers are things of one kind and one owner
// ("American bases", "the occupation's American bases").
func sameThing(a, b *reading.Filler) bool {
	return a.Class.Thing() && b.Class.Thing() && a.Party.Owner != "" && a.Party.Owner == b.Party.Owner && a.Sentence.Lemma[a.Head] == b.Sentence.Lemma[b.Head]
}

// retellingUnits is how many text units after an act a full telling can be of
// it.
const retellingUnits = 6

// retells tells whether a full telling is of the act of an earlier claim: the
// same act told with the same sides, and the same place or target or toll.
func (d *Document) retells(m, a *telling.Mention, headline bool) bool {
	if m.Bare { // a search after the blow is no blow
		return false
	}
	if d.theirVehicle(m, a) || !headline && d.givesAccount(m, a) {
		return true
	}
	if !headline && (d.goesOnWithThem(m, a) || d.shellsOf(m, a) || d.weaponAgain(m, a) || d.bombsFell(m, a) || d.byAssailants(m, a) || d.rightAfter(m, a) && d.diedInIt(m, a)) {
		return true
	}
	if m.Act != a.Act && !m.Trigger.Frame().Means && !a.Trigger.Frame().Means && !headline && !oneKind(m.Act, a.Act) {
		return false
	}
	if !headline && d.addsNothing(m) && !otherThanFound(m, a) && m.Unit()-a.Unit() <= 1 && (m.Actor == nil || !m.Actor.Named || m.Actor.Flying) {
		return true
	}
	if !headline && d.toldOn(m, a) {
		return true
	}
	if !headline && (d.tellsInFull(m, a) || d.blastInFull(m, a) || d.strikesAgain(m, a)) {
		return true
	}
	shared := 0
	if m.Target != nil && a.Target != nil && m.Act == a.Act && m.Unit()-a.Unit() <= 1 && d.samePerson(m.Target, a.Target) {
		shared += 2
	}
	if m.Target != nil && a.Target != nil && !d.differ(m.Target, a.Target) && (reading.SameParty(m.Target.Party, a.Target.Party) || m.Target.Refers || sameThing(m.Target, a.Target)) {
		shared++
	}
	if m.Actor != nil && a.Actor != nil && reading.SameParty(m.Actor.Party, a.Actor.Party) && m.Actor.Party.Canonical != "" {
		shared++
	}
	if m.Actor == nil && a.Actor != nil && m.Source.Speaker.Party.Canonical != "" && reading.SameParty(m.Source.Speaker.Party, a.Actor.Party) { // the side that tells of its own deed again
		shared++
	}
	if len(m.Places) > 0 && len(a.Places) > 0 && d.PlacesAgree(m.Places, a.Places) && (m.Own || a.Own) {
		shared++
	}
	if sameWords(m, a) && d.hourOfIt(m, a) {
		shared++
	}
	for _, k := range []reading.HarmKind{reading.Killed, reading.Wounded, reading.Captured} {
		if x, y := m.Harm[k], a.Harm[k]; x != nil && y != nil && (telling.SameBounds(x.Quantity, y.Quantity) || headline && sameNumber(x.Quantity, y.Quantity)) && x.Quantity.Low != nil && *x.Quantity.Low > 0 {
			shared++
		}
	}
	if tollsDiffer(m, a) && telling.SameSource(m, a) {
		return false
	}
	if m.Act == attest.Protest && a.Act == attest.Protest && shared == 1 && (m.Actor == nil || a.Actor == nil) && m.Unit()-a.Unit() <= 1 {
		return true // "at a protest in Minsk"; "thousands had marched through the capital"
	}
	if headline {
		return shared >= 1
	}
	return shared >= 2 && m.Unit()-a.Unit() <= retellingUnits
}

// otherThanFound tells a blow at soldiers or what they ride in, of whom bodies found before
// are none: "its patrol came under fire while it collected the remains".
func otherThanFound(m, a *telling.Mention) bool {
	found := slices.ContainsFunc(a.Triggers(), func(t frames.Trigger) bool { return t.Frame().Kind == frames.Found })
	return found && a.Target != nil && a.Target.Class == reading.CivilianClass && m.Target != nil && (m.Target.Class == reading.ForceClass || m.Target.Class == reading.MilitaryClass)
}

// sameToll tells whether two tellings have one number of dead, or of hurt where neither
// has any dead, above one: a headline and the text under it.
func sameToll(a, b *telling.Mention) bool {
	x, y := a.Harm[reading.Killed], b.Harm[reading.Killed]
	if x == nil && y == nil {
		x, y = a.Harm[reading.Wounded], b.Harm[reading.Wounded]
	}
	return x != nil && y != nil && sameNumber(x.Quantity, y.Quantity) && *x.Quantity.Low > 1
}

// sameNumber tells whether a headline's number is that of the text: the same, or rounded
// down in it ("40", of "at least 40"; "more than 130", of 132).
func sameNumber(a, b attest.Quantity) bool {
	const rounded = 10
	if a.Low == nil || b.Low == nil {
		return false
	}
	low, high := min(*a.Low, *b.Low), max(*a.Low, *b.Low)
	return low == high || low%rounded == 0 && high-low < rounded && low >= rounded && (a.High == nil || b.High == nil)
}

// kinds are groups of acts that one blow is often called by.
var kinds = [][]attest.Act{
	{attest.ArmedAttack, attest.Killing, attest.ArmedClash},
	{attest.Explosion, attest.SuicideBombing, attest.ArmedAttack},
	{attest.Explosion, attest.GrenadeAttack},
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
func (d *Document) matchesReference(m, a *telling.Mention) bool {
	if m.Any || m.Trigger.Frame().Means || m.Act == a.Act {
		return true
	}
	blast := m.Act == attest.Explosion && reading.Bombards(a.Act) && m.Trigger.Sentence.Words[m.Trigger.Word].Feat("Number") == "Sing" && m.Unit() == a.Unit()         // "a rocket hit a house. The explosion …"
	fire := m.Trigger.Pattern.Noun && m.Source.Voice == reading.OwnsUp && reading.Bombards(a.Act) && d.Grammar.Set("gunfire").Word(m.Trigger.Sentence, m.Trigger.Word) // « a revendiqué le tir », of rockets
	return oneKind(m.Act, a.Act) || blast || fire || a.Trigger.Frame().Means
}

// victimsFit tells whether the victims of a toll can be those of an act.
func (d *Document) victimsFit(m, a *telling.Mention) bool {
	m.Counts = d.otherSide(m, a)
	if a.Harm[reading.Killed] != nil && m.Harm[reading.Killed] != nil && tollsDiffer(m, a) && telling.SameSource(m, a) {
		return false
	}
	if m.Target == nil || a.Target == nil {
		return true
	}
	return m.Counts || !otherCountry(m.Target, a.Target) || d.NobodysForces(m.Target, a.Target.Party.Country) // "the British base was shelled. One soldier was hurt"
}

// DeniesBeingStruck tells whether a denial is by the side that the act was
// done to, not by the one said to have done it.
func (d *Document) DeniesBeingStruck(m, a *telling.Mention) bool {
	return a.Target != nil && reading.SameSide(m.Source.Speaker.Party, a.Target.Party) && (a.Actor == nil || !reading.SameSide(m.Source.Speaker.Party, a.Actor.Party))
}

// addsNothing tells whether a telling names no target, place, time or toll of
// its own: it goes on about the act told before.
func (d *Document) addsNothing(m *telling.Mention) bool {
	return (m.Target == nil || d.knownAlready(m.Target)) && !m.Own && (m.Time == nil || m.Target != nil && m.Time.Expression.OnlyInDay()) && d.addsNoToll(m) && (m.Count == nil || m.Often) && !m.Trigger.Pattern.Noun
}

// Definite tells whether a filler is named with a definite word ("the
// convoy"), as what is known already.
func (d *Document) Definite(f *reading.Filler) bool {
	return d.Grammar.Definite(f.Sentence, f.Head, "det", "nmod:poss")
}

// underOtherLabels tells whether two tellings stand in lines that other places
// label, or in two items of a digest.
func (d *Document) underOtherLabels(m, a *telling.Mention) bool {
	if m.Unit() == a.Unit() {
		return false
	}
	if syntax.OtherItems(d.Units, m.Unit(), a.Unit()) {
		return true
	}
	p, ok := d.LineLabel(m.Unit())
	q, both := d.LineLabel(a.Unit())
	return ok && both && !d.OnePlace(p, q) || d.underOtherDays(m.Unit(), a.Unit())
}

// underOtherDays tells whether two items of a list open with days that are not the same.
func (d *Document) underOtherDays(a, b int) bool {
	if !d.Units[a].Bullet || !d.Units[b].Bullet {
		return false
	}
	x, ok := d.openingDay(a)
	y, both := d.openingDay(b)
	return ok && both && (x.Earliest > y.Latest || y.Earliest > x.Latest)
}

// openingDay returns the day with which a unit opens ("On 11 May, …").
func (d *Document) openingDay(unit int) (attest.Time, bool) {
	for i := range d.Sents {
		if d.Sents[i].Unit != unit {
			continue
		}
		for _, t := range d.TimesIn(&d.Sents[i]) {
			if t.First <= openingWords && t.Time.Precision == attest.Day {
				return t.Time, true
			}
		}
		if len(d.Sents[i].Words) > openingWords { // a number alone is no sentence of its own
			break
		}
	}
	return attest.Time{}, false
}

// openingWords is how many words may stand before the day that opens an item: its number,
// a preposition.
const openingWords = 4

// openElsewhere tells a telling in a paragraph of its own, with a place that no gazetteer knows,
// before its words: "Near the village of Aziza, rebels killed six soldiers".
func (d *Document) openElsewhere(m, a *telling.Mention) bool {
	p, q := m.Places[0], a.Places[0]
	return m.Unit() != a.Unit() && len(m.Places) == 1 && len(a.Places) == 1 && p.Index >= 0 && q.Index >= 0 && d.Toponyms[p.Index].Place == nil && p.First <= 5 && p.First < m.Trigger.Word && m.Target != nil && !m.Refers && !reading.SameName(p.Place.Name, q.Place.Name)
}
