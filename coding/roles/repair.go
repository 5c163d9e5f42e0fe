package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// repair mends what parsers get wrong in the language of reports: a headline
// or reduced participle read as a finite verb ("Soldiers killed in ambush")
// has its victim as subject and no object.
func (d *Reader) repair(t frames.Trigger, a *syntax.Arguments) {
	k := t.Frame().Kind
	if k == frames.Fire && d.passiveBefore(t, a) {
		a.Object, a.Subject, a.Passive = a.Subject, nil, true
		return
	}
	if k != frames.Kill && k != frames.Wound && k != frames.Take && k != frames.Arrest && k != frames.Strike {
		return
	}
	if a.Passive || len(a.Object) > 0 || len(a.Subject) == 0 || len(t.Words) > 1 && k == frames.Strike {
		return
	}
	past := t.Sentence.Words[t.Word].Feat("Tense") == "Past" || t.Sentence.Words[t.Word].Feat("VerbForm") == "Part" || k == frames.Wound && d.Grammar.Set("same-past").Word(t.Sentence, t.Word)
	first := d.Thing(t.Sentence, a.Subject[0])
	if !past || first.Class == reading.WeaponClass || first.Class == reading.EventClass || t.Sentence.Child(t.Word, "aux") >= 0 {
		return
	}
	suffers := first.Class == reading.CivilianClass || first.Class.Thing() || first.Class == reading.ForceClass && k != frames.Strike
	if next := lastInRow(t) + 1; suffers && (next >= len(t.Sentence.Words) || t.Sentence.IsTimed(next) || t.Sentence.Is(next, "ADP", "PUNCT", "ADV", "SCONJ", "CCONJ", "NUM", "PROPN")) {
		a.Object, a.Subject, a.Passive = a.Subject, nil, true
	}
}

// lastInRow returns the verb of a trigger, or the adjective or particle right behind it that
// goes with it: "dead" in "three herders shot dead near Jos", "up" in "rounded up a dozen men".
func lastInRow(t frames.Trigger) int {
	if next := t.Word + 1; slices.Contains(t.Words, next) && (t.Sentence.Is(next, "ADJ") || t.Sentence.Rel(next) == "compound:prt") {
		return next
	}
	return t.Word
}
