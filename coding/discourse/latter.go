package discourse

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// latterMeant returns those named last before a pronoun that always means them: "the latter",
// « celui-ci », « ces derniers »; or nil.
func (d *Document) latterMeant(m *telling.Mention, f *reading.Filler, actor bool) *reading.Filler {
	s := f.Sentence
	if !s.Is(f.Head, "PRON") || !d.IsLatter(s, f.Head) {
		return nil
	}
	if k := s.Child(f.Head, "appos", "conj", "flat"); k > f.Head+1 && s.Is(k, "PROPN") && s.Lower[f.Head+1] == "," { // « Cette dernière, Ada Musoni, a été tuée »
		out := d.Describe(s, k, f.Rule+".latter")
		out.At = append(out.At, f.At...)
		return out
	}
	if out := d.latterIn(m, f, actor); out != nil || !actor {
		return out
	}
	return d.latterIn(m, f, false) // « Des bergers ont attaqué des pêcheurs. Ces derniers ont riposté »
}

// latterIn looks for them in the sentence of the pronoun and the one before, among those who bear
// arms where it is to be who struck.
func (d *Document) latterIn(m *telling.Mention, f *reading.Filler, armed bool) *reading.Filler {
	s := f.Sentence
	for i := s.Index; i >= max(0, s.Index-1); i-- {
		o := &d.Sents[i]
		from := len(o.Words) - 1
		if o == s {
			from = f.Head - 1
		} else if o.Unit != s.Unit {
			return nil
		}
		for k := from; k >= 0; k-- {
			if !d.maybeLatter(o, k, s, f.Head) || armed && !d.mayDo(m, o, k) {
				continue
			}
			out := d.Describe(o, k, f.Rule+".latter")
			out.At = append(out.At, f.At...)
			return out
		}
	}
	return nil
}

// maybeLatter tells a phrase of people or a group, at whose head k is, that a pronoun p can
// mean by its gender and number.
func (d *Document) maybeLatter(o *syntax.Sentence, k int, s *syntax.Sentence, p int) bool {
	if !o.Is(k, "NOUN", "PROPN") || o.Rel(k) == "flat" {
		return false
	}
	th := d.Thing(o, k)
	if !th.Class.Person() || th.Refers || syntax.BaseRel(o.Rel(k)) == "nmod" && d.Thing(o, o.Words[k].Head).Class.Person() {
		return false
	}
	for _, feat := range []string{"Number", "Gender"} {
		if x, y := o.Words[k].Feat(feat), s.Words[p].Feat(feat); o.Is(k, "NOUN") && x != "" && y != "" && x != y {
			return false
		}
	}
	return true
}

// mayDo tells whether a phrase can name who does what a telling tells: who bears arms, where
// it is a blow.
func (d *Document) mayDo(m *telling.Mention, o *syntax.Sentence, k int) bool {
	switch m.Act.Family() {
	case attest.AttackFamily, attest.CustodyFamily, attest.DestructionFamily:
		return d.Thing(o, k).Class.Armed()
	}
	return true
}

// notWhoSpeaks tells a pronoun that cannot mean who speaks in its sentence: he is named only
// behind it, under "according to", or is of another gender: « Elle y a exécuté cent personnes,
// selon les rebelles ».
func (d *Document) notWhoSpeaks(f *reading.Filler, sp *reading.SourceRef) bool {
	s := f.Sentence
	if sp.Sentence != s || !s.Is(f.Head, "PRON") || s.Words[f.Head].Feat("Person") != "3" {
		return false
	}
	gender := s.Words[f.Head].Feat("Gender")
	for _, a := range d.AttributionsOf(s) {
		if a.Speaker < 0 || !Within([]syntax.Span{s.Span(a.Speaker, a.Speaker)}, sp.At) {
			continue
		}
		if g := s.Words[a.Speaker].Feat("Gender"); a.Speaker > f.Head && !s.Is(a.Verb, "VERB", "AUX") || s.Is(a.Speaker, "NOUN") && gender != "" && gender != "Neut" && g != "" && g != gender {
			return true
		}
	}
	return false
}

// forceBefore returns the force that a sentence right before is about, for "they" as those
// who take or strike somebody, where no act told since has a doer: "Rifles cordoned off
// the quarter. Two youths were picked up. \"They took my brother\"".
func (c *Joiner) forceBefore(m *telling.Mention, f *reading.Filler) *reading.Filler {
	s := f.Sentence
	if !s.Is(f.Head, "PRON") || s.Words[f.Head].Feat("Number") != "Plur" || s.Words[f.Head].Feat("Person") == "1" || m.Act.Family() != attest.AttackFamily && m.Act.Family() != attest.CustodyFamily && m.Act.Family() != attest.DestructionFamily {
		return nil
	}
	const back = 3
	for i := s.Index - 1; i >= max(0, s.Index-back); i-- {
		o := &c.d.Sents[i]
		if o.Unit != s.Unit {
			return nil
		}
		k := c.forceLast(o)
		for _, a := range c.Claims {
			if a.Actor != nil && a.Trigger.Sentence == o && (k < 0 || a.Trigger.Word > k || o.Words[k].Head == o.Root()) {
				return nil
			}
		}
		if k >= 0 {
			out := c.d.Describe(o, k, f.Rule+".force-before")
			if out.Refers { // "The attackers came at dawn. They killed six."
				if told := c.antecedentTold(m, out, true); told != nil {
					out = told
				}
				out.Refers = false
			}
			out.At = append(out.At, f.At...)
			return out
		}
	}
	return nil
}

// forceLast returns the force that the last clause joined to the main one is about, or the main
// one; -1 without: « Des hélicoptères ont tiré, puis [des soldats] ont fouillé le village ».
func (c *Joiner) forceLast(o *syntax.Sentence) int {
	root := o.Root()
	if root < 0 {
		return -1
	}
	last := -1
	clauses := append([]int{root}, o.Children(root, "conj", "parataxis")...)
	if reading.IsSpeaker(c.d.AttributionsOf(o), o.Child(root, "nsubj")) { // "residents said that [soldiers] had come to the village"
		clauses = append(clauses, o.Children(root, "ccomp")...)
	}
	for _, v := range clauses {
		for _, k := range o.Children(v, "nsubj", "nsubj:pass") {
			if o.Rel(k) == "nsubj:pass" {
				continue
			}
			if th := c.d.Thing(o, k); th.Class.Armed() && !o.Is(k, "PRON") && !reading.IsSpeaker(c.d.AttributionsOf(o), k) {
				last = k
			}
		}
	}
	return last
}

// institution tells a speaker who is a state, or a body that a possessive takes for a thing: "Moscow
// said its forces had hit a port", and no governor with "his men".
func (d *Document) institution(f *reading.Filler, sp reading.Speaker) bool {
	p := f.Sentence.Possessive(f.Head)
	return sp.State() || p >= 0 && f.Sentence.Words[p].Feat("Gender") == "Neut"
}

// ofSpeaker tells soldiers or members who are called those of the force or party that speaks of them.
func (d *Document) ofSpeaker(m *telling.Mention, f *reading.Filler) bool {
	src := m.Source
	if src == nil || src.Sentence != f.Sentence || !f.Sentence.HasPossessive(d.Content(f.Sentence, f.Head)) {
		return false
	}
	return f.Class == reading.ForceClass && src.Speaker.Kind == reading.ForceSpeaker || src.Speaker.Kind == reading.PartySpeaker && d.Followers(f.Sentence, d.Content(f.Sentence, f.Head))
}
