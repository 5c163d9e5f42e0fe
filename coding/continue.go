package coding

// continuing returns the source of a sentence without attribution that goes
// on with another's words: inside an open quotation, or under an introduction
// that ends in a colon.
func (d *document) continuing(s *sentence, w int) *sourceRef {
	if s.quoted != nil && s.quoted[w] {
		// The attribution of a quotation stands in a neighbouring sentence.
		for _, i := range []int{s.index + 1, s.index - 1} {
			if i < 0 || i >= len(d.sents) || d.sents[i].unit != s.unit {
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
	if d.units[s.unit].bullet {
		return d.introducer(s)
	}
	return nil
}

// introducer returns the source of the sentence that introduces a list: the
// last before the first bullet, when it ends in a colon.
func (d *document) introducer(s *sentence) *sourceRef {
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
		return nil
	}
	return nil
}

// by returns a copy of a source that was found by another rule.
func (r *sourceRef) by(rule string) *sourceRef {
	out := *r
	out.rule = rule
	return &out
}
