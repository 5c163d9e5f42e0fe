package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// shot tells what became of people without arms who are the plain object of a verb of
// shooting, where no other word says it: who is "shot on his doorstep" is taken for dead, who
// is "shot in the leg" for hurt. "Shot at a crowd" tells neither.
func (d *Reader) shot(t frames.Trigger) reading.HarmKind {
	s, g := t.Sentence, d.Grammar
	if t.Pattern.Noun || len(t.Words) > 1 || !g.Set("shoot-persons").Word(s, t.Word) {
		return ""
	}
	told := []*syntax.Sentence{s}
	if i := s.Index + 1; i < len(d.Sents) && d.Sents[i].Unit == s.Unit { // "shot two villagers. One of them died"
		told = append(told, &d.Sents[i])
	}
	for _, s := range told {
		for _, set := range [...]string{"wound-word", "kill-word", "survive"} {
			if _, ok := g.Set(set).In(s, 0, len(s.Words)); ok {
				return ""
			}
		}
	}
	if o, ok := d.MoodOf(s, t.Word); ok && (o.None != "" || o.Stance == attest.Threatened) { // "would be shot"
		return ""
	}
	a := s.VerbArguments(t.Word)
	if len(a.Object) == 0 || slices.ContainsFunc(a.Object, func(h int) bool {
		th := d.Thing(s, h)
		return th.Class != reading.CivilianClass && th.Class != reading.OfficialClass && !(th.Person && s.Is(h, "PROPN"))
	}) {
		return ""
	}
	if _, ok := g.Set("body-part").In(s, 0, len(s.Words)); ok {
		return reading.Wounded
	}
	return reading.Killed
}
