package coding

import "attest"

// identified adds to a claim the names or descriptions of its victims that a
// later sentence gives: "the victims were identified as …", "the wounded
// include a child", "among the dead is a teacher". The evidence of the target
// has them beside the phrase of the act (codebook, section 10, Parties).
func (d *document) identified(ms []*mention) {
	for i := range d.sents {
		s := &d.sents[i]
		heads := d.victimsNamed(s)
		if len(heads) == 0 {
			continue
		}
		m := d.claimBefore(ms, s)
		if m == nil {
			continue
		}
		for _, h := range heads {
			f := d.describe(s, h, "target.identified")
			if f.refers || !f.class.person() && f.class != noClass {
				continue
			}
			if m.target == nil {
				m.target = f
			} else {
				t := *m.target
				t.at = append(append([]span{}, t.at...), f.at...)
				m.target = &t
			}
		}
	}
}

// victimsNamed returns the phrases by which a sentence says who the victims
// told before are.
func (d *document) victimsNamed(s *sentence) []int {
	g := d.grammar
	for w := range s.Words {
		if !g.set("victim-anaphor").word(s, w) || !s.is(w, "NOUN", "ADJ", "VERB", "PROPN") {
			continue
		}
		v := s.Words[w].Head
		if v < 0 {
			continue
		}
		switch rel := baseRel(s.rel(w)); {
		case rel == "nsubj" && g.set("identify").at(s, v) > 0 && s.is(v, "VERB"):
			var out []int
			a := s.verbArguments(v)
			for _, o := range a.oblique {
				if o.head > v && hasPrep(g.set("as-preposition"), o.prep) {
					out = append(out, o.head)
				}
			}
			if !a.passive && len(out) == 0 {
				out = a.object
			}
			return out
		case rel == "nsubj" && s.child(v, "cop") >= 0 && v > w && s.is(v, "NOUN", "PROPN"):
			return s.nominals(v)
		case (rel == "obl" || rel == "root" || rel == "nmod") && hasPrep(g.set("among-preposition"), s.preposition(w)):
			if k := s.child(v, "nsubj"); k > w {
				return s.nominals(k)
			}
		}
	}
	return nil
}

// claimBefore returns the last claim with victims told before a sentence, in
// its unit or the one before.
func (d *document) claimBefore(ms []*mention, s *sentence) *mention {
	var best *mention
	for _, m := range ms {
		if m.trigger.s.index >= s.index || s.unit-d.sents[m.last].unit > 1 || m.stance == attest.Denied || m.stance == attest.Threatened {
			continue
		}
		switch m.act.Family() {
		case attest.AttackFamily, attest.CustodyFamily:
		default:
			continue
		}
		if best == nil || m.last >= best.last {
			best = m
		}
	}
	return best
}
