package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// whoseGround describes the armed on whose ground something is done, or from whose ground a
// weapon is fired, so that they did it: "killed at a militia roadblock", "rockets fired from the
// Armenian side"; nil without.
func (d *Teller) whoseGround(t frames.Trigger, m *Mention) *reading.Filler {
	s := t.Sentence
	for h := range s.Words {
		if !s.Is(h, "NOUN", "PROPN") || s.Preposition(h) == "" {
			continue
		}
		switch p := s.Preposition(h); {
		case d.Grammar.Set("from-preposition").HasPrep(p) && d.firedThence(t, h):
		case t.Pattern.Noun:
			continue
		case d.Grammar.Set("control-post").Word(s, h) && d.Grammar.Set("inside-preposition").HasPrep(p) && s.VerbAbove(h) == t.Word && takesSomebody(t) && m.Target != nil && m.Target.Class.Person():
		default:
			continue
		}
		f := d.HolderOfGround(s, h)
		if f != nil && (m.Target == nil || !reading.SameSide(f.Party, m.Target.Party) && (f.Class != reading.ForceClass || m.Target.Class != reading.ForceClass)) {
			return f
		}
	}
	return nil
}

// takesSomebody tells frames by which somebody is killed, hurt or taken.
func takesSomebody(t frames.Trigger) bool {
	switch t.Frame().Kind {
	case frames.Kill, frames.Wound, frames.Take, frames.Arrest:
		return true
	}
	return false
}

// firedThence reports whether the phrase of a word says whence a weapon of a telling came: it hangs
// on its verb or noun, or on the verb of firing that describes the weapon: "mortar fire from
// separatist positions".
func (d *Teller) firedThence(t frames.Trigger, h int) bool {
	switch t.Frame().Kind {
	case frames.Land, frames.Launch, frames.Fire, frames.Strike, frames.Kill, frames.Wound, frames.Blast, frames.Undergo:
	default:
		return false
	}
	s := t.Sentence
	v := s.VerbAbove(h)
	if v == t.Word || slices.Contains(t.Words, s.Words[h].Head) {
		return t.Frame().Kind == frames.Launch || t.Frame().Kind == frames.Fire || t.Frame().Kind == frames.Land || t.Frame().Kind == frames.Undergo
	}
	return v >= 0 && syntax.BaseRel(s.Rel(v)) == "acl" && s.Words[v].Head >= 0 && d.Thing(s, d.Content(s, s.Words[v].Head)).Class == reading.WeaponClass && s.Within(v, t.Word)
}

// HolderOfGround describes who holds what a noun of ground names: "[rebel] lines", « les positions
// [de l'armée fédérale] », "the [Armenian] side", "a [rebel]-held hill".
func (d *Teller) HolderOfGround(s *syntax.Sentence, h int) *reading.Filler {
	for _, k := range s.Children(h, "amod", "acl") {
		for _, o := range d.holders(s, k) {
			if f := d.Describe(s, o, "actor.holder-of-ground"); f.Class.Armed() {
				return f
			}
		}
	}
	if !d.Grammar.Set("firing-ground").Word(s, h) && !d.Grammar.Set("control-post").Word(s, h) {
		return nil
	}
	if f := d.nationalForces(s, []int{h}, "actor.holder-of-ground"); f != nil {
		return f
	}
	for _, k := range s.Children(h, "amod", "compound", "nmod:poss", "nmod") {
		if p := s.Preposition(k); s.Rel(k) == "nmod" && !d.Grammar.Set("genitive-preposition").HasPrep(p) && p != "" {
			continue
		}
		f := d.Describe(s, k, "actor.holder-of-ground")
		switch {
		case f.Class.Armed():
			return f
		case f.Class == reading.MilitaryClass && f.Party.Owner != "" && k > h: // read with the ground: « positions de l'armée »
			_, last := s.NounPhrase(k)
			f.At = []syntax.Span{s.Span(k, last)}
			f.Party.Name, f.Party.Canonical, f.Party.Owner, f.Class = d.Text[f.At[0].Start:f.At[0].End], f.Party.Owner, "", reading.ForceClass
			return f
		case f.Class.Person() && d.Grammar.Set("firing-ground").Word(s, h): // "from Serb lines"
			f.Class, f.Party.Kind = reading.ArmedClass, attest.UnknownParty
			return f
		}
	}
	return nil
}
