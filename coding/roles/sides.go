package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// bothSides finds the two who fight or agree with each other where the roles of
// the telling name at most one: they stand in one row ("a truce signed by the
// army and the rebels"), under a word of "between" wherever the parser hung it
// ("broke out in the centre of Bria between the army and the rebels"), or under
// a verb of opposing ("clashes raged, pitting the army against the rebels").
func (d *Reader) bothSides(t frames.Trigger, r *RoleWords) {
	s := t.Sentence
	if t.Frame().Kind == frames.Riot && t.Pattern.Noun { // "clashes between police and protesters", who riot
		if a, b := d.between(t); a >= 0 {
			if d.Thing(s, d.Content(s, a)).Class == reading.ForceClass {
				a, b = b, a
			}
			r.Actor, r.Target = []int{a}, []int{b}
		}
		return
	}
	if k := t.Frame().Kind; k != frames.Clash && k != frames.Agree || len(r.Target) > 0 && !(k == frames.Clash && len(r.Actor) == 0) {
		return
	}
	if len(r.Target) > 0 {
		d.foughtBefore(t, r)
		return
	}
	if len(r.Actor) > 0 {
		for _, h := range s.Coordinated(r.Actor[0])[1:] {
			if d.Thing(s, h).Class.Person() {
				r.Actor, r.Target = r.Actor[:1], []int{h}
				return
			}
		}
	}
	if a, b := d.between(t); a >= 0 {
		r.Actor, r.Target = []int{a}, []int{b}
		return
	}
	if len(r.Actor) > 0 {
		return
	}
	for i := t.Word + 1; i < len(s.Words) && s.Lower[i] != ";"; i++ {
		if s.Is(i, "VERB") && !slices.Contains(t.Words, i) && d.Grammar.Set("oppose").At(s, i) > 0 {
			d.sidesOfVerb(s, i, s.VerbArguments(i), r)
			return
		}
	}
}

// foughtBefore gives a fight with one side, after which somebody armed did something, him for
// the other: "Rebels took the town after fighting with the army".
func (d *Reader) foughtBefore(t frames.Trigger, r *RoleWords) {
	s, n := t.Sentence, NounHead(t)
	for up := s.Words[n].Head; up >= 0 && s.Is(up, "NOUN") && s.Rel(n) == "nmod"; up = s.Words[n].Head { // "three days of fighting"
		n = up
	}
	v := s.Words[n].Head
	if v < 0 || !s.Is(v, "VERB") || !d.Grammar.Set("in-the-wake").HasPrep(s.Preposition(n)) {
		return
	}
	if a := s.VerbArguments(v); len(a.Subject) > 0 && !a.Passive && d.Thing(s, a.Subject[0]).Class.Armed() {
		r.Actor = a.Subject[:1]
	}
}

// fellFighting tells a fight in which the armed are told to have died or been hurt, whose foe
// is then who did it: "Two rebels were killed in a clash with soldiers"; or civilians, by civilians.
func (d *Reader) fellFighting(t frames.Trigger, foe reading.Thing) bool {
	s := t.Sentence
	v := s.VerbAbove(NounHead(t))
	return v >= 0 && slices.ContainsFunc(d.TriggersAt(s, v), func(o frames.Trigger) bool {
		return !o.Pattern.Noun && o.Frame().Soft() && slices.ContainsFunc(d.Roles(o).Target, func(h int) bool {
			return d.Thing(s, h).Class.Armed() || foe.Class == reading.CivilianClass && d.Thing(s, h).Class == reading.CivilianClass
		})
	})
}

// between returns the two whom a word of "between" behind the trigger, or behind
// the act that is its subject, parts, or -1: "between troops and the rebels".
func (d *Reader) between(t frames.Trigger) (int, int) {
	s, from := t.Sentence, t.Word+1
	if k := s.Child(t.Word, "nsubj", "nsubj:pass"); k >= 0 && k < t.Word && !d.Thing(s, k).Class.Person() { // "a truce between the two took effect"
		from = k + 1
	}
	for i := from; i < len(s.Words) && s.Lower[i] != ";"; i++ {
		if !d.Grammar.Set("between-preposition").Word(s, i) || !s.Is(i, "ADP") || s.IsTimed(i) {
			continue
		}
		one := s.Words[i].Head
		if one < i || !d.Thing(s, d.Content(s, one)).Class.Person() {
			continue
		}
		for _, other := range append(s.Coordinated(one)[1:], behindAnd(s, one)) {
			if other >= 0 && d.Thing(s, d.Content(s, other)).Class.Person() {
				return one, other
			}
		}
	}
	return -1, -1
}

// behindAnd returns the noun that a conjunction joins to the phrase right before
// it, wherever the parser hung it, or -1.
func behindAnd(s *syntax.Sentence, h int) int {
	_, last := s.NounPhrase(h)
	if last+1 >= len(s.Words) || !s.Is(last+1, "CCONJ") {
		return -1
	}
	for i := last + 2; i < len(s.Words) && i <= last+5; i++ {
		if s.Is(i, "NOUN", "PROPN") {
			return i
		}
		if !s.Is(i, "DET", "ADJ", "NUM") {
			break
		}
	}
	return -1
}
