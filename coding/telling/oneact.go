package telling

import (
	"slices"

	"attest"
	"attest/coding/earnest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
)

// pairRule decides of two tellings in a sentence, a before b, whether they are of one act.
type pairRule struct {
	one   bool
	holds func(d *Teller, a, b *Mention) bool
}

// either is a relation that may hold either way.
func either(holds func(d *Teller, a, b *Mention) bool) func(*Teller, *Mention, *Mention) bool {
	return func(d *Teller, a, b *Mention) bool { return holds(d, a, b) || holds(d, b, a) }
}

// plain is a relation of which the two tellings say all.
func plain(holds func(a, b *Mention) bool) func(*Teller, *Mention, *Mention) bool {
	return func(_ *Teller, a, b *Mention) bool { return holds(a, b) }
}

// pairRules are what the words between two tellings say of them, whatever their frames are. The first
// that holds decides.
var pairRules = []pairRule{
	{false, either((*Teller).announcesDeath)},
	{false, either((*Teller).searchesIn)},
	{false, (*Teller).disarmsOne},
	{true, (*Teller).foundAndDisarmed},
	{false, either((*Teller).onlyTakesUp)},
	{false, (*Teller).pickedOut},
	{false, (*Teller).tolledByAnother},
	{false, (*Teller).onlyOneDenied},
	{false, either(plain(takenAndFreed))},
	{false, either((*Teller).ragesBeside)},
	{false, plain(killsThenBombs)},
	{false, either((*Teller).accusedApart)},
	{true, (*Teller).arrestedInRaid},
	{true, (*Teller).prisonersOf},
	{true, (*Teller).partFell},
	{true, (*Teller).datesBlow},
	{false, (*Teller).doneByAnother},
	{false, either((*Teller).followed)},
	{false, either((*Teller).upon)},
	{false, either((*Teller).cameAfter)},
	{false, either((*Teller).afterAnother)},
	{false, either((*Teller).datedApart)},
	{false, (*Teller).PartedByTime},
	{false, (*Teller).measuredBy},
	{false, either((*Teller).protestsAtOther)},
	{false, either((*Teller).answersOther)},
	{false, (*Teller).struckNext},
	{false, either((*Teller).strikesBack)},
	{false, (*Teller).killsInAnswer},
	{false, (*Teller).turnedOn},
	{false, either((*Teller).claimedOfOne)},
	{false, (*Teller).placedApart},
	{false, (*Teller).eachOnItsDay},
	{true, (*Teller).onlyEnters},
	{true, plain(whereItLay)},
	{true, (*Teller).opensRow},
}

// oneAct reports whether two tellings in a sentence, a before b, are of one act.
func (d *Teller) oneAct(a, b *Mention) bool {
	for _, r := range pairRules {
		if r.holds(d, a, b) {
			return r.one
		}
	}
	fa, fb := a.Trigger.Frame(), b.Trigger.Frame()
	switch {
	case fa.Soft() || fb.Soft():
		return d.oneWithToll(a, b)
	case a.mob && b.mob && d.hangs(b, a) && SharesPhrase(a.Actor, b.Actor) && !d.apart(a, b): // "protesters stormed the parliament and set it ablaze"
		return true
	case d.leaves(a, b):
		return !d.apart(a, b)
	case d.damageAndBlow(a, b):
		return d.oneWithDamage(a, b)
	case fa.Kind == frames.Riot && fb.Act == attest.Destruction && b.Actor == nil && d.hangs(b, a) && !d.apart(a, b): // "rioters fought the police and three shops were torched"
		return true
	case fa.Act.Family() != fb.Act.Family(), d.apart(a, b):
		return false
	case d.linked(a, b):
		return !(fa.Stays && fb.Kind == frames.Clash || fb.Stays && fa.Kind == frames.Clash)
	case oneDeal(a, b):
		return true
	case fa.Act.Family() != attest.AttackFamily:
		return d.oneDeed(a, b)
	}
	return d.oneBlow(a, b)
}

// linked reports whether one of two tellings carries the noun of the other.
func (d *Teller) linked(a, b *Mention) bool {
	return d.carries(a.Trigger, b.Trigger) || d.carries(b.Trigger, a.Trigger)
}

