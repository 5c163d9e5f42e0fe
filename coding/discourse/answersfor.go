package discourse

import (
	"slices"

	"attest"
	"attest/coding/earnest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// Within tells whether some words of the first lie within some of the second.
func Within(x, y []syntax.Span) bool {
	return slices.ContainsFunc(x, func(a syntax.Span) bool {
		return slices.ContainsFunc(y, func(b syntax.Span) bool { return a.Start >= b.Start && a.End <= b.End })
	})
}

// speaksFor tells whether a speaker is of the side of a party, as far as that
// is told: any state's official may speak for any state's force.
func speaksFor(sp reading.Speaker, f *reading.Filler) bool {
	if f == nil {
		return false
	}
	return reading.SameSide(sp.Party, f.Party) || f.Party.Kind.OfState() && (sp.Kind == reading.ForceSpeaker || sp.Kind == reading.OfficeSpeaker) && (f.Party.Country == "" || f.Party.Country == sp.Party.Country)
}

// mayAnswerFor tells whether a speaker may be of the side of a party: he is, or both are
// armed groups of which one has no name ("the militia's leader" of "militiamen").
func mayAnswerFor(sp reading.Speaker, f *reading.Filler) bool {
	if speaksFor(sp, f) {
		return true
	}
	group := f.Party.Kind == attest.Militia || f.Party.Kind == attest.Rebel || f.Party.Kind == attest.Criminal
	return group && sp.Kind == reading.PartySpeaker && (sp.Party.Canonical == "" || f.Party.Canonical == "")
}

// onlyExplains tells a telling by which an armed group says only what an act told before was done for: "said
// the raid was a punishment". Of what another side did it tells nothing: jets bomb a camp, and the rebels
// call it a reprisal.
func (d *Document) onlyExplains(m *telling.Mention) bool {
	s, n := m.Trigger.Sentence, earnest.ActNoun(m.Trigger)
	if m.Source.Voice != reading.OwnsUp || n < 0 {
		return false
	}
	v := s.Words[n].Head
	return v >= 0 && syntax.BaseRel(s.Rel(n)) == "nsubj" && d.Grammar.Set("deed-in-answer").Word(s, v)
}
