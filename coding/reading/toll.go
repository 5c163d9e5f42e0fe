package reading

import (
	"slices"

	"attest/coding/syntax"
	"attest/quantity"
)

// HarmKind is a column of the toll.
type HarmKind string

const (
	Killed   HarmKind = "killed"
	Wounded  HarmKind = "wounded"
	Captured HarmKind = "captured"
)

// NumberOf returns the number that counts the noun at h or, where h is
// itself a number ("killing five"), that number.
func (d *Document) NumberOf(s *syntax.Sentence, h int) (quantity.Mention, bool) {
	if k := s.Child(h, "nmod"); k >= 0 && (s.Is(k, "NUM") || s.Child(k, "nummod") >= 0) && d.Grammar.Set("counted-group").Word(s, h) { // "a family of five", « une famille de cinq personnes »
		h = k
	}
	for _, m := range d.Quantities[s.Index] {
		if m.Percent || d.TellsAge(s, m) || s.IsTimed(m.First) && s.IsTimed(m.Last) && !s.IsTimed(h) && s.Rel(m.Last) != "nummod" { // "In 1986 Ana Diaz was killed"
			continue
		}
		if m.HeadNoun == h || h >= m.First && h <= m.Last || h > m.Last && s.Words[m.Last].Head == h && s.Rel(m.Last) == "nummod" {
			return m, true
		}
		// "23 of the 31 drones": the number that governs the phrase counts, unless it counts
		// others: « une dizaine de morts dans une attaque ».
		if m.HeadNoun >= 0 && m.HeadNoun != h && d.Grammar.Set("toll-noun").Word(s, m.HeadNoun) {
			continue
		}
		if up := s.Words[h].Head; up >= m.First && up <= m.Last && !m.Weak && syntax.BaseRel(s.Rel(h)) == "nmod" {
			return m, true
		}
	}
	return quantity.Mention{}, false
}

// HarmVerb returns the toll that a verb form tells by itself, or "".
func (d *Document) HarmVerb(s *syntax.Sentence, j int) HarmKind {
	if !s.Is(j, "VERB", "ADJ") || d.FallsInto(s, j) {
		return ""
	}
	switch {
	case d.Grammar.Set("wound-word").Word(s, j):
		return Wounded
	case d.Grammar.Set("kill-word").Word(s, j):
		return Killed
	}
	return ""
}

// FallsInto tells a verb of falling that is said of an ambush, a trap or a mine and not of the
// dead: « une colonne est tombée dans une embuscade », « est tombée sur une mine ».
func (d *Document) FallsInto(s *syntax.Sentence, v int) bool {
	if k := s.Child(v, "nsubj"); d.Grammar.Set("come-down").Word(s, v) && k >= 0 && s.Child(k, "amod") < 0 && (s.Is(k, "NUM") || d.Grammar.Set("one-more").Word(s, k)) && slices.ContainsFunc(s.Children(v, "obl", "obl:arg"), func(o int) bool { // "the third fell in the lake"
		return d.Grammar.Set("into-preposition").HasPrep(s.Preposition(o)) && !s.IsTimed(o) && !d.HasNoun(s.Lemma[o])
	}) {
		return true
	}
	return d.Grammar.Set("come-down").Word(s, v) && slices.ContainsFunc(s.Children(v, "obl", "obl:arg", "nmod"), func(k int) bool {
		return d.Grammar.Set("trap").Word(s, k) || d.Grammar.Set("into-preposition").HasPrep(s.Preposition(k)) && d.Thing(s, k).Class == WeaponClass
	})
}

// TellsAge tells a number that says how old one person is: "a woman of seventy".
func (d *Document) TellsAge(s *syntax.Sentence, m quantity.Mention) bool {
	of := m.First - 1
	if d.ageAside(s, m) {
		return true
	}
	return of > 0 && !(m.HeadNoun >= 0 && s.Is(m.HeadNoun, "NOUN", "PROPN")) && d.Grammar.Set("genitive-preposition").Word(s, of) && s.Is(of-1, "NOUN") &&
		s.Words[of-1].Feat("Number") == "Sing" && d.Parties.PersonNoun(s.Words[of-1]) && !d.Thing(s, of-1).Collective
}

// ageAside tells an age set between commas or brackets behind one person: "a woman and her grandson, 4,
// were burnt", "the driver (52) died".
func (d *Document) ageAside(s *syntax.Sentence, m quantity.Mention) bool {
	n, end := m.First-2, m.Last+1
	if m.First != m.Last || n < 0 || end >= len(s.Words) || !s.Is(m.First, "NUM") || s.Lower[m.First-1] != "," && s.Lower[m.First-1] != "(" || s.Lower[end] != "," && s.Lower[end] != ")" {
		return false
	}
	return s.Is(n, "NOUN", "PROPN") && s.Words[n].Feat("Number") != "Plur" && (d.Thing(s, n).Person || d.Parties.PersonNoun(s.Words[n])) && !d.Thing(s, n).Collective
}

// refuted tells a number that the text puts right: "17 dead, [not 12]", « et non douze ».
func (d *Document) refuted(s *syntax.Sentence, m quantity.Mention) bool {
	return m.First > 0 && s.Is(m.First, "NUM") && d.Grammar.Set("negation").Word(s, m.First-1) && m.Quantity.Low != nil && m.Quantity.High != nil && *m.Quantity.Low == *m.Quantity.High && *m.Quantity.Low > 1
}

// nowOf takes of a range that tells how a toll has risen where it stands now: « Le bilan est
// passé de 24 à 31 morts » counts 31.
func (d *Document) nowOf(q quantity.Mention) quantity.Mention {
	s := &d.Sents[q.Sentence]
	low, high := q.Quantity.Low, q.Quantity.High
	first := max(q.First, 0)
	if low == nil || high == nil || *low == *high || first == 0 || !d.Grammar.Set("from-preposition").Word(s, first-1) && !d.Grammar.Set("from-preposition").Word(s, first) {
		return q
	}
	if at, ok := d.Grammar.Set("balance").In(s, 0, first); ok && s.Between(at, first, "VERB") {
		q.Quantity.Low = high
	}
	return q
}

// countNoTimes takes from the numbers the day that stands behind the verb beside them, which
// they do not count: « deux personnes ont été tuées et huit blessées vendredi », and leaves out those
// that are refuted.
func (d *Document) countNoTimes() {
	for i := range d.Quantities {
		s := &d.Sents[i]
		d.Quantities[i] = slices.DeleteFunc(d.Quantities[i], func(q quantity.Mention) bool { return d.refuted(s, q) })
		for k := range d.Quantities[i] {
			q := &d.Quantities[i][k]
			if q.HeadNoun > q.Last && s.IsTimed(q.HeadNoun) && !s.IsTimed(q.Last) && s.Between(q.Last, q.HeadNoun, "VERB") {
				q.HeadNoun = -1
			}
		}
	}
}
