package telling

import (
	"slices"

	"attest"
)

// nearestBlow returns the blow that a participle of a toll at the end of a sentence is the
// result of, where it stands in a clause of its own between the participle and the verb
// on which the parser hung it, or nil: "the raid came after rebels had [shot down] a
// helicopter, killing all on board", "laid the mine that [blew up] a lorry, killing four".
func (d *Teller) nearestBlow(told []*Mention, m *Mention) *Mention {
	s, p := m.Trigger.Sentence, m.Trigger.Word
	v := s.Words[p].Head
	if !m.Trigger.Frame().Soft() || m.Trigger.Pattern.Noun || s.Rel(p) != "advcl" || v < 0 || v > p || s.VerbStart(p) == 0 || s.Child(p, "nsubj", "mark") >= 0 || s.Lower[s.VerbStart(p)-1] != "," {
		return nil
	}
	var nearest *Mention
	at := v
	for _, a := range told {
		downed := a.Act == attest.Interception && a.Target != nil && a.Target.Flying
		if !downed && a.Trigger.Frame().Act.Family() != attest.AttackFamily {
			continue
		}
		for _, t := range a.Triggers() {
			w := t.Word
			if t.Sentence != s || t.Pattern.Noun || t.Frame().Soft() || w > p || w < at {
				continue
			}
			if downed && w == v || w > v && s.Within(w, v) && slices.Contains([]string{"advcl", "acl:relcl"}, s.Rel(w)) && !s.Within(p, w) {
				nearest, at = a, w
			}
		}
	}
	return nearest
}
