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

// OfMainAct tells a time of a verb that tells the release or arrest of those whom the clause of
// verb c describes by what was done to them or by them before: "Militants who had [abducted]
// the students freed them on Saturday".
func (d *Teller) OfMainAct(s *syntax.Sentence, c int, t *reading.TimeRef) bool {
	v := s.VerbAbove(t.Head)
	return v >= 0 && !(c < t.First && t.Last < v) && d.BeforeCustody(s, c, v) // "seized on 12 July, they were freed"
}

// BeforeCustody tells a verb c of a clause that describes somebody whose release verb v tells,
// which came later, or whose arrest for what he had done.
func (d *Teller) BeforeCustody(s *syntax.Sentence, c, v int) bool {
	if c >= len(s.Words) || c == v || !s.Is(c, "VERB") || syntax.BaseRel(s.Rel(c)) != "acl" || !s.Within(c, v) || earnest.Gapped(s, c, v) {
		return false
	}
	if n := s.Words[c].Head; !d.Thing(s, n).Class.Person() || len(d.TriggersAt(s, c)) == 0 {
		return false
	}
	return slices.ContainsFunc(d.TriggersAt(s, v), func(o frames.Trigger) bool {
		return !o.Pattern.Noun && (o.Frame().Kind == frames.Release || o.Frame().Kind == frames.Arrest && d.Pluperfect(s, c))
	})
}

// ofThingDone tells an adverb of time beside a participle that describes a thing
// and no act: « malgré les mesures récemment prises ».
func (d *Teller) ofThingDone(m *Mention, t *reading.TimeRef) bool {
	s := m.Trigger.Sentence
	if s.Rel(t.Head) != "advmod" {
		return false
	}
	v := s.Words[t.Head].Head
	if v < 0 || s.Rel(v) != "acl" || s.Words[v].Feat("VerbForm") != "Part" || v == m.Trigger.Word {
		return false
	}
	n := s.Words[v].Head
	return n >= 0 && n != roles.NounHead(m.Trigger) && d.Thing(s, n).Class == reading.NoClass && !d.TellsAct(s, n) && !d.TellsAct(s, v)
}

// ofOtherNoun tells a year that dates a noun to which the act only stands in some relation: "the
// arrest of 63 soldiers over links to the 2016 coup", « … avec le putsch manqué de 2016 ».
func (d *Teller) ofOtherNoun(m *Mention, t *reading.TimeRef) bool {
	s, n := m.Trigger.Sentence, m.Trigger.Sentence.Words[t.Head].Head
	for steps := 0; n >= 0 && n != m.Trigger.Word && steps < 2 && slices.Contains([]string{"compound", "acl", "amod"}, s.Rel(n)); steps++ {
		n = s.Words[n].Head // "the 2016 coup attempt", « le putsch manqué de 2016 »
	}
	if t.Time.Precision != attest.Year || n < 0 || !s.Is(n, "NOUN") || s.IsTimed(n) || s.Child(n, "det") < 0 || syntax.BaseRel(s.Rel(n)) != "obl" && syntax.BaseRel(s.Rel(n)) != "nmod" {
		return false
	}
	if p := s.Preposition(n); p == "" || d.Grammar.Set("inside-preposition").HasPrep(p) || d.Grammar.Set("genitive-preposition").HasPrep(p) {
		return false
	}
	return !slices.ContainsFunc(m.Triggers(), func(t frames.Trigger) bool { return t.Sentence == s && t.Pattern.Noun && roles.NounHead(t) == n })
}

// ofClauseApart tells a time inside a clause set apart by commas that tells no act and
// describes who or what the act is about: « Le convoi, parti samedi de Gao, a sauté sur
// une mine », "the patrol, which left on Monday, was hit".
func (d *Teller) ofClauseApart(m *Mention, t *reading.TimeRef) bool {
	s := m.Trigger.Sentence
	for v := t.Head; v >= 0; v = s.Words[v].Head {
		n := s.Words[v].Head
		if !s.Is(v, "VERB") || n < 0 || syntax.BaseRel(s.Rel(v)) != "acl" || n > v {
			continue
		}
		first, last := s.Subtree(v)
		apart := (s.Lower[first] == "," || first > 0 && s.Lower[first-1] == ",") && last+1 < len(s.Words) && (s.Lower[last] == "," || s.Lower[last+1] == ",")
		return apart && !s.Within(m.Trigger.Word, v) && !d.TellsAct(s, v) && !d.TellsAct(s, n) && !d.TellsHarm(s, v) &&
			slices.Contains([]string{"nsubj", "nsubj:pass", "obj"}, s.Rel(n)) && s.Words[n].Head == roles.PredicateOf(m.Trigger)
	}
	return false
}

// ofAccusedDone tells a time outside the participle by which somebody is accused of an
// act: it says when something was done to him, not when he did it: « Deux hommes accusés
// d'avoir tué un juge ont été arrêtés lundi ».
func (d *Teller) ofAccusedDone(m *Mention, t *reading.TimeRef) bool {
	s := m.Trigger.Sentence
	return slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool {
		rel := syntax.BaseRel(s.Rel(a.Verb))
		return a.Kind == reading.Suspects && a.Top >= 0 && (rel == "acl" || rel == "advcl") && s.Within(m.Trigger.Word, a.Top) && !s.Within(t.Head, a.Verb)
	})
}

