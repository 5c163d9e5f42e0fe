package coding

import (
	"slices"

	"attest"
)

// clauseHasToll tells whether the sentence of a word tells of dead, wounded
// or taken persons.
func (d *document) clauseHasToll(s *sentence, w int) bool {
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
func (d *document) clauseHasWeapon(s *sentence, w int) bool {
	top := s.clauseOf(w)
	for i := range s.Words {
		if i != w && s.clauseOf(i) == top && d.thing(s, i).class == weaponClass {
			return true
		}
	}
	return false
}

// forceNear tells whether troops are named in the clause of a trigger.
func (d *document) forceNear(t trigger) bool {
	top := t.s.clauseOf(t.w)
	for i := range t.s.Words {
		if t.s.clauseOf(i) == top && t.s.is(i, "NOUN", "PROPN") && d.thing(t.s, i).class == forceClass {
			return true
		}
	}
	return false
}

// placeNear and timeNear tell whether a place or time goes with a word.
func (d *document) placeNear(s *sentence, w int) bool {
	for _, p := range d.placesIn(s) {
		if cost, ok := d.attachment(s, w, p.head, p.first, p.last); ok && cost <= 5 {
			return true
		}
	}
	return false
}

func (d *document) timeNear(s *sentence, w int) bool {
	for _, t := range d.timesIn(s) {
		if cost, ok := d.attachment(s, w, t.head, t.first, t.last); ok && cost <= 5 {
			return true
		}
	}
	return false
}

// placeArgument tells whether a verb's subject or object, or a noun's
// complement, is or holds a named place.
func (d *document) placeArgument(t trigger) bool {
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
func (d *document) groundBefore(s *sentence, pron int) bool {
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
func (d *document) tokenOfTaking(t trigger) bool {
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
func (d *document) unknownPlace(t trigger, h int) bool {
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

// tellsAct tells whether some noun frame has the word as its head.
func (d *document) tellsAct(s *sentence, i int) bool {
	for _, t := range d.triggersAt(s, i) {
		if t.pattern.noun {
			return true
		}
	}
	return false
}

// reach returns the half-open word range in which the effect of a telling is
// told: its sentence, up to the next telling of another act.
func (d *document) reach(m *mention, ms []*mention) (first, last int) {
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

// finish settles what only the whole discourse tells: the acts of claims that
// took up others, loose tolls, effects told later.
func (d *document) finish(ms []*mention) []*mention {
	for _, l := range d.loose {
		ms = d.giveToll(l, ms)
	}
	d.scene(ms)
	d.captors(ms)
	d.flown(ms)
	var out []*mention
	for _, m := range ms {
		act, rule := m.act, m.actBy
		switch {
		case m.settled:
		case m.base != "":
			act, rule = m.inherited.act, "act.of-antecedent"
		default:
			act, rule = m.resolveAct()
		}
		if act != m.act {
			m.act, m.actBy = act, rule
		}
		d.actsByForces(m)
		m.settleMeans()
		m.settleEffect()
		out = append(out, m)
	}
	d.identified(out)
	return out
}

// opensNext tells whether a sentence opens the paragraph after that of an earlier
// one: wires break lines after each sentence.
func (d *document) opensNext(later, earlier int) bool {
	s, o := &d.sents[later], &d.sents[earlier]
	return later == earlier+1 && s.unit == o.unit+1 && !d.units[s.unit].bullet && !d.units[s.unit].entry && !d.headedItem(s.unit)
}

// giveToll gives a toll told apart to the last claim before it in its unit,
// or, where it is only said there that nobody was hurt, in the one before.
func (d *document) giveToll(l looseToll, ms []*mention) []*mention {
	unit := d.sents[l.sentence].unit
	var best *mention
	for _, m := range ms {
		if l.casualty.kind == captured && m.act.Family() == attest.UnrestFamily { // "marched against the arrest of three": the march took nobody
			continue
		}
		if m.last <= l.sentence && (d.sents[m.last].unit == unit || d.units[unit].heading || l.casualty.none && d.opensNext(l.sentence, m.last)) && (best == nil || m.last >= best.last) && m.act.Family() != attest.AgreementFamily {
			best = m
		}
	}
	if best == nil || best.stance != attest.Asserted && best.stance != attest.Unconfirmed || l.casualty.bare && best.harm[killed] == nil {
		return ms
	}
	src := d.sourceOf(&d.sents[l.sentence], l.casualty.w)
	if m := best.withToll(l, src); m != nil {
		return append(ms, m)
	}
	if src.speaker.kind != reportSpeaker && best.source.speaker.kind == reportSpeaker {
		best.source = src
	}
	best.setHarm(l.casualty.kind, l.casualty.toll)
	best.last = l.sentence
	return ms
}
