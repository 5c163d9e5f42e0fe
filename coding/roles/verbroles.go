package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// verbRoles reads the arguments of a verb that tells an act, by the kind of its frame.
func (d *Reader) verbRoles(t frames.Trigger) RoleWords {
	s, kind := t.Sentence, t.Frame().Kind
	a, all := d.predicateArguments(t)
	d.idiomObject(t, all, &a)
	d.whoseVehicle(t, all, &a)
	d.companionObject(t, all, &a)
	d.partitiveObject(t, &a)
	d.suffererOfEvent(t, &a)
	d.StruckBehind(s, t.Word, &a)
	r := RoleWords{Around: a.Oblique, Support: -1, Rule: "verb"}
	d.repair(t, &a)
	if kind == frames.Strike && d.runsInto(s, a) {
		r.Target = a.Subject
		return r
	}
	d.rolesByKind(t, &a, all, &r)
	r.Actor = slices.DeleteFunc(slices.Clone(r.Actor), func(h int) bool { return d.OfAct(s, t.Word, h) || d.onlyNear(t, h) })
	if (kind == frames.Blast || kind == frames.Land) && len(r.Target) == 0 {
		r.Target = d.aimedAt(s, s.Children(t.Word, "nsubj"))
	}
	d.roundDeed(t, a.Passive, &r)
	d.contentRoles(s, &r)
	d.moveWeapons(s, &r, t.Frame().WeaponTarget() || d.weaponsLooted(t, a) || d.weaponShotAt(t, a))
	d.obliqueRoles(t, &r)
	d.targetInReach(t, &r)
	d.laidFor(t, &r)
	d.whoPasses(t, &r)
	d.agentInReach(t, a.Passive && kind != frames.Found, &r)
	d.blamedForWeapon(t, &r)
	d.blamedByEachOther(t, &r)
	d.whoCameUpon(t, &r)
	d.duringWhich(t, a.Passive, &r)
	d.bothSides(t, &r)
	return r
}

// predicateArguments returns the arguments of a verb with those of the companions of its pattern ("open fire", "take
// hostage"), which are part of the predicate: what depends on them belongs to it too. all are those of the
// verb, the companions among them.
func (d *Reader) predicateArguments(t frames.Trigger) (a, all syntax.Arguments) {
	s := t.Sentence
	a = d.VerbArgumentsOf(t)
	agrees := s.Words[t.Word].Feat("Gender") != "" && s.Words[t.Word].Feat("Voice") == "Pass" && len(t.Words) == 1 // « une caserne mitraillée »
	if a.Passive && !agrees && t.Frame().Intransitive() && s.Child(t.Word, "aux:pass", "nsubj:pass", "obl:agent") < 0 {
		// A participle of a verb that has no passive is a finite verb misread
		// ("Troops fired on …" in a headline).
		a = s.ArgumentsOf(t.Word, false)
	}
	d.farSubject(t, &a)
	d.objectBehindParticiple(t, &a)
	d.barePhrases(t, &a)
	all = a
	all.Subject, all.Object, all.Oblique = slices.Clone(a.Subject), slices.Clone(a.Object), slices.Clone(a.Oblique)
	for _, c := range t.Words {
		if c != t.Word {
			d.addCompanion(t, c, &a)
		}
	}
	return a, all
}

