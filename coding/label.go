package coding

import (
	"strings"
	"unicode"

	"attest/party"
)

// labels finds the speakers that headlines and alerts set before a colon or
// after a dash without any verb ("UKMTO: vessel hit off Aden", "Six killed in
// blast – police").
func (d *reading) labels(s *sentence) []attribution {
	n := len(s.Words)
	if a, ok := d.bracketLabel(s); ok {
		return []attribution{a}
	}
	for i := 1; i < n-1; i++ {
		if !s.is(i, "PUNCT") || s.lower[i] == "," {
			continue
		}
		switch {
		case s.lower[i] == ":" && i <= 6:
			if h, ok := d.labelSpeaker(s, 0, i-1); ok {
				return []attribution{{kind: says, s: s, verb: i, speaker: h, top: -1, blamed: -1, from: i + 1, to: n}}
			}
		case dashes[s.lower[i]] && s.Words[i-1].End < s.Words[i].Start && s.Words[i].End < s.Words[i+1].Start && n-i <= 7 || s.lower[i] == ":" && n-i <= 6:
			if h, ok := d.labelSpeaker(s, i+1, n-1); ok {
				return []attribution{{kind: says, s: s, verb: i, speaker: h, top: -1, blamed: -1, from: 0, to: i}}
			}
		}
	}
	return nil
}

// bracketLabel reads a source in brackets at the end of a sentence ("eight dead
// (city hospital)"). An agency there only signs the text.
func (d *reading) bracketLabel(s *sentence) (attribution, bool) {
	last := len(s.Words) - 1
	for last > 0 && s.is(last, "PUNCT") && s.lower[last] != ")" {
		last--
	}
	if last < 3 || s.lower[last] != ")" {
		return attribution{}, false
	}
	open := last - 1
	for open > 0 && s.lower[open] != "(" {
		open--
	}
	if open == 0 || last-open > 9 {
		return attribution{}, false
	}
	h, ok := d.labelSpeaker(s, open+1, last-1)
	if !ok {
		return attribution{}, false
	}
	if sp, _ := d.speakerAt(s, h); sp.kind == mediaSpeaker || sp.kind == partySpeaker {
		return attribution{}, false
	}
	return attribution{kind: says, s: s, verb: open, speaker: h, top: -1, blamed: -1, from: 0, to: open}, true
}

// labelSpeaker returns the head of a stretch that is nothing but the phrase of
// a speaker: no verb, no act, no bare country or person.
func (d *reading) labelSpeaker(s *sentence, first, last int) (int, bool) {
	for first <= last && (!s.is(first, "NOUN", "PROPN", "DET", "ADJ") || !strings.ContainsFunc(s.lower[first], unicode.IsLetter)) { // numbers and signs of an alert
		first++
	}
	if last < first {
		return 0, false
	}
	for i := first; i <= last; i++ {
		if s.is(i, "VERB", "AUX") || s.isTimed(i) || d.tellsAct(s, i) {
			return 0, false
		}
	}
	h := s.headIn(first, last)
	if s.is(h, "PROPN") && !d.inName(s, h) && !d.titled(s, first, last) {
		return 0, false // a place that no list knows ("Obo: three traders robbed")
	}
	sp, _ := d.speakerAt(s, h)
	if sp.refers || !sp.known || !s.is(h, "NOUN", "PROPN") || d.thing(s, h).nation || d.thing(s, h).class == placeClass {
		return 0, false
	}
	switch sp.kind {
	case partySpeaker, forceSpeaker, monitorSpeaker, medicSpeaker, mediaSpeaker:
		return h, true
	case officeSpeaker, witnessSpeaker:
		return h, true
	}
	return 0, false
}

// titled tells whether a stretch has a noun that says what sort of source a
// name in it is.
func (d *reading) titled(s *sentence, first, last int) bool {
	for i := first; i <= last; i++ {
		if kind, _ := d.parties.Speaker(d.names, d.parsed, s.index, i, d.context("")); s.is(i, "NOUN") && kind != party.NoSpeaker {
			return true
		}
	}
	return false
}

// labelPlace tells a place that its line is told under ("BAQUBA: …").
func (d *reading) labelPlace(p placeRef) bool { return p.index >= 0 && d.toponyms[p.index].Label }
