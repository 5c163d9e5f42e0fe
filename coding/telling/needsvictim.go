package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// lacksVictim returns why what is done to somebody is done to nobody, or "". The place of a massacre is
// no victim.
func (d *Teller) lacksVictim(m *draft) string {
	t, kind := m.Trigger, m.Trigger.Frame().Kind
	victim := d.hasVictim(m) && !d.maybeThing(t, m.Mention)
	switch {
	case d.weaponsDowned(m):
		return "weapons that are brought down, not persons"
	case kind == frames.Arrest && d.fetched(t, m.Mention):
		return "fetched, not arrested"
	}
	if t.Pattern.Noun && kind == frames.Kill && m.Target != nil && m.Target.Class == reading.PlaceClass { // "the massacre at Beni"
		m.Target = nil
	}
	switch {
	case !victim && !d.victimMeant(m):
		return "nobody it is done to"
	case d.takesArms(t), d.leavesWithThings(t, m.Mention):
		return "arms, not persons"
	}
	return ""
}

// hasVictim reports whether a draft's target is somebody, or may be: a town and what stands for ground
// are not.
func (d *Teller) hasVictim(m *draft) bool {
	t, f := m.Trigger, m.Target
	if t.Frame().Kind == frames.Take && (f != nil && d.IsPlaceName(f.Sentence, f.Head) || d.describesGround(t)) {
		return false
	}
	if f != nil && (f.Class.Person() || f.Person || d.unknownVictim(m)) {
		return true
	}
	return !t.Pattern.Noun && t.Frame().Needs == frames.NeedVictim && slices.ContainsFunc(m.words.Target, func(h int) bool { // "a tanker and its 22 sailors"
		return slices.ContainsFunc(t.Sentence.Nominals(h), func(k int) bool { return d.Thing(t.Sentence, k).Class.Person() })
	})
}

// unknownVictim reports whether a word that no list knows is taken for somebody, in a report about
// conflict: by any noun, or where somebody is let go by a name.
func (d *Teller) unknownVictim(m *draft) bool {
	f := m.Target
	if f.Class != reading.NoClass || !d.WarlikeAt(m.Trigger.Sentence) {
		return false
	}
	return f.Sentence.Is(f.Head, "PROPN") || f.Sentence.Is(f.Head, "NOUN") && m.Trigger.Frame().Kind != frames.Release
}

// weaponsDowned reports whether a verb of taking or killing takes up weapons told before: « quatre ont été
// interceptées », « douze ont été abattus ».
func (d *Teller) weaponsDowned(m *draft) bool {
	t, kind := m.Trigger, m.Trigger.Frame().Kind
	if t.Pattern.Noun || kind != frames.Arrest && kind != frames.Kill || m.Target != nil && !m.Target.Sentence.Is(m.Target.Head, "PRON", "NUM") {
		return false
	}
	return d.Grammar.Set("effect-intercepted").Word(t.Sentence, t.Word) && d.lastWeapon(t.Sentence, t.Word) != ""
}

// victimMeant reports whether an act is done to somebody whom its words do not name: who was told
// before, those whom a noun implies, or the crew of a ship.
func (d *Teller) victimMeant(m *draft) bool {
	t, f, kind := m.Trigger, m.Target, m.Trigger.Frame().Kind
	switch {
	case d.freedAgain(t, m.Mention), f != nil && f.Refers:
		return true
	case f == nil:
		return t.Pattern.Noun && !(kind != frames.Kill && d.groundOf(t)) && d.victimlessNoun(t, m.Mention) // "the capture of Yala" is no abduction
	}
	return f.Class.Thing() && (kind == frames.Take || kind == frames.Release) && d.Grammar.Set("vessel").Word(f.Sentence, f.Head) && !d.impounds(m.Mention)
}

// lacksPeople returns why words for a gathering gather nobody, or "".
func (d *Teller) lacksPeople(m *draft) string {
	t, a := m.Trigger, m.Actor
	switch {
	case d.roundsUp(m):
		return "people rounded up by others"
	case t.Pattern.Noun && d.barrier(m):
		return "a barrier on a road, not people who gather"
	case a != nil && !d.canGather(m),
		a == nil && m.Target == nil && !t.Pattern.Noun,
		d.marchIn(t):
		return "no people who gather"
	}
	return ""
}

// canGather reports whether those who act are people who can gather: no forces, nor armed men by a verb,
// nor a thing, but one that is said to threaten it.
func (d *Teller) canGather(m *draft) bool {
	c := m.Actor.Class
	if c == reading.ForceClass || c == reading.ArmedClass && !m.Trigger.Pattern.Noun {
		return false
	}
	return c.Person() || c == reading.NoClass || m.Stance == attest.Threatened
}

// roundsUp reports whether armed people gather others: « Des soldats ont rassemblé les hommes du village ».
func (d *Teller) roundsUp(m *draft) bool {
	t, s := m.Trigger, m.Trigger.Sentence
	if t.Pattern.Noun || m.Target == nil || !m.Target.Class.Armed() || !d.Grammar.Set("gather").Word(s, t.Word) {
		return false
	}
	return slices.ContainsFunc(s.Children(t.Word, "obj"), func(h int) bool { return d.Thing(s, h).Class.Person() })
}

// barrier reports whether a roadblock or barricade only says where something is, or
// that armed men man.
func (d *Teller) barrier(m *draft) bool {
	s, n := m.Trigger.Sentence, roles.NounHead(m.Trigger)
	if !d.Grammar.Set("barrier").Word(s, n) {
		return false
	}
	if m.Actor != nil && (m.Actor.Class.Armed() || m.Actor.Class == reading.MilitaryClass) {
		return true
	}
	for _, k := range s.Children(n, "compound", "amod", "nmod") {
		if d.Thing(s, k).Class.Armed() {
			return true
		}
	}
	return s.Preposition(n) != "" && syntax.BaseRel(s.Rel(n)) != "obl:agent"
}
