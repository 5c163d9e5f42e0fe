package earnest

import (
	"attest"
	"attest/coding/frames"
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
