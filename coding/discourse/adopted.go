package discourse

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// Adopt gives an act that the report told in its own voice to him on whose word the report then
// goes on with it, and with it what else the same sentence tells of those who did it or to whom it
// was done: "Raiders stormed Lokori and drove off 300 goats. Three herders died, police said"
// (codebook, section 10, Source).
func (d *Document) Adopt(claims []*telling.Mention, a *telling.Mention, src *reading.SourceRef) {
	own := d.Unsourced(a)
	a.Source = src
	if !own || src.Speaker.Kind == reading.ReportSpeaker {
		return
	}
	for _, o := range claims {
		if o == a || !d.Unsourced(o) || o.Stance != attest.Asserted || o.Inherited != nil || o.Trigger.Sentence != a.Trigger.Sentence || olderNews(o, a) {
			continue
		}
		if telling.SharesPhrase(o.Actor, a.Actor) || o.Actor == nil && telling.SharesPhrase(o.Target, a.Target) {
			o.Source = src.By("source.of-sentence")
		}
	}
}

// adopt does so among the acts told so far.
func (c *Joiner) adopt(a *telling.Mention, src *reading.SourceRef) {
	c.d.Adopt(c.Claims[c.recent():], a, src)
}

// toldOn gives the acts of the sentence before, told in the report's own voice, to him who goes on
// saying: "…, police added", « Toujours selon l'état-major, … ». A quotation without an act is a
// remark and no account of anything.
func (c *Joiner) toldOn(s *syntax.Sentence, told []*telling.Mention) {
	if len(told) == 0 && slices.Contains(s.Quoted, true) {
		return
	}
	for _, said := range c.d.AttributionsOf(s) {
		if said.Kind != reading.Says || said.Negated || !c.d.goesOnSaying(said) {
			continue
		}
		ref := c.d.Reference(said)
		if ref == nil || ref.Speaker.Kind == reading.PartySpeaker || ref.Speaker.Kind == reading.MediaSpeaker || c.spokeBefore(ref, s) {
			return
		}
		for i := len(c.Claims) - 1; i >= c.recent(); i-- {
			a := c.Claims[i]
			at := a.Trigger.Sentence
			if at.Index < s.Index-1 || at.Unit != s.Unit {
				return
			}
			if at.Index == s.Index-1 && c.d.Unsourced(a) && a.Stance == attest.Asserted {
				a.Source = ref.By("source.told-on")
			}
		}
		return
	}
}

// goesOnSaying reports whether an attribution goes on with what its speaker said before.
func (d *Document) goesOnSaying(a reading.Attribution) bool {
	s := a.Sentence
	return d.Grammar.Set("add-saying").At(s, a.Verb) > 0 || a.Verb > 0 && d.Grammar.Set("still-according").Word(s, a.Verb-1) && !s.Is(a.Verb, "VERB")
}

// spokeBefore reports whether a source has told an act in an earlier paragraph, so that what it
// adds may be added to that.
func (c *Joiner) spokeBefore(ref *reading.SourceRef, s *syntax.Sentence) bool {
	m := &telling.Mention{Source: ref}
	for _, a := range c.Claims[c.recent():] {
		if a.Trigger.Sentence.Unit < s.Unit && telling.SameSource(m, a) {
			return true
		}
	}
	return false
}
