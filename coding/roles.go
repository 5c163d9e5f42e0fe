package coding

import (
	"slices"

	"attest"
)

// roleWords are the phrases of one telling by the role they may play, before
// the phrases are described.
type roleWords struct {
	actor   []int
	target  []int
	weapon  []int
	around  []oblique // phrases that give place, time, means
	dropped []dropped // phrases that stand where a role's filler does and cannot fill it
	support int       // verb that carries a noun, or -1
	rule    string
}

// roles reads the arguments of a trigger by its frame.
func (d *acting) roles(t trigger) roleWords {
	if t.pattern.noun {
		return d.nounRoles(t)
	}
	return d.verbRoles(t)
}

func (d *acting) verbRoles(t trigger) roleWords {
	s := t.s
	a := d.verbArgumentsOf(t)
	if a.passive && t.frame().intransitive() && s.child(t.w, "aux:pass", "nsubj:pass", "obl:agent") < 0 {
		// A participle of a verb that has no passive is a finite verb misread
		// ("Troops fired on …" in a headline).
		a = s.argumentsOf(t.w, false)
	}
	d.farSubject(t, &a)
	d.objectBehindParticiple(t, &a)
	// The companions of the pattern ("open fire", "take hostage") are part of
	// the predicate, and what depends on them belongs to it too.
	all := a
	all.object = slices.Clone(a.object)
	for _, c := range t.words {
		if c == t.w {
			continue
		}
		if !slices.Contains(a.subject, c) || !d.thing(s, c).class.canAct() { // a mob both makes it a riot and acts
			a.drop(c)
		}
		if s.is(c, "VERB") && c > t.w && len(a.object) == 0 && t.frame().kind == releaseFrame { // « a laissé repartir l'otage »
			for _, k := range s.children(c, "obj", "nsubj") {
				if k > t.w && !s.isTimed(k) {
					a.object = append(a.object, s.nominals(k)...)
				}
			}
		}
		if s.is(c, "VERB") && len(a.object) == 0 && !a.passive { // "shot and killed three demonstrators"
			a.object = append(a.object, s.argumentsOf(c, false).object...)
		}
		if !s.is(c, "ADP", "ADV", "PRON", "PART") {
			n := s.nounArguments(c)
			if k := t.frame().kind; k == killFrame && len(a.object) == 0 && !a.passive { // "slit his throat"
				a.object = append(a.object, n.subject...)
			}
			a.oblique = append(a.oblique, n.oblique...)
			a.agent = append(a.agent, n.agent...)
		}
	}
	d.companionObject(t, all, &a)
	d.partitiveObject(t, &a)
	d.suffererOfEvent(t, &a)
	d.struckBehind(s, t.w, &a)
	r := roleWords{around: a.oblique, support: -1, rule: "verb"}
	d.repair(t, &a)
	switch t.frame().kind {
	case landFrame:
		a.subject = d.weaponsThatFell(s, a.subject)
		r.weapon, r.target = a.subject, a.object
		if !a.passive { // a weapon that is hit is none that hits
			r.target = slices.DeleteFunc(slices.Clone(a.object), func(h int) bool { th := d.thing(s, h); return th.class == weaponClass && !th.carrier() })
		}
		r.actor = d.canAct(s, a.subject)
		if a.passive { // "the port was hit by a missile"
			r.weapon, r.target = append(a.agent, d.weaponsIn(s, a.oblique)...), a.object
		}
	case launchFrame:
		r.actor, r.weapon = a.subject, a.object
		if a.passive {
			r.actor = a.agent
		}
	case blastFrame:
		d.blastRoles(t, a, &r)
	case dieFrame, undergoFrame:
		r.target = a.subject
		if a.passive {
			r.target = a.object
		}
	case foundFrame:
		r.target = d.bodiesOf(s, t, a)
	case clashFrame:
		r.actor, r.target = a.subject, a.object
		if len(r.actor) > 1 && len(r.target) == 0 {
			r.actor, r.target = r.actor[:1], r.actor[1:]
		}
	case suicideFrame, protestFrame:
		r.actor = a.subject
		if a.passive {
			r.actor = append(a.agent, a.object...)
		}
		if t.frame().kind == protestFrame {
			d.scattered(t, all, &r)
		}
	case moveFrame:
		r.actor, r.target = a.subject, nil
		if a.passive || len(a.subject) == 0 {
			r.actor = append(slices.Clone(a.agent), a.object...)
		}
	case agreeFrame:
		r.actor = a.subject
		if a.passive {
			r.actor = a.agent
		}
		if len(r.actor) > 1 {
			r.actor, r.target = r.actor[:1], r.actor[1:]
		}
	default: // the subject does it to the object
		r.actor, r.target = a.subject, a.object
		if a.passive {
			r.actor = a.agent
		}
		if d.grammar.set("support-undergo").at(s, t.w) > 0 && t.frame().kind != interceptFr { // who repels rebels was attacked by them
			r.actor, r.target = r.target, r.actor
		}
		if d.subjectSuffers(t, a) {
			r.actor, r.target = nil, a.subject
		}
	}
	d.contentRoles(s, &r)
	d.moveWeapons(s, &r, t.frame().weaponTarget() || d.weaponsLooted(t, a))
	d.obliqueRoles(t, &r)
	d.targetInReach(t, &r)
	d.agentInReach(t, a.passive && t.frame().kind != foundFrame, &r)
	d.bothSides(t, &r)
	return r
}

