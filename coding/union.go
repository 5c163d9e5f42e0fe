package coding

import (
	"slices"

	"attest"
)

// unite joins the tellings of one sentence that tell one act: an act noun
// and the verb that carries it, a blow and the toll that it leaves, verbs in
// a row with one subject.
func (d *telling) unite(ms []*mention) []*mention {
	var out []*mention
	for _, m := range ms {
		joined := false
		for _, o := range ownNounFirst(out, m) {
			if d.oneAct(o, m) {
				d.absorb(o, m)
				joined = true
				break
			}
		}
		if !joined {
			out = append(out, m)
		}
	}
	return out
}

// oneAct tells whether two tellings in a sentence, a before b, are of one act.
func (d *telling) oneAct(a, b *mention) bool {
	fa, fb := a.trigger.frame(), b.trigger.frame()
	if a.disarms != b.disarms && fa == fb { // « ont détruit un abri et deux bombes »
		return false
	}
	if a.disarms != b.disarms && (fa.kind == interceptFr || fb.kind == interceptFr) && sharesPhrase(a.target, b.target) { // « ont découvert et détruit cinq mines »
		return true
	}
	if fa == takingUp || fb == takingUp { // a denial is no part of the deed
		return false
	}
	if fa.act == attest.Arrest && !fa.soft() && b.trigger.pattern.noun && b.target == nil && len(b.harm) == 0 && fb.act == attest.ArmedAttack && (d.carries(a.trigger, b.trigger) || b.actor == nil && hasPrep(d.grammar.set("during-preposition"), b.trigger.s.preposition(b.trigger.nounHead())) && a.trigger.w < b.trigger.w) {
		return true // "arrested in overnight raids": how they were arrested
	}
	if d.prisonersOf(a, b) {
		return true
	}
	if d.afterAnother(a, b) || d.afterAnother(b, a) || d.partedByTime(a, b) {
		return false
	}
	if d.protestReason(a.trigger) || d.protestReason(b.trigger) {
		return false
	}
	if d.answered(a.trigger) && !describes(b.trigger, a.trigger) || d.answered(b.trigger) && !describes(a.trigger, b.trigger) {
		return false
	}
	if !b.trigger.pattern.noun && b.trigger.s.child(b.trigger.w, "aux:pass") >= 0 && sharesPhrase(a.actor, b.target) { // "stabbed a guard before being shot dead"
		return false
	}
	sameFamily := fa.act.Family() == fb.act.Family()
	linked := d.carries(a.trigger, b.trigger) || d.carries(b.trigger, a.trigger)
	if fa.soft() || fb.soft() {
		if d.apart(a, b) && !(sameActor(a, b) && fb.soft() && b.trigger.s.rel(b.trigger.w) == "advcl" && b.trigger.s.Words[b.trigger.w].Head == a.trigger.w) { // "exploded near the market in Goma, injuring seven"
			return false
		}
		if fa.soft() && fb.soft() {
			return sameFamily && (linked || d.sameClause(a.trigger, b.trigger) || d.hangs(b, a) || sharesPhrase(a.target, b.target))
		}
		soft, hard := a, b
		if fb.soft() {
			soft, hard = b, a
		}
		if hard.trigger.frame().act.Family() == attest.AttackFamily {
			return linked || d.hangs(soft, hard) || d.hangs(hard, soft) || d.sameClause(soft.trigger, hard.trigger) || whenStruck(soft.trigger, hard.trigger)
		}
		if fa.kind == takeFrame && b.target != nil && b.actor == nil && b.target.s.poss(b.target.head) && d.hangs(b, a) {
			return true // "the bishops were kidnapped and their driver was killed"
		}
		return linked && soft.actor == nil && !suffersOnly(hard.trigger.frame().kind)
	}
	if a.mob && b.mob && d.hangs(b, a) && sharesPhrase(a.actor, b.actor) && !d.apart(a, b) {
		return true // "protesters stormed the parliament and set it ablaze"
	}
	if damage, blow := d.damageOf(a, b); damage && blow {
		return !d.apart(a, b) && (linked || d.hangs(a, b) || d.hangs(b, a))
	}
	if fa.kind == riotFrame && fb.act == attest.Destruction && b.actor == nil && d.hangs(b, a) && !d.apart(a, b) {
		return true // "rioters fought the police and three shops were torched"
	}
	if !sameFamily || d.apart(a, b) {
		return false
	}
	if linked {
		return !(fa.stays && fb.kind == clashFrame || fb.stays && fa.kind == clashFrame)
	}
	if fa.kind == agreeFrame && fb.kind == agreeFrame && slices.ContainsFunc(a.trigger.words, func(w int) bool { return slices.Contains(b.trigger.words, w) && a.trigger.s.is(w, "NOUN") }) {
		return true // « le cessez-le-feu proclamé par l'ELN est entré en vigueur »
	}
	if fa.act.Family() != attest.AttackFamily {
		if d.hangs(b, a) && sharesPhrase(a.actor, b.actor) && (fa.act == attest.Destruction || fa.act == attest.Protest || fa.act == attest.Riot) {
			return true // looted and burned; put up barricades and burned tyres
		}
		if fa.act == attest.Destruction && fa.act == fb.act && a.actor == nil && b.actor == nil && sameTime(a, b) {
			return true // « une école pillée et neuf cases brûlées »
		}
		return fa.act == fb.act && (sharesPhrase(a.target, b.target) || d.hangs(b, a) && (b.target == nil || a.target == nil))
	}
	if !d.hangs(b, a) && !d.sameClause(a.trigger, b.trigger) && !(d.hangs(a, b) && a.target == nil) {
		return false
	}
	return !d.distinctThings(a, b) && sameActor(a, b) && a.trigger.frame().kind != clashFrame && sameTime(a, b)
}

