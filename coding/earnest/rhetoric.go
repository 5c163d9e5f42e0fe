package earnest

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// What speakers, courts and columns say of deeds at large: what somebody is able to do, what a
// government is called, whom its victims mourn.

// ableOnly tells what somebody is able, bound or resolved to do, whoever it is: "is capable of
// striking airfields", « serait capable de commettre un attentat ». With a number of victims it is
// told as done.
func (d *Judge) ableOnly(t frames.Trigger) bool {
	s := t.Sentence
	if f := t.Frame().Act.Family(); f == attest.AgreementFamily || f == attest.UnrestFamily || d.ClauseHasToll(s, t.Word) {
		return false
	}
	v := t.Word
	if t.Pattern.Noun {
		if v = s.VerbAbove(roles.NounHead(t)); v < 0 || s.Rel(roles.NounHead(t)) != "obj" {
			return false
		}
	}
	for steps := 0; v >= 0 && steps < 3; steps++ {
		h := s.Words[v].Head
		if h < 0 || h > v || s.Is(v, "VERB") && s.Words[v].Feat("VerbForm") == "Fin" && s.Words[v].Feat("Mood") != "Sub" && s.Child(v, "mark", "aux") < 0 && s.Rel(v) != "conj" {
			return false
		}
		if d.Grammar.Set("capable").Word(s, h) && s.Is(h, "ADJ", "VERB", "NOUN") && !d.Negated(s, h) {
			return true
		}
		v = h
	}
	return false
}

// anyAtAll tells an act of which no certain one is meant: "any attack that the rebels might launch".
// Who denies any attack denies those that are told, and what is not done is denied.
func (d *Judge) anyAtAll(t frames.Trigger) bool {
	s, n := t.Sentence, ActNoun(t)
	if n < 0 || d.ClauseHasToll(s, t.Word) {
		return false
	}
	det := s.Child(n, "det")
	if det < 0 || !d.Grammar.Set("whichever").Word(s, det) {
		return d.doneToAny(t, n)
	}
	for v, steps := s.Words[n].Head, 0; v >= 0 && steps < 4; v, steps = s.Words[v].Head, steps+1 {
		if d.Negated(s, v) || d.Grammar.Set("deny").At(s, v) > 0 || d.Grammar.Set("negation").Word(s, v) {
			return false
		}
	}
	return true
}

// doneToAny tells a noun of a deed done to whomever: "the murder or abduction of any person".
func (d *Judge) doneToAny(t frames.Trigger, n int) bool {
	s := t.Sentence
	if !t.Pattern.Noun || d.Grammar.Set("deny").At(s, max(0, s.VerbAbove(n))) > 0 {
		return false
	}
	of := s.Children(n, "nmod")
	for _, k := range s.Children(n, "conj") {
		of = append(of, s.Children(k, "nmod")...)
	}
	return slices.ContainsFunc(of, func(k int) bool {
		det := s.Child(k, "det")
		return det >= 0 && d.Grammar.Set("whichever").Word(s, det) && d.Thing(s, k).Class.Person() && s.Words[k].Feat("Number") == "Sing"
	})
}

// calledSo tells what is said to be a blow and is none: words, laws, votes ("the speech was a direct
// attack on the army"), debts ("is a time bomb").
func (d *Judge) calledSo(t frames.Trigger) bool {
	s := t.Sentence
	if !t.Pattern.Noun || t.Frame().Act.Family() != attest.AttackFamily || d.ClauseHasToll(s, t.Word) {
		return false
	}
	n := roles.NounHead(t)
	who := s.Children(n, "nsubj")
	if v := s.Words[n].Head; v >= 0 && d.Grammar.Set("amount-to").At(s, v) > 0 && (s.Rel(n) == "obj" || s.Rel(n) == "xcomp" || s.Rel(n) == "obl" || s.Rel(n) == "obl:arg") {
		who = append(who, s.Children(v, "nsubj")...)
	} else if s.Child(n, "cop") < 0 {
		return false
	}
	return slices.ContainsFunc(who, func(h int) bool {
		return s.Is(h, "NOUN") && !d.TellsAct(s, h) && (d.noGround(s, h) || d.Grammar.Set("words-and-papers").Word(s, h))
	})
}

// tickingBomb tells a danger that is called a bomb: "sits on a time bomb", « une bombe à
// retardement ». One that somebody laid, found or set off is one.
func (d *Judge) tickingBomb(t frames.Trigger) bool {
	s := t.Sentence
	if !t.Pattern.Noun || t.Frame().Kind != frames.Blast || d.ClauseHasToll(s, t.Word) {
		return false
	}
	n := roles.NounHead(t)
	set := d.Grammar.Set("ticking-bomb")
	first := n
	for first > 0 && s.Rel(first-1) != "punct" && s.Words[first-1].Head == n {
		first--
	}
	if _, ok := set.In(s, first, min(len(s.Words), n+3)); !ok {
		return false
	}
	v := s.Words[n].Head
	return v < 0 || s.Child(n, "cop") >= 0 || len(d.TriggersAt(s, v)) == 0 && len(d.PlacesIn(s)) == 0
}

