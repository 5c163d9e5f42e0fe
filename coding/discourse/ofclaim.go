package discourse

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// deniedClaim lets a pronoun in what a denied claim says be the one who denies, or who
// claims: who is accused of shelling a town denies that "its forces" did, and a group
// whose boast is denied is the "it" that "killed twelve soldiers". A plural stands for
// the plural one of the two.
func (d *Document) deniedClaim(m *telling.Mention, f *reading.Filler) *reading.Filler {
	s := m.Trigger.Sentence
	if f.Sentence != s || m.Trigger.Pattern.Noun {
		return nil
	}
	pronoun := f.Head
	if !s.Is(pronoun, "PRON") {
		if pronoun = s.Possessive(f.Head); pronoun < 0 {
			return nil
		}
	}
	n := d.claimOf(s, s.ClauseOf(m.Trigger.Word))
	if n < 0 {
		return nil
	}
	v := s.Words[n].Head
	sides := s.VerbArguments(v).Subject
	if k := d.claimant(s, n); k >= 0 {
		if d.claimedWithPride(m, f) && !d.Grammar.Set("accusing-noun").Word(s, n) {
			sides = append([]int{k}, sides...)
		} else {
			sides = append(sides, k)
		}
	}
	plural := s.Words[pronoun].Feat("Number") == "Plur"
	for _, k := range sides {
		th := d.Thing(s, k)
		if !th.Class.CanAct() && !th.Nation || s.Is(k, "PRON") || plural != d.many(s, k) {
			continue
		}
		o := d.Describe(s, k, f.Rule+".denied-claim")
		o.At = append(o.At, f.At...)
		if s.Possessive(f.Head) >= 0 && o.Class == reading.OfficialClass {
			d.ArmedBy(o)
		}
		return o
	}
	return nil
}

// claimOf returns the noun for a claim that somebody denies and whose content a clause
// is, or -1: "denied reports that its forces had shelled the market".
func (d *Document) claimOf(s *syntax.Sentence, w int) int {
	for steps := 0; steps < 3 && w >= 0; steps++ {
		n := s.Words[w].Head
		if n < 0 {
			return -1
		}
		if syntax.BaseRel(s.Rel(w)) == "acl" && s.Is(n, "NOUN") {
			if v := s.Words[n].Head; v >= 0 && d.Grammar.Set("deny").At(s, v) > 0 && (d.Grammar.Set("saying-noun").Word(s, n) || d.Grammar.Set("version").Word(s, n)) {
				return n
			}
			return -1
		}
		w = n
	}
	return -1
}

// claimant returns whose a claim is ("claims by the group", "the army's statement", "a
// US allegation"), or -1.
func (d *Document) claimant(s *syntax.Sentence, n int) int {
	g := d.Grammar
	for _, k := range s.Children(n, "nmod", "nmod:poss", "compound", "amod") {
		p := s.Preposition(k)
		if p != "" && s.Rel(k) != "nmod:poss" && !g.Set("agent-preposition").HasPrep(p) && !g.Set("genitive-preposition").HasPrep(p) {
			continue
		}
		if th := d.Thing(s, k); th.Class.CanAct() || th.Nation {
			return k
		}
	}
	return -1
}

// claimedWithPride tells a deed that one boasts of: against armed people, ground taken,
// craft brought down. Of others one is accused.
func (d *Document) claimedWithPride(m *telling.Mention, f *reading.Filler) bool {
	if f == m.Target {
		return false
	}
	return m.Act.Family() == attest.TerritoryFamily || m.Act == attest.Interception ||
		m.Target != nil && (m.Target.Class.Armed() || m.Target.Class == reading.MilitaryClass || m.Target.Refers)
}

// many tells a phrase for which "they" stands rather than "it".
func (d *Document) many(s *syntax.Sentence, k int) bool {
	number := s.Words[k].Feat("Number")
	return number == "Plur" || number == "Ptan" || s.Is(k, "NOUN") && s.Rel(k) == "compound" && d.Thing(s, k).Class == reading.ArmedClass
}
