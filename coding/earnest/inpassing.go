package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// latestOfMany tells a noun of acts of which another, told elsewhere, is the latest: "the
// latest in a series of assaults", « la dernière d'une série d'attaques ».
func (d *Judge) latestOfMany(t frames.Trigger) bool {
	s, n := t.Sentence, roles.NounHead(t)
	h := s.Words[n].Head
	if !t.Pattern.Noun || h < 0 || s.Rel(n) != "nmod" || !d.Grammar.Set("series").Word(s, h) {
		return false
	}
	top := s.Words[h].Head
	return top >= 0 && d.Grammar.Set("latest").Word(s, top)
}

// foughtByArmed tells a clash with police of people who bear arms, which is a fight and no riot:
// "two militants were killed in clashes with police".
func (d *Judge) foughtByArmed(t frames.Trigger) bool {
	s := t.Sentence
	fight := slices.ContainsFunc(t.Words, func(w int) bool {
		return slices.ContainsFunc(d.TriggersAt(s, w), func(o frames.Trigger) bool { return o.Frame().Act == attest.ArmedClash })
	})
	if t.Frame().Kind != frames.Riot || len(t.Words) < 2 || !fight {
		return false
	}
	clause := s.ClauseOf(t.Word)
	for w := range s.Words {
		if s.Is(w, "NOUN", "PROPN") && s.ClauseOf(w) == clause && d.Thing(s, w).Class == reading.ArmedClass {
			return true
		}
	}
	return false
}

// hasDoneEver tells a relative clause in the perfect that says of somebody what he does, with
// nobody counted, no place and no time: "the group, which has targeted the security forces in
// its fight".
func (d *Judge) hasDoneEver(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || s.Rel(t.Word) != "acl:relcl" || s.IsPassive(t.Word) || d.ClauseHasNumber(s, t.Word) || d.SaysWhereOrWhen(s, t.Word) {
		return false
	}
	return slices.ContainsFunc(s.Children(t.Word, "aux"), func(k int) bool {
		return d.Grammar.Set("perfect-of-habit").Word(s, k) && s.Words[k].Feat("Tense") == "Pres"
	}) && slices.ContainsFunc(s.VerbArguments(t.Word).Object, func(h int) bool { return s.Words[h].Feat("Number") == "Plur" })
}

// latestUnrest tells a noun of unrest or fighting that only says what sort of thing the act
// told before it is: "killed two men on Monday, the latest unrest in the delta".
func (d *Judge) latestUnrest(t frames.Trigger) bool {
	s, n := t.Sentence, roles.NounHead(t)
	if !t.Pattern.Noun || t.Frame().Act.Family() != attest.UnrestFamily && t.Frame().Act != attest.ArmedClash || s.Child(n, "nummod") >= 0 {
		return false
	}
	if k := s.Child(n, "amod"); k < 0 || !d.Grammar.Set("latest").Word(s, k) {
		return false
	}
	for w := range n {
		if s.Is(w, "VERB") && d.TellsBlow(s, w) {
			return true
		}
	}
	return false
}

// onlyLittle tells a noun of acts that there were hardly any of: "has seen little fighting".
func (d *Judge) onlyLittle(t frames.Trigger) bool {
	s, n := t.Sentence, roles.NounHead(t)
	return t.Pattern.Noun && !d.ClauseHasToll(s, t.Word) && slices.ContainsFunc(s.Children(n, "det", "amod", "advmod", "nummod", "case"), func(k int) bool {
		return k < n && d.Grammar.Set("hardly-any").Word(s, k) && (k == 0 || !s.Is(k-1, "DET"))
	})
}

// calledOne tells a noun for what an act is held to be, which its own words tell: "were
// treating the incident as a terrorist attack", « qualifie la fusillade d'attentat ».
func (d *Judge) calledOne(t frames.Trigger) bool {
	s, n := t.Sentence, roles.NounHead(t)
	v := s.Words[n].Head
	if !t.Pattern.Noun || v < 0 || v > n || !s.Is(v, "VERB") || s.Child(n, "case") < 0 || !d.Grammar.Set("treat-as").Word(s, v) || d.ClauseHasNumber(s, t.Word) {
		return false
	}
	return slices.ContainsFunc(s.Children(v, "obj", "nsubj:pass"), func(o int) bool {
		return (d.TellsAct(s, o) || d.Grammar.Set("event-anaphor").Word(s, o)) && d.Grammar.Definite(s, o, "det")
	})
}

