package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
)

// ObjectBefore lets the object of a verb be the person or thing that the verb before it,
// with which it is coordinated, has as object, or that it leaves or enters: "dragged the
// mayor from his house and shot him", "withdrew from the base and burned it down".
func (d *Teller) ObjectBefore(m *Mention, f *reading.Filler) *reading.Filler {
	s, pronoun := m.Trigger.Sentence, f.Head
	if k := f.Sentence.Child(f.Head, "nmod"); k >= 0 && f.Sentence.Is(f.Head, "NUM") { // "five of them"
		pronoun = k
	}
	if f.Sentence != s || f.Class != reading.NoClass || !s.Is(pronoun, "PRON") || m.Trigger.Pattern.Noun || s.Rel(m.Trigger.Word) != "conj" {
		return nil
	}
	v := s.Words[m.Trigger.Word].Head
	if v < 0 || !s.Is(v, "VERB") {
		return nil
	}
	a := s.VerbArguments(v)
	if a.Passive {
		return nil
	}
	neuter := d.Grammar.Set("neuter-pronoun").Word(s, pronoun)
	things := neuter || s.Words[pronoun].Feat("Number") == "Plur" && m.Act.Family() == attest.DestructionFamily // "stopped two lorries and burned them"
	heads := a.Object
	if neuter {
		for _, o := range a.Oblique {
			heads = append(heads, o.Head)
		}
	}
	if len(a.Object) > 1 && !neuter && s.Words[pronoun].Feat("Number") == "Plur" && !slices.ContainsFunc(a.Object, func(k int) bool { return k > f.Head || !d.Thing(s, k).Class.Person() || d.Thing(s, k).Refers }) { // "dragged the mayor and his son out and shot them"
		if o := d.Filler(s, a.Object, f.Rule+".coordinated"); o != nil {
			o.At = append(o.At, f.At...)
			return o
		}
	}
	for _, k := range heads {
		th := d.Thing(s, k)
		thing := things && (th.Class.Thing() || th.Class == reading.MilitaryClass || d.isSite(s, k))
		if k >= f.Head || !th.Class.Person() && !thing || th.Refers || s.Is(k, "PRON") || s.Words[k].Feat("Number") != s.Words[pronoun].Feat("Number") && !(s.Words[pronoun].Feat("Number") == "Plur" && len(s.Coordinated(k)) > 1) {
			continue
		}
		if things && !thing {
			continue
		}
		o := d.Describe(s, k, f.Rule+".coordinated")
		o.At = append(o.At, f.At...)
		return o
	}
	return nil
}

// movesPerson tells a verb whose object is "him" or "her", who are no place that is
// taken: "pushed him into a van".
func (d *Teller) movesPerson(t frames.Trigger) bool {
	if t.Pattern.Noun {
		return false
	}
	for _, h := range t.Sentence.VerbArguments(t.Word).Object {
		if d.PersonPronoun(t.Sentence, h) || d.handsOver(t, h) {
			return true
		}
	}
	return false
}

// handsOver tells "handed them over", which is said of persons and things, not of ground.
func (d *Teller) handsOver(t frames.Trigger, h int) bool {
	return t.Sentence.Is(h, "PRON") && t.Sentence.Words[h].Feat("Number") == "Plur" && d.Grammar.Set("hand-over").Verb(t.Sentence, t.Word)
}
