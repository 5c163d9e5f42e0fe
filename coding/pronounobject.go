package coding

// personPronoun tells "him" and "her", which stand for persons alone.
func (d *document) personPronoun(s *sentence, w int) bool {
	return s.is(w, "PRON") && d.grammar.set("person-pronoun").word(s, w)
}

// ownerOfObject hangs a pronoun on the object right after it, whose owner it is:
// "shot her two sons".
func (l *language) ownerOfObject(s *sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if v < 0 || s.rel(k) != "obj" && s.rel(k) != "iobj" || !l.grammar.set("owner-or-object").word(s, k) {
			continue
		}
		for _, o := range s.children(v, "obj") {
			if first, _ := s.nounPhrase(o); first == k+1 && s.is(o, "NOUN") && s.child(o, "det") < 0 {
				s.Words[k].Head, s.Words[k].Rel = o, "nmod:poss"
				s.Words[k].Feats += "|Poss=Yes"
				break
			}
		}
	}
	s.linkKids()
}

// objectBefore lets the object of a verb be the person whom the verb before it, with
// which it is coordinated, has as object: "dragged the mayor from his house and shot
// him".
func (d *document) objectBefore(m *mention, f *filler) *filler {
	s := m.trigger.s
	if f.s != s || f.class != noClass || !s.is(f.head, "PRON") || m.trigger.pattern.noun || s.rel(m.trigger.w) != "conj" {
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
	for _, k := range a.object {
		th := d.thing(s, k)
		if k >= f.head || !th.class.person() || th.refers || s.is(k, "PRON") || s.Words[k].Feat("Number") != s.Words[f.head].Feat("Number") {
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
func (d *document) movesPerson(t trigger) bool {
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
