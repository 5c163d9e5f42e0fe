package coding

import (
	"slices"
	"strings"
)

// reference returns the source of an attribution, nil where it only refers to
// a speaker that the report has not named. Sentences are read in text order,
// so that pronouns find who spoke before.
func (d *reading) reference(a attribution) *sourceRef {
	for len(d.refs) <= a.s.index {
		s := &d.sents[len(d.refs)]
		d.refs = append(d.refs, nil)
		for _, o := range d.attributionsOf(s) {
			d.refs[s.index] = append(d.refs[s.index], d.refer(o))
		}
	}
	for i, o := range d.attributionsOf(a.s) {
		if o.verb == a.verb && i < len(d.refs[a.s.index]) {
			return d.refs[a.s.index][i]
		}
	}
	return nil
}

// refer describes the speaker of an attribution; a pronoun takes a speaker
// told before.
func (d *reading) refer(a attribution) *sourceRef {
	ref := &sourceRef{voice: a.kind, s: a.s, rule: "source.attribution"}
	if a.own {
		ref.source, ref.speaker, ref.at = d.own.source, d.own.speaker, d.own.at
	} else if a.speaker < 0 {
		ref.speaker = speaker{kind: unnamedSpeaker}
		ref.at = []span{a.s.span(a.verb, a.verb)}
	} else {
		sp, name := d.speakerAt(a.s, a.speaker)
		f, l := a.s.nounPhrase(a.speaker)
		if a.verb > a.speaker && a.verb <= l { // « le groupe dément … », the verb read as an adjective
			l = a.verb - 1
			for f < l && a.s.is(f, "DET") {
				f++
			}
			name = d.text[a.s.Words[f].Start:a.s.Words[l].End]
		}
		ref.at = []span{a.s.span(f, l)}
		if side := d.onBehalf(a, sp); side != nil {
			sp = *side
		}
		if d.speaksHere(a, sp) {
			own := d.own.by(d.own.rule)
			own.voice, own.s = a.kind, a.s
			return own
		}
		if o := d.cited(a, sp); o != nil {
			via := o.by("source.cited")
			via.source.Via, via.voice = name, a.kind
			return via
		}
		prior := d.speakerMeant(a, sp)
		switch {
		case prior != nil:
			ref.speaker, ref.source = prior.speaker, prior.source
			ref.at = append(append([]span{}, prior.at...), ref.at...)
			ref.rule = "source.anaphora"
		case sp.refers:
			return nil
		default:
			ref.speaker = sp
			ref.source.Name, ref.source.Canonical = name, sp.party.Canonical
		}
		if via := d.carrier(a); via != "" {
			ref.source.Via = via
		}
	}
	ref.disowns = a.kind == denies && d.deniesPart(a)
	if a.blamed >= 0 {
		ref.blamed = d.filler(a.s, []int{a.blamed}, "actor.blamed")
	}
	return ref
}

// cited returns whom a medium cites in the same sentence ("state television
// said, quoting an officer"), or nil: the one cited is the source.
func (d *reading) cited(a attribution, sp speaker) *sourceRef {
	if sp.kind != mediaSpeaker {
		return nil
	}
	s := a.s
	for i := range s.Words {
		if !s.is(i, "VERB") || !d.grammar.set("citing").word(s, i) {
			continue
		}
		for _, k := range s.children(i, "obj", "nsubj") {
			if k > i && k != a.speaker && s.is(k, "NOUN", "PROPN") && d.canSpeak(s, k) {
				return d.namedSpeaker(s, k)
			}
		}
	}
	return nil
}

// speaksHere tells whether a speaker is the text's own voice: "we" outside
// quotations, the outlet's own correspondent.
func (d *reading) speaksHere(a attribution, sp speaker) bool {
	s, h := a.s, a.speaker
	if sp.refers {
		return s.is(h, "PRON") && s.Words[h].Feat("Person") == "1" && !s.quoted[h]
	}
	if d.own.release && d.own.speaker.kind == partySpeaker && sp.kind == partySpeaker && sp.party.Canonical == "" && d.grammar.set("group-anaphor").word(s, h) {
		return true // « le groupe dément … », in its own release
	}
	if sp.kind != mediaSpeaker {
		return false
	}
	if k := s.child(h, "nmod:poss", "det"); k >= 0 && d.grammar.set("first-person").word(s, k) {
		return true
	}
	first, last := s.nounPhrase(h)
	for i := first; i <= last; i++ {
		f := s.Words[i].Form
		if s.is(i, "PROPN") && len(f) > 2 && (strings.Contains(d.text[d.dateline.start:d.dateline.end], f) || strings.Contains(d.report.Publisher, f)) {
			return true
		}
	}
	return false
}

