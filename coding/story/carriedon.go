package story

import (
	"slices"

	"attest"
	"attest/coding/discourse"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// carriedOn gives an act in the passive that is told right after another the
// doer of that one, and its source where it has none: "Troops stormed the camp
// on Sunday. Two mortars were seized." What has a place, a time or a doer of its
// own begins something else.
func (d *Story) carriedOn(ms []*telling.Mention) {
	for i, m := range ms {
		if m.Actor != nil {
			continue
		}
		if i > 0 && d.duringTaking(m, ms[i-1]) {
			d.carryOn(m, ms[i-1])
			continue
		}
		for k := i - 1; k >= max(i-3, 0) && d.goesOn(m, ms[k]); k-- {
			if d.carryOn(m, ms[k]) {
				break
			}
		}
	}
}

// duringTaking tells a taking during which the one told of in the same clause did something,
// as who took the place: « a capturé 14 soldats lors de la prise du camp ».
func (d *Story) duringTaking(m, before *telling.Mention) bool {
	s := m.Trigger.Sentence
	if m.Trigger.Frame().Kind != frames.Seize || !m.Trigger.Pattern.Noun || before.Trigger.Sentence != s || before.Actor == nil || before.Trigger.Pattern.Noun || m.Target != nil && reading.SameSide(before.Actor.Party, m.Target.Party) {
		return false
	}
	n := roles.NounHead(m.Trigger)
	return d.Grammar.Set("during-preposition").HasPrep(s.Preposition(n)) && s.VerbAbove(n) == before.Trigger.Word && before.Actor.Class.Armed()
}

// carryOn gives a telling the doer and the source of one told before it, where
// it goes on with them.
func (d *Story) carryOn(m, before *telling.Mention) bool {
	switch {
	case m.Act == attest.Arrest && before.Act.Family() == attest.UnrestFamily && before.Target != nil && before.Target.Class == reading.ForceClass && d.Grammar.Set("disperse").At(before.Trigger.Sentence, before.Trigger.Word) > 0: // « La police a dispersé des manifestants. Vingt ont été interpellés »
		m.Actor = carried(before.Target)
	case m.Act == attest.Interception && before.Act == attest.ArmedClash && foes(before.Actor, before.Target) && before.Target.Class == reading.ForceClass: // "the gunmen fired back. Two rifles were recovered": by the troops
		m.Actor = carried(before.Target)
	case before.Actor != nil && (d.duringTaking(m, before) || d.sameHands(m, before)):
		m.Actor = carried(before.Actor)
		if len(m.Places) > 0 && d.takenThere(m, m.Places[0]) && len(before.Places) > 0 {
			m.RejectPlaces(m.Places, "where they were taken, not where they were seized")
			m.Places, m.Own = before.Places, false
		}
		d.ActsByForces(m)
	case before.Actor != nil || m.Act != attest.Arrest && m.Act != attest.Interception || before.Source.Speaker.Kind != reading.ForceSpeaker && !d.ownsDeeds(before):
		return false
	}
	if d.Unsourced(m) && !d.Unsourced(before) && before.Source.Voice == reading.Says {
		m.Source = before.Source.By("source.continued")
	}
	return true
}

// goesOn tells whether a telling stands right behind another in its paragraph,
// says in the passive what was done to somebody, and sets no new scene.
func (d *Story) goesOn(m, before *telling.Mention) bool {
	s, o := m.Trigger.Sentence, &d.Sents[before.Last]
	if o.Index > s.Index { // told on behind it
		o = before.Trigger.Sentence
	}
	if m.Target == nil || m.Trigger.Pattern.Noun || s.Unit != o.Unit && !(d.OpensNext(s.Index, o.Index) && foes(before.Actor, m.Target)) || s.Index < o.Index || s.Index-o.Index > furthestOn {
		return false
	}
	a := d.VerbArgumentsOf(m.Trigger)
	suffers := a.Passive || m.Target.Sentence == s && slices.Contains(a.Subject, m.Target.Head) // "was dragged out and hacked to death"
	if m.Stance != attest.Asserted || before.Stance != attest.Asserted || !suffers {
		return false
	}
	if !d.Unsourced(m) && !d.Unsourced(before) && !telling.SameSource(m, before) || m.Inherited != nil {
		return false
	}
	return !d.setsScene(m, before)
}

// furthestOn is how many sentences on, in its paragraph, an act in the passive still goes on with another.
const furthestOn = 3

// carried returns a party of the telling before as the doer of the next.
func carried(f *reading.Filler) *reading.Filler {
	doer := *f
	doer.Rule = "actor.carried-on"
	return &doer
}

// foes tells forces and the armed who fight them.
func foes(a, b *reading.Filler) bool {
	return a != nil && b != nil && discourse.SideOf(a) != reading.NoClass && discourse.SideOf(b) != reading.NoClass && discourse.SideOf(a) != discourse.SideOf(b)
}

// setsScene tells whether a telling names a place or a time in its own sentence
// that the one before it does not share.
func (d *Story) setsScene(m, before *telling.Mention) bool {
	at := syntax.Span{Start: m.Trigger.Sentence.Start, End: m.Trigger.Sentence.End}
	for _, p := range m.Places {
		if d.takenThere(m, p) {
			continue
		}
		if p.At.Start >= at.Start && p.At.End <= at.End && !(len(before.Places) > 0 && before.Places[0].At == p.At) {
			return true
		}
	}
	return m.Time != nil && !m.Time.Weak && len(m.Time.At) > 0 && m.Time.At[0].Start >= at.Start && m.Time.At[0].End <= at.End &&
		!(before.Time != nil && len(before.Time.At) > 0 && before.Time.At[0] == m.Time.At[0])
}

// takenThere tells the place to which those are led away who were seized where the act before
// took place: "raided the village. Twenty were taken to the forest of Yala".
func (d *Story) takenThere(m *telling.Mention, p reading.PlaceRef) bool {
	s := m.Trigger.Sentence
	if m.Act != attest.Abduction || m.Trigger.Pattern.Noun || !d.Grammar.Set("led").Word(s, m.Trigger.Word) || p.Head >= len(s.Words) || s.Words[p.Head].Head != m.Trigger.Word {
		return false
	}
	return slices.ContainsFunc([]string{"goal-preposition", "to-preposition"}, func(set string) bool { return d.Grammar.Set(set).HasPrep(s.Preposition(p.Head)) })
}

// sameHands tells whether the one who did what was told before can have done
// what is told after it: who fights kills, takes and burns; only forces of a
// state arrest, and nobody does it to his own side.
func (d *Story) sameHands(m, before *telling.Mention) bool {
	f := before.Actor
	if !f.Class.Armed() && f.Party.Kind != attest.StateForce || f.Refers || reading.SameSide(f.Party, m.Target.Party) || reading.OwnedBy(m.Target.Party, f.Party) {
		return false
	}
	forces := f.Class == reading.ForceClass || f.Party.Kind == attest.StateForce
	fights := before.Act.Family() == attest.AttackFamily || before.Act.Family() == attest.TerritoryFamily
	takes := before.Act.Family() == attest.CustodyFamily || before.Act == attest.Interception
	loots := before.Act.Family() == attest.DestructionFamily
	switch m.Act.Family() {
	case attest.InterceptionFamily:
		return (fights || takes) && !sentOut(m.Target, before) && (forces || m.Source.Speaker.Kind != reading.ForceSpeaker && before.Source.Speaker.Kind != reading.ForceSpeaker) // "gunmen shot an officer; a rifle was recovered, police said": by police
	case attest.CustodyFamily:
		return (fights || takes || loots && m.Act == attest.Abduction) && (m.Captures || forces == (m.Act == attest.Arrest))
	case attest.DestructionFamily:
		return fights || loots || before.Act == attest.Abduction
	case attest.SexualViolenceFamily:
		return fights || loots || before.Act == attest.Abduction
	case attest.AttackFamily:
		return (fights || loots && f.Class == reading.ArmedClass) && (m.Trigger.Frame().Kind == frames.Kill && !m.Trigger.Frame().Soft() || m.Trigger.Frame().Soft() && !m.Another)
	}
	return false
}

// sentOut tells drones, missiles and the like after a blow that was dealt with such: who
// launched them at a town did not bring down "27 of them".
func sentOut(f *reading.Filler, blow *telling.Mention) bool {
	return f.Flying && blow.Act.Family() == attest.AttackFamily && slices.ContainsFunc(blow.Means, func(n telling.Means) bool {
		return n.Kind == attest.Drone || n.Kind == attest.Missile || n.Kind == attest.Rocket
	})
}

// ownsDeeds tells whether a telling stands on the word of the forces or the party
// that did what it tells, named as its doer or not.
func (d *Story) ownsDeeds(m *telling.Mention) bool {
	k := m.Source.Speaker.Kind
	return (k == reading.ForceSpeaker || k == reading.PartySpeaker) && m.Source.Voice == reading.Says && d.RoleFor(d.Standing(m)) == attest.Perpetrator
}
