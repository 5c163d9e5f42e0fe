package coding

// continuing returns the source of a sentence without attribution that goes
// on with another's words: inside an open quotation, or under an introduction
// that ends in a colon.
func (d *reading) continuing(s *sentence, w int) *sourceRef {
	if s.quoted != nil && s.quoted[w] {
		// The attribution of a quotation stands in a neighbouring sentence.
		for _, i := range []int{s.index + 1, s.index - 1} {
			if i < 0 || i >= len(d.sents) || d.sents[i].unit != s.unit || !d.quotationRuns(min(i, s.index)) {
				continue
			}
			for _, a := range d.attributionsOf(&d.sents[i]) {
				if a.kind == says {
					if ref := d.reference(a); ref != nil {
						return ref.by("source.quotation")
					}
				}
			}
		}
		if ref := d.lastSpeaker(s, 0, anySpeaker); ref != nil {
			return ref.by("source.quotation")
		}
	}
	if ref := d.acrossSemicolon(s, w); ref != nil {
		return ref
	}
	if d.units[s.unit].bullet {
		return d.introducer(s)
	}
	if d.connected(s) {
		return d.sourceBefore(s)
	}
	if n := len(s.Words); n > 0 && s.lower[n-1] == ":" && s.unit+1 < len(d.units) && d.units[s.unit+1].bullet {
		return d.ledeSpeaker(s)
	}
	return nil
}

// quotationRuns tells whether a quotation is open from a sentence to the next.
func (d *reading) quotationRuns(i int) bool {
	a, b := &d.sents[i], &d.sents[i+1]
	return len(a.quoted) > 0 && len(b.quoted) > 0 && (a.quoted[len(a.quoted)-1] || b.quoted[0])
}

// connected tells whether a sentence goes on with what was said before: it
// opens with a word that joins it ("similarly", « en outre »), or its subject
// takes somebody up and its verb adds ("troops also seized …") or stands in the
// tense of reported speech ("they had abducted …", « ils auraient lancé … »). A
// new place or day at its head begins something else.
func (d *reading) connected(s *sentence) bool {
	if len(s.Words) == 0 {
		return false
	}
	if d.grammar.set("continuing").at(s, 0) > 0 {
		return true
	}
	v := s.root()
	if s.index == 0 || d.sents[s.index-1].unit != s.unit || !s.is(v, "VERB") {
		return false
	}
	k := s.child(v, "nsubj")
	if k < 0 || d.framed(s, k) {
		return false
	}
	return d.adds(s, v) || d.takesUp(s, k) && d.backshifted(s, v)
}

// framed tells whether a place or time stands before the subject.
func (d *reading) framed(s *sentence, subject int) bool {
	first, _ := s.nounPhrase(subject)
	for i := 0; i < first; i++ {
		if s.isTimed(i) || s.is(i, "PROPN") {
			return true
		}
	}
	return false
}

// adds tells whether an adverb says that the verb goes on with a list.
func (d *reading) adds(s *sentence, v int) bool {
	for _, k := range s.children(v, "advmod") {
		if d.grammar.set("also").word(s, k) {
			return true
		}
	}
	return false
}

// takesUp tells whether a subject is a pronoun, or definite.
func (d *reading) takesUp(s *sentence, k int) bool {
	if s.is(k, "PRON") {
		return s.Words[k].Feat("Person") == "3"
	}
	det := s.child(k, "det", "nmod:poss")
	return det >= 0 && d.grammar.set("definite").word(s, det) && s.Words[det].Feat("Definite") != "Ind"
}

// backshifted tells a verb in the pluperfect or in the conditional of hearsay,
// as what somebody said goes on without "that".
func (d *reading) backshifted(s *sentence, v int) bool {
	if s.Words[v].Feat("VerbForm") != "Part" {
		return false
	}
	for _, k := range s.children(v, "aux") {
		w := s.Words[k]
		if w.Feat("Mood") == "Cnd" || d.grammar.set("pluperfect").word(s, k) && (w.Feat("Tense") == "Imp" || w.Feat("Tense") == "Past") && w.Feat("VerbForm") == "Fin" {
			return true
		}
	}
	return false
}

// sourceBefore returns whose words the sentence before are, nil when they are
// the report's.
func (d *reading) sourceBefore(s *sentence) *sourceRef {
	if s.index == 0 {
		return nil
	}
	o := &d.sents[s.index-1]
	if s.unit-o.unit > 1 || len(o.Words) == 0 {
		return nil
	}
	root := o.root()
	for _, a := range d.attributionsOf(o) {
		if a.verb == root && a.top >= 0 { // "police said …": what is said, not who says it
			root = a.top
		}
	}
	ref := d.sourceOf(o, root)
	if ref == d.own || ref.voice != says {
		return nil
	}
	return ref.by("source.connective")
}

// by returns a copy of a source that was found by another rule.
func (r *sourceRef) by(rule string) *sourceRef {
	out := *r
	out.rule = rule
	return &out
}

// introducer returns the source of the sentence that introduces a list: the
// last before the first bullet, when it ends in a colon.
func (d *reading) introducer(s *sentence) *sourceRef {
	for i := s.index - 1; i >= 0; i-- {
		o := &d.sents[i]
		if d.units[o.unit].bullet || d.units[o.unit].heading {
			continue
		}
		if n := len(o.Words); n == 0 || o.lower[n-1] != ":" {
			return nil
		}
		for _, a := range d.attributionsOf(o) {
			if a.kind == says {
				if ref := d.reference(a); ref != nil {
					return ref.by("source.introduction")
				}
			}
		}
		return d.ledeSpeaker(o)
	}
	return nil
}

// ledeSpeaker returns the side on whose word the first paragraph gives the sum of
// what the lists under it spell out, nil where that is nobody's or comes after.
func (d *reading) ledeSpeaker(before *sentence) *sourceRef {
	unit := -1
	for i := 0; i < before.index; i++ {
		s := &d.sents[i]
		if d.units[s.unit].heading || unit >= 0 && s.unit != unit {
			continue
		}
		unit = s.unit
		for _, a := range d.attributionsOf(s) {
			if a.kind != says {
				continue
			}
			if ref := d.reference(a); ref != nil && (ref.speaker.kind == forceSpeaker || ref.speaker.kind == partySpeaker || ref.speaker.kind == officeSpeaker) {
				return ref.by("source.introduction")
			}
		}
	}
	return nil
}
