package reading

import (
	"slices"

	"attest/coding/syntax"
)

// AscribedAt tells whether an act is ascribed to what a word names: "blamed on Russia".
func (d *Document) AscribedAt(s *syntax.Sentence, h int) bool {
	v := s.Words[h].Head
	return v >= 0 && s.Rel(h) == "obl" && d.Grammar.Set("ascribed").At(s, v) > 0 && d.Grammar.Set("ascribed-preposition").HasPrep(s.Preposition(h))
}

// Makers returns whose work an act is said to be.
func (d *Document) Makers(s *syntax.Sentence, v int) []int {
	var out []int
	for _, k := range s.Children(v, "nmod") {
		if d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
			out = append(out, s.Nominals(k)...)
		}
	}
	return out
}

// pointsAt tells a verb of pointing with somebody as its object: « New Delhi pointe le Pakistan ».
func (d *Document) pointsAt(s *syntax.Sentence, v int) bool {
	o := s.Child(v, "obj")
	return d.Grammar.Set("point-at").Word(s, v) && o > v && !d.Negated(s, v) && d.Thing(s, o).Class.CanAct()
}

// SuspicionFalls returns on whom suspicion is said to fall, whoever has it, or -1: "suspicion fell on
// [the rebels]", « les soupçons se portent sur [la guérilla] ».
func (d *Document) SuspicionFalls(s *syntax.Sentence, v int) int {
	g := d.Grammar
	if k := s.Child(v, "nsubj"); k < 0 || !g.Set("suspicion").Word(s, k) || !g.Set("falls-on").Word(s, v) || d.Negated(s, v) {
		return -1
	}
	for _, k := range s.Children(v, "obl", "nmod", "obj") {
		if k > v && g.Set("falls-preposition").HasPrep(s.Preposition(k)) && d.Thing(s, k).Class.CanAct() {
			return k
		}
	}
	return -1
}

// shiftsBlame returns on whom a verb of throwing off puts an act or the responsibility for it, or
// -1: « rejette le crime sur la guérilla ».
func (d *Document) shiftsBlame(s *syntax.Sentence, v int) int {
	if k := d.ShiftedTo(s, v); k >= 0 && d.Thing(s, k).Class.CanAct() {
		return k
	}
	return -1
}

// ShiftedTo returns on whom a verb of throwing off puts an act: what stands behind its
// preposition, or -1.
func (d *Document) ShiftedTo(s *syntax.Sentence, v int) int {
	g := d.Grammar
	o := s.Child(v, "obj")
	if !g.Set("shift").Word(s, v) || o < v || !d.TellsAct(s, o) && !g.Set("event-anaphor").Word(s, o) && !g.Set("responsibility").Word(s, o) {
		return -1
	}
	for _, k := range append(s.Children(o, "nmod"), s.Children(v, "obl")...) {
		if k > o && g.Set("shift-preposition").HasPrep(s.Preposition(k)) && !d.TellsAct(s, k) {
			return k
		}
	}
	return -1
}

// UnderAccusation reports whether the preposition of what somebody is accused of
// stands before a phrase or clause.
func (d *Document) UnderAccusation(s *syntax.Sentence, k int) bool {
	if d.Grammar.Set("accused-preposition").HasPrep(s.Preposition(k)) {
		return true
	}
	m := s.Child(k, "mark")
	return m >= 0 && d.Grammar.Set("accused-preposition").Word(s, m)
}

// accusedOf reads a participle by which somebody is accused and nobody accuses: « les
// miliciens accusés d'avoir tué douze éleveurs », "two men charged with the murder". It
// returns the head of what he is accused of, -1 without, and who he is.
func (d *Document) accusedOf(s *syntax.Sentence, v int) (told, who int) {
	told, who = -1, s.Child(v, "nsubj:pass", "nsubj")
	if w := s.Words[v]; w.Feat("VerbForm") != "Part" || w.Feat("Tense") == "Pres" || s.Child(v, "obj", "obl:agent") >= 0 || slices.ContainsFunc(s.Children(v, "aux"), func(k int) bool { return s.Rel(k) != "aux:pass" && s.Child(v, "aux:pass") < 0 }) {
		return -1, -1
	}
	if who < 0 && syntax.BaseRel(s.Rel(v)) == "acl" {
		who = s.Words[v].Head
	}
	for _, k := range s.Children(v, "xcomp", "ccomp", "advcl", "obl", "nmod") {
		c := s.Child(k, "case", "mark")
		if k > v && c > v && d.Grammar.Set("charge-preposition").Word(s, c) && (s.Is(k, "VERB") || d.namesAct(s, k)) {
			return k, who
		}
	}
	return -1, -1
}

