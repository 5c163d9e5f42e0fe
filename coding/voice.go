package coding

import (
	"strings"

	"attest"
	"attest/party"
	"attest/ud"
)

// readVoice decides whose voice the report is in when no attribution says
// otherwise: its own, or that of the party that publishes it (codebook,
// section 10, Source). The voice is a party's when the publisher is one, when
// the text calls itself a communiqué and its head or foot names one, or when
// it speaks of its own forces in the first person.
func (d *reading) readVoice() {
	d.own = &sourceRef{voice: says, speaker: speaker{kind: reportSpeaker}, source: attest.Source{Role: attest.ReportVoice}, rule: "source.report"}
	sp, known := d.publisherSpeaks()
	if !known && sp == nil && (d.callsItselfRelease() || d.firstPerson()) {
		sp = d.signer()
	}
	if sp != nil {
		d.own = sp
	}
}

// publisherSpeaks returns the voice of a publisher that is a party; known
// tells that the publisher is something else that publishes, such as a
// newspaper or an observatory.
func (d *reading) publisherSpeaks() (ref *sourceRef, known bool) {
	if d.report.Publisher == "" {
		return nil, false
	}
	parsed := d.model.Parse(d.report.Publisher)
	names := d.parties.Names(d.report.Publisher, parsed)
	for i := range parsed { // a body of observers first: "UN Security Cell" is no force
		for w := range parsed[i].Words {
			if kind, desc := d.parties.Speaker(names, parsed, i, w, d.context("")); (kind == party.MonitorSpeaker || kind == party.MediaSpeaker) && desc.Actor != nil {
				return nil, true
			}
		}
	}
	listed := d.listedForce(names, parsed)
	for i := range parsed {
		for w := range parsed[i].Words {
			kind, desc := d.parties.Speaker(names, parsed, i, w, d.context(""))
			if listed != nil && desc.Actor != listed { // "General Staff – Operation Name": whose staff it is
				continue
			}
			switch k := speakerKindOf[kind]; k {
			case partySpeaker, forceSpeaker, officeSpeaker:
				if desc.Nation || k == officeSpeaker && d.outlet(&parsed[i]) || k == partySpeaker && desc.Canonical == "" || // "Access Working Group" is no armed group
					k == officeSpeaker && 2*len(desc.Name) < len(d.report.Publisher) { // "Court Wire" is no court
					continue
				}
				sp := speaker{kind: k, placed: true, party: attest.Party{Name: desc.Name, Canonical: desc.Canonical, Kind: desc.Kind, Country: desc.Country}}
				if k != partySpeaker {
					sp = sp.ofState(d.nationIn(names, parsed))
				}
				ref := &sourceRef{voice: says, speaker: sp, release: true, rule: "source.publisher"}
				ref.source.Name, ref.source.Canonical = d.report.Publisher, desc.Canonical
				d.nameInText(ref)
				return ref, true
			case mediaSpeaker, monitorSpeaker, medicSpeaker:
				return nil, true
			}
		}
	}
	return nil, false
}

// listedForce returns the force or armed group with a name of its own that a
// publisher's name has in it, or nil.
func (d *reading) listedForce(names *party.Names, parsed []ud.Sentence) *party.Actor {
	for _, sp := range d.parties.Spans(names) {
		kind, desc := d.parties.Speaker(names, parsed, sp.Sentence, sp.First, d.context(""))
		if k := speakerKindOf[kind]; (k == forceSpeaker || k == partySpeaker) && desc.Actor != nil && sp.Last >= sp.First {
			return desc.Actor
		}
	}
	return nil
}

// outlet tells whether a publisher's name ends in a word for a medium: "Court
// Wire" is no court.
func (d *reading) outlet(s *ud.Sentence) bool {
	last := len(s.Words) - 1
	for last > 0 && s.Words[last].UPOS == "PUNCT" {
		last--
	}
	return last >= 0 && d.grammar.set("outlet").has(strings.ToLower(s.Words[last].Form))
}

// nationIn returns the country that a publisher's name tells, or "".
func (d *reading) nationIn(names *party.Names, parsed []ud.Sentence) string {
	for i := range parsed {
		for w := range parsed[i].Words {
			if desc := d.parties.Describe(names, parsed, i, w, d.context("")); desc.Nation && desc.Country != "" {
				return desc.Country
			}
		}
	}
	return ""
}

// nameInText gives a publisher's voice its words in the text, where it signs.
func (d *reading) nameInText(ref *sourceRef) {
	at := strings.Index(strings.ToLower(d.text), strings.ToLower(ref.source.Name))
	if at < 0 || at+len(ref.source.Name) > len(d.text) {
		if head := d.signedAtHead(); head != nil {
			ref.source.Name, ref.at = head.source.Name, head.at
			if head.source.Canonical != "" {
				ref.source.Canonical, ref.speaker = head.source.Canonical, head.speaker
			}
		}
		return
	}
	sp := span{at, at + len(ref.source.Name)}
	ref.source.Name = d.text[sp.start:sp.end]
	ref.at = []span{sp}
}

