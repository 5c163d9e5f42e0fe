package telling

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// strikesBack tells a verb of killing that goes on from one of undergoing an attack, and so
// is a blow of its own: "repelled an attack on the post and killed nine rebels". Whom it
// killed is not whom the attack struck.
func (d *Teller) strikesBack(a, b *Mention) bool {
	s, v := b.Trigger.Sentence, b.Trigger.Word
	if b.Trigger.Pattern.Noun || b.Trigger.Frame().Kind != frames.Kill || b.Target == nil || b.Actor == nil || SharesPhrase(a.Actor, b.Actor) && !d.undergone(a, b) {
		return false
	}
	if a.Actor == nil && !b.Target.Class.Armed() {
		return false
	}
	under := a.Trigger.Word
	if a.Trigger.Pattern.Noun {
		under = s.Words[roles.NounHead(a.Trigger)].Head
	}
	h := s.Words[v].Head
	joined := h == under || under >= 0 && s.Rel(under) == "ccomp" && s.Words[under].Head == h // "said it had repelled … and killed"
	return under >= 0 && (s.Rel(v) == "conj" || s.Rel(v) == "advcl") && joined && d.Grammar.Set("support-undergo").Verb(s, under)
}

// killsInAnswer tells a verb of killing under one of answering that goes on from the blow that is answered: "was fired
// upon and [returned fire], killing two gunmen".
func (d *Teller) killsInAnswer(a, b *Mention) bool {
	s, v := b.Trigger.Sentence, b.Trigger.Word
	if b.Trigger.Pattern.Noun || b.Trigger.Frame().Kind != frames.Kill || a.Trigger.Sentence != s || s.Rel(v) != "advcl" && s.Rel(v) != "conj" {
		return false
	}
	r := s.Words[v].Head
	return r > a.Trigger.Word && r < v && s.Rel(r) == "conj" && s.Words[r].Head == a.Trigger.Word && d.Grammar.Set("answer-verb").At(s, r) > 0
}

// undergone tells an attack whose noun names nobody, so that who repelled it was read as
// who made it.
func (d *Teller) undergone(a, b *Mention) bool {
	return a.Trigger.Pattern.Noun && b.Target.Class.Armed() && a.Actor.Sentence == a.Trigger.Sentence && a.Actor.Rule == "actor.verb"
}

// giveAttackers names as those who made an attack that was repelled the armed men who were
// killed in repelling it: "repelled an attack on a post, killing nine rebels".
func (d *Teller) giveAttackers(ms []*Mention) {
	for _, a := range ms {
		for _, b := range ms {
			if a == b || a.Actor != nil || !d.strikesBack(a, b) {
				continue
			}
			f := *b.Target
			f.Rule = "actor.struck-back"
			a.Actor = &f
		}
	}
}

// ofBlowBefore tells a weapon of the blow after which somebody strikes: "hit Gaza after rocket
// fire from it". What follows on nobody's blow may be the blow itself: "died after mortar fire".
func (d *Teller) ofBlowBefore(t frames.Trigger, w int) bool {
	s, h := t.Sentence, w
	for ; h >= 0 && !slices.Contains(t.Words, h); h = s.Words[h].Head {
		if d.Grammar.Set("in-the-wake").HasPrep(s.Preposition(h)) {
			return !t.Pattern.Noun && t.Frame().Makes() && t.Frame().Kind != frames.Kill && len(s.VerbArguments(t.Word).Subject) > 0 && !s.IsPassive(t.Word)
		}
	}
	return false
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

// ofBlowAnswered tells a weapon of the blow that an act answers, which that was not done with:
// « des raids en représailles à des tirs de roquettes ».
func (d *Teller) ofBlowAnswered(s *syntax.Sentence, w int, t frames.Trigger) bool {
	for h, steps := w, 0; h >= 0 && steps < 3 && !slices.Contains(t.Words, h); h, steps = s.Words[h].Head, steps+1 {
		if s.Is(h, "NOUN") && d.AnsweredNoun(s, h) {
			return true
		}
	}
	return false
}

// fightEnsues tells a fight that followed the blow told before and is a part of it: "A gunfight
// ensued", « De violents combats s'en sont suivis ».
func (d *Teller) fightEnsues(t frames.Trigger) bool {
	s := t.Sentence
	n := roles.NounHead(t)
	v := s.Words[n].Head
	return t.Frame().Kind == frames.Clash && t.Pattern.Noun && v > n && (syntax.BaseRel(s.Rel(n)) == "nsubj" || s.Rel(n) == "obl") && d.Grammar.Set("ensue").At(s, v) > 0 && !d.PlaceNear(s, v)
}