// addCompanion takes a companion out of the arguments of its verb, and adds its own to them.
func (d *Reader) addCompanion(t frames.Trigger, c int, a *syntax.Arguments) {
	s, kind := t.Sentence, t.Frame().Kind
	if !slices.Contains(a.Subject, c) || !d.Thing(s, c).Class.CanAct() || kind == frames.Agree { // a truce that is signed signs nothing; a mob both makes it a riot and acts
		drop(a, c)
	}
	if s.Is(c, "VERB") && c > t.Word && len(a.Object) == 0 && kind == frames.Release { // « a laissé repartir l'otage »
		for _, k := range s.Children(c, "obj", "nsubj") {
			if k > t.Word && !s.IsTimed(k) {
				a.Object = append(a.Object, s.Nominals(k)...)
			}
		}
	}
	if s.Is(c, "VERB") && len(a.Object) == 0 && !a.Passive { // "shot and killed three demonstrators"
		a.Object = append(a.Object, s.ArgumentsOf(c, false).Object...)
	}
	if s.Is(c, "ADP", "ADV", "PRON", "PART") {
		return
	}
	n := s.NounArguments(c)
	if len(a.Object) == 0 && !a.Passive && (kind == frames.Kill || kind == frames.Wound && len(n.Subject) > 0 && s.Is(n.Subject[0], "NOUN", "PROPN")) { // "slit his throat", "cut off her brother's hands"
		a.Object = append(a.Object, n.Subject...)
	}
	if syntax.BaseRel(s.Rel(c)) == "obj" && d.Grammar.Set("flag").Word(s, c) { // whose flag is raised loses nothing
		n.Oblique = slices.DeleteFunc(n.Oblique, func(o syntax.Oblique) bool { return d.Grammar.Set("genitive-preposition").HasPrep(o.Prep) })
	}
	d.doersOfNoun(t, &n, a)
	a.Oblique = append(a.Oblique, n.Oblique...)
	if c > t.Word { // whoever placed the bomb did not defuse it: "a bomb placed by rebels was defused"
		a.Agent = append(a.Agent, n.Agent...)
	}
}

// rolesByKind gives the arguments of a verb the roles that the kind of its frame gives them.
func (d *Reader) rolesByKind(t frames.Trigger, a *syntax.Arguments, all syntax.Arguments, r *RoleWords) {
	s := t.Sentence
	switch t.Frame().Kind {
	case frames.Land:
		d.landRoles(s, a, r)
	case frames.Launch:
		d.launchRoles(t, *a, r)
	case frames.Blast:
		d.blastRoles(t, *a, r)
	case frames.Die, frames.Undergo:
		r.Actor, r.Target = atWhoseHands(t, *a), d.orWhomTheyLost(t, a.Subject, all.Object)
		if weapon := len(all.Subject) > 0 && slices.Contains(t.Words, all.Subject[0]); a.Passive || weapon && len(a.Object) > 0 { // "a bomb hit a lorry", which hit a bomb
			r.Target = a.Object
		}
	case frames.Found:
		r.Target = d.bodiesOf(s, t, *a)
	case frames.Clash:
		d.clashRoles(s, *a, all, r)
	case frames.Suicide:
		r.Actor, r.Target = a.Subject, nil
		if !a.Passive { // « un kamikaze a attaqué un poste de police »
			r.Target = d.canBeHit(t, a.Object)
		} else {
			r.Actor = append(a.Agent, a.Object...)
		}
	case frames.Protest:
		r.Actor = a.Subject
		if a.Passive {
			r.Actor = append(a.Agent, a.Object...)
		}
		d.scattered(t, all, r)
	case frames.Move:
		r.Actor, r.Target = a.Subject, nil
		if a.Passive || len(a.Subject) == 0 {
			r.Actor = append(slices.Clone(a.Agent), a.Object...)
		} else if carried := d.carriedForces(s, t.Word, a.Subject); len(carried) > 0 {
			r.Actor = carried
		}
	case frames.Agree:
		r.Actor = doers(*a)
		if len(r.Actor) > 1 {
			r.Actor, r.Target = r.Actor[:1], r.Actor[1:]
		}
	default: // the subject does it to the object
		r.Actor, r.Target = doers(*a), a.Object
		if d.Grammar.Set("support-undergo").Verb(s, t.Word) && t.Frame().Kind != frames.Intercept { // who repels rebels was attacked by them
			d.wardedOff(t, r)
		}
		if d.SubjectSuffers(t, *a) {
			r.Actor, r.Target = a.Agent, a.Subject
		}
	}
}

// doers returns who does what a verb tells: its subject, or who is named with a passive.
func doers(a syntax.Arguments) []int {
	if a.Passive {
		return a.Agent
	}
	return a.Subject
}

// landRoles reads what comes down and what it strikes: "a shell hit the port", "the port was hit by a missile". A
// weapon that is hit is none that hits.
func (d *Reader) landRoles(s *syntax.Sentence, a *syntax.Arguments, r *RoleWords) {
	a.Subject = d.weaponsThatFell(s, a.Subject)
	r.Actor = d.canAct(s, a.Subject)
	if a.Passive {
		r.Weapon, r.Target = append(a.Agent, d.WeaponsIn(s, a.Oblique)...), a.Object
		return
	}
	r.Weapon = a.Subject
	r.Target = slices.DeleteFunc(slices.Clone(a.Object), func(h int) bool { th := d.Thing(s, h); return th.Class == reading.WeaponClass && !th.Carrier() })
}

