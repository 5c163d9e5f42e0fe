package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
)

// movesIn tells a force or its vehicles that a verb takes into a place: "rebel forces advanced
// to within ten km", "a convoy of the army rolled into the town".
func (d *Reader) movesIn(t frames.Trigger, subject int) bool {
	th := d.Thing(t.Sentence, subject)
	c := th.Class
	return (c.Armed() || c == reading.MilitaryClass || th.Carrier()) && (d.Grammar.Set("enter").At(t.Sentence, t.Word) > 0 || slices.ContainsFunc(t.Words, func(w int) bool { return t.Sentence.Is(w, "ADP") }))
}

// whoSays returns the head of who says what a trigger tells, or -1.
func (d *Reader) whoSays(t frames.Trigger) int {
	for _, a := range d.AttributionsOf(t.Sentence) {
		if a.Kind == reading.Says && a.Speaker >= 0 && a.Governs(t.Word) > 0 {
			return a.Speaker
		}
	}
	return -1
}

// InHands tells words by which what is taken is in somebody's hands: "is back in its hands",
// "came under army control".
func (d *Reader) InHands(t frames.Trigger) bool {
	return slices.ContainsFunc(t.Words, func(w int) bool {
		return d.Grammar.Set("holding-noun").Word(t.Sentence, w) && t.Sentence.Preposition(w) != "" && w > t.Sentence.FirstSubject(w)
	})
}

// inWhoseHands returns the head of who holds what is taken where a word inside the phrase of
// hands or control says so: "in rebel hands", "under our control", « sous contrôle rebelle »;
// -1 without.
func (d *Reader) inWhoseHands(t frames.Trigger) int {
	s := t.Sentence
	for _, w := range t.Words {
		if !d.Grammar.Set("holding-noun").Word(s, w) {
			continue
		}
		for _, k := range s.Children(w, "compound", "amod", "nmod:poss", "det") {
			th := d.Thing(s, k)
			switch {
			case s.Words[k].Feat("Poss") == "Yes" && s.Words[k].Feat("Person") == "3":
				if h := d.whoSays(t); h >= 0 { // "said that the town was in its hands"
					return h
				}
				return -1
			case s.Words[k].Feat("Poss") == "Yes":
				return k
			case s.Is(k, "PRON", "DET"):
			case th.Class.CanAct(), th.Nation:
				return k
			}
		}
	}
	return -1
}

// behindHands returns the head of the phrase right behind the words for being in somebody's hands,
// whatever it was hung on: « est tombé aux mains du [Conseil de la résistance] »; -1 without.
func (d *Reader) behindHands(t frames.Trigger) int {
	s := t.Sentence
	for _, w := range t.Words {
		if w+1 >= len(s.Words) || !s.Is(w, "NOUN") || !d.Grammar.Set("holding-noun").Word(s, w) || s.Preposition(w) == "" || !d.Grammar.Set("genitive-preposition").Word(s, w+1) {
			continue
		}
		if h := s.Words[w+1].Head; h > w && s.Is(h, "NOUN", "PROPN") && !s.IsTimed(h) && (d.canTakeSide(s, h) || s.Capital(h) && !d.IsPlaceName(s, h)) {
			return h
		}
	}
	return -1
}
