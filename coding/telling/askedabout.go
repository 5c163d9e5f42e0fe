package telling

import (
	"attest"
	"attest/coding/syntax"
)

// askedAbout tells what somebody was asked about, which he does not vouch for: "Asked
// about the raid, the spokesman said …".
func (d *Teller) askedAbout(s *syntax.Sentence, w int) bool {
	for v := s.Words[w].Head; v >= 0; v = s.Words[v].Head {
		if d.Grammar.Set("asked").Word(s, v) && s.Is(v, "VERB", "ADJ") && s.Child(v, "nsubj", "nsubj:pass") < 0 {
			return true
		}
	}
	return false
}

// vowedToAnswer tells a blow that somebody only vows to answer, which the report tells:
// "The front vowed to avenge the killing of its leader".
func (d *Teller) vowedToAnswer(m *Mention) bool {
	if !d.Answered(m.Trigger) || m.Stance != attest.Asserted {
		return false
	}
	s := m.Trigger.Sentence
	for w := m.Trigger.Word; w >= 0; w = s.Words[w].Head {
		if s.Is(w, "VERB") && d.Grammar.Set("vow").At(s, w) > 0 {
			return true
		}
	}
	return false
}
