package story

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// identified adds to a claim the names or descriptions of its victims that a
// later sentence gives: "the victims were identified as …", "the wounded
// include a child", "among the dead is a teacher". The evidence of the target
// has them beside the phrase of the act (codebook, section 10, Parties).
func (d *Story) identified(ms []*telling.Mention) {
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
			if f.Refers || !f.Class.Person() && f.Class != reading.NoClass || m.Target != nil && m.Target.Class.Thing() {
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
func (d *Story) victimsNamed(s *syntax.Sentence) []int {
	g := d.Grammar
	for w := range s.Words {
		if !d.takesUpVictims(s, w) {
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
		case rel == "obj" && g.Set("identify").At(s, v) > 0 && s.Is(v, "VERB"): // "the judge identified the dead men as …"
			for _, o := range append(s.Children(v, "obl"), s.Children(w, "nmod")...) {
				if o > w && g.Set("as-preposition").HasPrep(s.Preposition(o)) {
					return s.Nominals(o)
				}
			}
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

// takesUpVictims tells a word for the victims told before, by what became of them ("the
// wounded", "the murdered inspector"), or by their names ("their names are …"); "they" where names
// follow ("They are Ana Ruiz and Juan Paz", "one of them is Ana Ruiz").
func (d *Story) takesUpVictims(s *syntax.Sentence, w int) bool {
	g := d.Grammar
	switch {
	case s.Is(w, "PRON"):
		return s.IsThey(w) && d.saysName(s, w)
	case s.Is(w, "NUM"):
		of := s.Child(w, "nmod")
		return of > w && s.IsThey(of) && d.saysName(s, w)
	case !s.Is(w, "NOUN", "ADJ", "VERB", "PROPN"):
		return false
	case g.Set("victim-anaphor").Word(s, w):
		return true
	case s.Is(w, "NOUN") && g.Set("named-as").Word(s, w):
		return s.Possessive(w) >= 0
	}
	return s.Is(w, "NOUN") && d.Thing(s, w).Class.Person() && d.Grammar.Definite(s, w, "det") && slices.ContainsFunc(s.Children(w, "amod", "acl"), func(k int) bool {
		return k < w && (g.Set("victim-anaphor").Word(s, k) || d.HarmVerb(s, k) != "")
	})
}

// saysName tells a subject of which a name is the predicate.
func (d *Story) saysName(s *syntax.Sentence, w int) bool {
	v := s.Words[w].Head
	return v > w && s.Child(v, "cop") >= 0 && (d.NamePart(s, v) || s.Is(v, "PROPN") && s.Child(v, "flat") > v)
}

// claimBefore returns the last claim with victims told before a sentence, in
// its unit or the one before.
func (d *Story) claimBefore(ms []*telling.Mention, s *syntax.Sentence) *telling.Mention {
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
