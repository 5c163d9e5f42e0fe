package coding

import (
	"attest"
	"attest/party"
)

var speakerKindOf = map[party.SpeakerKind]speakerKind{
	party.PartySpeaker: partySpeaker, party.ForceSpeaker: forceSpeaker, party.OfficeSpeaker: officeSpeaker,
	party.MedicSpeaker: medicSpeaker, party.MonitorSpeaker: monitorSpeaker, party.WitnessSpeaker: witnessSpeaker,
	party.MediaSpeaker: mediaSpeaker, party.UnnamedSpeaker: unnamedSpeaker,
	party.FirmSpeaker: firmSpeaker,
}

// canSpeak tells whether a phrase can be a source.
func (d *reading) canSpeak(s *sentence, h int) bool {
	if d.grammar.set("statement").word(s, h) || s.is(h, "PRON") {
		return true
	}
	if th := d.thing(s, h); th.class == weaponClass || th.class == eventClass || th.class == timeClass || th.class == objectClass {
		kind, _ := d.parties.Speaker(d.names, d.parsed, s.index, h, d.context(""))
		return kind != party.NoSpeaker && th.class == objectClass
	}
	kind, _ := d.parties.Speaker(d.names, d.parsed, s.index, h, d.context(""))
	return kind != party.NoSpeaker || s.is(h, "PROPN")
}

// speakerAt describes the speaker that a phrase names. A pronoun or a bare
// word for a statement stands for a speaker told before.
func (d *reading) speakerAt(s *sentence, h int) (speaker, string) {
	kind, desc, placed := d.describeSpeaker(s, h)
	if s.is(h, "PROPN") && (kind == party.NoSpeaker || kind == party.WitnessSpeaker) {
		if k, title := d.titleOf(s, h); k != party.NoSpeaker {
			kind, desc.Canonical, desc.Kind, desc.Country = k, title.Canonical, title.Kind, title.Country
			desc.Name = ""
		}
	}
	if kind == party.MonitorSpeaker && desc.Kind == attest.Government { // "president of the civil society" presides over no state
		desc.Canonical, desc.Kind = "", ""
	}
	sp := speaker{
		kind:  speakerKindOf[kind],
		party: attest.Party{Name: desc.Name, Canonical: desc.Canonical, Kind: desc.Kind, Country: desc.Country},
		word:  s.lemma[h],
		known: kind != party.NoSpeaker, placed: placed,
	}
	th := d.thing(s, h)
	sp.state = th.nation || th.class == placeClass
	sp.plural, sp.gender = s.Words[h].Feat("Number") == "Plur", s.Words[h].Feat("Gender")
	switch {
	case s.is(h, "PRON", "DET") && !d.inName(s, h) || d.grammar.set("statement").word(s, h) && (sp.kind == "" || d.bareDefinite(s, h)):
		sp.refers = true
		return sp, ""
	case sp.kind == "" && s.is(h, "PROPN") && d.own != nil && (d.own.speaker.kind == forceSpeaker || d.own.speaker.kind == officeSpeaker):
		sp.kind, sp.party = d.own.speaker.kind, d.own.speaker.party // whom a party's release quotes is of the party
	case sp.kind == "":
		sp.kind = witnessSpeaker
		if th.class == placeClass {
			sp.kind = officeSpeaker
		}
	}
	sp.sideless = d.grammar.set("spokesperson").word(s, h) && s.child(h, "nmod", "compound", "amod", "appos", "acl") < 0
	if k := s.child(h, "nmod:poss", "det"); k >= 0 && s.Words[k].Feat("Poss") == "Yes" {
		sp.ofActor = true
	}
	sp.elected = sp.kind == officeSpeaker && d.grammar.set("elected").word(s, h)
	sp.judicial = sp.kind == officeSpeaker && d.grammar.set("judicial").word(s, h)
	if sp.kind == forceSpeaker || sp.kind == officeSpeaker {
		sp.ministry = sp.kind == forceSpeaker && desc.Kind == attest.Government
		sp = sp.ofState(d.countryOfPhrase(s, h))
	}
	name := desc.Name
	if name == "" {
		f, l := s.nounPhrase(h)
		name = d.text[s.Words[f].Start:s.Words[l].End]
	}
	return sp, name
}