// causesOther tells fighting of which a sentence says only what else it brought: "output has
// fallen because of the fighting".
func (d *Judge) causesOther(t frames.Trigger) bool {
	s, n := t.Sentence, roles.NounHead(t)
	return t.Pattern.Noun && t.Frame().Act == attest.ArmedClash && d.Grammar.Definite(s, n, "det") && d.becauseOf(s, n) && s.Child(n, "nmod", "acl", "acl:relcl") < 0
}

// becauseOf tells a noun right behind words that make it a cause.
func (d *Judge) becauseOf(s *syntax.Sentence, n int) bool {
	const reach = 5
	for i := max(0, n-reach); i < n; i++ {
		if end := i + d.Grammar.Set("because-of").At(s, i); end > i && end >= n-1 {
			return true
		}
	}
	return false
}

// rewarded tells a capture or a death for which a reward is offered: "a reward for information
// leading to his capture", « une récompense est prévue pour l'arrestation des auteurs ».
func (d *Judge) rewarded(t frames.Trigger) bool {
	s, n := t.Sentence, roles.NounHead(t)
	if !t.Pattern.Noun {
		return false
	}
	for v, steps := s.Words[n].Head, 0; v >= 0 && steps < 5; v, steps = s.Words[v].Head, steps+1 {
		if slices.ContainsFunc(append(s.Children(v, "nsubj", "nsubj:pass", "obj"), v), func(k int) bool { return d.Grammar.Set("reward").Word(s, k) }) {
			return true
		}
	}
	return false
}

// whatTheyDo tells a noun of acts that only says what kind of group somebody is: "kidnapping and
// cattle rustling gangs", « un réseau d'enlèvements ».
func (d *Judge) whatTheyDo(t frames.Trigger) bool {
	s, n := t.Sentence, roles.NounHead(t)
	if o := slices.Max(t.Words) + 1; len(t.Words) > 1 && o < len(s.Words) && d.Grammar.Set("gang").Word(s, o) { // "cattle rustling gangs"
		return true
	}
	if !t.Pattern.Noun {
		return false
	}
	before := s.Rel(n) == "nmod" && s.Child(n, "det") < 0 && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(n))
	h := s.Words[n].Head
	for steps := 0; h >= 0 && steps < 2; h, steps = s.Words[h].Head, steps+1 {
		if d.Grammar.Set("gang").Word(s, h) && (h > n || before) {
			return true
		}
	}
	return false
}

// fallsOnSomebody tells a verb of falling of which suspicion, blame or a task is the subject.
func (d *Judge) fallsOnSomebody(t frames.Trigger) bool {
	return !t.Pattern.Noun && d.FallsOnSomebody(t.Sentence, t.Word)
}

// invasionInPassing tells the invasion with which a whole war began, named behind a preposition
// with no toll of its own: "31 months after Russia's full-scale invasion".
func (d *Judge) invasionInPassing(t frames.Trigger) bool {
	s, n := t.Sentence, roles.NounHead(t)
	if t.Frame().Act != attest.ArmedAttack || s.Preposition(n) == "" || !d.Grammar.Set("invasion").Word(s, n) || d.ClauseHasToll(s, n) {
		return false
	}
	return slices.ContainsFunc(s.Children(n, "nmod:poss", "compound", "amod", "nmod"), func(k int) bool {
		return d.Thing(s, k).Nation || d.Grammar.Set("full-scale").At(s, k) > 0
	})
}

// heldInPart tells a participle of holding that with an adverb describes the ground behind it: "in
// partially occupied Ukrainian regions".
func (d *Judge) heldInPart(t frames.Trigger) bool {
	s, v := t.Sentence, t.Word
	return !t.Pattern.Noun && v > 1 && v+1 < len(s.Words) && d.Grammar.Set("in-part").Word(s, v-1) && s.Is(v-2, "ADP", "DET", "PUNCT", "CCONJ") && s.Is(v+1, "ADJ", "NOUN", "PROPN")
}

// underAccord tells an agreement by whose terms something else is done: "was freed under the Abuja peace accord".
func (d *Judge) underAccord(t frames.Trigger) bool {
	if t.Frame().Act != attest.Agreement || !t.Pattern.Noun {
		return false
	}
	s, n := t.Sentence, roles.NounHead(t)
	v := s.Words[n].Head
	return v >= 0 && s.Is(v, "VERB") && d.Grammar.Set("by-terms-of").HasPrep(s.Preposition(n)) && s.Child(n, "acl", "acl:relcl") < 0
}
