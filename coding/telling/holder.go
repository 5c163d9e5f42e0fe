package telling

import (
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
	for h := t.Word + 1; h < len(s.Words); h++ {
		if s.Is(h, "VERB") && s.Words[h].Feat("VerbForm") == "Fin" || s.Lower[h] == ";" {
			return nil
		}
		first, _ := s.NounPhrase(h)
		if !s.Is(h, "NOUN") || !d.Grammar.Set("held-ground").Word(s, h) || first < 1 || first <= t.Word || s.Lower[first-1] != "," {
			continue
		}
		for _, k := range s.Children(h, "nmod", "nmod:poss", "compound", "amod") {
			if d.ofHolder(s, h, k) && d.Thing(s, k).Class.Armed() {
				if f := d.Describe(s, k, "target.holder"); !reading.SameSide(f.Party, doer.Party) {
					return f
				}
			}
		}
	}
	return nil
}

// ofHolder tells a word that says whose a place is: one before the noun, or one behind
// it in the genitive.
func (d *Teller) ofHolder(s *syntax.Sentence, h, k int) bool {
	return k < h && s.Preposition(k) == "" || k > h && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k))
}
