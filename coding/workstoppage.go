package coding

import "attest"

// workStoppage tells a bare word for a strike that means one of people who leave their
// work: by its own clause, or because the text has told of such a strike before.
func (d *telling) workStoppage(t trigger) bool {
	if !t.pattern.noun || t.frame().act != attest.AirStrike || len(t.words) > 1 || d.clauseHasWeapon(t.s, t.w) {
		return false
	}
	if _, ok := d.grammar.set("labour").in(t.s, 0, len(t.s.Words)); ok {
		return true
	}
	for i := t.s.index; i >= 0; i-- {
		s := &d.sents[i]
		for w := range s.Words {
			if s.lemma[w] == t.s.lemma[t.w] && s.is(w, "NOUN") && d.stopsWork(s, w) {
				return true
			}
		}
	}
	return false
}

// stopsWork tells a strike that is called, joined or lifted, or one of people who work:
// "the strike by tax collectors", "a transport strike".
func (d *telling) stopsWork(s *sentence, w int) bool {
	g := d.grammar
	for _, k := range s.children(w, "nmod", "compound", "nmod:poss", "obl:agent") {
		if g.set("striker").word(s, k) {
			return true
		}
	}
	v := s.Words[w].Head
	if v < 0 || !s.is(v, "VERB") || g.set("stoppage-verb").at(s, v) == 0 {
		return false
	}
	if rel := baseRel(s.rel(w)); rel == "obj" {
		return true
	}
	return s.preposition(w) != "" && s.child(w, "det", "amod") < 0 // "went on strike"
}
