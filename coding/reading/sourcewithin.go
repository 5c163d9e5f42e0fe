package reading

import (
	"attest/coding/syntax"
	"attest/party"
)

// sourceWithin returns the body in which an unnamed source is said to sit, whose word its
// word is: « une source au sein de [la police] », "a source in [the army]", or -1.
func (d *Document) sourceWithin(s *syntax.Sentence, h int, kind party.SpeakerKind) int {
	if kind != party.UnnamedSpeaker || !s.Is(h, "NOUN") {
		return -1
	}
	beside := s.Children(h, "nmod")
	for k := h + 2; k < len(s.Words) && k <= h+3; k++ { // wherever the parser hung what stands right behind it
		if s.Child(k, "case") == h+1 {
			beside = append(beside, k)
		}
	}
	for _, k := range beside {
		if k < h || !d.Grammar.Set("inside-preposition").HasPrep(s.Preposition(k)) {
			continue
		}
		if inner := s.Child(k, "nmod"); inner > k && d.Grammar.Set("locative").Word(s, k) {
			k = inner
		}
		switch within, _ := d.Parties.Speaker(d.Names, d.Parsed, s.Index, k, d.Context("")); within {
		case party.ForceSpeaker, party.OfficeSpeaker, party.PartySpeaker, party.MedicSpeaker:
			return k
		}
	}
	return -1
}
