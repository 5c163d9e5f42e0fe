package earnest

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// fightingToEnd tells fighting in general that somebody agrees, promises or tries to end: "agreed
// to stop fighting", « se sont engagés à cesser les hostilités ».
func (d *Judge) fightingToEnd(t frames.Trigger) bool {
	s, g, w := t.Sentence, d.Grammar, Governed(t)
	v := s.Words[w].Head
	if t.Frame().Act != attest.ArmedClash || v < 0 || syntax.BaseRel(s.Rel(w)) != "obj" && s.Rel(w) != "xcomp" || !g.Set("comes-to-end").Word(s, v) && !g.Set("prevent").Word(s, v) {
		return false
	}
	h := s.Words[v].Head
	return h >= 0 && s.Rel(v) == "xcomp" && (g.Set("consent").Word(s, h) || g.Set("attempt").Word(s, h) || g.Set("threaten").At(s, h) > 0)
}

// toBeEnded tells an act that somebody is told or asked to end: "to end the violence", « Arrêtez la destruction ».
func (d *Judge) toBeEnded(t frames.Trigger) bool {
	if !t.Pattern.Noun {
		return false
	}
	s, n := t.Sentence, roles.NounHead(t)
	v := s.Words[n].Head
	if v < 0 || v > n || syntax.BaseRel(s.Rel(n)) != "obj" || !d.Grammar.Set("prevent").Word(s, v) {
		return false
	}
	return s.Words[v].Feat("Mood") == "Imp" || s.Words[v].Feat("VerbForm") == "Inf"
}
