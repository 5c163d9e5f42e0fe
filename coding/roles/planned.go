package roles

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// plans tells a verb by which somebody has the act of a noun in mind, or threatens it, where no
// article says that it is known: "is planning [an attack] on the port", but "planned the
// bombing" of one who did. A release or a move of troops has its article from what follows it.
func (d *Reader) plans(t frames.Trigger, v int) bool {
	s, n := t.Sentence, NounHead(t)
	if family := t.Frame().Act.Family(); d.Grammar.Definite(s, n, "det", "nmod:poss") && family != attest.AgreementFamily && family != attest.TerritoryFamily {
		return false
	}
	moves := t.Frame().Act == attest.Deployment || t.Frame().Act == attest.TerritoryChange && d.Grammar.Set("leave").Word(s, n)
	moves = moves || t.Frame().Kind == frames.Protest      // "announced a march for Friday": nobody announces one that was
	decreed := moves && d.Grammar.Set("decree").Word(s, v) // "announced the deployment of 300 soldiers"
	return (decreed || d.Grammar.Set("planning").Word(s, v) || d.Grammar.Set("vow").Word(s, v)) && s.Words[n].Head == v && (s.Rel(n) == "obj" || s.Rel(n) == "nsubj:pass") && s.Child(v, "xcomp") < 0
}

// planned reads the outlook of an act that somebody plans: it is to come where it is vowed,
// where the plan stands in the present, or where it is of a kind that is made known beforehand
// (a march, a truce, a move of troops); else it was had in mind and not done: "arrested while
// planning an attack".
func (d *Reader) planned(t frames.Trigger) (reading.Outlook, bool) {
	if !t.Pattern.Noun {
		return reading.Outlook{}, false
	}
	s, v := t.Sentence, t.Sentence.Words[NounHead(t)].Head
	if v < 0 || !d.plans(t, v) || d.Negated(s, v) {
		return reading.Outlook{}, false
	}
	if finite, present := planTold(s, v); present || d.Grammar.Set("vow").Word(s, v) || d.Grammar.Set("decree").Word(s, v) || finite && t.Frame().Act.Family() != attest.AttackFamily {
		return reading.Outlook{Stance: attest.Threatened, Rule: "stance.plan", At: []syntax.Span{s.Span(v, v)}}, true
	}
	return reading.Outlook{None: "planned, not done", Rule: "stance.plan"}, true
}

// due finds the word by which a march, a release, a truce or a move of troops is put down for a
// time to come: « doivent défiler lundi », "are due to be freed on Saturday". Without such a time the
// word only says what ought to be. It returns -1 where there is none.
func (d *Reader) due(t frames.Trigger, pred int) int {
	s, v := t.Sentence, pred
	switch t.Frame().Kind {
	case frames.Protest, frames.Release, frames.Agree, frames.Move:
	default:
		return -1
	}
	if rel := syntax.BaseRel(s.Rel(v)); t.Pattern.Noun && rel == "nsubj" { // « la marche doit avoir lieu samedi »
		v = s.Words[v].Head
		if k := s.Child(v, "xcomp"); k >= 0 && d.Grammar.Set("due").Word(s, v) {
			v = k
		}
	}
	by := d.dueBy(s, v)
	if by < 0 || d.Negated(s, v) || d.Negated(s, by) {
		return -1
	}
	first, last := s.Subtree(by)
	for w := first; w <= last; w++ {
		if d.Grammar.Set("before-long").At(s, w) > 0 {
			return by
		}
	}
	for _, x := range d.TimesIn(s) {
		if first <= x.Head && x.Head <= last && (d.Published.IsZero() || d.LiesAhead(&x)) {
			return by
		}
	}
	return -1
}

// dueBy returns the word in the present that puts a verb in the calendar, or -1: the verb or
// adjective over it, or the verb itself behind a "due to" that the tagger took for a preposition.
func (d *Reader) dueBy(s *syntax.Sentence, v int) int {
	due, top := d.Grammar.Set("due"), v
	if h := s.Words[v].Head; h >= 0 && s.Rel(v) == "xcomp" && due.Word(s, h) {
		top = h
	} else if k := s.Child(v, "case"); k < 0 || !due.Word(s, k) {
		return -1
	}
	for _, k := range append(s.Children(top, "aux", "cop"), top) {
		if s.Words[k].Feat("VerbForm") == "Fin" && s.Words[k].Feat("Tense") == "Pres" {
			return top
		}
	}
	return -1
}

// planTold tells whether a clause of its own states a plan, and whether it does in the present:
// "plans", "is planning", but not « a préparé », which is over.
func planTold(s *syntax.Sentence, v int) (finite, present bool) {
	for _, w := range append(s.Children(v, "aux", "aux:pass"), v) {
		if s.Words[w].Feat("VerbForm") == "Fin" {
			finite = syntax.BaseRel(s.Rel(v)) != "acl"
			return finite, s.Words[w].Feat("Tense") == "Pres" && (w == v || s.Words[v].Feat("Tense") == "Pres")
		}
	}
	return false, false
}