// partitiveObject mends a partitive article that the parser took for a
// preposition: « et libéré des prisonniers ».
func (d *acting) partitiveObject(t trigger, a *arguments) {
	if len(a.object) > 0 || a.passive || t.w+1 >= len(t.s.Words) || !d.grammar.set("partitive").has(t.s.surfaceAt(t.w+1)) || t.s.child(t.w, "expl") >= 0 {
		return
	}
	for i, o := range a.oblique {
		if k := t.s.child(o.head, "case"); k == t.w+1 {
			a.object = append(a.object, o.head)
			a.oblique = slices.Delete(slices.Clone(a.oblique), i, i+1)
			return
		}
	}
}

// drop removes a word from the arguments.
func (a *arguments) drop(w int) {
	not := func(x int) bool { return x == w }
	a.subject = slices.DeleteFunc(a.subject, not)
	a.object = slices.DeleteFunc(a.object, not)
	a.agent = slices.DeleteFunc(a.agent, not)
	a.oblique = slices.DeleteFunc(a.oblique, func(o oblique) bool { return o.head == w })
}

// repair mends what parsers get wrong in the language of reports: a headline
// or reduced participle read as a finite verb ("Soldiers killed in ambush")
// has its victim as subject and no object.
func (d *acting) repair(t trigger, a *arguments) {
	k := t.frame().kind
	if k == fireFrame && d.passiveBefore(t, a) {
		a.object, a.subject, a.passive = a.subject, nil, true
		return
	}
	if k != killFrame && k != woundFrame && k != takeFrame && k != arrestFrame && k != strikeFrame {
		return
	}
	if a.passive || len(a.object) > 0 || len(a.subject) == 0 || len(t.words) > 1 && k == strikeFrame {
		return
	}
	past := t.s.Words[t.w].Feat("Tense") == "Past" || t.s.Words[t.w].Feat("VerbForm") == "Part" || k == woundFrame && d.grammar.set("same-past").word(t.s, t.w)
	first := d.thing(t.s, a.subject[0])
	if !past || first.class == weaponClass || first.class == eventClass || t.s.child(t.w, "aux") >= 0 {
		return
	}
	suffers := first.class == civilianClass || first.class.thing() || first.class == forceClass && k != strikeFrame
	if next := t.w + 1; suffers && (next >= len(t.s.Words) || t.s.isTimed(next) || t.s.is(next, "ADP", "PUNCT", "ADV", "SCONJ", "CCONJ", "NUM", "PROPN")) {
		a.object, a.subject, a.passive = a.subject, nil, true
	}
}

