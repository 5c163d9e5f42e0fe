package telling

import (
	"slices"

	"attest"
	"attest/coding/earnest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// settleNeeds returns what a draft lacks of what its frame needs, or why its words mean something
// else, or "". On the way it settles what hangs on that: a bare answer or operation, a place
// that is no victim, a store that is one of arms, persons on whom somebody lays hands.
func (d *Teller) settleNeeds(m *draft) string {
	t := m.Trigger
	m.armed = d.hasArmed(m)
	empty := d.emptyAnswer(m)
	switch {
	case d.vagueVow(m):
		return "a vague vow"
	case empty && !d.soldiersAnswer(m):
		return "answers a blow, with nothing of its own"
	}
	m.Bare = empty || d.answersWithNothing(m) // until its toll is told: "Troops fired back. Eight rebels were killed"
	if why := d.lacks(m); why != "" {
		return why
	}
	if f := m.Target; f != nil && !t.Pattern.Noun && f.Sentence == t.Sentence && !slices.Contains(t.Words, f.Head) && t.Frame().Not.Word(f.Sentence, f.Head) { // "a congress that is held"
		return "means something else of " + f.Sentence.Lower[f.Head]
	}
	for _, o := range otherSenses {
		if o.is(d, m) {
			return o.why
		}
	}
	if t.Pattern.Noun && t.Frame().Needs != frames.NeedLine && !d.anchoredNoun(m) {
		return "named without an act of its own"
	}
	return ""
}

// lacks returns what a draft lacks of what its frame needs, or "".
func (d *Teller) lacks(m *draft) string {
	switch m.Trigger.Frame().Needs {
	case frames.NeedConflict:
		return d.lacksConflict(m)
	case frames.NeedArmed:
		return d.lacksArmed(m)
	case frames.NeedWeapon:
		return d.lacksWeapon(m)
	case frames.NeedVictim:
		return d.lacksVictim(m)
	case frames.NeedCaptor:
		return d.lacksCaptor(m)
	case frames.NeedArms:
		return d.lacksArms(m)
	case frames.NeedViolence:
		return d.lacksViolence(m)
	case frames.NeedPhysical:
		return d.lacksThing(m)
	case frames.NeedPlace:
		return d.lacksPlace(m)
	case frames.NeedForce:
		return d.lacksForce(m)
	case frames.NeedTroops:
		return d.lacksTroops(m)
	case frames.NeedPeople:
		return d.lacksPeople(m)
	case frames.NeedLine:
		if !d.headsLine(m.Trigger) {
			return "not what a line of a digest is about"
		}
	case frames.NeedAgreement:
		if !d.agreementMade(m) {
			return "no word that the agreement was made"
		}
	}
	return ""
}

// otherSenses are the ways in which words that have what their frame needs mean something else
// all the same, each with the reason that is given for leaving them.
var otherSenses = []struct {
	is  func(*Teller, *draft) bool
	why string
}{
	{(*Teller).doneToAnimals, "done to animals"},
	{(*Teller).criticised, "criticised, not shot at"},
	{(*Teller).goesOffByItself, "goes off by itself, whoever laid it"},
	{ofTrigger((*earnest.Judge).HandedToJustice), "handed to the courts, not let go"},
	{ofTrigger((*earnest.Judge).LeavesCare), "let go home from a hospital"},
	{ofTrigger((*earnest.Judge).OnTheWay), "what those were about who were attacked"},
	{(*Teller).againstNobody, "an operation against nobody"},
	{(*Teller).figureInPeace, "a figure of speech in a report about other things"},
	{ofTrigger((*earnest.Judge).InAccident), "an accident or a disaster"},
	{ofTrigger((*earnest.Judge).OfIllness), "an illness"},
	{(*Teller).fellInDisaster, "an accident or a disaster"},
}

// ofTrigger is a question of which the words of the act alone say all.
func ofTrigger(is func(*earnest.Judge, frames.Trigger) bool) func(*Teller, *draft) bool {
	return func(d *Teller, m *draft) bool { return is(d.Judge, m.Trigger) }
}

// hasArmed reports whether somebody with arms, an army's thing or a weapon has a part in a draft, or
// an office that strikes in no hand-to-hand way; who threatens a place has arms: "threatened to
// strike Haifa".
func (d *Teller) hasArmed(m *draft) bool {
	a, f := m.Actor, m.Target
	return a != nil && (a.Class.Armed() || a.Class == reading.OfficialClass && m.Trigger.Frame().Kind != frames.Strike) ||
		f != nil && (f.Class.Armed() || f.Class == reading.MilitaryClass || f.Class == reading.PlaceClass && m.Stance == attest.Threatened) ||
		len(m.Means) > 0 || len(m.words.Weapon) > 0
}

// vagueVow reports whether a blow is only vowed, at nobody, with nothing and nowhere: "vowed to
// retaliate", "vowed to fight on", "threatened more attacks".
func (d *Teller) vagueVow(m *draft) bool {
	t := m.Trigger
	if m.Stance != attest.Threatened || m.Target != nil || len(m.Means) > 0 {
		return false
	}
	return d.answers(t) || t.Frame().Act.Family() == attest.AttackFamily && !d.placedOrTimed(t)
}

// answers reports whether a verb tells the answer to a blow: "fired back".
func (d *Teller) answers(t frames.Trigger) bool {
	return !t.Pattern.Noun && d.Grammar.Set("answer-verb").At(t.Sentence, t.Word) > 0
}

// emptyAnswer reports whether an answer is told of which nothing is said but whose it was.
func (d *Teller) emptyAnswer(m *draft) bool {
	t := m.Trigger
	return m.Stance == attest.Asserted && m.Target == nil && len(m.Means) == 0 && len(m.words.Weapon) == 0 && d.answers(t) && !d.ClauseHasNumber(t.Sentence, t.Word) && !d.placedOrTimed(t)
}

// soldiersAnswer reports whether forces answer a blow in a sentence of its own: "Troops fired back."
func (d *Teller) soldiersAnswer(m *draft) bool {
	return m.Actor != nil && m.Actor.Class == reading.ForceClass && onlyVerb(m.Trigger.Sentence, m.Trigger.Word)
}

// placedOrTimed reports whether a place or a time stands with a trigger.
func (d *Teller) placedOrTimed(t frames.Trigger) bool {
	return d.PlaceNear(t.Sentence, t.Word) || d.TimeNear(t.Sentence, t.Word)
}

// onlyVerb tells a verb that has its sentence for itself.
func onlyVerb(s *syntax.Sentence, v int) bool {
	for i := range s.Words {
		if i != v && s.Is(i, "VERB") {
			return false
		}
	}
	return true
}

// answersWithNothing tells a noun for an answer of which nothing is said but whose it was: « la
// riposte des soldats a permis de repousser l'ennemi ».
func (d *Teller) answersWithNothing(m *draft) bool {
	t := m.Trigger
	return t.Pattern.Noun && m.Stance == attest.Asserted && m.Target == nil && len(m.Means) == 0 && !m.Own && d.Grammar.Set("answer").Word(t.Sentence, roles.NounHead(t)) && !d.ClauseHasToll(t.Sentence, t.Word)
}

// doneToAnimals reports whether what kills or hurts is done to animals; « les Tigres » are men.
func (d *Teller) doneToAnimals(m *draft) bool {
	f, frame := m.Target, m.Trigger.Frame()
	if f == nil || frame.Act.Family() == attest.DestructionFamily || !earnest.TakesLives(frame.Kind) {
		return false
	}
	return d.Grammar.Set("animal").Word(f.Sentence, f.Head) && !(f.Head > 0 && f.Sentence.Capital(f.Head))
}

// criticised tells an authority that comes under fire for what it did, from those who
// have no arms: "the government has come under fire from officials for not doing enough".
func (d *Teller) criticised(m *draft) bool {
	t, a, f := m.Trigger, m.Actor, m.Target
	if t.Frame().Kind != frames.Undergo || f == nil || len(m.Means) > 0 || d.ClauseHasToll(t.Sentence, t.Word) {
		return false
	}
	switch f.Class {
	case reading.OfficialClass, reading.CivilianClass, reading.NoClass:
	default:
		return false
	}
	if a == nil {
		return d.Grammar.Set("institution").Word(f.Sentence, f.Head)
	}
	return a.Class == reading.OfficialClass || a.Class == reading.CivilianClass
}

// fellInDisaster reports whether harm is that of a disaster, with no armed party and nobody who did what only people
// do.
func (d *Teller) fellInDisaster(m *draft) bool {
	return !m.armed && !d.doneBySomebodyNamed(m.Trigger, m.Mention) && d.InDisaster(m.Trigger)
}

// figureInPeace reports whether words are a figure of speech, in a report about other things.
func (d *Teller) figureInPeace(m *draft) bool {
	return !d.WarlikeAt(m.Trigger.Sentence) && !d.plainInPeace(m)
}

// anchoredNoun reports whether a noun of an act tells a specific act: it refers
// back, is carried by a verb, or has a party, a place, a time or a number.
// A bare plural or abstract noun ("attacks on civilians must stop") does not.
func (d *Teller) anchoredNoun(m *draft) bool {
	t, r := m.Trigger, m.words
	s, n := t.Sentence, roles.NounHead(t)
	if m.Refers || r.Support >= 0 && r.Rule != roles.Circumstance || d.placedOrTimed(t) || d.reportedFrom(t, n) {
		return true
	}
	if _, ok := d.NumberOf(s, n); ok {
		return true
	}
	plural := s.Words[n].Feat("Number") == "Plur"
	if (m.Actor != nil || m.Target != nil) && (!plural || m.Actor != nil && m.Target != nil && t.Frame().Kind == frames.Clash) { // "clashes between farmers and herders"
		return true
	}
	return r.Support >= 0 || syntax.BaseRel(s.Rel(n)) == "root" || d.Units[s.Unit].Heading || (m.Actor != nil || m.Target != nil) && d.reported(s, n)
}

// reported tells a noun that is what somebody reports: "the observatory reported shelling
// by regime forces on two villages".
func (d *Teller) reported(s *syntax.Sentence, n int) bool {
	v := s.Words[n].Head
	return v >= 0 && s.Rel(n) == "obj" && !d.Grammar.Set("attitude").Word(s, v) && !d.Negated(s, v) && slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool {
		return a.Verb == v && a.Kind == reading.Says && a.Speaker >= 0
	})
}
