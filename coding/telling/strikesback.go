package telling

import (
	"attest/coding/frames"
	"attest/coding/roles"
)

// strikesBack tells a verb of killing that is joined to one of undergoing an attack, and so
// is a blow of its own: "repelled an attack on the post and killed nine rebels". Whom it
// killed is not whom the attack struck.
func (d *Teller) strikesBack(a, b *Mention) bool {
	s, v := b.Trigger.Sentence, b.Trigger.Word
	if b.Trigger.Pattern.Noun || b.Trigger.Frame().Kind != frames.Kill || b.Target == nil || b.Actor == nil || a.Actor == nil || SharesPhrase(a.Actor, b.Actor) {
		return false
	}
	under := a.Trigger.Word
	if a.Trigger.Pattern.Noun {
		under = s.Words[roles.NounHead(a.Trigger)].Head
	}
	h := s.Words[v].Head
	joined := h == under || under >= 0 && s.Rel(under) == "ccomp" && s.Words[under].Head == h // "said it had repelled … and killed"
	return under >= 0 && s.Rel(v) == "conj" && joined && d.Grammar.Set("support-undergo").Verb(s, under)
}

// turnedOn tells a blow at the assailants beside one at others, which is a blow of its own:
// "a settler was stabbed; the assailant was shot by soldiers".
func (d *Teller) turnedOn(a, b *Mention) bool {
	if a.Target == nil || b.Target == nil || SharesPhrase(a.Target, b.Target) || a.Trigger.Pattern.Noun || b.Trigger.Pattern.Noun {
		return false
	}
	assails := func(m *Mention) bool {
		return d.Grammar.Set("assailant").Word(m.Target.Sentence, m.Target.Head) && d.Grammar.Definite(m.Target.Sentence, m.Target.Head, "det")
	}
	return assails(a) != assails(b)
}
