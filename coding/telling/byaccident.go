package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// byAccident tells a death or a wound by a shot or a blast that the text itself calls an
// accident: « un gendarme a été tué par un tir accidentel », "died of an accidental discharge".
func (d *Teller) byAccident(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Act.Family() != attest.AttackFamily {
		return false
	}
	i, ok := d.Grammar.Set("accidental").In(s, max(0, t.Word-accidentReach), min(len(s.Words), t.Word+accidentReach))
	if !ok || !s.Is(i, "ADJ", "VERB") || s.Rel(i) != "amod" && s.Rel(i) != "acl" {
		return false
	}
	n := s.Words[i].Head
	if n < 0 || !s.Is(n, "NOUN") || d.Negated(s, s.ClauseOf(n)) || n == t.Word {
		return false
	}
	return s.Within(n, s.ClauseOf(t.Word)) && !s.Between(min(n, t.Word), max(n, t.Word), "CCONJ", "SCONJ") && d.TellsAct(s, n)
}

// accidentReach is how many words from what was done the accident may be told.
const accidentReach = 12

// burnsByItself tells a fire new to the report, or those whom it killed, where the sentence
// names nobody with arms who may have set it: "a fire in a garment factory killed 14 workers".
func (d *Teller) burnsByItself(t frames.Trigger) bool {
	s := t.Sentence
	heads := d.VerbArgumentsOf(t).Subject
	switch k := t.Frame().Kind; {
	case t.Pattern.Noun:
		heads = []int{roles.NounHead(t)}
	case k != frames.Kill && k != frames.Wound:
		return false
	}
	return slices.ContainsFunc(heads, func(h int) bool { return d.newFire(s, h) }) && !d.namesFighters(s)
}

// newFire tells a bare noun of fire that no article says to be known, and that is no gunfire of
// anybody: "a fire", not "rebel fire" nor what was set.
func (d *Teller) newFire(s *syntax.Sentence, n int) bool {
	return d.Grammar.Set("blaze").Word(s, n) && s.Rel(n) != "obj" && s.Child(n, "compound", "amod", "nmod:poss", "acl") < 0 && !d.Grammar.Definite(s, n, "det")
}