// launchRoles reads who fires or lays what: the object is the weapon; but "Checkpoint attacked with grenades".
func (d *Reader) launchRoles(t frames.Trigger, a syntax.Arguments, r *RoleWords) {
	r.Actor, r.Weapon = doers(a), a.Object
	d.struckWithGrenades(t, a, r)
	if len(a.Subject) == 1 && !a.Passive && d.Thing(t.Sentence, a.Subject[0]).Class.Thing() && !slices.Contains(a.Object, t.Word+1) {
		r.Actor, r.Target = nil, a.Subject
	}
}

// blastRoles tells "the bomb exploded" from "rebels blew up the bridge".
func (d *Reader) blastRoles(t frames.Trigger, a syntax.Arguments, r *RoleWords) {
	subject, object := a.Subject, a.Object
	if a.Passive {
		subject = a.Agent
	}
	for _, h := range subject {
		if d.LadenVehicle(t.Sentence, h) {
			r.Weapon = append(r.Weapon, h)
		} else if th := d.Thing(t.Sentence, h); th.Class.CanAct() {
			// "their vehicle hit a mine", "soldiers stepped on a mine": who
			// meets a mine is its target.
			other := slices.ContainsFunc(object, func(o int) bool { return !slices.Contains(t.Words, o) })
			purpose := th.Class == reading.ArmedClass && d.Grammar.Set("sets-off").At(t.Sentence, t.Word) > 0 // "the rebels also set off two mines"
			if !other && !a.Passive && !purpose && d.meetsMine(t) {
				r.Target = append(r.Target, h)
			} else {
				r.Actor = append(r.Actor, h)
			}
		} else if th.Refers && !a.Passive && d.meetsMine(t) { // "lost a leg when he trod on a mine"
			r.Target = append(r.Target, h)
		} else if th.Refers && len(object) > 0 && !a.Passive { // "it had blown up a pipeline"
			r.Actor = append(r.Actor, h)
		} else if th.Class.Thing() {
			r.Target = append(r.Target, h)
		} else {
			r.Weapon = append(r.Weapon, h)
		}
	}
	for _, h := range object {
		if th := d.Thing(t.Sentence, h); th.Class == reading.WeaponClass && !th.Carrier() || d.LadenVehicle(t.Sentence, h) { // "detonated a van packed with explosives"
			r.Weapon = append(r.Weapon, h)
		} else {
			r.Target = append(r.Target, h)
		}
	}
}

// meetsMine reports whether the trigger's companions are a mine or charge that
// somebody runs into.
func (d *Reader) meetsMine(t frames.Trigger) bool {
	if len(t.Words) < 2 {
		return false
	}
	for _, c := range t.Words {
		if c != t.Word && t.Sentence.Is(c, "NOUN", "PROPN") && d.Thing(t.Sentence, c).Class == reading.WeaponClass {
			return t.Sentence.Rel(c) != "nsubj"
		}
	}
	return false
}

// partitiveObject mends a partitive article that the parser took for a
// preposition: « et libéré des prisonniers ».
func (d *Reader) partitiveObject(t frames.Trigger, a *syntax.Arguments) {
	end := t.Word // « ont enrôlé de force [des enfants] »
	for slices.Contains(t.Words, end+1) || end+2 < len(t.Sentence.Words) && slices.Contains(t.Words, end+2) && t.Sentence.Is(end+1, "ADP") {
		end++
	}
	if len(a.Object) > 0 || a.Passive || end+1 >= len(t.Sentence.Words) || !d.Grammar.Set("partitive").Has(t.Sentence.SurfaceAt(end+1)) || t.Sentence.Child(t.Word, "expl") >= 0 {
		return
	}
	for i, o := range a.Oblique {
		if k := t.Sentence.Child(o.Head, "case"); k == end+1 {
			a.Object = append(a.Object, o.Head)
			a.Oblique = slices.Delete(slices.Clone(a.Oblique), i, i+1)
			return
		}
	}
}
