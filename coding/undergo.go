package coding

import "slices"

// undergoes tells clauses whose subject suffers what an infinitive tells:
// « s'est fait tuer », « se sont vu confisquer », « se laissa arrêter ».
func (d *acting) undergoes(t trigger) bool {
	s := t.s
	if k := s.child(t.w, "aux:caus"); k >= 0 && !slices.Contains(t.words, k) && d.grammar.set("passive-verb").word(s, k) {
		return d.reflexive(s, t.w) >= 0
	}
	h := s.Words[t.w].Head
	if h < 0 || h > t.w || t.w-h > 4 || s.Words[t.w].Feat("VerbForm") != "Inf" || slices.Contains(t.words, h) {
		return false
	}
	return d.grammar.set("passive-verb").word(s, h) && d.reflexive(s, h) >= 0
}

// reflexivePattern tells a pattern that asks for a reflexive pronoun, so that
// its verb is active whatever the auxiliary.
func (d *acting) reflexivePattern(t trigger) bool {
	for _, w := range t.words {
		if w != t.w && t.s.is(w, "PRON") && (d.grammar.set("self").word(t.s, w) || t.s.Words[w].Feat("Reflex") == "Yes") {
			return true
		}
	}
	return false
}

// deploresOthers tells a verb that is said of losses as well as of regret, with the dead
// in the genitive: « a déploré la mort d'un commandant » is not of the speaker's death.
func (d *acting) deploresOthers(s *sentence, v int) bool {
	return d.grammar.set("attitude").word(s, v) && slices.ContainsFunc(s.children(v, "obj"), func(o int) bool {
		return slices.ContainsFunc(s.children(o, "nmod"), func(k int) bool {
			return k > o && hasPrep(d.grammar.set("genitive-preposition"), s.preposition(k)) && d.thing(s, k).class.person()
		})
	})
}

// predicateOf returns the word that carries a trigger's arguments: the
// companion that a copula stands with (« sont sous les verrous »), else the
// trigger's head.
func (t trigger) predicateOf() int {
	h := t.s.Words[t.w].Head
	if r := baseRel(t.s.rel(t.w)); (r == "cop" || r == "aux") && slices.Contains(t.words, h) {
		return h
	}
	return t.w
}

// companionObject gives a frame its object back where the word that the
// pattern asks for is what the act is done to: « ont pris dix otages »,
// « a désamorcé une bombe », « ont volé le bétail ».
func (d *acting) companionObject(t trigger, all arguments, a *arguments) {
	if len(a.object) > 0 {
		return
	}
	switch k := t.frame().kind; k {
	case killFrame, takeFrame, arrestFrame, releaseFrame, interceptFr, strikeFrame, riotFrame:
	default:
		return
	}
	for _, o := range all.oblique { // "set fire to the exchange"
		if d.thing(t.s, d.content(t.s, o.head)).class.thing() && hasPrep(d.grammar.set("to-preposition"), o.prep) {
			return
		}
	}
	for _, o := range all.oblique { // "made off with six porters"
		if k := t.s.child(o.head, "case"); k >= 0 && slices.Contains(t.words, k) && d.thing(t.s, d.content(t.s, o.head)).class.canSuffer() {
			a.object = append(a.object, o.head)
			return
		}
	}
	if t.frame().kind == interceptFr { // « ont mis la main sur un stock de munitions »
		for _, w := range t.words {
			if h := d.content(t.s, w); w != t.w && t.s.is(w, "NOUN") && (d.thing(t.s, h).class == weaponClass || d.thing(t.s, h).class == militaryClass) {
				a.object = append(a.object, h)
				return
			}
		}
	}
	for _, h := range all.object {
		if !slices.Contains(t.words, h) {
			continue
		}
		c := d.thing(t.s, h).class
		if c.person() || c.thing() || c == weaponClass && t.frame().weaponTarget() || t.frame().weaponTarget() && c == noClass && t.s.is(h, "NOUN") && len(t.words) == 2 {
			a.object = append(a.object, h)
			return
		}
	}
}

// suffererOfEvent replaces the noun of an act by who suffered it, where the
// parser hung the participle on the noun: « la mort d'un lycéen, tué par un
// policier ».
func (d *acting) suffererOfEvent(t trigger, a *arguments) {
	s := t.s
	if !a.passive || baseRel(s.rel(t.w)) != "acl" {
		return
	}
	for i, h := range a.object {
		if h != s.Words[t.w].Head || d.thing(s, h).class != eventClass && d.grammar.set("kill-word").at(s, h) == 0 {
			continue
		}
		for _, k := range s.children(h, "nmod") {
			if k < t.w && d.thing(s, k).class.person() && hasPrep(d.grammar.set("genitive-preposition"), s.preposition(k)) {
				a.object[i] = k
				break
			}
		}
	}
}

// passiveBefore tells a verb of shooting that goes on with a passive, so that the
// subject of both suffers: "was lured out of his house and shot".
func (d *acting) passiveBefore(t trigger, a *arguments) bool {
	s := t.s
	h := s.Words[t.w].Head
	if h < 0 || s.rel(t.w) != "conj" || a.passive || len(a.object) > 0 || len(a.subject) == 0 || !s.isPassive(h) || !s.pastForm(t.w) || s.child(t.w, "nsubj", "aux") >= 0 {
		return false
	}
	for _, o := range a.oblique {
		if hasPrep(d.grammar.set("strong-target-preposition"), o.prep) && d.thing(s, o.head).class != timeClass {
			return false
		}
	}
	return d.thing(s, a.subject[0]).class.person()
}

// verbArgumentsOf collects the arguments of a trigger's verb, its voice put
// right: verbs of undergoing are passive, verbs without an object are not.
func (d *acting) verbArgumentsOf(t trigger) arguments {
	if t.pattern.noun {
		return arguments{}
	}
	s := t.s
	a := s.verbArguments(t.predicateOf())
	switch {
	case a.passive && d.reflexivePattern(t): // « des assaillants s'en sont pris au poste »
		a = s.argumentsOf(t.w, false)
		a.subject, a.object, a.passive = append(a.subject, a.object...), nil, false
	case d.undergoes(t) || t.frame().kind == interceptFr && len(t.words) > 2 && d.grammar.set("come-down").word(s, t.w): // "two rifles fell into our hands"
		a.object, a.subject, a.passive = a.subject, nil, true
	case t.prepositional() >= 0 && (!a.passive || s.child(t.w, "aux:pass", "obl:agent") < 0) && s.child(t.w, "obj") < 0:
		if a.passive { // "Raiders set upon a bus", the past read as the participle that it looks like
			a = s.argumentsOf(t.w, false)
			a.subject = append(a.subject, a.object...)
		}
		a.passive, a.object = false, s.nominals(t.prepositional())
		a.oblique = slices.DeleteFunc(a.oblique, func(o oblique) bool { return slices.Contains(a.object, o.head) })
	case a.passive && d.grammar.set("intransitive").word(s, t.w) && s.child(t.w, "obl:agent") < 0:
		a = s.argumentsOf(t.w, false) // « sont entrés dans la ville »
		a.subject, a.object, a.passive = append(a.subject, a.object...), nil, false
	case !a.passive && baseRel(s.rel(t.w)) == "acl" && s.Words[t.w].Feat("Tense") == "Past" && len(a.object) == 1 && slices.Contains(t.words, a.object[0]):
		a = s.argumentsOf(t.w, true) // « six soldats faits prisonniers »
	}
	a.object = d.whoseAttempt(t, a.object)
	return a
}
