package story

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// occupiers says whose forces are that are only called those of an occupation: the
// state's which the text names with that word elsewhere (« les bases d'occupation
// américaines »), or nobody's; the country that the report is about does not occupy
// itself.
func (d *Story) occupiers(f *reading.Filler) {
	if f == nil || f.Party.Kind != attest.StateForce || f.Party.Canonical != "" || f.Party.Owner != "" || !d.occupies(f.Sentence, f.Head) {
		return
	}
	f.Party.Country = ""
	for i := range d.Sents {
		s := &d.Sents[i]
		for h := range s.Words {
			if !s.Is(h, "NOUN", "PROPN") || !d.occupies(s, h) {
				continue
			}
			named := d.Parties.Describe(d.Names, d.Parsed, s.Index, h, d.Context(""))
			if named.Kind != attest.StateForce || named.Canonical == "" && named.Owner == "" {
				continue
			}
			f.Party.Country, f.Party.Canonical = named.Country, named.Canonical
			if named.Canonical == "" {
				f.Party.Canonical = named.Owner
			}
			return
		}
	}
}

// occupies tells whether a noun, or a word right under it, calls somebody an occupier.
func (d *Story) occupies(s *syntax.Sentence, h int) bool {
	occupying := d.Grammar.Set("occupying")
	if occupying.Word(s, h) {
		return true
	}
	for _, k := range s.Children(h, "nmod", "amod", "compound", "acl") {
		if occupying.Word(s, k) {
			return true
		}
	}
	return false
}
