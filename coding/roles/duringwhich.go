package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/syntax"
)

// duringWhich gives an arrest or a killing in a clause on the noun of what was done the one who did
// that: "[The army] carried out an operation during which two men were arrested", « [La police] a
// mené une descente au cours de laquelle … ».
func (d *Reader) duringWhich(t frames.Trigger, passive bool, r *RoleWords) {
	s := t.Sentence
	if t.Pattern.Noun || !passive || len(r.Actor) > 0 || s.Rel(t.Word) != "acl:relcl" {
		return
	}
	switch t.Frame().Kind {
	case frames.Arrest, frames.Kill, frames.Take, frames.Intercept:
	default:
		return
	}
	during := slices.ContainsFunc(s.Children(t.Word, "obl"), func(k int) bool {
		return s.Is(k, "PRON") && k < t.Word && d.Grammar.Set("during-preposition").HasPrep(s.Preposition(k))
	})
	for n := s.Words[t.Word].Head; n >= 0 && s.Is(n, "NOUN", "PROPN"); n = s.Words[n].Head { // "an operation [in Niem] during which"
		if !d.Grammar.Set("operation").Word(s, n) && !during {
			continue
		}
		v := s.Words[n].Head
		if v < 0 || !s.Is(v, "VERB") || syntax.BaseRel(s.Rel(n)) != "obj" {
			return
		}
		for _, h := range s.VerbArguments(v).Subject {
			if d.Thing(s, h).Class.Armed() {
				r.Actor = append(r.Actor, h)
			}
		}
		return
	}
}
