package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/syntax"
)

// approachOf returns the telling of what those did who only came to it by the verb of telling m,
// or nil: "[burst into] an office and led off the staff", "[cut the road] and set fire to lorries",
// "[crossed the border] and burned a store", "[entered the village] and killed nine people".
func (d *Teller) approachOf(m *Mention, ms []*Mention) *Mention {
	t := m.Trigger
	entering := !t.Pattern.Noun && (d.Grammar.Set("enter").Word(t.Sentence, t.Word) || d.Grammar.Set("enter").At(t.Sentence, t.Word) > 0)
	row := false // the later verb must go on with the same subject
	switch t.Frame().Kind {
	case frames.Seize:
		if !entering {
			return nil
		}
	case frames.Strike:
		row = true
		if !entering || len(m.Harm) > 0 || len(m.Also) > 0 || m.Act != attest.ArmedAttack {
			return nil
		}
	case frames.Move, frames.Protest:
		row = true
		if t.Pattern.Noun || m.mob || d.Grammar.Set("leave").At(t.Sentence, t.Word) > 0 {
			return nil
		}
	default:
		return nil
	}
	for _, o := range ms {
		family := o.Act.Family()
		if o == m || o.Trigger.Word < t.Word || family != attest.AttackFamily && family != attest.DestructionFamily && family != attest.CustodyFamily || !sameActor(m, o) {
			continue
		}
		shared := SharesPhrase(m.Actor, o.Actor) && d.hangs(o, m)
		if o.Trigger.Frame().Soft() && (o.Trigger.Frame().Kind != frames.Kill || !shared) || row && !shared {
			continue
		}
		return o
	}
	return nil
}

// takenToDie tells a verb of taking those whom the sentence then says were killed, at no other
// time or place: "were [dragged from their car] and shot", « trois agents [tirés de leur voiture]
// et abattus ».
func (d *Teller) takenToDie(m *Mention, ms []*Mention) bool {
	t := m.Trigger
	s := t.Sentence
	if k := t.Frame().Kind; k != frames.Take && k != frames.Arrest || t.Pattern.Noun || m.Stance != attest.Asserted {
		return false
	}
	for _, o := range ms {
		x := o.Trigger
		if k := x.Frame().Kind; k != frames.Kill && k != frames.Fire || x.Pattern.Noun || x.Sentence != s || x.Word < t.Word {
			continue
		}
		if eachAtItsPlace(m, o) && !d.PlacesAgree(m.Places, o.Places) || m.Time != nil && (o.Time == nil || o.Time.First != m.Time.First) {
			continue
		}
		if slices.ContainsFunc(s.Children(x.Word, "advmod"), func(k int) bool { return d.Grammar.Set("lateness").At(s, k) > 0 }) { // "abducted and later killed"
			continue
		}
		described := syntax.BaseRel(s.Rel(t.Word)) == "acl" && o.Target != nil && o.Target.Sentence == s && s.Words[t.Word].Head == o.Target.Head
		inRow := s.Child(x.Word, "nsubj", "nsubj:pass") < 0 && SharesPhrase(m.Target, o.Target)
		if described || inRow {
			return true
		}
		numbered := slices.ContainsFunc(s.Children(x.Word, "obj"), func(k int) bool { return s.Is(k, "NUM") })
		if s.Words[x.Word].Head == t.Word && (o.Target == nil || o.Target.Refers) && !numbered {
			return true
		}
	}
	return false
}
