package coding

// background tells whether a word stands in a clause that only describes
// somebody or some place of the sentence and has a time of its own: "Inatès,
// where 71 soldiers died in December, was bombed, the ministry said" gives the
// ministry's word for the bombs alone.
func (d *telling) background(s *sentence, w int, src *sourceRef) bool {
	c := s.clauseOf(w)
	for steps := 0; steps < 3 && c >= 0; steps++ {
		rel := baseRel(s.rel(c))
		if rel == "acl" || rel == "advcl" && s.relativeAdverb(c) {
			break
		}
		if rel != "conj" {
			return false
		}
		c = s.clauseOf(s.Words[c].Head)
	}
	if rel := baseRel(s.rel(c)); rel != "acl" && rel != "advcl" {
		return false
	}
	first, last := s.subtree(c)
	if first == 0 || s.lower[first] != "," && s.lower[first-1] != "," { // what tells which one is meant is told with it
		return false
	}
	if at := s.span(first, last); len(src.at) > 0 && src.at[0].start >= at.start && src.at[0].end <= at.end {
		return false
	}
	main := s.clauseOf(s.Words[c].Head)
	if len(d.triggersAt(s, main)) == 0 {
		return false
	}
	for i := first; i <= last; i++ {
		if s.isTimed(i) {
			return true
		}
	}
	return false
}

// relativeAdverb tells a clause that "where" opens.
func (s *sentence) relativeAdverb(c int) bool {
	for _, k := range s.children(c, "advmod", "mark") {
		if s.Words[k].Feat("PronType") == "Rel" {
			return true
		}
	}
	return false
}