// describes tells whether the clause of a verb describes the noun of a blow: "a
// strike that killed three".
func describes(verb, noun trigger) bool {
	return noun.pattern.noun && !verb.pattern.noun && baseRel(verb.s.rel(verb.w)) == "acl" && verb.s.Words[verb.w].Head == noun.nounHead()
}

// suffersOnly tells acts whose toll is told apart from deaths: an arrest or
// an agreement kills nobody.
func suffersOnly(k frameKind) bool {
	return k == agreeFrame || k == arrestFrame || k == moveFrame || k == releaseFrame
}

// apart tells whether two tellings name different actors or different places
// of one rank.
func (d *telling) apart(a, b *mention) bool {
	if !sameActor(a, b) {
		return true
	}
	if len(a.places) > 0 && len(b.places) > 0 && a.own && b.own && !d.placesAgree(a.places, b.places) {
		return true
	}
	return a.count != nil && b.count != nil && !sameBounds(*a.count, *b.count) && a.countAt != b.countAt
}

func sameActor(a, b *mention) bool {
	if a.actor == nil || b.actor == nil || a.actor.refers || b.actor.refers {
		return true
	}
	return sharesPhrase(a.actor, b.actor) || onePhrase(a.actor, b.actor) || sameParty(a.actor.party, b.actor.party)
}

// onePhrase tells whether the words of one party stand in the phrase of the
// other: "US" in "US special forces".
func onePhrase(a, b *filler) bool {
	if a.s != b.s {
		return false
	}
	af, al := a.s.nounPhrase(a.head)
	bf, bl := b.s.nounPhrase(b.head)
	return bf <= a.head && a.head <= bl || af <= b.head && b.head <= al
}

// sameTime tells whether two tellings have one time, or one of them none.
func sameTime(a, b *mention) bool {
	return a.time == nil || b.time == nil || a.time.first == b.time.first
}

// sharesPhrase tells whether two roles are filled by one phrase.
func sharesPhrase(a, b *filler) bool {
	return a != nil && b != nil && a.s == b.s && a.head == b.head
}

