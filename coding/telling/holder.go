package telling

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// holder describes the side in whose hands words behind a comma say that the place was
// which somebody takes or attacks: "captured Kisi, the last base of the front", "an
// insurgent stronghold", « un fief des rebelles ».
func (d *Teller) holder(t frames.Trigger, doer *reading.Filler) *reading.Filler {
	if k := t.Frame().Kind; k != frames.Seize && k != frames.Strike {
		return nil
	}
	s := t.Sentence
	for h := t.Word + 1; h < len(s.Words) && s.Lower[h] != ";" && !s.Is(h, "SCONJ"); h++ {
		if slices.Contains(t.Words, h) {
			continue
		}
		for _, k := range d.holders(s, h) {
			if !d.Thing(s, k).Class.Armed() || d.Thing(s, k).Refers && s.Is(k, "PRON") {
				continue
			}
			if f := d.Describe(s, k, "target.holder"); !OneSide(f, doer) {
				return f
			}
		}
	}
	return nil
}

// holders returns the words that name who holds a place, where a word says that somebody
// does: "a stronghold of the front", "held by rebels", "rebel-held", « aux mains des rebelles ».
func (d *Teller) holders(s *syntax.Sentence, h int) []int {
	switch {
	case s.Is(h, "VERB", "ADJ") && d.Grammar.Set("hold-place").Word(s, h):
		if a := s.VerbArguments(h); a.Passive && len(a.Agent) > 0 {
			return a.Agent
		}
		return slices.DeleteFunc(s.Children(h, "compound", "obl:agent", "obl", "nsubj"), func(k int) bool {
			return k < h && s.Lower[h-1] != "-" || k > h && !d.Grammar.Set("agent-preposition").HasPrep(s.Preposition(k))
		})
	case s.Is(h, "NOUN") && d.Grammar.Set("hands").Word(s, h) && s.Preposition(h) != "",
		s.Is(h, "NOUN") && d.Grammar.Set("held-ground").Word(s, h) && d.behindComma(s, h):
		return slices.DeleteFunc(s.Children(h, "nmod", "nmod:poss", "compound", "amod"), func(k int) bool { return !d.ofHolder(s, h, k) })
	}
	return nil
}

// behindComma tells a phrase that a comma parts from what stands before it.
func (d *Teller) behindComma(s *syntax.Sentence, h int) bool {
	first, _ := s.NounPhrase(h)
	return first > 0 && s.Lower[first-1] == ","
}

// OneSide reports whether two parties are, or may be, of one side: "rebels" hold what the
// front takes over from none of its own.
func OneSide(a, b *reading.Filler) bool {
	return reading.SameSide(a.Party, b.Party) || a.Class == b.Class && (a.Party.Canonical == "" || b.Party.Canonical == "") && (a.Party.Country == "" || b.Party.Country == "" || a.Party.Country == b.Party.Country)
}

// ofHolder tells a word that says whose a place is: one before the noun, or one behind
// it in the genitive.
func (d *Teller) ofHolder(s *syntax.Sentence, h, k int) bool {
	return k < h && s.Preposition(k) == "" || k > h && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k))
}
