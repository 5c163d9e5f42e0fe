package telling

import (
	"slices"

	"attest"
	"attest/coding/earnest"
	"attest/coding/frames"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// namesClause tells a noun of attack behind a comma that takes up what the clause before it
// told, to say who owned up to it or who is blamed: "a bomb killed two, an attack claimed by
// the group", « attaque que le groupe a revendiquée ».
func (d *Teller) namesClause(t frames.Trigger) bool {
	s, n := t.Sentence, earnest.ActNoun(t)
	if n < 0 || !t.Pattern.Noun || t.Frame().Act.Family() != attest.AttackFamily {
		return false
	}
	first := s.Leftmost(n)
	if s.Lower[first] == "," {
		first++
	}
	if first < 1 || s.Lower[first-1] != "," {
		return false
	}
	return (d.ownedIn(s, n) || slices.ContainsFunc(s.Children(n, "acl", "acl:relcl"), func(v int) bool { return d.Grammar.Set("ascribed").At(s, v) > 0 })) && d.tellsBefore(t, first-1)
}

// ownedIn tells a noun of an act that a clause behind it says somebody owned up to.
func (d *Teller) ownedIn(s *syntax.Sentence, n int) bool {
	return slices.ContainsFunc(s.Children(n, "acl", "acl:relcl"), func(v int) bool { return v > n && d.Grammar.Set("own-up").At(s, v) > 0 })
}

// claimedApart tells a telling of what is told beside it that somebody owned up to, which
// is a claim of his (codebook, section 10, Source).
func (d *Teller) claimedApart(m *Mention) bool {
	n := earnest.ActNoun(m.Trigger)
	return n >= 0 && d.namesClause(m.Trigger) && d.ownedIn(m.Trigger.Sentence, n)
}

// tellsBefore reports whether a word before a word of the sentence tells an attack.
func (d *Teller) tellsBefore(t frames.Trigger, before int) bool {
	for i := range before {
		for _, o := range d.TriggersAt(t.Sentence, i) {
			if o.Frame().Act.Family() == attest.AttackFamily {
				return true
			}
		}
	}
	return false
}

// headsWhatFollows tells a noun of attack that heads, before a colon, the clause that tells
// the same attack: "Third bombing in a month in Goma: a man blew himself up".
func (d *Teller) headsWhatFollows(a, b *Mention) bool {
	s, n := a.Trigger.Sentence, roles.NounHead(a.Trigger)
	if !a.Trigger.Pattern.Noun || b.Trigger.Sentence != s || a.Actor != nil && a.Actor.Class.Armed() || b.Trigger.Frame().Act.Family() != attest.AttackFamily || a.Trigger.Frame().Act.Family() != attest.AttackFamily {
		return false
	}
	for i := 0; i < len(s.Words) && i < b.Trigger.Word; i++ {
		if s.Lower[i] == ":" {
			return n < i && !s.Between(-1, i, "VERB", "AUX") && !s.Between(i, b.Trigger.Word, "PUNCT")
		}
	}
	return false
}
