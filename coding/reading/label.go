package reading

import (
	"slices"
	"strings"
	"unicode"

	"attest/coding/syntax"
	"attest/party"
)

// labels finds the speakers that headlines and alerts set before a colon or
// after a dash without any verb ("UKMTO: vessel hit off Aden", "Six killed in
// blast – police").
func (d *Document) labels(s *syntax.Sentence) []Attribution {
	n := len(s.Words)
	if a, ok := d.bracketLabel(s); ok {
		return []Attribution{a}
	}
	if a, ok := d.beforeQuotation(s); ok {
		return []Attribution{a}
	}
	for i := 1; i < n-1; i++ {
		if !s.Is(i, "PUNCT") || s.Lower[i] == "," {
			continue
		}
		if s.Lower[i] == ":" {
			if from := lastDash(s, i); from >= 0 && i-from <= 6 { // "Same incident – the rebels: a direct hit"
				if h, ok := d.labelSpeaker(s, from+1, i-1); ok {
					return []Attribution{{Kind: Says, Sentence: s, Verb: i, Speaker: h, Top: -1, Blamed: -1, from: i + 1, to: n}}
				}
			}
		}
		if s.Lower[i] == ":" && (i <= 6 || i <= 12 && d.Grammar.Set("reply-noun").Word(s, 0)) {
			if h, ok := d.labelSpeaker(s, 0, i-1); ok && d.Grammar.Set("programme-voice").At(s, h) == 0 {
				return []Attribution{{Kind: Says, Sentence: s, Verb: i, Speaker: h, Top: -1, Blamed: -1, from: i + 1, to: n}}
			}
		}
		if syntax.Dashes[s.Lower[i]] && s.Words[i-1].End < s.Words[i].Start && s.Words[i].End < s.Words[i+1].Start && n-i <= 7 || s.Lower[i] == ":" && n-i <= 6 {
			if h, ok := d.labelSpeaker(s, i+1, n-1); ok {
				return []Attribution{{Kind: Says, Sentence: s, Verb: i, Speaker: h, Top: -1, Blamed: -1, from: 0, to: i}}
			}
		}
	}
	return nil
}

// lastDash returns the last dash before a word, with no other mark behind it, or -1.
func lastDash(s *syntax.Sentence, w int) int {
	for i := w - 1; i > 0; i-- {
		if s.Is(i, "PUNCT") {
			if syntax.Dashes[s.Lower[i]] && s.Words[i-1].End < s.Words[i].Start {
				return i
			}
			return -1
		}
	}
	return -1
}

// beforeQuotation reads whose words a quotation are that stands behind a colon and a
// clause about somebody: "Ann Lee points to the wall: \"Soldiers shot my brother here …\"".
func (d *Document) beforeQuotation(s *syntax.Sentence) (Attribution, bool) {
	n := len(s.Words)
	colon := slices.Index(s.Lower, ":")
	if colon < 2 || colon+2 >= n || len(s.Quoted) < n || !s.Quoted[colon+2] || s.Quoted[colon-1] {
		return Attribution{}, false
	}
	for i := 0; i < colon; i++ {
		if s.Is(i, "VERB") && d.Grammar.Set("say").At(s, i) > 0 {
			return Attribution{}, false
		}
	}
	for i := 0; i < colon; i++ {
		if v := s.Words[i].Head; syntax.BaseRel(s.Rel(i)) == "nsubj" && v < colon && s.Is(i, "NOUN", "PROPN") && d.canSpeak(s, i) && d.somebody(s, i) {
			return Attribution{Kind: Says, Sentence: s, Verb: colon, Speaker: i, Top: -1, Blamed: -1, from: colon + 1, to: n}, true
		}
	}
	return Attribution{}, false
}

// bracketLabel reads a source in brackets at the end of a sentence ("eight dead
// (city hospital)"). An agency there only signs the text.
func (d *Document) bracketLabel(s *syntax.Sentence) (Attribution, bool) {
	last := len(s.Words) - 1
	for last > 0 && s.Is(last, "PUNCT") && s.Lower[last] != ")" {
		last--
	}
	if last < 3 || s.Lower[last] != ")" {
		return Attribution{}, false
	}
	open := last - 1
	for open > 0 && s.Lower[open] != "(" {
		open--
	}
	if open == 0 || last-open > 9 {
		return Attribution{}, false
	}
	if last == open+2 && lettersOf(s, open) {
		return Attribution{}, false
	}
	h, ok := d.labelSpeaker(s, open+1, last-1)
	if !ok || d.Grammar.Set("part-of-land").Word(s, h) { // « à Hakkari (centre) »
		return Attribution{}, false
	}
	if sp, _ := d.speakerAt(s, h); sp.Kind == MediaSpeaker || sp.Kind == PartySpeaker {
		return Attribution{}, false
	}
	return Attribution{Kind: Says, Sentence: s, Verb: open, Speaker: h, Top: -1, Blamed: -1, from: 0, to: open}, true
}

