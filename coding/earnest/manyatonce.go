package earnest

import (
	"cmp"
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// oneOfMany tells a noun under one for a pace or a wave of such acts.
func (d *Judge) oneOfMany(t frames.Trigger) bool {
	s, n := t.Sentence, roles.NounHead(t)
	h := s.Words[n].Head
	if !t.Pattern.Noun || h < 0 || s.Rel(n) != "nmod" {
		return false
	}
	return d.Grammar.Set("tempo").Word(s, h) || d.Grammar.Set("wave").Word(s, h) && !d.onDay(s, n) && !d.onDay(s, h)
}

// remarkOnSuch tells a remark: "it is the first time that such a number of bases is
// struck".
func (d *Judge) remarkOnSuch(t frames.Trigger) bool {
	a := d.VerbArgumentsOf(t)
	return len(a.Object) > 0 && a.Passive && d.such(t.Sentence, a.Object[0])
}

// inGeneral tells what is so as a rule.
func (d *Judge) inGeneral(t frames.Trigger) bool {
	i, ok := d.Grammar.Set("general").In(t.Sentence, 0, len(t.Sentence.Words))
	return ok && (d.inPresent(t) && !d.stillGoes(t) || d.generalNoun(t, i)) || d.habitual(t)
}

// wholeWar tells a verb of fighting with a war as its object, or an invasion told in passing.
func (d *Judge) wholeWar(t frames.Trigger) bool {
	if t.Pattern.Noun {
		return d.invasionInPassing(t)
	}
	if t.Frame().Kind != frames.Clash {
		return false
	}
	object := d.VerbArgumentsOf(t).Object
	return len(object) > 0 && d.Grammar.Set("war").Word(t.Sentence, object[0])
}

// sumOfWar tells what a war or a rising did over its years.
func (d *Judge) sumOfWar(t frames.Trigger) bool {
	if t.Pattern.Noun || t.Frame().Act.Family() != attest.AttackFamily {
		return false
	}
	subject := d.VerbArgumentsOf(t).Subject
	if len(subject) == 0 || !d.Grammar.Set("long-violence").Word(t.Sentence, subject[0]) {
		return false
	}
	return !d.Thing(t.Sentence, subject[0]).Class.Armed() || t.Frame().Soft() // « la guérilla a attaqué une caserne » tells of its fighters
}

// stillGoes tells words for what goes on once it has begun: "are still held by the
// group" is no general statement.
func (d *Judge) stillGoes(t frames.Trigger) bool {
	_, ok := d.Grammar.Set("lasting").In(t.Sentence, t.Words[0], t.Words[len(t.Words)-1]+1)
	return ok
}

// namesKind tells a word that says which kind of place or thing another names:
// "a training camp" is no training.
func (d *Judge) namesKind(s *syntax.Sentence, i int) bool {
	h := s.Words[i].Head
	return h >= 0 && s.Is(h, "NOUN") && d.describesFacility(s, i, h)
}

// describesFacility tells a word that describes the noun or the name of a thing or a facility.
func (d *Judge) describesFacility(s *syntax.Sentence, i, h int) bool {
	return s.Child(i, "det") < 0 && slices.Contains([]string{"nmod", "compound", "amod"}, syntax.BaseRel(s.Rel(i))) && (d.Thing(s, h).Class.Thing() || d.Grammar.Set("facility").Word(s, h))
}

// ofYears tells a verb without a toll that tells what somebody has done for
// years: "for decades they have fought the state".
func (d *Judge) ofYears(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || d.ClauseHasNumber(s, t.Word) || d.PlaceNear(s, t.Word) {
		return false
	}
	for v := t.Word; v >= 0; v = s.Words[v].Head {
		for _, k := range s.Children(v, "obl", "obl:unmarked") {
			if s.Words[k].Feat("Number") == "Plur" && d.Grammar.Set("long-period").Word(s, k) && (s.Child(k, "nummod") < 0 || d.Grammar.Set("decades").Word(s, k)) {
				return true
			}
		}
		if rel := syntax.BaseRel(s.Rel(v)); rel != "advcl" && rel != "conj" {
			return false
		}
	}
	return false
}

// verbBetween reports whether a verb stands between two words.
func verbBetween(s *syntax.Sentence, a, b int) bool {
	for i := min(a, b) + 1; i < max(a, b); i++ {
		if s.Is(i, "VERB") {
			return true
		}
	}
	return false
}

// inPresent tells a verb in the present, or a passive whose auxiliary is.
func (d *Judge) inPresent(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun {
		return false
	}
	if s.Child(t.Word, "aux:pass") >= 0 {
		return presentPassive(s, t.Word)
	}
	return s.Words[t.Word].Feat("Tense") == "Pres"
}

// generalNoun tells a plural noun of acts of which a sentence in the present says what
// it usually is: "such killings are usually the work of gangs".
func (d *Judge) generalNoun(t frames.Trigger, general int) bool {
	s := t.Sentence
	if !t.Pattern.Noun {
		return false
	}
	n := roles.NounHead(t)
	top := s.ClauseOf(n)
	if s.Words[n].Feat("Number") != "Plur" || s.ClauseOf(general) != top {
		return false
	}
	return syntax.BaseRel(s.Rel(n)) == "nsubj" && (s.Words[top].Feat("Tense") == "Pres" || s.Child(top, "cop") >= 0 && s.Words[s.Child(top, "cop")].Feat("Tense") == "Pres")
}

// such tells a phrase that points at things told of before ("such a number of
// bases").
func (d *Judge) such(s *syntax.Sentence, h int) bool {
	for k := max(0, h-4); k < h; k++ {
		if d.Grammar.Set("such").Word(s, k) && s.Is(k, "ADJ", "DET") {
			return true
		}
	}
	return false
}

// governsTrigger reports whether a word of exercise stands over, under or right
// beside the trigger.
func (d *Judge) governsTrigger(s *syntax.Sentence, i int, t frames.Trigger) bool {
	return s.Within(t.Word, i) || s.Within(i, t.Word) || s.ClauseOf(i) == s.ClauseOf(t.Word) || syntax.BaseRel(s.Rel(t.Word)) == "advcl" && s.ClauseOf(s.Words[t.Word].Head) == s.ClauseOf(i)
}

// FirstOfUnit returns the index of the sentence with which the paragraph of a
// sentence begins.
func (d *Judge) FirstOfUnit(s *syntax.Sentence) int {
	return d.firstFrom(s.Unit)
}

// firstFrom returns the first sentence of a unit, or of one after it.
func (d *Judge) firstFrom(unit int) int {
	i, _ := slices.BinarySearchFunc(d.Sents, unit, func(s syntax.Sentence, unit int) int { return cmp.Compare(s.Unit, unit) })
	return i
}
