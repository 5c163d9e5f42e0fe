package telling

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/syntax"
)

// whereItLay tells a participle that says where the charge had been put that the verb says
// went off: "a bomb planted on a motorcycle went off near a van". What it was put on is not
// what was struck.
func whereItLay(a, b *Mention) bool {
	s, v := a.Trigger.Sentence, a.Trigger.Word
	if a.Trigger.Pattern.Noun || b.Trigger.Pattern.Noun || b.Trigger.Frame().Kind != frames.Blast || b.Trigger.Sentence != s || syntax.BaseRel(s.Rel(v)) != "acl" || b.Target == nil {
		return false
	}
	return slices.Contains(s.Children(b.Trigger.Word, "nsubj", "nsubj:pass"), s.Words[v].Head)
}
