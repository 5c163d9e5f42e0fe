package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// clashRoles gives a verb of fighting its two sides: subject and object, or two subjects, unless
// they fight somebody else ("the soldiers and the police clashed with gunmen").
func (d *Reader) clashRoles(s *syntax.Sentence, a, all syntax.Arguments, r *RoleWords) {
	r.Actor, r.Target = a.Subject, a.Object
	against := slices.ContainsFunc(all.Oblique, func(o syntax.Oblique) bool {
		return d.Grammar.Set("with-preposition").HasPrep(o.Prep) && d.Thing(s, o.Head).Class.Person()
	})
	if len(r.Actor) > 1 && len(r.Target) == 0 && !against {
		r.Actor, r.Target = r.Actor[:1], r.Actor[1:]
	}
}

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
	if k := t.Frame().Kind; k != frames.Clash && k != frames.Agree || len(r.Target) > 0 && k != frames.Clash {
		return
	}
	if a, b := d.whoSayTheyDid(t, r); a >= 0 {
		r.Actor, r.Target = []int{a}, []int{b}
		return
	}
	if a, b := d.between(t); a >= 0 && (t.Pattern.Noun || len(r.Actor)+len(r.Target) == 0) { // "clashes between A and B killed nine people"
		r.Actor, r.Target = []int{a}, []int{b}
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

// whoSayTheyDid returns the two who say in one voice what "they" or "their troops" did to each
// other: "[India] and [Pakistan] said they had traded fire"; -1 for none.
func (d *Reader) whoSayTheyDid(t frames.Trigger, r *RoleWords) (int, int) {
	s := t.Sentence
	if t.Pattern.Noun || len(r.Target) > 0 || len(r.Actor) > 1 || s.Rel(t.Word) != "ccomp" {
		return -1, -1
	}
	they := s.Child(t.Word, "nsubj")
	theirs := they >= 0 && s.HasPossessive(they) && d.Thing(s, they).Class == reading.ForceClass
	if they < 0 || !s.IsThey(they) && !theirs {
		return -1, -1
	}
	who := s.Child(s.Words[t.Word].Head, "nsubj")
	if who < 0 || who > t.Word {
		return -1, -1
	}
	row := s.Coordinated(who)
	if len(row) != 2 || !d.canTakeSide(s, row[0]) || !d.canTakeSide(s, row[1]) {
		return -1, -1
	}
	return row[0], row[1]
}

// sidesOfRelative reads the sides of a fight off a verb of opposing that describes it: "clashes
// pitting the army against the rebels", « les combats qui l'ont opposée aux rebelles », whose
// pronoun stands for who did what the sentence tells.
func (d *Reader) sidesOfRelative(t frames.Trigger, n int, r *RoleWords) {
	if t.Frame().Kind != frames.Clash || len(r.Actor)+len(r.Target) > 1 {
		return
	}
	s := t.Sentence
	for _, v := range s.Children(n, "acl") {
		if d.Grammar.Set("oppose").At(s, v) == 0 {
			continue
		}
		va := s.VerbArguments(v)
		if o := s.Child(v, "obj"); o >= 0 && s.Is(o, "PRON") {
			if up := s.VerbAbove(n); up >= 0 {
				va.Object = s.VerbArguments(up).Subject
			}
		}
		r.Actor, r.Target = nil, nil
		d.sidesOfVerb(s, v, va, r)
		return
	}
}

// canTakeSide tells who can fight or agree: persons, what a word says is a side, and whoever a
// name that is no place's stands for ("the Tiger Battalion").
func (d *Reader) canTakeSide(s *syntax.Sentence, h int) bool {
	th := d.Thing(s, d.Content(s, h))
	_, place := d.PlaceAt(s, h)
	return th.Class.Person() || d.Grammar.Set("side-word").Word(s, h) || th.Class == reading.NoClass && s.Is(h, "PROPN") && !place && !s.IsTimed(h)
}

// ofTwo returns the two whose members one noun names, or -1: "fighters of [the front] and [the
// league]", « des combattants du [Front] et de [l'Union] ».
func (d *Reader) ofTwo(s *syntax.Sentence, members int) (int, int) {
	genitive := func(k int) bool {
		return d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) && d.canTakeSide(s, k)
	}
	row := s.Coordinated(members)
	for _, k := range s.Children(members, "nmod") {
		of := s.Coordinated(k)
		switch {
		case !genitive(k):
		case len(row) == 2 && genitive(row[1]): // hung on the noun for the members
			return k, row[1]
		case len(row) == 1 && len(of) == 2 && d.canTakeSide(s, of[1]):
			return k, of[1]
		}
	}
	return -1, -1
}

// besidePersons tells a name that stands between the same two words as persons do, and so names
// persons, be there a place of that name: "between Twic and Ngok Dinka youths".
func (d *Reader) besidePersons(s *syntax.Sentence, name, other int) bool {
	return s.Is(name, "PROPN") && !s.IsTimed(name) && d.Thing(s, d.Content(s, other)).Class.Person()
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
		if one < i {
			continue
		}
		if a, b := d.ofTwo(s, one); a >= 0 {
			return a, b
		}
		for _, other := range append(s.Coordinated(one)[1:], behindAnd(s, one)) {
			if other >= 0 && (d.canTakeSide(s, one) && d.canTakeSide(s, other) || d.besidePersons(s, one, other) || d.besidePersons(s, other, one)) {
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
	if last+3 < len(s.Words) && s.Lower[last+1] == "(" && s.Lower[last+3] == ")" { // "the National Force (NF) and …"
		last += 3
	}
	if last+1 >= len(s.Words) || !s.Is(last+1, "CCONJ") {
		return -1
	}
	for i := last + 2; i < len(s.Words) && i <= last+5; i++ {
		if s.Is(i, "NOUN", "PROPN") {
			for i+1 < len(s.Words) && s.Is(i+1, "NOUN", "PROPN") && s.Words[i].Head == i+1 {
				i++
			}
			return i
		}
		if !s.Is(i, "DET", "ADJ", "NUM") {
			break
		}
	}
	return -1
}
