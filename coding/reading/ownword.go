package reading

import (
	"slices"

	"attest/coding/syntax"
)

// tellsOfItself returns the body that a pronoun of the third person takes up from the very words that
// it vouches for: "[the army] killed six rebels on Monday, it said", « [les Houthis] ont abattu un
// drone, ont-ils affirmé »; nil where these have a person or nobody as their subject.
func (d *Document) tellsOfItself(s *syntax.Sentence, a Attribution) *SourceRef {
	if a.Kind != Says || a.Speaker < a.Verb-2 || s.Quoted[a.Speaker] || d.PersonPronoun(s, a.Speaker) || s.Words[a.Speaker].Feat("Person") != "3" {
		return nil
	}
	for h := range a.Speaker {
		if s.Rel(h) != "nsubj" || s.Quoted[h] || a.Governs(h) == 0 || !s.Is(h, "PROPN") && !d.Grammar.Definite(s, h, "det") {
			continue
		}
		if v := s.Words[h].Head; v != s.Root() && s.Words[v].Head != a.Verb {
			continue
		}
		ref := d.namedSpeaker(s, h)
		bodies := []SpeakerKind{ForceSpeaker, OfficeSpeaker, PartySpeaker, MonitorSpeaker, FirmSpeaker}
		if ref != nil && (!ref.Speaker.Human || d.Grammar.Set("force-body").At(s, h) > 0) && slices.Contains(bodies, ref.Speaker.Kind) && d.standsForSpeaker(s, a.Speaker, ref.Speaker) {
			return ref
		}
	}
	return nil
}
