package earnest

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// KindOfDeed tells deeds that only say what somebody is known for or what a region suffers.
func (d *Judge) KindOfDeed(t frames.Trigger) bool {
	return d.anyDeed(t) && (d.infamousFor(t) || d.accusedOfAny(t) || d.plaguedBy(t) || d.oftenTheTarget(t)) || d.remainsTheTarget(t) || d.fightsForAim(t) || d.massesSince(t)
}

// anyDeed tells words of an act without a number, a town or a day, done to any of a kind.
func (d *Judge) anyDeed(t frames.Trigger) bool {
	s := t.Sentence
	n := ActNoun(t)
	if n >= 0 && (s.Words[n].Feat("Number") != "Plur" || d.Grammar.Definite(s, n, "det")) || d.onDay(s, t.Word) || d.Units[s.Unit].Heading || d.datedLine(s) {
		return false
	}
	if n >= 0 {
		if q, ok := d.NumberOf(s, n); ok && q.Quantity.High != nil {
			return false
		}
	} else if slices.ContainsFunc(d.VerbArgumentsOf(t).Object, func(h int) bool {
		return !s.Is(h, "NOUN") || s.Words[h].Feat("Number") != "Plur" || s.Child(h, "det", "nmod:poss", "nummod") >= 0
	}) {
		return false
	}
	return !d.inTown(s, s.ClauseOf(t.Word))
}

// inTown reports whether a town or a place as small is named under a word.
func (d *Judge) inTown(s *syntax.Sentence, w int) bool {
	return slices.ContainsFunc(d.PlacesIn(s), func(p reading.PlaceRef) bool {
		return s.Within(p.Head, w) && reading.Fineness(p.Place.Precision) >= reading.Fineness("town")
	})
}

// infamousFor tells what somebody is known for: "is notorious for kidnapping travellers", "blamed
// for a string of bombings".
func (d *Judge) infamousFor(t frames.Trigger) bool {
	s := t.Sentence
	w := t.Word
	for steps := 0; w >= 0 && steps < 4; w, steps = s.Words[w].Head, steps+1 {
		if k := s.Child(w, "mark", "case"); k >= 0 && d.Grammar.Set("known-for").At(s, k-1) > 1 {
			return true
		}
	}
	return false
}

// accusedOfAny tells what somebody has been accused of by nobody named: "has been accused of
// killing civilians", « est accusée d'enlever des opposants ».
func (d *Judge) accusedOfAny(t frames.Trigger) bool {
	s, w := t.Sentence, t.Word
	if n := ActNoun(t); n >= 0 && s.Rel(n) == "obj" { // "accused of masterminding attacks"
		w = s.Words[n].Head
	}
	v := s.Words[w].Head
	if v < 0 || len(s.VerbArguments(w).Object) == 0 || !d.Grammar.Set("accuse").Word(s, v) || s.Child(v, "obl:agent") >= 0 {
		return false
	}
	return s.Child(v, "aux:pass") >= 0 && slices.ContainsFunc(s.Children(v, "aux", "aux:pass"), func(k int) bool { return s.Words[k].Feat("Tense") == "Pres" })
}

// massesSince tells hundreds or thousands whom somebody has killed or taken, in no town and on no
// day: the sum of years.
func (d *Judge) massesSince(t frames.Trigger) bool {
	const many = 200
	s := t.Sentence
	if t.Pattern.Noun || !d.untilNow(t, firstOfPair(s, t.Word)) || d.TimeNear(s, t.Word) || slices.ContainsFunc(s.Children(t.Word, "obl"), func(k int) bool { return d.TellsAct(s, k) }) {
		return false
	}
	return slices.ContainsFunc(d.VerbArgumentsOf(t).Object, func(h int) bool {
		n, ok := d.NumberOf(s, h)
		return ok && n.Quantity.Low != nil && *n.Quantity.Low >= many && (n.Quantity.High == nil || *n.Quantity.High != *n.Quantity.Low)
	})
}

// plaguedBy tells what a region suffers from: "has been plagued by kidnappings and raids".
func (d *Judge) plaguedBy(t frames.Trigger) bool {
	s, n := t.Sentence, ActNoun(t)
	for n >= 0 && s.Rel(n) == "conj" {
		n = s.Words[n].Head
	}
	if n < 0 || s.Words[n].Head < 0 || !d.Grammar.Set("plague").Word(s, s.Words[n].Head) {
		return false
	}
	return syntax.BaseRel(s.Rel(n)) == "obl" || s.Rel(n) == "nmod"
}

// targetOf returns the noun by which an act noun says that somebody suffers such acts: « est la
// [cible] d'attaques », or -1.
func (d *Judge) targetOf(t frames.Trigger) int {
	s, n := t.Sentence, ActNoun(t)
	if n < 0 || s.Rel(n) != "nmod" || s.Words[n].Feat("Number") != "Plur" || d.Grammar.Definite(s, n, "det") {
		return -1
	}
	if u := s.Words[n].Head; u >= 0 && d.Grammar.Set("undergone").Word(s, u) {
		return u
	}
	return -1
}

// oftenTheTarget tells in the present what a region suffers: « Le département est régulièrement la
// cible d'attaques ».
func (d *Judge) oftenTheTarget(t frames.Trigger) bool {
	u := d.targetOf(t)
	if u < 0 {
		return false
	}
	cop := t.Sentence.Child(u, "cop")
	return cop >= 0 && t.Sentence.Words[cop].Feat("Tense") == "Pres" && len(t.Sentence.Children(u, "aux")) == 0
}

// remainsTheTarget tells what a region goes on to suffer: "remains the scene of attacks".
func (d *Judge) remainsTheTarget(t frames.Trigger) bool {
	u := d.targetOf(t)
	return u >= 0 && t.Sentence.Words[u].Head >= 0 && d.Grammar.Set("remain").Word(t.Sentence, t.Sentence.Words[u].Head)
}

// fightsForAim tells what somebody fights for, with nobody whom he fights: "are fighting to
// establish a caliphate", « combattent pour l'indépendance ».
func (d *Judge) fightsForAim(t frames.Trigger) bool {
	s := t.Sentence
	a := d.VerbArgumentsOf(t)
	if t.Pattern.Noun || t.Frame().Kind != frames.Clash || len(t.Words) > 1 || len(a.Object) > 0 {
		return false
	}
	fought := s.Words[t.Word].Feat("Tense") == "Past" && s.Words[t.Word].Feat("VerbForm") == "Fin"
	if fought || d.onDay(s, t.Word) || d.inTown(s, t.Word) || d.ClauseHasToll(s, t.Word) {
		return false
	}
	for w := range s.Words {
		if w > t.Word && s.Within(w, t.Word) && d.Thing(s, w).Class.Armed() {
			return false
		}
	}
	aim := slices.ContainsFunc(s.Children(t.Word, "xcomp", "advcl"), func(k int) bool { return k > t.Word && syntax.Infinitival(s, k) })
	for _, o := range a.Oblique {
		if d.Grammar.Set("strong-target-preposition").HasPrep(o.Prep) {
			return false
		}
		aim = aim || d.Grammar.Set("sake-preposition").HasPrep(o.Prep)
	}
	return aim
}
