package coding

import (
	"slices"

	"attest"
)

// outlookOf reads negation, mood, tense, hedges and governing verbs of the
// clause that a trigger stands in.
func (d *acting) outlookOf(t trigger, support int) outlook {
	s, g := t.s, d.grammar
	pred := t.w
	if t.pattern.noun {
		pred = t.nounHead()
		if support >= 0 {
			pred = support
		}
	}
	if w, ok := d.hedgeNear(t, pred); ok {
		return outlook{stance: attest.Unconfirmed, rule: "stance.hedge", at: []span{s.span(w, w)}}
	}
	if w, ok := d.imminent(t); ok {
		return outlook{stance: attest.Threatened, rule: "stance.to-come", at: []span{s.span(w, w)}}
	}
	if d.presupposed(t) && pred != t.nounHead() && s.Words[pred].Feat("VerbForm") != "Inf" && s.rel(t.nounHead()) != "nsubj" && (g.set("own-up").at(s, pred) > 0 || g.set("say").at(s, pred) > 0) {
		return outlook{stance: attest.Asserted, rule: "stance.presupposed"}
	}
	if k := t.frame().kind; k == blastFrame && !t.pattern.noun && d.negated(s, pred) {
		return outlook{none: "did not go off", rule: "stance.failed"}
	}
	if h := s.Words[pred].Head; t.frame().kind == protestFrame && t.pattern.noun && (g.set("disperse").at(s, pred) > 0 || h >= 0 && s.is(h, "VERB") && g.set("disperse").at(s, h) > 0) {
		return outlook{stance: attest.Asserted, rule: "stance.presupposed"} // "to break up a march": there was one
	}
	if d.underIf(s, pred) {
		return outlook{none: "conditional", rule: "stance.if"}
	}
	if o, ok := d.moodOf(s, pred); ok && d.negated(s, pred) && o.rule != "stance.hearsay-conditional" {
		return outlook{none: "said not to come", rule: "stance.not-to-come"} // "would not surrender"
	}
	if d.noShot(t) {
		return outlook{none: "not a shot was fired", rule: "stance.no-shot"}
	}
	if d.negated(s, pred) && !(t.pattern.noun && pred != t.nounHead() && d.tellsHarm(s, pred)) || t.pattern.noun && d.negated(s, t.nounHead()) || d.determinedByNegation(s, t) {
		return outlook{stance: attest.Denied, rule: "stance.negation"}
	}
	if o, ok := d.moodOf(s, pred); ok {
		if o.stance == attest.Threatened && baseRel(s.rel(pred)) == "advcl" {
			return outlook{none: "a condition to come", rule: "stance.condition"} // « quand l'armée aura quitté l'île »
		}
		return o
	}
	if d.answered(t) { // "vowed to strike back in revenge for the killing"
		return outlook{stance: attest.Asserted, rule: "stance.answered"}
	}
	// Climb to the verbs that govern the clause.
	for w, steps := pred, 0; steps < 12; steps++ {
		h := s.Words[w].Head
		if h < 0 {
			break
		}
		rel := baseRel(s.rel(w))
		if rel == "advcl" || rel == "acl" || rel == "csubj" || rel == "ccomp" {
			if d.underIf(s, w) {
				return outlook{none: "conditional", rule: "stance.if"}
			}
			for _, m := range s.children(w, "mark") {
				if d.protestCause(t, w) { // "to protest against the arrest of the mayor"
					continue
				}
				if n := g.set("purpose").at(s, m); n > 0 && (s.Words[w].Feat("VerbForm") == "Inf" || g.set("that").word(s, m+n-1)) && (rel == "advcl" || rel == "acl") && !g.set("threaten").word(s, h) {
					return outlook{none: "purpose, not an act", rule: "stance.purpose"}
				}
			}
		}
		if rel == "acl" && (s.Words[w].Feat("VerbForm") == "Part" && s.Words[w].Feat("Tense") != "Pres" || s.Words[w].Feat("VerbForm") == "Fin") && s.is(h, "NOUN", "PROPN", "PRON") && !g.set("plan").word(s, h) {
			break // what describes a noun is a fact, whatever is wanted of the noun
		}
		if s.is(h, "VERB", "AUX", "ADJ", "NOUN") && (rel == "xcomp" || rel == "ccomp" || rel == "obj" || rel == "obl" || rel == "nsubj" || rel == "acl" || rel == "nmod" || rel == "advcl" && (s.Words[w].Feat("VerbForm") == "Inf" || g.set("avoid").at(s, h) > 0)) {
			infinitive := infinitival(s, w) || s.is(w, "NOUN")
			switch {
			case rel == "xcomp" && d.hadTo(s, h):
			case d.notAchieved(t, h, w):
				return outlook{none: "not brought about", rule: "stance.not-achieved"}
			case rel == "nmod" && s.is(h, "NOUN") && s.is(w, "NOUN") && g.set("want").word(s, h) && g.set("request-preposition").has(s.preposition(w)):
				return outlook{none: "wanted or called for, not done", rule: "stance.want"} // "a request for a truce"
			case rel == "nmod" && d.vowedToGoOn(s, h):
				return outlook{stance: attest.Threatened, rule: "stance.vow", at: []span{s.span(h, h)}}
			case g.set("was-to").word(s, h) && s.Words[h].Feat("Tense") == "Imp" && s.Words[w].Feat("VerbForm") == "Inf":
				return outlook{none: "was to, and not said to have done", rule: "stance.was-to"} // « qui devait se faire sauter »
			case g.set("threaten").at(s, h) > 0 && s.is(h, "VERB", "ADJ") && (rel == "xcomp" || rel == "obl" || rel == "obj" || rel == "ccomp") && infinitive && !d.pastInfinitive(s, w):
				if !g.set("say").word(s, h) || rel == "xcomp" {
					return outlook{stance: attest.Threatened, rule: "stance.threat", at: []span{s.span(h, h)}}
				}
			case g.set("deny").at(s, h) > 0 && infinitive && s.Words[w].Feat("VerbForm") == "Inf" && (rel == "xcomp" || rel == "advcl" || rel == "acl"):
				return outlook{none: "refused, not done", rule: "stance.refusal"}
			case g.set("avoid").at(s, h) > 0 && s.is(h, "VERB", "ADJ"), rel == "nmod" && s.is(h, "NOUN") && g.set("prospect").word(s, h) && s.Words[pred].Feat("VerbForm") == "":
				return outlook{none: "left off or only to be feared, not done", rule: "stance.avoid"}
			case rel == "acl" && s.is(h, "NOUN") && g.set("plan").word(s, h) && s.Words[w].Feat("VerbForm") == "Inf":
				return outlook{none: "planned, not done", rule: "stance.plan"}
			case g.set("failed").word(s, h) && rel == "xcomp" && (t.frame().kind == blastFrame || t.frame().kind == landFrame):
				return outlook{none: "did not go off", rule: "stance.failed"}
			case g.set("suppose").at(s, h) > 0 && rel == "ccomp" && s.is(h, "VERB") && s.Words[h].Feat("Mood") != "Ind" && s.child(h, "nsubj") < 0:
				return outlook{none: "only supposed", rule: "stance.supposed"}
			case g.set("want").at(s, h) > 0 && infinitive && (rel == "xcomp" || rel == "ccomp" || rel == "obj" || rel == "obl" || rel == "acl"):
				return outlook{none: "wanted or called for, not done", rule: "stance.want"}
			case g.set("want").at(s, h) > 0 && rel == "ccomp" && (s.Words[w].Feat("Mood") == "Sub" || g.set("demand").word(s, h) && s.Words[w].Feat("Tense") == "Pres"):
				return outlook{none: "wanted or called for, not done", rule: "stance.want"}
			}
		}
		if s.is(h, "VERB", "AUX") && d.negated(s, h) && !d.nothingElse(s, h) && (g.set("say").at(s, h) > 0 || g.set("own-up").at(s, h) > 0) && !d.presupposed(t) {
			return outlook{none: "nobody says so", rule: "stance.nobody"}
		}
		if rel == "parataxis" || rel == "root" || rel == "advcl" && (s.Words[w].Feat("VerbForm") == "Fin" || s.isPassive(w) && s.Words[w].Feat("VerbForm") == "Part") {
			break // "would investigate after rebels shelled a market": that they did is a fact
		}
		w = h
		if o, ok := d.moodOf(s, w); ok && s.is(w, "VERB", "AUX") && g.set("say").at(s, w) == 0 {
			return o
		}
	}
	return outlook{stance: attest.Asserted, rule: "stance.plain"}
}