// blamesState tells a relative clause on a state or its forces that says what they do to their own or
// to whole peoples: "a government that has murdered the clergy cannot complain". Nobody is counted or
// named, and no place or day told.
func (d *Judge) blamesState(t frames.Trigger) bool {
	s, v := t.Sentence, t.Word
	if t.Pattern.Noun || d.ClauseHasToll(s, v) || d.ClauseHasNumber(s, v) || d.PlaceNear(s, v) || d.TimeNear(s, v) {
		return false
	}
	for s.Rel(v) == "conj" && s.Words[v].Head >= 0 && s.Child(v, "nsubj") < 0 {
		v = s.Words[v].Head
	}
	n := s.Words[v].Head
	if s.Rel(v) != "acl:relcl" || n < 0 || n > v {
		return false
	}
	object := d.VerbArgumentsOf(t).Object
	if slices.ContainsFunc(object, func(h int) bool {
		return s.Is(h, "PROPN") || s.Words[h].Feat("Number") == "Sing" && d.Thing(s, h).Person
	}) {
		return false
	}
	if d.Grammar.Set("anyone").Word(s, n) && s.Is(n, "PRON", "DET") {
		return len(object) > 0 && slices.ContainsFunc(object, func(h int) bool {
			return s.Words[h].Feat("Number") == "Plur" && s.Child(h, "nummod") < 0 || d.Thing(s, h).Nation || d.Grammar.Set("no-hostage").Word(s, h)
		})
	}
	c := d.Thing(s, n).Class
	return d.withA(s, n) && (c == reading.OfficialClass && !d.Thing(s, n).Person || c == reading.ForceClass || d.Grammar.Set("regime").Word(s, n))
}

// fallenOf tells a relative clause that only says whose families, widows or pensions are spoken of:
// "the families of soldiers who fell".
func (d *Judge) fallenOf(t frames.Trigger) bool {
	s, v := t.Sentence, t.Word
	if t.Pattern.Noun || s.Rel(v) != "acl:relcl" || d.ClauseHasNumber(s, v) || d.PlaceNear(s, v) || d.TimeNear(s, v) {
		return false
	}
	n := s.Words[v].Head
	if n < 0 || s.Words[n].Feat("Number") != "Plur" || s.Child(n, "nummod") >= 0 {
		return false
	}
	for steps := 0; n >= 0 && steps < 3; n, steps = s.Words[n].Head, steps+1 {
		if d.Grammar.Set("bereaved").Word(s, n) {
			return true
		}
	}
	return false
}

// wantedByThem tells what those who fear it say that others want: "they want to kill us all". Who wants
// it has not said so.
func (d *Judge) wantedByThem(t frames.Trigger) bool {
	s := t.Sentence
	v := s.Words[t.Word].Head
	if t.Pattern.Noun || v < 0 || s.Rel(t.Word) != "xcomp" || !d.Grammar.Set("want").Word(s, v) || d.ClauseHasNumber(s, t.Word) {
		return false
	}
	first := func(h int) bool { return s.Words[h].Feat("Person") == "1" && s.Is(h, "PRON") }
	return slices.ContainsFunc(d.VerbArgumentsOf(t).Object, first) && !slices.ContainsFunc(s.Children(v, "nsubj"), first)
}

// leftByHardship tells those whom a blockade, debts or prices kill, starve or choke, and no arms:
// « les commerçants étranglés par le blocus »; and what evidence or critics put an end to.
func (d *Judge) leftByHardship(t frames.Trigger) bool {
	s, a := t.Sentence, d.VerbArgumentsOf(t)
	if t.Pattern.Noun || t.Frame().Act.Family() != attest.AttackFamily && t.Frame().Act.Family() != attest.DestructionFamily || d.ClauseHasWeapon(s, t.Word) {
		return false
	}
	who := a.Agent
	if !a.Passive {
		who = a.Subject
	}
	for _, o := range a.Oblique {
		if a.Passive && d.Grammar.Set("agent-preposition").HasPrep(o.Prep) {
			who = append(who, o.Head)
		}
	}
	return slices.ContainsFunc(who, func(h int) bool { return s.Is(h, "NOUN") && d.Grammar.Set("hardship").Word(s, h) })
}

