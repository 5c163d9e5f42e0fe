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

// What a word of war is done with, or to, tells that it is meant as a figure of speech.

// withPaper tells a bombardment, a volley or a barrage of what hurts nobody: "bombed the hospitals
// with circulars", "a barrage of questions", « bombardé de lettres »; a column of guerrillas is no newspaper's.
func (d *Judge) withPaper(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Act.Family() != attest.AttackFamily || d.ClauseHasToll(s, t.Word) {
		return false
	}
	paper := func(h int) bool {
		return d.Grammar.Set("words-and-papers").Word(s, h) && s.Is(h, "NOUN") && !d.Thing(s, h).Class.Armed() && (d.Grammar.Set("means-preposition").HasPrep(s.Preposition(h)) || d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(h)))
	}
	v := t.Word
	if t.Pattern.Noun {
		v = roles.NounHead(t)
	}
	for _, h := range append(d.VerbArgumentsOf(t).Object, v) { // « bombarde les ministères de formulaires »
		if slices.ContainsFunc(s.Children(h, "obl", "nmod", "obl:arg", "obl:agent"), paper) {
			return true
		}
	}
	return slices.ContainsFunc(t.Words, func(w int) bool { return w != v && slices.ContainsFunc(s.Children(w, "nmod"), paper) })
}

// nobodysHostage tells what cannot be bound and led away: "took their unions hostage", « prend le
// débat en otage ».
func (d *Judge) nobodysHostage(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Kind != frames.Take || t.Pattern.Noun || len(t.Words) < 2 || d.ClauseHasWeapon(s, t.Word) {
		return false
	}
	a := d.VerbArgumentsOf(t)
	if slices.ContainsFunc(a.Subject, func(h int) bool { return d.Grammar.Set("employers").Word(s, h) }) && !d.ClauseHasNumber(s, t.Word) && !d.PlaceNear(s, t.Word) {
		return true
	}
	return slices.ContainsFunc(a.Object, func(h int) bool { return d.Grammar.Set("no-hostage").Word(s, h) || d.Abstract(s, h) })
}

// heldResponsible tells whom somebody holds only to be the author of an act: "police hold the front
// responsible for the raid".
func (d *Judge) heldResponsible(t frames.Trigger) bool {
	return t.Frame().Kind == frames.Take && !t.Pattern.Noun && d.HoldsResponsible(t.Sentence, t.Word)
}

// fightsNature tells a fight against fire, weather, an illness or want: "battled a blaze", "is
// fighting an outbreak of measles".
func (d *Judge) fightsNature(t frames.Trigger) bool {
	s := t.Sentence
	if k := t.Frame().Kind; t.Pattern.Noun && (k == frames.Clash || k == frames.Strike) {
		return d.battleOf(t)
	} else if k != frames.Clash || t.Pattern.Noun {
		return false
	}
	a := d.VerbArgumentsOf(t)
	heads := a.Object
	for _, o := range a.Oblique {
		if d.Grammar.Set("strong-target-preposition").HasPrep(o.Prep) {
			heads = append(heads, o.Head)
		}
	}
	return slices.ContainsFunc(heads, func(h int) bool { return !slices.Contains(t.Words, h) && d.noArmy(s, h) }) || slices.ContainsFunc(a.Oblique, d.forItsLife(s))
}

// forItsLife tells what is fought for where that is a life or a future: "is fighting for his political
// life", « se bat pour sa survie ».
func (d *Judge) forItsLife(s *syntax.Sentence) func(syntax.Oblique) bool {
	return func(o syntax.Oblique) bool {
		return d.Grammar.Set("sake-preposition").HasPrep(o.Prep) && d.Grammar.Set("own-life").Word(s, o.Head) && s.Possessive(o.Head) >= 0
	}
}

// byGoals tells a blow beside the result of a game: "slaughtered the visitors six–nil".
func (d *Judge) byGoals(t frames.Trigger) bool {
	s := t.Sentence
	for i := t.Word + 1; i < len(s.Words); i++ {
		if i >= 2 && d.Grammar.Set("no-goal").Has(s.Lower[i]) && (strings.Contains(s.Lower[i], "-") || s.Lemma[i-1] == "-" || s.Is(i-2, "NUM") && s.Is(i-1, "ADP")) && !(i+1 < len(s.Words) && s.Is(i+1, "NOUN")) {
			return true
		}
	}
	return false
}

