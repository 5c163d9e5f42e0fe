package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// lacksCaptor returns why words that fit any taking or holding tell none by people with arms, or "".
func (d *Teller) lacksCaptor(m *draft) string {
	t, f := m.Trigger, m.Target
	switch {
	case d.takesArms(t):
		return "arms, not persons"
	case d.pirated(m.Mention):
		return ""
	case f == nil, !f.Class.Person() && !f.Person && !f.Refers, d.namesTown(f), !d.takenByForce(t, m.Mention):
		return "nobody taken by people with arms"
	}
	return ""
}

// namesTown tells a town that stands for those who rule from it elsewhere, but is itself what is taken:
// "denied that the troops had taken Tskhinvali".
func (d *Teller) namesTown(f *reading.Filler) bool {
	return f.Sentence.Is(f.Head, "PROPN") && f.Class == reading.OfficialClass && d.IsPlaceName(f.Sentence, f.Head)
}

// takenByForce reports whether words that fit any taking or holding tell one by
// people with arms, or, where nobody is named, one in a report about conflict:
// "two men were held in Leeds".
func (d *Teller) takenByForce(t frames.Trigger, m *Mention) bool {
	a := d.VerbArgumentsOf(t)
	taken := d.Contents(t.Sentence, a.Object)
	if t.Sentence.Child(t.Word, "compound:prt") >= 0 || !slices.Contains(taken, m.Target.Head) || slices.ContainsFunc(taken, func(h int) bool { // "held up two men", "took the town from them"
		return h != m.Target.Head && !d.Thing(t.Sentence, h).Class.Person()
	}) {
		return false
	}
	if syntax.BaseRel(t.Sentence.Rel(t.Word)) == "acl" && !d.SaysWhereOrWhen(t.Sentence, t.Word) { // "the innocent whom the soldiers have taken"
		return false
	}
	if m.Target.Refers && t.Sentence.Is(m.Target.Head, "PRON") && !d.standsForPersons(t.Sentence, m.Target.Head) {
		return false // "took everything"
	}
	if m.Actor != nil {
		return m.Actor.Class.Armed() || m.Actor.Class.Person() && d.heldSoLong(t) || m.Actor.Refers && d.WarlikeAt(t.Sentence) && !d.ImpersonalPronoun(m.Actor.Sentence, m.Actor.Head)
	}
	return d.Grammar.Set("detain").Word(t.Sentence, t.Word) && d.WarlikeAt(t.Sentence) && d.PlaceNear(t.Sentence, t.Word)
}

// heldSoLong tells people whom others hold for some time, which nobody does of his own will: "two guards
// were held for six hours by inmates", « ont retenu deux policiers pendant une nuit ».
func (d *Teller) heldSoLong(t frames.Trigger) bool {
	s := t.Sentence
	return d.Grammar.Set("detain").Word(s, t.Word) && slices.ContainsFunc(s.Children(t.Word, "obl", "nmod"), func(k int) bool {
		return d.Grammar.Set("time-unit").Word(s, k) && d.Grammar.Set("how-long").HasPrep(s.Preposition(k))
	})
}

// snatches tells a verb of laying hands on something with persons as what it is laid on: « se
// sont emparés de deux prêtres ».
func (d *Teller) snatches(t frames.Trigger, m *Mention) bool {
	s, f := t.Sentence, m.Target
	if t.Pattern.Noun || m.Actor == nil || f == nil || !d.Grammar.Set("takes-genitive").Word(s, t.Word) {
		return false
	}
	return f.Sentence == s && f.Head > t.Word && f.Class == reading.CivilianClass && d.Parties.PersonNoun(s.Words[f.Head])
}

// leavesWithThings tells those who go off with vehicles: « sont repartis avec deux pick-up ».
func (d *Teller) leavesWithThings(t frames.Trigger, m *Mention) bool {
	s := t.Sentence
	return m.Target != nil && m.Target.Sentence == s && d.Grammar.Set("vehicle").Word(s, m.Target.Head) && slices.ContainsFunc(t.Words, func(w int) bool { return s.Is(w, "ADP") && s.Words[w].Head == m.Target.Head })
}

// pirated tells a ship or the like that somebody takes, which is no ground: "police took back
// the hijacked freighter".
func (d *Teller) pirated(m *Mention) bool {
	return m.Actor != nil && m.Target != nil && m.Target.Class.Thing() && d.Grammar.Set("vessel").Word(m.Target.Sentence, m.Target.Head)
}

// hijacked tells such a ship in the hands of gunmen of no army: with its crew, it is snatched.
func (d *Teller) hijacked(t frames.Trigger, m *Mention) bool {
	return d.pirated(m) && !t.Pattern.Noun && m.Actor.Class == reading.ArmedClass && m.Actor.Party.Kind == attest.UnknownParty
}

// standsForPersons tells a pronoun that can stand for persons.
func (d *Teller) standsForPersons(s *syntax.Sentence, h int) bool {
	return s.Words[h].Feat("PronType") == "Prs" && s.Words[h].Feat("Gender") != "Neut" || d.Grammar.Set("person-relative").Word(s, h)
}

// fetched tells persons whom no police or soldiers pick up: "went to pick up her
// daughter", "children are picked up for school".
func (d *Teller) fetched(t frames.Trigger, m *Mention) bool {
	if t.Pattern.Noun || len(t.Words) != 2 || d.Grammar.Set("pick-up").At(t.Sentence, t.Word) == 0 {
		return false
	}
	if a := m.Actor; a != nil {
		return !a.Class.Armed() && a.Class != reading.OfficialClass && !(a.Refers && a.Sentence.Words[a.Head].Feat("Number") != "Sing" && d.WarlikeAt(t.Sentence))
	}
	return !d.VerbArgumentsOf(t).Passive || !d.WarlikeAt(t.Sentence)
}

// maybeThing tells a taking, by a verb that is said of things as well, of what is not known for
// a person: "a congress that is held", "seized documents"; not "took the shipper into custody".
func (d *Teller) maybeThing(t frames.Trigger, m *Mention) bool {
	f := m.Target
	if f == nil || f.Class != reading.NoClass || f.Person || f.Refers || !f.Sentence.Is(f.Head, "NOUN") || len(t.Words) > 1 && !d.Grammar.Set("place-anaphor").Word(f.Sentence, f.Head) {
		return false
	}
	takes := (t.Frame().Kind == frames.Take || t.Frame().Kind == frames.Arrest) && !t.Pattern.Noun
	return m.Captures || takes && d.Grammar.Set("takes-things").At(t.Sentence, t.Word) > 0
}
