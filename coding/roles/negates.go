package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// denied reports whether an act is said not to have been done: with its verb, its noun or a word that
// determines either.
func (d *Reader) denied(t frames.Trigger, pred int) bool {
	s := t.Sentence
	if d.Negated(s, pred) && !d.meansItsNegation(t) && !d.negatesVerbAlone(t, pred) {
		return true
	}
	return t.Pattern.Noun && (d.Negated(s, NounHead(t)) || d.noneOfThem(s, NounHead(t))) || d.determinedByNegation(s, t)
}

// negatesVerbAlone reports whether the negation of the verb that carries a noun denies what that verb tells,
// harm or its object, and not the act of the noun.
func (d *Reader) negatesVerbAlone(t frames.Trigger, pred int) bool {
	s := t.Sentence
	if !t.Pattern.Noun || pred == NounHead(t) {
		return false
	}
	return d.TellsHarm(s, pred) || d.saysNobodyHurt(s, pred) || d.deniesObjectAlone(t, pred) || slices.ContainsFunc(d.TriggersAt(s, pred), d.meansItsNegation)
}

// determinedByNegation tells "no raid", « aucun raid », "not a single round was
// fired". What only compares ("no fewer than 20 people") denies nothing.
func (d *Reader) determinedByNegation(s *syntax.Sentence, t frames.Trigger) bool {
	if t.Pattern.Noun {
		for _, n := range t.Words {
			for _, k := range s.Children(n, "det", "advmod") {
				if d.negates(s, k, n) {
					return true
				}
			}
		}
		return false
	}
	for _, h := range s.Children(t.Word, "nsubj", "nsubj:pass") {
		if d.notOne(s, h) {
			return true
		}
		for _, k := range s.Children(h, "det", "advmod") {
			if d.negates(s, k, h) {
				return true
			}
		}
	}
	return false
}

// noneOfThem tells the object of a negated verb that a bare genitive takes, of which there was none:
// « il n'y a pas eu [de combats] », « n'ont plus entendu [de tirs] ».
func (d *Reader) noneOfThem(s *syntax.Sentence, n int) bool {
	v := s.Words[n].Head
	k := s.Child(n, "case", "det")
	return v >= 0 && v < n && s.Is(v, "VERB") && s.Rel(n) == "obj" && k >= 0 && d.Grammar.Set("genitive-preposition").Has(s.Lower[k]) && s.Child(n, "nummod") < 0 && d.Negated(s, v)
}

// notOne tells a noun of which there was not one: "not one shell was fired".
func (d *Reader) notOne(s *syntax.Sentence, h int) bool {
	n := s.Child(h, "nummod")
	return n > 0 && n < h && d.Grammar.Set("negation").Word(s, n-1) && s.Is(n-1, "PART", "ADV")
}

// noShot tells "no shot was fired" beside what did happen: it denies no blow of which
// anybody spoke.
func (d *Reader) noShot(t frames.Trigger) bool {
	return !t.Pattern.Noun && reading.LastSemicolon(t.Sentence, t.Word) >= 0 && slices.ContainsFunc(t.Sentence.Children(t.Word, "nsubj:pass", "nsubj", "obj"), func(h int) bool {
		return d.Grammar.Set("no-party").Word(t.Sentence, h) && slices.ContainsFunc(t.Sentence.Children(h, "det", "advmod"), func(k int) bool { return d.negates(t.Sentence, k, h) })
	})
}

// negates reports whether the word k denies the noun h: a negative determiner, or
// a negation right before an article.
func (d *Reader) negates(s *syntax.Sentence, k, h int) bool {
	if k < 0 || k > h || !d.Grammar.Set("negation").Word(s, k) || s.Words[k+1].Feat("Degree") == "Cmp" {
		return false
	}
	return s.Rel(k) == "det" || s.Is(k+1, "DET")
}
