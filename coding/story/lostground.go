package story

import (
	"cmp"

	"attest"
	"attest/coding/discourse"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// lostGround says from whom a place was taken where the sentences around the taking say who had
// held or left it, whom its takers fought there, or where the losing side owns up to it: "The army
// took Ippy. The rebels had left the night before", "the front acknowledged that Yala fell to
// government troops".
func (d *Story) lostGround(ms []*telling.Mention) {
	for _, m := range ms {
		if m.Act != attest.TerritoryChange || m.Actor == nil || !m.Actor.Class.Armed() && m.Actor.Party.Kind != attest.Government || m.Target != nil && m.Target.Class != reading.PlaceClass {
			continue
		}
		m.Target = cmp.Or(d.heldItBefore(m), d.foughtForIt(m, ms), d.ownsUpToLoss(m, ms), m.Target)
	}
}

// heldItBefore describes the armed of whom the sentence of a taking, or one beside it in its
// paragraph, says that they held or left the place; nil for none.
func (d *Story) heldItBefore(m *telling.Mention) *reading.Filler {
	i := m.Trigger.Sentence.Index
	for _, k := range []int{i, i + 1, i - 1} {
		if k < 0 || k >= len(d.Sents) || d.Sents[k].Unit != m.Unit() || k != i && d.namesOtherPlace(&d.Sents[k], m) {
			continue
		}
		s := &d.Sents[k]
		for v := range s.Words {
			if s == m.Trigger.Sentence && v == m.Trigger.Word || d.Negated(s, v) {
				continue
			}
			for _, h := range d.holdsOrLeaves(s, v) {
				if f := d.Describe(s, h, "target.who-held-it"); f.Class.Armed() && (!f.Refers || s.Is(h, "NOUN")) && !telling.OneSide(f, m.Actor) {
					return f
				}
			}
		}
	}
	return nil
}

// holdsOrLeaves returns those of whom a word says that they hold a place or leave it: "[the rebels]
// had left", « après la reddition de [sa garnison] ».
func (d *Story) holdsOrLeaves(s *syntax.Sentence, w int) []int {
	switch {
	case s.Is(w, "VERB") && (d.Grammar.Set("hold-place").At(s, w) > 0 || d.Grammar.Set("give-up").At(s, w) > 0) && s.Child(w, "aux:pass") < 0:
		return s.VerbArguments(w).Subject
	case s.Is(w, "NOUN") && d.Grammar.Set("leave").Word(s, w):
		a := s.NounArguments(w)
		for _, o := range a.Oblique {
			if d.Grammar.Set("genitive-preposition").HasPrep(o.Prep) {
				a.Subject = append(a.Subject, o.Head)
			}
		}
		return a.Subject
	}
	return nil
}

// namesOtherPlace tells a sentence that names a place, and not the one that was taken.
func (d *Story) namesOtherPlace(s *syntax.Sentence, m *telling.Mention) bool {
	other := false
	for _, p := range d.PlacesIn(s) {
		if len(m.Places) > 0 && d.PlacesAgree([]reading.PlaceRef{p}, m.Places) {
			return false
		}
		other = true
	}
	return other
}

// foughtForIt returns those whom the takers of a place are told to have fought in the sentence of
// the taking: "retook Yala after three days of fighting with the rebels".
func (d *Story) foughtForIt(m *telling.Mention, ms []*telling.Mention) *reading.Filler {
	for _, o := range ms {
		if o == m || o.Trigger.Sentence != m.Trigger.Sentence || o.Act != attest.ArmedClash || o.Stance != m.Stance {
			continue
		}
		for _, f := range []*reading.Filler{o.Target, o.Actor} {
			if f != nil && f.Class.Armed() && !f.Refers && !telling.OneSide(f, m.Actor) {
				foe := *f
				foe.Rule = "target.whom-they-fought"
				return &foe
			}
		}
	}
	return nil
}

// ownsUpToLoss returns the armed side on whose word the other side took a place, or that denies
// that it did.
func (d *Story) ownsUpToLoss(m *telling.Mention, ms []*telling.Mention) *reading.Filler {
	for _, o := range ms {
		if o != m && (o.Stance != attest.Denied || discourse.First(o) != discourse.First(m)) {
			continue
		}
		if k := o.Source.Speaker.Kind; k != reading.PartySpeaker && (k != reading.ForceSpeaker || o != m || m.Stance != attest.Asserted) {
			continue
		}
		lost := telling.SideOf(o)
		if lost.Rule = "target.speaker"; !telling.OneSide(lost, m.Actor) {
			return lost
		}
	}
	return nil
}
