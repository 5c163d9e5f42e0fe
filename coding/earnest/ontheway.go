package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/syntax"
)

// TellsBlow reports whether a verb, where there is one, tells an attack or a taking.
func (d *Judge) TellsBlow(s *syntax.Sentence, v int) bool {
	if v < 0 {
		return false
	}
	for _, t := range d.TriggersAt(s, v) {
		if f := t.Frame().Act.Family(); f == attest.AttackFamily || f == attest.CustodyFamily {
			return true
		}
	}
	return false
}

// EndOfJourney tells where somebody came from or was bound for when the act befell him: "was
// on its way to Bauchi when it was ambushed", "was returning to the barracks at Gusau when it
// came under fire".
func (d *Judge) EndOfJourney(s *syntax.Sentence, pred, head int) bool {
	for s.Rel(head) == "nmod" && s.Is(s.Words[head].Head, "NOUN") && !d.Grammar.Set("journey").Word(s, s.Words[head].Head) {
		head = s.Words[head].Head
	}
	way, prep := s.Words[head].Head, s.Preposition(head)
	if way < 0 || way == pred || !d.Grammar.Set("to-preposition").HasPrep(prep) && !d.Grammar.Set("from-preposition").HasPrep(prep) && !d.Grammar.Set("goal-preposition").HasPrep(prep) {
		return false
	}
	if s.Is(way, "VERB") {
		return s.InProgress(way) && slices.ContainsFunc(s.Children(way, "advcl"), func(k int) bool { return k > head && (pred < 0 || s.Within(pred, k)) })
	}
	return s.Is(way, "NOUN") && d.Grammar.Set("journey").Word(s, way)
}

// OnTheWay reports whether a movement is told only as what those were about who were then attacked:
// "were returning from Vlora when their car was raked", "ambushed as they were heading
// home", « regagnaient leur base lorsque … », "were deployed at a dam when a bomb went off". It is no deployment, and where they came
// from is not where they were struck.
func (d *Judge) OnTheWay(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Kind != frames.Move {
		return false
	}
	if d.whoStrikes(t) {
		return true
	}
	if t.Pattern.Noun {
		return false
	}
	if d.blowBefore(t) {
		return true
	}
	if d.onDuty(t) || d.aboutStruck(t) {
		return true
	}
	stationed := s.IsPassive(t.Word) && d.Grammar.Set("deploy-word").Word(s, t.Word) && !d.SideSpeaks(t)
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

// onDuty tells what somebody was about when a blow fell on him, in a clause under that blow: "was shot dead as he
// manned a checkpoint".
func (d *Judge) onDuty(t frames.Trigger) bool {
	s := t.Sentence
	h := s.Words[t.Word].Head
	if syntax.BaseRel(s.Rel(t.Word)) != "advcl" || h < 0 || !d.TellsBlow(s, h) {
		return false
	}
	mark := s.Child(t.Word, "mark", "advmod")
	k := s.Child(t.Word, "nsubj")
	return mark >= 0 && d.Grammar.Set("as-clause").Word(s, mark) && k >= 0 && s.Is(k, "PRON")
}

// aboutStruck tells a participle right behind those on whom a blow falls, or who deal it: "killed six soldiers
// [returning] from leave", « des soldats [rentrant] de permission ont été tués ».
func (d *Judge) aboutStruck(t frames.Trigger) bool {
	s, n := t.Sentence, t.Word-1
	w := s.Words[t.Word]
	participle := w.Feat("VerbForm") == "Ger" || w.Feat("VerbForm") == "Part" && w.Feat("Tense") == "Pres"
	if !participle || n < 0 || !s.Is(n, "NOUN", "PROPN") || s.Child(t.Word, "aux", "nsubj", "mark") >= 0 {
		return false
	}
	for s.Rel(n) == "nmod" || s.Rel(n) == "compound" || s.Rel(n) == "flat" {
		n = s.Words[n].Head
	}
	return d.TellsBlow(s, s.VerbAbove(n)) && s.VerbAbove(n) != t.Word
}

// whoStrikes tells a movement that only says of the subject of a blow how it came there:
// « Des soldats débarqués en barque ont affronté les miliciens ».
func (d *Judge) whoStrikes(t frames.Trigger) bool {
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

// blowBefore tells what those were about who were attacked in the sentence before: "The soldiers
// [were returning] to barracks", "The troops [were on their way to] Kiangan".
func (d *Judge) blowBefore(t frames.Trigger) bool {
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

// LeavesCare reports whether people are let go from a hospital: "were released from hospital".
func (d *Judge) LeavesCare(t frames.Trigger) bool {
	s := t.Sentence
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

// SideSpeaks reports whether the sentence of a trigger is in the first person of
// a side's own words ("we withdrew from the town").
func (d *Judge) SideSpeaks(t frames.Trigger) bool {
	for _, h := range d.VerbArgumentsOf(t).Subject {
		if t.Sentence.Words[h].Feat("Person") == "1" && t.Sentence.Words[h].Feat("Number") == "Plur" {
			return true
		}
	}
	return false
}
