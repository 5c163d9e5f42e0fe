package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/timex"
)

// whenDrawnUp tells a time in a clause that describes a toll or a statement and in which the
// act does not stand: « le bilan, établi jeudi par l'hôpital, du bombardement qui a frappé
// mardi la ville », "the toll that the governor gave us yesterday of the attack".
func (d *Teller) whenDrawnUp(m *Mention, t *reading.TimeRef) bool {
	s := m.Trigger.Sentence
	for w := s.Words[t.Head].Head; w >= 0; w = s.Words[w].Head {
		n := s.Words[w].Head
		if n >= 0 && n < w && s.Is(w, "VERB") && syntax.BaseRel(s.Rel(w)) == "acl" && (d.Grammar.Set("tally").Word(s, n) || d.Grammar.Set("statement").Word(s, n)) {
			return !d.TellsAct(s, w) && (!s.Within(m.Trigger.Word, w) || m.Trigger.Pattern.Noun && t.First < m.Trigger.Word)
		}
	}
	return false
}

// whileDoing returns which time stands at the end of a clause that says what those to whom an
// act was done were doing then, or from where its doers had set out, so that it dates the act
// too, or -1: "shot dead five prisoners who were trying to escape on Sunday", « des soldats
// débarqués dans la nuit ont affronté les rebelles ».
func (d *Teller) whileDoing(m *Mention, times []reading.TimeRef) int {
	s := m.Trigger.Sentence
	for i := range times {
		t := &times[i]
		v := s.VerbAbove(t.Head)
		if t.Spoken || t.Expression.Kind == timex.Stamp || t.Expression.FromAct() || t.Time.EDTF == "" || reading.DaysBetween(t.Time.Earliest, t.Time.Latest) > 1 {
			continue
		}
		if d.setOut(m, v) {
			return i
		}
		if v < m.Trigger.Word {
			continue
		}
		rel := v
		for rel >= 0 && syntax.BaseRel(s.Rel(rel)) != "acl" { // "were trying to escape"
			rel = s.Words[rel].Head
		}
		if rel <= m.Trigger.Word || !s.Within(rel, m.Trigger.Word) || !d.Thing(s, s.Words[rel].Head).Class.Person() || s.Lower[s.Leftmost(rel)] == "," {
			continue
		}
		if d.wentOn(s, rel) {
			return i
		}
	}
	return -1
}

// setOut tells a participle that describes the subject of an act and tells no act itself.
func (d *Teller) setOut(m *Mention, v int) bool {
	s := m.Trigger.Sentence
	if v < 0 || s.Rel(v) != "acl" || s.Words[v].Feat("VerbForm") != "Part" || s.Words[v].Head > v || s.Between(s.Words[v].Head, v, "PUNCT") {
		return false
	}
	if slices.ContainsFunc(d.TriggersAt(s, v), func(o frames.Trigger) bool { return o.Frame().Kind != frames.Move }) {
		return false
	}
	return s.Rel(s.Words[v].Head) == "nsubj" && s.Words[s.Words[v].Head].Head == roles.PredicateOf(m.Trigger)
}

// wentOn tells a verb of the past that tells what was going on: "were fleeing", « rentraient ».
func (d *Teller) wentOn(s *syntax.Sentence, v int) bool {
	if w := s.Words[v]; w.Feat("VerbForm") == "Fin" {
		return w.Feat("Tense") == "Imp"
	}
	k := s.Child(v, "aux")
	return k >= 0 && s.Words[v].Feat("Tense") == "Pres" && d.Grammar.Set("be").Word(s, k) && s.Words[k].Feat("Tense") == "Past"
}

// inItsCourse tells a time in the phrase of the noun that the clause of an act describes, in
// the course of which it was done: « depuis le coup d'État du 28 juin, au cours duquel l'armée
// avait arrêté le président ».
func (d *Teller) inItsCourse(m *Mention, t *reading.TimeRef) bool {
	s := m.Trigger.Sentence
	rel := s.RelativeOver(m.Trigger.Word)
	if rel < 0 || m.Trigger.Pattern.Noun {
		return false
	}
	n := s.Words[rel].Head
	return n >= 0 && s.Is(n, "NOUN") && !d.Thing(s, n).Class.Person() && m.Act != attest.Agreement && s.Within(t.Head, n) && !s.Within(t.Head, rel) && t.First > n && t.Last < rel
}
