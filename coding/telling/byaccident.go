package telling

import (
	"attest"
	"attest/coding/frames"
)

// byAccident tells a death or a wound by a shot or a blast that the text itself calls an
// accident: « un gendarme a été tué par un tir accidentel », "died of an accidental discharge".
func (d *Teller) byAccident(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Act.Family() != attest.AttackFamily {
		return false
	}
	i, ok := d.Grammar.Set("accidental").In(s, max(0, t.Word-accidentReach), min(len(s.Words), t.Word+accidentReach))
	if !ok || !s.Is(i, "ADJ", "VERB") || s.Rel(i) != "amod" && s.Rel(i) != "acl" {
		return false
	}
	n := s.Words[i].Head
	if n < 0 || !s.Is(n, "NOUN") || d.Negated(s, s.ClauseOf(n)) || n == t.Word {
		return false
	}
	return s.Within(n, s.ClauseOf(t.Word)) && !s.Between(min(n, t.Word), max(n, t.Word), "CCONJ", "SCONJ") && d.TellsAct(s, n)
}

// accidentReach is how many words from what was done the accident may be told.
const accidentReach = 12
