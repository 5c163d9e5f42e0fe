package coding

// farSubject gives a finite verb that the parser left without a subject, or
// whose "who" it hung on a thing, the phrase before it: what stands between
// commas or brackets (an age, an office, a relative clause) parts the two, as
// in "Juan Ruiz, 22, of the law school, who was abducted".
func (d *acting) farSubject(t trigger, a *arguments) {
	s, v := t.s, t.predicateOf()
	if t.pattern.noun || t.frame().intransitive() {
		return
	}
	heads := &a.subject
	if a.passive {
		heads = &a.object
	}
	first := s.leftmostOf(v)
	switch {
	case s.lacksSubject(v):
	case len(*heads) == 1 && first < v && d.grammar.set("person-relative").word(s, first) && !d.canBeWho(s, (*heads)[0]):
	default:
		return
	}
	if h := d.phraseBefore(s, first); h >= 0 {
		*heads = s.nominals(h)
	}
}

// objectBehindParticiple gives a verb the object that the parser gave to a
// participle before it, which describes it: "killed outgoing president Ruiz".
func (d *acting) objectBehindParticiple(t trigger, a *arguments) {
	s, k := t.s, t.w+1
	if a.passive || len(a.object) > 0 || k >= len(s.Words) || !s.is(k, "VERB") || s.Words[k].Head != t.w || s.rel(k) != "xcomp" || s.child(k, "mark") >= 0 || len(d.triggersAt(s, k)) > 0 {
		return
	}
	if o := s.child(k, "obj"); o > k && o-k <= 4 && d.thing(s, o).class.person() {
		a.object = s.nominals(o)
	}
}

// canBeWho tells whether a noun can be taken up by "who".
func (d *acting) canBeWho(s *sentence, h int) bool {
	th := d.thing(s, h)
	return th.refers || th.person && !th.collective && (th.class != officialClass || s.is(h, "PROPN") || d.parties.PersonNoun(s.Words[h]))
}

// lacksSubject tells a finite verb with an auxiliary of its own and neither a
// subject nor a verb to share one with.
func (s *sentence) lacksSubject(v int) bool {
	if s.child(v, "aux", "aux:pass") < 0 || s.child(v, "nsubj", "csubj", "expl") >= 0 {
		return false
	}
	for _, k := range s.children(v, "aux") {
		if s.Words[k].Feat("VerbForm") != "Fin" && s.child(v, "aux:pass") < 0 || s.lower[k] == "to" {
			return false
		}
	}
	switch baseRel(s.rel(v)) {
	case "conj", "acl", "xcomp":
		return false
	}
	return s.Words[v].Feat("VerbForm") != "Inf" && s.child(v, "mark") < 0
}

// phraseBefore returns the head of the noun phrase that a verb whose words
// begin at first can have as its subject, or -1.
func (d *acting) phraseBefore(s *sentence, first int) int {
	for i := first - 1; i >= 0 && first-i < 40; {
		switch {
		case s.lower[i] == ")":
			if i = s.openingOf(i) - 1; i < 0 {
				return -1
			}
		case s.lower[i] == ",":
			i--
		case s.is(i, "NUM") && i > 0 && s.lower[i-1] == ",": // an age
			i -= 2
		case s.is(i, "NOUN", "PROPN"):
			start := s.chunkStart(i)
			h := s.headIn(start, i)
			switch {
			case start > 1 && s.is(start-1, "ADP") && (s.is(start-2, "NOUN", "PROPN") || s.lower[start-2] == ","):
				i = start - 2
			case start > 0 && s.is(start-1, "VERB", "AUX", "ADP", "ADV"):
				return d.beforeRelative(s, start-1)
			case d.canBeWho(s, h) && !s.isTimed(h):
				return d.personNamedBefore(s, start, h)
			default:
				i = start - 1
			}
		default:
			return -1
		}
	}
	return -1
}

// beforeRelative returns the head of the phrase before the relative clause
// that word w stands in: "Ruiz, who worked in the port, was taken away".
func (d *acting) beforeRelative(s *sentence, w int) int {
	for i := w; i > 1 && w-i < 14; i-- {
		if s.lower[i-1] != "," || !d.grammar.set("person-relative").word(s, i) {
			continue
		}
		if s.is(i-2, "NOUN", "PROPN") {
			if h := s.headIn(s.chunkStart(i-2), i-2); d.canBeWho(s, h) {
				return h
			}
		}
		return -1
	}
	return -1
}

// openingOf returns the bracket that the one at word i closes, or 0.
func (s *sentence) openingOf(i int) int {
	for i > 0 && s.lower[i] != "(" {
		i--
	}
	return i
}
