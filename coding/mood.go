package coding

import (
	"slices"

	"attest"
)

// outlook is how the words around a trigger hold the act: as a fact, in
// doubt, denied, to come, or as no act at all.
type outlook struct {
	stance attest.Stance
	none   string // why it is no claim; "" when it is one
	rule   string
	at     []span
}

// promises returns what a verb of saying or threatening has as its object where
// that is a word for going on, or -1.
func (d *reading) promises(s *sentence, v int) int {
	g := d.grammar
	if g.set("say").at(s, v) == 0 && g.set("vow").at(s, v) == 0 && g.set("threaten").at(s, v) == 0 {
		return -1
	}
	for _, o := range s.verbArguments(v).object {
		if g.set("continuation").word(s, o) {
			return o
		}
	}
	return -1
}

// underIf tells whether "if" opens the clause of a predicate.
func (d *reading) underIf(s *sentence, pred int) bool {
	for _, m := range s.children(pred, "mark") {
		if d.grammar.set("if").word(s, m) {
			return true
		}
	}
	return false
}

// concedes tells whether a clause in the subjunctive grants a fact or repeats
// one that is denied: « bien que deux soldats aient été tués », « dément que
// l'avion ait été abattu ».
func (d *reading) concedes(s *sentence, pred int) bool {
	for k := max(0, pred-10); k < pred; k++ {
		if d.grammar.set("concession").at(s, k) > 0 || d.grammar.set("deny").at(s, k) > 0 {
			return true
		}
	}
	return false
}

// moodOf reads the auxiliaries and mood of one predicate.
func (d *reading) moodOf(s *sentence, pred int) (outlook, bool) {
	g := d.grammar
	past := s.Words[pred].Feat("VerbForm") == "Part"
	check := append(s.children(pred, "aux", "cop", "aux:pass"), pred)
	for _, k := range check {
		if s.isTimed(k) { // "May"
			continue
		}
		switch {
		case s.Words[k].Feat("Mood") == "Sub" && (baseRel(s.rel(pred)) == "acl" || baseRel(s.rel(pred)) == "advcl") && !d.concedes(s, pred):
			return outlook{none: "an aim or an end, not an act", rule: "stance.subjunctive"}, true // « jusqu'à ce que le dernier soldat soit expulsé »
		case s.Words[k].Feat("Mood") == "Cnd":
			if past && k != pred { // « aurait tué »
				return outlook{stance: attest.Unconfirmed, rule: "stance.hearsay-conditional", at: []span{s.span(k, k)}}, true
			}
			if d.toldToCome(s, pred) { // « a dit qu'il raserait »
				return outlook{stance: attest.Threatened, rule: "stance.future-in-past", at: []span{s.span(k, k)}}, true
			}
			return outlook{none: "conditional", rule: "stance.conditional"}, true
		case k != pred && g.set("would").word(s, k) && s.is(k, "AUX"):
			if d.toldToCome(s, pred) { // "said it would strike"
				return outlook{stance: attest.Threatened, rule: "stance.future-in-past", at: []span{s.span(k, k)}}, true
			}
			return outlook{none: "conditional", rule: "stance.conditional"}, true
		case (k != pred && g.set("future").word(s, k) && s.is(k, "AUX") || s.Words[k].Feat("Tense") == "Fut") && d.onCondition(s, pred):
			return outlook{none: "conditional", rule: "stance.if"}, true
		case k != pred && g.set("future").word(s, k) && s.is(k, "AUX"), s.Words[k].Feat("Tense") == "Fut":
			return outlook{stance: attest.Threatened, rule: "stance.future", at: []span{s.span(k, k)}}, true
		case k != pred && g.set("modal").word(s, k):
			return outlook{none: "conditional", rule: "stance.modal"}, true
		}
	}
	return outlook{}, false
}

// onCondition tells whether an "if" clause hangs on a predicate.
func (d *reading) onCondition(s *sentence, pred int) bool {
	for _, k := range s.children(pred, "advcl") {
		if d.underIf(s, k) && !d.godWilling(s, k) {
			return true
		}
	}
	return false
}

// godWilling tells the pious condition, which makes nothing depend on it: « si Dieu le
// veut ».
func (d *reading) godWilling(s *sentence, v int) bool {
	return slices.ContainsFunc(s.children(v, "nsubj"), func(k int) bool { return d.grammar.set("god").word(s, k) })
}

// toldToCome tells whether a predicate in the conditional is what somebody
// said would come, and hangs on no "if".
func (d *reading) toldToCome(s *sentence, pred int) bool {
	h := s.Words[pred].Head
	if h < 0 || baseRel(s.rel(pred)) != "ccomp" || s.child(pred, "advcl") >= 0 {
		return false
	}
	if d.grammar.set("say").word(s, h) || d.grammar.set("vow").word(s, h) {
		return s.child(h, "ccomp") == pred && h < pred
	}
	return false
}

// pastInfinitive tells « avoir mené » from « mener »: what is said to have
// been done is no plan.
func (d *reading) pastInfinitive(s *sentence, w int) bool {
	return s.child(w, "aux") >= 0 && s.Words[w].Feat("VerbForm") != "Inf"
}
