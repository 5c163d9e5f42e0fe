package reading

import "attest/coding/syntax"

// Governs returns how closely an attribution governs word w: the size of the
// governed subtree, smaller being closer; 0 when it does not.
func (a Attribution) Governs(w int) int {
	if w == a.Verb {
		return 0
	}
	if a.to > 0 {
		if w < a.from || w >= a.to {
			return 0
		}
		return len(a.Sentence.Words) + 2
	}
	if a.Speaker >= 0 && a.Sentence.Within(w, a.Speaker) && !a.Sentence.Within(a.Verb, a.Speaker) {
		return 0
	}
	n := len(a.Sentence.Words) + 1
	if a.Top == Nothing {
		return 0
	}
	if a.Top < 0 {
		return n
	}
	if !a.Sentence.Within(w, a.Top) {
		if a.colon > 0 && w > a.colon {
			return n
		}
		return 0
	}
	first, last := a.Sentence.Subtree(a.Top)
	return last - first + 1
}

// colonBehind returns the colon behind which a verb of saying or accusing tells what the words
// before it only announce: "The mayor tells another story: troops …", « L'armée accuse le front :
// trois obus … ». It is 0 where there is none, or where a list or a quotation stands before it.
func colonBehind(s *syntax.Sentence, a Attribution) int {
	if a.Kind != Says && a.Kind != Accuses || a.Speaker < 0 || a.Negated || syntax.BaseRel(s.Rel(a.Verb)) == "acl" {
		return 0
	}
	for i := max(a.Verb, a.Speaker) + 1; i+2 < len(s.Words); i++ {
		switch s.Lower[i] {
		case ":":
			return i
		case ";":
			return 0
		}
	}
	return 0
}

// AttributionsOf returns the attributions of a sentence, found once.
func (d *Document) AttributionsOf(s *syntax.Sentence) []Attribution {
	if d.atts == nil {
		d.atts = make([]*[]Attribution, len(d.Sents))
	}
	if d.atts[s.Index] == nil {
		found := d.Attributions(s)
		d.atts[s.Index] = &found
	}
	return *d.atts[s.Index]
}

// SourceOf returns the source that governs word w of a sentence.
func (d *Document) SourceOf(s *syntax.Sentence, w int) *SourceRef {
	best, size, apart := -1, 0, false
	atts := d.AttributionsOf(s)
	for i, a := range atts {
		if a.Negated && a.Kind != Denies || a.Kind == Accuses && a.Speaker < 0 {
			continue
		}
		if d.aboutSpeaker(a, w) {
			continue
		}
		n := a.Governs(w)
		if w == a.Verb && a.Kind == Says && (d.Grammar.Set("keep-count").Word(s, w) || d.takesIn(s, w)) { // "the mission counted eleven bodies", "the clinic received two burnt men"
			n = 1
		}
		if n == 0 {
			continue
		}
		if parted := semicolonBetween(s, a.Verb, w); best < 0 || apart && !parted {
			best, size, apart = i, n, parted
			continue
		} else if parted && !apart { // "eleven dead, says the mayor; thirty, says the doctor"
			continue
		}
		if n < size || n == size && near(a, w) < near(atts[best], w) {
			best, size = i, n
		}
	}
	if best < 0 {
		best = d.looseAttribution(s, w, atts)
	}
	if best >= 0 {
		if ref := d.Reference(atts[best]); ref != nil {
			return ref
		}
	}
	if ref := d.Continuing(s, w); ref != nil {
		return ref
	}
	return d.TurnOf(s)
}

// near is the distance of an attribution from a word; one that follows is
// preferred at equal distance, as reports put it.
func near(a Attribution, w int) int {
	if a.Verb > w {
		return 2 * (a.Verb - w)
	}
	return 2*(w-a.Verb) + 1
}
