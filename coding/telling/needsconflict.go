package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// lacksConflict returns why words for a blow are none of a conflict, or "".
func (d *Teller) lacksConflict(m *draft) string {
	t := m.Trigger
	switch {
	case t.Frame().Act == attest.ArmedAttack && !t.Pattern.Noun && d.Grammar.Set("come-down").Word(t.Sentence, t.Word) && d.weaponSubject(t.Sentence, t.Word):
		return "a weapon that comes down" // "a shell fell on a house"
	case d.anchored(m), d.stateStrikes(t, m.Mention), d.plainBlast(m), d.outbreak(m), d.plainInWar(m):
		return ""
	}
	return "no armed party, weapon, toll or thing attacked beside it"
}

// lacksArmed returns why words that armed people alone make a blow are none, or "".
func (d *Teller) lacksArmed(m *draft) string {
	t := m.Trigger
	if m.armed || d.stateStrikes(t, m.Mention) || d.ClauseHasWeapon(t.Sentence, t.Word) || d.thingStruck(m) || t.Pattern.Noun && d.nounInFight(m) {
		return ""
	}
	return "no armed party or weapon beside it"
}

// anchored reports whether something beside a blow shows that it was struck: arms, a victim, a thing,
// a toll, or that it was told before.
func (d *Teller) anchored(m *draft) bool {
	t, f := m.Trigger, m.Target
	if m.armed || m.Refers || f != nil && f.Class.Thing() || d.hasVictim(m) {
		return true
	}
	ofPlace := f != nil && f.Class == reading.PlaceClass
	return ofPlace && d.theyDidIt(m) || d.ClauseHasToll(t.Sentence, t.Word) || d.ClauseHasWeapon(t.Sentence, t.Word)
}

// plainInWar reports whether a report about conflict must mean a blow as it says it: by the place of a noun
// or the verb that carries it, by the name of who strikes, or by words that leave no doubt.
func (d *Teller) plainInWar(m *draft) bool {
	t, s := m.Trigger, m.Trigger.Sentence
	if !d.WarlikeAt(s) {
		return false
	}
	return t.Pattern.Noun && (d.PlaceNear(s, t.Word) || m.words.Support >= 0) || m.Actor != nil && m.Actor.Named || d.deliversBlow(t) && d.PlaceNear(s, t.Word)
}

// thingStruck reports whether a thing or a place is struck in words that leave no doubt.
func (d *Teller) thingStruck(m *draft) bool {
	f := m.Target
	if f == nil || !f.Class.Thing() && (f.Class != reading.PlaceClass || d.IsPersons(m.Trigger.Sentence, f.Head)) {
		return false
	}
	return d.theyDidIt(m) || d.disownsBlow(m.Trigger) || d.struckAgain(m.Trigger)
}

// nounInFight reports whether a noun stands beside people with arms or, in a report about conflict, with
// a nation, a toll or a verb that carries it.
func (d *Teller) nounInFight(m *draft) bool {
	t, s := m.Trigger, m.Trigger.Sentence
	if m.Refers || d.besideArmed(s, roles.NounHead(t)) {
		return true
	}
	if !d.WarlikeAt(s) {
		return false
	}
	return m.Actor != nil && m.Actor.Nation || d.ClauseHasToll(s, t.Word) && d.PlaceNear(s, t.Word) ||
		m.words.Support >= 0 && (m.Target != nil || m.words.Rule == roles.SupportVerb)
}

// theyDidIt reports whether the subject of a verb in the past is a pronoun, in a report about
// conflict: "they have hit the market again".
func (d *Teller) theyDidIt(m *draft) bool {
	t, a := m.Trigger, m.Actor
	if t.Pattern.Noun || a == nil || !a.Refers || !d.WarlikeAt(t.Sentence) {
		return false
	}
	return a.Sentence.Is(a.Head, "PRON") && a.Sentence.Words[a.Head].Feat("Person") == "3" && t.Sentence.Words[t.Word].Feat("Tense") == "Past"
}

// struckAgain tells a passive by which a thing is struck once more, or whose words leave no
// doubt, in a report about conflict: « La base a de nouveau été touchée », « a été prise
// pour cible ».
func (d *Teller) struckAgain(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || !d.WarlikeAt(s) || !s.VerbArguments(t.Word).Passive || s.Child(t.Word, "aux:pass") < 0 {
		return false
	}
	if len(t.Words) > 1 {
		return true
	}
	first, last := s.Subtree(t.Word)
	_, ok := d.Grammar.Set("again").In(s, first, last+1)
	return ok
}

// deliversBlow tells a verb with a noun or pronoun that makes it tell a blow, so that it
// is meant as it is said: « donnent l'assaut à Beyrouth », « s'en sont pris à Goma ».
func (d *Teller) deliversBlow(t frames.Trigger) bool {
	return !t.Pattern.Noun && slices.ContainsFunc(t.Words, func(w int) bool {
		return w != t.Word && t.Sentence.Is(w, "NOUN", "PRON")
	})
}

// disownsBlow tells an infinitive of the past or a gerund that a side at war denies of
// itself: « le ministère dément avoir frappé une église », "it denies hitting any village".
func (d *Teller) disownsBlow(t frames.Trigger) bool {
	s := t.Sentence
	v := s.Words[t.Word].Head
	if t.Pattern.Noun || v < 0 || s.Rel(t.Word) != "xcomp" || !d.WarlikeAt(s) {
		return false
	}
	denies := d.Grammar.Set("deny").At(s, v) > 0
	gerund := denies && s.Words[t.Word].Feat("VerbForm") == "Ger"
	denies = denies || d.Grammar.Set("say").At(s, v) > 0 && (d.Negated(s, t.Word) || slices.ContainsFunc(s.Children(t.Word, "aux"), func(k int) bool { return d.Negated(s, k) }))
	k := s.Child(v, "nsubj")
	if k < 0 || !denies || !gerund && !d.PastInfinitive(s, t.Word) {
		return false
	}
	th := d.Thing(s, k)
	return th.Class == reading.OfficialClass || th.Class.Armed() || th.Refers
}

// besideArmed tells a noun that is a circumstance of what an armed party does or
// suffers: "troops killed a commander in a strike".
func (d *Teller) besideArmed(s *syntax.Sentence, n int) bool {
	v := s.Words[n].Head
	if v < 0 || !s.Is(v, "VERB") || syntax.BaseRel(s.Rel(n)) != "obl" {
		return false
	}
	a := s.VerbArguments(v)
	for _, h := range slices.Concat(a.Subject, a.Object, a.Agent) {
		if d.Thing(s, h).Class.Armed() {
			return true
		}
	}
	return false
}
