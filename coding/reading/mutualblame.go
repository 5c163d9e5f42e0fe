package reading

import (
	"slices"

	"attest/coding/syntax"
)

// mutualBlame reads two sides that lay one act at each other's door as two who accuse: "the army
// and the rebels blamed each other", "traded blame", « Kiev et Moscou s'en rejettent la
// responsabilité ». What the verb by itself would be taken for is struck from the attributions.
func (d *Document) mutualBlame(s *syntax.Sentence, said []Attribution) []Attribution {
	for v := range s.Words {
		marks := d.mutual(s, v)
		if marks == nil {
			continue
		}
		said = slices.DeleteFunc(said, func(a Attribution) bool { return a.Verb == v })
		x, y := d.twoSides(s, v)
		if x < 0 || y < 0 || !d.canSpeak(s, x) || !d.canSpeak(s, y) {
			continue
		}
		told := Nothing // the first tells the act, and the second takes it up
		for _, k := range s.Children(v, "obl", "nmod", "advcl", "ccomp", "xcomp") {
			if k > max(v, marks[1]) && d.UnderAccusation(s, k) && (d.TellsAct(s, k) || s.Is(k, "VERB") || d.actUnder(s, k)) {
				told = k
				break
			}
		}
		said = append(said,
			Attribution{Kind: Accuses, Sentence: s, Verb: marks[0], Speaker: x, Top: told, Blamed: y},
			Attribution{Kind: Accuses, Sentence: s, Verb: marks[1], Speaker: y, Top: Nothing, Blamed: x})
	}
	return said
}

// mutual returns two words by which a verb of blame is said of each of its subjects, or nil.
func (d *Document) mutual(s *syntax.Sentence, v int) []int {
	g := d.Grammar
	if !s.Is(v, "VERB") {
		return nil
	}
	o, self := s.Child(v, "obj"), d.Reflexive(s, v)
	switch {
	case o > v && g.Set("accuse").At(s, v) > 0 && g.Set("each-other").At(s, o) == 2:
		return []int{o, o + 1}
	case o > v && g.Set("trade-words").Word(s, v) && (g.Set("responsibility").Word(s, o) || g.Set("accusing-noun").Word(s, o)):
		return []int{v, o}
	case self >= 0 && o > v && g.Set("shift").Word(s, v) && g.Set("responsibility").Word(s, o) && s.Child(o, "nmod:poss") < 0:
		return []int{self, o}
	case self >= 0 && g.Set("accuse").At(s, v) > 0:
		for _, k := range s.Children(v, "advmod", "obl", "obj") {
			if g.Set("each-other").At(s, k) > 0 {
				return []int{self, k}
			}
		}
		if _, y := d.twoSides(s, v); y >= 0 { // « Moscou et Kiev s'accusent d'avoir … »
			return []int{v, self}
		}
	}
	return nil
}

// twoSides returns the two subjects of a verb, its own or of the verb that it is hung on: « Kiev
// et Moscou continuent de s'en rejeter la responsabilité »; -1 for what there is not.
func (d *Document) twoSides(s *syntax.Sentence, v int) (x, y int) {
	heads := s.Children(v, "nsubj")
	if up := s.Words[v].Head; len(heads) == 0 && up >= 0 && s.Rel(v) == "xcomp" {
		heads = s.Children(up, "nsubj")
	}
	if len(heads) == 0 {
		return -1, -1
	}
	if c := s.Child(heads[0], "conj"); c >= 0 {
		return heads[0], c
	}
	if len(heads) > 1 {
		return heads[0], heads[1]
	}
	return heads[0], -1
}
