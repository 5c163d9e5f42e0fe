package earnest

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// onlyLed tells a participle that says under whom fighters are: « les combattants, emmenés par
// leur chef, ont quitté la ville ».
func (d *Judge) onlyLed(t frames.Trigger) bool {
	s := t.Sentence
	h := s.Words[t.Word].Head
	return t.Frame().Kind == frames.Take && len(t.Words) == 1 && s.Rel(t.Word) == "acl" && h >= 0 && d.Grammar.Set("led").Word(s, t.Word) && d.Thing(s, h).Class.Armed() && s.Child(t.Word, "obl:agent") > t.Word
}

// goneAboard tells a participle that only says what somebody is in or on: « deux hommes embarqués à bord d'une
// pirogue ont tiré ».
func (d *Judge) goneAboard(t frames.Trigger) bool {
	s, k := t.Sentence, t.Frame().Kind
	return (k == frames.Take || k == frames.Arrest) && !t.Pattern.Noun && s.Rel(t.Word) == "acl" && d.Grammar.Set("go-aboard").Word(s, t.Word) && s.Child(t.Word, "obl:agent") < 0
}

// prisonersHeld tells a participle on a word for prisoners that says no more than where they are
// held: « la libération de cinquante prisonniers détenus en Israël ».
func (d *Judge) prisonersHeld(t frames.Trigger) bool {
	s := t.Sentence
	h := s.Words[t.Word].Head
	k := t.Frame().Kind
	if k != frames.Arrest && k != frames.Take || t.Pattern.Noun || len(t.Words) > 1 || s.Rel(t.Word) != "acl" || h < 0 || h > t.Word {
		return false
	}
	return d.Grammar.Set("detain").Word(s, t.Word) && d.Grammar.Set("prisoner").Word(s, h) && s.Child(t.Word, "obl:agent") < 0
}

// formerCaptive tells a word for those whom somebody once held: « des témoignages d'anciens
// détenus », "former detainees".
func (d *Judge) formerCaptive(t frames.Trigger) bool {
	s := t.Sentence
	k := t.Frame().Kind
	return (k == frames.Arrest || k == frames.Take) && len(t.Words) == 1 && t.Word > 0 && d.Grammar.Set("once-so").Word(s, t.Word-1) && s.Child(t.Word, "obl:agent", "aux", "aux:pass", "nsubj") < 0
}

// stateOfBody tells a participle right before a body that is found, which says how the body
// looks: "two bound and tortured bodies were recovered".
func (d *Judge) stateOfBody(t frames.Trigger) bool {
	s := t.Sentence
	return !t.Pattern.Noun && len(t.Words) == 1 && t.Frame().Kind != frames.Found && t.Word+1 < len(s.Words) && s.Words[t.Word].Feat("VerbForm") == "Part" && s.Child(t.Word, "aux", "aux:pass", "obj", "nsubj") < 0 &&
		s.Is(t.Word+1, "NOUN") && d.Grammar.Set("dead-body").Word(s, t.Word+1) && s.Words[t.Word+1].Head != t.Word
}

// placeOfDetention tells a noun of holding that only says what a place is for: « le centre de
// détention », "the detention camp".
func (d *Judge) placeOfDetention(t frames.Trigger) bool {
	s := t.Sentence
	n := s.Words[t.Word].Head
	return t.Pattern.Noun && t.Frame().Kind == frames.Arrest && len(t.Words) == 1 && n >= 0 && s.Is(n, "NOUN") && (s.Rel(t.Word) == "nmod" || s.Rel(t.Word) == "compound") && d.Grammar.Set("detention-place").Word(s, n)
}

// SaysWhereOrWhen reports whether a place or a time hangs under a verb.
func (d *Judge) SaysWhereOrWhen(s *syntax.Sentence, v int) bool {
	return slices.ContainsFunc(d.PlacesIn(s), func(p reading.PlaceRef) bool { return s.Within(p.Head, v) }) ||
		slices.ContainsFunc(d.TimesIn(s), func(t reading.TimeRef) bool { return s.Within(t.Head, v) })
}

// TakesHostage tells words for taking persons that no police would use of
// themselves: "held hostage", « emmenés de force ».
func (d *Judge) TakesHostage(t frames.Trigger) bool {
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

// TakesCraft tells a verb of capturing or seizing with a tank, an aircraft or the like as its
// object, which is arms taken and nobody abducted; a ship or a hijacked aircraft is snatched.
func (d *Judge) TakesCraft(t frames.Trigger) bool {
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
func (d *Judge) armyVehicle(s *syntax.Sentence, h int) bool {
	return d.Thing(s, h).Class == reading.MilitaryClass && (d.Grammar.Set("army-vehicle").At(s, h) > 0 || d.Grammar.Set("vehicle").Word(s, h))
}

// abductsCraft tells a word for taking people or places said of a tank or an aircraft.
func (d *Judge) abductsCraft(t frames.Trigger) bool {
	k := t.Frame().Kind
	return (k == frames.Take || k == frames.Seize) && !t.Pattern.Noun && len(t.Words) == 1 && d.TakesCraft(t)
}
