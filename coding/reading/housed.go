package reading

import (
	"slices"

	"attest"
	"attest/coding/syntax"
)

// housed makes a place where a state's soldiers are told to be that state's: "a base
// housing American troops", « une caserne occupée par des soldats maliens ».
func (d *Document) housed(f *Filler) {
	s := f.Sentence
	if f.Class != MilitaryClass && f.Class != ObjectClass || slices.ContainsFunc(s.Children(f.Head, "amod", "compound"), func(k int) bool { return d.Thing(s, k).Nation }) {
		return
	}
	verbs := s.Children(f.Head, "acl")
	if next := f.Head + 1; next < len(s.Words) && s.Words[next].Feat("VerbForm") == "Part" { // wherever the parser hung it
		verbs = append(verbs, next)
	}
	for _, v := range verbs {
		if !d.Grammar.Set("house").Word(s, v) {
			continue
		}
		if d.ownedByForce(f, s, s.Children(v, "obj", "obl", "obl:agent")) {
			return
		}
	}
}

// ownedByForce gives a thing the state of the first of some phrases that is a state's force,
// and tells whether there was one.
func (d *Document) ownedByForce(f *Filler, s *syntax.Sentence, heads []int) bool {
	for _, h := range heads {
		th := d.Thing(s, h)
		if th.Class != ForceClass || th.Party.Country == "" || th.Party.Kind != attest.StateForce {
			continue
		}
		f.Party.Kind, f.Party.Country, f.Party.Owner, f.AtHome = attest.StateForce, th.Party.Country, th.Party.Canonical, false
		return true
	}
	return false
}
