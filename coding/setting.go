package coding

// readSetting decides whether the report is about conflict at all: armed
// parties, weapons or victims of violence are named in more than one sentence,
// or in one of very few, and words of sport, finance and fiction do not
// outweigh them. In a report that is not, words of violence are figures of
// speech unless a toll or an armed party, with a place or a day, says otherwise.
func (d *document) readSetting() {
	marked, other, determiners, nouns := 0, 0, 0, 0
	violence, field := d.grammar.set("plain-violence"), d.grammar.set("other-field")
	for i := range d.sents {
		s := &d.sents[i]
		armed, elsewhere := false, false
		for w := range s.Words {
			switch {
			case s.is(w, "DET"):
				determiners++
			case s.is(w, "VERB"):
				armed = armed || violence.word(s, w)
			case s.is(w, "NOUN", "PROPN"):
				nouns++
				th := d.thing(s, w)
				armed = armed || th.class == armedClass || th.class == militaryClass || th.class == forceClass || th.class == weaponClass || d.plainViolence(s, w)
			}
			elsewhere = elsewhere || field.at(s, w) > 0
		}
		if armed {
			marked++
		}
		if elsewhere {
			other++
		}
	}
	d.determined = determiners*12 > nouns
	d.elsewhere = other >= 2 && marked <= 3*other
	d.readAsides()
	d.warlike = (marked >= 2 && 5*marked >= len(d.sents) || marked >= 3 && other == 0 || len(d.sents) <= 3 && marked >= 1) && !d.elsewhere
}

// readAsides notes the units of a report that are about other things: words of
// sport, business or the arts stand in them and no armed party or weapon does.
// A page in sections sets a football match beside a battle.
func (d *document) readAsides() {
	fields := [...]wordSet{d.grammar.set("other-field"), d.grammar.set("sport"), d.grammar.set("finance"), d.grammar.set("fiction")}
	d.asides = map[int]bool{}
	marked, other := map[int]int{}, map[int]int{}
	for i := range d.sents {
		s := &d.sents[i]
		for w := range s.Words {
			if th := d.thing(s, w); s.is(w, "NOUN", "PROPN") && (th.class == armedClass || th.class == forceClass || th.class == weaponClass) {
				marked[s.unit]++
			}
			for k, f := range fields {
				if f.at(s, w) > 0 {
					other[s.unit]++
					if k == 0 {
						other[s.unit]++
					}
					break
				}
			}
		}
	}
	for unit, n := range other {
		d.asides[unit] = n >= 2 && n > 2*marked[unit]
	}
}

// warlikeAt tells whether a sentence stands in a report about conflict, and in
// a part of it that is.
func (d *document) warlikeAt(s *sentence) bool { return d.warlike && !d.asides[s.unit] }

// plainViolence tells whether a noun tells violence without needing anything
// beside it ("airstrike", "ambush", "assassination").
func (d *document) plainViolence(s *sentence, w int) bool {
	if d.grammar.set("plain-violence").word(s, w) {
		return true
	}
	for _, t := range d.triggersAt(s, w) {
		if t.pattern.noun && t.frame().needs == needNothing {
			return true
		}
	}
	return false
}