// noArmy tells a foe without arms: fire, weather, an illness, lice.
func (d *Judge) noArmy(s *syntax.Sentence, h int) bool {
	g := d.Grammar
	return s.Is(h, "NOUN") && !d.Thing(s, h).Class.Armed() && (d.ofNature(s, h) || g.Set("illness").Word(s, h) || g.Set("blaze").Word(s, h) || g.Set("disaster").Word(s, h) || g.Set("animal").Word(s, h))
}

// battleOf tells a battle against such a foe, or for what is no ground: "the battle for the
// budget", « sa bataille contre les poux ».
func (d *Judge) battleOf(t frames.Trigger) bool {
	s := t.Sentence
	if d.ClauseHasToll(s, t.Word) {
		return false
	}
	n := roles.NounHead(t)
	against := s.Children(n, "nmod")
	if v := s.Words[n].Head; v >= 0 && s.Is(v, "VERB") && s.Rel(n) == "obj" {
		against = append(against, s.Children(v, "obl")...)
	} else if v >= 0 && s.Rel(n) == "nsubj" && s.Child(v, "cop") >= 0 && d.Grammar.Set("means-preposition").HasPrep(s.Preposition(v)) && d.noArmy(s, v) { // "the real battle was with the wind"
		return true
	}
	return slices.ContainsFunc(against, func(h int) bool {
		p := s.Preposition(h)
		if d.Grammar.Set("strong-target-preposition").HasPrep(p) && d.noArmy(s, h) {
			return true
		}
		if t.Frame().Kind == frames.Clash && d.Grammar.Set("genitive-preposition").HasPrep(p) && d.battleOfThings(s, h) {
			return true
		}
		return t.Frame().Kind == frames.Clash && d.Grammar.Set("sake-preposition").HasPrep(p) && d.noGround(s, h) &&
			!slices.ContainsFunc(d.PlacesIn(s), func(r reading.PlaceRef) bool { return s.Within(r.Head, h) })
	})
}

// battleOfThings tells what a battle is named after that is neither ground nor anybody: « la bataille
// du rail », "the battle of the sexes".
func (d *Judge) battleOfThings(s *syntax.Sentence, h int) bool {
	if !s.Is(h, "NOUN") || !d.Grammar.Definite(s, h, "det") || s.Child(h, "nummod", "nmod", "flat:name", "appos") >= 0 || d.Grammar.Set("battlefield").Word(s, h) {
		return false
	}
	c := d.Thing(s, h).Class
	return !c.Person() && !c.Armed() && c != reading.PlaceClass && c != reading.MilitaryClass && !slices.ContainsFunc(d.PlacesIn(s), func(r reading.PlaceRef) bool { return s.Within(r.Head, h) })
}

// noGround tells what is neither held nor taken with arms: money, a budget, a good name.
func (d *Judge) noGround(s *syntax.Sentence, h int) bool {
	return d.Grammar.Set("currency").Word(s, h) || d.Grammar.Set("finance").Word(s, h) || d.Abstract(s, h)
}

// moneyUnderSiege tells an attack that money, a good name or the like is under: "the peso is under
// siege on the black market".
func (d *Judge) moneyUnderSiege(t frames.Trigger) bool {
	s := t.Sentence
	if !t.Pattern.Noun || t.Frame().Act.Family() != attest.AttackFamily {
		return false
	}
	n := roles.NounHead(t)
	if !d.Grammar.Set("under-preposition").HasPrep(s.Preposition(n)) {
		return false
	}
	who := s.Children(n, "nsubj")
	if v := s.Words[n].Head; v >= 0 && s.Is(v, "VERB") {
		who = append(who, s.VerbArguments(v).Subject...)
	}
	return slices.ContainsFunc(who, func(h int) bool {
		return s.Is(h, "NOUN") && d.noGround(s, h)
	})
}

// readersOwn tells what is done to what is the reader's, outside what somebody is quoted with:
// "drones destroy your convoy".
func (d *Judge) readersOwn(t frames.Trigger) bool {
	s := t.Sentence
	a := d.VerbArgumentsOf(t)
	if t.Pattern.Noun || s.Quoted != nil && s.Quoted[t.Word] || slices.ContainsFunc(a.Subject, func(h int) bool { return s.Words[h].Feat("Person") == "1" }) { // "we will down your aircraft"
		return false
	}
	return slices.ContainsFunc(a.Object, func(h int) bool {
		p := s.Possessive(h)
		return s.Is(h, "NOUN") && p >= 0 && s.Words[p].Feat("Person") == "2" && len(d.clauseSpeakers(s, t)) == 0
	})
}

