package earnest

import (
	"attest"
	"attest/coding/frames"
)

// mourned tells words that only say who those were to whom, or to whose families, somebody pays
// tribute, with no day, place or number of their own: "condolences to the families of the soldiers
// who were killed".
func (d *Judge) mourned(t frames.Trigger) bool {
	s, w := t.Sentence, ActNoun(t)
	if w < 0 {
		w = t.Word
	}
	if t.Frame().Act.Family() != attest.AttackFamily || d.PlaceNear(s, w) || d.TimeNear(s, w) || len(d.Quantities[s.Index]) > 0 {
		return false
	}
	if !t.Pattern.Noun && s.Child(w, "nsubj", "nsubj:pass") >= 0 && s.RelativeOver(w) < 0 {
		return false // "condolences after rebels killed soldiers"
	}
	for i := range w {
		if d.Grammar.Set("condolence").At(s, i) > 0 {
			return true
		}
	}
	return false
}
