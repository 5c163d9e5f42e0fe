package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// genitiveBeside returns the head of the genitive that stands right after the
// noun and that the parser hung elsewhere (« L'enlèvement de deux religieuses a
// été signalé »), or -1.
func (d *Reader) genitiveBeside(t frames.Trigger, n int) int {
	s := t.Sentence
	last := n
	for _, w := range t.Words {
		last = max(last, w)
	}
	if h := d.genitiveBehind(t, n, last); h >= 0 {
		return h
	}
	if s.Child(n, "nmod") > n || last+1 >= len(s.Words) || !d.Grammar.Set("genitive-preposition").Word(s, last+1) {
		return -1
	}
	h := s.Words[last+1].Head
	for i := last + 2; i < len(s.Words) && i <= last+6 && s.Is(i, "DET", "NUM", "ADJ", "NOUN", "PROPN", "ADV"); i++ {
		if s.Is(i, "NOUN", "PROPN", "ADJ") && !s.IsTimed(i) && (i == h || s.Is(i, "NOUN", "PROPN") || d.Thing(s, i).Class != reading.NoClass) {
			if !s.Within(i, n) {
				return i
			}
			return -1
		}
	}
	return -1
}

// saysWhoDidIt tells a noun of attack with the armed party before it, so that the
// genitive behind it is whom they attacked: "a rebel ambush of an army patrol".
func (d *Reader) saysWhoDidIt(s *syntax.Sentence, n int) bool {
	return slices.ContainsFunc(s.Children(n, "compound", "nmod:poss"), func(k int) bool {
		return k < n && d.Thing(s, k).Class.Armed() && !d.onlyLabel(s, k)
	})
}

// genitiveBehind returns the head of the genitive that stands behind a
// parenthesis: « l'enlèvement, mardi, par des bandits, de six chauffeurs », or -1.
func (d *Reader) genitiveBehind(t frames.Trigger, n, last int) int {
	s := t.Sentence
	if !suffersGenitive(t.Frame().Kind) || last+1 >= len(s.Words) {
		return -1
	}
	if h := d.genitiveBehindTime(s, last); h >= 0 {
		return h
	}
	if s.Lower[last+1] != "," {
		return -1
	}
	for i := last + 2; i+1 < len(s.Words) && i < last+12; i++ {
		if s.Is(i, "VERB", "AUX", "SCONJ") || s.Lower[i] == ";" {
			return -1
		}
		if h := s.Words[i].Head; s.Lower[i-1] == "," && d.Grammar.Set("genitive-preposition").Word(s, i) && h > i && (d.Thing(s, h).Class.CanSuffer() || s.Is(h, "PROPN", "X")) && !s.IsTimed(h) {
			return h
		}
	}
	return -1
}

// genitiveBehindTime returns the head of the genitive that stands behind the day or the
// place of the act: "the assassination on 3 May in Yala of Juan Ruiz", or -1.
func (d *Reader) genitiveBehindTime(s *syntax.Sentence, last int) int {
	i := last + 1
	for i < len(s.Words) && (d.saysWhenOrWhere(s, i) || s.Is(i, "ADP") && i+1 < len(s.Words) && d.saysWhenOrWhere(s, i+1) && !d.Grammar.Set("genitive-preposition").Word(s, i)) {
		i++
	}
	if i >= len(s.Words) || i <= last+1 || !d.Grammar.Set("genitive-preposition").Word(s, i) {
		return -1
	}
	if h := s.Words[i].Head; h > i && (d.Thing(s, h).Class.CanSuffer() || s.Is(h, "PROPN")) && !s.IsTimed(h) {
		return h
	}
	return -1
}

// suffersGenitive tells with which nouns the bare genitive is who suffers.
func suffersGenitive(k frames.Kind) bool {
	switch k {
	case frames.Kill, frames.Take, frames.Arrest, frames.Release, frames.Seize, frames.Intercept, frames.Die, frames.Wound, frames.Found:
		return true
	}
	return false
}

