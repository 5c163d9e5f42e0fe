package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
)

// shotDead tells a verb of shooting with people who bear no arms as its plain object, who
// are taken for dead where nothing says how many died or that they were hurt: "the deputy mayor was shot on
// his doorstep", but not "shot at a crowd", "shot him in the leg" or "was shot and wounded".
func (d *Reader) shotDead(t frames.Trigger) bool {
	s, g := t.Sentence, d.Grammar
	if t.Pattern.Noun || len(t.Words) > 1 || !g.Set("shoot-persons").Word(s, t.Word) {
		return false
	}
	for _, set := range [...]string{"wound-word", "body-part", "kill-word"} {
		if _, ok := g.Set(set).In(s, 0, len(s.Words)); ok {
			return false
		}
	}
	if o, ok := d.MoodOf(s, t.Word); ok && (o.None != "" || o.Stance == attest.Threatened) { // "would be shot"
		return false
	}
	a := s.VerbArguments(t.Word)
	return len(a.Object) > 0 && !slices.ContainsFunc(a.Object, func(h int) bool {
		th := d.Thing(s, h)
		return th.Class != reading.CivilianClass && th.Class != reading.OfficialClass && !(th.Person && s.Is(h, "PROPN"))
	})
}