// speakerMeant returns the earlier speaker that a phrase stands for: a
// pronoun or a bare "the statement" the last one, a definite "the official"
// the last of its sort, a surname the person named in full; nil when the
// phrase speaks for itself.
func (d *reading) speakerMeant(a attribution, sp speaker) *sourceRef {
	s, h := a.s, a.speaker
	var fits func(*sourceRef) bool
	switch {
	case d.namedAsSame(s, h):
		fits = anySpeaker
	case sp.refers:
		if o := d.accusedBefore(a); o != nil {
			return o
		}
		if o := d.subjectMeant(s, a); o != nil {
			return o
		}
		fits = func(o *sourceRef) bool { return d.standsForSpeaker(s, h, o.speaker) }
	case d.surname(s, h):
		fits = func(o *sourceRef) bool { return sameName(o.source.Name, s.Words[h].Form) }
	case d.bareDefinite(s, h):
		group := sp.kind == partySpeaker && d.grammar.set("group-anaphor").word(s, h)
		generic := d.grammar.set("speaker-anaphor").word(s, h)
		fits = func(o *sourceRef) bool {
			same := o.speaker.word == sp.word
			return o.speaker.kind == sp.kind && (same || group || generic) || same && sp.kind == unnamedSpeaker // "the sources", after "local sources"
		}
	case s.is(h, "NOUN") && s.child(h, "det") >= 0 && d.grammar.set("definite").word(s, s.child(h, "det")):
		title := d.withoutArticle(s, h) // "the press secretary", of "Press Secretary Ann Lee"
		fits = func(o *sourceRef) bool {
			if o.s == nil || len(o.at) == 0 {
				return false
			}
			name := o.at[0]
			return strings.Contains(normalWord(d.text[min(o.s.Start, name.start):name.end]), title+" ")
		}
	default:
		return nil
	}
	return d.lastSpeaker(s, a.verb, fits)
}

// namedAsSame tells a phrase that says itself that it is who spoke before: "the same
// source", « ce même responsable ».
func (d *reading) namedAsSame(s *sentence, h int) bool {
	return s.is(h, "NOUN") && slices.ContainsFunc(s.children(h, "amod", "det"), func(k int) bool { return d.grammar.set("same").word(s, k) })
}

// accusedBefore returns the one whom the attribution before accuses, for a pronoun
// that denies or owns up: "The army accuses the rebels. They deny it."
func (d *reading) accusedBefore(a attribution) *sourceRef {
	if a.kind != denies && a.kind != ownsUp {
		return nil
	}
	last := d.lastSpeaker(a.s, a.verb, anySpeaker)
	if last == nil || last.blamed == nil || last.s == nil || a.s.index-last.s.index > 1 {
		return nil
	}
	ref := d.namedSpeaker(last.blamed.s, last.blamed.head)
	if ref == nil || !d.standsForSpeaker(a.s, a.speaker, ref.speaker) {
		return nil
	}
	return ref
}

// standsForSpeaker tells whether a pronoun can stand for a speaker: "he" is no state.
func (d *reading) standsForSpeaker(s *sentence, pronoun int, sp speaker) bool {
	return s.agrees(pronoun, sp) && !(sp.state && d.personPronoun(s, pronoun))
}

// agrees tells whether a pronoun can stand for a speaker by number and gender.
func (s *sentence) agrees(pronoun int, sp speaker) bool {
	p := s.Words[pronoun]
	if p.Feat("Number") == "Sing" && sp.plural {
		return false
	}
	g := p.Feat("Gender")
	return g == "" || sp.gender == "" || g == sp.gender
}

