package discourse

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/telling"
)

// bothMeant gives a fight the two sides of the act told before where its words mean both: "the
// two sides had clashed on Thursday", « ils s'étaient déjà affrontés », and where it names
// none beside ground taken from somebody: « ont repris le village aux rebelles, après de
// violents affrontements ».
func (c *Joiner) bothMeant(m *telling.Mention) {
	if m.Act != attest.ArmedClash || m.Target != nil || m.Stance == attest.Denied {
		return
	}
	both := m.Actor != nil && c.meansTwo(m)
	defer c.dropSides(m)
	for i := len(c.Claims) - 1; i >= c.recent(); i-- {
		a := c.Claims[i]
		if m.Unit()-c.d.Sents[a.Last].Unit > 1 {
			return
		}
		if a.Actor == nil || a.Target == nil || !a.Actor.Class.Armed() || !a.Target.Class.Armed() || a.Stance == attest.Denied {
			continue
		}
		one := m.Actor == nil || telling.SharesPhrase(m.Actor, a.Actor) || telling.SharesPhrase(m.Actor, a.Target)
		beside := one && a.Act == attest.TerritoryChange && a.Trigger.Sentence == m.Trigger.Sentence && m.Trigger.Pattern.Noun
		if both || beside {
			words := m.Actor
			if beside {
				words = nil
			}
			m.Actor, m.Target = sideMeant(words, a.Actor, "actor"), sideMeant(words, a.Target, "target")
		}
		return
	}
}

// meansTwo tells words for both sides: "the two sides", or a pronoun of people who fight
// each other.
func (c *Joiner) meansTwo(m *telling.Mention) bool {
	s, h := m.Actor.Sentence, m.Actor.Head
	if s == m.Trigger.Sentence && c.d.Grammar.Set("side-word").Word(s, h) && s.Words[h].Feat("Number") == "Plur" {
		return true
	}
	k := m.Trigger.Sentence.Child(m.Trigger.Word, "nsubj")
	return !m.Trigger.Pattern.Noun && k >= 0 && m.Trigger.Sentence.Is(k, "PRON") && m.Trigger.Sentence.Words[k].Feat("Number") == "Plur" && c.d.Reflexive(m.Trigger.Sentence, m.Trigger.Word) >= 0
}

// dropSides leaves a fight without doers where "the two sides" stands for none told before.
func (c *Joiner) dropSides(m *telling.Mention) {
	if f := m.Actor; f != nil && m.Target == nil && f.Party.Canonical == "" && f.Head < len(f.Sentence.Words) && c.d.Grammar.Set("side-word").Word(f.Sentence, f.Head) && !c.d.saysWhoseSide(f) {
		m.Reject("actor", f.Party.Name, "both sides, which nothing names")
		m.Actor = nil
	}
}

// sideMeant returns a side of an act told before as one of a fight, with the words that mean
// it there.
func sideMeant(words, side *reading.Filler, role string) *reading.Filler {
	out := *side
	out.Rule = role + ".of-both-sides"
	if words != nil {
		out.At = append(slices.Clone(out.At), words.At...)
	}
	return &out
}

// saysWhoseSide tells whether words beside "the camp" say whose it is.
func (d *Document) saysWhoseSide(f *reading.Filler) bool {
	s := f.Sentence
	return s.Child(f.Head, "amod") >= 0 || slices.ContainsFunc(s.Children(f.Head, "nmod"), func(k int) bool {
		return d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k))
	})
}
