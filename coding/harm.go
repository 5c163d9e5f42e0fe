package coding

import (
	"slices"

	"attest"
	"attest/quantity"
)

// casualties finds the tolls of a sentence: verbs with their victims, numbers
// beside words for the dead, the wounded and the taken, and phrases that say
// there were none.
func (d *acting) casualties(s *sentence) []casualty {
	var out []casualty
	used := map[int]bool{} // first words of quantities already counted
	none, covered := d.nobodyHurt(s)
	for i := range s.Words {
		if covered[i] {
			continue
		}
		if c, ok := d.lostMen(s, i, used); ok { // the men, not the army that lost them
			out = append(out, c)
			continue
		}
		ts := d.triggersAt(s, i)
		if t, ok := d.moreBodies(s, i); ok {
			ts = append(ts, t)
		}
		for _, t := range ts {
			if c, ok := d.deedCasualty(t, used); ok {
				out = append(out, c)
				break
			}
		}
		if len(ts) == 0 {
			if c, ok := d.suffered(s, i, used); ok {
				out = append(out, c)
			}
		}
	}
	out = append(out, d.nounCasualties(s, used, covered)...)
	out = append(out, none...)
	if len(out) == 0 {
		out = d.bareTolls(s)
	}
	out = ofOneNumber(s, out)
	slices.SortStableFunc(out, func(a, b casualty) int { return a.toll.at.start - b.toll.at.start })
	return out
}

// bareTolls reads a number alone that somebody gives: "Residents speak of more
// than 40", « le groupe en annonce soixante ».
func (d *acting) bareTolls(s *sentence) []casualty {
	for _, m := range d.quantities[s.index] {
		n := max(m.Last, 0)
		if m.HeadNoun >= 0 || m.Weak || m.Percent || s.isTimed(n) || !s.is(n, "NUM", "NOUN") {
			continue
		}
		for _, a := range d.attributionsOf(s) {
			if a.kind != says || a.speaker < 0 || a.negated || !slices.Contains(s.numberGiven(a.verb), n) {
				continue
			}
			return []casualty{{kind: killed, toll: toll{quantity: m.Quantity, at: span{m.Start, m.End}, rule: "harm.number alone"}, w: n, bare: true}}
		}
	}
	return nil
}

// numberGiven returns what hangs on a verb of saying as its object or under a
// preposition.
func (s *sentence) numberGiven(v int) []int {
	a := s.verbArguments(v)
	out := slices.Clone(a.object)
	for _, o := range a.oblique {
		out = append(out, o.head)
	}
	return out
}

// deedCasualty reads the victims of a verb of killing, wounding or taking, and
// of a noun where it numbers them ("the kidnapping of two nuns").
func (d *acting) deedCasualty(t trigger, used map[int]bool) (casualty, bool) {
	f := t.frame()
	var kind harmKind
	switch f.kind {
	case killFrame, dieFrame, foundFrame:
		kind = killed
	case woundFrame:
		kind = wounded
	case takeFrame, arrestFrame:
		kind = captured
	case landFrame:
		switch {
		case d.grammar.set("kill-word").word(t.s, t.w):
			kind = killed
		case d.grammar.set("wound-word").word(t.s, t.w):
			kind = wounded
		default:
			return casualty{}, false
		}
	default:
		return casualty{}, false
	}
	if f.noHarm || d.negated(t.s, t.w) || d.attempted(t) {
		return casualty{}, false
	}
	if m, ok := d.countedWord(t); ok {
		used[m.First] = true
		at := span{m.Start, t.s.Words[t.w].End}
		return casualty{kind: kind, toll: toll{quantity: m.Quantity, at: at, rule: "harm.number"}, w: t.w, counted: true}, true
	}
	if kind == wounded && t.s.rel(t.w) == "amod" && t.s.Words[t.w].Head > t.w {
		return casualty{}, false // "killed 12 wounded men": only says which
	}
	if kind == wounded && d.fatally(t.s, t.w) {
		kind = killed
	}
	victims := d.victimsOf(t, kind)
	if t.pattern.noun && (f.kind == landFrame || !d.numbered(t.s, victims)) {
		return casualty{}, false
	}
	q, at, ok := d.howMany(t.s, victims, used)
	if !ok && f.kind == dieFrame {
		q, at, ok = d.whoDied(t.s, victims)
	}
	if !ok {
		return casualty{}, false
	}
	at = span{min(at.start, t.s.Words[t.w].Start), max(at.end, t.s.Words[t.w].End)}
	return casualty{kind: kind, toll: toll{quantity: q, at: at, rule: "harm.deed"}, w: t.w, victims: victims}, true
}

// fatally tells a wound that killed: "mortally wounded".
func (d *acting) fatally(s *sentence, w int) bool {
	for _, k := range s.children(w, "advmod") {
		if d.grammar.set("fatal-adverb").word(s, k) {
			return true
		}
	}
	return false
}

