package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// lacksPlace returns why no place changes hands, or "". Persons on whom somebody lays hands by the same words
// are snatched.
func (d *Teller) lacksPlace(m *draft) string {
	t := m.Trigger
	if a := m.Actor; a != nil {
		first, last := a.Sentence.NounPhrase(a.Head)
		if _, ship := d.Grammar.Set("vessel").In(a.Sentence, first, last+1); ship { // "a carrier flying a Palauan flag"
			return "a ship, which takes no ground"
		}
	}
	if d.snatches(t, m.Mention) || d.hijacked(t, m.Mention) {
		m.snatched = true
		return ""
	}
	if d.pirated(m.Mention) || !d.takesPlace(t, m.Mention) || d.movesPerson(t) || d.takesOther(t) || d.confiscates(t, m.Mention) {
		return "no place that is taken, or nobody who takes it"
	}
	return ""
}

// takesPlace reports whether a place or facility is taken: by somebody who can
// take it, from somebody who can hold it, or a named town that falls.
func (d *Teller) takesPlace(t frames.Trigger, m *Mention) bool {
	if d.personInHands(t) {
		return false
	}
	if !t.Pattern.Noun {
		a := d.VerbArgumentsOf(t)
		if d.SubjectSuffers(t, a) && t.Frame().Kind == frames.Seize && d.groundNamed(t.Sentence, a.Subject[0]) {
			return true
		}
	}
	if m.Actor != nil && !t.Pattern.Noun && d.movesPersons(t) && d.Grammar.Set("leave").At(t.Sentence, t.Word) > 0 { // "evacuated 160 foreigners"
		return false
	}
	if t.Pattern.Noun && d.placeArgument(t) && d.SourceOf(t.Sentence, roles.NounHead(t)).Voice == reading.Denies { // « dément la perte de Ménaka »
		return true
	}
	if d.takesGoods(t) {
		return false
	}
	taker := m.Actor != nil && (m.Actor.Class.Armed() || m.Actor.Party.Kind == attest.StateForce || m.Actor.Nation || m.Actor.Class == reading.OfficialClass || m.Actor.Refers)
	loser := m.Target != nil && (m.Target.Class.Armed() || d.WarlikeAt(t.Sentence) && d.Followers(m.Target.Sentence, m.Target.Head))
	if m.Actor != nil && d.WarlikeAt(t.Sentence) && (m.Actor.Sentence.Is(m.Actor.Head, "PROPN") || d.Grammar.Set("followers").Word(m.Actor.Sentence, m.Actor.Head) && !d.takesThem(t, m)) { // "General Ruiz's men took Yala"
		taker = true
	}
	if m.Actor != nil && m.Actor.Refers && d.Warlike { // « nous avons pris », "which they had taken"
		taker = true
	}
	if t.Pattern.Noun && d.WarlikeAt(t.Sentence) && d.groundOf(t) {
		return true
	}
	if !taker && !loser {
		return false
	}
	if m.unlisted != nil {
		return true
	}
	if d.tokenOfTaking(t) && taker && d.PlaceNear(t.Sentence, t.Word) { // "raised their flag over …"
		return true
	}
	return d.placeArgument(t) || d.groundHeld(t) || m.Target != nil && (m.Target.Class == reading.MilitaryClass || m.Target.Class == reading.ObjectClass && m.Target.Party.Kind != attest.Civilian)
}

// takesThem tells men of nobody's who take "them", who are persons: "the men who took them".
func (d *Teller) takesThem(t frames.Trigger, m *Mention) bool {
	a := m.Actor
	if a.Class.Armed() || a.Sentence.Child(a.Head, "nmod:poss", "nmod", "compound", "amod") >= 0 {
		return false
	}
	return slices.ContainsFunc(t.Sentence.Children(t.Word, "obj", "iobj"), func(o int) bool { return o > t.Word && t.Sentence.IsThey(o) })
}

// personInHands tells persons, not ground, who are in somebody's hands: « un combattant tombé
// entre ses mains ».
func (d *Teller) personInHands(t frames.Trigger) bool {
	s, v := t.Sentence, t.Word
	if t.Pattern.Noun || !slices.ContainsFunc(t.Words, func(w int) bool { return d.Grammar.Set("holding-noun").Word(s, w) }) {
		return false
	}
	a := d.VerbArgumentsOf(t)
	in := a.Subject
	if h := s.Words[v].Head; s.Rel(v) == "acl" && h >= 0 {
		in = []int{h}
	} else if !d.SubjectSuffers(t, a) {
		return false
	}
	return slices.ContainsFunc(in, func(h int) bool { return s.Is(h, "NOUN") && d.Thing(s, h).Person })
}

// takesGoods tells a verb of taking whose preposition brings numbered things that are no
// ground: « mettre la main sur 600 bidons ».
func (d *Teller) takesGoods(t frames.Trigger) bool {
	s := t.Sentence
	return !t.Pattern.Noun && slices.ContainsFunc(t.Words, func(p int) bool {
		n := s.Words[p].Head
		if !s.Is(p, "ADP") || n < p || !s.Is(n, "NOUN") || d.groundNamed(s, n) || d.Grammar.Set("settlement").Word(s, n) || d.Grammar.Set("ground").Word(s, n) {
			return false
		}
		_, counted := d.NumberOf(s, n)
		return counted
	})
}

// groundOf reports whether what a noun of taking or freeing is of is ground: "the
// liberation of Yala".
func (d *Teller) groundOf(t frames.Trigger) bool {
	n := roles.NounHead(t)
	return slices.ContainsFunc(t.Sentence.Children(n, "nmod"), func(k int) bool {
		return d.Grammar.Set("genitive-preposition").HasPrep(t.Sentence.Preposition(k)) && (d.groundNamed(t.Sentence, k) || d.Grammar.Set("settlement").Word(t.Sentence, k))
	})
}

// describesGround tells a participle set after a comma behind the name of a town:
// « Man, tombée jeudi aux mains des rebelles ».
func (d *Teller) describesGround(t frames.Trigger) bool {
	if t.Pattern.Noun || t.Word < 2 || t.Sentence.Words[t.Word].Feat("VerbForm") != "Part" || t.Sentence.Lower[t.Word-1] != "," || t.Sentence.Child(t.Word, "aux", "aux:pass") >= 0 {
		return false
	}
	return slices.ContainsFunc(d.PlacesIn(t.Sentence), func(p reading.PlaceRef) bool {
		of := t.Sentence.Words[p.Head].Head // « des étudiants d'Ayotzinapa, livrés à … » are no ground
		return p.Last == t.Word-2 && !(of >= 0 && d.Thing(t.Sentence, of).Class.Person())
	})
}

// groundNamed reports whether a phrase names ground that can change hands: a town,
// "the town of Yala", a facility.
func (d *Teller) groundNamed(s *syntax.Sentence, h int) bool {
	if d.IsPlaceName(s, h) || d.Grammar.Set("facility").Word(s, h) || d.Thing(s, h).Class == reading.MilitaryClass {
		return true
	}
	k := s.Child(h, "nmod", "appos", "flat")
	return d.Grammar.Set("settlement").Word(s, h) && k >= 0 && s.Is(k, "PROPN")
}

// groundHeld reports whether a town told before is in somebody's hands: "the
// town was again under the control of the army".
func (d *Teller) groundHeld(t frames.Trigger) bool {
	if t.Pattern.Noun || len(t.Words) < 2 {
		return false
	}
	for _, h := range t.Sentence.VerbArguments(roles.PredicateOf(t)).Subject {
		if d.Grammar.Set("ground").Word(t.Sentence, h) {
			return true
		}
	}
	return false
}
