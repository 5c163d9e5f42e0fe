package reading

import "attest/coding/syntax"

// inserted returns the words, from comma to comma, that say on whose word a sentence speaks
// that goes on behind them: "They are, [the mayor says], the ones who burned the huts".
func (d *Document) inserted(a Attribution) (from, to int, ok bool) {
	const longest = 14
	s := a.Sentence
	if a.Kind != Says || a.Negated || a.Speaker < 0 || !s.Is(a.Verb, "VERB", "AUX") {
		return 0, 0, false
	}
	from, to = min(a.Verb, a.Speaker), max(a.Verb, a.Speaker)
	for from > 0 && s.Lower[from-1] != "," {
		from--
	}
	for to < len(s.Words) && s.Lower[to] != "," {
		to++
	}
	if from == 0 || to >= len(s.Words)-1 || to-from > longest {
		return 0, 0, false
	}
	for i := from; i < to; i++ {
		if i != a.Verb && s.Is(i, "VERB", "PUNCT", "SCONJ") && syntax.BaseRel(s.Rel(i)) != "amod" {
			return 0, 0, false
		}
	}
	for i := from - 1; i >= 0 && s.Lower[i] != ":" && s.Lower[i] != ";"; i-- { // what is told is complete before it
		if s.Is(i, "VERB") && (s.Words[i].Feat("VerbForm") == "Fin" || s.Child(i, "aux", "aux:pass") >= 0) {
			return 0, 0, false
		}
	}
	return from, to, true
}

// aboutSpeaker tells a word of a relative clause that only says more of who speaks, on the
// report's word: "according to the police, who shot a suspect".
func (d *Document) aboutSpeaker(a Attribution, w int) bool {
	s := a.Sentence
	if a.Speaker < 0 || a.Kind != Says {
		return false
	}
	_, r := s.NounPhrase(a.Speaker)
	if r++; r < len(s.Words) && s.Lower[r] == "," {
		r++
	}
	if r >= len(s.Words) || w <= r || a.Verb > r || !s.Relative(r) {
		return false
	}
	c := s.ClauseOf(r)
	return c > r && s.Within(w, c)
}

// looseAttribution finds an attribution that the parse does not connect with
// the word: the sentence has just one, and it stands at an end of the
// sentence or of its quotation.
func (d *Document) looseAttribution(s *syntax.Sentence, w int, atts []Attribution) int {
	best := -1
	for i, a := range atts {
		from, to, inserted := d.inserted(a)
		inserted = inserted && (w < from || w > to)
		if a.Kind != Says || a.Negated || a.Speaker >= 0 && s.Within(w, a.Speaker) && !inserted || d.aboutSpeaker(a, w) {
			continue
		}
		if s.Rel(a.Verb) == "acl:relcl" && !s.Within(w, a.Verb) { // "…, where witnesses counted six"
			continue
		}
		if best >= 0 {
			return -1
		}
		if inserted && !semicolonBetween(s, a.Verb, w) {
			best = i
			continue
		}
		// A verb of saying whose own complement is elsewhere governs only
		// that; the bare "police said" at the end governs all before it.
		if a.Verb > w && (s.Child(a.Verb, "ccomp", "xcomp") < 0 || s.Child(a.Verb, "ccomp", "xcomp") < a.Verb) {
			best = i
		}
	}
	return best
}
