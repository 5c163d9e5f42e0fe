package telling

import (
	"slices"

	"attest"
	"attest/coding/earnest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// unite joins the tellings of one sentence that tell one act: an act noun
// and the verb that carries it, a blow and the toll that it leaves, verbs in
// a row with one subject.
func (d *Teller) unite(ms []*Mention) []*Mention {
	var out []*Mention
	for _, m := range ms {
		if o := d.nearestBlow(out, m); o != nil {
			m.Actor = nil // the subject of the verb farther on
			d.absorb(o, m)
			continue
		}
		joined := false
		for _, o := range ownNounFirst(out, m) {
			m.Another = m.Another || d.cameAfter(o, m)
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
	d.giveAttackers(out)
	giveBlowOfRow(out)
	return out
}

// oneOfThose tells a noun of an act that is picked out of several: "attacks, including a raid
// on a barracks".
func (d *Teller) oneOfThose(m *Mention) bool {
	return m.Trigger.Pattern.Noun && d.OneOfThose(m.Trigger.Sentence, roles.NounHead(m.Trigger)) >= 0
}

// onlyOneDenied tells two tellings of which one is denied and the other stands on another's
// word or is admitted: "denied shelling the market, where witnesses counted thirteen bodies",
// "confirmed the raid but denied that civilians had died".
func (d *Teller) onlyOneDenied(a, b *Mention) bool {
	s := a.Trigger.Sentence
	if b.Trigger.Sentence != s || len(d.AttributionsOf(s)) < 2 {
		return false
	}
	x, y := d.SourceOf(s, earnest.Governed(a.Trigger)), d.SourceOf(s, earnest.Governed(b.Trigger))
	return (x.Voice == reading.Denies) != (y.Voice == reading.Denies) && x.Sentence == s && y.Sentence == s
}

// tolledByAnother tells two tellings of which one only gives the toll, on the word of another than
// the first's: "killing 14, residents said, while the army spoke of four dead".
func (d *Teller) tolledByAnother(a, b *Mention) bool {
	s := a.Trigger.Sentence
	if b.Trigger.Sentence != s || !a.Trigger.Frame().Soft() && !b.Trigger.Frame().Soft() || len(d.AttributionsOf(s)) < 2 || d.carries(a.Trigger, b.Trigger) || d.carries(b.Trigger, a.Trigger) {
		return false
	}
	if b.Trigger.Pattern.Noun && d.Grammar.Definite(s, roles.NounHead(b.Trigger), "det") { // « selon lequel les quatre morts ne sont pas syriens »
		return false
	}
	x, y := d.SourceOf(s, earnest.Governed(a.Trigger)), d.SourceOf(s, earnest.Governed(b.Trigger))
	if x.Voice != reading.Says || y.Voice != reading.Says || x.Sentence != s || y.Sentence != s {
		return false
	}
	return x.Speaker.Kind != reading.ReportSpeaker && y.Speaker.Kind != reading.ReportSpeaker && !reading.SameName(x.Source.Name, y.Source.Name)
}

// takenAndFreed tells the release of those who were taken, which is another act than that:
// "was kidnapped near his home and released on Tuesday".
func takenAndFreed(a, b *Mention) bool {
	return a.Trigger.Frame().Act.Family() == attest.CustodyFamily && b.Trigger.Frame().Kind == frames.Release
}

// oneAct tells whether two tellings in a sentence, a before b, are of one act.
func (d *Teller) oneAct(a, b *Mention) bool {
	fa, fb := a.Trigger.Frame(), b.Trigger.Frame()
	if d.announcesDeath(a, b) || d.announcesDeath(b, a) || d.onlySearches(a.Trigger) || d.onlySearches(b.Trigger) { // "launched a search operation after the raid"
		return false
	}
	if a.disarms != b.disarms && fa == fb { // « ont détruit un abri et deux bombes »
		return false
	}
	if a.disarms != b.disarms && (fa.Kind == frames.Intercept || fb.Kind == frames.Intercept) && SharesPhrase(a.Target, b.Target) { // « ont découvert et détruit cinq mines »
		return true
	}
	if fa == earnest.TakingUp || fb == earnest.TakingUp || d.oneOfThose(b) && slices.Contains(a.Trigger.Words, d.OneOfThose(b.Trigger.Sentence, roles.NounHead(b.Trigger))) { // a denial is no part of the deed, nor are several attacks the one that is picked out
		return false
	}
	if d.tolledByAnother(a, b) || d.onlyOneDenied(a, b) || takenAndFreed(a, b) || takenAndFreed(b, a) || d.ragesBeside(a, b) || d.ragesBeside(b, a) || killsThenBombs(a, b) {
		return false
	}
	if d.apartByAccusation(a, b.Trigger.Word) || d.apartByAccusation(b, a.Trigger.Word) {
		return false
	}
	if fa.Act == attest.Arrest && !fa.Soft() && b.Trigger.Pattern.Noun && b.Target == nil && len(b.Harm) == 0 && fb.Act == attest.ArmedAttack && (d.carries(a.Trigger, b.Trigger) || b.Actor == nil && d.Grammar.Set("during-preposition").HasPrep(b.Trigger.Sentence.Preposition(roles.NounHead(b.Trigger))) && a.Trigger.Word < b.Trigger.Word) {
		return true // "arrested in overnight raids": how they were arrested
	}
	if d.prisonersOf(a, b) || d.partFell(a, b) || fa.Act.Family() == attest.AttackFamily && d.ofItsDay(b) {
		return true
	}
	if d.doneByAnother(a, b) || d.followed(a, b) || d.followed(b, a) || d.upon(a, b) || d.upon(b, a) || d.cameAfter(a, b) || d.cameAfter(b, a) || d.afterAnother(a, b) || d.afterAnother(b, a) || d.PartedByTime(a, b) || d.measuredBy(a, b) {
		return false
	}
	if d.protestReason(a.Trigger) || d.protestReason(b.Trigger) {
		return false
	}
	if x, y := d.Answered(a.Trigger), d.Answered(b.Trigger); x != y && (x && !describes(b.Trigger, a.Trigger) || y && !describes(a.Trigger, b.Trigger)) {
		return false
	}
	if !b.Trigger.Pattern.Noun && b.Trigger.Sentence.Child(b.Trigger.Word, "aux:pass") >= 0 && SharesPhrase(a.Actor, b.Target) { // "stabbed a guard before being shot dead"
		return false
	}
	if d.strikesBack(a, b) || d.strikesBack(b, a) || d.turnedOn(a, b) || d.claimedApart(a) || d.claimedApart(b) {
		return false
	}
	if eachAtItsPlace(a, b) && (!d.PlacesAgree(a.Places, b.Places) || d.namedApart(a, b)) || d.eachOnItsDay(a, b) {
		return false
	}
	if d.onlyEnters(a, b) || whereItLay(a, b) {
		return true
	}
	if d.headsWhatFollows(a, b) && !d.apart(a, b) {
		return true
	}
	sameFamily := fa.Act.Family() == fb.Act.Family()
	linked := d.carries(a.Trigger, b.Trigger) || d.carries(b.Trigger, a.Trigger)
	if fa.Soft() || fb.Soft() {
		if d.apart(a, b) && !(sameActor(a, b) && fb.Soft() && b.Trigger.Sentence.Rel(b.Trigger.Word) == "advcl" && b.Trigger.Sentence.Words[b.Trigger.Word].Head == a.Trigger.Word) { // "exploded near the market in Goma, injuring seven"
			return false
		}
		if fa.Soft() && fb.Soft() {
			return sameFamily && (linked || d.sameClause(a.Trigger, b.Trigger) || d.hangs(b, a) || SharesPhrase(a.Target, b.Target))
		}
		soft, hard := a, b
		if fb.Soft() {
			soft, hard = b, a
		}
		if hard.Trigger.Frame().Act.Family() == attest.AttackFamily {
			return linked || d.hangs(soft, hard) || d.hangs(hard, soft) || d.sameClause(soft.Trigger, hard.Trigger) || whenStruck(soft.Trigger, hard.Trigger)
		}
		if soft.Trigger.Frame().Act == attest.Killing && hard.Trigger.Frame().Act == attest.Destruction {
			return false // "seven people lost their lives; the clinic was ransacked": two deeds
		}
		if fa.Kind == frames.Take && b.Target != nil && b.Actor == nil && b.Target.Sentence.HasPossessive(b.Target.Head) && d.hangs(b, a) {
			return true // "the bishops were kidnapped and their driver was killed"
		}
		return linked && soft.Actor == nil && !suffersOnly(hard.Trigger.Frame().Kind)
	}
	if a.mob && b.mob && d.hangs(b, a) && SharesPhrase(a.Actor, b.Actor) && !d.apart(a, b) {
		return true // "protesters stormed the parliament and set it ablaze"
	}
	if d.leaves(a, b) {
		return !d.apart(a, b)
	}
	if damage, blow := d.damageOf(a, b); damage && blow {
		afar := reading.Bombards(fa.Act) || reading.Bombards(fb.Act)
		return !d.apart(a, b) && (afar || !burnsOther(a, b) && !d.burnsHouses(a, b)) && (linked || d.hangs(a, b) || d.hangs(b, a))
	}
	if fa.Kind == frames.Riot && fb.Act == attest.Destruction && b.Actor == nil && d.hangs(b, a) && !d.apart(a, b) {
		return true // "rioters fought the police and three shops were torched"
	}
	if !sameFamily || d.apart(a, b) {
		return false
	}
	if linked {
		return !(fa.Stays && fb.Kind == frames.Clash || fb.Stays && fa.Kind == frames.Clash)
	}
	if fa.Kind == frames.Agree && fb.Kind == frames.Agree && slices.ContainsFunc(a.Trigger.Words, func(w int) bool { return slices.Contains(b.Trigger.Words, w) && a.Trigger.Sentence.Is(w, "NOUN") }) {
		return true // « le cessez-le-feu proclamé par l'ELN est entré en vigueur »
	}
	if fa.Act.Family() != attest.AttackFamily {
		if d.hangs(b, a) && SharesPhrase(a.Actor, b.Actor) && !d.didAlso(b) && (fa.Act == attest.Destruction || fa.Act == attest.Protest || fa.Act == attest.Riot) {
			return true // looted and burned; put up barricades and burned tyres
		}
		if fa.Act == attest.Destruction && fa.Act == fb.Act && a.Actor == nil && b.Actor == nil && SameTime(a, b) {
			return true // « une école pillée et neuf cases brûlées »
		}
		return fa.Act == fb.Act && (SharesPhrase(a.Target, b.Target) || d.hangs(b, a) && (b.Target == nil || a.Target == nil))
	}
	if !d.hangs(b, a) && !d.sameClause(a.Trigger, b.Trigger) && !(d.hangs(a, b) && a.Target == nil) {
		return false
	}
	return !d.distinctThings(a, b) && sameActor(a, b) && a.Trigger.Frame().Kind != frames.Clash && SameTime(a, b)
}

// describes tells whether the clause of a verb describes the noun of a blow: "a
// strike that killed three".
func describes(verb, noun frames.Trigger) bool {
	return noun.Pattern.Noun && !verb.Pattern.Noun && syntax.BaseRel(verb.Sentence.Rel(verb.Word)) == "acl" && verb.Sentence.Words[verb.Word].Head == roles.NounHead(noun)
}

// suffersOnly tells acts whose toll is told apart from deaths: an arrest or
// an agreement kills nobody.
func suffersOnly(k frames.Kind) bool {
	return k == frames.Agree || k == frames.Arrest || k == frames.Move || k == frames.Release
}

// apart tells whether two tellings name different actors or different places
// of one rank.
func (d *Teller) apart(a, b *Mention) bool {
	if !sameActor(a, b) && !resultOf(a, b) {
		return true
	}
	if len(a.Places) > 0 && len(b.Places) > 0 && a.Own && b.Own && !d.PlacesAgree(a.Places, b.Places) {
		return true
	}
	return a.Count != nil && b.Count != nil && !SameBounds(*a.Count, *b.Count) && a.CountAt != b.CountAt
}

// resultOf tells a participle of a toll behind a passive, whose subject is who suffered:
// "the patrol was fired on by rebels, leaving two dead".
func resultOf(a, b *Mention) bool {
	s := b.Trigger.Sentence
	return b.Trigger.Frame().Soft() && SharesPhrase(a.Target, b.Actor) && s == a.Trigger.Sentence && s.Rel(s.ClauseOf(b.Trigger.Word)) == "advcl"
}

func sameActor(a, b *Mention) bool {
	if a.Actor == nil || b.Actor == nil || a.Actor.Refers || b.Actor.Refers {
		return true
	}
	return SharesPhrase(a.Actor, b.Actor) || onePhrase(a.Actor, b.Actor) || reading.SameParty(a.Actor.Party, b.Actor.Party)
}

// onePhrase tells whether the words of one party stand in the phrase of the
// other: "US" in "US special forces".
func onePhrase(a, b *reading.Filler) bool {
	if a.Sentence != b.Sentence {
		return false
	}
	af, al := a.Sentence.NounPhrase(a.Head)
	bf, bl := b.Sentence.NounPhrase(b.Head)
	return bf <= a.Head && a.Head <= bl || af <= b.Head && b.Head <= al
}

// SameTime tells whether two tellings have one time, or one of them none.
func SameTime(a, b *Mention) bool {
	return a.Time == nil || b.Time == nil || a.Time.First == b.Time.First
}

// SharesPhrase tells whether two roles are filled by one phrase.
func SharesPhrase(a, b *reading.Filler) bool {
	return a != nil && b != nil && a.Sentence == b.Sentence && a.Head == b.Head
}

// carries tells whether the noun trigger b is an argument or circumstance of
// the verb trigger a ("the raid destroyed …", "killed in an attack"), or a
// complement of the noun trigger a.
func (d *Teller) carries(a, b frames.Trigger) bool {
	if d.makesPossible(a, b) {
		return true
	}
	if !b.Pattern.Noun {
		return false
	}
	s := a.Sentence
	n := d.Container(s, roles.NounHead(b))
	top := a.Word
	if a.Pattern.Noun {
		top = roles.NounHead(a)
	}
	if slices.Contains(a.Words, n) || slices.Contains(a.Words, b.Word) {
		return true
	}
	for steps := 0; steps < 3; steps++ { // through coordination of nouns
		h := s.Words[n].Head
		if h < 0 {
			return false
		}
		switch syntax.BaseRel(s.Rel(n)) {
		case "nsubj", "obj", "obl", "nmod", "appos":
			return h == top || slices.Contains(a.Words, h)
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
func (d *Teller) hangs(b, a *Mention) bool {
	for _, x := range b.Triggers() {
		for _, y := range a.Triggers() {
			if d.dependent(x, y) {
				return true
			}
		}
	}
	return false
}

// dependent tells whether the clause of b hangs on that of a as a participle,
// gerund, relative or coordination ("opened fire, killing five").
func (d *Teller) dependent(b, a frames.Trigger) bool {
	s := a.Sentence
	top := roles.PredicateOf(a) // « un kamikaze s'est fait exploser, tuant … », the first verb an auxiliary
	if a.Pattern.Noun {
		top = s.ClauseOf(roles.NounHead(a))
	} else if h := s.Words[top].Head; s.Rel(top) == "xcomp" && (slices.Contains(a.Words, h) || d.Grammar.Set("goes-on").At(s, h) > 0) {
		top = h // « s'est fait exploser », "continued to attack the group, conducting nine strikes"
	}
	w := b.Word
	if b.Pattern.Noun {
		w = s.ClauseOf(roles.NounHead(b))
	}
	for steps := 0; w >= 0 && steps < 6; steps++ {
		if w == top || s.Words[top].Head == w && syntax.BaseRel(s.Rel(top)) == "ccomp" && a.Pattern.Noun == b.Pattern.Noun && b.Frame().Soft() { // "a drone struck, residents said, and five were killed"
			return true
		}
		switch syntax.BaseRel(s.Rel(w)) {
		case "advcl", "conj", "xcomp", "parataxis":
			w = s.Words[w].Head
		case "ccomp": // a clause of time that the parser took for what is said
			if h := s.Words[w].Head; b.Frame().Soft() && d.goesOnSaying(s, h) { // "claimed the attack, saying it had killed 16 soldiers"
				w = h
				continue
			}
			if m := s.Child(w, "mark"); m < 0 || !a.Frame().Soft() && !b.Frame().Soft() {
				return false
			}
			w = s.Words[w].Head
		case "acl": // on through the noun that it describes
			w = s.Words[w].Head
			if d.speaksIn(s, w) { // "22 dead, according to the police, who shot a suspect"
				return false
			}
			if w >= 0 && s.Is(w, "NOUN") && d.AnsweredNoun(s, w) {
				return a.Pattern.Noun && roles.NounHead(a) == w
			}
			if w >= 0 && s.Is(w, "NOUN", "PROPN", "PRON") && w != top {
				w = s.ClauseOf(w)
			}
		default:
			return false
		}
	}
	return false
}

// announcesDeath tells a death that somebody announces or confirms beside what he does
// himself: "confirmed the death of a commander and fired rockets at the port".
func (d *Teller) announcesDeath(a, b *Mention) bool {
	s := a.Trigger.Sentence
	if !a.Trigger.Pattern.Noun || !a.Trigger.Frame().Soft() || b.Trigger.Sentence != s {
		return false
	}
	v, w := s.Words[roles.NounHead(a.Trigger)].Head, s.ClauseOf(b.Trigger.Word)
	return v >= 0 && d.Grammar.Set("say").Word(s, v) && s.Rel(w) == "conj" && s.Words[w].Head == v
}

// killedInRaid tells civilians whom telling b says were killed in the raid on what was theirs that
// noun a tells behind it: "killed six farmers in a raid on a hamlet", "fourteen villagers were
// killed in an attack on their village". Of people of whom no more is said the place tells more.
func (d *Teller) killedInRaid(a, b *Mention) bool {
	t := b.Target
	return b.Trigger.Frame().Kind == frames.Kill && b.Trigger.Word < a.Trigger.Word && t.Class == reading.CivilianClass && a.Target.Party.Kind == attest.Civilian &&
		(b.Actor != nil || a.Trigger.Pattern.Noun && a.Trigger.Frame().Act == attest.ArmedAttack && !d.Grammar.Set("people-word").Word(t.Sentence, t.Head))
}

// goesOnSaying tells a participle of saying by which the speaker of a verb of owning up
// goes on.
func (d *Teller) goesOnSaying(s *syntax.Sentence, v int) bool {
	up := s.Words[v].Head
	return s.Is(v, "VERB") && s.Words[v].Feat("VerbForm") == "Part" && s.Rel(v) == "advcl" && s.Child(v, "nsubj") < 0 && d.Grammar.Set("say").Word(s, v) && up >= 0 && d.Grammar.Set("own-up").At(s, up) > 0
}

// speaksIn tells whether a word heads the phrase of one whom its sentence cites.
func (d *Teller) speaksIn(s *syntax.Sentence, h int) bool {
	return slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool { return a.Speaker == h && a.Kind == reading.Says })
}

// sameClause tells whether two triggers stand in one clause.
func (d *Teller) sameClause(a, b frames.Trigger) bool {
	return a.Sentence.ClauseOf(a.Word) == b.Sentence.ClauseOf(b.Word)
}

// absorb adds what telling b says to telling a. The harder telling leads.
func (d *Teller) absorb(a, b *Mention) {
	if a.Trigger.Frame().Act == attest.Protest && b.Trigger.Frame().Act == attest.Riot || a.Trigger.Frame().Soft() && !b.Trigger.Frame().Soft() && !d.prisonersOf(a, b) || a.Trigger.Frame().Act.Family() == attest.DestructionFamily && b.Trigger.Frame().Act.Family() == attest.AttackFamily || d.onlyEnters(a, b) || whereItLay(a, b) {
		*a, *b = *b, *a
	}
	a.Also = append(append(a.Also, b.Trigger), b.Also...)
	for _, sp := range b.Acts {
		a.AddAct(sp)
	}
	if SharesPhrase(b.Actor, a.Target) { // a participle that the parser hung on the target
		a.Reject("actor", b.Actor.Party.Name, "the act is done to it")
		b.Actor = nil
	}
	victims := b.Trigger.Frame().Soft()
	if victims && b.Target != nil {
		a.Fallen = append(a.Fallen, b.Target)
	}
	if a.Actor == nil {
		a.Actor = b.Actor
	}
	if foughtThem(a, b) {
		a.Actor, b.Target = b.Target, nil
	}
	if bk := b.Trigger.Frame().Kind; SharesPhrase(a.Actor, b.Target) && (bk == frames.Found || a.Trigger.Pattern.Noun && (bk == frames.Kill || bk == frames.Die)) { // "the bodies of three herders, riddled with bullets, found", « un accrochage a coûté la vie à deux soldats »
		a.Actor = nil
	}
	if a.Target == nil || victims && (a.Target.Class == reading.PlaceClass || d.hidingPlace(a.Target) || d.onlyScene(a.Target) && b.Target != nil && b.Target.Class.Person()) {
		if b.Target != nil {
			a.Target = b.Target
		}
	} else if victims && b.Target != nil && d.ownVehicle(a.Target, b.Target) {
		a.Target = ToldAgain(b.Target, a.Target) // "died in a strike on his car"
	} else if victims && a.Target.Refers && a.Trigger.Frame().Kind == frames.Clash { // "clashed with the kidnappers; a soldier died": who died is not whom they fought
	} else if b.Target != nil && !SharesPhrase(a.Target, b.Target) {
		a.Target = ToldAgain(a.Target, b.Target)
		if fb := b.Trigger.Frame(); fb.Kind == frames.Kill && !fb.Soft() && b.Target.Class == reading.CivilianClass && a.Target.Class.Thing() && !bursts(a.Trigger.Frame()) {
			a.Target = b.Target // "burst into a classroom and butchered seven children"
		} else if o := d.whoseHome(a.Target, b.Target); o != nil && fb.Kind == frames.Kill {
			a.Target = o
		} else if d.killedInRaid(a, b) {
			a.Target = b.Target
		}
	}
	for _, n := range b.Means {
		a.AddMeans(n)
	}
	for _, k := range []reading.HarmKind{reading.Killed, reading.Wounded, reading.Captured} {
		if t := b.Harm[k]; t != nil {
			a.SetHarm(k, *t)
		}
	}
	if len(a.Places) == 0 || !a.Own && b.Own {
		a.RejectPlaces(a.Places, "another goes with the act itself")
		a.Places, a.Own = b.Places, b.Own
	} else {
		a.RejectPlaces(b.Places, "another goes with the words that tell the act first")
	}
	if a.Time == nil {
		a.Time = b.Time
	}
	if a.Count == nil {
		a.Count, a.CountAt = b.Count, b.CountAt
	}
	a.Refers = a.Refers && (b.Refers || subjectOfRow(a, b) || tollGoesOn(a, b) || b.Trigger.Frame().Soft() && (b.Trigger.Pattern.Noun || d.itBursts(a.Trigger))) || d.carriesReference(a, b) || d.carriesReference(b, a)
	a.Rejected = append(a.Rejected, b.Rejected...)
}

// carriesReference tells whether a definite noun that takes up an act is what
// the verb of the other telling is about: "the blast destroyed two shops".
func (d *Teller) carriesReference(noun, verb *Mention) bool {
	return noun.Refers && noun.Trigger.Pattern.Noun && !verb.Trigger.Pattern.Noun && d.carries(verb.Trigger, noun.Trigger)
}

// subjectOfRow tells whether the noun of one telling is the subject of the row of verbs
// that the verb of the other goes on with: "the blast lasted long and killed two".
func subjectOfRow(noun, verb *Mention) bool {
	s, n, v := noun.Trigger.Sentence, roles.NounHead(noun.Trigger), verb.Trigger.Word
	return noun.Trigger.Pattern.Noun && !verb.Trigger.Pattern.Noun && s == verb.Trigger.Sentence && s.Rel(v) == "conj" && syntax.BaseRel(s.Rel(n)) == "nsubj" && s.Words[n].Head == s.Words[v].Head
}

// SameBounds tells whether two quantities have the same ends.
func SameBounds(a, b attest.Quantity) bool {
	eq := func(x, y *int) bool { return x == nil && y == nil || x != nil && y != nil && *x == *y }
	return eq(a.Low, b.Low) && eq(a.High, b.High)
}

// damageOf tells whether one of two tellings is of damage (a verb of
// destroying, not of looting) and the other of a blow that can have done it.
func (d *Teller) damageOf(a, b *Mention) (damage, blow bool) {
	for _, m := range []*Mention{a, b} {
		switch m.Trigger.Frame().Act.Family() {
		case attest.DestructionFamily:
			damage = !m.Trigger.Pattern.Noun && (d.Grammar.Set("effect-damage").At(m.Trigger.Sentence, m.Trigger.Word) > 0 || d.setsAlight(m.Trigger.Sentence, m.Trigger.Word))
		case attest.AttackFamily:
			blow = m.Trigger.Frame().Kind != frames.Clash
		}
	}
	return damage, blow
}

// distinctThings tells whether two tellings in a row strike different things
// or different named parties, so that they are two acts.
func (d *Teller) distinctThings(a, b *Mention) bool {
	x, y := a.Target, b.Target
	if x == nil || y == nil || SharesPhrase(x, y) || x.Refers || y.Refers {
		return false
	}
	if x.Class.Thing() && y.Class.Thing() || x.Class == reading.PlaceClass && y.Class == reading.PlaceClass {
		return true
	}
	return x.Party.Canonical != "" && y.Party.Canonical != "" && x.Party.Canonical != y.Party.Canonical
}
