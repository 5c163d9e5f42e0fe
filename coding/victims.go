package coding

import (
	"slices"

	"attest"
	"attest/quantity"
)

// victimsOf returns the phrases that name the victims of a deed: those that the
// frame makes its target, without places; where these only pick out some
// of a larger number ("nine people, among them a priest"), or have no
// number, what the words beside the deed say.
func (d *acting) victimsOf(t trigger, kind harmKind) []int {
	s := t.s
	r := d.roles(t)
	victims := slices.DeleteFunc(slices.Clone(r.target), func(h int) bool { return d.isPlaceName(s, h) || kind == wounded && d.oneOfThings(t, h) })
	if kind == captured {
		victims = append(victims, d.takenAlong(t, victims)...)
		if !d.numbered(s, victims) {
			if h := d.numberedBehind(t); h >= 0 {
				return []int{h}
			}
		}
	}
	return d.withMembers(s, t.w, victims)
}

// oneOfThings tells a word of order that stands for another of the things that the verb
// before was done to: "stole two trucks and burned a third".
func (d *acting) oneOfThings(t trigger, h int) bool {
	s, v := t.s, t.s.Words[t.w].Head
	if t.pattern.noun || s.rel(t.w) != "conj" || v < 0 || d.thing(s, h).class != noClass || !d.grammar.set("one-more").word(s, h) {
		return false
	}
	a := s.verbArguments(v)
	heads := a.object
	for _, o := range a.oblique {
		heads = append(heads, o.head)
	}
	return slices.ContainsFunc(heads, func(k int) bool { return d.thing(s, k).class.thing() })
}

// withMembers adds the persons that the tree coordinates under a victim's
// complement: in "three of their fighters and a woman" the woman is none of the
// three's, and where the verb is plural "the leader of the cell and his driver"
// are two.
func (d *acting) withMembers(s *sentence, verb int, victims []int) []int {
	out := slices.Clone(victims)
	for _, h := range victims {
		if !s.is(h, "NUM") && !(len(victims) == 1 && s.Words[h].Feat("Number") == "Sing" && s.pluralVerb(verb)) {
			continue
		}
		for _, k := range s.children(h, "nmod") {
			for _, o := range s.coordinated(k) {
				if o != k && s.child(o, "det", "nummod", "nmod:poss") >= 0 && d.thing(s, o).class.person() && !slices.Contains(out, o) {
					out = append(out, o)
				}
			}
		}
	}
	return out
}

// takenAlong returns the persons that somebody was taken with: « arrêté avec
// deux gardes ».
func (d *acting) takenAlong(t trigger, victims []int) []int {
	if t.pattern.noun || len(victims) == 0 {
		return nil
	}
	a := t.s.verbArguments(t.w)
	if !a.passive {
		return nil
	}
	var out []int
	for _, o := range a.oblique {
		if hasPrep(d.grammar.set("companion-preposition"), o.prep) && !slices.Contains(victims, o.head) && d.thing(t.s, o.head).class.person() {
			out = append(out, o.head)
		}
	}
	return out
}

// numberedBehind returns the numbered persons that stand behind the words of a
// deed and that the tree hangs elsewhere, a time or a place between at most:
// "took into custody four men", « l'arrestation, lundi à Tunis, de deux avocats ».
func (d *acting) numberedBehind(t trigger) int {
	s := t.s
	last := t.w
	for _, w := range t.words {
		last = max(last, w)
	}
	for _, m := range d.quantities[s.index] {
		if m.First <= last || m.Weak || m.Percent || m.HeadNoun < 0 || s.isTimed(m.First) {
			continue
		}
		th := d.thing(s, m.HeadNoun)
		if !th.class.person() || m.First-last > 10 {
			return -1
		}
		for i := last + 1; i < m.First; i++ {
			if !s.isTimed(i) && !s.is(i, "ADP", "DET", "PROPN") && s.lower[i] != "," {
				return -1
			}
		}
		if p := s.preposition(m.HeadNoun); p != "" && !hasPrep(d.grammar.set("genitive-preposition"), p) {
			return -1
		}
		return m.HeadNoun
	}
	return -1
}

// ofMore tells whether a phrase picks out some of those named before it: "two
// of them teenagers", "among them the imam", « dont un capitaine ».
func (d *acting) ofMore(s *sentence, h int) bool { return d.partMark(s, h) >= 0 }

// partMark returns the first word of what marks a phrase as part of a larger
// number, or -1.
func (d *acting) partMark(s *sentence, h int) int {
	first, _ := s.nounPhrase(h)
	if m, ok := d.numberOf(s, h); ok {
		first = min(max(m.First, 0), h)
		if d.grammar.set("part-after").at(s, m.Last+1) > 0 && first > 0 && s.is(first-1, "PUNCT") {
			return first
		}
	}
	for j := first - 1; j >= 0 && j >= first-4; j-- {
		if n := d.grammar.set("part-before").at(s, j); n > 0 && j+n <= first {
			return j
		}
		if n := d.grammar.set("part-after").at(s, j); n > 0 && j+n <= first {
			if k, ok := d.numberBefore(s, j); ok && k > 0 && s.is(k-1, "PUNCT") {
				return k
			}
		}
		if !s.is(j, "DET", "ADV", "NUM", "ADP", "ADJ", "PRON") {
			break
		}
	}
	return -1
}

