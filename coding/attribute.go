package coding

import (
	"strings"

	"attest"
)

// attribute finds on whose word a telling stands and, with the manner of
// saying, its stance: the nearest attribution wins (codebook, section 8).
func (d *telling) attribute(m *mention) {
	s, w := m.trigger.s, m.trigger.governed()
	src := d.sourceOf(s, w)
	if m.trigger.frame() == takingUp {
		if own, ok := d.attributionAt(s, w); ok {
			src = own
		}
	}
	if src.voice == suspects && src.speaker.kind == unnamedSpeaker && src.source.Name == "" {
		src = d.doubted(m, src)
	}
	if src.voice == says && src.s == s && d.background(s, w, src) {
		src = d.own
	}
	m.source = src
	if src.blamed != nil && src.s == s {
		m.accused(src.blamed)
	}
	if src.voice == ownsUp && m.stance != attest.Denied && src.source.Name != "" && (m.actor == nil || m.actor.refers || !m.actor.class.canAct()) {
		m.actor = d.speakerAsActor(m, m) // "claimed responsibility for killing the mayor"
	}
	if m.actor.follows(s, w) && m.speaks(m.actor) { // "…, said the mayor"
		m.reject("actor", m.actor.party.Name, "speaks of the act")
		m.actor = nil
	}
	if m.target.follows(s, w) && m.speaks(m.target) {
		m.reject("target", m.target.party.Name, "speaks of the act")
		m.target = nil
	}
	switch src.voice {
	case denies:
		if m.stance == attest.Asserted || m.stance == attest.Denied {
			m.stance, m.stanceBy = attest.Denied, "stance.denial"
			m.harm = nil
		}
	case suspects:
		if m.stance == attest.Asserted {
			m.stance, m.stanceBy = attest.Unconfirmed, "stance.suspicion"
		}
	case hearsay:
		if m.stance == attest.Asserted {
			m.stance, m.stanceBy = attest.Unconfirmed, "stance.hearsay"
		}
	case says, ownsUp, accuses:
		// "did not bomb", said by somebody, is a denial; without a speaker
		// it tells that nothing happened.
	}
}

// governed returns the word of a trigger that an attribution must govern.
func (t trigger) governed() int {
	if t.pattern.noun && t.frame() != takingUp {
		return t.nounHead()
	}
	return t.w
}

// rejectSources notes who else speaks in the sentence of a telling, and why it
// does not stand on their word. It is for when all is read: whom a pronoun
// stands for depends on what has been looked at before.
func (d *telling) rejectSources(m *mention) {
	w := m.trigger.governed()
	for _, a := range d.attributionsOf(m.trigger.s) {
		ref := d.reference(a)
		switch {
		case ref == nil || ref == m.source:
		case a.negated && a.kind != denies && a.kind != says:
			m.reject("source", ref.source.Name, "is said not to say so")
		case a.governs(w) == 0:
			m.reject("source", ref.source.Name, "speaks of other words of the sentence")
		default:
			m.reject("source", ref.source.Name, "another speaker stands closer")
		}
	}
}

// accused makes the one whom the source blames for a telling its actor:
// "blamed the attack on them" tells no blow at them.
func (m *mention) accused(by *filler) {
	if m.target != nil && m.target.s == by.s && m.target.head == by.head {
		m.reject("target", by.party.Name, "is who is blamed for it")
		m.target = nil
	}
	if m.actor == nil || m.actor.refers || m.speaks(m.actor) {
		if m.actor != nil {
			m.reject("actor", m.actor.party.Name, "only speaks of it; another is blamed for it")
		}
		m.actor = by
	}
}

// follows tells whether a phrase stands after a word of its sentence.
func (f *filler) follows(s *sentence, w int) bool {
	return f != nil && f.s == s && f.head > w
}

// speaks tells whether a phrase is the one that speaks: who accuses others of
// a deed has not done it.
func (m *mention) speaks(f *filler) bool {
	return m.source != nil && m.source.s == f.s && len(m.source.at) > 0 && len(f.at) > 0 && f.at[0].start < m.source.at[0].end && m.source.at[0].start < f.at[0].end
}

// doubted gives what "is believed to" have happened, with nobody named who
// believes it, to the voice of the text, in doubt; a toll stays with its act.
func (d *telling) doubted(m *mention, src *sourceRef) *sourceRef {
	if m.stance == attest.Asserted && !m.trigger.frame().soft() {
		m.stance, m.stanceBy, m.stanceAt = attest.Unconfirmed, "stance.suspicion", src.at
	}
	if ref := d.continuing(m.trigger.s, m.trigger.w); ref != nil {
		return ref
	}
	return d.own
}

// attributionAt returns the source of the attribution at a verb.
func (d *telling) attributionAt(s *sentence, v int) (*sourceRef, bool) {
	for _, a := range d.attributionsOf(s) {
		if a.verb == v {
			if ref := d.reference(a); ref != nil {
				return ref, true
			}
		}
	}
	return nil, false
}

// speakerAsActor makes the one who owns up to an act, or denies it, its actor.
func (d *telling) speakerAsActor(m, a *mention) *filler {
	if m.source.voice == denies && a.actor != nil && (a.actor.party.Canonical != "" || m.source.speaker.kind != partySpeaker) {
		return a.actor
	}
	if m.source.voice == denies && a.actor != nil && m.source.speaker.generic() { // "the group denied it"
		m.source.source.Canonical = a.actor.party.Canonical
		return a.actor
	}
	return sideOf(m)
}

// generic tells a speaker whom only a common noun names.
func (sp speaker) generic() bool {
	return sp.kind == partySpeaker && sp.party.Canonical == "" && sp.party.Name == strings.ToLower(sp.party.Name)
}

// sideOf makes the speaker of a telling a filler of its roles.
func sideOf(m *mention) *filler {
	sp := m.source.speaker
	f := &filler{s: m.trigger.s, head: m.trigger.w, class: armedClass, party: sp.party, at: m.source.at, rule: "actor.speaker"}
	if sp.kind != partySpeaker {
		f.class = forceClass
	}
	if f.party.Name == "" {
		f.party.Name = m.source.source.Name
	}
	return f
}

// accusesOfAct tells whether an accusation names an act: "blamed the attack
// on them", "accused them of the killing", "accused them of shelling".
func (d *telling) accusesOfAct(a attribution) bool {
	v := a.s.verbArguments(a.verb)
	heads := append([]int{}, v.object...)
	for _, o := range v.oblique {
		heads = append(heads, o.head)
	}
	for _, h := range heads {
		if h != a.blamed && (d.thing(a.s, h).class == eventClass || d.grammar.set("event-anaphor").word(a.s, h)) {
			return true
		}
	}
	return false
}

// deniesOther tells whether a denial has its own matter: a complement clause
// with nouns that are no act ("denied that it flew fighters to the front").
func (d *telling) deniesOther(a attribution) bool {
	top := a.top
	if top >= 0 && a.s.is(top, "NOUN") {
		top = d.toldByNoun(a.s, top) // "denied claims that …"
	}
	if top < 0 || !a.s.is(top, "VERB") || d.triggerHead(a.s, top) {
		return false
	}
	for _, k := range a.s.children(top, "obj", "obl") {
		if a.s.is(k, "NOUN", "PROPN") && d.thing(a.s, k).class != eventClass && !a.s.isTimed(k) && !d.grammar.set("event-anaphor").word(a.s, k) && !d.grammar.set("container").word(a.s, k) && !d.grammar.set("version").word(a.s, k) {
			return true
		}
	}
	return false
}
