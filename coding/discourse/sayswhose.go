package discourse

import (
	"attest/coding/reading"
	"attest/coding/telling"
)

// saysWhose tells a telling that takes the act of claim a up only to say on somebody's word whose it was,
// which is a claim of his own, as one of blame is: "Gunmen attacked a bus. The governor said that the
// militia carried out the attack". Where nobody was said to have done it, he tells the whole.
func saysWhose(m, a *telling.Mention) bool {
	who := m.Actor
	if !m.Refers || who == nil || who.Refers || who.Party.Canonical == "" && !hasName(who) {
		return false
	}
	if a.Actor == nil || a.Actor.Party.Canonical != "" || reading.SameParty(who.Party, a.Actor.Party) {
		return false
	}
	return len(m.Harm) == 0 && !m.Own && (m.Time == nil || m.Time.Weak) && m.Effect == ""
}

// hasName tells a phrase with a name in it: "the Mai-Mai militia".
func hasName(f *reading.Filler) bool {
	first, last := f.Sentence.NounPhrase(f.Head)
	for w := first; w <= last; w++ {
		if f.Sentence.Is(w, "PROPN") {
			return true
		}
	}
	return false
}
