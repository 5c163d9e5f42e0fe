package earnest

import "attest/coding/frames"

// onlyStands tells a participle behind a noun that says where something stands or who
// is still there: "a station located next to the barracks", "have 200 men left".
func (d *Judge) onlyStands(t frames.Trigger) bool {
	s, g := t.Sentence, d.Grammar
	if t.Pattern.Noun || t.Word == 0 || !s.Is(t.Word-1, "NOUN", "PROPN") || s.Child(t.Word, "aux", "aux:pass", "nsubj") >= 0 {
		return false
	}
	rel := s.Rel(t.Word)
	return g.Set("situated").Word(s, t.Word) && s.Words[t.Word].Feat("VerbForm") == "Part" && (rel == "acl" || rel == "advcl") ||
		g.Set("remaining").Word(s, t.Word) && rel == "acl"
}
