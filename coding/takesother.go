package coding

import "slices"

// takesOther tells a single verb of taking whose object is neither ground nor anything
// that is held like ground: "took this measure in Bogotá", "seized drugs in Nyala",
// "captured one of the guerrillas in the town".
func (d *telling) takesOther(t trigger) bool {
	if d.sendsAway(t) {
		return true
	}
	if t.pattern.noun || len(t.words) > 1 || !d.grammar.set("takes-any").word(t.s, t.w) {
		return false
	}
	a := d.verbArgumentsOf(t)
	if len(a.object) == 0 {
		return false
	}
	return !slices.ContainsFunc(a.object, func(h int) bool { return d.heldLikeGround(t.s, h) })
}

// heldLikeGround tells what can be taken and held: a place, a building, a position, a
// part of one; what no list knows is given the benefit of the doubt where it has a name.
func (d *telling) heldLikeGround(s *sentence, h int) bool {
	g := d.grammar
	switch th := d.thing(s, h); {
	case s.is(h, "PROPN", "PRON", "X"), th.class == placeClass, th.class == militaryClass, th.class.thing():
		return true
	case th.class.person(), th.class == weaponClass:
		return false
	}
	if d.groundNamed(s, h) || s.child(h, "flat", "appos") >= 0 {
		return true
	}
	for _, set := range []string{"ground", "settlement", "facility", "place-anaphor", "portion", "ground-feature"} {
		if g.set(set).word(s, h) {
			return true
		}
	}
	return slices.ContainsFunc(s.children(h, "nmod", "compound"), func(k int) bool {
		return s.is(k, "PROPN") || d.thing(s, k).class == placeClass || g.set("settlement").word(s, k)
	})
}

// sendsAway tells persons without arms who are made to leave, so that no ground changes
// hands: "expelled two diplomats", « a chassé des inspecteurs du site ».
func (d *telling) sendsAway(t trigger) bool {
	if t.pattern.noun || !d.grammar.set("send-away").word(t.s, t.w) {
		return false
	}
	objects := d.contents(t.s, d.verbArgumentsOf(t).object)
	return len(objects) > 0 && !slices.ContainsFunc(objects, func(h int) bool {
		th := d.thing(t.s, h)
		return th.class != civilianClass && th.class != officialClass || th.refers || th.named || th.nation
	})
}