// callsItselfRelease tells whether a heading, or a bracket at the head of the
// text ("[COMMUNIQUE]"), says that the text is a party's release.
func (d *reading) callsItselfRelease() bool {
	release := d.grammar.set("release")
	for i := range d.sents {
		s := &d.sents[i]
		if s.unit > 3 {
			break
		}
		for w := range s.Words {
			if release.at(s, w) > 0 && (d.units[s.unit].heading || i == 0 && d.bracketed(s, w)) {
				return true
			}
		}
	}
	return false
}

// bracketed tells whether a word stands in square brackets.
func (d *reading) bracketed(s *sentence, w int) bool {
	for i := w - 1; i >= 0; i-- {
		switch s.lower[i] {
		case "[":
			return true
		case "]":
			return false
		}
	}
	return false
}

// firstPerson tells whether the text speaks of armed persons or their things
// as its own outside quotations ("our fighters", « nos positions »).
func (d *reading) firstPerson() bool {
	own := d.grammar.set("first-person")
	for i := range d.sents {
		s := &d.sents[i]
		for w := range s.Words {
			if !own.word(s, w) || s.quoted[w] || s.Words[w].Head < 0 {
				continue
			}
			if c := d.thing(s, s.Words[w].Head).class; c.armed() || c == militaryClass {
				return d.lastSpeakerNear(s) == nil
			}
		}
	}
	return false
}

// lastSpeakerNear returns who is said to speak in a sentence, nil when nobody.
func (d *reading) lastSpeakerNear(s *sentence) *sourceRef {
	return d.lastSpeaker(s, len(s.Words), func(o *sourceRef) bool { return o.s == s })
}

// signer returns the party that a release names at its head, at its foot, or
// as the subject of its first sentence.
func (d *reading) signer() *sourceRef {
	if ref := d.signedAtHead(); ref != nil {
		return ref
	}
	for i := range d.sents {
		s := &d.sents[i]
		if d.units[s.unit].heading || s.quoted == nil {
			continue
		}
		if ref := d.partyIn(s, func(w int) bool { return d.subjectOfRoot(s, w) }); ref != nil {
			return ref
		}
		if d.hasSubject(s) {
			break
		}
	}
	for i := len(d.sents) - 1; i >= 0 && d.units[d.sents[i].unit].heading && i >= len(d.sents)-2; i-- {
		if ref := d.partyIn(&d.sents[i], func(int) bool { return true }); ref != nil {
			return ref
		}
	}
	return nil
}

// signedAtHead returns the party named in the headings, or in brackets at the
// head of the text.
func (d *reading) signedAtHead() *sourceRef {
	for i := range d.sents {
		s := &d.sents[i]
		if s.unit > 3 {
			break
		}
		signs := func(w int) bool {
			return d.units[s.unit].heading && (!d.hasSubject(s) || d.subjectOfRoot(s, w)) || i == 0 && d.bracketed(s, w)
		}
		if ref := d.partyIn(s, signs); ref != nil {
			return ref
		}
	}
	return nil
}

// subjectOfRoot tells whether a word heads the subject of the sentence, or is
// named in it.
func (d *reading) subjectOfRoot(s *sentence, w int) bool {
	for i := range s.Words {
		if s.rel(i) == "nsubj" && s.Words[i].Head >= 0 && baseRel(s.rel(s.Words[i].Head)) == "root" && s.within(w, i) {
			return true
		}
	}
	return false
}

// hasSubject tells whether a sentence is one with a subject and a verb.
func (d *reading) hasSubject(s *sentence) bool {
	for i := range s.Words {
		if baseRel(s.rel(i)) == "nsubj" {
			return true
		}
	}
	return false
}

// partyIn returns the voice of the first party named at words that fit.
func (d *reading) partyIn(s *sentence, fits func(int) bool) *sourceRef {
	for w := range s.Words {
		if !s.is(w, "NOUN", "PROPN", "ADJ") || !fits(w) || d.thing(s, w).nation {
			continue
		}
		sp, name := d.speakerAt(s, w)
		if sp.refers || d.thing(s, w).class == placeClass {
			continue
		}
		if sp.kind == partySpeaker && sp.party.Canonical != "" || sp.kind == forceSpeaker {
			ref := &sourceRef{voice: says, speaker: sp, s: s, release: true, rule: "source.release"}
			ref.source.Name, ref.source.Canonical = name, sp.party.Canonical
			f, l := s.nounPhrase(w)
			ref.at = []span{s.span(f, l)}
			return ref
		}
	}
	return nil
}