// ofOtherGuilt tells who is accused of something that is no act of war: "a teacher whom
// they accused of spying", who has done nothing that the report tells of.
func (d *Document) ofOtherGuilt(s *syntax.Sentence, v int) bool {
	if d.Grammar.Set("accused-of").At(s, v) == 0 {
		return false
	}
	under := slices.Clone(s.Kids[v])
	for _, o := range s.Children(v, "obj") { // "accused [the government of laxity]", the last hung on the noun
		under = append(under, s.Children(o, "nmod")...)
	}
	return slices.ContainsFunc(under, func(k int) bool {
		if k < v || !d.UnderAccusation(s, k) || d.actUnder(s, k) {
			return false
		}
		for w := k; w < len(s.Words) && w <= k+2; w++ {
			if s.Within(w, k) && d.Grammar.Set("other-guilt").Word(s, w) {
				return true
			}
		}
		return false
	})
}

// rejectsOtherGuilt tells who rejects "the charge" of something that is no act of war,
// made in the same sentence: "Liberia, which he accused of arming the rebels, rejected the
// charge".
func (d *Document) rejectsOtherGuilt(s *syntax.Sentence, v int, matter []int) bool {
	if !slices.ContainsFunc(matter, func(h int) bool {
		return s.Is(h, "NOUN") && (d.Grammar.Set("accusing-noun").Word(s, h) || d.Grammar.Set("statement").Word(s, h)) && s.Child(h, "nmod", "acl") < 0
	}) {
		return false
	}
	for w := 0; w < v; w++ {
		if s.Is(w, "VERB") && d.ofOtherGuilt(s, w) {
			return true
		}
	}
	return false
}

// forThing tells who is held responsible for something that is no act: "held him responsible
// for the mosque, which his men blew up", where the clause tells the act.
func (d *Document) forThing(s *syntax.Sentence, v int) bool {
	if !d.HoldsResponsible(s, v) {
		return false
	}
	for _, k := range s.Children(v, "xcomp", "obl", "amod", "advcl", "ccomp") {
		for _, o := range append(s.Children(k, "obl", "nmod"), k) {
			if s.Is(o, "NOUN") && d.Grammar.Set("accused-preposition").HasPrep(s.Preposition(o)) && d.Thing(s, o).Class.Thing() && !d.TellsAct(s, o) {
				return true
			}
		}
	}
	return false
}

// actBlamed returns the noun of the act that a verb of blame names in another place than its
// object: "[the murder] was blamed on rebels by the mayor", "held rebels responsible for [the
// murder of a judge]"; Nothing where it only takes up what was told.
func (d *Document) actBlamed(s *syntax.Sentence, v int) int {
	if n := s.Child(v, "nsubj:pass"); n >= 0 && s.Is(n, "NOUN") && d.TellsAct(s, n) {
		return n
	}
	for _, k := range s.Children(v, "xcomp", "obl", "amod", "advcl", "ccomp") {
		if !d.Grammar.Set("author-word").Word(s, k) && !d.callsAuthor(s, k) {
			continue
		}
		for _, n := range s.Children(k, "obl", "nmod") {
			if s.Is(n, "NOUN") && d.TellsAct(s, n) {
				return n
			}
		}
	}
	return Nothing
}

// leavesOpen tells a verb of ruling out that is negated: who "does not rule out that rebels did
// it" has them in mind.
func (d *Document) leavesOpen(s *syntax.Sentence, v int) bool {
	return d.Grammar.Set("rule-out").At(s, v) > 0 && d.Negated(s, v)
}

// underNeither tells a verb whose clause a word like "nor" opens: "nor has any group claimed
// responsibility".
func (d *Document) underNeither(s *syntax.Sentence, v int) bool {
	for w := v - 1; w >= 0 && !s.Is(w, "PUNCT"); w-- {
		if d.Grammar.Set("neither").Word(s, w) {
			return s.Is(w+1, "AUX", "VERB")
		}
	}
	return false
}

// onlyNames tells who gives somebody's name, and calls him the author of nothing: "the dead man was
// named by police as Paul Greer".
func (d *Document) onlyNames(s *syntax.Sentence, v int) bool {
	if !d.Grammar.Set("give-name").Word(s, v) {
		return false
	}
	first, last := s.Subtree(v)
	return !slices.ContainsFunc([]string{"author-word", "author-noun", "assailant", "suspected"}, func(set string) bool { // "named two brothers as the killers"
		_, ok := d.Grammar.Set(set).In(s, first, last+1)
		return ok
	})
}
