package coding

import "attest"

// occupiers says whose forces are that are only called those of an occupation: the
// state's which the text names with that word elsewhere (« les bases d'occupation
// américaines »), or nobody's; the country that the report is about does not occupy
// itself.
func (d *document) occupiers(f *filler) {
	if f == nil || f.party.Kind != attest.StateForce || f.party.Canonical != "" || f.party.Owner != "" || !d.occupies(f.s, f.head) {
		return
	}
	f.party.Country = ""
	for i := range d.sents {
		s := &d.sents[i]
		for h := range s.Words {
			if !s.is(h, "NOUN", "PROPN") || !d.occupies(s, h) {
				continue
			}
			named := d.parties.Describe(d.names, d.parsed, s.index, h, d.context(""))
			if named.Kind != attest.StateForce || named.Canonical == "" && named.Owner == "" {
				continue
			}
			f.party.Country, f.party.Canonical = named.Country, named.Canonical
			if named.Canonical == "" {
				f.party.Canonical = named.Owner
			}
			return
		}
	}
}

// occupies tells whether a noun, or a word right under it, calls somebody an occupier.
func (d *document) occupies(s *sentence, h int) bool {
	occupying := d.grammar.set("occupying")
	if occupying.word(s, h) {
		return true
	}
	for _, k := range s.children(h, "nmod", "amod", "compound", "acl") {
		if occupying.word(s, k) {
			return true
		}
	}
	return false
}
