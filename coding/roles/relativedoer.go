package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
)

// doersOfRelative makes doers of the subjects of a relative clause that says who carried out what
// the noun tells: "died in the attack that [rebels] launched on the base", « la frappe que
// [l'armée] a menée ».
func (d *Reader) doersOfRelative(t frames.Trigger, n int, r *RoleWords) {
	if len(r.Actor) > 0 {
		return
	}
	s, g := t.Sentence, d.Grammar
	for _, v := range s.Children(n, "acl") {
		o := s.Child(v, "obj")
		if !s.Is(v, "VERB") || v < n || s.IsPassive(v) || s.Rel(v) != "acl:relcl" && o < 0 || o >= 0 && !s.Is(o, "PRON") || g.Set("support-do").At(s, v) == 0 || d.Negated(s, v) {
			continue
		}
		if g.Set("say").Word(s, v) && t.Frame().Act.Family() != attest.AgreementFamily { // who announces a death did not do it
			continue
		}
		for _, k := range s.VerbArguments(v).Subject {
			if k != o && s.Words[k].Feat("PronType") != "Rel" && !s.IsTimed(k) && !slices.Contains(r.Target, k) {
				r.Actor = append(r.Actor, k)
			}
		}
	}
}