// describeSpeaker describes a phrase as a source, and tells whether its own
// words, a place among them, say of which country it is: "the police" are of the
// country that the text is about only for want of a better one.
func (d *reading) describeSpeaker(s *sentence, h int) (party.SpeakerKind, party.Description, bool) {
	ctx := d.context("")
	kind, desc := d.parties.Speaker(d.names, d.parsed, s.index, h, ctx)
	if desc.Country != ctx.Country {
		return kind, desc, desc.Country != ""
	}
	ctx.Country = ""
	if _, bare := d.parties.Speaker(d.names, d.parsed, s.index, h, ctx); bare.Country != "" {
		return kind, desc, true
	}
	ctx.Country = d.countryOfPhrase(s, h)
	if ctx.Country == "" || ctx.Country == d.country {
		return kind, desc, ctx.Country != ""
	}
	kind, desc = d.parties.Speaker(d.names, d.parsed, s.index, h, ctx)
	return kind, desc, true
}

// titleOf returns what the title or apposition of a person's name tells of
// whom the person speaks for ("Press Secretary Ann Lee").
func (d *reading) titleOf(s *sentence, h int) (party.SpeakerKind, party.Description) {
	heads := s.children(h, "nmod:desc", "compound", "nmod", "appos", "amod")
	for k := h - 1; k >= 0 && h-k <= 3 && s.is(k, "NOUN", "PROPN"); k-- { // wherever the parser hung the title before the name
		heads = append(heads, k)
	}
	if up := s.Words[h].Head; baseRel(s.rel(h)) == "appos" && up >= 0 {
		heads = append(heads, up)
	} else if k := h - 1; k > 0 && s.lower[k] == "," && s.is(k-1, "NOUN") { // "an official, Ann Lee, said"
		heads = append(heads, s.headIn(max(0, k-3), k-1))
	}
	for _, k := range heads {
		if !s.is(k, "NOUN", "PROPN") {
			continue
		}
		kind, desc := d.parties.Speaker(d.names, d.parsed, s.index, k, d.context(""))
		if kind != party.NoSpeaker && kind != party.WitnessSpeaker && kind != party.MediaSpeaker && !desc.Nation {
			return kind, desc
		}
	}
	return party.NoSpeaker, party.Description{}
}

// ofState gives a state's speaker its kind, and the country where the party
// data leave it open.
func (sp speaker) ofState(country string) speaker {
	sp.party.Kind = attest.Government
	if sp.kind == forceSpeaker {
		sp.party.Kind = attest.StateForce
	}
	if sp.party.Country == "" {
		sp.party.Country = country
	}
	return sp
}

// countryOfPhrase returns the country of a place that a phrase names, or "".
func (d *reading) countryOfPhrase(s *sentence, h int) string {
	for _, p := range d.placesIn(s) {
		if p.place.Country != "" && s.within(p.head, h) {
			return p.place.Country
		}
	}
	return ""
}

// carrier returns the medium that a speaker was told to ("told AFP"), or "".
func (d *reading) carrier(a attribution) string {
	s := a.s
	var heads []int
	for _, k := range s.children(a.speaker, "nmod") { // « selon un responsable à l'AFP »
		if hasPrep(d.grammar.set("to-preposition"), s.preposition(k)) {
			heads = append(heads, k)
		}
	}
	for k := a.speaker + 1; k > 0 && k < len(s.Words); k++ { // "a source quoted by Reuters"
		if k != a.verb && s.is(k, "VERB") && d.grammar.set("citing").word(s, k) {
			heads = append(heads, s.children(k, "obl:agent")...)
		}
	}
	if s.is(a.verb, "VERB", "AUX") {
		va := s.verbArguments(a.verb)
		heads = append(heads, va.object...)
		for _, o := range va.oblique {
			heads = append(heads, o.head)
		}
	}
	for _, h := range heads {
		if h == a.speaker {
			continue
		}
		if kind, desc := d.parties.Speaker(d.names, d.parsed, s.index, h, d.context("")); kind == party.MediaSpeaker && desc.Name != "" && d.namedMedium(s, h) {
			return desc.Name
		}
	}
	return ""
}

// namedMedium tells a medium with a name from "reporters".
func (d *reading) namedMedium(s *sentence, h int) bool {
	first, last := s.nounPhrase(h)
	for i := first; i <= last; i++ {
		if s.is(i, "PROPN") || d.inName(s, i) {
			return true
		}
	}
	return false
}