// carries tells whether the noun trigger b is an argument or circumstance of
// the verb trigger a ("the raid destroyed …", "killed in an attack"), or a
// complement of the noun trigger a.
func (d *telling) carries(a, b trigger) bool {
	if !b.pattern.noun {
		return false
	}
	s := a.s
	n := d.container(s, b.nounHead())
	top := a.w
	if a.pattern.noun {
		top = a.nounHead()
	}
	if slices.Contains(a.words, n) || slices.Contains(a.words, b.w) {
		return true
	}
	for steps := 0; steps < 3; steps++ { // through coordination of nouns
		h := s.Words[n].Head
		if h < 0 {
			return false
		}
		switch baseRel(s.rel(n)) {
		case "nsubj", "obj", "obl", "nmod", "appos":
			return h == top || slices.Contains(a.words, h)
		case "conj":
			n = h
			continue
		}
		return false
	}
	return false
}

// hangs tells whether the clause of one word of telling b hangs on that of one
// of telling a.
func (d *telling) hangs(b, a *mention) bool {
	for _, x := range append([]trigger{b.trigger}, b.also...) {
		for _, y := range append([]trigger{a.trigger}, a.also...) {
			if d.dependent(x, y) {
				return true
			}
		}
	}
	return false
}

// dependent tells whether the clause of b hangs on that of a as a participle,
// gerund, relative or coordination ("opened fire, killing five").
func (d *telling) dependent(b, a trigger) bool {
	s := a.s
	top := a.predicateOf() // « un kamikaze s'est fait exploser, tuant … », the first verb an auxiliary
	if a.pattern.noun {
		top = s.clauseOf(a.nounHead())
	} else if h := s.Words[top].Head; s.rel(top) == "xcomp" && slices.Contains(a.words, h) {
		top = h // « s'est fait exploser »
	}
	w := b.w
	if b.pattern.noun {
		w = s.clauseOf(b.nounHead())
	}
	for steps := 0; w >= 0 && steps < 6; steps++ {
		if w == top || s.Words[top].Head == w && baseRel(s.rel(top)) == "ccomp" && a.pattern.noun == b.pattern.noun && b.frame().soft() { // "a drone struck, residents said, and five were killed"
			return true
		}
		switch baseRel(s.rel(w)) {
		case "advcl", "conj", "xcomp", "parataxis":
			w = s.Words[w].Head
		case "ccomp": // a clause of time that the parser took for what is said
			if m := s.child(w, "mark"); m < 0 || !a.frame().soft() && !b.frame().soft() {
				return false
			}
			w = s.Words[w].Head
		case "acl": // on through the noun that it describes
			w = s.Words[w].Head
			if d.speaksIn(s, w) { // "22 dead, according to the police, who shot a suspect"
				return false
			}
			if w >= 0 && s.is(w, "NOUN") && d.answeredNoun(s, w) {
				return a.pattern.noun && a.nounHead() == w
			}
			if w >= 0 && s.is(w, "NOUN", "PROPN", "PRON") && w != top {
				w = s.clauseOf(w)
			}
		default:
			return false
		}
	}
	return false
}

// speaksIn tells whether a word heads the phrase of one whom its sentence cites.
func (d *telling) speaksIn(s *sentence, h int) bool {
	return slices.ContainsFunc(d.attributionsOf(s), func(a attribution) bool { return a.speaker == h && a.kind == says })
}

// sameClause tells whether two triggers stand in one clause.
func (d *telling) sameClause(a, b trigger) bool {
	return a.s.clauseOf(a.w) == b.s.clauseOf(b.w)
}