// blastRoles tells "the bomb exploded" from "rebels blew up the bridge".
func (d *acting) blastRoles(t trigger, a arguments, r *roleWords) {
	subject, object := a.subject, a.object
	if a.passive {
		subject = a.agent
	}
	for _, h := range subject {
		if d.ladenVehicle(t.s, h) {
			r.weapon = append(r.weapon, h)
		} else if th := d.thing(t.s, h); th.class.canAct() {
			// "their vehicle hit a mine", "soldiers stepped on a mine": who
			// meets a mine is its target.
			if d.meetsMine(t) {
				r.target = append(r.target, h)
			} else {
				r.actor = append(r.actor, h)
			}
		} else if th.refers && d.meetsMine(t) { // "lost a leg when he trod on a mine"
			r.target = append(r.target, h)
		} else if th.refers && len(object) > 0 && !a.passive { // "it had blown up a pipeline"
			r.actor = append(r.actor, h)
		} else if th.class.thing() {
			r.target = append(r.target, h)
		} else {
			r.weapon = append(r.weapon, h)
		}
	}
	for _, h := range object {
		if th := d.thing(t.s, h); th.class == weaponClass && !th.carrier() {
			r.weapon = append(r.weapon, h)
		} else {
			r.target = append(r.target, h)
		}
	}
}

// meetsMine tells whether the trigger's companions are a mine or charge that
// somebody runs into.
func (d *acting) meetsMine(t trigger) bool {
	if len(t.words) < 2 {
		return false
	}
	for _, c := range t.words {
		if c != t.w && t.s.is(c, "NOUN", "PROPN") && d.thing(t.s, c).class == weaponClass {
			return !t.s.verbArguments(t.w).passive && t.s.rel(c) != "nsubj"
		}
	}
	return false
}

// bodiesOf returns whose bodies were found.
func (d *acting) bodiesOf(s *sentence, t trigger, a arguments) []int {
	var out []int
	for _, c := range t.words {
		if c != t.w && s.is(c, "NOUN", "PROPN") {
			for _, k := range s.children(c, "nmod") {
				out = append(out, s.nominals(k)...)
			}
		}
	}
	if len(out) == 0 {
		for _, h := range append(slices.Clone(a.object), a.subject...) {
			if (d.thing(s, h).class.person() || d.thing(s, h).person || s.is(h, "PRON", "ADJ")) && !slices.Contains(t.words, h) && a.passive {
				out = append(out, h)
			}
		}
	}
	return out
}

// moveWeapons takes weapons and events out of the actors, and weapons out of
// the targets where the frame does not expect them.
func (d *acting) moveWeapons(s *sentence, r *roleWords, weaponTarget bool) {
	craft := slices.ContainsFunc(r.actor, func(h int) bool { th := d.thing(s, h); return th.carrier() || th.instrument == attest.Drone })
	r.actor = slices.DeleteFunc(slices.Clone(r.actor), func(h int) bool {
		th := d.thing(s, h)
		switch {
		case th.class == weaponClass:
			r.weapon = append(r.weapon, h)
			return r.drop("actor", h, "the weapon it was done with")
		case th.class == eventClass:
			return r.drop("actor", h, "an act, and nobody who acts")
		case th.class == timeClass:
			return r.drop("actor", h, "a time")
		case th.class == objectClass && !th.named:
			return r.drop("actor", h, "a thing, which does nothing")
		case d.abstract(s, h), d.onlyWhere(s, h):
			return r.drop("actor", h, "nothing that acts")
		case s.is(h, "NOUN", "ADJ") && !th.named && th.party.Canonical == "" && d.grammar.set("toll-noun").word(s, h):
			return r.drop("actor", h, "those it was done to")
		case craft && s.is(h, "NOUN", "ADJ") && s.child(h, "det") < 0 && !th.named: // "fighter, bomber and attack aircraft"
			return r.drop("actor", h, "a kind of aircraft")
		}
		return false
	})
	r.target = slices.DeleteFunc(slices.Clone(r.target), func(h int) bool {
		th := d.thing(s, h)
		switch {
		case th.class == weaponClass && !weaponTarget && !th.carrier():
			r.weapon = append(r.weapon, h)
			return r.drop("target", h, "the weapon it was done with")
		case th.class == eventClass:
			return r.drop("target", h, "an act, to which nothing is done")
		case th.class == timeClass:
			return r.drop("target", h, "a time")
		case d.reportedToll(s, h):
			return r.drop("target", h, "those whom a report counts")
		case d.happens(s, h):
			return r.drop("target", h, "only says that it took place")
		case d.abstract(s, h):
			return r.drop("target", h, "nothing that can be struck")
		case th.class == noClass && !th.person && d.grammar.set("wound-word").word(s, h):
			return r.drop("target", h, "a wound, not who has it")
		}
		return false
	})
}

