package discourse

import (
	"slices"

	"attest"
	"attest/coding/earnest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// confirmReach is how many sentences behind an act somebody may confirm it.
const confirmReach = 2

// confirmed gives the act told right before on nobody's word to him who confirms it, or is
// said to have told of it, in a sentence that tells nothing else: "A hospital source
// confirmed it", « Le préfet confirme ce bilan », "That is what the mayor told us". An act
// told on somebody's word is told once more on that of him who confirms it.
func (c *Joiner) confirmed(s *syntax.Sentence) {
	a := c.toConfirm(s)
	if a == nil {
		return
	}
	for _, said := range c.d.AttributionsOf(s) {
		if said.Kind != reading.Says || said.Negated || said.Speaker < 0 {
			continue
		}
		ref, confirms := c.d.Reference(said), c.d.confirmsAct(s, said.Verb)
		switch {
		case ref == nil, !confirms && s.Index-a.Last > 1:
		case !c.d.Unsourced(a):
			if confirms {
				c.confirmedBy(s, said.Verb, a, ref)
				return
			}
		case ref.Speaker.Kind == reading.PartySpeaker:
		case said.Top == reading.Nothing || confirms || c.d.saysSo(s, said.Verb) || c.d.speaksOfAct(said, a):
			c.adopt(a, ref)
			a.Last = s.Index
			return
		}
	}
}

// toConfirm returns the act told last before a sentence and near enough to be confirmed there,
// though somebody may have denied it in between; or nil.
func (c *Joiner) toConfirm(s *syntax.Sentence) *telling.Mention {
	if len(c.Claims) == 0 {
		return nil
	}
	a := c.Claims[len(c.Claims)-1]
	if s.Index-a.Last > confirmReach || s.Unit-c.d.Sents[a.Last].Unit > 1 {
		return nil
	}
	if a.Stance == attest.Denied && a.Inherited != nil {
		a = First(a)
	}
	if a.Stance != attest.Asserted {
		return nil
	}
	return a
}

// confirmedBeside does so for a sentence that tells something else too: « L'administrateur
// confirme les faits et annonce une arrestation ».
func (c *Joiner) confirmedBeside(s *syntax.Sentence, told []*telling.Mention) {
	a := c.toConfirm(s)
	if len(told) == 0 || a == nil {
		return
	}
	for _, said := range c.d.AttributionsOf(s) {
		if said.Kind != reading.Says || said.Negated || said.Speaker < 0 {
			continue
		}
		if said.Top == reading.Nothing && c.d.Unsourced(a) && s.Index-a.Last <= 1 {
			if ref := c.d.Reference(said); ref != nil && ref.Speaker.Kind != reading.PartySpeaker {
				c.adopt(a, ref) // « La société civile, qui livre ce bilan, signale aussi … »
			}
			continue
		}
		if !c.d.confirmsAct(s, said.Verb) {
			continue
		}
		o := s.Child(said.Verb, "obj")
		if o < 0 || slices.ContainsFunc(told, func(m *telling.Mention) bool {
			return slices.ContainsFunc(m.Triggers(), func(t frames.Trigger) bool { return t.Sentence == s && s.Within(t.Word, o) })
		}) {
			continue
		}
		switch ref := c.d.Reference(said); {
		case ref == nil:
		case !c.d.Unsourced(a):
			c.confirmedBy(s, said.Verb, a, ref)
		case ref.Speaker.Kind != reading.PartySpeaker:
			c.adopt(a, ref)
			a.Last = s.Index
		}
		return
	}
}

// confirmedBy tells an act once more, on the word of him who confirms it at a verb, unless he
// has told it.
func (c *Joiner) confirmedBy(s *syntax.Sentence, v int, a *telling.Mention, ref *reading.SourceRef) {
	o := onWordOf(ref, a, s)
	if slices.ContainsFunc(c.Claims, func(b *telling.Mention) bool { return First(b) == First(a) && telling.SameSource(o, b) }) {
		return
	}
	o.AddAct(s.Span(v, v))
	c.Claims = append(c.Claims, o)
}

// onWordOf returns a telling of claim a by another source in a sentence, without a toll and
// without words of its own yet.
func onWordOf(src *reading.SourceRef, a *telling.Mention, s *syntax.Sentence) *telling.Mention {
	o := *a
	o.Source, o.Inherited, o.Base, o.Origin = src, a, a.Act, First(a)
	o.Harm, o.Acts, o.Also, o.Last, o.Headline = map[reading.HarmKind]*roles.Toll{}, nil, nil, s.Index, false
	o.Effect, o.EffectAt = "", nil
	return &o
}

// vouchedFor tells a noun of an act that its source confirms: "the army confirmed the attack".
func (d *Document) vouchedFor(m *telling.Mention) bool {
	s := m.Trigger.Sentence
	for v, steps := s.Words[earnest.Governed(m.Trigger)].Head, 0; v >= 0 && steps < 2; v, steps = s.Words[v].Head, steps+1 {
		if d.confirmsAct(s, v) {
			return true
		}
	}
	return false
}

// confirmsAct tells a verb of confirming whose object or passive subject is a word for what was
// told before, or a clause that says only that it happened.
func (d *Document) confirmsAct(s *syntax.Sentence, v int) bool {
	if !d.Grammar.Set("confirm").Word(s, v) || d.Negated(s, v) || syntax.Infinitival(s, v) || syntax.BaseRel(s.Rel(v)) == "acl" && s.Rel(v) != "acl:relcl" || d.UnderIf(s, v) { // "declined to confirm the attack"
		return false
	}
	if o := s.Child(v, "nsubj:pass"); o >= 0 && s.Child(v, "obl:agent", "obl") >= 0 {
		return d.toldBefore(s, o)
	}
	if k := s.Child(v, "ccomp"); k >= 0 {
		o := s.Child(k, "nsubj")
		return o >= 0 && d.Grammar.Set("support-happen").At(s, k) > 0 && d.toldBefore(s, o) && d.Grammar.Definite(s, o, "det")
	}
	o := s.Child(v, "obj")
	return o >= 0 && d.toldBefore(s, o)
}

// toldBefore tells a pronoun or a word for what was told: "it", "the toll", "the attack".
func (d *Document) toldBefore(s *syntax.Sentence, o int) bool {
	return s.Is(o, "PRON", "DET") && s.Words[o].Feat("Person") != "1" || d.Grammar.Set("tally").Word(s, o) || d.Grammar.Set("event-anaphor").Word(s, o) || d.Grammar.Set("version").Word(s, o) || d.Grammar.Set("news").Word(s, o)
}

// saysSo tells a verb of saying that only takes up what was told: "said so", « l'a annoncé »,
// "that is what he told us".
func (d *Document) saysSo(s *syntax.Sentence, v int) bool {
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
