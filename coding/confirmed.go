package coding

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// confirmed gives the act told right before on nobody's word to him who confirms it, or is
// said to have told of it, in a sentence that tells nothing else: "A hospital source
// confirmed it", « Le préfet confirme ce bilan », "That is what the mayor told us".
func (c *discourse) confirmed(s *syntax.Sentence) {
	if len(c.claims) == 0 {
		return
	}
	a := c.claims[len(c.claims)-1]
	if !c.d.unsourced(a) || a.Stance != attest.Asserted || s.Index-a.Last > 1 || s.Unit-c.d.Sents[a.Last].Unit > 1 {
		return
	}
	for _, said := range c.d.AttributionsOf(s) {
		if said.Kind != reading.Says || said.Negated || said.Speaker < 0 || said.Top != reading.Nothing && !(c.d.Grammar.Set("confirm").Word(s, said.Verb) && c.d.onlyThat(s, said.Verb)) && !c.d.saysSo(s, said.Verb) && !c.d.speaksOfThem(said) {
			continue
		}
		if ref := c.d.Reference(said); ref != nil && ref.Speaker.Kind != reading.PartySpeaker {
			a.Source, a.Last = ref, s.Index
			return
		}
	}
}

// speaksOfThem tells an attribution of something about those who struck, or were struck, in
// the act told before: "police said the attackers wore army uniforms".
func (d *document) speaksOfThem(said reading.Attribution) bool {
	s := said.Sentence
	for w := range s.Words {
		if s.Is(w, "NOUN") && said.Governs(w) > 0 && d.Grammar.Definite(s, w, "det") && (d.Grammar.Set("assailant").Word(s, w) || d.Grammar.Set("victim-anaphor").Word(s, w)) {
			return true
		}
	}
	return false
}

// onlyThat tells a verb whose object is a pronoun or a word for what was told: "it", "the
// toll", "the attack".
func (d *document) onlyThat(s *syntax.Sentence, v int) bool {
	o := s.Child(v, "obj")
	if o < 0 || s.Child(v, "ccomp") >= 0 {
		return false
	}
	return s.Is(o, "PRON", "DET") && s.Words[o].Feat("Person") != "1" || d.Grammar.Set("tally").Word(s, o) || d.Grammar.Set("event-anaphor").Word(s, o) || d.Grammar.Set("version").Word(s, o)
}

// saysSo tells a verb of saying that only takes up what was told: "said so", « l'a annoncé »,
// "that is what he told us".
func (d *document) saysSo(s *syntax.Sentence, v int) bool {
	if d.Grammar.Set("attitude").Word(s, v) || s.Child(v, "ccomp", "xcomp") >= 0 {
		return false
	}
	if slices.ContainsFunc(s.Children(v, "advmod"), func(k int) bool { return d.Grammar.Set("so").Word(s, k) }) {
		return true
	}
	if h := s.Words[v].Head; s.Rel(v) == "acl:relcl" && s.Words[h].Head < 0 && s.Is(h, "PRON") && s.Child(h, "cop") >= 0 {
		return true
	}
	o := s.Child(v, "obj")
	return o >= 0 && s.Is(o, "PRON") && s.Words[o].Feat("Person") == "3" && s.Words[o].Feat("PronType") != "Rel"
}
