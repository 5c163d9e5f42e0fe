package discourse

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// personsMeant finds the several of whom the clause or sentence right before speaks and whom a
// plural pronoun means as those who were taken, killed or let go: "Three fishermen are missing. The
// mayor accuses the guerrillas of having abducted them". It is nil where the pronoun may mean others.
func (c *Joiner) personsMeant(m *telling.Mention, f *reading.Filler) *reading.Filler {
	s := f.Sentence
	if m.Trigger.Sentence != s || !s.Is(f.Head, "PRON") || s.Words[f.Head].Feat("Person") != "3" && !c.d.Grammar.Set("object-clitic").Word(s, f.Head) || s.Words[f.Head].Feat("Number") != "Plur" {
		return nil
	}
	if k := m.Trigger.Frame().Kind; k != frames.Kill && k != frames.Take && m.Act.Family() != attest.CustodyFamily && k != frames.Release {
		return nil
	}
	if o := c.severalTold(m, f, s, s.Root()); o != nil || s.Index == 0 {
		return o
	}
	before := &c.d.Sents[s.Index-1]
	if before.Unit != s.Unit && syntax.OtherItems(c.d.Units, before.Unit, s.Unit) {
		return nil
	}
	return c.severalTold(m, f, before, before.Root())
}

// severalTold describes those without arms who are the plural subject of a predicate and do not
// speak or do it themselves, as whom a pronoun behind them means; or nil.
func (c *Joiner) severalTold(m *telling.Mention, f *reading.Filler, s *syntax.Sentence, v int) *reading.Filler {
	for _, k := range s.Children(v, "nsubj", "nsubj:pass") {
		th := c.d.Thing(s, k)
		if th.Class != reading.CivilianClass || th.Refers || th.Nation || !s.Is(k, "NOUN") || s.Words[k].Feat("Number") != "Plur" || s == f.Sentence && k > f.Head {
			continue
		}
		if reading.IsSpeaker(c.d.AttributionsOf(s), k) || m.Actor != nil && (m.Actor.Sentence == s && m.Actor.Head == k || reading.SameParty(m.Actor.Party, th.Party)) || s == m.Trigger.Sentence && slices.Contains(s.VerbArguments(m.Trigger.Word).Subject, k) {
			continue
		}
		out := c.d.Describe(s, k, f.Rule+".persons-meant")
		out.At = append(out.At, f.At...)
		return out
	}
	return nil
}

// takenBefore returns those of whom it was told right before that they were taken, for "the men" who are
// held or let go: "Three soldiers were seized. The front, which held [the men], released them"; or nil.
func (c *Joiner) takenBefore(m *telling.Mention, f *reading.Filler) *reading.Filler {
	custody := m.Act.Family() == attest.CustodyFamily || m.Trigger.Frame().Kind == frames.Release
	if f == nil || !custody || len(c.Claims) == 0 || !f.Sentence.Is(f.Head, "NOUN") || !c.d.Grammar.Set("bare-persons").Word(f.Sentence, f.Head) || !c.d.Definite(f) || f.Sentence.HasPossessive(f.Head) {
		return nil
	}
	if f.Sentence.Child(f.Head, "nmod", "amod", "acl", "acl:relcl", "compound", "appos") >= 0 {
		return nil
	}
	a := c.Claims[len(c.Claims)-1]
	o := a.Target
	if a.Act.Family() != attest.CustodyFamily || o == nil || !o.Class.Person() || o.Refers || f.Sentence.Index-c.d.Sents[a.Last].Index > 2 || o.Sentence == f.Sentence || c.d.oneHuman(o) {
		return nil
	}
	if m.Act == attest.Arrest && a.Act == attest.Abduction { // "police arrested the men"
		return nil
	}
	m.Refers = m.Refers || m.Act == a.Act && telling.SameSource(m, a)
	out := *o
	out.At = append(append([]syntax.Span{}, o.At...), f.At...)
	out.Rule = f.Rule + ".taken-before"
	return &out
}

// inRow returns those of a row of parties whom a noun takes up by their own: "two militants and a
// soldier were killed", then "the militants".
func (d *Document) inRow(f, row *reading.Filler) *reading.Filler {
	if row.Head >= len(row.Sentence.Words) || !f.Sentence.Is(f.Head, "NOUN") {
		return row
	}
	if members := row.Sentence.Coordinated(row.Head); len(members) > 1 {
		for _, k := range members {
			if row.Sentence.Lemma[k] == f.Sentence.Lemma[f.Head] {
				return d.Describe(row.Sentence, k, row.Rule)
			}
		}
	}
	return row
}
