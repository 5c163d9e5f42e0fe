package earnest

import (
	"slices"

	"attest/coding/reading"
)

// DeniesAsARule tells a denial that goes back to many charges and to no act that was told:
// "has repeatedly denied such allegations", « a nié par le passé viser des civils ».
func (d *Judge) DeniesAsARule(a reading.Attribution) bool {
	s := a.Sentence
	if d.deniesHabit(a) {
		return true
	}
	first, last := s.Subtree(a.Verb)
	if _, ok := d.Grammar.Set("as-before").In(s, first, last+1); !ok || d.onDay(s, a.Verb) {
		return false
	}
	v := s.VerbArguments(a.Verb)
	for _, h := range v.Complements() {
		if !slices.Contains(v.Object, h) && !d.TellsAct(s, h) {
			continue
		}
		if s.Is(h, "PRON") || s.Within(h, a.Verb) && d.definiteWord(s, h) && !d.such(s, h) {
			return false
		}
	}
	return s.Child(a.Verb, "expl") < 0
}

// deniesHabit tells a denial in the present of what somebody does to people at large: « dément viser des civils ».
func (d *Judge) deniesHabit(a reading.Attribution) bool {
	s := a.Sentence
	return slices.ContainsFunc(s.Children(a.Verb, "xcomp", "ccomp"), func(v int) bool {
		o := s.Child(v, "obj")
		bare := o >= 0 && s.Is(o, "NOUN") && s.Words[o].Feat("Number") == "Plur" && s.Child(o, "nummod", "acl", "acl:relcl") < 0
		return bare && s.Words[v].Feat("VerbForm") == "Inf" && s.Child(v, "aux", "aux:pass") < 0 && d.TellsAct(s, v) && !d.PlaceNear(s, v) && !d.TimeNear(s, v)
	})
}