// accusation returns the participle that says of what somebody is suspected, in whose clause a
// word stands, or -1: « un homme [soupçonné] d'avoir pris part à l'attaque de 2014 ».
func (d *Teller) accusation(s *syntax.Sentence, w int) int {
	for steps := 0; w >= 0 && steps < 8; w, steps = s.Words[w].Head, steps+1 {
		if s.Is(w, "VERB", "ADJ") && syntax.BaseRel(s.Rel(w)) == "acl" && d.Grammar.Set("accused-of").Word(s, w) {
			return w
		}
	}
	return -1
}

// apartByAccusation tells a word in the clause of an accusation in which the act does not
// stand: when and where somebody did what he is arrested for says nothing of the arrest.
func (d *Teller) apartByAccusation(m *Mention, w int) bool {
	c := d.accusation(m.Trigger.Sentence, w)
	return c >= 0 && c != m.Trigger.Word && !m.Trigger.Sentence.Within(m.Trigger.Word, c) && m.Act.Family() == attest.CustodyFamily
}

// MainBefore returns the telling before the i-th that its paragraph goes on from: the
// last one that does not merely describe a person by what was done earlier ("the men
// whom they had kidnapped in April"); nil where there is none.
func (d *Teller) MainBefore(ms []*Mention, i int) *Mention {
	for j := i - 1; j >= 0 && ms[j].Unit() == ms[i].Unit(); j-- {
		m := ms[j]
		t := m.Trigger
		aside := t.Sentence != ms[i].Trigger.Sentence && !t.Pattern.Noun && m.Time != nil && !m.Time.Weak && d.PersonClause(t.Sentence, t.Word) >= 0 && j > 0 && ms[j-1].Trigger.Sentence == t.Sentence
		if !aside && !d.longBefore(ms, j, i) && !d.onlyDates(ms, j, i) && !(j > 0 && t.Sentence != ms[i].Trigger.Sentence && d.ofAccused(t.Sentence, t.Word)) {
			return m
		}
	}
	return nil
}

// onlyDates tells a noun of what was done days before, by which a sentence says when something
// else was done, and from which the next sentence does not go on: « a frappé dimanche Kaboul,
// deux semaines après la prise de Kunduz. C'était … ».
func (d *Teller) onlyDates(ms []*Mention, j, i int) bool {
	m := ms[j]
	s := m.Trigger.Sentence
	if j == 0 || !m.Trigger.Pattern.Noun || s == ms[i].Trigger.Sentence || ms[j-1].Trigger.Sentence != s || m.Time == nil || ms[j-1].Time == nil {
		return false
	}
	return m.Time.Time.Latest < ms[j-1].Time.Time.Earliest && d.Grammar.Set("in-the-wake").HasPrep(s.Preposition(roles.NounHead(m.Trigger)))
}

// ofAccused tells what somebody is suspected of, which the next sentence does not go on from:
// « Ils sont soupçonnés d'avoir pris part à un attentat en 2006. Deux pistolets ont été saisis ».
func (d *Teller) ofAccused(s *syntax.Sentence, w int) bool {
	for w, steps := s.Words[w].Head, 0; w >= 0 && steps < 6; w, steps = s.Words[w].Head, steps+1 {
		if s.Is(w, "VERB", "ADJ") && d.Grammar.Set("accused-of").Word(s, w) {
			return true
		}
	}
	return false
}

// longBefore tells a telling in the pluperfect of what was done more than a month before
// the telling that it stands behind, in a paragraph that comes back from there: "The two
// had been seized in October. The army said …".
func (d *Teller) longBefore(ms []*Mention, j, i int) bool {
	m := ms[j]
	if j == 0 || m.Time == nil || m.Time.Weak || ms[j-1].Time == nil || ms[j-1].Unit() != m.Unit() || m.Trigger.Sentence == ms[i].Trigger.Sentence || ms[i].Source.Speaker.Kind == reading.ReportSpeaker {
		return false
	}
	before := ms[j-1].Time.Time.Earliest
	return d.Pluperfect(m.Trigger.Sentence, m.Trigger.Word) && m.Time.Time.Latest < before && reading.DaysBetween(m.Time.Time.Latest, before) > 31
}

// Pluperfect tells a verb under "had".
func (d *Teller) Pluperfect(s *syntax.Sentence, v int) bool {
	for _, k := range s.Children(v, "aux") {
		if w := s.Words[k]; d.Grammar.Set("pluperfect").Word(s, k) && (w.Feat("Tense") == "Imp" || w.Feat("Tense") == "Past") && w.Feat("VerbForm") == "Fin" {
			return true
		}
	}
	return false
}

// ofJudgment tells a time of the verdict or the charge before the noun of the deed that
// somebody answers for: "was sentenced on Friday for the rape of two women in 2014".
func (d *Teller) ofJudgment(m *Mention, t *reading.TimeRef) bool {
	s := m.Trigger.Sentence
	n := roles.NounHead(m.Trigger)
	if !m.Trigger.Pattern.Noun || t.First > n {
		return false
	}
	for h, steps := s.Words[n].Head, 0; h >= 0 && steps < 4; h, steps = s.Words[h].Head, steps+1 {
		if s.Is(h, "VERB") {
			return h < n && d.Grammar.Set("charge-word").Word(s, h)
		}
	}
	return false
}
