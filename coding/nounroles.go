package coding

import (
	"slices"

	"attest"
)

// nounRoles reads the arguments of a noun that tells an act: its own
// complements, then those of the verb that carries it.
func (d *acting) nounRoles(t trigger) roleWords {
	s := t.s
	r := roleWords{support: -1, rule: "noun"}
	n := t.nounHead()
	a := s.nounArguments(n)
	for _, c := range t.words {
		if c != n {
			a.drop(c)
			extra := s.nounArguments(c)
			a.oblique = append(a.oblique, extra.oblique...)
			a.agent = append(a.agent, extra.agent...)
		}
	}
	if h := d.genitiveBeside(t, n); h >= 0 {
		a.oblique = append(a.oblique, oblique{s.preposition(h), h})
	}
	if t.frame().kind == seizeFrame && baseRel(s.rel(n)) == "appos" && s.Words[n].Head >= 0 {
		r.target = append(r.target, s.Words[n].Head)
	}
	r.around = a.oblique
	r.actor = append(r.actor, a.agent...)
	d.nounComplements(t, a, &r)
	if p := s.possessive(n); p >= 0 && len(r.actor) == 0 && t.frame().act.Family() == attest.AttackFamily && !suffersGenitive(t.frame().kind) {
		r.actor = append(r.actor, p) // "its attacks", whoever that is
	}
	d.modifierRoles(t, n, &r)
	d.supportRoles(t, n, &r)
	d.participleRoles(t, n, &r)
	d.ascribedNoun(s, n, &r)
	if o, h := s.child(n, "obj"), s.Words[n].Head; o > n && h >= 0 && len(r.actor) == 0 { // a gerund read as a noun: "denied shelling the camp"
		r.actor, r.target = append(r.actor, s.verbArguments(h).subject...), append(r.target, o)
	}
	d.contentRoles(s, &r)
	d.moveWeapons(s, &r, t.frame().weaponTarget())
	d.targetInReach(t, &r)
	d.agentInReach(t, true, &r)
	d.bothSides(t, &r)
	if v := r.support; v > t.w && len(r.actor) == 0 && s.is(v, "VERB") && s.isPassive(v) { // "the attack, which …, was carried out on Monday by rebels"
		d.agentInReach(trigger{pattern: t.pattern, s: s, w: v, words: []int{v}}, true, &r)
	}
	return r
}

// genitiveBeside returns the head of the genitive that stands right after the
// noun and that the parser hung elsewhere (« L'enlèvement de deux religieuses a
// été signalé »), or -1.
func (d *acting) genitiveBeside(t trigger, n int) int {
	s := t.s
	last := n
	for _, w := range t.words {
		last = max(last, w)
	}
	if h := d.genitiveBehind(t, n, last); h >= 0 {
		return h
	}
	if s.child(n, "nmod") > n || last+1 >= len(s.Words) || !d.grammar.set("genitive-preposition").word(s, last+1) {
		return -1
	}
	h := s.Words[last+1].Head
	for i := last + 2; i < len(s.Words) && i <= last+6 && s.is(i, "DET", "NUM", "ADJ", "NOUN", "PROPN", "ADV"); i++ {
		if s.is(i, "NOUN", "PROPN", "ADJ") && !s.isTimed(i) && (i == h || s.is(i, "NOUN", "PROPN") || d.thing(s, i).class != noClass) {
			if !s.within(i, n) {
				return i
			}
			return -1
		}
	}
	return -1
}

// nounHead returns the word of the trigger that governs the others.
func (t trigger) nounHead() int {
	for _, w := range t.words {
		if h := t.s.Words[w].Head; !slices.Contains(t.words, h) {
			return w
		}
	}
	return t.w
}