// absorb adds what telling b says to telling a. The harder telling leads.
func (d *telling) absorb(a, b *mention) {
	if a.trigger.frame().act == attest.Protest && b.trigger.frame().act == attest.Riot || a.trigger.frame().soft() && !b.trigger.frame().soft() && !d.prisonersOf(a, b) || a.trigger.frame().act.Family() == attest.DestructionFamily && b.trigger.frame().act.Family() == attest.AttackFamily {
		*a, *b = *b, *a
	}
	a.also = append(append(a.also, b.trigger), b.also...)
	for _, sp := range b.acts {
		a.addAct(sp)
	}
	if sharesPhrase(b.actor, a.target) { // a participle that the parser hung on the target
		a.reject("actor", b.actor.party.Name, "the act is done to it")
		b.actor = nil
	}
	victims := b.trigger.frame().soft()
	if victims && b.target != nil {
		a.fallen = append(a.fallen, b.target)
	}
	if a.actor == nil {
		a.actor = b.actor
	}
	if sharesPhrase(a.actor, b.target) && b.trigger.frame().kind == foundFrame { // "the bodies of three herders, riddled with bullets, found"
		a.actor = nil
	}
	if a.target == nil || victims && (a.target.class == placeClass || d.hidingPlace(a.target)) {
		if b.target != nil {
			a.target = b.target
		}
	} else if b.target != nil && !sharesPhrase(a.target, b.target) {
		a.target = a.target.toldAgain(b.target)
		if fb := b.trigger.frame(); fb.kind == killFrame && !fb.soft() && b.target.class == civilianClass && a.target.class.thing() && !a.trigger.frame().bursts() {
			a.target = b.target // "burst into a classroom and butchered seven children"
		} else if fb.kind == killFrame && b.actor != nil && b.trigger.w < a.trigger.w && b.target.class == civilianClass && a.target.party.Kind == attest.Civilian {
			a.target = b.target // "killed six farmers in a raid on a hamlet"
		}
	}
	for _, n := range b.means {
		a.addMeans(n)
	}
	for _, k := range []harmKind{killed, wounded, captured} {
		if t := b.harm[k]; t != nil {
			a.setHarm(k, *t)
		}
	}
	if len(a.places) == 0 || !a.own && b.own {
		a.rejectPlaces(a.places, "another goes with the act itself")
		a.places, a.own = b.places, b.own
	} else {
		a.rejectPlaces(b.places, "another goes with the words that tell the act first")
	}
	if a.time == nil {
		a.time = b.time
	}
	if a.count == nil {
		a.count, a.countAt = b.count, b.countAt
	}
	a.refers = a.refers && (b.refers || subjectOfRow(a, b) || b.trigger.frame().soft() && b.trigger.pattern.noun) || d.carriesReference(a, b) || d.carriesReference(b, a)
	a.rejected = append(a.rejected, b.rejected...)
}

// carriesReference tells whether a definite noun that takes up an act is what
// the verb of the other telling is about: "the blast destroyed two shops".
func (d *telling) carriesReference(noun, verb *mention) bool {
	return noun.refers && noun.trigger.pattern.noun && !verb.trigger.pattern.noun && d.carries(verb.trigger, noun.trigger)
}

// subjectOfRow tells whether the noun of one telling is the subject of the row of verbs
// that the verb of the other goes on with: "the blast lasted long and killed two".
func subjectOfRow(noun, verb *mention) bool {
	s, n, v := noun.trigger.s, noun.trigger.nounHead(), verb.trigger.w
	return noun.trigger.pattern.noun && !verb.trigger.pattern.noun && s == verb.trigger.s && s.rel(v) == "conj" && baseRel(s.rel(n)) == "nsubj" && s.Words[n].Head == s.Words[v].Head
}

// sameBounds tells whether two quantities have the same ends.
func sameBounds(a, b attest.Quantity) bool {
	eq := func(x, y *int) bool { return x == nil && y == nil || x != nil && y != nil && *x == *y }
	return eq(a.Low, b.Low) && eq(a.High, b.High)
}

// damageOf tells whether one of two tellings is of damage (a verb of
// destroying, not of looting) and the other of a blow that can have done it.
func (d *telling) damageOf(a, b *mention) (damage, blow bool) {
	for _, m := range []*mention{a, b} {
		switch m.trigger.frame().act.Family() {
		case attest.DestructionFamily:
			damage = !m.trigger.pattern.noun && d.grammar.set("effect-damage").at(m.trigger.s, m.trigger.w) > 0
		case attest.AttackFamily:
			blow = m.trigger.frame().kind != clashFrame
		}
	}
	return damage, blow
}

// distinctThings tells whether two tellings in a row strike different things
// or different named parties, so that they are two acts.
func (d *telling) distinctThings(a, b *mention) bool {
	x, y := a.target, b.target
	if x == nil || y == nil || sharesPhrase(x, y) || x.refers || y.refers {
		return false
	}
	if x.class.thing() && y.class.thing() || x.class == placeClass && y.class == placeClass {
		return true
	}
	return x.party.Canonical != "" && y.party.Canonical != "" && x.party.Canonical != y.party.Canonical
}
