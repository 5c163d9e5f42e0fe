package coding

import (
	"slices"

	"attest"
)

// harmless tells why a trigger tells no act although armed men or a crowd may
// stand beside it: shots that warn, a town given up without a fight, a reason
// ("in protest"), a protest in words.
func (d *telling) harmless(t trigger) string {
	s, g := t.s, d.grammar
	if t.pattern.noun {
		n := t.nounHead()
		if p := s.preposition(n); p != "" && g.set("negation").has(p) {
			return "did not come to it" // « évacuée sans combat »
		}
		if n > 0 && g.set("reason-phrase").at(s, n-1) == 2 {
			return "says only why"
		}
		if h := s.Words[n].Head; h >= 0 && g.set("call").word(s, h) && s.child(h, "xcomp") > n {
			return "an opinion of what was told" // "called the protests treasonous"
		}
		if k := s.child(n, "nsubj"); k >= 0 && k < n && s.is(k, "PRON", "DET") && s.child(n, "cop") >= 0 && d.ranked(s, n) {
			return "a remark on what was told" // "it was the third attack in a week"
		}
		if t.frame().kind == agreeFrame && d.keptOrBroken(s, n) {
			return "an agreement that is kept or broken, not made" // "accused each other of violating a truce"
		}
		if d.calledOff(s, n) {
			return "called off or put off"
		}
		if d.measuresSuperlative(s, n) {
			return "only measures a superlative"
		}
		if d.notShown(s, n) {
			return "not what an image shows"
		}
		if t.frame().kind == seizeFrame && (hasPrep(g.set("inside-preposition"), s.preposition(n)) || hasPrep(g.set("strong-target-preposition"), s.preposition(n))) && g.set("locative").word(s, n) {
			return "says only where" // « à l'entrée d'un tunnel »
		}
		if t.frame().kind == protestFrame && d.ofForces(s, n) {
			return "troops who gather, not people"
		}
		return ""
	}
	if t.frame().kind == interceptFr && d.attempted(t) {
		return "tried, not done" // « l'engin qu'il tentait de désamorcer »
	}
	if m := s.child(t.w, "mark", "case"); m >= 0 && m < t.w && g.set("negation").word(s, m) {
		return "did not come to it" // « sans avoir tiré »
	}
	if k := s.child(t.w, "nsubj", "nsubj:pass"); k >= 0 && k < t.w && s.preposition(k) != "" && g.set("negation").has(s.preposition(k)) {
		return "did not come to it" // "without a shot being fired"
	}
	if k := s.child(t.w, "xcomp", "advcl", "ccomp"); k > t.w && k-t.w <= 4 && g.set("tasked").word(s, t.w) && s.Words[k].Feat("VerbForm") == "Inf" {
		return "given a task" // « des soldats chargés d'évacuer »
	}
	if k := t.frame().kind; (k == moveFrame || k == seizeFrame) && g.set("leave").word(s, t.w) && d.afterWound(s, t.w) {
		return "what became of the wounded" // "were wounded and evacuated"
	}
	if k := t.frame().kind; (k == moveFrame || k == seizeFrame) && g.set("leave").at(s, t.w) > 0 && d.afterBlow(s, t.w) {
		return "how a raid ended" // "burnt thirty houses before withdrawing"
	}
	if t.frame().kind == moveFrame && baseRel(s.rel(t.w)) == "advcl" && s.Words[t.w].Feat("VerbForm") != "Fin" && s.child(t.w, "obj") >= 0 && g.set("leave").word(s, t.w) && s.child(t.w, "mark") < 0 {
		return "says what became of something" // "leaving the east without power"
	}
	if t.frame().kind == launchFrame && t.frame().act == attest.Explosion && d.underWay(s, t.w) {
		return "says what somebody was about"
	}
	if k := t.frame().kind; (k == fireFrame || k == launchFrame) && d.onlyWarns(t) {
		return "shots that only warn"
	}
	if t.frame().kind == protestFrame && len(t.words) == 1 && g.set("protest-in-words").word(s, t.w) && !d.crowd(t) {
		return "a protest in words"
	}
	return ""
}

// keptOrBroken tells an agreement made before that is violated, watched over or falls
// through: « la trêve a volé en éclats », "accused of violating a truce".
func (d *telling) keptOrBroken(s *sentence, n int) bool {
	h := s.Words[n].Head
	if h < 0 {
		return false
	}
	switch baseRel(s.rel(n)) {
	case "obj", "nmod":
		return d.grammar.set("breach").word(s, h)
	case "nsubj":
		return s.isPassive(h) && d.grammar.set("breach").word(s, h) || d.grammar.set("fall-through").at(s, h) > 0
	}
	return false
}

// calledOff tells an act that somebody cancels or postpones: « l'échange prévu mardi a
// été annulé », "the march was postponed".
func (d *telling) calledOff(s *sentence, n int) bool {
	n = d.container(s, n)
	v := s.Words[n].Head
	return v >= 0 && s.is(v, "VERB") && (baseRel(s.rel(n)) == "obj" || s.rel(n) == "nsubj:pass") && d.grammar.set("called-off").at(s, v) > 0 && !d.negated(s, v)
}

// measuresSuperlative tells an act that only says since when nothing was worse: « le
// bilan le plus lourd depuis l'invasion ».
func (d *telling) measuresSuperlative(s *sentence, n int) bool {
	first, _ := s.nounPhrase(n)
	return hasPrep(d.grammar.set("since"), s.preposition(n)) && d.compares(s, first)
}

