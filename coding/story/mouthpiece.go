package story

import (
	"slices"

	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// mouthpieces names those who did what a station, a press office or sources tell of their own side by
// the name that the report has for that side: a radio lays no ambush. The evidence keeps both.
func (d *Story) mouthpieces(ms []*telling.Mention) {
	for _, m := range ms {
		f := m.Actor
		if f == nil || len(m.Source.At) == 0 || f.Party.Canonical == "" || !slices.Contains(f.At, m.Source.At[0]) || f.Party.Name != m.Source.Source.Name {
			continue
		}
		said := m.Source.At[0]
		if s := d.SentenceAt(said); s != nil {
			if first, last := s.WordsOf(said); first >= 0 && d.Thing(s, s.HeadIn(first, last)).Class.Armed() {
				continue
			}
		}
		if s, w := d.sideCalled(m, f.Party.Canonical); s != nil {
			named := d.Describe(s, w, f.Rule)
			out := *f
			out.Party.Name = named.Party.Name
			out.At = append(slices.Clone(f.At), named.At...)
			m.Actor = &out
		}
	}
}

// sideCalled finds the words that name a side nearest before a telling, else behind it.
func (d *Story) sideCalled(m *telling.Mention, canonical string) (*syntax.Sentence, int) {
	names := func(s *syntax.Sentence) int {
		for w := range s.Words {
			if !s.Is(w, "NOUN", "PROPN") || syntax.BaseRel(s.Rel(w)) == "compound" {
				continue
			}
			th := d.Thing(s, w)
			if th.Party.Canonical == canonical && th.Class.Armed() && !th.Refers && !reading.IsSpeaker(d.AttributionsOf(s), w) {
				return w
			}
		}
		return -1
	}
	from := m.Trigger.Sentence.Index
	for i := from; i >= 0; i-- {
		if w := names(&d.Sents[i]); w >= 0 {
			return &d.Sents[i], w
		}
	}
	for i := from + 1; i < len(d.Sents); i++ {
		if w := names(&d.Sents[i]); w >= 0 {
			return &d.Sents[i], w
		}
	}
	return nil, -1
}
