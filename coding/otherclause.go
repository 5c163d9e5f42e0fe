package coding

import "slices"

// ofRelativeAct tells a phrase in a clause that describes a person by another act:
// "released the men [whom they had kidnapped in April]". When and where that was says
// nothing of the act of the main verb.
func (d *telling) ofRelativeAct(s *sentence, pred, head int) bool {
	if !s.is(pred, "VERB") {
		return false
	}
	c := d.personClause(s, head)
	return c >= 0 && c != pred && !s.within(pred, c) && s.within(c, pred) && d.triggerHead(s, c)
}

// ofThingDone tells an adverb of time beside a participle that describes a thing
// and no act: « malgré les mesures récemment prises ».
func (d *telling) ofThingDone(m *mention, t *timeRef) bool {
	s := m.trigger.s
	if s.rel(t.head) != "advmod" {
		return false
	}
	v := s.Words[t.head].Head
	if v < 0 || s.rel(v) != "acl" || s.Words[v].Feat("VerbForm") != "Part" || v == m.trigger.w {
		return false
	}
	n := s.Words[v].Head
	return n >= 0 && n != m.trigger.nounHead() && d.thing(s, n).class == noClass && !d.tellsAct(s, n) && !d.tellsAct(s, v)
}

// ofClauseApart tells a time inside a clause set apart by commas that tells no act and
// describes who or what the act is about: « Le convoi, parti samedi de Gao, a sauté sur
// une mine », "the patrol, which left on Monday, was hit".
func (d *telling) ofClauseApart(m *mention, t *timeRef) bool {
	s := m.trigger.s
	for v := t.head; v >= 0; v = s.Words[v].Head {
		n := s.Words[v].Head
		if !s.is(v, "VERB") || n < 0 || baseRel(s.rel(v)) != "acl" || n > v {
			continue
		}
		first, last := s.subtree(v)
		apart := (s.lower[first] == "," || first > 0 && s.lower[first-1] == ",") && last+1 < len(s.Words) && (s.lower[last] == "," || s.lower[last+1] == ",")
		return apart && !s.within(m.trigger.w, v) && !d.tellsAct(s, v) && !d.tellsAct(s, n) && !d.tellsHarm(s, v) &&
			slices.Contains([]string{"nsubj", "nsubj:pass", "obj"}, s.rel(n)) && s.Words[n].Head == m.trigger.predicateOf()
	}
	return false
}

// personClause returns the verb of the clause that describes a person and in which a
// word stands, or -1.
func (d *telling) personClause(s *sentence, w int) int {
	for from, steps := w, 0; steps < 6; steps++ {
		up := s.Words[w].Head
		if up < 0 {
			return -1
		}
		if s.is(w, "VERB") && baseRel(s.rel(w)) == "acl" {
			if !d.thing(s, up).class.person() {
				return -1
			}
			for i := w; i < from; i++ { // a mark parts what the parser ran together
				if s.lower[i] == ":" || s.lower[i] == ";" {
					return -1
				}
			}
			return w
		}
		w = up
	}
	return -1
}

// mainBefore returns the telling before the i-th that its paragraph goes on from: the
// last one that does not merely describe a person by what was done earlier ("the men
// whom they had kidnapped in April"); nil where there is none.
func (d *telling) mainBefore(ms []*mention, i int) *mention {
	for j := i - 1; j >= 0 && ms[j].unit() == ms[i].unit(); j-- {
		m := ms[j]
		t := m.trigger
		aside := t.s != ms[i].trigger.s && !t.pattern.noun && m.time != nil && !m.time.weak && d.personClause(t.s, t.w) >= 0 && j > 0 && ms[j-1].trigger.s == t.s
		if !aside && !d.longBefore(ms, j, i) {
			return m
		}
	}
	return nil
}

// longBefore tells a telling in the pluperfect of what was done more than a month before
// the telling that it stands behind, in a paragraph that comes back from there: "The two
// had been seized in October. The army said …".
func (d *telling) longBefore(ms []*mention, j, i int) bool {
	m := ms[j]
	if j == 0 || m.time == nil || m.time.weak || ms[j-1].time == nil || ms[j-1].unit() != m.unit() || m.trigger.s == ms[i].trigger.s || ms[i].source.speaker.kind == reportSpeaker {
		return false
	}
	before := ms[j-1].time.time.Earliest
	return d.pluperfect(m.trigger.s, m.trigger.w) && m.time.time.Latest < before && daysBetween(m.time.time.Latest, before) > 31
}

// pluperfect tells a verb under "had".
func (d *telling) pluperfect(s *sentence, v int) bool {
	for _, k := range s.children(v, "aux") {
		if w := s.Words[k]; d.grammar.set("pluperfect").word(s, k) && (w.Feat("Tense") == "Imp" || w.Feat("Tense") == "Past") && w.Feat("VerbForm") == "Fin" {
			return true
		}
	}
	return false
}
