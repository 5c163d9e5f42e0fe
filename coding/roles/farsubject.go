package roles

import (
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// farSubject gives a finite verb that the parser left without a subject, or
// whose "who" it hung on a thing, the phrase before it: what stands between
// commas or brackets (an age, an office, a relative clause) parts the two, as
// in "Juan Ruiz, 22, of the law school, who was abducted".
func (d *Reader) farSubject(t frames.Trigger, a *syntax.Arguments) {
	s, v := t.Sentence, PredicateOf(t)
	if t.Pattern.Noun || t.Frame().Intransitive() {
		return
	}
	heads := &a.Subject
	if a.Passive {
		heads = &a.Object
	}
	first := s.VerbStart(v)
	switch {
	case lacksSubject(s, v):
	case len(*heads) == 1 && first < v && d.Grammar.Set("person-relative").Word(s, first) && !d.canBeWho(s, (*heads)[0]):
	default:
		return
	}
	if h := d.phraseBefore(s, first); h >= 0 {
		*heads = s.Nominals(h)
	}
}

// objectBehindParticiple gives a verb the object that the parser gave to a
// participle before it, which describes it: "killed outgoing president Ruiz".
func (d *Reader) objectBehindParticiple(t frames.Trigger, a *syntax.Arguments) {
	s, k := t.Sentence, t.Word+1
	if a.Passive || len(a.Object) > 0 || k >= len(s.Words) || !s.Is(k, "VERB") || s.Words[k].Head != t.Word || s.Rel(k) != "xcomp" || s.Child(k, "mark") >= 0 || len(d.TriggersAt(s, k)) > 0 {
		return
	}
	if o := s.Child(k, "obj"); o > k && o-k <= 4 && d.Thing(s, o).Class.Person() {
		a.Object = s.Nominals(o)
	}
}

// canBeWho reports whether a noun can be taken up by "who".
func (d *Reader) canBeWho(s *syntax.Sentence, h int) bool {
	th := d.Thing(s, h)
	return th.Refers || th.Person && !th.Collective && (th.Class != reading.OfficialClass || s.Is(h, "PROPN") || d.Parties.PersonNoun(s.Words[h]))
}

// lacksSubject tells a finite verb with an auxiliary of its own and neither a
// subject nor a verb to share one with.
func lacksSubject(s *syntax.Sentence, v int) bool {
	if s.Child(v, "aux", "aux:pass") < 0 || s.Child(v, "nsubj", "csubj", "expl") >= 0 {
		return false
	}
	for _, k := range s.Children(v, "aux") {
		if s.Words[k].Feat("VerbForm") != "Fin" && s.Child(v, "aux:pass") < 0 || s.Lower[k] == "to" {
			return false
		}
	}
	switch syntax.BaseRel(s.Rel(v)) {
	case "conj", "acl", "xcomp":
		return false
	}
	return s.Words[v].Feat("VerbForm") != "Inf" && s.Child(v, "mark") < 0
}

// phraseBefore returns the head of the noun phrase that a verb whose words
// begin at first can have as its subject, or -1.
func (d *Reader) phraseBefore(s *syntax.Sentence, first int) int {
	for i := first - 1; i >= 0 && first-i < 40; {
		switch {
		case s.Lower[i] == ")":
			if i = openingOf(s, i) - 1; i < 0 {
				return -1
			}
		case s.Lower[i] == ",":
			i--
		case s.Is(i, "NUM") && i > 0 && s.Lower[i-1] == ",": // an age
			i -= 2
		case s.Is(i, "NOUN", "PROPN"):
			start := s.ChunkStart(i)
			h := s.HeadIn(start, i)
			switch {
			case start > 1 && s.Is(start-1, "ADP") && (s.Is(start-2, "NOUN", "PROPN") || s.Lower[start-2] == ","):
				i = start - 2
			case start > 0 && s.Is(start-1, "VERB", "AUX", "ADP", "ADV"):
				return d.beforeRelative(s, start-1)
			case d.canBeWho(s, h) && !s.IsTimed(h):
				return d.PersonNamedBefore(s, start, h)
			default:
				i = start - 1
			}
		default:
			return -1
		}
	}
	return -1
}

// beforeRelative returns the head of the phrase before the relative clause
// that word w stands in: "Ruiz, who worked in the port, was taken away".
func (d *Reader) beforeRelative(s *syntax.Sentence, w int) int {
	for i := w; i > 1 && w-i < 14; i-- {
		if s.Lower[i-1] != "," || !d.Grammar.Set("person-relative").Word(s, i) {
			continue
		}
		if s.Is(i-2, "NOUN", "PROPN") {
			if h := s.HeadIn(s.ChunkStart(i-2), i-2); d.canBeWho(s, h) {
				return h
			}
		}
		return -1
	}
	return -1
}

// openingOf returns the bracket that the one at word i closes, or 0.
func openingOf(s *syntax.Sentence, i int) int {
	for i > 0 && s.Lower[i] != "(" {
		i--
	}
	return i
}
