package coding

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// whoTheyWere gives the act told before the doers that a sentence with no act of its own
// names: "The attackers were members of the front", "The gunmen belonged to a militia".
func (c *discourse) whoTheyWere(s *syntax.Sentence) {
	who := c.d.assailantsNamed(s)
	if who == nil || len(c.claims) == 0 {
		return
	}
	a := c.claims[len(c.claims)-1]
	family := a.Act.Family()
	if a.Stance != attest.Asserted || family != attest.AttackFamily && family != attest.CustodyFamily || s.Unit-c.d.Sents[a.Last].Unit > 1 || a.ToldIn(s) {
		return
	}
	switch {
	case a.Actor == nil:
		a.Actor = who
	case c.d.namesAssailant(a.Actor, who):
		who.At = append(append([]syntax.Span{}, a.Actor.At...), who.At...)
		a.Actor = who
	default:
		return
	}
	if src := c.d.SourceOf(s, who.Head); src.Voice == reading.Says && src.Sentence == s && a.Source.Speaker.Kind == reading.ReportSpeaker {
		a.Source = src
	}
	a.Last = s.Index
}

// assailantsNamed returns who a sentence says the assailants told before were, or nil.
func (d *document) assailantsNamed(s *syntax.Sentence) *reading.Filler {
	g := d.Grammar
	for w := range s.Words {
		v := s.Words[w].Head
		if !s.Is(w, "NOUN") || v < w || syntax.BaseRel(s.Rel(w)) != "nsubj" || !g.Set("assailant").Word(s, w) || !g.Definite(s, w, "det") || d.Negated(s, v) {
			continue
		}
		named := -1
		switch {
		case s.Child(v, "cop") >= 0 && s.Is(v, "NOUN", "PROPN"):
			named = v
		case s.Is(v, "VERB") && g.Set("affiliated").Word(s, v):
			for _, o := range s.VerbArguments(v).Oblique {
				if !g.Set("source-preposition").HasPrep(o.Prep) {
					named = o.Head
				}
			}
		}
		if named < 0 {
			continue
		}
		o := d.Describe(s, named, "actor.said-to-be")
		if o.Party.Canonical != "" && o.Class.CanAct() {
			return o
		}
	}
	return nil
}

// namesAssailant tells a party by its name whose man an unnamed assailant told before was: "a
// suicide bomber", then "the bombing was carried out by the front".
func (d *document) namesAssailant(before, now *reading.Filler) bool {
	return before != nil && now != nil && now.Party.Canonical != "" && before.Party.Canonical == "" && !now.Refers && before.Head < len(before.Sentence.Words) && d.Grammar.Set("assailant").Word(before.Sentence, before.Head)
}