// oneWithToll reports whether two tellings, of which one at least only tells harm, are of one act.
func (d *Teller) oneWithToll(a, b *Mention) bool {
	fa, fb := a.Trigger.Frame(), b.Trigger.Frame()
	if d.apart(a, b) && !d.injuring(a, b) {
		return false
	}
	if fa.Soft() && fb.Soft() {
		return fa.Act.Family() == fb.Act.Family() && (d.linked(a, b) || d.sameClause(a.Trigger, b.Trigger) || d.hangs(b, a) || SharesPhrase(a.Target, b.Target))
	}
	soft, hard := a, b
	if fb.Soft() {
		soft, hard = b, a
	}
	deed := hard.Trigger.Frame()
	switch {
	case deed.Act.Family() == attest.AttackFamily:
		return d.linked(a, b) || d.hangs(soft, hard) || d.hangs(hard, soft) || d.sameClause(soft.Trigger, hard.Trigger) || whenStruck(soft.Trigger, hard.Trigger)
	case deed.Act == attest.Riot && soft.Actor == nil && !soft.Trigger.Pattern.Noun && d.hangs(hard, soft): // "were injured when demonstrators attacked them"
		return true
	case soft.Trigger.Frame().Act == attest.Killing && deed.Act == attest.Destruction: // "seven people lost their lives; the clinic was ransacked": two deeds
		return false
	case fa.Kind == frames.Take && b.Target != nil && b.Actor == nil && b.Target.Sentence.HasPossessive(b.Target.Head) && d.hangs(b, a): // "the bishops were kidnapped and their driver was killed"
		return true
	}
	return d.linked(a, b) && soft.Actor == nil && !suffersOnly(hard.Trigger.Frame().Kind)
}

// injuring reports whether a participle gives the toll of the blow before it, wherever either is placed: "exploded
// near the market in Goma, injuring seven".
func (d *Teller) injuring(a, b *Mention) bool {
	t := b.Trigger
	return t.Frame().Soft() && t.Sentence.Rel(t.Word) == "advcl" && t.Sentence.Words[t.Word].Head == a.Trigger.Word && sameActor(a, b)
}

// damageAndBlow reports whether one of two tellings is of damage and the other of a blow that can have done it.
func (d *Teller) damageAndBlow(a, b *Mention) bool {
	damage, blow := d.damageOf(a, b)
	return damage && blow
}

// oneWithDamage reports whether a blow did the damage told with it.
func (d *Teller) oneWithDamage(a, b *Mention) bool {
	if d.apart(a, b) || !d.linked(a, b) && !d.hangs(a, b) && !d.hangs(b, a) {
		return false
	}
	afar := reading.Bombards(a.Trigger.Frame().Act) || reading.Bombards(b.Trigger.Frame().Act)
	return afar || !burnsOther(a, b) && !d.burnsHouses(a, b)
}

// oneDeal reports whether two words tell of one agreement: « le cessez-le-feu proclamé par l'ELN est entré en
// vigueur ».
func oneDeal(a, b *Mention) bool {
	if a.Trigger.Frame().Kind != frames.Agree || b.Trigger.Frame().Kind != frames.Agree {
		return false
	}
	return slices.ContainsFunc(a.Trigger.Words, func(w int) bool { return slices.Contains(b.Trigger.Words, w) && a.Trigger.Sentence.Is(w, "NOUN") })
}

// oneDeed reports whether two tellings of one family that is no attack are of one act.
func (d *Teller) oneDeed(a, b *Mention) bool {
	fa, fb := a.Trigger.Frame(), b.Trigger.Frame()
	grows := fa.Act == attest.Destruction || fa.Act == attest.Protest || fa.Act == attest.Riot
	switch {
	case grows && d.hangs(b, a) && SharesPhrase(a.Actor, b.Actor) && !d.didAlso(b): // looted and burned; put up barricades and burned tyres
		return true
	case fa.Act != fb.Act:
		return false
	case fa.Act == attest.Destruction && a.Actor == nil && b.Actor == nil && SameTime(a, b): // « une école pillée et neuf cases brûlées »
		return true
	}
	return SharesPhrase(a.Target, b.Target) || d.hangs(b, a) && (b.Target == nil || a.Target == nil)
}

// oneBlow reports whether two tellings of attacks are of one.
func (d *Teller) oneBlow(a, b *Mention) bool {
	if !d.hangs(b, a) && !d.sameClause(a.Trigger, b.Trigger) && !(d.hangs(a, b) && a.Target == nil) {
		return false
	}
	return !d.distinctThings(a, b) && sameActor(a, b) && a.Trigger.Frame().Kind != frames.Clash && SameTime(a, b)
}

