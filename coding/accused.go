package coding

import "slices"

// accusedRoles reads who is said to have done what a noun tells, from the word
// of blame that carries it: "blamed rebels for the murder", "soldiers involved
// in the massacre", "the army is responsible for the killing", "the attack is
// attributed to the group", "the murder was the work of hired killers".
func (d *acting) accusedRoles(s *sentence, n, v int, r *roleWords) bool {
	if len(r.actor) > 0 {
		return false
	}
	var heads []int
	rel := baseRel(s.rel(n))
	if h := s.Words[v].Head; rel == "nmod" && h >= 0 && (baseRel(s.rel(v)) == "obj" || s.rel(v) == "nsubj:pass") { // "blamed rebels for the murder"
		if g := d.grammar; g.set("accused-of").at(s, h) > 0 && hasPrep(g.set("accused-preposition"), s.preposition(n)) {
			heads = s.nominals(v)
		}
	}
	switch g := d.grammar; {
	case rel == "obl" && g.set("accused-of").at(s, v) > 0 && hasPrep(g.set("accused-preposition"), s.preposition(n)):
		heads = d.accusedBy(s, v)
	case (rel == "nsubj" || rel == "obj") && g.set("ascribed").at(s, v) > 0:
		heads = d.ascribedTo(s, v)
	case rel == "nsubj" && g.set("handiwork").word(s, v):
		heads = d.makers(s, v)
	}
	for _, h := range heads {
		if d.thing(s, h).class.canAct() && !slices.Contains(r.target, h) {
			r.actor = append(r.actor, h)
		}
	}
	if len(r.actor) == 0 {
		return false
	}
	r.support, r.rule = v, "noun under a word of blame"
	return true
}

// ascribedNoun reads to whom a participle on the noun ascribes the act: "an
// attack attributed to the group".
func (d *acting) ascribedNoun(s *sentence, n int, r *roleWords) {
	if len(r.actor) > 0 {
		return
	}
	for _, k := range s.children(n, "acl", "amod") {
		if d.grammar.set("ascribed").at(s, k) == 0 || !s.isPassive(k) && (s.rel(k) != "acl:relcl" || s.child(k, "obj") >= 0) { // "a strike that rescuers blamed on Russia"
			continue
		}
		for _, h := range d.ascribedTo(s, k) {
			if d.thing(s, h).class.canAct() {
				r.actor = append(r.actor, h)
				r.target = slices.DeleteFunc(r.target, func(x int) bool { return x == h })
			}
		}
	}
}

// accusedBy returns who is accused at a word of blame: its object, the subject
// of its passive or of the adjective, the noun that the participle describes.
func (d *acting) accusedBy(s *sentence, v int) []int {
	if a := s.verbArguments(v); s.is(v, "VERB", "AUX") && len(a.object) > 0 {
		return a.object
	}
	for _, k := range s.children(v, "nsubj") {
		return s.nominals(k)
	}
	if h := s.Words[v].Head; h >= 0 && s.is(h, "VERB") && d.grammar.set("accused-of").at(s, h) > 0 { // "accused rebels of being responsible"
		return s.verbArguments(h).object
	}
	if h := s.Words[v].Head; h >= 0 && (baseRel(s.rel(v)) == "amod" || baseRel(s.rel(v)) == "acl") {
		return s.nominals(h)
	}
	return nil
}

// ascribedTo returns to whom a verb of ascribing ascribes.
func (d *acting) ascribedTo(s *sentence, v int) []int {
	var out []int
	for _, o := range s.verbArguments(v).oblique {
		if hasPrep(d.grammar.set("ascribed-preposition"), o.prep) {
			out = append(out, o.head)
		}
	}
	return out
}
