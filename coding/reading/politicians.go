package reading

import (
	"slices"

	"attest"
	"attest/coding/syntax"
)

// speaksForParty tells one who speaks for a party without arms or the opposition, which rules
// nothing: "the opposition", "a party spokesman", « le parti Union nationale », but not "the
// ruling party", which speaks for those who rule.
func (d *Document) speaksForParty(s *syntax.Sentence, h int, sp Speaker) bool {
	if sp.Kind != OfficeSpeaker && sp.Kind != ForceSpeaker && sp.Kind != MonitorSpeaker && (sp.Kind != PartySpeaker || sp.Party.Canonical != "" || Irregular(sp.Party.Kind)) {
		return false
	}
	first, last := s.NounPhrase(h)
	if _, rules := d.Grammar.Set("in-power").In(s, first, last+1); rules {
		return false
	}
	return slices.ContainsFunc(append(s.Children(h, "amod", "compound", "nmod", "nmod:desc", "appos", "flat"), h), func(k int) bool {
		return d.Grammar.Set("opposition").Word(s, k)
	})
}

// roleOfPolitician is the role of a party without arms, or the opposition: its own where its
// people act or are struck, else that of a rival.
func (d *Document) roleOfPolitician(st Standing) attest.Role {
	its := func(f *Filler) bool { return f != nil && (SameParty(st.Speaker.Party, f.Party) || d.ofOpposition(f)) }
	switch {
	case st.Mine, st.Doer, its(st.Actor), st.Denial && st.nobodyNamed():
		return attest.Perpetrator
	case st.Struck, its(st.Target):
		return attest.TargetSide
	case st.Actor == nil && (st.Threat || st.Act == attest.Protest || st.Act == attest.Agreement):
		return attest.Perpetrator
	}
	return attest.Rival
}

// ofOpposition tells people whom their words give to the opposition or a party: "opposition
// supporters", « trois militants du parti ».
func (d *Document) ofOpposition(f *Filler) bool {
	if f.Sentence == nil || f.Head < 0 || f.Head >= len(f.Sentence.Words) {
		return false
	}
	first, last := f.Sentence.NounPhrase(f.Head)
	_, ok := d.Grammar.Set("opposition").In(f.Sentence, first, last+1)
	return ok
}
