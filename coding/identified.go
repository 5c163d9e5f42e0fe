package coding

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// identified adds to a claim the names or descriptions of its victims that a
// later sentence gives: "the victims were identified as …", "the wounded
// include a child", "among the dead is a teacher". The evidence of the target
// has them beside the phrase of the act (codebook, section 10, Parties).
func (d *document) identified(ms []*telling.Mention) {
	for i := range d.Sents {
		s := &d.Sents[i]
		heads := d.victimsNamed(s)
		if len(heads) == 0 {
			continue
		}
		m := d.claimBefore(ms, s)
		if m == nil {
			continue
		}
		for _, h := range heads {
			f := d.Describe(s, h, "target.identified")
			if f.Refers || !f.Class.Person() && f.Class != reading.NoClass {
				continue
			}
			if m.Target == nil {
				m.Target = f
			} else {
				t := *m.Target
				t.At = append(append([]syntax.Span{}, t.At...), f.At...)
				m.Target = &t
			}
		}
	}
}

// victimsNamed returns the phrases by which a sentence says who the victims
// told before are.
func (d *document) victimsNamed(s *syntax.Sentence) []int {
	g := d.Grammar
	for w := range s.Words {
		if !g.Set("victim-anaphor").Word(s, w) || !s.Is(w, "NOUN", "ADJ", "VERB", "PROPN") {
			continue
		}
		v := s.Words[w].Head
		if v < 0 {
			continue
		}
		switch rel := syntax.BaseRel(s.Rel(w)); {
		case rel == "nsubj" && g.Set("identify").At(s, v) > 0 && s.Is(v, "VERB"):
			var out []int
			a := s.VerbArguments(v)
			for _, o := range a.Oblique {
				if o.Head > v && g.Set("as-preposition").HasPrep(o.Prep) {
					out = append(out, o.Head)
				}
			}
			if !a.Passive && len(out) == 0 {
				out = a.Object
			}
			return out
		case rel == "nsubj" && s.Child(v, "cop") >= 0 && v > w && s.Is(v, "NOUN", "PROPN"):
			return s.Nominals(v)
		case (rel == "obl" || rel == "root" || rel == "nmod") && g.Set("among-preposition").HasPrep(s.Preposition(w)):
			if k := s.Child(v, "nsubj"); k > w {
				return s.Nominals(k)
			}
		}
	}
	return nil
}

// claimBefore returns the last claim with victims told before a sentence, in
// its unit or the one before.
func (d *document) claimBefore(ms []*telling.Mention, s *syntax.Sentence) *telling.Mention {
	var best *telling.Mention
	for _, m := range ms {
		if m.Trigger.Sentence.Index >= s.Index || s.Unit-d.Sents[m.Last].Unit > 1 || m.Stance == attest.Denied || m.Stance == attest.Threatened {
			continue
		}
		switch m.Act.Family() {
		case attest.AttackFamily, attest.CustodyFamily:
		default:
			continue
		}
		if best == nil || m.Last >= best.Last {
			best = m
		}
	}
	return best
}
