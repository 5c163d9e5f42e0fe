package telling

import (
	"attest"
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

// absorb adds what telling b says to telling a. The harder telling leads.
func (d *Teller) absorb(a, b *Mention) {
	if d.leads(b, a) {
		*a, *b = *b, *a
	}
	a.Also = append(append(a.Also, b.Trigger), b.Also...)
	for _, sp := range b.Acts {
		a.AddAct(sp)
	}
	d.joinActors(a, b)
	d.joinTargets(a, b)
	for _, n := range b.Means {
		a.AddMeans(n)
	}
	for _, k := range []reading.HarmKind{reading.Killed, reading.Wounded, reading.Captured} {
		if t := b.Harm[k]; t != nil {
			a.SetHarm(k, *t)
		}
	}
	if len(a.Places) == 0 || !a.Own && b.Own && !(len(b.Places) > 0 && d.Finer(a.Places, b.Places)) {
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
	a.Refers = a.Refers && d.stillRefers(a, b) || d.carriesReference(a, b) || d.carriesReference(b, a)
	a.Rejected = append(a.Rejected, b.Rejected...)
}

// leads reports whether the later of two tellings of one act leads: a riot before a protest, a blow before its toll
// or its damage, what is done somewhere before the entering of it, and a charge that goes off before where it lay.
func (d *Teller) leads(later, first *Mention) bool {
	f, l := first.Trigger.Frame(), later.Trigger.Frame()
	switch {
	case f.Act == attest.Protest && l.Act == attest.Riot,
		f.Soft() && !l.Soft() && !d.prisonersOf(first, later),
		f.Act.Family() == attest.DestructionFamily && l.Act.Family() == attest.AttackFamily:
		return true
	}
	return d.onlyEnters(first, later) || whereItLay(first, later)
}

// stillRefers reports whether an act that takes one up still does with what a further telling adds.
func (d *Teller) stillRefers(a, b *Mention) bool {
	return b.Refers || subjectOfRow(a, b) || tollGoesOn(a, b) || b.Trigger.Frame().Soft() && (b.Trigger.Pattern.Noun || d.itBursts(a.Trigger) || d.withstands(a.Trigger))
}

// joinActors makes one of the actors of two tellings of one act, and notes who fell.
func (d *Teller) joinActors(a, b *Mention) {
	if SharesPhrase(b.Actor, a.Target) { // a participle that the parser hung on the target
		a.Reject("actor", b.Actor.Party.Name, "the act is done to it")
		b.Actor = nil
	}
	if b.Trigger.Frame().Soft() && b.Target != nil {
		a.Fallen = append(a.Fallen, b.Target)
	}
	if a.Actor == nil {
		a.Actor = b.Actor
	}
	if foughtThem(a, b) {
		a.Actor, b.Target = b.Target, nil
	}
	if SharesPhrase(a.Actor, b.Target) && onlyFell(a, b) {
		a.Actor = nil
	}
}

// onlyFell reports whether what a further telling is of only fell in the act: "the bodies of three herders, riddled
// with bullets, found", « un accrochage a coûté la vie à deux soldats ».
func onlyFell(a, b *Mention) bool {
	k := b.Trigger.Frame().Kind
	return k == frames.Found || a.Trigger.Pattern.Noun && (k == frames.Kill || k == frames.Die)
}

// joinTargets makes one of the targets of two tellings of one act.
func (d *Teller) joinTargets(a, b *Mention) {
	fa, fb := a.Trigger.Frame(), b.Trigger.Frame()
	switch {
	case b.Target == nil:
	case a.Target == nil, fb.Soft() && d.givesWay(a.Target, b.Target):
		a.Target = b.Target
	case fb.Soft() && d.ownVehicle(a.Target, b.Target): // "died in a strike on his car"
		a.Target = ToldAgain(b.Target, a.Target)
	case fb.Soft() && a.Target.Refers && fa.Kind == frames.Clash: // "clashed with the kidnappers; a soldier died": who died is not whom they fought
	case !SharesPhrase(a.Target, b.Target):
		a.Target = ToldAgain(a.Target, b.Target)
		if butchered(a, b) {
			a.Target = b.Target
		} else if o := d.whoseHome(a.Target, b.Target); o != nil && fb.Kind == frames.Kill {
			a.Target = o
		} else if d.killedInRaid(a, b) {
			a.Target = b.Target
		}
	}
}

// givesWay reports whether the target of a blow is only where those were whom it killed or hurt.
func (d *Teller) givesWay(struck, fell *reading.Filler) bool {
	return struck.Class == reading.PlaceClass || d.hidingPlace(struck) || d.onlyScene(struck) && fell.Class.Person()
}

// butchered reports whether people without arms are killed by hand in a thing that is struck: "burst into a
// classroom and butchered seven children".
func butchered(a, b *Mention) bool {
	f := b.Trigger.Frame()
	return f.Kind == frames.Kill && !f.Soft() && b.Target.Class == reading.CivilianClass && a.Target.Class.Thing() && !bursts(a.Trigger.Frame())
}

// killedInRaid tells civilians whom telling b says were killed in the raid on what was theirs that
// noun a tells behind it: "killed six farmers in a raid on a hamlet", "fourteen villagers were
// killed in an attack on their village". Of people of whom no more is said the place tells more.
func (d *Teller) killedInRaid(a, b *Mention) bool {
	t := b.Target
	return b.Trigger.Frame().Kind == frames.Kill && b.Trigger.Word < a.Trigger.Word && t.Class == reading.CivilianClass && a.Target.Party.Kind == attest.Civilian &&
		(b.Actor != nil || a.Trigger.Pattern.Noun && a.Trigger.Frame().Act == attest.ArmedAttack && !d.Grammar.Set("people-word").Word(t.Sentence, t.Head))
}

// carriesReference reports whether a definite noun that takes up an act is what
// the verb of the other telling is about: "the blast destroyed two shops".
func (d *Teller) carriesReference(noun, verb *Mention) bool {
	return noun.Refers && noun.Trigger.Pattern.Noun && !verb.Trigger.Pattern.Noun && d.carries(verb.Trigger, noun.Trigger)
}

// subjectOfRow reports whether the noun of one telling is the subject of the row of verbs
// that the verb of the other goes on with: "the blast lasted long and killed two".
func subjectOfRow(noun, verb *Mention) bool {
	s, n, v := noun.Trigger.Sentence, roles.NounHead(noun.Trigger), verb.Trigger.Word
	if s.Child(v, "nsubj", "nsubj:pass") >= 0 { // "clashes left two dead and [a mine] killed a driver"
		return false
	}
	return noun.Trigger.Pattern.Noun && !verb.Trigger.Pattern.Noun && s == verb.Trigger.Sentence && s.Rel(v) == "conj" && syntax.BaseRel(s.Rel(n)) == "nsubj" && s.Words[n].Head == s.Words[v].Head
}
