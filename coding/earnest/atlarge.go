package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// Deeds that a speaker strings together or holds against somebody at large, and acts that are only
// wished for: no certain one is told.

// rowReach is how many words may part two nouns of a row.
const rowReach = 7

// rowOfDeeds tells a noun that stands in a row with others of the kind, without number, place, day or
// anybody's name: "he spoke of the bombings in the cities and the massacres in the countryside".
func (d *Judge) rowOfDeeds(t frames.Trigger) bool {
	s := t.Sentence
	if !t.Pattern.Noun || d.Units[s.Unit].Heading || d.datedLine(s) || d.ClauseHasToll(s, t.Word) || len(d.TimesIn(s)) > 0 || len(d.PlacesIn(s)) > 0 || len(d.Quantities[s.Index]) > 0 {
		return false
	}
	n := roles.NounHead(t)
	if !d.kindOnly(s, n) || d.heard(s, n) {
		return false
	}
	kinds, felt := map[string]bool{s.Lemma[n]: true}, d.deedAtPersons(s, n)
	for _, step := range [...]int{-1, 1} {
		last := n
		for i := n + step; i >= 0 && i < len(s.Words) && max(i-last, last-i) <= rowReach && !s.Is(i, "VERB"); i += step {
			if !s.Is(i, "NOUN") || !d.kindOnly(s, i) || !d.Grammar.Set("deed-of-row").Word(s, i) && !d.TellsAct(s, i) || !d.joined(s, i, last) {
				continue
			}
			kinds[s.Lemma[i]], last = true, i
			felt = felt || d.deedAtPersons(s, i)
		}
	}
	least := 2
	if s.Words[n].Feat("Number") != "Plur" {
		least = 3
	}
	return len(kinds) >= least && felt
}

// kindOnly tells a noun of which no certain one is meant: a plural, or a singular as the name of a kind.
func (d *Judge) kindOnly(s *syntax.Sentence, n int) bool {
	return !d.withA(s, n) && !slices.ContainsFunc(s.Children(n, "det", "nummod", "nmod", "nmod:poss", "compound", "acl", "amod"), func(k int) bool {
		return s.Is(k, "PROPN") || s.Rel(k) == "nummod" || s.Rel(k) == "acl" || s.Words[k].Feat("PronType") == "Dem"
	})
}

// deedAtPersons tells a noun for what is done to persons: a murder, an arrest.
func (d *Judge) deedAtPersons(s *syntax.Sentence, n int) bool {
	return d.Grammar.Set("deed-of-row").Word(s, n) || slices.ContainsFunc(d.TriggersAt(s, n), func(o frames.Trigger) bool {
		k := o.Frame().Kind
		return k == frames.Kill || k == frames.Take || k == frames.Arrest
	})
}

// heard tells a noun under a verb of hearing or going on: "explosions and gunfire were heard".
func (d *Judge) heard(s *syntax.Sentence, n int) bool {
	v := s.VerbAbove(n)
	return v >= 0 && (d.Grammar.Set("perceive").Word(s, v) || len(d.TriggersAt(s, v)) > 0)
}

// joined reports whether a comma or a conjunction stands between two nouns.
func (d *Judge) joined(s *syntax.Sentence, a, b int) bool {
	for i := min(a, b) + 1; i < max(a, b); i++ {
		if s.Is(i, "CCONJ") || s.Lower[i] == "," {
			return true
		}
	}
	return false
}

// ourOwn tells what a speaker holds against an enemy in the present or the infinitive: "they burn our
// villages", « accuse l'étranger d'assassiner nos chefs ».
func (d *Judge) ourOwn(t frames.Trigger) bool {
	s, w := t.Sentence, t.Sentence.Words[t.Word]
	if f := t.Frame().Act.Family(); t.Pattern.Noun || f != attest.AttackFamily && f != attest.CustodyFamily && f != attest.DestructionFamily && f != attest.SexualViolenceFamily {
		return false
	}
	present := w.Feat("VerbForm") == "Inf" || w.Feat("Tense") == "Pres" && w.Feat("VerbForm") == "Fin"
	if !present || s.Child(t.Word, "aux", "aux:pass") >= 0 || d.ClauseHasToll(s, t.Word) || d.ClauseHasNumber(s, t.Word) || d.PlaceNear(s, t.Word) || d.TimeNear(s, t.Word) || d.Units[s.Unit].Heading {
		return false
	}
	return slices.ContainsFunc(d.VerbArgumentsOf(t).Object, func(h int) bool {
		p := s.Possessive(h)
		return p >= 0 && s.Words[h].Feat("Number") == "Plur" && s.Words[p].Feat("Person") == "1"
	})
}