// toTheDeath tells a death that is only how far somebody will go: « se battre jusqu'à la mort ».
func (d *Judge) toTheDeath(t frames.Trigger) bool {
	s := t.Sentence
	return t.Pattern.Noun && d.Grammar.Set("to-the-death").At(s, max(0, t.Word-2)) > 0 && s.Child(t.Word, "nmod") < 0
}

// marchesPast tells veterans and bands who march, or people who are made to, which is no protest.
func (d *Judge) marchesPast(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Act != attest.Protest {
		return false
	}
	if d.Grammar.Set("march-past").At(s, t.Word) > 0 {
		return true
	}
	if !t.Pattern.Noun && d.Grammar.Set("march-word").Word(s, t.Word) && s.Child(t.Word, "aux:pass") >= 0 { // "were marched to a house"
		return true
	}
	return slices.ContainsFunc(d.Roles(t).Actor, func(h int) bool {
		return d.Grammar.Set("parade-goer").Word(s, h) || d.Thing(s, h).Class == reading.ForceClass && d.Grammar.Set("march-word").Word(s, t.Word)
	})
}

// ofSport tells a blow in a paragraph about a game by somebody in it, though he has a name: "Okoro
// fired home twice, Lund hit the post".
func (d *Judge) ofSport(t frames.Trigger) bool {
	s := t.Sentence
	if !d.Asides[s.Unit] {
		return false
	}
	for w := range s.Words {
		if s.Is(w, "NOUN", "PROPN") && d.combatant(s, w) {
			return false
		}
	}
	switch t.Frame().Kind {
	case frames.Strike, frames.Fire, frames.Clash, frames.Launch, frames.Seize, frames.Agree, frames.Undergo:
		return !d.CountedVictims(s, t.Word)
	}
	return false
}

// scored tells what a side does to the other in a match whose score stands behind it: "slaughtered
// United six-nil".
func (d *Judge) scored(t frames.Trigger) bool {
	s := t.Sentence
	const reach = 8
	_, ok := d.Grammar.Set("match-score").In(s, t.Word+1, min(len(s.Words), t.Word+reach))
	return ok
}

// onMarkets tells what prices, currencies and premiums do, or is done to them: "premiums are shooting
// up", « le franc est attaqué sur les marchés ».
func (d *Judge) onMarkets(t frames.Trigger) bool {
	s, a := t.Sentence, d.VerbArgumentsOf(t)
	if f := t.Frame().Act.Family(); t.Pattern.Noun || f != attest.AttackFamily && f != attest.TerritoryFamily || d.ClauseHasToll(s, t.Word) {
		return false
	}
	who := a.Subject
	if a.Passive {
		who = a.Object
	}
	return slices.ContainsFunc(who, func(h int) bool {
		return !slices.Contains(t.Words, h) && s.Is(h, "NOUN") && (d.Grammar.Set("currency").Word(s, h) || d.Grammar.Set("price-word").Word(s, h))
	})
}

// underFireInWords tells an official, or what he stands for, who comes under fire from his opponents or
// in parliament: "the minister came under fire in the Commons".
func (d *Judge) underFireInWords(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Act.Family() != attest.AttackFamily || d.ClauseHasToll(s, t.Word) {
		return false
	}
	under := slices.ContainsFunc(t.Words, func(w int) bool { return d.Grammar.Set("under-preposition").HasPrep(s.Preposition(w)) })
	a := d.VerbArgumentsOf(t)
	if !under || slices.ContainsFunc(slices.Concat(a.Subject, a.Object), func(h int) bool { return d.Thing(s, h).Class.Armed() || d.Thing(s, h).Class == reading.MilitaryClass }) {
		return false
	}
	opponent := slices.ContainsFunc(s.Children(t.Word, "obl", "obl:agent"), func(h int) bool {
		return d.Grammar.Set("politician").Word(s, h) || d.Grammar.Set("political-side").Word(s, h) && !d.Thing(s, h).Class.Armed()
	})
	return opponent || d.speaksOfPolls(s)
}
