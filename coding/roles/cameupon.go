package roles

import (
	"slices"

	"attest/coding/frames"
)

// whoCameUpon reads who did it from the clause that tells how those who suffered met them:
// "were killed when [a patrol] mistook them for rebels", "was abducted when his car was
// stopped by [armed men]".
func (d *Reader) whoCameUpon(t frames.Trigger, r *RoleWords) {
	s, g := t.Sentence, d.Grammar
	switch t.Frame().Kind {
	case frames.Kill, frames.Wound, frames.Die, frames.Take:
	default:
		return
	}
	if len(r.Actor) > 0 || t.Pattern.Noun {
		return
	}
	for _, v := range s.Children(t.Word, "advcl") {
		if v < t.Word || g.Set("comes-upon").At(s, v) == 0 || s.Child(v, "mark", "advmod") < 0 || d.UnderIf(s, v) || d.Negated(s, v) {
			continue
		}
		a := s.VerbArguments(v)
		doers := a.Subject
		if a.Passive {
			doers = a.Agent
		}
		doers = slices.DeleteFunc(slices.Clone(doers), func(h int) bool { return !d.Thing(s, h).Class.Armed() || slices.Contains(r.Target, h) })
		if len(doers) > 0 {
			r.Actor = doers
			return
		}
	}
}
