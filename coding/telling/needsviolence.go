package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
)

// lacksViolence returns why a death or a wound is none of a conflict, or "". A toll that only adds to what
// was told, or sums it up, is kept for an act that was told before it.
func (d *Teller) lacksViolence(m *draft) string {
	t, f := m.Trigger, m.Target
	if t.Frame().Kind == frames.Die && f != nil && !f.Class.Person() && !f.Person && !f.Refers {
		return "nobody dies"
	}
	if m.armed && !d.leaderDies(m) || d.violentClause(t) {
		return ""
	}
	adds := !t.Pattern.Noun && t.Frame().Soft() && d.Adds(t.Sentence, t.Word)
	if !adds && (!t.Pattern.Noun || !d.TellsBalance(m.Mention)) {
		return "no violence beside it"
	}
	m.NeedsAntecedent = true // "the toll" of what was told before, or of nothing
	return ""
}

// violentClause reports whether a death or wound stands with an act of
// violence: a weapon or another trigger in its sentence.
func (d *Teller) violentClause(t frames.Trigger) bool {
	s := t.Sentence
	v := t.Word                                 // the arms of who dies are no violence: « un chef des rebelles est décédé »
	if s.Rel(v) == "aux" || s.Rel(v) == "cop" { // « est mort »
		v = s.Words[v].Head
	}
	who := s.Child(v, "nsubj", "nsubj:pass")
	for i := range s.Words {
		if i == t.Word {
			continue
		}
		own := who >= 0 && s.Within(i, who)
		if c := d.Thing(s, i).Class; c == reading.WeaponClass && s.Is(i, "NOUN", "PROPN") || c == reading.ArmedClass && s.Is(i, "NOUN") && !own && s.Child(i, "case") >= 0 && d.WarlikeAt(s) { // "died as gunmen passed through"
			return true
		}
		for _, o := range d.TriggersAt(s, i) {
			if o.Frame().Act.Family() == attest.AttackFamily && !o.Frame().Soft() && (o.Frame().Needs == frames.NeedNothing || o.Frame().Needs == frames.NeedConflict || o.Pattern.Noun) {
				return true
			}
		}
	}
	return d.previousViolence(t)
}

// leaderDies reports whether a chief dies, who may die in bed as well: « une dirigeante de la
// guérilla est décédée à La Havane ».
func (d *Teller) leaderDies(m *draft) bool {
	t, f := m.Trigger, m.Target
	return t.Frame().Kind == frames.Die && f != nil && f.Sentence == t.Sentence && f.Sentence.Words[f.Head].Feat("Number") == "Sing" && d.Grammar.Set("chieftain").Word(f.Sentence, f.Head)
}

// previousViolence reports whether the sentence before, or, in a report about
// conflict, one of the two before, in the same unit, tells a violent act that this
// toll can belong to.
func (d *Teller) previousViolence(t frames.Trigger) bool {
	const back = 2
	for i := t.Sentence.Index - 1; i >= 0 && i >= t.Sentence.Index-back && (d.Sents[i].Unit == t.Sentence.Unit || d.TollOpensNext(t.Sentence, i)); i-- {
		s := &d.Sents[i]
		for j := range s.Words {
			if d.WarlikeAt(t.Sentence) && s.Is(j, "NOUN") && d.Grammar.Set("violence-word").Word(s, j) { // « le bilan des violences … Jeudi, neuf personnes ont péri »
				return true
			}
			for _, o := range d.TriggersAt(s, j) {
				if o.Frame().Act.Family() == attest.AttackFamily && (o.Frame().Needs == frames.NeedNothing || o.Frame().Needs == frames.NeedConflict) || d.armedAt(o) {
					return true
				}
			}
		}
		if !d.WarlikeAt(t.Sentence) {
			break
		}
	}
	return false
}

// armedAt tells a verb of entering, seizing or burning that armed men are the subject of:
// "gunmen entered the village", after which people die by their hand.
func (d *Teller) armedAt(t frames.Trigger) bool {
	if t.Pattern.Noun || t.Frame().Kind != frames.Seize && t.Frame().Act != attest.Destruction {
		return false
	}
	return slices.ContainsFunc(t.Sentence.Children(t.Word, "nsubj"), func(h int) bool { return d.Thing(t.Sentence, h).Class == reading.ArmedClass })
}
