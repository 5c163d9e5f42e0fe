package coding

// objectBefore lets the object of a verb be the person or thing that the verb before it,
// with which it is coordinated, has as object, or that it leaves or enters: "dragged the
// mayor from his house and shot him", "withdrew from the base and burned it down".
func (d *telling) objectBefore(m *mention, f *filler) *filler {
	s, pronoun := m.trigger.s, f.head
	if k := f.s.child(f.head, "nmod"); k >= 0 && f.s.is(f.head, "NUM") { // "five of them"
		pronoun = k
	}
	if f.s != s || f.class != noClass || !s.is(pronoun, "PRON") || m.trigger.pattern.noun || s.rel(m.trigger.w) != "conj" {
		return nil
	}
	v := s.Words[m.trigger.w].Head
	if v < 0 || !s.is(v, "VERB") {
		return nil
	}
	a := s.verbArguments(v)
	if a.passive {
		return nil
	}
	neuter := d.grammar.set("neuter-pronoun").word(s, pronoun)
	heads := a.object
	if neuter {
		for _, o := range a.oblique {
			heads = append(heads, o.head)
		}
	}
	for _, k := range heads {
		th := d.thing(s, k)
		thing := neuter && (th.class.thing() || th.class == militaryClass || d.isSite(s, k))
		if k >= f.head || !th.class.person() && !thing || th.refers || s.is(k, "PRON") || s.Words[k].Feat("Number") != s.Words[pronoun].Feat("Number") {
			continue
		}
		if neuter && !thing {
			continue
		}
		o := d.describe(s, k, f.rule+".coordinated")
		o.at = append(o.at, f.at...)
		return o
	}
	return nil
}

// movesPerson tells a verb whose object is "him" or "her", who are no place that is
// taken: "pushed him into a van".
func (d *telling) movesPerson(t trigger) bool {
	if t.pattern.noun {
		return false
	}
	for _, h := range t.s.verbArguments(t.w).object {
		if d.personPronoun(t.s, h) {
			return true
		}
	}
	return false
}