// whoDied counts who is said to have died by a noun that no list knows: one
// dies who is alive, whatever he is called (« le cocher est décédé »).
func (d *acting) whoDied(s *sentence, victims []int) (attest.Quantity, span, bool) {
	if len(victims) != 1 {
		return attest.Quantity{}, span{}, false
	}
	h := victims[0]
	if d.thing(s, h).class != noClass || !s.is(h, "NOUN") || s.Words[h].Feat("Number") != "Sing" || s.child(h, "det") < 0 {
		return attest.Quantity{}, span{}, false
	}
	q, at := attest.Exactly(1), s.span(h, h)
	q.Text = d.text[at.start:at.end]
	return q, at, true
}

// countedWord returns the number that counts the word of a deed itself, which
// then stands for its victims: "4 abducted", « deux tués », « 22 morts ». A number
// on the name of a deed counts deeds.
func (d *acting) countedWord(t trigger) (quantity.Mention, bool) {
	s := t.s
	if t.pattern.noun && t.frame().kind != dieFrame || s.child(t.w, "aux", "aux:pass", "nsubj", "nsubj:pass") >= 0 {
		return quantity.Mention{}, false
	}
	for _, m := range d.quantities[s.index] {
		if m.Last == t.w-1 && (!m.Weak || t.pattern.noun && d.oneHurt(s, t.w)) && !m.Percent && !s.isTimed(m.First) && (m.HeadNoun < 0 || m.HeadNoun == t.w) {
			return m, true
		}
	}
	return quantity.Mention{}, false
}

// numbered tells whether one of the phrases has a number.
func (d *acting) numbered(s *sentence, heads []int) bool {
	for _, h := range heads {
		if _, ok := d.numberOf(s, h); ok {
			return true
		}
	}
	return false
}

// quantityOf returns how many a phrase names: its number, else one for a
// singular person and two or more for a bare plural.
func (d *acting) quantityOf(s *sentence, h int, used map[int]bool) (attest.Quantity, span, bool) {
	th := d.thing(s, h)
	if m, ok := d.numberOf(s, h); ok {
		if th.class.thing() || th.class == weaponClass || th.class == timeClass {
			return attest.Quantity{}, span{}, false
		}
		used[m.First] = true
		return m.Quantity, span{m.Start, max(m.End, s.Words[h].End)}, true
	}
	if th.collective {
		return d.crewOf(s, h, used)
	}
	if !th.class.person() && !th.person || s.is(h, "PRON", "DET", "NUM") {
		return attest.Quantity{}, span{}, false
	}
	sp := s.span(h, h)
	if s.Words[h].Feat("Number") == "Plur" {
		q := attest.Between(2, -1)
		q.Text = d.text[sp.start:sp.end]
		return q, sp, true
	}
	q := attest.Exactly(1)
	q.Text = d.text[sp.start:sp.end]
	return q, sp, true
}

// crewOf returns the number that a word for a group has under it: "a crew of
// 22", « un équipage de douze marins ».
func (d *acting) crewOf(s *sentence, h int, used map[int]bool) (attest.Quantity, span, bool) {
	for _, k := range s.children(h, "nmod", "nummod") {
		if m, ok := d.numberOf(s, k); ok && m.First > h && m.First-h <= 2 {
			used[m.First] = true
			return m.Quantity, span{s.Words[h].Start, m.End}, true
		}
	}
	return attest.Quantity{}, span{}, false
}

// nounCasualties reads a number beside a word for victims ("12 dead",
// « six morts et dix blessés », "31 hurt", "the number of dead to four").
func (d *acting) nounCasualties(s *sentence, used, covered map[int]bool) []casualty {
	var out []casualty
	g := d.grammar
	kindAt := func(j int) (harmKind, bool) {
		switch {
		case g.set("kill-word").at(s, j) > 0 && !g.set("toll-word").word(s, j):
			return killed, true
		case g.set("wound-word").at(s, j) > 0:
			return wounded, true
		}
		return "", false
	}
	for _, m := range d.quantities[s.index] {
		if m.Percent || m.Weak && !d.entryOfToll(s, m) && !d.oneHurt(s, m.Last+1) || used[m.First] || covered[max(m.First, 0)] || s.isTimed(m.First) {
			continue
		}
		if m.HeadNoun >= 0 {
			if th := d.thing(s, m.HeadNoun); th.class.thing() || th.class == weaponClass || th.class == timeClass {
				continue
			}
		}
		found := -1
		var kind harmKind
		for j := m.Last + 1; j < len(s.Words) && j <= m.Last+4; j++ {
			if s.is(j, "PUNCT", "CCONJ", "SCONJ") {
				break
			}
			if k, ok := kindAt(j); ok && !d.inflicts(s, j) {
				found, kind = j, k
				break
			}
		}
		if j := d.lossBefore(s, m); found < 0 && j >= 0 {
			found, kind = j, killed
		}
		if j := m.First - 1; found < 0 && j >= 0 && d.harmVerb(s, j) != "" {
			found, kind = j, d.harmVerb(s, j)
		}
		if found < 0 && m.HeadNoun < 0 {
			// "the number of dead … to four", "the toll rose to 12"
			for j := m.First - 1; j >= 0 && j >= m.First-12; j-- {
				if k, ok := kindAt(j); ok && s.is(j, "NOUN", "ADJ", "VERB") {
					found, kind = j, k
					break
				}
				if g.set("toll-word").word(s, j) {
					found, kind = j, killed
					break
				}
			}
			if found >= 0 && !d.risesTo(s, found, m.First) {
				found = -1
			}
		}
		if found < 0 {
			continue
		}
		if kind == wounded && d.someOfWounded(s, found) {
			kind = killed
		}
		used[m.First] = true
		at := span{min(m.Start, s.Words[found].Start), max(m.End, s.Words[found].End)}
		out = append(out, casualty{kind: kind, toll: toll{quantity: m.Quantity, at: at, rule: "harm.number"}, w: found})
	}
	return out
}