// nounComplements gives the possessor and the prepositional complements their
// roles. A complement with the bare genitive ("of", « de ») is who suffers
// with nouns of killing and taking; with nouns of attack it is who attacks
// when it names the armed, else who suffers.
func (d *acting) nounComplements(t trigger, a arguments, r *roleWords) {
	s, g, k := t.s, d.grammar, t.frame().kind
	genitive := g.set("genitive-preposition")
	for _, h := range a.subject { // possessor
		th := d.thing(s, h)
		switch {
		case !th.class.canSuffer() && !th.class.canAct():
		case suffersGenitive(k):
			r.target = append(r.target, h)
		default:
			r.actor = append(r.actor, h)
		}
	}
	if k == clashFrame && len(a.oblique) == 1 && s.is(a.oblique[0].head-1, "DET", "ADJ", "ADP", "PROPN", "NOUN") && hasPrep(g.set("with-preposition"), a.oblique[0].prep) {
		if c := s.child(t.nounHead(), "conj"); c > a.oblique[0].head && d.thing(s, c).class.person() { // "fighting between the army and the rebels", hung on the noun
			a.oblique = append(a.oblique, oblique{head: c, prep: a.oblique[0].prep})
		} else if k := s.firstSubject(c); k > a.oblique[0].head && d.thing(s, k).class.person() { // "fighting between the army and the rebels resumed", read as two clauses
			a.oblique = append(a.oblique, oblique{head: k, prep: a.oblique[0].prep})
		}
	}
	for _, o := range a.oblique {
		th := d.thing(s, o.head)
		switch {
		case th.class == timeClass || th.class == eventClass:
		case k == suicideFrame && g.set("no-act").word(s, t.nounHead()) && g.set("vehicle").word(s, o.head): // "a suicide bomber in a car": what he drives
			r.weapon = append(r.weapon, o.head)
		case th.class == weaponClass:
			if k == interceptFr || th.carrier() && hasPrep(g.set("strong-target-preposition"), o.prep) {
				r.target = append(r.target, o.head)
			} else {
				r.weapon = append(r.weapon, o.head)
			}
		case hasPrep(g.set("agent-preposition"), o.prep) && th.class.canAct():
			if !slices.Contains(r.actor, o.head) {
				r.actor = append(r.actor, o.head)
			}
		case hasPrep(g.set("with-preposition"), o.prep) && (k == clashFrame || k == agreeFrame) && th.class.person():
			if len(r.actor) == 0 {
				r.actor = append(r.actor, o.head)
			} else {
				r.target = append(r.target, o.head)
			}
		case k == protestFrame && len(r.target) == 0 && d.protestedAt(s, o):
			r.target = append(r.target, o.head)
		case hasPrep(genitive, o.prep):
			switch {
			case suffersGenitive(k) && (th.class.canSuffer() || th.class == placeClass && k == seizeFrame):
				r.target = append(r.target, o.head)
			case k == protestFrame || k == riotFrame || k == moveFrame || k == clashFrame:
				if th.class.canAct() {
					r.actor = append(r.actor, o.head)
				}
			case th.class.armed() && len(r.actor) == 0:
				r.actor = append(r.actor, o.head)
			case th.class.canSuffer() || th.class == placeClass && len(r.target) == 0 && (k == strikeFrame || k == blastFrame) && d.grammar.set("settlement").word(s, o.head): // "the bombing of the town of Yala"
				r.target = append(r.target, o.head)
			}
		case hasPrep(g.set("strong-target-preposition"), o.prep) && (th.class.canSuffer() || th.class == placeClass) && k != protestFrame && !d.ground(s, o.head):
			r.target = append(r.target, o.head)
		case hasPrep(g.set("target-preposition"), o.prep) && (th.class.thing() || g.set("facility").word(s, o.head)) && takesTargetPhrase(k):
			r.target = append(r.target, o.head)
		}
	}
}

