package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// RoleWords are the phrases of one telling by the role they may play, before
// the phrases are described.
type RoleWords struct {
	Actor   []int
	Target  []int
	Weapon  []int
	Around  []syntax.Oblique // phrases that give place, time, means
	Dropped []Dropped        // phrases that stand where a role's filler does and cannot fill it
	Support int              // verb that carries a noun, or -1
	Rule    string
}

// Roles reads the arguments of a trigger by its frame.
func (d *Reader) Roles(t frames.Trigger) RoleWords {
	if t.Pattern.Noun {
		return d.nounRoles(t)
	}
	return d.verbRoles(t)
}

func (d *Reader) verbRoles(t frames.Trigger) RoleWords {
	s := t.Sentence
	a := d.VerbArgumentsOf(t)
	agrees := s.Words[t.Word].Feat("Gender") != "" && s.Words[t.Word].Feat("Voice") == "Pass" && len(t.Words) == 1 // « une caserne mitraillée »
	if a.Passive && !agrees && t.Frame().Intransitive() && s.Child(t.Word, "aux:pass", "nsubj:pass", "obl:agent") < 0 {
		// A participle of a verb that has no passive is a finite verb misread
		// ("Troops fired on …" in a headline).
		a = s.ArgumentsOf(t.Word, false)
	}
	d.farSubject(t, &a)
	d.objectBehindParticiple(t, &a)
	// The companions of the pattern ("open fire", "take hostage") are part of
	// the predicate, and what depends on them belongs to it too.
	all := a
	all.Subject, all.Object, all.Oblique = slices.Clone(a.Subject), slices.Clone(a.Object), slices.Clone(a.Oblique)
	for _, c := range t.Words {
		if c == t.Word {
			continue
		}
		if !slices.Contains(a.Subject, c) || !d.Thing(s, c).Class.CanAct() || t.Frame().Kind == frames.Agree { // a truce that is signed signs nothing; a mob both makes it a riot and acts
			drop(&a, c)
		}
		if s.Is(c, "VERB") && c > t.Word && len(a.Object) == 0 && t.Frame().Kind == frames.Release { // « a laissé repartir l'otage »
			for _, k := range s.Children(c, "obj", "nsubj") {
				if k > t.Word && !s.IsTimed(k) {
					a.Object = append(a.Object, s.Nominals(k)...)
				}
			}
		}
		if s.Is(c, "VERB") && len(a.Object) == 0 && !a.Passive { // "shot and killed three demonstrators"
			a.Object = append(a.Object, s.ArgumentsOf(c, false).Object...)
		}
		if !s.Is(c, "ADP", "ADV", "PRON", "PART") {
			n := s.NounArguments(c)
			if k := t.Frame().Kind; (k == frames.Kill || k == frames.Wound && len(n.Subject) > 0 && s.Is(n.Subject[0], "NOUN", "PROPN")) && len(a.Object) == 0 && !a.Passive { // "slit his throat", "cut off her brother's hands"
				a.Object = append(a.Object, n.Subject...)
			}
			if syntax.BaseRel(s.Rel(c)) == "obj" && d.Grammar.Set("flag").Word(s, c) { // whose flag is raised loses nothing
				n.Oblique = slices.DeleteFunc(n.Oblique, func(o syntax.Oblique) bool { return d.Grammar.Set("genitive-preposition").HasPrep(o.Prep) })
			}
			d.doersOfNoun(t, &n, &a)
			a.Oblique = append(a.Oblique, n.Oblique...)
			if c > t.Word { // whoever placed the bomb did not defuse it: "a bomb placed by rebels was defused"
				a.Agent = append(a.Agent, n.Agent...)
			}
		}
	}
	d.idiomObject(t, all, &a)
	d.whoseVehicle(t, all, &a)
	d.companionObject(t, all, &a)
	d.partitiveObject(t, &a)
	d.suffererOfEvent(t, &a)
	d.StruckBehind(s, t.Word, &a)
	r := RoleWords{Around: a.Oblique, Support: -1, Rule: "verb"}
	d.repair(t, &a)
	if t.Frame().Kind == frames.Strike && d.runsInto(s, a) {
		r.Target = a.Subject
		return r
	}
	switch t.Frame().Kind {
	case frames.Land:
		a.Subject = d.weaponsThatFell(s, a.Subject)
		r.Weapon, r.Target = a.Subject, a.Object
		if !a.Passive { // a weapon that is hit is none that hits
			r.Target = slices.DeleteFunc(slices.Clone(a.Object), func(h int) bool { th := d.Thing(s, h); return th.Class == reading.WeaponClass && !th.Carrier() })
		}
		r.Actor = d.canAct(s, a.Subject)
		if a.Passive { // "the port was hit by a missile"
			r.Weapon, r.Target = append(a.Agent, d.WeaponsIn(s, a.Oblique)...), a.Object
		}
	case frames.Launch:
		r.Actor, r.Weapon = a.Subject, a.Object
		if a.Passive {
			r.Actor = a.Agent
		}
		d.struckWithGrenades(t, a, &r)
		if len(a.Subject) == 1 && !a.Passive && d.Thing(s, a.Subject[0]).Class.Thing() && !slices.Contains(a.Object, t.Word+1) { // "Checkpoint attacked with grenades"
			r.Actor, r.Target = nil, a.Subject
		}
	case frames.Blast:
		d.blastRoles(t, a, &r)
	case frames.Die, frames.Undergo:
		r.Actor, r.Target = atWhoseHands(t, a), d.orWhomTheyLost(t, a.Subject, all.Object)
		if weapon := len(all.Subject) > 0 && slices.Contains(t.Words, all.Subject[0]); a.Passive || weapon && len(a.Object) > 0 { // "a bomb hit a lorry", which hit a bomb
			r.Target = a.Object
		}
	case frames.Found:
		r.Target = d.bodiesOf(s, t, a)
	case frames.Clash:
		d.clashRoles(s, a, all, &r)
	case frames.Suicide, frames.Protest:
		r.Actor = a.Subject
		if t.Frame().Kind == frames.Suicide && !a.Passive { // « un kamikaze a attaqué un poste de police »
			r.Target = d.canBeHit(t, a.Object)
		}
		if a.Passive {
			r.Actor = append(a.Agent, a.Object...)
		}
		if t.Frame().Kind == frames.Protest {
			d.scattered(t, all, &r)
		}
	case frames.Move:
		r.Actor, r.Target = a.Subject, nil
		if a.Passive || len(a.Subject) == 0 {
			r.Actor = append(slices.Clone(a.Agent), a.Object...)
		} else if carried := d.carriedForces(s, t.Word, a.Subject); len(carried) > 0 {
			r.Actor = carried
		}
	case frames.Agree:
		r.Actor = a.Subject
		if a.Passive {
			r.Actor = a.Agent
		}
		if len(r.Actor) > 1 {
			r.Actor, r.Target = r.Actor[:1], r.Actor[1:]
		}
	default: // the subject does it to the object
		r.Actor, r.Target = a.Subject, a.Object
		if a.Passive {
			r.Actor = a.Agent
		}
		if d.Grammar.Set("support-undergo").Verb(s, t.Word) && t.Frame().Kind != frames.Intercept { // who repels rebels was attacked by them
			d.wardedOff(t, &r)
		}
		if d.SubjectSuffers(t, a) {
			r.Actor, r.Target = a.Agent, a.Subject
		}
	}
	r.Actor = slices.DeleteFunc(slices.Clone(r.Actor), func(h int) bool { return d.OfAct(s, t.Word, h) || d.onlyNear(t, h) })
	if k := t.Frame().Kind; (k == frames.Blast || k == frames.Land) && len(r.Target) == 0 {
		r.Target = d.aimedAt(s, s.Children(t.Word, "nsubj"))
	}
	d.roundDeed(t, a.Passive, &r)
	d.contentRoles(s, &r)
	d.moveWeapons(s, &r, t.Frame().WeaponTarget() || d.weaponsLooted(t, a) || d.weaponShotAt(t, a))
	d.obliqueRoles(t, &r)
	d.targetInReach(t, &r)
	d.laidFor(t, &r)
	d.whoPasses(t, &r)
	d.agentInReach(t, a.Passive && t.Frame().Kind != frames.Found, &r)
	d.blamedForWeapon(t, &r)
	d.whoCameUpon(t, &r)
	d.duringWhich(t, a.Passive, &r)
	d.bothSides(t, &r)
	return r
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

// drop removes a word from the arguments.
func drop(a *syntax.Arguments, w int) {
	not := func(x int) bool { return x == w }
	a.Subject = slices.DeleteFunc(a.Subject, not)
	a.Object = slices.DeleteFunc(a.Object, not)
	a.Agent = slices.DeleteFunc(a.Agent, not)
	a.Oblique = slices.DeleteFunc(a.Oblique, func(o syntax.Oblique) bool { return o.Head == w })
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

// meetsMine tells whether the trigger's companions are a mine or charge that
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

// moveWeapons takes weapons and events out of the actors, and weapons out of
// the targets where the frame does not expect them.
func (d *Reader) moveWeapons(s *syntax.Sentence, r *RoleWords, weaponTarget bool) {
	craft := slices.ContainsFunc(r.Actor, func(h int) bool { th := d.Thing(s, h); return th.Carrier() || th.Instrument == attest.Drone })
	r.Actor = slices.DeleteFunc(slices.Clone(r.Actor), func(h int) bool {
		th := d.Thing(s, h)
		switch {
		case th.Class == reading.WeaponClass:
			r.Weapon = append(r.Weapon, h)
			return r.drop("actor", h, "the weapon it was done with")
		case th.Class == reading.EventClass:
			return r.drop("actor", h, "an act, and nobody who acts")
		case th.Class == reading.TimeClass:
			return r.drop("actor", h, "a time")
		case th.Class == reading.ObjectClass && !th.Named:
			return r.drop("actor", h, "a thing, which does nothing")
		case d.pickedOut(s, h):
			return r.drop("actor", h, "some of those it was done to")
		case d.Abstract(s, h), d.onlyWhere(s, h), s.Is(h, "NOUN") && d.Grammar.Set("dead-body").Word(s, h):
			return r.drop("actor", h, "nothing that acts")
		case s.Is(h, "NOUN", "ADJ") && !th.Named && th.Party.Canonical == "" && d.Grammar.Set("toll-noun").Word(s, h):
			return r.drop("actor", h, "those it was done to")
		case craft && s.Is(h, "NOUN", "ADJ") && s.Child(h, "det") < 0 && !th.Named: // "fighter, bomber and attack aircraft"
			return r.drop("actor", h, "a kind of aircraft")
		}
		return false
	})
	for i, h := range r.Target {
		if o := d.whoseLimb(s, h); o >= 0 {
			r.Target[i] = o
		}
	}
	r.Target = slices.DeleteFunc(slices.Clone(r.Target), func(h int) bool {
		th := d.Thing(s, h)
		switch {
		case d.onlyToll(s, h):
			return r.drop("target", h, "a toll, which says of nobody who he was")
		case th.Class == reading.WeaponClass && !weaponTarget && !th.Carrier():
			r.Weapon = append(r.Weapon, h)
			return r.drop("target", h, "the weapon it was done with")
		case th.Class == reading.EventClass:
			return r.drop("target", h, "an act, to which nothing is done")
		case th.Class == reading.TimeClass:
			return r.drop("target", h, "a time")
		case d.reportedToll(s, h):
			return r.drop("target", h, "those whom a report counts")
		case d.happens(s, h):
			return r.drop("target", h, "only says that it took place")
		case d.Abstract(s, h):
			return r.drop("target", h, "nothing that can be struck")
		case th.Class == reading.NoClass && !th.Person && d.Grammar.Set("wound-word").Word(s, h):
			return r.drop("target", h, "a wound, not who has it")
		}
		return false
	})
}

// drop notes that a phrase cannot fill a role, and why. It is always true.
func (r *RoleWords) drop(field string, head int, why string) bool {
	r.Dropped = append(r.Dropped, Dropped{field, head, why})
	return true
}

// Abstract tells a noun for what nobody can strike or be struck by: "concern",
// "the economy".
func (d *Reader) Abstract(s *syntax.Sentence, h int) bool {
	return s.Is(h, "NOUN") && d.Thing(s, h).Class == reading.NoClass && d.Grammar.Set("abstract").Word(s, h)
}

// happens tells a noun that with its verb only says that something took
// place, which is done to nobody.
func (d *Reader) happens(s *syntax.Sentence, h int) bool {
	v := s.Words[h].Head
	if v < 0 || !s.Is(v, "VERB") {
		return false
	}
	n := d.Grammar.Set("support-happen").At(s, v)
	return n > 1 && h > v && h < v+n
}

// passedBy tells people of whom a noun says that they came by.
func (d *Reader) passedBy(s *syntax.Sentence, h int) bool {
	n := s.Words[h].Head
	return n >= 0 && n < h && s.Rel(h) == "nmod" && d.Grammar.Set("passing-noun").Word(s, n) && d.Thing(s, h).Class.CanAct()
}

// obliqueRoles gives prepositional phrases their roles by preposition and by
// what they name.
func (d *Reader) obliqueRoles(t frames.Trigger, r *RoleWords) {
	s, g, k := t.Sentence, d.Grammar, t.Frame().Kind
	where := -1
	for _, o := range r.Around {
		th := d.Thing(s, o.Head)
		prep := o.Prep
		switch {
		case len(r.Actor) == 0 && g.Set("in-the-wake").HasPrep(prep) && d.passedBy(s, o.Head) && takesTargetPhrase(k): // « a brûlé après le passage d'hommes armés »
			r.Actor = append(r.Actor, o.Head)
		case th.Class == reading.TimeClass || th.Class == reading.EventClass, g.Set("source-preposition").HasPrep(prep):
		case th.Carrier() && takesTargetPhrase(k) && len(r.Target) == 0 && g.Set("strong-target-preposition").HasPrep(prep):
			r.Target = append(r.Target, o.Head) // "fired at a fighter jet"
		case th.Class == reading.WeaponClass && g.Set("no-means-preposition").HasPrep(prep): // "a depot for drones"
		case th.Class == reading.WeaponClass:
			if k != frames.Intercept || len(r.Target) > 0 {
				r.Weapon = append(r.Weapon, o.Head)
			} else if k == frames.Intercept && g.Set("target-preposition").HasPrep(prep) {
				r.Target = append(r.Target, o.Head)
			}
		case k == frames.Found && g.Set("agent-preposition").HasPrep(prep):
			r.drop("actor", o.Head, "who finds the dead, not who killed")
		case g.Set("agent-preposition").HasPrep(prep) && th.Class.CanAct():
			if !slices.Contains(r.Actor, o.Head) {
				r.Actor = append(r.Actor, o.Head)
			}
		case (k == frames.Undergo || k == frames.Die && holds(t, o.Head) || r.struckBefore(t) || underFireOf(t, o.Head)) && g.Set("from-preposition").HasPrep(prep) && (th.Class.Armed() || d.unknownGroup(s, o.Head)) && len(r.Actor) == 0 && !slices.Contains(r.Target, o.Head):
			r.Actor = append(r.Actor, o.Head)
		case (k == frames.Kill || k == frames.Wound) && len(t.Words) > 1 && len(r.Target) == 0 && th.Class.Person() && (g.Set("to-preposition").HasPrep(prep) || g.Set("genitive-preposition").HasPrep(prep) && holds(t, o.Head)):
			r.Target = append(r.Target, o.Head) // « a coûté la vie à trois policiers », "slit the throats of six villagers"
		case k == frames.Clash && g.Set("with-preposition").HasPrep(prep) && th.Class.Person():
			if len(r.Actor) == 0 {
				r.Actor = append(r.Actor, o.Head)
			} else if !slices.Contains(r.Actor, o.Head) && !slices.Contains(r.Target, o.Head) {
				r.Target = append(r.Target, o.Head)
			}
		case (k == frames.Agree || k == frames.Release) && th.Class.Person():
			if g.Set("with-preposition").HasPrep(prep) {
				if len(r.Actor) == 0 {
					r.Actor = append(r.Actor, o.Head)
				} else if !slices.Contains(r.Actor, o.Head) {
					r.Target = append(r.Target, o.Head)
				}
			}
		case (k == frames.Take || k == frames.Arrest && th.Class == reading.ForceClass) && th.Class.CanAct() && len(r.Actor) == 0 && g.Set("genitive-preposition").HasPrep(prep) && holds(t, o.Head):
			r.Actor = append(r.Actor, o.Head) // "in the hands of the rebels"
		case k == frames.Seize && th.Class.Person():
			// "took the town from the rebels", "fell to the rebels"
			if len(r.Actor) == 0 && (g.Set("to-preposition").HasPrep(prep) && !d.VerbArgumentsOf(t).Passive || g.Set("genitive-preposition").HasPrep(prep) && holds(t, o.Head)) {
				r.Actor = append(r.Actor, o.Head)
			} else if !slices.Contains(r.Actor, o.Head) && !g.Set("companion-preposition").HasPrep(prep) { // "with Hezbollah fighters" they took it
				r.Target = append(r.Target, o.Head)
			}
		case len(t.Words) > 1 && t.Frame().Act == attest.Destruction && len(r.Target) == 0 && th.Class.Thing() && g.Set("to-preposition").HasPrep(prep):
			r.Target = append(r.Target, o.Head) // "set fire to the exchange"
		case k == frames.Protest && len(r.Target) == 0 && d.protestedAt(s, o):
			r.Target = append(r.Target, o.Head) // "rallied outside the ministry"
		case k == frames.Strike && len(r.Target) == 0 && th.Class.CanSuffer() && g.Set("to-preposition").HasPrep(prep) && d.reflexivePattern(t):
			r.Target = append(r.Target, o.Head) // « s'en sont pris au poste »
		case th.Class == reading.PlaceClass && len(r.Target) == 0 && (k == frames.Land || k == frames.Launch || k == frames.Fire || k == frames.Strike) && g.Set("strong-target-preposition").HasPrep(prep) && d.IsPlaceName(s, o.Head):
			r.Target = append(r.Target, o.Head) // "dropped barrel bombs on Sarmin"
		case g.Set("target-preposition").HasPrep(prep) && th.Class.CanSuffer() && len(r.Target) == 0 && takesTargetPhrase(k) && !d.ground(s, o.Head):
			if where < 0 && d.saysTown(s, o) {
				where = o.Head
			} else {
				r.Target = append(r.Target, o.Head)
			}
		}
	}
	if k == frames.Seize && len(r.Actor) == 0 {
		if h := d.inWhoseHands(t); h >= 0 {
			r.Actor = append(r.Actor, h)
		} else if h := d.behindHands(t); h >= 0 && !slices.Contains(r.Target, h) {
			r.Actor = append(r.Actor, h)
		}
	}
	if k == frames.Seize {
		r.Target = append(r.Target, d.takenFrom(s, r.Actor)...)
		r.Target = append(r.Target, d.takenFromThem(t, r.Actor)...)
	}
	if len(r.Target) == 0 && where >= 0 {
		r.Target = append(r.Target, where)
	}
}

// saysTown tells a phrase that holds a named place under a preposition that
// says where, so that another phrase is rather what was struck: "in the port of
// Callao under a bus".
func (d *Reader) saysTown(s *syntax.Sentence, o syntax.Oblique) bool {
	if d.Grammar.Set("strong-target-preposition").HasPrep(o.Prep) {
		return false
	}
	first, last := s.NounPhrase(o.Head)
	for _, p := range d.PlacesIn(s) {
		if p.First >= first && p.Last <= last {
			return true
		}
	}
	return false
}

// holds tells whether a phrase hangs under a companion of the pattern, as who
// holds what is taken does: « aux mains des rebelles », « sous le contrôle de
// l'armée ».
func holds(t frames.Trigger, h int) bool {
	for _, w := range t.Words {
		if w != t.Word && t.Sentence.Within(h, w) {
			return true
		}
	}
	return false
}

// takesTargetPhrase tells which frames find their target in a prepositional
// phrase ("fired on the crowd", "went off beside a convoy").
func takesTargetPhrase(k frames.Kind) bool {
	switch k {
	case frames.Strike, frames.Fire, frames.Launch, frames.Land, frames.Blast, frames.Suicide, frames.Riot:
		return true
	}
	return false
}

// SubjectSuffers tells verbs without an object whose subject is who or what
// it happens to: "walked free", "are behind bars", "the town fell to …".
func (d *Reader) SubjectSuffers(t frames.Trigger, a syntax.Arguments) bool {
	alone := !slices.ContainsFunc(a.Object, func(h int) bool { // "changed hands"
		if d.Grammar.Set("occasion").Word(t.Sentence, h) {
			return false
		}
		town := t.Frame().Kind == frames.Seize && d.Grammar.Set("settlement").Word(t.Sentence, h) && !d.Grammar.Set("lose-men").Word(t.Sentence, t.Word)
		return town || !slices.Contains(t.Words, h) || d.Thing(t.Sentence, h).Class.Person()
	})
	if a.Passive || !alone || len(a.Subject) == 0 {
		return false
	}
	switch t.Frame().Kind {
	case frames.Take:
		if d.Grammar.Set("goes-missing").Word(t.Sentence, t.Word) {
			return true
		}
		return len(t.Words) > 1 && !slices.ContainsFunc(t.Words, func(w int) bool { return t.Sentence.Is(w, "ADP") || d.Grammar.Set("captive").Word(t.Sentence, w) }) // « sont repartis avec trois otages », "taking hostages"
	case frames.Release, frames.Arrest:
		return len(t.Words) > 1
	case frames.Wound: // "lost both legs"
		return len(t.Words) > 1 && (d.Grammar.Set("lose-men").Word(t.Sentence, t.Word) || d.Grammar.Set("support-undergo").Word(t.Sentence, t.Word))
	case frames.Strike: // « leur studio a flambé »
		return t.Frame().Act == attest.Destruction && d.Thing(t.Sentence, a.Subject[0]).Class.Thing()
	case frames.Seize:
		switch {
		case d.InHands(t):
			return true
		case d.movesIn(t, a.Subject[0]):
			return false
		}
		return !d.Thing(t.Sentence, a.Subject[0]).Class.Person() || d.IsPlaceName(t.Sentence, a.Subject[0])
	}
	return false
}