// notShown tells the object of a verb that is denied of an image: « la vidéo ne montre
// pas l'attaque du camp ».
func (d *telling) notShown(s *sentence, n int) bool {
	n = d.container(s, n)
	v := s.Words[n].Head
	if v < 0 || !s.is(v, "VERB") || baseRel(s.rel(n)) != "obj" || !d.negated(s, v) {
		return false
	}
	return slices.ContainsFunc(s.children(v, "nsubj"), func(k int) bool { return d.grammar.set("image").word(s, k) })
}

// ranked tells a noun that an ordinal or a superlative ranks among others.
func (d *telling) ranked(s *sentence, n int) bool {
	return slices.ContainsFunc(s.children(n, "amod", "nummod"), func(k int) bool {
		return d.grammar.set("another").word(s, k) || d.grammar.set("superlative").word(s, k) || s.Words[k].Feat("NumType") == "Ord" || s.Words[k].Feat("Degree") == "Sup"
	})
}

// afterWound tells a passive that goes on from one of wounding.
func (d *telling) afterWound(s *sentence, v int) bool {
	if s.rel(v) != "conj" || s.Words[v].Feat("VerbForm") != "Part" || s.child(v, "nsubj", "obj", "aux") >= 0 {
		return false
	}
	before := v - 1
	for before > 0 && !s.is(before, "VERB") {
		before--
	}
	return d.grammar.set("wound-word").word(s, before)
}

// afterBlow tells a clause behind "before" that hangs on a verb of another act.
func (d *telling) afterBlow(s *sentence, v int) bool {
	h := s.Words[v].Head
	if rel := baseRel(s.rel(v)); rel != "advcl" && rel != "obl" && rel != "acl" && rel != "xcomp" || h < 0 || h > v || !s.is(h, "VERB") || s.child(v, "nsubj") >= 0 {
		return false
	}
	marked := slices.ContainsFunc(s.children(v, "mark", "case"), func(k int) bool { return d.grammar.set("before-clause").word(s, k) })
	return marked && slices.ContainsFunc(d.triggersAt(s, h), func(o trigger) bool {
		return o.frame().act.Family() == attest.AttackFamily || o.frame().act == attest.Destruction
	})
}

// underWay tells a relative clause in the progressive: "who were planting a bomb".
func (d *telling) underWay(s *sentence, v int) bool {
	return baseRel(s.rel(v)) == "acl" && s.Words[v].Feat("VerbForm") == "Part" && s.Words[v].Feat("Tense") == "Pres" && s.child(v, "aux") >= 0
}

// onlyWarns tells shots in the air and warning shots.
func (d *telling) onlyWarns(t trigger) bool {
	s := t.s
	for i := t.w + 1; i < len(s.Words) && i <= t.w+8; i++ {
		if d.grammar.set("warning-shot").at(s, i) > 0 {
			return true
		}
	}
	return false
}

// ofForces tells a gathering of fighters or troops: « un rassemblement de
// troupes », "a march of rebels".
func (d *telling) ofForces(s *sentence, n int) bool {
	return slices.ContainsFunc(s.children(n, "nmod", "compound"), func(k int) bool {
		c := d.thing(s, k).class
		return s.is(k, "NOUN", "PROPN") && (c.armed() || c == militaryClass)
	})
}

// crowd tells whether the subject of a verb is several people, not a state, a
// body or one person.
func (d *telling) crowd(t trigger) bool {
	for _, h := range d.verbArgumentsOf(t).subject {
		th := d.thing(t.s, h)
		if th.refers || th.collective || t.s.Words[h].Feat("Number") == "Plur" && t.s.is(h, "NOUN") || th.class == noClass || d.several(t.s, h) {
			return true
		}
	}
	return false
}

// turnsOnItself tells verbs that mean something else with a reflexive pronoun
// that the pattern does not ask for: « le parcours s'achève », « se saisir du
// dossier », « s'en tirer ».
func (d *telling) turnsOnItself(t trigger) bool {
	s, k := t.s, t.frame().kind
	if t.pattern.noun || len(t.words) > 1 || s.isPassive(t.w) || s.child(t.w, "aux:caus") >= 0 {
		return false
	}
	r := d.reflexive(s, t.w)
	if r < 0 {
		return false
	}
	if o := s.child(t.w, "obj"); o >= 0 && o != r && s.is(o, "NOUN", "PROPN") && (k == fireFrame || k == launchFrame || k == interceptFr || d.thing(s, o).class.person()) {
		return false
	}
	switch k {
	case killFrame, arrestFrame, takeFrame, releaseFrame, interceptFr, fireFrame, launchFrame, woundFrame:
		return true
	}
	return false
}

// nobody tells a pronoun for no person: "nobody", "no one", « personne ».
func (d *telling) nobody(s *sentence, h int) bool {
	negation := d.grammar.set("negation")
	det := s.child(h, "det")
	return s.is(h, "PRON") && (negation.word(s, h) || det >= 0 && negation.word(s, det))
}

// nobodySuffers tells a verb of killing or wounding in the passive whose subject, or
// that of the verb it stands in a row with, is nobody: "no one was killed or wounded".
func (d *telling) nobodySuffers(t trigger) bool {
	s, v := t.s, t.w
	if t.pattern.noun || !d.tellsHarm(s, v) {
		return false
	}
	if s.rel(v) == "conj" && s.child(v, "nsubj", "nsubj:pass") < 0 && s.Words[v].Head >= 0 {
		v = s.Words[v].Head
	}
	k := s.child(v, "nsubj:pass")
	return k >= 0 && (d.nobody(s, k) || s.child(k, "det") >= 0 && d.grammar.set("negation").word(s, s.child(k, "det")))
}
