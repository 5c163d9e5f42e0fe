package telling

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/syntax"
)

// onTheWay tells a movement told only as what those were about who were then attacked:
// "were returning from Vlora when their car was raked", "ambushed as they were heading
// home", « regagnaient leur base lorsque … », "were deployed at a dam when a bomb went off". It is no deployment, and where they came
// from is not where they were struck.
func (d *Teller) onTheWay(t frames.Trigger) bool {
	s := t.Sentence
	if d.whoStrikes(t) {
		return true
	}
	if t.Pattern.Noun {
		return false
	}
	if d.blowBefore(t) {
		return true
	}
	stationed := s.IsPassive(t.Word) && d.Grammar.Set("deploy-word").Word(s, t.Word) && !d.sideSpeaks(t)
	if !s.InProgress(t.Word) && !stationed {
		return false
	}
	if stationed && s.Rel(t.Word) == "acl:relcl" && s.Child(t.Word, "nsubj:pass") >= 0 && !s.Is(s.Child(t.Word, "nsubj:pass"), "PRON") { // "near a post where soldiers were deployed"
		return true
	}
	if h := s.Words[t.Word].Head; syntax.BaseRel(s.Rel(t.Word)) == "advcl" && h >= 0 && d.TellsBlow(s, h) {
		return true
	}
	if n := s.Words[t.Word].Head; syntax.BaseRel(s.Rel(t.Word)) == "acl" && n >= 0 && d.TellsBlow(s, s.VerbAbove(n)) { // "wounded four rangers who were patrolling in a lorry"
		return true
	}
	for _, k := range s.Children(t.Word, "advcl") {
		if d.TellsBlow(s, k) {
			return true
		}
	}
	return false
}

// whoStrikes tells a movement that only says of the subject of a blow how it came there:
// « Des soldats débarqués en barque ont affronté les miliciens ».
func (d *Teller) whoStrikes(t frames.Trigger) bool {
	s := t.Sentence
	p := t.Word
	for _, w := range t.Words {
		if rel := syntax.BaseRel(s.Rel(w)); (rel == "amod" || rel == "acl") && s.Words[w].Feat("VerbForm") != "Fin" && s.Child(w, "nsubj", "nsubj:pass", "aux") < 0 {
			p = w
		}
	}
	rel, n := syntax.BaseRel(s.Rel(p)), s.Words[p].Head
	if rel != "amod" && rel != "acl" || n < 0 || n > p || s.Relative(s.Leftmost(p)) || syntax.BaseRel(s.Rel(n)) != "nsubj" {
		return false
	}
	return d.TellsBlow(s, s.Words[n].Head)
}

// leavesCare tells those who are let go from a hospital: "were released from hospital".
func (d *Teller) leavesCare(m *draft) bool {
	t, s := m.Trigger, m.Trigger.Sentence
	if t.Frame().Kind != frames.Release {
		return false
	}
	for w := t.Word + 1; w < len(s.Words) && w <= t.Word+4 && s.Is(w, "ADP", "DET", "NOUN"); w++ {
		if s.Is(w, "NOUN") && d.Grammar.Set("care").Word(s, w) && d.Grammar.Set("from-preposition").HasPrep(s.Preposition(w)) {
			return true
		}
	}
	return false
}

// blowBefore tells what those were about who were attacked in the sentence before: "The soldiers
// [were returning] to barracks", "The troops [were on their way to] Kiangan".
func (d *Teller) blowBefore(t frames.Trigger) bool {
	s := t.Sentence
	going := s.InProgress(t.Word) || s.Words[t.Word].Feat("Tense") == "Past" && slices.ContainsFunc(t.Words, func(w int) bool { return s.Is(w, "NOUN") && d.Grammar.Set("journey").Word(s, w) })
	k := s.Child(t.Word, "nsubj")
	if h := s.Words[t.Word].Head; k < 0 && h >= 0 && s.Rel(t.Word) == "cop" {
		k = s.Child(h, "nsubj")
	}
	if !going || s.Index == 0 || k < 0 || k > t.Word || !s.Is(k, "PRON") && !d.Grammar.Definite(s, k, "det") {
		return false
	}
	before := &d.Sents[s.Index-1]
	for w := range before.Words {
		if d.TellsBlow(before, w) {
			return true
		}
	}
	return false
}
