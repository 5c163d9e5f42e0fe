package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// TakesLives tells the kinds of act that are told of those who die.
func TakesLives(k frames.Kind) bool {
	switch k {
	case frames.Kill, frames.Die, frames.Found, frames.Wound, frames.Undergo, frames.Strike, frames.Arrest:
		return true
	}
	return false
}

// byNature tells what weather, traffic or a fall brings: "held up by bad weather", "hit
// by a storm".
func (d *Judge) byNature(t frames.Trigger) bool {
	if t.Pattern.Noun || t.Frame().Kind == frames.Found { // "was found by the river"
		return false
	}
	if d.falls(t.Sentence, t.Word) || d.byWhatFalls(t) {
		return true
	}
	a := d.VerbArgumentsOf(t)
	heads := a.Agent
	if !a.Passive {
		heads = a.Subject
	}
	for _, o := range a.Oblique {
		if a.Passive && d.Grammar.Set("agent-preposition").HasPrep(o.Prep) {
			heads = append(heads, o.Head)
		}
	}
	return slices.ContainsFunc(heads, func(h int) bool {
		return t.Sentence.Is(h, "NOUN") && (d.falls(t.Sentence, h) || d.ofNature(t.Sentence, h) && d.Thing(t.Sentence, h).Class == reading.NoClass && !slices.Contains(t.Words, h))
	})
}

// falls tells what comes down by itself, though it could be thrown: "falling rocks".
func (d *Judge) falls(s *syntax.Sentence, h int) bool {
	return d.Grammar.Set("natural-disaster").At(s, h) > 1 || h > 0 && d.Grammar.Set("natural-disaster").At(s, h-1) > 1
}

// byWhatFalls tells a passive with such a thing behind its preposition, whatever the tree makes of
// it: "were killed on the Eiger by falling rocks".
func (d *Judge) byWhatFalls(t frames.Trigger) bool {
	s := t.Sentence
	for i := t.Word + 1; i+1 < len(s.Words) && !s.Is(i, "PUNCT"); i++ {
		if d.Grammar.Set("agent-preposition").Word(s, i) && d.Grammar.Set("natural-disaster").At(s, i+1) > 1 {
			return s.IsPassive(t.Word)
		}
	}
	return false
}

// ofNature tells a noun for a force of nature, alone or with the word before it: "storm",
// "bush fires".
func (d *Judge) ofNature(s *syntax.Sentence, h int) bool {
	for _, set := range [...]string{"nature", "natural-disaster"} {
		if d.Grammar.Set(set).Word(s, h) || d.Grammar.Set(set).At(s, h) > 1 || h > 0 && d.Grammar.Set(set).At(s, h-1) > 1 {
			return true
		}
	}
	return false
}

// byAnimals tells an attack by an animal: "a bee attack", "attacked by dogs".
func (d *Judge) byAnimals(t frames.Trigger) bool {
	s, animal := t.Sentence, d.Grammar.Set("animal")
	if !t.Pattern.Noun {
		a := d.VerbArgumentsOf(t)
		who := slices.Concat(a.Subject, a.Agent)
		return !slices.ContainsFunc(who, func(h int) bool {
			return d.Thing(s, h).Class.CanAct() && !(animal.Word(s, h) && (d.withA(s, h) || s.Is(h, "PROPN") && !s.Capital(h)))
		}) && slices.ContainsFunc(who, func(h int) bool {
			return s.Is(h, "NOUN", "PROPN") && animal.Word(s, h) && s.Child(h, "nmod", "nmod:poss", "amod") < 0 && (h == 0 && s.Is(h, "NOUN") || !s.Capital(h))
		}) // « les lions du mouvement » are men, and so are « les Tigres »
	}
	if v := s.VerbAbove(t.Word); v >= 0 && slices.ContainsFunc(s.VerbArguments(v).Subject, func(h int) bool { return s.Is(h, "NOUN") && animal.Word(s, h) && !s.Within(t.Word, h) }) {
		return true // "wolves killed forty sheep in a night raid"
	}
	return slices.ContainsFunc(s.Children(roles.NounHead(t), "compound", "nmod:poss", "amod"), func(k int) bool { return s.Is(k, "NOUN") && animal.Word(s, k) })
}

// attackOfIllness tells an attack that is the name of an illness, whoever suffers it: "a heart
// attack killed the commander".
func (d *Judge) attackOfIllness(t frames.Trigger) bool {
	s := t.Sentence
	return t.Pattern.Noun && t.Word > 0 && (d.Grammar.Set("illness").At(s, t.Word-1) > 1 || d.Grammar.Set("bodily").Word(s, t.Word-1) && s.Words[t.Word-1].Head == t.Word)
}

// OfIllness reports whether deaths are those that an illness, a drug or hunger brings: "the virus has killed
// 150 people", « mort du choléra ».
func (d *Judge) OfIllness(t frames.Trigger) bool {
	s, ill := t.Sentence, d.Grammar.Set("illness")
	if t.Pattern.Noun || !TakesLives(t.Frame().Kind) || t.Frame().Act.Family() != attest.AttackFamily || d.ClauseHasWeapon(s, t.Word) {
		return false
	}
	a := d.VerbArgumentsOf(t)
	causes := slices.Concat(a.Subject, a.Agent)
	for _, o := range a.Oblique {
		causes = append(causes, o.Head)
	}
	return slices.ContainsFunc(causes, func(h int) bool {
		if slices.Contains(t.Words, h) { // « passé à tabac »
			return false
		}
		return ill.Word(s, h) || slices.ContainsFunc(s.Children(h, "nmod", "compound"), func(k int) bool {
			return ill.Word(s, k) && !d.Thing(s, h).Class.Person()
		})
	})
}

// onlyCharged tells a bare name of a crime with which a court charges somebody: "was
// charged with third-degree assault", "two counts of murder".
func (d *Judge) onlyCharged(t frames.Trigger) bool {
	s, g := t.Sentence, d.Grammar
	if !t.Pattern.Noun {
		return false
	}
	n := roles.NounHead(t)
	for range s.Words { // "with murder, abduction and carjacking"
		if syntax.BaseRel(s.Rel(n)) != "conj" || s.Words[n].Head < 0 {
			break
		}
		n = s.Words[n].Head
	}
	h := s.Words[n].Head
	if h < 0 || !g.Set("charge-word").Word(s, h) || syntax.BaseRel(s.Rel(n)) != "obl" && syntax.BaseRel(s.Rel(n)) != "nmod" {
		return false
	}
	return s.Child(roles.NounHead(t), "nmod", "det", "nmod:poss", "acl", "acl:relcl") < 0
}
