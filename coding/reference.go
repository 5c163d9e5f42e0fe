package coding

// reference returns the source of an attribution, nil where it only refers to
// a speaker that the report has not named. Sentences are read in text order,
// so that pronouns find who spoke before.
func (d *document) reference(a attribution) *sourceRef {
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
func (d *document) refer(a attribution) *sourceRef {
	ref := &sourceRef{voice: a.kind, s: a.s, rule: "source.attribution"}
	if a.speaker < 0 {
		ref.speaker = speaker{kind: unnamedSpeaker}
		ref.at = []span{a.s.span(a.verb, a.verb)}
	} else {
		sp, name := d.speakerAt(a.s, a.speaker)
		f, l := a.s.nounPhrase(a.speaker)
		ref.at = []span{a.s.span(f, l)}
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
	if a.blamed >= 0 {
		ref.blamed = d.filler(a.s, []int{a.blamed}, "actor.blamed")
	}
	return ref
}

// speakerMeant returns the earlier speaker that a phrase stands for: a
// pronoun or a bare "the statement" the last one, a definite "the official"
// the last of its sort, a surname the person named in full; nil when the
// phrase speaks for itself.
func (d *document) speakerMeant(a attribution, sp speaker) *sourceRef {
	s, h := a.s, a.speaker
	fits := func(o *sourceRef) bool { return true }
	switch {
	case sp.refers:
	case d.surname(s, h):
		fits = func(o *sourceRef) bool { return sameName(o.source.Name, s.Words[h].Form) }
	case d.bareDefinite(s, h):
		fits = func(o *sourceRef) bool {
			return o.speaker.kind == sp.kind && (o.speaker.word == sp.word || d.grammar.set("group-anaphor").word(s, h) || d.grammar.set("speaker-anaphor").word(s, h))
		}
	default:
		return nil
	}
	return d.lastSpeaker(s, a.verb, fits)
}

// surname tells a proper noun alone, which may be short for a name told in
// full before.
func (d *document) surname(s *sentence, h int) bool {
	return s.is(h, "PROPN") && !d.inName(s, h) && d.thing(s, h).class != placeClass && s.child(h, "flat", "compound", "amod", "nmod", "det") < 0
}

// bareDefinite tells a definite noun without any complement ("the official").
func (d *document) bareDefinite(s *sentence, h int) bool {
	det := s.child(h, "det")
	return s.is(h, "NOUN") && det >= 0 && d.grammar.set("definite").word(s, det) && s.Words[det].Feat("Definite") != "Ind" &&
		s.child(h, "amod", "compound", "nmod", "appos", "acl", "nummod", "flat") < 0
}

// lastSpeaker returns the nearest fitting speaker before a word of a
// sentence, within six sentences.
func (d *document) lastSpeaker(s *sentence, before int, fits func(*sourceRef) bool) *sourceRef {
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
