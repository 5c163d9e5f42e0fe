package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// doneToNothing tells a blow at an idea, or one by bombs at the one who speaks: "the critics
// have been bombing me for years".
func (d *Judge) doneToNothing(t frames.Trigger) bool {
	if t.Pattern.Noun {
		return d.onIdea(t)
	}
	object := d.VerbArgumentsOf(t).Object
	if len(object) == 0 || slices.Contains(t.Words, object[0]) {
		return false
	}
	w := t.Sentence.Words[object[0]]
	if w.Feat("Person") == "1" && w.Feat("Number") == "Sing" && reading.Bombards(t.Frame().Act) {
		return true
	}
	return d.Abstract(t.Sentence, object[0]) && !verbBetween(t.Sentence, t.Word, object[0])
}

// wordOfOtherField returns the subject or object of a verb that is of sport, finance or
// fiction, or -1.
func (d *Judge) wordOfOtherField(t frames.Trigger) int {
	s, a := t.Sentence, d.VerbArgumentsOf(t)
	is := func(field string, w int) bool {
		struck := a.Passive || len(a.Object) > 0 && a.Object[0] == w // a bank may be robbed, and a director shot
		return d.Grammar.Set(field).Word(s, w) && !(struck && d.WarlikeAt(s) && d.Grammar.Set("many-uses").Word(s, w))
	}
	if len(a.Subject) > 0 {
		if k := a.Subject[0]; !d.personOfField(t, k) && d.Content(s, k) == k && (is("fiction", k) || is("sport", k) || is("finance", k) || is("currency", k)) {
			return k
		}
	}
	if len(a.Object) > 0 {
		if k := a.Object[0]; !d.personOfField(t, k) && (is("sport", k) || t.Frame().Kind == frames.Seize && is("currency", k) || !d.WarlikeAt(s) && is("finance", k) || is("fiction", k) && t.Frame().Act != attest.Destruction) {
			return k
		}
	}
	return -1
}

// onIdea tells a noun of attack on what nobody can strike: "the attack on democracy", "an attack on the peso".
func (d *Judge) onIdea(t frames.Trigger) bool {
	s := t.Sentence
	return t.Frame().Kind == frames.Strike && slices.ContainsFunc(s.Children(roles.NounHead(t), "nmod"), func(k int) bool {
		return d.Grammar.Set("strong-target-preposition").HasPrep(s.Preposition(k)) && d.noGround(s, k)
	})
}

// personOfField tells a person whose work is of another field and to whom
// something is done that is done to people of any: "a trader was stabbed", "they
// kidnapped the coach of the club".
func (d *Judge) personOfField(t frames.Trigger, h int) bool {
	if d.Thing(t.Sentence, h).Class.Armed() { // "non-state armed actors"
		return true
	}
	if !d.Thing(t.Sentence, h).Class.Person() || d.Elsewhere || d.Asides[t.Sentence.Unit] {
		return false
	}
	a := d.VerbArgumentsOf(t)
	if t.Frame().Kind == frames.Fire && len(a.Agent) == 0 && d.marksField(d.Grammar.Set("fiction"), t.Sentence, h) { // "the actor was shot in colour"
		return false
	}
	return a.Passive || t.Frame().Kind == frames.Die || len(a.Object) > 0 && a.Object[0] == h
}

// attackInWords tells an attack on persons or matters that says what they are called:
// "attacked the witness as a liar"; or one in reply to what was said: « "C'est faux",
// riposte le ministre ».
func (d *Judge) attackInWords(t frames.Trigger) bool {
	s := t.Sentence
	if !t.Pattern.Noun && d.Grammar.Set("say-clause").At(s, t.Word) > 0 && slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool {
		return a.Verb == t.Word && a.Kind == reading.Says && (a.Speaker > t.Word && syntax.BaseRel(s.Rel(t.Word)) == "parataxis" || d.thatClause(s, t.Word))
	}) {
		return true
	}
	if t.Pattern.Noun || t.Frame().Kind != frames.Strike || d.ClauseHasToll(s, t.Word) || d.ClauseHasWeapon(s, t.Word) {
		return false
	}
	a := d.VerbArgumentsOf(t)
	if len(a.Object) == 0 {
		return false
	}
	if c := d.Thing(s, a.Object[0]).Class; c != reading.NoClass && c != reading.CivilianClass && c != reading.OfficialClass {
		return false
	}
	for k := a.Object[0] + 1; k < len(s.Words) && k < a.Object[0]+6; k++ {
		if d.Grammar.Set("as-preposition").Word(s, k) && s.Is(k, "ADP") {
			return true
		}
	}
	return false
}

// thatClause tells a verb that has a clause as what it tells: « le maire a martelé que des
// miliciens avaient tiré ».
func (d *Judge) thatClause(s *syntax.Sentence, v int) bool {
	c := s.Child(v, "ccomp")
	return c > v && d.Grammar.Set("that").Word(s, s.Child(c, "mark"))
}

// asked tells a verb of a question that gives no day and no toll: "Who burns the
// villages?" tells no fire.
func (d *Judge) asked(t frames.Trigger) bool {
	s := t.Sentence
	last := len(s.Words) - 1
	for last > 0 && s.Is(last, "PUNCT") && s.Lower[last] != "?" {
		last--
	}
	if s.Lower[last] != "?" || d.TimeNear(s, t.Word) || d.ClauseHasToll(s, t.Word) {
		return false
	}
	if t.Pattern.Noun { // "Has there been any looting?"
		det := s.Child(roles.NounHead(t), "det")
		return det >= 0 && d.Grammar.Set("any").Word(s, det)
	}
	return true
}
