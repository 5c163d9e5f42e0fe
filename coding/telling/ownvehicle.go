package telling

import "attest/coding/reading"

// ownVehicle tells a car or house that is said to be of the one person who was hurt when it
// was struck, who was the target then: "died in a strike on his car".
func (d *Teller) ownVehicle(thing, victim *reading.Filler) bool {
	s := thing.Sentence
	if thing.Class != reading.ObjectClass || !s.HasPossessive(thing.Head) || victim.Sentence != s || victim.Head > thing.Head || !victim.Class.Person() {
		return false
	}
	if k := s.Possessive(thing.Head); k < 0 || s.Words[k].Feat("Number") == "Plur" && s.Is(k, "PRON") {
		return false
	}
	return s.Words[victim.Head].Feat("Number") != "Plur" && (d.Grammar.Set("vehicle").Word(s, thing.Head) || d.Grammar.Set("hide").Word(s, thing.Head))
}