// killsTheDead tells a figure of speech: the dead cannot be killed, nor hope.
func (d *Judge) killsTheDead(t frames.Trigger) bool {
	s := t.Sentence
	return !t.Pattern.Noun && t.Frame().Kind == frames.Kill && !d.VerbArgumentsOf(t).Passive && slices.ContainsFunc(d.VerbArgumentsOf(t).Object, func(h int) bool {
		p := s.Possessive(h)
		return p >= 0 && d.Grammar.Set("past-killing").Word(s, h) && s.Is(h, "NOUN", "ADJ")
	})
}

// underBombs tells the weapons under which somebody lives, votes or plays: "elections under the bombs".
func (d *Judge) underBombs(t frames.Trigger) bool {
	s := t.Sentence
	if !t.Pattern.Noun {
		return false
	}
	n := roles.NounHead(t)
	return d.Thing(s, n).Class == reading.WeaponClass && d.Grammar.Set("under-preposition").HasPrep(s.Preposition(n)) && s.Words[n].Feat("Number") == "Plur" &&
		s.Child(n, "nummod", "nmod", "acl", "acl:relcl") < 0 && !d.ClauseHasToll(s, t.Word)
}

// causeOfDeaths tells what most people die of: "small arms remain the main cause of deaths".
func (d *Judge) causeOfDeaths(t frames.Trigger) bool {
	s := t.Sentence
	if !t.Pattern.Noun {
		return false
	}
	n := roles.NounHead(t)
	h := s.Words[n].Head
	return s.Rel(n) == "nmod" && h >= 0 && d.Grammar.Set("main-cause").At(s, max(0, h-1)) > 1
}

// talkOf tells an act of which there is only talk: "played down talk of a spring offensive".
func (d *Judge) talkOf(t frames.Trigger) bool {
	s := t.Sentence
	if !t.Pattern.Noun {
		return false
	}
	n := roles.NounHead(t)
	h := s.Words[n].Head
	return s.Rel(n) == "nmod" && h >= 0 && h < n && d.Grammar.Set("talk-of").Word(s, h) && !d.Grammar.Definite(s, n, "det") && !d.ClauseHasToll(s, t.Word)
}

// titled tells words of a title in quotation marks, each with a capital: the exhibition "Firing Line".
func (d *Judge) titled(t frames.Trigger) bool {
	s := t.Sentence
	if s.Quoted == nil || !s.Quoted[t.Word] || !s.Capital(t.Word) {
		return false
	}
	first, last := t.Word, t.Word
	for first > 0 && s.Quoted[first-1] {
		first--
	}
	for last+1 < len(s.Words) && s.Quoted[last+1] {
		last++
	}
	const most, least = 6, 2
	capitals := 0
	for i := first; i <= last; i++ {
		if s.Is(i, "VERB", "AUX", "NOUN", "PROPN", "ADJ", "NUM", "PRON") {
			if !s.Capital(i) {
				return false
			}
			capitals++
		}
	}
	return first > 0 && last-first < most && capitals >= least && d.namesWork(s)
}

// namesWork tells a sentence with a word for something shown, read or played.
func (d *Judge) namesWork(s *syntax.Sentence) bool {
	for _, set := range [...]string{"fiction", "shown-work"} {
		if _, ok := d.Grammar.Set(set).In(s, 0, len(s.Words)); ok {
			return true
		}
	}
	return false
}

// saidByNobody tells what nobody says of himself: "[no group said] it was holding them".
func (d *Judge) saidByNobody(t frames.Trigger) bool {
	s, v := t.Sentence, t.Word
	if t.Pattern.Noun || syntax.BaseRel(s.Rel(v)) != "ccomp" || s.Words[v].Head < 0 || !d.Grammar.Set("say").Word(s, s.Words[v].Head) {
		return false
	}
	who, self := s.Child(s.Words[v].Head, "nsubj"), s.Child(v, "nsubj")
	if who < 0 || self < 0 || !s.Is(self, "PRON") {
		return false
	}
	no := d.Grammar.Set("negation")
	return no.Word(s, who) && s.Is(who, "PRON", "DET") || slices.ContainsFunc(s.Children(who, "det"), func(k int) bool { return no.Word(s, k) })
}

// slug tells a word of a heading that files a dispatch: "LEBANON-[FIGHTING], 2ND LEAD".
func (d *Judge) slug(t frames.Trigger) bool {
	s, n := t.Sentence, t.Word
	const longest = 8
	if !d.Units[s.Unit].Heading || len(s.Words) > longest || !t.Pattern.Noun || n < 2 || s.Lower[n-1] != "-" {
		return false
	}
	return s.Words[n].Form == strings.ToUpper(s.Words[n].Form) && !s.Between(-1, len(s.Words), "VERB", "AUX")
}