// nothingElse tells a saying that stands behind a telling and denies something of its
// own: "rockets were fired at the post, no loss reported".
func (d *acting) nothingElse(s *sentence, v int) bool {
	k := s.child(v, "nsubj", "nsubj:pass")
	return k >= 0 && k > 0 && s.is(k, "NOUN") && s.child(k, "det") >= 0 && d.grammar.set("negation").word(s, s.child(k, "det")) && s.child(v, "aux", "aux:pass") < 0
}

// vowedToGoOn tells a word for going on, or starting again, that somebody promises:
// "announced a resumption of its attacks".
func (d *acting) vowedToGoOn(s *sentence, n int) bool {
	v := s.Words[n].Head
	return v >= 0 && d.promises(s, v) == n && !d.negated(s, v)
}

// hadTo tells a verb of obligation in the past, under which an act was done: « a
// dû quitter la ville ».
func (d *acting) hadTo(s *sentence, v int) bool {
	if !d.grammar.set("obliged").word(s, v) || d.negated(s, v) {
		return false
	}
	if k := s.child(v, "aux"); k >= 0 {
		return s.Words[v].Feat("VerbForm") == "Part" && s.Words[k].Feat("Mood") == "Ind"
	}
	return s.Words[v].Feat("Mood") == "Ind" && s.Words[v].Feat("Tense") == "Past"
}

