package coding

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// doersSaidToBe gives acts that somebody unnamed did the party that a later sentence says
// the doers are of: "The attackers, believed to be from the front, used machetes", "the
// gunmen were members of the militia".
func (d *document) doersSaidToBe(ms []*telling.Mention) {
	for i := range d.Sents {
		s := &d.Sents[i]
		for w := range s.Words {
			if !s.Is(w, "NOUN") || !d.Grammar.Set("assailant").Word(s, w) || !d.Grammar.Definite(s, w, "det") {
				continue
			}
			if who := d.saidOfThem(s, w); who != nil {
				d.nameDoers(ms, s, who)
			}
		}
	}
}

// saidOfThem describes the armed party that a participle, an apposition or a predicate says
// those are of whom a noun stands for; nil where there is none.
func (d *document) saidOfThem(s *syntax.Sentence, w int) *reading.Filler {
	heads := s.Children(w, "acl", "appos")
	if v := s.Words[w].Head; v >= 0 && syntax.BaseRel(s.Rel(w)) == "nsubj" && s.Child(v, "cop") >= 0 {
		heads = append(heads, v)
	}
	for _, h := range heads {
		if h < w {
			continue
		}
		_, last := s.Subtree(h)
		for x := w + 1; x <= last; x++ {
			th := d.Thing(s, x)
			if th.Class != reading.ArmedClass || th.Party.Canonical == "" || !s.Within(x, h) {
				continue
			}
			who := d.Describe(s, x, "actor.said-to-be")
			who.Party.Suspected = who.Party.Suspected || d.Grammar.Set("suspect").Word(s, h) || d.Grammar.Set("suspected").Word(s, h)
			return who
		}
	}
	return nil
}

// nameDoers makes a party the actor of the acts told right before a sentence that somebody
// armed of no name did.
func (d *document) nameDoers(ms []*telling.Mention, s *syntax.Sentence, who *reading.Filler) {
	for _, m := range ms {
		f := m.Actor
		if f == nil || f.Class != reading.ArmedClass || f.Party.Canonical != "" || m.Trigger.Sentence.Index >= s.Index || s.Unit-m.Unit() > 2 || m.Stance == attest.Denied || m.Stance == attest.Threatened {
			continue
		}
		out := *who
		out.At = append(append([]syntax.Span{}, f.At...), who.At...)
		m.Actor = &out
	}
}
