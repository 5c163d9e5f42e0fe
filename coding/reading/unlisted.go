package reading

import "attest/coding/syntax"

// unlisted gives a speaker of whom no list knows what sort of source he is the likeliest one:
// a body by its common noun speaks for an office, and for that of a nation where it is named
// with one ("the Georgian commandant's office", « la défense turque »); a name with an article is
// an organisation's ("the Kivu Alliance"); anybody else has seen or heard it.
func (d *Document) unlisted(s *syntax.Sentence, h int) SpeakerKind {
	switch {
	case d.Thing(s, h).Class == PlaceClass:
		return OfficeSpeaker
	case d.Thing(s, h).Class == ObjectClass:
		return FirmSpeaker
	case s.Words[h].Feat("Number") == "Plur", s.Is(h, "NOUN") && !d.Parties.UnknownNoun(s.Words[h]):
		return WitnessSpeaker
	case d.nationBeside(s, h) != "", s.Is(h, "NOUN") && d.Grammar.Definite(s, h, "det"):
		return OfficeSpeaker
	case s.Is(h, "PROPN") && d.Grammar.Definite(s, h, "det"):
		return MonitorSpeaker
	}
	return WitnessSpeaker
}

// nationBeside returns the country whose adjective or name stands with a noun, or "".
func (d *Document) nationBeside(s *syntax.Sentence, h int) string {
	for _, k := range s.Children(h, "amod", "compound", "nmod") {
		if iso, ok := d.Parties.Nation(s.Words[k].Form); ok {
			return iso
		}
	}
	return ""
}

// introducedBefore returns what a name by itself was said to be where the report gave it in
// full: "Cole", after "Governor Ann Cole"; nil where it gave no such name.
func (d *Document) introducedBefore(s *syntax.Sentence, h int) *SourceRef {
	if !d.surname(s, h) {
		return nil
	}
	for i := 0; i <= s.Index; i++ {
		o := &d.Sents[i]
		for w := range o.Words {
			if i == s.Index && w >= h {
				break
			}
			if o.Words[w].Form != s.Words[h].Form || !o.Is(w, "PROPN") {
				continue
			}
			full := w
			if up := o.Words[w].Head; syntax.BaseRel(o.Rel(w)) == "flat" && up >= 0 {
				full = up
			}
			if sp, _ := d.speakerAt(o, full); sp.known && !sp.refers && !d.surname(o, full) {
				return d.namedSpeaker(o, full)
			}
		}
	}
	return nil
}
