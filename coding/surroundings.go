package coding

import "slices"

// clauseHasToll tells whether the sentence of a word tells of dead, wounded
// or taken persons.
func (d *telling) clauseHasToll(s *sentence, w int) bool {
	g := d.grammar
	for i := range s.Words {
		if i == w {
			continue
		}
		if (g.set("kill-word").at(s, i) > 0 || g.set("wound-word").at(s, i) > 0) && s.is(i, "VERB", "NOUN", "ADJ") {
			return true
		}
	}
	return false
}

// clauseHasWeapon tells whether a weapon is named in the clause of a word.
func (d *telling) clauseHasWeapon(s *sentence, w int) bool {
	top := s.clauseOf(w)
	for i := range s.Words {
		if i != w && s.clauseOf(i) == top && d.thing(s, i).class == weaponClass {
			return true
		}
	}
	return false
}

// forceNear tells whether troops are named in the clause of a trigger.
func (d *telling) forceNear(t trigger) bool {
	top := t.s.clauseOf(t.w)
	for i := range t.s.Words {
		if t.s.clauseOf(i) == top && t.s.is(i, "NOUN", "PROPN") && d.thing(t.s, i).class == forceClass {
			return true
		}
	}
	return false
}

// placeNear and timeNear tell whether a place or time goes with a word.
func (d *telling) placeNear(s *sentence, w int) bool {
	for _, p := range d.placesIn(s) {
		if cost, ok := d.attachment(s, w, p.head, p.first, p.last); ok && cost <= 5 {
			return true
		}
	}
	return false
}

func (d *telling) timeNear(s *sentence, w int) bool {
	for _, t := range d.timesIn(s) {
		if cost, ok := d.attachment(s, w, t.head, t.first, t.last); ok && cost <= 5 {
			return true
		}
	}
	return false
}

// placeArgument tells whether a verb's subject or object, or a noun's
// complement, is or holds a named place.
func (d *telling) placeArgument(t trigger) bool {
	s := t.s
	var heads []int
	if t.pattern.noun {
		for _, o := range s.nounArguments(t.nounHead()).oblique {
			heads = append(heads, o.head)
		}
		if n := t.nounHead(); baseRel(s.rel(n)) == "appos" { // « Bangassou, prise le 3 par … »
			heads = append(heads, s.Words[n].Head)
		}
	} else {
		a := s.verbArguments(t.predicateOf())
		heads = append(append(heads, a.object...), a.subject...)
		for _, o := range a.oblique {
			heads = append(heads, o.head)
		}
	}
	for _, w := range t.words { // "control of the radio"
		if s.is(w, "NOUN") && s.Words[w].Head == t.w {
			heads = append(heads, s.children(w, "nmod")...)
		}
	}
	for _, h := range heads {
		if d.unknownPlace(t, h) {
			return true
		}
		if s.is(h, "PRON") && !slices.Contains([]string{"Tot", "Ind", "Neg"}, s.Words[h].Feat("PronType")) && !t.pattern.noun && (len(t.words) > 1 || d.groundBefore(s, h)) || s.is(h, "PROPN") && !d.thing(s, h).named && !d.thing(s, h).class.armed() && d.thing(s, h).class != weaponClass {
			return true
		}
		if th := d.thing(s, h); th.class == placeClass || th.class == militaryClass || d.grammar.set("place-anaphor").word(s, h) || t.frame().kind == seizeFrame && d.grammar.set("facility").word(s, h) {
			return true
		}
		f, l := s.nounPhrase(h)
		for _, p := range d.placesIn(s) {
			if p.first >= f && p.last <= l {
				return true
			}
		}
		if th := d.thing(s, h); th.class == noClass && s.is(h, "NOUN") && l > f && s.is(l, "PROPN") || th.class == noClass && s.is(h, "NOUN") && s.child(h, "compound") >= 0 && s.is(s.child(h, "compound"), "PROPN") {
			return true
		}
	}
	return false
}

// groundBefore tells whether a pronoun may stand for a place: one was taken
// before it in its sentence or in the one before ("the army says it retook
// it").
func (d *telling) groundBefore(s *sentence, pron int) bool {
	taken := func(o *sentence, end int) bool {
		for i := range end {
			for _, t := range d.triggersAt(o, i) {
				if t.frame().kind == seizeFrame && !t.pattern.noun {
					return true
				}
			}
		}
		return false
	}
	return taken(s, pron) || s.index > 0 && taken(&d.sents[s.index-1], len(d.sents[s.index-1].Words))
}

// tokenOfTaking tells patterns of a verb with a noun ("raised their flag",
// "took control") in a clause without a civilian as its subject.
func (d *telling) tokenOfTaking(t trigger) bool {
	if t.pattern.noun || len(t.words) < 2 {
		return false
	}
	a := t.s.verbArguments(t.w)
	for _, h := range append(slices.Clone(a.subject), a.object...) {
		if d.thing(t.s, h).class == civilianClass {
			return false
		}
	}
	for _, w := range t.words {
		if w != t.w && t.s.is(w, "NOUN") {
			return true
		}
	}
	return false
}

// unknownPlace tells whether the object of a verb that is said of places only
// is a proper name that no list knows: a village. Verbs that are said of
// people too (« libérer », "evacuate") tell nothing of a name.
func (d *telling) unknownPlace(t trigger, h int) bool {
	s := t.s
	if !d.warlike || t.pattern.noun || !s.is(h, "PROPN") || s.child(h, "flat") >= 0 || d.thing(s, h).named || d.thing(s, h).class.armed() || baseRel(s.rel(h)) != "obj" {
		return false
	}
	for _, o := range d.triggersAt(s, t.w) {
		switch o.frame().kind {
		case takeFrame, arrestFrame, releaseFrame, moveFrame, killFrame:
			return false
		}
	}
	return true
}

// reach returns the half-open word range in which the effect of a telling is
// told: its sentence, up to the next telling of another act.
func (d *telling) reach(m *mention, ms []*mention) (first, last int) {
	s := m.trigger.s
	first, last = 0, len(s.Words)
	for _, o := range ms {
		if o == m || o.trigger.frame() == takingUp || o.stanceBy == "stance.negation" && o.trigger.frame().kind == blastFrame { // "did not explode" tells what became of the rocket
			continue
		}
		if o.trigger.w > m.trigger.w && o.trigger.w < last {
			last = s.clauseStart(o.trigger.w, m.trigger.w)
		}
		if o.trigger.w < m.trigger.w && o.trigger.w >= first {
			first = s.clauseStart(m.trigger.w, o.trigger.w)
		}
	}
	return first, max(last, m.trigger.w+1)
}

// clauseStart returns where the clause of word w begins, not before floor.
func (s *sentence) clauseStart(w, floor int) int {
	first, _ := s.subtree(s.clauseOf(w))
	return min(max(first, floor+1), w)
}
