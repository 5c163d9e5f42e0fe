package reading

import (
	"attest/coding/syntax"
	"attest/party"
)

// onBehalf returns the party in whose name somebody of no name speaks: "a caller
// speaking for the BLA claimed responsibility", « un correspondant anonyme a
// revendiqué au nom du FLNC », or nil.
func (d *Document) onBehalf(a Attribution, sp Speaker) *Speaker {
	s := a.Sentence
	if sp.Kind == PartySpeaker || sp.Party.Canonical != "" || sp.refers || !s.Is(a.Speaker, "NOUN") || a.Kind != OwnsUp && a.Kind != Says {
		return nil
	}
	for i := range s.Words {
		n := d.Grammar.Set("on-behalf").At(s, i)
		if n == 0 || a.Kind == Says && i > 0 && !s.Within(i, a.Speaker) { // « Au nom du FLNC, un porte-parole a assuré »
			continue
		}
		for j := i + n; j < len(s.Words) && j < i+n+8; j++ {
			if s.Is(j, "VERB", "PUNCT") {
				break
			}
			if th := d.Thing(s, j); th.Named && th.Class == ArmedClass {
				out := sp
				out.Kind, out.Party, out.known = PartySpeaker, th.Party, true
				return &out
			}
		}
	}
	return nil
}

// mouthpieceOf returns the side whose station or paper an apposition says that somebody is: "Radio
// Kale, the voice of [the front]", « le journal, organe de [la junte] », or -1.
func (d *Document) mouthpieceOf(s *syntax.Sentence, h int) int {
	for _, k := range s.Children(h, "appos") {
		if !d.Grammar.Set("mouthpiece").Word(s, k) {
			continue
		}
		for _, of := range s.Children(k, "nmod") {
			if kind, _, _ := d.describeSpeaker(s, of); kind == party.PartySpeaker || kind == party.ForceSpeaker {
				return of
			}
		}
	}
	return -1
}
