package telling

import (
	"attest"
	"attest/coding/reading"
)

// burnsOther reports whether those who killed or beat somebody are told, by a verb of its own, to
// have destroyed a thing: "burned three buses and murdered the mayor" are two deeds.
func burnsOther(a, b *Mention) bool {
	if a.Trigger.Pattern.Noun || b.Trigger.Pattern.Noun || !SharesPhrase(a.Actor, b.Actor) || a.Target == nil || b.Target == nil || SharesPhrase(a.Target, b.Target) || a.Target.Refers || b.Target.Refers {
		return false
	}
	return a.Target.Class.Thing() && b.Target.Class.Person() || b.Target.Class.Thing() && a.Target.Class.Person()
}

// burnsHouses tells those who struck a post or a vehicle and burned, by a verb of its own, what
// people live in, or another building than they struck: "stormed a police station and torched forty houses" are two deeds, "stormed
// a village and torched forty houses" is one.
func (d *Teller) burnsHouses(a, b *Mention) bool {
	x, y := a.Target, b.Target
	if a.Trigger.Frame().Act.Family() == attest.DestructionFamily {
		x, y = y, x
	}
	if x == nil || y == nil || x.Refers || y.Refers || SharesPhrase(x, y) || !SharesPhrase(a.Actor, b.Actor) || a.Trigger.Pattern.Noun || b.Trigger.Pattern.Noun {
		return false
	}
	if f := d.Grammar.Set("public-house"); f.Word(x.Sentence, x.Head) && f.Word(y.Sentence, y.Head) { // « ont attaqué un marché, puis mis le feu à un dispensaire »
		return x.Sentence.Lemma[x.Head] != y.Sentence.Lemma[y.Head]
	}
	return d.Grammar.Set("dwelling").Word(y.Sentence, y.Head) && (x.Class.Thing() || x.Class == reading.MilitaryClass) && !d.Grammar.Set("place-anaphor").Word(x.Sentence, x.Head) && !d.Grammar.Set("settlement").Word(x.Sentence, x.Head)
}