// genitiveBehind returns the head of the genitive that stands behind a
// parenthesis: « l'exécution, jeudi, par les rebelles, de 28 soldats », or -1.
func (d *acting) genitiveBehind(t trigger, n, last int) int {
	s := t.s
	if !suffersGenitive(t.frame().kind) || last+1 >= len(s.Words) {
		return -1
	}
	if h := d.genitiveBehindTime(s, last); h >= 0 {
		return h
	}
	if s.lower[last+1] != "," {
		return -1
	}
	for i := last + 2; i+1 < len(s.Words) && i < last+12; i++ {
		if s.is(i, "VERB", "AUX", "SCONJ") || s.lower[i] == ";" {
			return -1
		}
		if h := s.Words[i].Head; s.lower[i-1] == "," && d.grammar.set("genitive-preposition").word(s, i) && h > i && d.thing(s, h).class.canSuffer() && !s.isTimed(h) {
			return h
		}
	}
	return -1
}

// genitiveBehindTime returns the head of the genitive that stands behind the day of the
// act: "the assassination on 3 May of Juan Ruiz", or -1.
func (d *acting) genitiveBehindTime(s *sentence, last int) int {
	i := last + 1
	for i < len(s.Words) && (s.isTimed(i) || i == last+1 && s.is(i, "ADP")) {
		i++
	}
	if i >= len(s.Words) || i <= last+1 || !s.isTimed(i-1) || !d.grammar.set("genitive-preposition").word(s, i) {
		return -1
	}
	if h := s.Words[i].Head; h > i && (d.thing(s, h).class.canSuffer() || s.is(h, "PROPN")) && !s.isTimed(h) {
		return h
	}
	return -1
}

// suffersGenitive tells with which nouns the bare genitive is who suffers.
func suffersGenitive(k frameKind) bool {
	switch k {
	case killFrame, takeFrame, arrestFrame, releaseFrame, seizeFrame, interceptFr, dieFrame, woundFrame, foundFrame:
		return true
	}
	return false
}

// modifierRoles reads what stands before or after the noun without a
// preposition: "RSF shelling", "Israeli raid", « tirs de mortier ukrainiens ».
func (d *acting) modifierRoles(t trigger, n int, r *roleWords) {
	s := t.s
	heads := []int{n}
	for _, w := range t.words {
		if w != n {
			heads = append(heads, w)
		}
	}
	for _, h := range heads {
		for _, k := range s.children(h, "compound", "amod", "nmod", "appos", "flat") {
			if slices.Contains(t.words, k) || s.preposition(k) != "" {
				continue
			}
			th := d.thing(s, k)
			switch {
			case th.class == weaponClass:
				r.weapon = append(r.weapon, k)
			case suffersGenitive(t.frame().kind) && th.class.canSuffer() && s.rel(k) == "compound":
				r.target = append(r.target, k)
			case th.class.canAct() && (th.nation || th.named || th.class.armed()) && len(r.actor) == 0 && !d.onlyLabel(s, k):
				r.actor = append(r.actor, k)
			case th.class.thing() && s.rel(k) == "compound" && len(r.target) == 0:
				r.target = append(r.target, k)
			}
		}
	}
}

// onlyLabel tells a bare word before a noun of an act that says what sort of
// act it is and names nobody: "a terrorist attack", "the military offensive".
func (d *acting) onlyLabel(s *sentence, k int) bool {
	return s.preposition(k) == "" && s.child(k, "compound", "amod", "flat") < 0 && d.grammar.set("label").word(s, k)
}

