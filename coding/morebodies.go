package coding

// moreBodies tells a verb of finding in the passive, with a bare number as its subject,
// in the sentence after one that tells of bodies found: "Another five were found
// floating down the river", « Deux autres ont été découverts dans un puits ».
func (d *acting) moreBodies(s *sentence, v int) (trigger, bool) {
	if s.index == 0 || !s.is(v, "VERB") || !d.grammar.set("find").word(s, v) || s.child(v, "aux:pass") < 0 {
		return trigger{}, false
	}
	k := s.child(v, "nsubj:pass")
	if k < 0 || k > v || !s.is(k, "NUM", "PRON", "ADJ") && !d.grammar.set("dead-body").word(s, k) {
		return trigger{}, false
	}
	before := &d.sents[s.index-1]
	if before.unit != s.unit {
		return trigger{}, false
	}
	for i := range before.Words {
		for _, t := range d.triggersAt(before, i) {
			if t.frame().kind == foundFrame {
				return trigger{pattern: t.pattern, s: s, w: v, words: []int{v}}, true
			}
		}
	}
	return trigger{}, false
}