// numberBefore returns the first word of the number that ends right before a word.
func (d *acting) numberBefore(s *sentence, w int) (int, bool) {
	for _, m := range d.quantities[s.index] {
		if m.Last == w-1 && !m.Percent {
			return m.First, true
		}
	}
	return 0, false
}

// whole returns the number that a part is taken of: the last before the mark of
// the part, in the same stretch of the sentence.
func (d *acting) whole(s *sentence, h int) (quantity.Mention, bool) {
	mark := d.partMark(s, h)
	var found quantity.Mention
	ok := false
	for _, m := range d.quantities[s.index] {
		if m.Percent || m.Weak || s.isTimed(max(m.First, 0)) || m.Last >= mark || mark-m.Last > 9 || between(s, m.Last, mark, "VERB") {
			continue
		}
		if m.HeadNoun >= 0 && !d.thing(s, m.HeadNoun).class.person() && !d.thing(s, m.HeadNoun).person {
			continue
		}
		found, ok = m, true
	}
	return found, ok
}

// howMany sums the victims named by coordinated phrases. Phrases that are no
// persons, and pronouns, say nothing of a number; a part of a number that is
// told adds nothing to it.
func (d *acting) howMany(s *sentence, victims []int, used map[int]bool) (attest.Quantity, span, bool) {
	var sum *attest.Quantity
	var at span
	add := func(q attest.Quantity, sp span) {
		if sum == nil {
			sum, at = &q, sp
			return
		}
		sum = addQuantities(*sum, q, d.text[min(at.start, sp.start):max(at.end, sp.end)])
		at = span{min(at.start, sp.start), max(at.end, sp.end)}
	}
	part := -1
	for i, h := range victims {
		if i > 0 && sum != nil && d.sharesNumber(s, h) {
			continue
		}
		if i > 0 && d.ownVerb(s, h) || slices.Contains(victims, h+1) { // a name in two words, read as two: "a trade union leader"
			continue
		}
		if m, ok := d.someWho(s, h); ok {
			used[m.First] = true
			add(m.Quantity, span{m.Start, m.End})
			continue
		}
		if d.ofMore(s, h) {
			part = h
			if m, ok := d.numberOf(s, h); ok {
				used[m.First] = true
			}
			continue
		}
		if q, sp, ok := d.quantityOf(s, h, used); ok {
			add(q, sp)
		}
	}
	if part >= 0 && !d.numbered(s, slices.DeleteFunc(slices.Clone(victims), func(h int) bool { return d.ofMore(s, h) })) {
		if m, ok := d.whole(s, part); ok {
			used[m.First] = true
			return m.Quantity, span{m.Start, m.End}, true
		}
		if m, ok := d.numberOf(s, part); ok && sum == nil && !m.Weak && d.grammar.set("part-after").at(s, m.Last+1) > 0 { // "four of them died", of those that another sentence names
			return m.Quantity, span{m.Start, m.End}, true
		}
	}
	if sum == nil {
		return attest.Quantity{}, span{}, false
	}
	return *sum, at, true
}

// sharesNumber tells a plural right behind a numbered one and a conjunction, with
// no article of its own, which the number counts too: "170 patients and nurses".
func (d *acting) sharesNumber(s *sentence, h int) bool {
	a := s.Words[h].Head
	if baseRel(s.rel(h)) != "conj" || a < 0 || h != a+2 || s.child(h, "det", "nummod", "amod") >= 0 {
		return false
	}
	m, ok := d.numberOf(s, a)
	return ok && !m.Weak && s.Words[h].Feat("Number") == "Plur" && s.Words[a].Feat("Number") == "Plur"
}

// oneHurt tells a noun of a toll that is the object of a verb that carries a toll, so
// that the article before it counts: « a fait un mort et un blessé ».
func (d *acting) oneHurt(s *sentence, n int) bool {
	if n >= len(s.Words) || !s.is(n, "NOUN") || !d.grammar.set("toll-noun").word(s, n) {
		return false
	}
	h := n
	for steps := 0; s.rel(h) == "conj" && steps < 3; steps++ {
		h = s.Words[h].Head
	}
	v := s.Words[h].Head
	return baseRel(s.rel(h)) == "obj" && v >= 0 && d.grammar.set("support-do").word(s, v)
}

// someOfWounded tells the wounded of whom a number dies: "one of the wounded died",
// « l'un des blessés est mort ».
func (d *acting) someOfWounded(s *sentence, w int) bool {
	h := s.Words[w].Head
	if baseRel(s.rel(w)) != "nmod" || h < 0 || h > w || !s.is(h, "NUM", "PRON", "NOUN") || !hasPrep(d.grammar.set("genitive-preposition"), s.preposition(w)) {
		return false
	}
	v := s.Words[h].Head
	return v > w && baseRel(s.rel(h)) == "nsubj" && d.grammar.set("kill-word").at(s, v) > 0
}
