package reading

import (
	"slices"

	"attest/coding/syntax"
)

// onlyEver tells a word for "never" that means "ever" behind a superlative: « la plus
// meurtrière [jamais] perpétrée ».
func (d *Document) onlyEver(s *syntax.Sentence, k int) bool {
	const reach = 4
	_, most := d.Grammar.Set("superlative").In(s, max(0, k-reach), k)
	return most && d.Grammar.Set("ever").Word(s, k)
}

// onlyInPart tells a negation that denies nothing of its verb.
func (d *Document) onlyInPart(s *syntax.Sentence, k int) bool {
	return d.onlyEver(s, k) || d.notOnly(s, k)
}

// notOnly tells a negation of "only", with which more is told: "Not only did rebels kill nine people".
func (d *Document) notOnly(s *syntax.Sentence, k int) bool {
	return k+1 < len(s.Words) && d.Grammar.Set("alone").Word(s, k+1)
}

// Negated tells whether a verb carries a negation.
func (d *Document) Negated(s *syntax.Sentence, v int) bool {
	if h := s.Words[v].Head; s.Rel(v) == "conj" && h >= 0 && h < v && s.Child(v, "nsubj", "nsubj:pass", "aux", "aux:pass") < 0 && s.Child(v, "cc") >= 0 && d.Grammar.Set("or").Word(s, s.Child(v, "cc")) {
		return d.Negated(s, h) // "neither was hurt or captured"
	}
	for _, k := range s.Kids[v] {
		if k != v && d.Grammar.Set("negation").Word(s, k) && !d.onlyInPart(s, k) && (syntax.BaseRel(s.Rel(k)) == "advmod" || s.Words[k].Feat("Polarity") == "Neg" || s.Rel(k) == "mark" || s.Rel(k) == "cc") {
			return true
		}
	}
	if d.noMore(s, v) {
		return true
	}
	for _, k := range s.Children(v, "nsubj", "nsubj:pass", "obj", "obl:agent") {
		if d.Grammar.Set("negation").Word(s, k) && (s.Is(k, "PRON", "DET", "ADV") || s.Rel(k) == "obl:agent" && s.Child(k, "det") < 0) { // « n'a été revendiqué par [personne] »
			return true
		}
		for _, c := range s.Children(k, "det", "cc") { // "no soldier fired", "neither the army nor …"
			if c < k && d.Grammar.Set("negation").Word(s, c) && !d.onlyHarm(s, k) {
				return true
			}
		}
	}
	return false
}

// noMore tells a verb that is denied of the time from then on: « il n'y avait plus de tirs », but
// not « n'est plus que ruines ».
func (d *Document) noMore(s *syntax.Sentence, v int) bool {
	half := slices.ContainsFunc(s.Children(v, "advmod"), func(k int) bool { return k < v && d.Grammar.Set("half-negation").Word(s, k) })
	return half && slices.ContainsFunc(s.Children(v, "advmod"), func(k int) bool {
		return d.Grammar.Set("no-more").Word(s, k) && (k+1 >= len(s.Words) || !d.Grammar.Set("that").Word(s, k+1))
	})
}
