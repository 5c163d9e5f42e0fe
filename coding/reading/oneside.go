package reading

import "attest"

// Irregular reports whether a kind is that of armed groups that are no state's.
func Irregular(k attest.PartyKind) bool {
	return k == attest.Rebel || k == attest.Militia || k == attest.Criminal
}

// CountryOf returns the country of a party, "" where it has none or there is no party.
func CountryOf(f *Filler) string {
	if f == nil {
		return ""
	}
	return f.Party.Country
}

// OwnedBy reports whether a thing belongs to a party.
func OwnedBy(thing, owner attest.Party) bool {
	return thing.Owner != "" && (thing.Owner == owner.Canonical || SameName(thing.Owner, owner.Canonical))
}

// SameSide reports whether two parties are of one side: one party, or forces
// and offices of one state.
func SameSide(a, b attest.Party) bool {
	if SameParty(a, b) || OwnedBy(b, a) {
		return true
	}
	return a.Country != "" && a.Country == b.Country && a.Kind.OfState() && b.Kind.OfState()
}

// SameParty reports whether two parties are one: by canonical name, else by
// name.
func SameParty(a, b attest.Party) bool {
	if a.Canonical != "" && b.Canonical != "" {
		return SameName(a.Canonical, b.Canonical)
	}
	return a.Name != "" && SameName(a.Name, b.Name)
}

// Foe reports whether a side calls somebody its enemy, by whatever name: "enemy artillery", « les
// positions de l'occupant ».
func (d *Document) Foe(f *Filler) bool {
	if f == nil || f.Sentence == nil || !f.Sentence.Is(f.Head, "NOUN", "PROPN", "ADJ") {
		return false
	}
	first, last := f.Sentence.NounPhrase(f.Head)
	for w := first; w <= last; w++ {
		if d.Grammar.Set("foe").Word(f.Sentence, w) {
			return true
		}
	}
	return false
}
