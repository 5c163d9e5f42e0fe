package story

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// captors gives a release, or an execution, that does not say who did it the one who took
// those released or executed: "two of them were freed on Tuesday", "one of them was beheaded".
// Those whom an authority had arrested are freed where that was.
func (d *Story) captors(ms []*telling.Mention) {
	for i, m := range ms {
		f := m.Trigger.Frame()
		if f.Kind != frames.Release && !(f.Kind == frames.Kill && f.Stays && m.Stance == attest.Asserted) || m.Target == nil {
			continue
		}
		a := d.taking(ms[:i], m)
		if a != nil && a.Act == attest.Arrest && f.Kind == frames.Release && len(m.Places) == 0 && (m.Actor == nil || reading.SameSide(m.Actor.Party, a.Actor.Party)) { // an authority frees those whom it holds where it took them, as far as is told
			m.Places, m.Own = a.Places, false
		}
		if m.Actor != nil {
			continue
		}
		if m.Actor = d.holderOfCaptives(m.Target); m.Actor == nil && a != nil {
			actor := *a.Actor
			actor.Rule = "actor.captor"
			m.Actor = &actor
		}
	}
}

// taking returns the last telling before one of how those were taken whom that is done to, nil
// where none tells by whom.
func (d *Story) taking(before []*telling.Mention, m *telling.Mention) *telling.Mention {
	for k := len(before) - 1; k >= 0 && m.Unit()-before[k].Unit() <= 3; k-- {
		a := before[k]
		if a.Stance == attest.Asserted && a.Source.Voice == reading.Says && a.Act.Family() == attest.CustodyFamily && a.Actor != nil && a.Target != nil && (telling.SharesPhrase(m.Target, a.Target) || reading.SameParty(m.Target.Party, a.Target.Party) || d.thoseTaken(m.Target, a.Target)) {
			return a
		}
	}
	return nil
}

// takers gives an abduction that names nobody those who let the same persons go, if these are no
// authority: "the guerrillas released three engineers who were kidnapped a month ago".
func (d *Story) takers(ms []*telling.Mention) {
	for i, m := range ms {
		if m.Trigger.Frame().Kind != frames.Release || m.Stance != attest.Asserted || m.Actor == nil || m.Actor.Rule == "actor.captor" || !reading.Irregular(m.Actor.Party.Kind) || m.Target == nil {
			continue
		}
		for _, a := range ms[max(0, i-longestHeld):min(len(ms), i+2)] {
			if a.Act != attest.Abduction || a.Stance != attest.Asserted || a.Actor != nil || a.Target == nil || m.Unit()-a.Unit() > 3 {
				continue
			}
			if telling.SharesPhrase(m.Target, a.Target) || reading.SameParty(m.Target.Party, a.Target.Party) {
				actor := *m.Actor
				actor.Rule = "actor.releaser"
				a.Actor = &actor
			}
		}
	}
}

// longestHeld is how many tellings before a release its abduction may stand.
const longestHeld = 6

// holderOfCaptives describes who the phrase of those who are released says held them: "the
// three drivers [of a charity] whom the front had been holding", "the trawler, in rebel hands
// since May", « sept étudiants détenus à la gendarmerie ».
func (d *Story) holderOfCaptives(f *reading.Filler) *reading.Filler {
	s := f.Sentence
	for v := f.Head + 1; v < len(s.Words); v++ {
		if !s.Within(v, f.Head) && !inAsideBehind(s, f.Head, v) {
			continue
		}
		heads := d.holdsIn(s, v)
		if s.Is(v, "VERB") && (d.Grammar.Set("detain").Word(s, v) || d.takesPersons(s, v)) {
			a := s.VerbArguments(v)
			if heads = a.Subject; a.Passive {
				heads = append(slices.Clone(a.Agent), d.holdingPlace(s, v)...)
			}
		}
		if len(heads) > 0 && d.Thing(s, heads[0]).Class.Armed() {
			return d.Describe(s, heads[0], "actor.holder")
		}
	}
	return nil
}

// inAsideBehind reports whether a word stands between the comma right behind a noun's phrase and the next.
func inAsideBehind(s *syntax.Sentence, noun, w int) bool {
	_, last := s.NounPhrase(noun)
	return w > last+1 && s.Lower[last+1] == "," && !slices.Contains(s.Lower[last+2:w], ",")
}

// holdsIn returns those in whose hands a word says somebody is: "in [rebel] hands".
func (d *Story) holdsIn(s *syntax.Sentence, w int) []int {
	if !d.Grammar.Set("holding-noun").Word(s, w) || !d.Grammar.Set("inside-preposition").HasPrep(s.Preposition(w)) {
		return nil
	}
	return s.Children(w, "amod", "compound", "nmod:poss", "nmod")
}

// holdingPlace returns the force at whose place somebody is held under a verb in the passive.
func (d *Story) holdingPlace(s *syntax.Sentence, v int) []int {
	return slices.DeleteFunc(s.Children(v, "obl"), func(k int) bool {
		return !d.Grammar.Set("inside-preposition").HasPrep(s.Preposition(k)) || d.Thing(s, k).Class != reading.ForceClass
	})
}

// takesPersons tells a verb that can tell that persons are arrested or abducted.
func (d *Story) takesPersons(s *syntax.Sentence, v int) bool {
	return slices.ContainsFunc(d.TriggersAt(s, v), func(t frames.Trigger) bool { return t.Frame().Act.Family() == attest.CustodyFamily })
}

// thoseTaken tells a bare definite noun for the persons who were taken before: "a surgeon
// and his wife", then "the couple".
func (d *Story) thoseTaken(f, taken *reading.Filler) bool {
	return f.Class == reading.CivilianClass && f.Head < len(f.Sentence.Words) && d.BareDefinite(f.Sentence, f.Head) && taken.Class.Person() && taken.Sentence != f.Sentence
}