// labelSpeaker returns the head of a stretch that is nothing but the phrase of
// a speaker: no verb, no act, no bare country or person.
func (d *Document) labelSpeaker(s *syntax.Sentence, first, last int) (int, bool) {
	for first <= last && (!s.Is(first, "NOUN", "PROPN", "DET", "ADJ") || !strings.ContainsFunc(s.Lower[first], unicode.IsLetter)) { // numbers and signs of an alert
		first++
	}
	if last < first {
		return 0, false
	}
	if last+2 < len(s.Words) && d.weBehind(s, last+2) { // "Kyiv: 'We did not fire on the town.'"
		if h := s.HeadIn(first, last); d.canSpeak(s, h) && (d.Thing(s, h).Nation || d.Thing(s, h).Class == OfficialClass) {
			return h, true
		}
	}
	for i := first; i <= last; i++ {
		if s.Is(i, "VERB", "AUX") && s.Rel(i) != "amod" || s.IsTimed(i) || d.TellsAct(s, i) && !(s.Words[i].Head >= first && d.Grammar.Set("spokesperson").Word(s, s.Words[i].Head)) { // « porte-parole de l'opération »
			return 0, false
		}
	}
	h := s.HeadIn(first, last)
	if sp, _ := d.speakerAt(s, h); s.Is(h, "PROPN") && !d.InName(s, h) && !d.titled(s, first, last) && sp.Kind != MedicSpeaker {
		return 0, false // a place that no list knows ("Obo: three traders robbed")
	}
	if d.Grammar.Set("toll-noun").Word(s, h) && s.Child(h, "det") < 0 {
		return 0, false // « Explosion à Quetta : trois blessés »
	}
	if d.Grammar.Set("reply-noun").Word(s, h) { // « Réponse du porte-parole : nos hommes … »
		for _, k := range s.Children(h, "nmod", "nmod:poss", "compound") {
			if sp, _ := d.speakerAt(s, k); sp.known && !sp.refers {
				return k, true
			}
		}
	}
	if d.Grammar.Set("balance").Word(s, h) || d.Grammar.Set("tally").Word(s, h) { // « Bilan de l'hôpital : onze morts », "Hospital toll: eleven dead"
		for k := first; k <= last; k++ {
			if sp, _ := d.speakerAt(s, k); k != h && s.Is(k, "NOUN", "PROPN") && sp.known && !sp.refers && (sp.Kind == MedicSpeaker || sp.Kind == MonitorSpeaker || sp.Kind == OfficeSpeaker || sp.Kind == ForceSpeaker) {
				return k, true
			}
		}
	}
	sp, _ := d.speakerAt(s, h)
	if sp.refers || !sp.known || !s.Is(h, "NOUN", "PROPN") || d.Thing(s, h).Nation || d.Thing(s, h).Class == PlaceClass {
		return 0, false
	}
	switch sp.Kind {
	case PartySpeaker, ForceSpeaker, MonitorSpeaker, MedicSpeaker, MediaSpeaker:
		return h, true
	case OfficeSpeaker, WitnessSpeaker:
		return h, true
	}
	return 0, false
}

// weBehind tells a quotation that opens at a word and in which somebody says "we".
func (d *Document) weBehind(s *syntax.Sentence, open int) bool {
	if open >= len(s.Words) || open >= len(s.Quoted) || !s.Quoted[min(open+1, len(s.Quoted)-1)] {
		return false
	}
	for i := open; i < len(s.Words); i++ {
		if s.Is(i, "PRON", "DET") && s.Words[i].Feat("Person") == "1" {
			return true
		}
	}
	return false
}

// titled tells whether a stretch has a noun that says what sort of source a
// name in it is.
func (d *Document) titled(s *syntax.Sentence, first, last int) bool {
	for i := first; i <= last; i++ {
		if kind, _ := d.Parties.Speaker(d.Names, d.Parsed, s.Index, i, d.Context("")); s.Is(i, "NOUN") && kind != party.NoSpeaker {
			return true
		}
	}
	return false
}

// LabelPlace tells a place that its line is told under ("BAQUBA: …").
func (d *Document) LabelPlace(p PlaceRef) bool { return p.Index >= 0 && d.Toponyms[p.Index].Label }
