package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
)

// strikesCraft tells words of an attack from the air whose aircraft is what was struck and strikes
// nothing: « ont bombardé l'aéroport, détruisant deux avions ».
func (d *Judge) strikesCraft(t frames.Trigger) bool {
	act := t.Frame().Act
	if t.Pattern.Noun || len(t.Words) < 2 || act != attest.AirStrike && act != attest.DroneStrike {
		return false
	}
	s := t.Sentence
	return slices.ContainsFunc(d.VerbArgumentsOf(t).Object, func(h int) bool {
		return slices.Contains(t.Words, h) && h > t.Word && s.Preposition(h) == "" && (d.Thing(s, h).Carrier() || d.Thing(s, h).Instrument == attest.Drone)
	})
}