// supportRoles reads the verb that carries the noun ("carried out an attack",
// « le poste a essuyé une attaque », "killed in an attack").
func (d *acting) supportRoles(t trigger, n int, r *roleWords) {
	s, g := t.s, d.grammar
	own := n
	n = d.container(s, n)
	if k := s.child(n, "nsubj"); n != own && k >= 0 && k < n && d.grammar.set("undergone").word(s, n) { // "the school has been the target of attacks"
		r.target, r.support, r.rule = append(r.target, s.nominals(k)...), n, "noun that somebody is the target of"
		return
	}
	v := s.Words[n].Head
	rel := baseRel(s.rel(n))
	if rel == "conj" && v >= 0 && s.is(v, "NOUN") { // "attacks and ambushes carried out by …"
		n = v
		rel = baseRel(s.rel(n))
		v = s.Words[n].Head
	}
	if v >= 0 && d.accusedRoles(s, n, v, r) {
		return
	}
	if v >= 0 && s.is(v, "ADJ") && s.rel(v) == "xcomp" { // "emerged unscathed from the attack"
		v = s.Words[v].Head
	}
	if v < 0 || !s.is(v, "VERB", "AUX") {
		return
	}
	if g.set("call").word(s, v) && rel == "obj" && s.child(v, "xcomp") > n { // "called the protests treasonous"
		return
	}
	va := s.verbArguments(v)
	d.struckBehind(s, v, &va)
	asObject := rel == "obj" || s.rel(n) == "nsubj:pass" || rel == "xcomp"
	asSubject := rel == "nsubj" && s.rel(n) != "nsubj:pass"
	r.support = v
	if rel == "obj" && !va.passive && len(r.actor) == 0 { // who does it cannot belong to an active verb: "announced the killing of two nuns by rebels"
		for _, o := range va.oblique {
			if o.head > n && hasPrep(g.set("agent-preposition"), o.prep) && d.thing(s, o.head).class.armed() {
				r.actor = append(r.actor, o.head)
			}
		}
	}
	if k := t.frame().kind; (k == clashFrame || k == agreeFrame) && len(r.actor) == 0 {
		d.sidesOfVerb(s, v, va, r)
	}
	switch {
	case g.set("support-undergo").at(s, v) > 0 && (asObject || rel == "obl") && !d.deploresOthers(s, v):
		r.target = append(r.target, suffering(va)...)
		r.rule = "noun under a verb of undergoing"
	case g.set("support-do").at(s, v) > 0 && asObject && !(t.frame().soft() && g.set("say").word(s, v)), // who announces a death did not do it
		g.set("support-to").at(s, v) > 0 && rel == "obl" && !va.passive && hasPrep(g.set("to-preposition"), s.preposition(n)):
		if va.passive {
			r.actor = append(r.actor, va.agent...)
		} else {
			r.actor = append(r.actor, va.subject...)
		}
		r.rule = "noun with a support verb"
	case g.set("support-happen").at(s, v) > 0 && asSubject:
		if d.isStrike(s, v) {
			r.target = append(r.target, va.object...)
		}
		r.rule = "noun that happens"
	case asSubject || rel == "obl" && va.passive && hasPrep(g.set("agent-preposition"), s.preposition(n)):
		// "the raid destroyed two houses": what the act does to its object
		// is read with the verb's own frame or as harm or effect; the object
		// is the target where it is a thing.
		for _, o := range va.object {
			if (!d.thing(s, o).class.person() || d.isStrike(s, v)) && !d.partOfPhrase(s, v, o) {
				r.target = append(r.target, o)
			}
		}
		r.rule = "noun as subject"
	case rel == "obl" && hasPrep(g.set("during-preposition"), s.preposition(n)):
		if va.passive && len(r.target) == 0 && g.set("effect-damage").at(s, v) > 0 && takesTargetPhrase(t.frame().kind) { // "two houses were damaged in the blast"
			for _, o := range va.object {
				if d.thing(s, o).class.thing() {
					r.target = append(r.target, o)
				}
			}
		}
		r.rule = "noun as circumstance"
	default:
		r.support = -1
		return
	}
	if rel != "obl" || r.rule == "noun as circumstance" {
		for _, o := range va.oblique {
			if o.head != n && !slices.Contains(r.around, o) {
				r.around = append(r.around, o)
			}
		}
	}
	d.supportObliques(t, va, n, r)
}

