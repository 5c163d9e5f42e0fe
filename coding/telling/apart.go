package telling

import (
	"attest"
	"attest/coding/reading"
)

// apart reports whether two tellings name different actors or different places
// of one rank.
func (d *Teller) apart(a, b *Mention) bool {
	if !sameActor(a, b) && !resultOf(a, b) {
		return true
	}
	if len(a.Places) > 0 && len(b.Places) > 0 && a.Own && b.Own && !d.PlacesAgree(a.Places, b.Places) {
		return true
	}
	return a.Count != nil && b.Count != nil && !SameBounds(*a.Count, *b.Count) && a.CountAt != b.CountAt
}

// resultOf tells a participle of a toll behind a passive, whose subject is who suffered:
// "the patrol was fired on by rebels, leaving two dead".
func resultOf(a, b *Mention) bool {
	s := b.Trigger.Sentence
	return b.Trigger.Frame().Soft() && SharesPhrase(a.Target, b.Actor) && s == a.Trigger.Sentence && s.Rel(s.ClauseOf(b.Trigger.Word)) == "advcl"
}

// sameActor reports whether two tellings can be of one who acted: one of them names nobody, or both him.
func sameActor(a, b *Mention) bool {
	if a.Actor == nil || b.Actor == nil || a.Actor.Refers || b.Actor.Refers {
		return true
	}
	return SharesPhrase(a.Actor, b.Actor) || onePhrase(a.Actor, b.Actor) || reading.SameParty(a.Actor.Party, b.Actor.Party)
}

// onePhrase reports whether the words of one party stand in the phrase of the
// other: "US" in "US special forces".
func onePhrase(a, b *reading.Filler) bool {
	if a.Sentence != b.Sentence {
		return false
	}
	af, al := a.Sentence.NounPhrase(a.Head)
	bf, bl := b.Sentence.NounPhrase(b.Head)
	return bf <= a.Head && a.Head <= bl || af <= b.Head && b.Head <= al
}

// SameTime reports whether two tellings have one time, or one of them none.
func SameTime(a, b *Mention) bool {
	return a.Time == nil || b.Time == nil || a.Time.First == b.Time.First
}

// SharesPhrase reports whether two roles are filled by one phrase.
func SharesPhrase(a, b *reading.Filler) bool {
	return a != nil && b != nil && a.Sentence == b.Sentence && a.Head == b.Head
}

// SameBounds reports whether two quantities have the same ends.
func SameBounds(a, b attest.Quantity) bool {
	eq := func(x, y *int) bool { return x == nil && y == nil || x != nil && y != nil && *x == *y }
	return eq(a.Low, b.Low) && eq(a.High, b.High)
}

// distinctThings reports whether two tellings in a row strike different things
// or different named parties, so that they are two acts.
func (d *Teller) distinctThings(a, b *Mention) bool {
	x, y := a.Target, b.Target
	if x == nil || y == nil || SharesPhrase(x, y) || x.Refers || y.Refers {
		return false
	}
	if x.Class.Thing() && y.Class.Thing() || x.Class == reading.PlaceClass && y.Class == reading.PlaceClass {
		return true
	}
	return x.Party.Canonical != "" && y.Party.Canonical != "" && x.Party.Canonical != y.Party.Canonical
}
