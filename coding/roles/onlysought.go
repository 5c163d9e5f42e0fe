package roles

import (
	"attest"
	"attest/coding/frames"
)

// onlySought tells a truce, an exchange or a release that somebody tries for, proposes or turns
// down, which nobody has agreed to: "is trying to broker a ceasefire", "rejected a truce
// offered by the army".
func (d *Reader) onlySought(t frames.Trigger, pred int) bool {
	if t.Frame().Act != attest.Agreement {
		return false
	}
	s, g := t.Sentence, d.Grammar
	if h := s.Words[pred].Head; h >= 0 && h < pred && s.Is(h, "VERB") && s.Words[pred].Feat("VerbForm") == "Inf" && g.Set("attempt").Word(s, h) {
		return true
	}
	if !t.Pattern.Noun {
		return false
	}
	n := NounHead(t)
	if v := s.Words[n].Head; v >= 0 && s.Rel(n) == "obj" && g.Set("spurn").Word(s, v) && !g.Definite(s, n, "det") {
		return true
	}
	for _, k := range s.Children(n, "acl", "amod") {
		if s.Words[k].Feat("VerbForm") == "Part" && g.Set("want").Word(s, k) {
			return true
		}
	}
	return false
}

// consents tells a verb of agreeing under which an agreement is reached and not only to come:
// "agreed to lay down their arms", « ont accepté d'échanger cent prisonniers ».
func (d *Reader) consents(t frames.Trigger, v int) bool {
	return t.Frame().Act == attest.Agreement && d.Grammar.Set("consent").Word(t.Sentence, v)
}
