package reading

import (
	"attest/coding/syntax"
	"attest/party"
)

// sourceWithin returns the body in which an unnamed source is said to sit, or anybody at a
// hospital, whose word its word is: « une source au sein de [la police] », "a source in [the
// army]", "an official at [the clinic]", or -1.
func (d *Document) sourceWithin(s *syntax.Sentence, h int, kind party.SpeakerKind) int {
	if kind != party.UnnamedSpeaker && kind != party.OfficeSpeaker && kind != party.WitnessSpeaker || !s.Is(h, "NOUN") {
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
		case party.ForceSpeaker, party.OfficeSpeaker, party.PartySpeaker:
			if kind == party.UnnamedSpeaker {
				return k
			}
		case party.MedicSpeaker: // "an official at a hospital"
			return k
		}
	}
	return -1
}

// issuer returns those whose statement a phrase means, whose word it is: "a statement by [the
// ministry]", "an [army] communique", « un communiqué du [Front populaire] », or -1.
func (d *Document) issuer(s *syntax.Sentence, h int) int {
	if !s.Is(h, "NOUN") || !d.Grammar.Set("statement").Word(s, h) {
		return -1
	}
	of := s.Children(h, "nmod", "nmod:poss", "compound")
	for _, k := range s.Children(h, "nmod") { // "a post on the group's channel"
		of = append(of, s.Children(k, "nmod:poss", "nmod")...)
	}
	for _, v := range s.Children(h, "acl") { // "a video released by the group"
		of = append(of, s.Children(v, "obl:agent", "obl")...)
	}
	for _, k := range of {
		if d.issues(s, k) {
			return k
		}
	}
	return d.signatory(s, h)
}

// signReach is how many words behind a paper its signature may stand.
const signReach = 16

// signatory returns who put a name to a leaflet or a letter, a group of no list too: "a banner
// signed by [the Lions of the North]", « un tract signé "[Les Vengeurs]" », or -1.
func (d *Document) signatory(s *syntax.Sentence, h int) int {
	for v := h + 1; v < len(s.Words) && v <= h+signReach; v++ {
		if !s.Is(v, "VERB") || !d.Grammar.Set("sign").Word(s, v) || s.Words[v].Feat("VerbForm") != "Part" || !s.Within(v, h) {
			continue
		}
		for _, k := range s.Children(v, "obl:agent", "obl", "obj", "nsubj", "xcomp", "parataxis", "appos") {
			if _, place := d.PlaceAt(s, k); k > v && s.Is(k, "NOUN", "PROPN") && !place && !s.IsTimed(k) && (s.Quoted[k] || s.Preposition(k) == "" || d.Grammar.Set("agent-preposition").HasPrep(s.Preposition(k))) {
				return k
			}
		}
	}
	return -1
}

// issues tells a phrase that says whose a statement is: a body or a group, in the genitive or
// as its maker.
func (d *Document) issues(s *syntax.Sentence, k int) bool {
	g, p := d.Grammar, s.Preposition(k)
	v := s.Words[k].Head
	if p != "" && s.Rel(k) != "nmod:poss" && !g.Set("genitive-preposition").HasPrep(p) && !g.Set("agent-preposition").HasPrep(p) && !g.Set("origin-preposition").HasPrep(p) && !(s.Is(v, "VERB") && g.Set("ascribed").Word(s, v)) {
		return false
	}
	if s.Is(k, "NOUN") && g.Set("group-anaphor").Word(s, k) {
		return true
	}
	if _, place := d.PlaceAt(s, k); place || s.Rel(k) == "compound" && d.Parties.PersonNoun(s.Words[k]) { // "a report from Yala", "official reports"
		return false
	}
	switch kind, _ := d.Parties.Speaker(d.Names, d.Parsed, s.Index, k, d.Context("")); kind {
	case party.ForceSpeaker, party.OfficeSpeaker, party.PartySpeaker, party.MonitorSpeaker, party.MedicSpeaker:
		return true
	}
	return false
}
