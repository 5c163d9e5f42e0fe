package reading

import "attest/coding/syntax"

// IsTitle reports whether a word is a noun for one person: "councilman", "general".
func (d *Document) IsTitle(s *syntax.Sentence, w int) bool {
	if !s.Is(w, "NOUN", "PROPN") || s.IsTimed(w) || d.InName(s, w) || s.Words[w].Feat("Number") == "Plur" {
		return false
	}
	return d.Parties.PersonNoun(s.Words[w])
}

// NamePart tells whether a word can be part of a person's name.
func (d *Document) NamePart(s *syntax.Sentence, w int) bool {
	if !s.Is(w, "PROPN") || s.IsTimed(w) || d.InName(s, w) {
		return false
	}
	_, place := d.PlaceAt(s, w)
	return !place
}

// BeginsName reports whether a word is the first part of a person's name. In
// capitals a first name may be read as a common noun; the surname tells.
func (d *Document) BeginsName(s *syntax.Sentence, w int) bool {
	if d.NamePart(s, w) {
		return true
	}
	return s.Is(w, "NOUN") && w+1 < len(s.Words) && d.NamePart(s, w+1) && !s.IsTimed(w) && !d.TellsAct(s, w) && d.Parties.UnknownNoun(s.Words[w])
}