// searchesIn reports whether the first of two tellings is only a search: "launched a search operation after the
// raid".
func (d *Teller) searchesIn(a, _ *Mention) bool { return d.onlySearches(a.Trigger) }

// disarmsOne reports whether one word tells what is destroyed and what is disarmed: « ont détruit un abri et deux
// bombes ».
func (d *Teller) disarmsOne(a, b *Mention) bool {
	return a.disarms != b.disarms && a.Trigger.Frame() == b.Trigger.Frame()
}

// foundAndDisarmed reports whether weapons are found and disarmed: « ont découvert et détruit cinq mines ».
func (d *Teller) foundAndDisarmed(a, b *Mention) bool {
	return a.disarms != b.disarms && (a.Trigger.Frame().Kind == frames.Intercept || b.Trigger.Frame().Kind == frames.Intercept) && SharesPhrase(a.Target, b.Target)
}

// onlyTakesUp reports whether the first of two tellings only takes an act up: a denial is no part of the deed.
func (d *Teller) onlyTakesUp(a, _ *Mention) bool { return a.Trigger.Frame() == earnest.TakingUp }

// pickedOut reports whether the second telling is picked out of several that the first tells.
func (d *Teller) pickedOut(a, b *Mention) bool {
	return d.oneOfThose(b) && slices.Contains(a.Trigger.Words, d.OneOfThose(b.Trigger.Sentence, roles.NounHead(b.Trigger)))
}

// accusedApart reports whether somebody is accused of the first act and not of the second.
func (d *Teller) accusedApart(a, b *Mention) bool { return d.apartByAccusation(a, b.Trigger.Word) }

// arrestedInRaid reports whether a noun only tells how people were arrested: "arrested in overnight raids".
func (d *Teller) arrestedInRaid(a, b *Mention) bool {
	fa, fb := a.Trigger.Frame(), b.Trigger.Frame()
	if fa.Act != attest.Arrest || fa.Soft() || fb.Act != attest.ArmedAttack || !b.Trigger.Pattern.Noun || b.Target != nil || len(b.Harm) > 0 {
		return false
	}
	in := d.Grammar.Set("during-preposition").HasPrep(b.Trigger.Sentence.Preposition(roles.NounHead(b.Trigger)))
	return d.carries(a.Trigger, b.Trigger) || in && b.Actor == nil && a.Trigger.Word < b.Trigger.Word
}

// datesBlow reports whether the second telling only gives the day of the blow before it.
func (d *Teller) datesBlow(a, b *Mention) bool {
	return a.Trigger.Frame().Act.Family() == attest.AttackFamily && d.ofItsDay(b)
}

// protestsAtOther reports whether the first telling is what others protest against.
func (d *Teller) protestsAtOther(a, _ *Mention) bool { return d.protestReason(a.Trigger) }

// answersOther reports whether the first telling is what something answers, the second is not, and does not
// describe it.
func (d *Teller) answersOther(a, b *Mention) bool {
	return d.Answered(a.Trigger) && !d.Answered(b.Trigger) && !describes(b.Trigger, a.Trigger)
}

// struckNext reports whether who struck first is struck then: "stabbed a guard before being shot dead".
func (d *Teller) struckNext(a, b *Mention) bool {
	t := b.Trigger
	return !t.Pattern.Noun && t.Sentence.Child(t.Word, "aux:pass") >= 0 && SharesPhrase(a.Actor, b.Target)
}

// claimedOfOne reports whether the first telling alone is claimed by somebody.
func (d *Teller) claimedOfOne(a, _ *Mention) bool { return d.claimedApart(a) }

// placedApart reports whether each of two tellings has a place of its own, and not the same.
func (d *Teller) placedApart(a, b *Mention) bool {
	return eachAtItsPlace(a, b) && (!d.PlacesAgree(a.Places, b.Places) || d.namedApart(a, b))
}

// opensRow reports whether the first telling heads what follows.
func (d *Teller) opensRow(a, b *Mention) bool { return d.headsWhatFollows(a, b) && !d.apart(a, b) }

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

// suffersOnly tells acts whose toll is told apart from deaths: an arrest or
// an agreement kills nobody.
func suffersOnly(k frames.Kind) bool {
	return k == frames.Agree || k == frames.Arrest || k == frames.Move || k == frames.Release
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
