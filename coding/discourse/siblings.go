package discourse

import "attest/coding/telling"

// Acts of one sentence and one doer ("killed 14 people and abducted nine others in a
// raid") share what a later sentence says of one of them: the village, the day, the name
// of the officer who tells.

// withSiblings makes a change to a claim, and makes it to those told in its sentences by
// the same doer as well, as far as they had the same place and source before.
func (c *Joiner) withSiblings(a *telling.Mention, change func()) {
	places, source := a.Places, a.Source
	change()
	for _, o := range c.Claims[c.recent():] {
		if o == a || o.Actor == nil || !a.ToldIn(o.Trigger.Sentence) || !telling.SharesPhrase(o.Actor, a.Actor) || First(o) == First(a) {
			continue
		}
		if len(places) == 1 && len(o.Places) == 1 && o.Places[0].Index == places[0].Index {
			o.Places, o.Own = a.Places, a.Own
		}
		if o.Time == nil {
			c.d.TakeTime(o, a)
		}
		if len(source.At) > 0 && len(o.Source.At) > 0 && source.At[0] == o.Source.At[0] && o.Source.Voice == source.Voice {
			o.Source = a.Source
		}
	}
}
