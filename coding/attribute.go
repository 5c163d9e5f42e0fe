package coding

import "attest"

// attribute finds on whose word a telling stands and, with the manner of
// saying, its stance: the nearest attribution wins (codebook, section 8).
func (d *document) attribute(m *mention) {
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

// sourceOf returns the source that governs word w of a sentence.
func (d *document) sourceOf(s *sentence, w int) *sourceRef {
	best, size := -1, 0
	atts := d.attributionsOf(s)
	for i, a := range atts {
		if a.negated && a.kind != denies || a.kind == accuses && a.speaker < 0 {
			continue
		}
		n := a.governs(w)
		if n == 0 {
			continue
		}
		if best < 0 || n < size || n == size && near(a, w) < near(atts[best], w) {
			best, size = i, n
		}
	}
	if best < 0 {
		best = d.looseAttribution(s, w, atts)
	}
	if best >= 0 {
		if ref := d.reference(atts[best]); ref != nil {
			return ref
		}
	}
	if ref := d.continuing(s, w); ref != nil {
		return ref
	}
	return d.own
}

// rejectSources notes who else speaks in the sentence of a telling, and why it
// does not stand on their word. It is for when all is read: whom a pronoun
// stands for depends on what has been looked at before.
func (d *document) rejectSources(m *mention) {
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
func (d *document) doubted(m *mention, src *sourceRef) *sourceRef {
	if m.stance == attest.Asserted && !m.trigger.frame().soft() {
		m.stance, m.stanceBy, m.stanceAt = attest.Unconfirmed, "stance.suspicion", src.at
	}
	if ref := d.continuing(m.trigger.s, m.trigger.w); ref != nil {
		return ref
	}
	return d.own
}

// near is the distance of an attribution from a word; one that follows is
// preferred at equal distance, as reports put it.
func near(a attribution, w int) int {
	if a.verb > w {
		return 2 * (a.verb - w)
	}
	return 2*(w-a.verb) + 1
}

// looseAttribution finds an attribution that the parse does not connect with
// the word: the sentence has just one, and it stands at an end of the
// sentence or of its quotation.
func (d *document) looseAttribution(s *sentence, w int, atts []attribution) int {
	best := -1
	for i, a := range atts {
		if a.kind != says || a.negated || a.speaker >= 0 && s.within(w, a.speaker) {
			continue
		}
		if best >= 0 {
			return -1
		}
		// A verb of saying whose own complement is elsewhere governs only
		// that; the bare "police said" at the end governs all before it.
		if a.verb > w && (s.child(a.verb, "ccomp", "xcomp") < 0 || s.child(a.verb, "ccomp", "xcomp") < a.verb) {
			best = i
		}
	}
	return best
}

// attributionAt returns the source of the attribution at a verb.
func (d *document) attributionAt(s *sentence, v int) (*sourceRef, bool) {
	for _, a := range d.attributionsOf(s) {
		if a.verb == v {
			if ref := d.reference(a); ref != nil {
				return ref, true
			}
		}
	}
	return nil, false
}

// attributionsOf returns the attributions of a sentence, found once.
func (d *document) attributionsOf(s *sentence) []attribution {
	if d.atts == nil {
		d.atts = make([]*[]attribution, len(d.sents))
	}
	if d.atts[s.index] == nil {
		found := d.attributions(s)
		d.atts[s.index] = &found
	}
	return *d.atts[s.index]
}
