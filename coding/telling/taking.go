package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// takenByForce tells whether words that fit any taking or holding tell one by
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
	if syntax.BaseRel(t.Sentence.Rel(t.Word)) == "acl" && !d.saysWhereOrWhen(t.Sentence, t.Word) { // "the innocent whom the soldiers have taken"
		return false
	}
	if m.Target.Refers && t.Sentence.Is(m.Target.Head, "PRON") && !d.standsForPersons(t.Sentence, m.Target.Head) {
		return false // "took everything"
	}
	if m.Actor != nil {
		return m.Actor.Class.Armed() || m.Actor.Refers && d.warlikeAt(t.Sentence) && !d.ImpersonalPronoun(m.Actor.Sentence, m.Actor.Head)
	}
	return d.Grammar.Set("detain").Word(t.Sentence, t.Word) && d.warlikeAt(t.Sentence) && d.placeNear(t.Sentence, t.Word)
}

// snatches tells a verb of laying hands on something with persons as what it is laid on: « se
// sont emparés de deux prêtres ».
func (d *Teller) snatches(t frames.Trigger, m *Mention) bool {
	return !t.Pattern.Noun && d.Grammar.Set("takes-genitive").Word(t.Sentence, t.Word) && m.Actor != nil && m.Target != nil && m.Target.Sentence == t.Sentence && m.Target.Head > t.Word && m.Target.Class == reading.CivilianClass && d.Parties.PersonNoun(t.Sentence.Words[m.Target.Head])
}

// onlyLed tells a participle that says under whom fighters are: « les combattants, emmenés par
// leur chef, ont quitté la ville ».
func (d *Teller) onlyLed(t frames.Trigger) bool {
	s := t.Sentence
	h := s.Words[t.Word].Head
	return t.Frame().Kind == frames.Take && len(t.Words) == 1 && s.Rel(t.Word) == "acl" && h >= 0 && d.Grammar.Set("led").Word(s, t.Word) && d.Thing(s, h).Class.Armed() && s.Child(t.Word, "obl:agent") > t.Word
}

// prisonersHeld tells a participle on a word for prisoners that says no more than where they are
// held: « la libération de cinquante prisonniers détenus en Israël ».
func (d *Teller) prisonersHeld(t frames.Trigger) bool {
	s := t.Sentence
	h := s.Words[t.Word].Head
	k := t.Frame().Kind
	return (k == frames.Arrest || k == frames.Take) && !t.Pattern.Noun && len(t.Words) == 1 && s.Rel(t.Word) == "acl" && h >= 0 && h < t.Word && d.Grammar.Set("detain").Word(s, t.Word) && d.Grammar.Set("prisoner").Word(s, h) && s.Child(t.Word, "obl:agent") < 0
}

// placeOfDetention tells a noun of holding that only says what a place is for: « le centre de
// détention », "the detention camp".
func (d *Teller) placeOfDetention(t frames.Trigger) bool {
	s := t.Sentence
	n := s.Words[t.Word].Head
	return t.Pattern.Noun && t.Frame().Kind == frames.Arrest && len(t.Words) == 1 && n >= 0 && s.Is(n, "NOUN") && (s.Rel(t.Word) == "nmod" || s.Rel(t.Word) == "compound") && d.Grammar.Set("detention-place").Word(s, n)
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

// saysWhereOrWhen tells whether a place or a time hangs under a verb.
func (d *Teller) saysWhereOrWhen(s *syntax.Sentence, v int) bool {
	return slices.ContainsFunc(d.PlacesIn(s), func(p reading.PlaceRef) bool { return s.Within(p.Head, v) }) ||
		slices.ContainsFunc(d.TimesIn(s), func(t reading.TimeRef) bool { return s.Within(t.Head, v) })
}

// standsForPersons tells a pronoun that can stand for persons.
func (d *Teller) standsForPersons(s *syntax.Sentence, h int) bool {
	return s.Words[h].Feat("PronType") == "Prs" && s.Words[h].Feat("Gender") != "Neut" || d.Grammar.Set("person-relative").Word(s, h)
}

// takesHostage tells words for taking persons that no police would use of
// themselves: "held hostage", « emmenés de force ».
func (d *Teller) takesHostage(t frames.Trigger) bool {
	for _, w := range t.Words {
		if d.Grammar.Set("plain-violence").Word(t.Sentence, w) {
			return true
		}
	}
	const near = 3
	s := t.Sentence
	_, forced := d.Grammar.Set("forcibly").In(s, t.Word, min(t.Word+near, len(s.Words)))
	return forced
}

// fetched tells persons whom no police or soldiers pick up: "went to pick up her
// daughter", "children are picked up for school".
func (d *Teller) fetched(t frames.Trigger, m *Mention) bool {
	if t.Pattern.Noun || len(t.Words) != 2 || d.Grammar.Set("pick-up").At(t.Sentence, t.Word) == 0 {
		return false
	}
	if a := m.Actor; a != nil {
		return !a.Class.Armed() && a.Class != reading.OfficialClass && !(a.Refers && a.Sentence.Words[a.Head].Feat("Number") != "Sing" && d.warlikeAt(t.Sentence))
	}
	return !d.VerbArgumentsOf(t).Passive || !d.warlikeAt(t.Sentence)
}

// takesCraft tells a verb of capturing or seizing with a tank, an aircraft or the like as its
// object, which is arms taken and nobody abducted; a ship or a hijacked aircraft is snatched.
func (d *Teller) takesCraft(t frames.Trigger) bool {
	s := t.Sentence
	takes := t.Frame().Kind == frames.Intercept || slices.ContainsFunc(d.TriggersAt(s, t.Word), func(o frames.Trigger) bool {
		return !o.Pattern.Noun && len(o.Words) == 1 && o.Frame().Kind == frames.Take
	})
	a := d.VerbArgumentsOf(t)
	if s.Rel(t.Word) == "acl" && len(a.Agent) == 0 { // "equipment captured near Gao" only says which
		return false
	}
	if slices.ContainsFunc(append(slices.Clone(a.Subject), a.Agent...), func(h int) bool { return d.Grammar.Set("assailant").Word(s, h) }) { // hijackers
		return false
	}
	return takes && d.Grammar.Set("capture").Word(s, t.Word) && slices.ContainsFunc(a.Object, func(h int) bool {
		return d.Thing(s, h).Carrier() || d.armyVehicle(s, h)
	})
}

// armyVehicle tells a vehicle of soldiers: "two tanks", "an army truck".
func (d *Teller) armyVehicle(s *syntax.Sentence, h int) bool {
	return d.Thing(s, h).Class == reading.MilitaryClass && (d.Grammar.Set("army-vehicle").At(s, h) > 0 || d.Grammar.Set("vehicle").Word(s, h))
}

// abductsCraft tells a word for taking people or places said of a tank or an aircraft.
func (d *Teller) abductsCraft(t frames.Trigger) bool {
	k := t.Frame().Kind
	return (k == frames.Take || k == frames.Seize) && !t.Pattern.Noun && len(t.Words) == 1 && d.takesCraft(t)
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
