package telling

import (
	"attest/coding/frames"
	"attest/coding/reading"
)

// foughtThem tells a fight beside the deaths of armed men whom nobody is said to have killed:
// whom they fought did it ("three bandits were shot dead in a gun battle with police").
func foughtThem(dead, fight *Mention) bool {
	if dead.Actor != nil || dead.Target == nil || fight.Target == nil || fight.Actor != nil {
		return false
	}
	return dead.Trigger.Frame().Kind == frames.Kill && !dead.Trigger.Pattern.Noun && fight.Trigger.Frame().Kind == frames.Clash && fight.Trigger.Pattern.Noun &&
		dead.Target.Class.Armed() && fight.Target.Class.Armed() && !SharesPhrase(dead.Target, fight.Target) && !reading.SameSide(dead.Target.Party, fight.Target.Party)
}
