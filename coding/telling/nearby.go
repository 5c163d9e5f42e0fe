package telling

import (
	"slices"

	"attest/coding/earnest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// forceNear reports whether troops are named in the clause of a trigger.
func (d *Teller) forceNear(t frames.Trigger) bool {
	top := t.Sentence.ClauseOf(t.Word)
	for i := range t.Sentence.Words {
		if t.Sentence.ClauseOf(i) == top && t.Sentence.Is(i, "NOUN", "PROPN") && d.Thing(t.Sentence, i).Class == reading.ForceClass {
			return true
		}
	}
	return false
}

// placeArgument reports whether a verb's subject or object, or a noun's
// complement, is or holds a named place.
func (d *Teller) placeArgument(t frames.Trigger) bool {
	s := t.Sentence
	var heads []int
	if t.Pattern.Noun {
		for _, o := range s.NounArguments(roles.NounHead(t)).Oblique {
			heads = append(heads, o.Head)
		}
		if n := roles.NounHead(t); syntax.BaseRel(s.Rel(n)) == "appos" { // « Bangassou, prise le 3 par … »
			heads = append(heads, s.Words[n].Head)
		}
	} else {
		a := s.VerbArguments(roles.PredicateOf(t))
		heads = append(append(heads, a.Object...), a.Subject...)
		for _, o := range a.Oblique {
			heads = append(heads, o.Head)
		}
	}
	for _, w := range t.Words { // "control of the radio"
		if s.Is(w, "NOUN") && s.Words[w].Head == t.Word {
			heads = append(heads, s.Children(w, "nmod")...)
		}
	}
	for _, h := range heads {
		if d.unknownPlace(t, h) {
			return true
		}
		if s.Is(h, "PRON") && d.standsForGround(t, h) {
			return true
		}
		th := d.Thing(s, h)
		if s.Is(h, "PROPN") && !th.Named && !th.Class.Armed() && th.Class != reading.WeaponClass {
			return true
		}
		if th.Class == reading.PlaceClass || th.Class == reading.MilitaryClass || d.Grammar.Set("place-anaphor").Word(s, h) || t.Frame().Kind == frames.Seize && d.Grammar.Set("facility").Word(s, h) {
			return true
		}
		f, l := s.NounPhrase(h)
		for _, p := range d.PlacesIn(s) {
			if p.First >= f && p.Last <= l {
				return true
			}
		}
		if th.Class != reading.NoClass || !s.Is(h, "NOUN") {
			continue
		}
		if k := s.Child(h, "compound"); l > f && s.Is(l, "PROPN") || k >= 0 && s.Is(k, "PROPN") {
			return true
		}
	}
	return false
}

// standsForGround reports whether a pronoun that a verb of taking has may stand for a place told before.
func (d *Teller) standsForGround(t frames.Trigger, h int) bool {
	switch t.Sentence.Words[h].Feat("PronType") {
	case "Tot", "Ind", "Neg":
		return false
	}
	return !t.Pattern.Noun && (len(t.Words) > 1 || d.groundBefore(t.Sentence, h))
}

// groundBefore reports whether a pronoun may stand for a place: one was taken
// before it in its sentence or in the one before ("the army says it retook
// it").
func (d *Teller) groundBefore(s *syntax.Sentence, pron int) bool {
	taken := func(o *syntax.Sentence, end int) bool {
		for i := range end {
			for _, t := range d.TriggersAt(o, i) {
				if t.Frame().Kind == frames.Seize && !t.Pattern.Noun {
					return true
				}
			}
		}
		return false
	}
	return taken(s, pron) || s.Index > 0 && taken(&d.Sents[s.Index-1], len(d.Sents[s.Index-1].Words))
}

// tokenOfTaking tells patterns of a verb with a noun ("raised their flag",
// "took control") in a clause without a civilian as its subject.
func (d *Teller) tokenOfTaking(t frames.Trigger) bool {
	if t.Pattern.Noun || len(t.Words) < 2 {
		return false
	}
	a := t.Sentence.VerbArguments(t.Word)
	for _, h := range append(slices.Clone(a.Subject), a.Object...) {
		if d.Thing(t.Sentence, h).Class == reading.CivilianClass {
			return false
		}
	}
	for _, w := range t.Words {
		if w != t.Word && t.Sentence.Is(w, "NOUN") {
			return true
		}
	}
	return false
}

// unknownPlace reports whether the object of a verb that is said of places only
// is a proper name that no list knows: a village. Verbs that are said of
// people too (« libérer », "evacuate") tell nothing of a name.
func (d *Teller) unknownPlace(t frames.Trigger, h int) bool {
	s := t.Sentence
	if !d.Warlike || t.Pattern.Noun || !s.Is(h, "PROPN") || s.Child(h, "flat") >= 0 || d.Thing(s, h).Named || d.Thing(s, h).Class.Armed() || syntax.BaseRel(s.Rel(h)) != "obj" {
		return false
	}
	for _, o := range d.TriggersAt(s, t.Word) {
		switch o.Frame().Kind {
		case frames.Take, frames.Arrest, frames.Release, frames.Move, frames.Kill:
			return false
		}
	}
	return true
}

// reach returns the half-open word range in which the effect of a telling is
// told: its sentence, up to the next telling of another act.
func (d *Teller) reach(m *Mention, ms []*Mention) (first, last int) {
	s := m.Trigger.Sentence
	first, last = 0, len(s.Words)
	for _, o := range ms {
		if o == m || o.Trigger.Frame() == earnest.TakingUp || o.StanceBy == "stance.negation" && o.Trigger.Frame().Kind == frames.Blast { // "did not explode" tells what became of the rocket
			continue
		}
		if o.Trigger.Word > m.Trigger.Word && o.Trigger.Word < last {
			last = clauseStart(s, o.Trigger.Word, m.Trigger.Word)
		}
		if o.Trigger.Word < m.Trigger.Word && o.Trigger.Word >= first {
			first = clauseStart(s, m.Trigger.Word, o.Trigger.Word)
		}
	}
	return first, max(last, m.Trigger.Word+1)
}

// clauseStart returns where the clause of word w begins, not before floor.
func clauseStart(s *syntax.Sentence, w, floor int) int {
	first, _ := s.Subtree(s.ClauseOf(w))
	return min(max(first, floor+1), w)
}