// diesFor tells for whom or what soldiers die, as a speech says: "are dying for the fatherland".
func (d *Judge) diesFor(t frames.Trigger) bool {
	s, w := t.Sentence, t.Sentence.Words[t.Word]
	if t.Pattern.Noun || t.Frame().Kind != frames.Die || w.Feat("Tense") != "Pres" || d.ClauseHasNumber(s, t.Word) || d.PlaceNear(s, t.Word) || d.TimeNear(s, t.Word) {
		return false
	}
	return slices.ContainsFunc(s.Children(t.Word, "obl", "obl:arg"), func(h int) bool { return d.Grammar.Set("sake-preposition").HasPrep(s.Preposition(h)) })
}

// needful tells what somebody holds to be needful or right, and nobody has done: "it is necessary to
// launch an assault".
func (d *Judge) needful(t frames.Trigger) bool {
	s, v := t.Sentence, t.Word
	if t.Pattern.Noun {
		if n := roles.NounHead(t); s.Rel(n) == "obj" {
			v = s.Words[n].Head
		}
	}
	if v < 0 || s.Words[v].Feat("VerbForm") != "Inf" || s.Words[v].Head < 0 || d.ClauseHasToll(s, t.Word) {
		return false
	}
	h := s.Words[v].Head
	return s.Is(h, "ADJ", "NOUN") && d.Grammar.Set("needful").Word(s, h) && s.Words[h].Feat("Tense") != "Past"
}

// readyToAgree tells an agreement that somebody is ready for, or calls his aim: "is ready to make peace",
// "the priority is a cessation of hostilities".
func (d *Judge) readyToAgree(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Act != attest.Agreement {
		return false
	}
	if v := s.Words[t.Word].Head; !t.Pattern.Noun {
		return v >= 0 && s.Words[t.Word].Feat("VerbForm") == "Inf" && d.Grammar.Set("readiness").Word(s, v)
	}
	n := roles.NounHead(t)
	who := s.Children(n, "nsubj")
	if v := s.Words[n].Head; v >= 0 && d.Grammar.Set("remain").Word(s, v) {
		who = append(who, s.Children(v, "nsubj")...)
	} else if v >= 0 && d.Grammar.Set("readiness").Word(s, v) {
		return true
	} else if s.Child(n, "cop") < 0 {
		return false
	}
	return slices.ContainsFunc(who, func(h int) bool { return d.Grammar.Set("aim").Word(s, h) || d.Grammar.Set("priority").Word(s, h) })
}

// outcomeOf tells a campaign of which only results, days or costs are spoken of: "the impact of the
// current offensive".
func (d *Judge) outcomeOf(t frames.Trigger) bool {
	s := t.Sentence
	if !t.Pattern.Noun || t.Frame().Act.Family() != attest.AttackFamily || d.ClauseHasToll(s, t.Word) || d.PlaceNear(s, t.Word) || len(d.Quantities[s.Index]) > 0 {
		return false
	}
	n := roles.NounHead(t)
	h := s.Words[n].Head
	return h >= 0 && h < n && s.Rel(n) == "nmod" && s.Words[n].Feat("Number") == "Sing" && d.Grammar.Definite(s, n, "det") && d.Grammar.Set("campaign").Word(s, n) && d.Grammar.Set("outcome").Word(s, h)
}

// onlyMade tells bombs that somebody makes, which have struck nobody: « le groupe fabrique des engins
// explosifs ».
func (d *Judge) onlyMade(t frames.Trigger) bool {
	s := t.Sentence
	if !t.Pattern.Noun || t.Frame().Kind != frames.Blast {
		return false
	}
	n := s.FirstOfRow(roles.NounHead(t))
	v := s.Words[n].Head
	object := s.Rel(n) == "obj" || d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(n)) // « fabrique des engins »
	return v >= 0 && object && s.Is(v, "VERB") && d.Grammar.Set("make-arms").Word(s, v) && !d.Grammar.Set("blast-noun").Word(s, n)
}

// heldForTrial tells the accused of whom a clause says how long they have been held: "the four accused,
// held for two years, deny it".
func (d *Judge) heldForTrial(t frames.Trigger) bool {
	s := t.Sentence
	n := s.Words[t.Word].Head
	if t.Pattern.Noun || t.Frame().Kind != frames.Arrest || n < 0 || s.Rel(t.Word) != "acl" || s.Child(t.Word, "obl:agent") >= 0 || !d.Grammar.Set("detain").Word(s, t.Word) {
		return false
	}
	return d.Grammar.Set("defendant").Word(s, n) || s.Rel(n) == "nmod" && s.Words[n].Head >= 0 && slices.ContainsFunc(d.TriggersAt(s, s.Words[n].Head), func(o frames.Trigger) bool {
		return o.Frame().Kind == frames.Release // "the release of all persons detained"
	})
}

// stolenOfAbility tells what illness or age robs somebody of: "robbed him of his speech".
func (d *Judge) stolenOfAbility(t frames.Trigger) bool {
	s := t.Sentence
	return !t.Pattern.Noun && t.Frame().Act == attest.Destruction && slices.ContainsFunc(s.Children(t.Word, "obl", "obl:arg"), func(h int) bool {
		return d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(h)) && d.Grammar.Set("faculty").Word(s, h)
	})
}
