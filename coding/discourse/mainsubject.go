package discourse

import (
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// verbOverThings returns the verb that a noun hangs on, at whatever remove, with no person
// between the two, or -1: "stopped the car of a firm in Gao".
func (d *Document) verbOverThings(s *syntax.Sentence, n int) int {
	for n >= 0 && s.Is(n, "NOUN", "PROPN") && !d.Thing(s, n).Class.Person() {
		n = s.Words[n].Head
	}
	if n < 0 || !s.Is(n, "VERB") {
		return -1
	}
	return n
}

// mainSubject lets a pronoun in a clause of circumstance be the person that
// the main clause is about: "the judge died after he was shot".
func (d *Document) mainSubject(m *telling.Mention, f *reading.Filler) *reading.Filler {
	s := m.Trigger.Sentence
	if f.Sentence != s || f.Class != reading.NoClass || !s.Is(f.Head, "PRON") || m.Trigger.Pattern.Noun {
		return nil
	}
	w := s.ClauseOf(m.Trigger.Word)
	h := s.Words[w].Head
	if syntax.BaseRel(s.Rel(f.Head)) == "obj" && s.Child(w, "nsubj", "nsubj:pass") < 0 { // "the army denies holding her": the army holds
		return nil
	}
	if n := h; n >= 0 && s.Rel(w) == "acl" && syntax.BaseRel(s.Rel(f.Head)) == "nsubj" && s.Is(n, "NOUN") && s.Words[n].Head >= 0 && d.Grammar.Set("deny").At(s, s.Words[n].Head) > 0 {
		h = s.Words[n].Head // "the rebels rejected claims that they had shelled": not those who claim it
	} else if n >= 0 && syntax.BaseRel(s.Rel(w)) == "acl" && syntax.BaseRel(s.Rel(f.Head)) == "nsubj" && d.Grammar.Set("statement").Word(s, n) && s.Is(s.Words[n].Head, "VERB") {
		h = s.Words[n].Head // "the traffickers sent a letter in which they threatened to kill the judge"
	} else if n >= 0 && s.Rel(w) == "acl:relcl" && syntax.BaseRel(s.Rel(f.Head)) == "obj" && s.Rel(n) == "obl:agent" && s.Is(s.Words[n].Head, "VERB") {
		h = s.Words[n].Head // « ont été enlevés par des inconnus qui les ont emmenés »
	} else if v := d.verbOverThings(s, n); v >= 0 && s.Rel(w) == "acl:relcl" && s.Rel(f.Head) == "nsubj" && f.Head < w && s.Words[f.Head].Feat("Person") == "3" {
		h = v // « des inconnus sont entrés dans une ferme dont ils ont tué les occupants »
	} else if syntax.BaseRel(s.Rel(w)) != "advcl" || h < 0 || !s.Is(h, "VERB") && s.Child(h, "cop") < 0 {
		return nil
	}
	a := s.VerbArguments(h)
	heads := a.Subject
	if k := s.Child(h, "nsubj"); !s.Is(h, "VERB") && k >= 0 { // "were at home when gunmen took them"
		heads = s.Nominals(k)
	}
	if a.Passive {
		heads = a.Object
	}
	for _, k := range heads {
		th := d.Thing(s, k)
		if !th.Class.Person() || th.Refers || s.Is(k, "PRON") {
			continue
		}
		one, many := s.Words[f.Head].Feat("Number") == "Sing", s.Words[k].Feat("Number") == "Plur"
		if one && many || s.Words[f.Head].Feat("Gender") == "Neut" && th.Class == reading.CivilianClass && (s.Is(k, "PROPN") || d.Parties.PersonNoun(s.Words[k])) { // "Ruiz left the church after it was bombed"
			continue
		}
		o := d.Describe(s, k, f.Rule+".main-clause")
		o.At = append(o.At, f.At...)
		return o
	}
	for _, k := range a.Object { // "left the church after it was bombed"
		if !a.Passive && k < f.Head && s.Words[f.Head].Feat("Gender") == "Neut" && d.Thing(s, k).Class.Thing() {
			o := d.Describe(s, k, f.Rule+".main-clause")
			o.At = append(o.At, f.At...)
			return o
		}
	}
	return nil
}