// lossBefore returns the noun of a loss of people that a number of persons stands
// under: "with the loss of two men", "cost the lives of 24 soldiers"; -1 without.
func (d *acting) lossBefore(s *sentence, m quantity.Mention) int {
	if m.HeadNoun >= 0 && d.grammar.set("life-word").word(s, m.HeadNoun) {
		if v := s.Words[m.HeadNoun].Head; v >= 0 && d.grammar.set("take-life").word(s, v) {
			return m.HeadNoun
		}
		return -1
	}
	if m.HeadNoun < 0 || !d.isPersons(s, m.HeadNoun) && !d.grammar.set("followers").word(s, m.HeadNoun) {
		return -1
	}
	for j := m.First - 1; j >= 0 && j >= m.First-3 && !s.is(j, "PUNCT"); j-- {
		if s.is(j, "NOUN") && (d.grammar.set("losses").word(s, j) || d.grammar.set("life-word").word(s, j)) {
			return j
		}
	}
	return -1
}

// inflicts tells whether a verb of harm has an object beyond its own words:
// who stands before it are no victims ("30 rebels had gunned down a guard").
func (d *acting) inflicts(s *sentence, j int) bool {
	if !s.is(j, "VERB") || s.isPassive(j) {
		return false
	}
	n := max(d.grammar.set("kill-word").at(s, j), d.grammar.set("wound-word").at(s, j))
	return slices.ContainsFunc(s.children(j, "obj"), func(k int) bool {
		return k >= j+n && !between(s, j, k, "PUNCT") && s.is(k, "NOUN", "PROPN") && !d.grammar.set("life-word").word(s, k)
	})
}

// entryOfToll tells whether an article counts, as it does in a toll told in
// bare nouns: « un mort, neuf blessés », "One guard wounded."
func (d *acting) entryOfToll(s *sentence, m quantity.Mention) bool {
	g := d.grammar
	if m.Last+1 < len(s.Words) && s.is(m.Last+1, "NUM") { // "another 20"
		return false
	}
	for j := m.Last + 1; j < len(s.Words) && j <= m.Last+3; j++ {
		if s.is(j, "VERB", "AUX") && s.child(j, "aux", "nsubj") >= 0 {
			return false
		}
	}
	switch before := m.First - 1; {
	case before < 0:
		return !s.is(s.root(), "VERB", "AUX") || s.Words[s.root()].Feat("VerbForm") == "Part" && s.child(s.root(), "aux", "aux:pass") < 0
	case s.is(before, "PUNCT") && s.lower[before] != ",":
		return true
	case s.lower[before] == "," || s.is(before, "CCONJ"):
		return g.set("kill-word").word(s, max(before-1, 0)) || g.set("wound-word").word(s, max(before-1, 0))
	}
	return false
}

// risesTo tells whether the word before a number is one of reaching it ("to",
// "at", « à »), as tolls do.
func (d *acting) risesTo(s *sentence, from, number int) bool {
	return number > 0 && number-from <= 12 && d.grammar.set("toll-preposition").word(s, number-1)
}

// addQuantities adds two quantities; an open end stays open.
func addQuantities(a, b attest.Quantity, text string) *attest.Quantity {
	sum := attest.Quantity{Approx: a.Approx || b.Approx, Text: text}
	if a.Low != nil && b.Low != nil {
		n := *a.Low + *b.Low
		sum.Low = &n
	}
	if a.High != nil && b.High != nil {
		n := *a.High + *b.High
		sum.High = &n
	}
	return &sum
}

// ownVerb tells whether a coordinated phrase has a verb of harm of its own
// right before its number ("killing nine people and wounding dozens").
func (d *acting) ownVerb(s *sentence, h int) bool {
	first := h
	if m, ok := d.numberOf(s, h); ok {
		first = m.First
	}
	for j := first - 1; j >= 0 && j >= first-2; j-- {
		if d.harmVerb(s, j) != "" {
			return true
		}
	}
	return false
}
