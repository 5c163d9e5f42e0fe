package coding

import (
	"slices"

	"attest"
)

// targetInReach finds a target that the parser hung elsewhere: the first
// phrase after the trigger, before the next clause, that stands under a
// preposition of aiming ("lobbed from a van at the police station").
func (d *acting) targetInReach(t trigger, r *roleWords) {
	if len(r.target) > 0 || !takesTargetPhrase(t.frame().kind) {
		return
	}
	s := t.s
	strong := d.grammar.set("strong-target-preposition")
	for i := t.w + 1; i < len(s.Words) && i < t.w+18; i++ {
		if s.is(i, "SCONJ", "VERB") && !slices.Contains(t.words, i) && s.Words[i].Feat("VerbForm") != "Part" || s.lower[i] == ";" || s.lower[i] == ":" {
			return
		}
		if !s.is(i, "NOUN", "PROPN") || s.isTimed(i) || !hasPrep(strong, s.preposition(i)) {
			continue
		}
		h := d.content(s, i)
		if th := d.thing(s, h); th.class.canSuffer() && !slices.Contains(r.actor, h) && !d.ground(s, h) {
			r.target = append(r.target, h)
			return
		}
	}
}

// agentInReach finds the agent of a passive or a noun that the parser hung
// elsewhere ("was murdered at the wheel of his cab by two men").
func (d *acting) agentInReach(t trigger, passive bool, r *roleWords) {
	if len(r.actor) > 0 || !passive {
		return
	}
	s := t.s
	by := d.grammar.set("agent-preposition")
	for i := t.w + 1; i < len(s.Words) && i < t.w+20; i++ {
		if s.lower[i] == ";" || s.lower[i] == ":" || s.is(i, "SCONJ") && !s.is(i-1, "ADP") || d.grammar.set("source-preposition").at(s, i) > 0 && s.lower[i-1] == "," {
			return
		}
		if s.is(i, "VERB") && s.rel(i) == "advcl" && i != r.support && s.child(i, "nsubj", "nsubj:pass") > t.w { // another clause: "when a bomber rammed a post manned by soldiers"
			return
		}
		if !s.is(i, "NOUN", "PROPN") || s.isTimed(i) || !hasPrep(by, s.preposition(i)) {
			continue
		}
		if d.otherDeed(t, r, s.child(i, "case")-1) {
			return
		}
		h := d.content(s, i)
		if th := d.thing(s, h); th.class.canAct() && !slices.Contains(r.target, h) {
			r.actor = append(r.actor, h)
			return
		}
	}
}

// ground tells a word for the ground that an act happens on ("a street"), which
// nothing is done to; a thing named with one ("a housing block") is a thing.
func (d *acting) ground(s *sentence, h int) bool {
	return (d.grammar.set("ground").word(s, h) || d.grammar.set("empty-ground").word(s, h)) && !(d.thing(s, h).class.thing() && s.child(h, "compound") >= 0)
}

// otherDeed tells a participle before the preposition of an agent that says what
// else the agent did: "strikes, approved by the ministry".
func (d *acting) otherDeed(t trigger, r *roleWords, v int) bool {
	s := t.s
	if v <= t.w || !s.is(v, "VERB") || v == r.support || slices.Contains(t.words, v) || s.child(v, "aux:pass") >= 0 {
		return false
	}
	return d.grammar.set("support-do").at(s, v) == 0 && d.grammar.set("ascribed").at(s, v) == 0 && !d.strikesHere(s, v) && s.Words[v].Feat("VerbForm") == "Part"
}

// strikesHere tells a word that can tell a blow, whose agent struck it: "in a house
// shelled by the army", and not "at a post manned by the army".
func (d *acting) strikesHere(s *sentence, v int) bool {
	return slices.ContainsFunc(d.triggersAt(s, v), func(t trigger) bool { return t.frame().act != attest.Deployment })
}

// dropped is a phrase that stands where a role's filler does and cannot fill it.
type dropped struct {
	field string
	head  int
	why   string
}

// onlyWhere tells a noun for a settlement under a preposition of place, which a
// relative clause behind it was hung on: "the attack on a club in the capital that left
// five dead".
func (d *acting) onlyWhere(s *sentence, h int) bool {
	return s.is(h, "NOUN") && (d.grammar.set("settlement").word(s, h) || d.grammar.set("capital").word(s, h)) && hasPrep(d.grammar.set("inside-preposition"), s.preposition(h))
}
