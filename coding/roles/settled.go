package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/syntax"
)

// settled tells the noun of a deed that is taken for a fact by what is told of it, were that
// still to come, wanted or denied: "will investigate the massacre of nine miners", "must find
// those responsible for the murder", "The murder will have consequences".
func (d *Reader) settled(t frames.Trigger) bool {
	s, g := t.Sentence, d.Grammar
	n := NounHead(t)
	if !t.Pattern.Noun || !d.deed(t) || !g.Definite(s, n, "det") && s.Child(n, "nmod:poss") < 0 {
		return false
	}
	if d.behindNoPart(s, n) {
		return true
	}
	rel := syntax.BaseRel(s.Rel(n))
	for h, steps := s.Words[n].Head, 0; h >= 0 && steps < 2; h, steps = s.Words[h].Head, steps+1 {
		switch {
		case s.Is(h, "VERB") && (rel == "obj" || rel == "obl" || rel == "nsubj"):
			return d.takesUp(s, h) || steps == 0 && d.behindCulprits(s, n)
		case (rel == "nmod" || rel == "obl") && (g.Set("about-deed").Word(s, h) || g.Set("author-word").Word(s, h) && s.Child(h, "cop") < 0):
			return true
		case rel != "nmod" || !g.Set("part-in-act").Word(s, h): // "was charged for his part in the murder"
			return false
		}
		rel = syntax.BaseRel(s.Rel(h))
	}
	return false
}

// behindNoPart tells a noun right behind words that keep somebody out of what it tells: "played no
// part in [the murder]", « n'ont joué aucun rôle dans le meurtre ».
func (d *Reader) behindNoPart(s *syntax.Sentence, n int) bool {
	first, _ := s.NounPhrase(n)
	for i := max(0, first-4); i < first; i++ {
		if w := d.Grammar.Set("no-part").At(s, i); w > 0 && i+w == first {
			return true
		}
	}
	return false
}

// takesUp tells a verb that takes its object or subject for a fact, alone or with what it says
// of it: "will be investigated", "will not go unpunished".
func (d *Reader) takesUp(s *syntax.Sentence, v int) bool {
	set := d.Grammar.Set("takes-up-deed")
	return set.At(s, v) > 0 || slices.ContainsFunc(s.Children(v, "xcomp", "obj", "obl"), func(k int) bool { return s.Is(k, "ADJ", "NOUN") && set.Word(s, k) })
}

// behindCulprits tells a noun right behind words for who did what it tells, where the parser
// hung it on the verb: "to find those responsible [for the murder]".
func (d *Reader) behindCulprits(s *syntax.Sentence, n int) bool {
	c := s.Child(n, "case")
	if c < 2 || !s.Is(c-1, "ADJ", "NOUN", "VERB") || s.Child(c-1, "cop", "aux", "aux:pass") >= 0 {
		return false
	}
	return d.Grammar.Set("author-word").Word(s, c-1) || d.Grammar.Set("accused-of").Word(s, c-1) && s.Is(c-2, "NOUN", "PRON", "DET")
}

// deed tells a trigger that somebody suffers, of which one speaks afterwards; of a truce or a
// march to come one speaks before.
func (d *Reader) deed(t frames.Trigger) bool {
	switch f := t.Frame(); f.Act.Family() {
	case attest.AttackFamily, attest.SexualViolenceFamily, attest.DestructionFamily:
		return true
	case attest.CustodyFamily:
		return f.Act == attest.Abduction
	}
	return false
}