// sidesOfVerb reads the two sides of a clash or an agreement off the verb that
// carries its noun: "clashes broke out between the army and the rebels", « des
// combats ont opposé l'armée aux rebelles ».
func (d *acting) sidesOfVerb(s *sentence, v int, va arguments, r *roleWords) {
	g := d.grammar
	var sides []int
	opposed := g.set("oppose").at(s, v) > 0
	if opposed {
		sides = append(sides, va.object...)
		for _, o := range va.object { // « ont opposé l'armée aux rebelles », hung on the first side
			for _, k := range s.children(o, "nmod") {
				if p := s.preposition(k); k > o && (hasPrep(g.set("to-preposition"), p) || hasPrep(g.set("strong-target-preposition"), p)) {
					sides = append(sides, k)
				}
			}
		}
	}
	for _, o := range va.oblique {
		if hasPrep(g.set("with-preposition"), o.prep) || opposed && (hasPrep(g.set("to-preposition"), o.prep) || hasPrep(g.set("strong-target-preposition"), o.prep)) {
			sides = append(sides, o.head)
		}
	}
	sides = slices.DeleteFunc(sides, func(h int) bool { return !d.thing(s, h).class.person() })
	if len(sides) > 0 {
		r.actor = append(r.actor, sides[0])
	}
	if len(sides) > 1 {
		r.target = append(r.target, sides[1])
	}
}

// partOfPhrase tells whether a verb's object is part of what the verb says
// (« a coûté la vie »), not who or what it is done to.
func (d *acting) partOfPhrase(s *sentence, v, o int) bool {
	for _, t := range d.triggersAt(s, v) {
		if slices.Contains(t.words, o) && d.thing(s, o).class == noClass {
			return true
		}
	}
	return false
}

// supportObliques finds the target in the carrying verb's own phrases
// ("launched an attack on …" is often parsed with "on" under the verb).
func (d *acting) supportObliques(t trigger, va arguments, n int, r *roleWords) {
	if !takesTargetPhrase(t.frame().kind) || len(r.target) > 0 {
		return
	}
	for _, o := range va.oblique {
		if o.head == n {
			continue
		}
		o.head = d.content(t.s, o.head)
		th := d.thing(t.s, o.head)
		if (th.class.thing() || th.class.canSuffer() && t.frame().kind == blastFrame) && len(r.target) == 0 && hasPrep(d.grammar.set("target-preposition"), o.prep) && !d.ground(t.s, o.head) {
			r.target = append(r.target, o.head) // "an explosion occurred in front of the ministry"
			continue
		}
		if hasPrep(d.grammar.set("strong-target-preposition"), o.prep) && (th.class.canSuffer() || th.class == placeClass) && !d.ground(t.s, o.head) {
			r.target = append(r.target, o.head)
		}
	}
}

// suffering returns who undergoes what a verb's clause tells.
func suffering(a arguments) []int {
	if a.passive {
		return a.object
	}
	return a.subject
}

// container climbs from "attacks" to "series" in "a series of attacks".
func (d *acting) container(s *sentence, n int) int {
	for steps := 0; steps < 4; steps++ {
		h := s.Words[n].Head
		if h < 0 || baseRel(s.rel(n)) != "nmod" || !d.grammar.set("container").word(s, h) {
			return n
		}
		n = h
	}
	return n
}

// isStrike tells whether a verb has a frame by which its subject strikes its
// object.
func (d *acting) isStrike(s *sentence, v int) bool {
	for _, t := range d.triggersAt(s, v) {
		if k := t.frame().kind; !t.pattern.noun && (k == strikeFrame || k == landFrame) && !slices.ContainsFunc(t.words, func(w int) bool { return d.grammar.set("toll-noun").word(s, w) }) {
			return true
		}
	}
	return false
}

// participleRoles reads an active verb that the parser hung on the noun as a
// participle ("five strikes destroyed …"): its objects are what was struck.
func (d *acting) participleRoles(t trigger, n int, r *roleWords) {
	if r.support >= 0 {
		return
	}
	s := t.s
	for _, k := range s.children(n, "acl") {
		if !s.is(k, "VERB") || s.isPassive(k) || s.child(k, "obj") < k {
			continue
		}
		a := s.verbArguments(k)
		for _, o := range a.object {
			if !d.thing(s, o).class.person() || d.isStrike(s, k) {
				r.target = append(r.target, o)
			}
		}
		r.support, r.rule = k, "noun with a verb hung on it"
		return
	}
}
