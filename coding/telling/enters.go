package telling

import (
	"attest"
	"attest/coding/frames"
)

// onlyEnters tells gunmen of no side who enter a place to do what the next verb tells:
// « Des hommes armés sont entrés dans le village et ont tué six personnes » takes no ground.
func (d *Teller) onlyEnters(a, b *Mention) bool {
	return a.Trigger.Frame().Kind == frames.Seize && d.Grammar.Set("enter").At(a.Trigger.Sentence, a.Trigger.Word) > 0 && a.Actor != nil &&
		(a.Actor.Party.Kind == attest.UnknownParty || a.Actor.Party.Kind == attest.Criminal) && b.Trigger.Frame().Act.Family() == attest.AttackFamily &&
		(SharesPhrase(a.Actor, b.Actor) || b.Actor == nil) && d.hangs(b, a)
}