// withoutArticle returns the phrase of a head in small letters, its determiner
// left out.
func (d *reading) withoutArticle(s *sentence, h int) string {
	first, last := s.nounPhrase(h)
	for first < h && s.is(first, "DET") {
		first++
	}
	return normalWord(d.text[s.Words[first].Start:s.Words[last].End])
}

// subjectMeant returns the person or body that a pronoun takes up from an
// earlier clause of its sentence, or from the subject of the sentence before
// when nobody has spoken there ("a doctor examined them; he suspects …").
func (d *reading) subjectMeant(s *sentence, a attribution) *sourceRef {
	if !s.is(a.speaker, "PRON") || !s.is(a.verb, "VERB", "AUX") {
		return nil
	}
	fitting := func(o *sentence, h int) *sourceRef {
		if h < 0 {
			return nil
		}
		if ref := d.namedSpeaker(o, h); ref != nil && d.standsForSpeaker(s, a.speaker, ref.speaker) {
			return ref
		}
		return nil
	}
	if h := d.subjectBefore(s, a.speaker); h >= 0 && a.governs(h) == 0 {
		if ref := fitting(s, h); ref != nil {
			return ref
		}
	}
	if s.index == 0 || d.lastSpeaker(s, a.verb, func(o *sourceRef) bool { return d.standsForSpeaker(s, a.speaker, o.speaker) }) != nil {
		return nil
	}
	o := &d.sents[s.index-1]
	return fitting(o, d.subjectBefore(o, len(o.Words)))
}

// subjectBefore returns the last subject before a word that can speak and is
// no pronoun, of a clause that makes no attribution, or -1.
func (d *reading) subjectBefore(s *sentence, before int) int {
	found := -1
	for i := 0; i < before; i++ {
		if baseRel(s.rel(i)) == "nsubj" && s.is(i, "NOUN", "PROPN") {
			if sp, _ := d.speakerAt(s, i); sp.kind != "" && sp.kind != partySpeaker && d.canSpeak(s, i) {
				found = i
			}
		}
	}
	return found
}

// namedSpeaker describes the phrase headed by a word as a source.
func (d *reading) namedSpeaker(s *sentence, h int) *sourceRef {
	sp, name := d.speakerAt(s, h)
	if sp.refers {
		return nil
	}
	f, l := s.nounPhrase(h)
	ref := &sourceRef{s: s, speaker: sp, at: []span{s.span(f, l)}, rule: "source.anaphora"}
	ref.source.Name, ref.source.Canonical = name, sp.party.Canonical
	return ref
}

// surname tells a proper noun alone, which may be short for a name told in
// full before.
func (d *reading) surname(s *sentence, h int) bool {
	return s.is(h, "PROPN") && !d.inName(s, h) && s.child(h, "flat", "compound", "amod", "nmod", "det") < 0
}

// bareDefinite tells a definite noun without any complement ("the official").
func (d *reading) bareDefinite(s *sentence, h int) bool {
	det := s.child(h, "det")
	return s.is(h, "NOUN") && det >= 0 && d.grammar.set("definite").word(s, det) && s.Words[det].Feat("Definite") != "Ind" &&
		s.child(h, "amod", "compound", "nmod", "appos", "acl", "nummod", "flat") < 0
}

// lastSpeaker returns the nearest fitting speaker before a word of a
// sentence, within six sentences.
func (d *reading) lastSpeaker(s *sentence, before int, fits func(*sourceRef) bool) *sourceRef {
	for i := s.index; i >= 0 && i >= s.index-6; i-- {
		atts := d.attributionsOf(&d.sents[i])
		if i >= len(d.refs) {
			continue
		}
		for k := len(d.refs[i]) - 1; k >= 0; k-- {
			ref := d.refs[i][k]
			if ref == nil || ref.speaker.kind == unnamedSpeaker && ref.source.Name == "" || i == s.index && atts[k].verb >= before {
				continue
			}
			if fits(ref) {
				return ref
			}
		}
	}
	return nil
}

func anySpeaker(*sourceRef) bool { return true }

// personPronoun tells "him" and "her", which stand for persons alone.
func (d *reading) personPronoun(s *sentence, w int) bool {
	return s.is(w, "PRON") && d.grammar.set("person-pronoun").word(s, w)
}
