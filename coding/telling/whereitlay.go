package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// whereItLay tells a participle that says where the charge had been put that the verb says
// went off: "a bomb planted on a motorcycle went off near a van". What it was put on is not
// what was struck.
func whereItLay(a, b *Mention) bool {
	s, v := a.Trigger.Sentence, a.Trigger.Word
	if a.Trigger.Pattern.Noun || b.Trigger.Pattern.Noun || !goesOff(a, b) || b.Trigger.Sentence != s || syntax.BaseRel(s.Rel(v)) != "acl" {
		return false
	}
	return slices.Contains(s.Children(b.Trigger.Word, "nsubj", "nsubj:pass"), s.Words[v].Head)
}

// goesOff reports whether the verb of telling b tells that a charge goes off, whatever else it can
// tell: "exploded", said of what participle a says was laid.
func goesOff(a, b *Mention) bool {
	k := b.Trigger.Frame().Kind
	return k == frames.Blast || k == frames.Land && a.Trigger.Frame().Act == attest.Explosion
}

// goesOffByItself reports whether a charge is the subject of a verb by which charges are also made
// harmless: "a device blew up", which nobody has cleared.
func (d *Teller) goesOffByItself(m *draft) bool {
	t := m.Trigger
	if t.Frame().Kind != frames.Intercept || t.Pattern.Noun || t.Sentence.Words[t.Word].Feat("VerbForm") != "Fin" {
		return false
	}
	if !slices.ContainsFunc(d.TriggersAt(t.Sentence, t.Word), func(o frames.Trigger) bool { return o.Frame().Kind == frames.Blast }) {
		return false
	}
	a := d.VerbArgumentsOf(t)
	return !a.Passive && len(a.Object) == 0 && slices.ContainsFunc(a.Subject, func(h int) bool { return d.Thing(t.Sentence, h).Class == reading.WeaponClass })
}
