package mend

import "attest/coding/syntax"

// agentOfActive makes a plain circumstance of what the parser took for the agent of a verb
// in the active perfect, which has none: « dit avoir répliqué par des tirs ».
func agentOfActive(l *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.Rel(k) != "obl:agent" || v < 0 || s.Child(v, "aux:pass", "nsubj:pass") >= 0 {
			continue
		}
		if aux := s.Child(v, "aux"); aux >= 0 && aux < v && !l.IsPlace(s.Words[v].Form) && l.Set("have").Word(s, aux) {
			s.Rehang(func() { s.Words[k].Rel, s.Words[v].Feats = "obl", "Tense=Past|VerbForm=Part" })
		}
	}
}
