package earnest

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/roles"
)

// ActNoun returns the noun of an act among a trigger's words where it is the subject,
// that of a noun's pattern or of a support verb in the passive (« l'attaque a été
// menée »), or -1.
func ActNoun(t frames.Trigger) int {
	if t.Pattern.Noun {
		return roles.NounHead(t)
	}
	for _, w := range t.Words {
		if t.Sentence.Is(w, "NOUN") && t.Sentence.Words[w].Head == t.Word && t.Sentence.Rel(w) == "nsubj:pass" {
			return w
		}
	}
	return -1
}

// Governed returns the word of a trigger that an attribution must govern.
func Governed(t frames.Trigger) int {
	if t.Pattern.Noun && t.Frame() != TakingUp {
		return roles.NounHead(t)
	}
	return t.Word
}

// TakingUp is the frame of words that only take up an act told elsewhere.
var TakingUp = &frames.Frame{ID: "taken-up", Act: attest.ArmedAttack, Kind: frames.Strike, Means: true}