// drop notes that a phrase cannot fill a role, and why. It is always true.
func (r *roleWords) drop(field string, head int, why string) bool {
	r.dropped = append(r.dropped, dropped{field, head, why})
	return true
}

// abstract tells a noun for what nobody can strike or be struck by: "concern",
// "the economy".
func (d *acting) abstract(s *sentence, h int) bool {
	return s.is(h, "NOUN") && d.thing(s, h).class == noClass && d.grammar.set("abstract").word(s, h)
}

// happens tells a noun that with its verb only says that something took
// place, which is done to nobody.
func (d *acting) happens(s *sentence, h int) bool {
	v := s.Words[h].Head
	if v < 0 || !s.is(v, "VERB") {
		return false
	}
	n := d.grammar.set("support-happen").at(s, v)
	return n > 1 && h > v && h < v+n
}

// weaponsIn returns the weapons among obliques.
func (d *acting) weaponsIn(s *sentence, obl []oblique) []int {
	var out []int
	for _, o := range obl {
		if d.thing(s, o.head).class == weaponClass {
			out = append(out, o.head)
		}
	}
	return out
}

// obliqueRoles gives prepositional phrases their roles by preposition and by
// what they name.
func (d *acting) obliqueRoles(t trigger, r *roleWords) {
	s, g, k := t.s, d.grammar, t.frame().kind
	where := -1
	for _, o := range r.around {
		th := d.thing(s, o.head)
		prep := o.prep
		switch {
		case th.class == timeClass || th.class == eventClass:
		case th.carrier() && takesTargetPhrase(k) && len(r.target) == 0 && hasPrep(g.set("strong-target-preposition"), prep):
			r.target = append(r.target, o.head) // "fired at a fighter jet"
		case th.class == weaponClass:
			if k != interceptFr || len(r.target) > 0 {
				r.weapon = append(r.weapon, o.head)
			} else if k == interceptFr && hasPrep(g.set("target-preposition"), prep) {
				r.target = append(r.target, o.head)
			}
		case k == foundFrame && hasPrep(g.set("agent-preposition"), prep):
			r.drop("actor", o.head, "who finds the dead, not who killed")
		case hasPrep(g.set("agent-preposition"), prep) && th.class.canAct():
			if !slices.Contains(r.actor, o.head) {
				r.actor = append(r.actor, o.head)
			}
		case k == undergoFrame && hasPrep(g.set("from-preposition"), prep) && th.class.armed() && len(r.actor) == 0 && !slices.Contains(r.target, o.head):
			r.actor = append(r.actor, o.head)
		case (k == killFrame || k == woundFrame) && len(t.words) > 1 && len(r.target) == 0 && th.class.person() && (hasPrep(g.set("to-preposition"), prep) || hasPrep(g.set("genitive-preposition"), prep) && t.holds(o.head)):
			r.target = append(r.target, o.head) // « a coûté la vie à trois policiers », "slit the throats of six villagers"
		case k == clashFrame && hasPrep(g.set("with-preposition"), prep) && th.class.person():
			if len(r.actor) == 0 {
				r.actor = append(r.actor, o.head)
			} else if !slices.Contains(r.actor, o.head) && !slices.Contains(r.target, o.head) {
				r.target = append(r.target, o.head)
			}
		case (k == agreeFrame || k == releaseFrame) && th.class.person():
			if hasPrep(g.set("with-preposition"), prep) {
				if len(r.actor) == 0 {
					r.actor = append(r.actor, o.head)
				} else if !slices.Contains(r.actor, o.head) {
					r.target = append(r.target, o.head)
				}
			}
		case k == takeFrame && th.class.canAct() && len(r.actor) == 0 && hasPrep(g.set("genitive-preposition"), prep) && t.holds(o.head):
			r.actor = append(r.actor, o.head) // "in the hands of the rebels"
		case k == seizeFrame && th.class.person():
			// "took the town from the rebels", "fell to the rebels"
			if len(r.actor) == 0 && (hasPrep(g.set("to-preposition"), prep) && !d.verbArgumentsOf(t).passive || hasPrep(g.set("genitive-preposition"), prep) && t.holds(o.head)) {
				r.actor = append(r.actor, o.head)
			} else if !slices.Contains(r.actor, o.head) && !hasPrep(g.set("companion-preposition"), prep) { // "with Hezbollah fighters" they took it
				r.target = append(r.target, o.head)
			}
		case len(t.words) > 1 && t.frame().act == attest.Destruction && len(r.target) == 0 && th.class.thing() && hasPrep(g.set("to-preposition"), prep):
			r.target = append(r.target, o.head) // "set fire to the exchange"
		case k == protestFrame && len(r.target) == 0 && d.protestedAt(s, o):
			r.target = append(r.target, o.head) // "rallied outside the ministry"
		case k == strikeFrame && len(r.target) == 0 && th.class.canSuffer() && hasPrep(g.set("to-preposition"), prep) && d.reflexivePattern(t):
			r.target = append(r.target, o.head) // « s'en sont pris au poste »
		case th.class == placeClass && len(r.target) == 0 && (k == landFrame || k == launchFrame || k == fireFrame || k == strikeFrame) && hasPrep(g.set("strong-target-preposition"), prep) && d.isPlaceName(s, o.head):
			r.target = append(r.target, o.head) // "dropped barrel bombs on Sarmin"
		case hasPrep(g.set("target-preposition"), prep) && th.class.canSuffer() && len(r.target) == 0 && takesTargetPhrase(k) && !d.ground(s, o.head):
			if where < 0 && d.saysTown(s, o) {
				where = o.head
			} else {
				r.target = append(r.target, o.head)
			}
		}
	}
	if len(r.target) == 0 && where >= 0 {
		r.target = append(r.target, where)
	}
}

