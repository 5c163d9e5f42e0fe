package telling

import "attest/coding/reading"

// ownVehicle tells a vehicle or house that is said to be of the one who was hurt when it was
// struck, who was the target then: "died in a strike on his car"; and a vehicle of several: "three
// policemen died when their truck ran over a mine".
func (d *Teller) ownVehicle(thing, victim *reading.Filler) bool {
	s := thing.Sentence
	if !thing.Class.Thing() || !s.HasPossessive(thing.Head) || victim.Sentence != s || victim.Head > thing.Head || !victim.Class.Person() {
		return false
	}
	k, vehicle := s.Possessive(thing.Head), d.Grammar.Set("vehicle").Word(s, thing.Head)
	if k < 0 {
		return false
	}
	if s.Is(k, "PRON") && (s.Words[k].Feat("Number") == "Plur") != (s.Words[victim.Head].Feat("Number") == "Plur") {
		return false
	}
	return vehicle || thing.Class == reading.ObjectClass && s.Words[victim.Head].Feat("Number") != "Plur" && d.Grammar.Set("hide").Word(s, thing.Head)
}
