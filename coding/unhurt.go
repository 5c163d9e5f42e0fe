package coding

import "attest"

// nobodyHurt reads phrases that say there were no victims, and returns the
// words they cover: these tell no toll of another kind.
func (d *acting) nobodyHurt(s *sentence) (tolls []casualty, covered map[int]bool) {
	covered = map[int]bool{}
	for i := range s.Words {
		kinds, n := d.noneAt(s, i)
		if n == 0 || covered[i] {
			continue
		}
		for _, k := range kinds {
			sp := s.span(i, i+n-1)
			q := attest.Exactly(0)
			q.Text = d.text[sp.start:sp.end]
			tolls = append(tolls, casualty{kind: k, toll: toll{quantity: q, at: sp, rule: "harm.none"}, w: i, none: true})
		}
		for j := i; j < i+n; j++ {
			covered[j] = true
		}
	}
	return tolls, covered
}

// noneAt returns of what kinds a phrase that begins at a word says that there
// were no victims, and how many words it has. Who was not even hurt was not
// killed.
func (d *acting) noneAt(s *sentence, i int) ([]harmKind, int) {
	g := d.grammar
	both := []harmKind{killed, wounded}
	if n := g.set("no-harm").at(s, i); n > 0 {
		return both, n
	}
	if n := g.set("unhurt").at(s, i); n > 0 && !d.onePerson(s, i) {
		return both, n
	}
	var dead, hurt bool
	var last int
	if n := g.set("nobody").at(s, i); n > 0 {
		dead, hurt, last = d.harmUnder(s, i+n)
	}
	n := g.set("no-killed").at(s, i)
	switch {
	case hurt && n < last-i+1:
		return both, last - i + 1
	case n > 0:
		return []harmKind{killed}, n
	case dead:
		return []harmKind{killed}, last - i + 1
	}
	return nil, 0
}

// harmUnder looks for the words of harm that a negated subject or noun at the
// head of its clause governs ("no villager was killed or hurt", « ni mort ni
// blessé »), up to the end of the clause.
func (d *acting) harmUnder(s *sentence, from int) (dead, hurt bool, last int) {
	const reach = 6
	g := d.grammar
	for j := from; j < len(s.Words) && j < from+reach; j++ {
		switch {
		case s.is(j, "PUNCT") && s.lower[j] != "'" || g.set("report-of").word(s, j) || g.set("own-up").at(s, j) > 0: // "nor admits the killing"
			return dead, hurt, last
		case g.set("wound-word").word(s, j) || g.set("toll-word").word(s, j) && s.is(j, "NOUN") && !dead:
			hurt, last = true, j
		case g.set("kill-word").word(s, j) && !g.set("toll-word").word(s, j):
			dead, last = true, j
		case (dead || hurt) && !s.is(j, "CCONJ", "DET", "ADV"):
			return dead, hurt, last
		}
	}
	return dead, hurt, last
}

// onePerson tells whether "unhurt" is said of one person, who is not all
// that the blow could have struck.
func (d *acting) onePerson(s *sentence, i int) bool {
	h := s.child(i, "nsubj", "nsubj:pass")
	if h < 0 {
		h = s.Words[i].Head
	}
	if h < 0 || s.is(h, "VERB", "AUX") {
		if h >= 0 {
			h = s.child(h, "nsubj", "nsubj:pass")
		}
		if h < 0 {
			return false
		}
	}
	th := d.thing(s, h)
	return !th.collective && s.Words[h].Feat("Number") != "Plur" && (th.class.person() || th.person || s.is(h, "PRON", "PROPN"))
}

// tellsHarm tells a verb of killing or wounding.
func (d *acting) tellsHarm(s *sentence, v int) bool {
	return s.is(v, "VERB") && (d.grammar.set("kill-word").at(s, v) > 0 || d.grammar.set("wound-word").at(s, v) > 0)
}