// saysTown tells a phrase that holds a named place under a preposition that
// says where, so that another phrase is rather what was struck: "in the port of
// Callao under a bus".
func (d *acting) saysTown(s *sentence, o oblique) bool {
	if hasPrep(d.grammar.set("strong-target-preposition"), o.prep) {
		return false
	}
	first, last := s.nounPhrase(o.head)
	for _, p := range d.placesIn(s) {
		if p.first >= first && p.last <= last {
			return true
		}
	}
	return false
}

// holds tells whether a phrase hangs under a companion of the pattern, as who
// holds what is taken does: « aux mains des rebelles », « sous le contrôle de
// l'armée ».
func (t trigger) holds(h int) bool {
	for _, w := range t.words {
		if w != t.w && t.s.within(h, w) {
			return true
		}
	}
	return false
}

// takesTargetPhrase tells which frames find their target in a prepositional
// phrase ("fired on the crowd", "went off beside a convoy").
func takesTargetPhrase(k frameKind) bool {
	switch k {
	case strikeFrame, fireFrame, launchFrame, landFrame, blastFrame, suicideFrame, riotFrame:
		return true
	}
	return false
}

// subjectSuffers tells verbs without an object whose subject is who or what
// it happens to: "walked free", "are behind bars", "the town fell to …".
func (d *acting) subjectSuffers(t trigger, a arguments) bool {
	alone := !slices.ContainsFunc(a.object, func(h int) bool {
		return (!slices.Contains(t.words, h) || d.thing(t.s, h).class.person()) && !d.grammar.set("occasion").word(t.s, h)
	}) // "changed hands"
	if a.passive || !alone || len(a.subject) == 0 {
		return false
	}
	switch t.frame().kind {
	case takeFrame:
		return len(t.words) > 1 && !slices.ContainsFunc(t.words, func(w int) bool { return t.s.is(w, "ADP") || d.grammar.set("captive").word(t.s, w) }) // « sont repartis avec trois otages », "taking hostages"
	case releaseFrame, arrestFrame:
		return len(t.words) > 1
	case woundFrame: // "lost both legs"
		return len(t.words) > 1 && (d.grammar.set("lose-men").word(t.s, t.w) || d.grammar.set("support-undergo").word(t.s, t.w))
	case strikeFrame: // « leur studio a flambé »
		return t.frame().act == attest.Destruction && d.thing(t.s, a.subject[0]).class.thing()
	case seizeFrame:
		return !d.thing(t.s, a.subject[0]).class.person() || d.isPlaceName(t.s, a.subject[0])
	}
	return false
}
