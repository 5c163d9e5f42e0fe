package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// byAccident tells a death or a wound by a shot or a blast that the text itself calls an
// accident: « un gendarme a été tué par un tir accidentel », "died of an accidental discharge".
func (d *Judge) byAccident(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Act.Family() != attest.AttackFamily {
		return false
	}
	if d.metInAccident(t) || d.underRuin(t) || d.tellsOfRoadAccident(s) && (TakesLives(t.Frame().Kind) || t.Frame().Kind == frames.Blast) {
		return true
	}
	i, ok := d.Grammar.Set("accidental").In(s, max(0, t.Word-accidentReach), min(len(s.Words), t.Word+accidentReach))
	if !ok || !s.Is(i, "ADJ", "VERB") || s.Rel(i) != "amod" && s.Rel(i) != "acl" {
		return false
	}
	n := s.Words[i].Head
	if n < 0 || !s.Is(n, "NOUN") || d.Negated(s, s.ClauseOf(n)) || n == t.Word {
		return false
	}
	return s.Within(n, s.ClauseOf(t.Word)) && !s.Between(min(n, t.Word), max(n, t.Word), "CCONJ", "SCONJ") && d.TellsAct(s, n)
}

// accidentReach is how many words from what was done the accident may be told.
const accidentReach = 12

// underRuin tells who died when something they were in fell down, where nothing before tells a blow that it
// may have fallen of: "twelve were killed when a hostel collapsed", « tués dans l'effondrement d'un pont ».
func (d *Judge) underRuin(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || !TakesLives(t.Frame().Kind) || !slices.ContainsFunc(s.Children(t.Word, "advcl", "obl"), func(c int) bool { return d.Grammar.Set("fall-down").Word(s, c) }) {
		return false
	}
	behind := s.Index + 1
	return d.struck.next(0, behind, func(i int) bool { return d.tellsWhatStruck(&d.Sents[i]) }) == behind
}

// tellsWhatStruck reports whether a sentence has a word for a blow, but for words of falling down and
// those that say harm alone.
func (d *Judge) tellsWhatStruck(s *syntax.Sentence) bool {
	for w := range s.Words {
		told := d.TriggersAt(s, w)
		if !d.Grammar.Set("fall-down").Word(s, w) && slices.ContainsFunc(told, strikes) && !slices.ContainsFunc(told, onlyHarms) {
			return true
		}
	}
	return false
}

func strikes(t frames.Trigger) bool { return t.Frame().Act.Family() == attest.AttackFamily }

// onlyHarms tells words for what was done to persons that do not say by what.
func onlyHarms(t frames.Trigger) bool {
	switch t.Frame().Kind {
	case frames.Kill, frames.Die, frames.Wound, frames.Found:
		return true
	}
	return false
}

// burnsByItself tells a fire new to the report, or those whom it killed, where the sentence
// names nobody with arms who may have set it: "a fire in a garment factory killed 14 workers".
func (d *Judge) burnsByItself(t frames.Trigger) bool {
	s := t.Sentence
	heads := d.VerbArgumentsOf(t).Subject
	switch k := t.Frame().Kind; {
	case t.Pattern.Noun:
		heads = []int{roles.NounHead(t)}
	case k != frames.Kill && k != frames.Wound:
		return false
	}
	return slices.ContainsFunc(heads, func(h int) bool { return d.newFire(s, h) }) && !d.namesFighters(s)
}

// newFire tells a bare noun of fire that no article says to be known, and that is no gunfire of
// anybody: "a fire", not "rebel fire" nor what was set.
func (d *Judge) newFire(s *syntax.Sentence, n int) bool {
	return d.Grammar.Set("blaze").Word(s, n) && s.Rel(n) != "obj" && s.Child(n, "compound", "amod", "nmod:poss", "acl") < 0 && !d.Grammar.Definite(s, n, "det")
}

// metInAccident tells those who are shot or wounded in what the text calls an accident: "were shot
// dead in separate hunting accidents", « tué par accident », "the death of a marine in an accident".
func (d *Judge) metInAccident(t frames.Trigger) bool {
	s := t.Sentence
	within := s.Children(t.Word, "obl", "nmod")
	if t.Pattern.Noun {
		for _, h := range within {
			within = append(within, s.Children(h, "nmod")...)
		}
		if v := s.Words[t.Word].Head; v >= 0 && s.Is(v, "VERB") { // hung on "announced the death"
			within = append(within, s.Children(v, "obl")...)
		}
	}
	return slices.ContainsFunc(within, func(h int) bool {
		p := s.Preposition(h)
		return d.Grammar.Set("accident").Word(s, h) && p != "" && !d.Negated(s, t.Word)
	})
}

// stillOfAccident tells a toll that goes on from an accident told before, where nothing from there on
// names anybody who fights or tells a blow: "A gas explosion killed three. … Eleven were wounded."
func (d *Judge) stillOfAccident(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || !onlyHarms(t) || t.Frame().Kind != frames.Found && d.namesFighters(s) || len(d.VerbArgumentsOf(t).Agent) > 0 {
		return false
	}
	return d.accidentBefore(s) && !d.tellsAnyBlow(s)
}

// accidentBefore reports whether an accident or a disaster was told before a sentence, and since then
// nobody who fights and no blow.
func (d *Judge) accidentBefore(s *syntax.Sentence) bool {
	return d.accidents.of(s, len(d.Sents), func() bool {
		if s.Index == 0 {
			return false
		}
		before := &d.Sents[s.Index-1]
		if d.namesFighters(before) || d.tellsAnyBlow(before) {
			return false
		}
		_, told := d.Grammar.Set("disaster").In(before, 0, len(before.Words))
		return told || d.accidentBefore(before)
	})
}

// tellsAnyBlow reports whether a sentence has a word for a blow, and not only for an aircraft that
// came down.
func (d *Judge) tellsAnyBlow(s *syntax.Sentence) bool {
	return d.blows.of(s, len(d.Sents), func() bool {
		for w := range s.Words {
			if d.Grammar.Set("crash").At(s, w) == 0 && slices.ContainsFunc(d.TriggersAt(s, w), func(o frames.Trigger) bool {
				return o.Frame().Act.Family() == attest.AttackFamily && o.Frame().Kind != frames.Blast && !o.Frame().Soft() && !TakesLives(o.Frame().Kind)
			}) {
				return true
			}
		}
		return false
	})
}

// blastExplained tells a blast, in a paragraph that names nobody who fights and no weapon, that is put down to a machine or a
// spark right behind: "The tanker exploded at the refinery. The company blamed a faulty valve."
func (d *Judge) blastExplained(t frames.Trigger) bool {
	s := t.Sentence
	blast := func(w int) bool {
		return slices.ContainsFunc(d.TriggersAt(s, w), func(o frames.Trigger) bool { return o.Frame().Act == attest.Explosion && !o.Pattern.Noun })
	}
	if t.Frame().Act != attest.Explosion && !(TakesLives(t.Frame().Kind) && !t.Pattern.Noun && blast(s.Root())) {
		return false
	}
	const behind = 2
	for i := s.Index; i < len(d.Sents) && i <= s.Index+behind; i++ {
		o := &d.Sents[i]
		if d.namesWeaponOrForce(o) {
			return false
		}
		if _, ok := d.Grammar.Set("technical-cause").In(o, 0, len(o.Words)); ok && o.Unit <= s.Unit+1 {
			return true
		}
	}
	return false
}