// agentBehindGenitive finds the agent of an attack that the parser hung on the genitive before
// it, so that the genitive is whom it struck: « l'attaque d'une patrouille de l'ONU [par des
// rebelles] ».
func (d *Reader) agentBehindGenitive(t frames.Trigger, n int, a *syntax.Arguments) {
	s, by := t.Sentence, d.Grammar.Set("agent-preposition")
	if t.Frame().Act.Family() != attest.AttackFamily || t.Frame().Kind == frames.Clash || slices.ContainsFunc(a.Oblique, func(o syntax.Oblique) bool { return by.HasPrep(o.Prep) }) || len(a.Agent) > 0 {
		return
	}
	for i := n + 1; i < len(s.Words) && i < n+16 && !s.Is(i, "PUNCT", "VERB", "AUX", "SCONJ"); i++ {
		if !s.Is(i, "ADP") || !by.Word(s, i) || s.Rel(i) != "case" {
			continue
		}
		h := s.Words[i].Head
		if up := s.Words[h].Head; h > i && d.Thing(s, h).Class.CanAct() && syntax.BaseRel(s.Rel(h)) == "nmod" && up > n && s.Within(up, n) {
			a.Agent = append(a.Agent, h)
		} else if h > i && s.Rel(h) == "obl:agent" && up == s.Words[n].Head && up < n && s.Rel(n) == "obl" && d.Thing(s, h).Class.CanAct() { // « tué dans l'attaque de leur patrouille [par des rebelles] »
			a.Agent = append(a.Agent, h)
		}
		return
	}
}

// doerInGenitive makes the doer of a group of an unknown name in the genitive of an attack
// where another phrase says whom it struck: « une attaque des Karibo contre un poste »,
// « une patrouille a subi un assaut des Karibo ».
func (d *Reader) doerInGenitive(t frames.Trigger, n int, r *RoleWords) {
	if len(r.Actor) > 0 || len(r.Target) < 2 || suffersGenitive(t.Frame().Kind) {
		return
	}
	for i, h := range r.Target {
		if t.Sentence.Words[h].Head == n && d.unknownGroup(t.Sentence, h) && d.Grammar.Set("genitive-preposition").HasPrep(t.Sentence.Preposition(h)) {
			r.Actor, r.Target = append(r.Actor, h), slices.Delete(r.Target, i, i+1)
			return
		}
	}
}

// doersOfNoun makes agents of the armed in the genitive of an attack that a participle says was
// made: « une attaque [des rebelles] menée dimanche ».
func (d *Reader) doersOfNoun(t frames.Trigger, n, a *syntax.Arguments) {
	if !a.Passive || len(a.Agent) > 0 || t.Frame().Act.Family() != attest.AttackFamily || t.Frame().Kind == frames.Clash || suffersGenitive(t.Frame().Kind) {
		return
	}
	s := t.Sentence
	n.Oblique = slices.DeleteFunc(slices.Clone(n.Oblique), func(o syntax.Oblique) bool {
		doer := o.Head < t.Word && d.Grammar.Set("genitive-preposition").HasPrep(o.Prep) && d.Thing(s, o.Head).Class.Armed() && !d.stationOfTown(s, o.Head)
		if doer {
			a.Agent = append(a.Agent, o.Head)
		}
		return doer
	})
}

// unknownGroup tells a name that no list knows, of somebody or of a group.
func (d *Reader) unknownGroup(s *syntax.Sentence, h int) bool {
	return s.Is(h, "PROPN") && d.Thing(s, h).Class == reading.CivilianClass && !d.IsPlaceName(s, h)
}

// saysWhenOrWhere tells a word of a time or of a place's name.
func (d *Reader) saysWhenOrWhere(s *syntax.Sentence, i int) bool {
	return s.IsTimed(i) || slices.ContainsFunc(d.PlacesIn(s), func(p reading.PlaceRef) bool { return p.First <= i && i <= p.Last })
}

// rulersStrike tells those who govern in the genitive of a blow, or before it: « un raid du régime
// sur Idleb », "regime air strikes".
func (d *Reader) rulersStrike(t frames.Trigger, h int) bool {
	return d.Grammar.Set("rulers").Word(t.Sentence, h) && t.Frame().Kind != frames.Clash
}