// imminent finds the word by which a noun names an act that is still to come: « une
// offensive imminente », "a looming assault".
func (d *acting) imminent(t trigger) (int, bool) {
	if !t.pattern.noun {
		return 0, false
	}
	for _, k := range t.s.children(t.nounHead(), "amod", "acl") {
		if d.grammar.set("to-come").word(t.s, k) {
			return k, true
		}
	}
	return 0, false
}

// presupposed tells a definite noun of an act, which is taken for a fact
// whatever is denied of it: nobody claimed "the bombing", « l'attentat » was not
// claimed.
func (d *acting) presupposed(t trigger) bool {
	if !t.pattern.noun {
		return false
	}
	det := t.s.child(t.nounHead(), "det")
	return det >= 0 && d.grammar.set("definite").word(t.s, det) && t.s.Words[det].Feat("Definite") != "Ind"
}

// hedgeNear finds a hedge that modifies the predicate or the trigger.
func (d *acting) hedgeNear(t trigger, pred int) (int, bool) {
	s, hedge := t.s, d.grammar.set("hedge")
	for _, top := range [2]int{pred, t.w} {
		for _, k := range s.kids[top] {
			switch baseRel(s.rel(k)) {
			case "advmod", "amod", "obl", "acl":
				if hedge.word(s, k) && s.child(k, "nsubj", "obj") < 0 {
					return k, true
				}
			}
		}
	}
	return 0, false
}

// determinedByNegation tells "no raid", « aucun raid », "not a single round was
// fired". What only compares ("no fewer than 20 people") denies nothing.
func (d *acting) determinedByNegation(s *sentence, t trigger) bool {
	if t.pattern.noun {
		for _, n := range t.words {
			for _, k := range s.children(n, "det", "advmod") {
				if d.negates(s, k, n) {
					return true
				}
			}
		}
		return false
	}
	for _, h := range s.children(t.w, "nsubj", "nsubj:pass") {
		for _, k := range s.children(h, "det", "advmod") {
			if d.negates(s, k, h) {
				return true
			}
		}
	}
	return false
}

// noShot tells "no shot was fired" beside what did happen: it denies no blow of which
// anybody spoke.
func (d *acting) noShot(t trigger) bool {
	return !t.pattern.noun && lastSemicolon(t.s, t.w) >= 0 && slices.ContainsFunc(t.s.children(t.w, "nsubj:pass", "nsubj", "obj"), func(h int) bool {
		return d.grammar.set("no-party").word(t.s, h) && slices.ContainsFunc(t.s.children(h, "det", "advmod"), func(k int) bool { return d.negates(t.s, k, h) })
	})
}

// negates tells whether the word k denies the noun h: a negative determiner, or
// a negation right before an article.
func (d *acting) negates(s *sentence, k, h int) bool {
	if k < 0 || k > h || !d.grammar.set("negation").word(s, k) || s.Words[k+1].Feat("Degree") == "Cmp" {
		return false
	}
	return s.rel(k) == "det" || s.is(k+1, "DET")
}

// attempted tells a verb that somebody only tried to do: "tried to kill the
// judge", « a tenté d'assassiner le maire ».
func (d *acting) attempted(t trigger) bool {
	s := t.s
	if t.pattern.noun || s.Words[t.w].Feat("VerbForm") != "Inf" {
		return false
	}
	h := s.Words[t.w].Head
	return h >= 0 && h < t.w && s.is(h, "VERB") && !slices.Contains(t.words, h) && d.grammar.set("attempt").word(s, h)
}
