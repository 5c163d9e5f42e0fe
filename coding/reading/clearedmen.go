package reading

import "attest/coding/syntax"

// clearedMen returns the head of those of the denier's own whom a denial clears of a part in
// an act: "denies that [its officers] had anything to do with it", « nie toute implication de
// [ses hommes] ». It is -1 where there are none.
func (d *Document) clearedMen(a Attribution) int {
	s := a.Sentence
	if p := d.partDenied(s, a.Verb); p >= 0 {
		if k := s.Child(p, "nmod"); k > p && s.HasPossessive(k) {
			return k
		}
		return -1
	}
	for w := a.Verb + 1; w < len(s.Words); w++ {
		if d.Grammar.Set("part-in-deed").At(s, w) > 0 || d.authorWord(s, w) {
			return menOfPart(s, a.Verb, w)
		}
	}
	return -1
}

// menOfPart returns the subject, told by a possessive, of the clause under a verb of denying
// in which a word stands, or -1.
func menOfPart(s *syntax.Sentence, deny, w int) int {
	for up := w; up > deny; up = s.Words[up].Head {
		if k := s.Child(up, "nsubj", "nsubj:pass"); k > deny && k < up {
			if s.HasPossessive(k) {
				return k
			}
			return -1
		}
	}
	return -1
}

// clears describes those whom a denial clears as the side of who denies it.
func (d *Document) clears(ref *SourceRef, a Attribution) {
	k := d.clearedMen(a)
	if k < 0 || !d.Thing(a.Sentence, k).Class.Person() && d.Thing(a.Sentence, k).Class != NoClass {
		return
	}
	f := d.Describe(a.Sentence, k, "actor.cleared")
	if p := ref.Speaker.Party; f.Party.Canonical == "" {
		f.Party.Canonical, f.Party.Country = p.Canonical, p.Country
		if p.Kind != "" {
			f.Party.Kind = p.Kind
		}
	}
	f.Refers = false
	ref.Cleared, ref.Disowns = f, true
}
