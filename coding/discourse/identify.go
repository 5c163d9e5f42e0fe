package discourse

import (
	"slices"

	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// saidToBe returns the party that an apposition says those are whom a noun refers back
// to: "the attackers, members of the movement"; or nil.
func (d *Document) saidToBe(f *reading.Filler) *reading.Filler {
	for _, k := range f.Sentence.Children(f.Head, "appos") {
		if !f.Sentence.Is(k, "NOUN", "PROPN") || k < f.Head {
			continue
		}
		if o := d.Describe(f.Sentence, k, f.Rule+".said-to-be"); o.Party.Canonical != "" && (o.Class.Armed() || o.Class == reading.ForceClass) {
			return o
		}
	}
	return nil
}

// identify makes the party that the doers of an act are said to be its actor, and that of
// the acts told before with the same doers.
func (c *Joiner) identify(m *telling.Mention, who *reading.Filler) {
	same := m.Actor
	named := func(f *reading.Filler) *reading.Filler {
		out := *who
		if f != nil {
			out.At = append(append([]syntax.Span{}, f.At...), who.At...)
		}
		return &out
	}
	for i := len(c.Claims) - 1; i >= 0 && m.Unit()-c.Claims[i].Unit() <= 3; i-- {
		a := c.Claims[i]
		unnamed := a.Actor != nil && same != nil && a.Actor.Party.Canonical == "" && a.Actor.Party.Name == same.Party.Name
		if unnamed || a.Actor == nil && same != nil && same.Refers && i == len(c.Claims)-1 {
			a.Actor = named(a.Actor)
		}
	}
	m.Actor = named(m.Actor)
}

// whoseMen gives the men of a relative clause the party whose they are: "a militia whose
// members abducted girls", « le groupe, dont des combattants ont attaqué »; or nil.
func (d *Document) whoseMen(f *reading.Filler) *reading.Filler {
	if f == nil || f.Party.Canonical != "" || f.Head >= len(f.Sentence.Words) {
		return nil
	}
	s, v := f.Sentence, f.Sentence.Words[f.Head].Head
	if v < 0 || syntax.BaseRel(s.Rel(f.Head)) != "nsubj" || s.Rel(v) != "acl:relcl" || !d.Grammar.Set("followers").Word(s, f.Head) {
		return nil
	}
	whose := func(h int) bool {
		return slices.ContainsFunc(s.Kids[h], func(k int) bool { return k < f.Head && d.Grammar.Set("whose").Word(s, k) })
	}
	n := s.Words[v].Head
	if n < 0 || !whose(f.Head) && !whose(v) {
		return nil
	}
	o := d.Describe(s, n, f.Rule+".whose")
	if !o.Class.Armed() && o.Party.Canonical == "" {
		return nil
	}
	o.Party.Name, o.At, o.Head = f.Party.Name, append(append([]syntax.Span{}, f.At...), o.At...), f.Head
	return o
}
