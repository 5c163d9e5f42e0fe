package discourse

import (
	"attest/coding/reading"
	"attest/coding/telling"
)

// namedShortly tells whether a headline names by a bare noun the source that the text under it
// names in full: "Nine dead in raid - officials", then "two local officials said".
func (d *Document) namedShortly(a, m *telling.Mention) bool {
	short, full := a.Source, m.Source
	if short.Voice != reading.Says || full.Voice != reading.Says || short.Sentence == nil || m.Headline || len(short.At) == 0 {
		return false
	}
	const bare = 2 // "the army"
	first, last := short.Sentence.WordsOf(short.At[0])
	if first < 0 || last-first >= bare || short.Sentence.Between(first-1, last+1, "PROPN") && short.Speaker.Party.Canonical != full.Speaker.Party.Canonical {
		return false
	}
	x, y := short.Speaker, full.Speaker
	state := func(sp reading.Speaker) bool {
		return sp.Kind == reading.OfficeSpeaker || sp.Kind == reading.ForceSpeaker
	}
	return x.Word == y.Word || y.Spokes && state(x) && state(y) || x.Kind == y.Kind && x.Kind != reading.OfficeSpeaker && x.Kind != reading.WitnessSpeaker
}
