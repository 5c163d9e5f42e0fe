package discourse

import (
	"slices"

	"attest"
	"attest/coding/earnest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
	"attest/ud"
)

// whoTheyWere gives the act told before the doers that a sentence with no act of its own
// names: "The attackers were members of the front", "The gunmen belonged to a militia",
// "Front suspected.", "Suspicion fell on the front".
func (c *Joiner) whoTheyWere(s *syntax.Sentence) {
	who := c.d.assailantsNamed(s)
	if who == nil {
		who = c.d.suspectNamed(s)
	}
	if who == nil {
		who = c.d.underSuspicion(s)
	}
	if who == nil || len(c.Claims) == 0 {
		return
	}
	a := c.Claims[len(c.Claims)-1]
	family, apart := a.Act.Family(), s.Unit-c.d.Sents[a.Last].Unit
	if a.Stance != attest.Asserted || family != attest.AttackFamily && family != attest.CustodyFamily && family != attest.DestructionFamily || apart > 1 || apart > 0 && c.d.Units[s.Unit].Bullet || a.ToldIn(s) {
		return
	}
	switch {
	case a.Actor == nil:
		a.Actor = who
	case c.d.namesAssailant(a.Actor, who):
		who.At = append(append([]syntax.Span{}, a.Actor.At...), who.At...)
		a.Actor = who
	default:
		return
	}
	if src := c.d.SourceOf(s, who.Head); src.Voice == reading.Says && src.Sentence == s && a.Source.Speaker.Kind == reading.ReportSpeaker {
		a.Source = src
	}
	a.Last = s.Index
}

// underSuspicion returns the armed party on whom a sentence says that suspicion fell, or nil: "No group
// claimed the blast, but suspicion fell on the front".
func (d *Document) underSuspicion(s *syntax.Sentence) *reading.Filler {
	for v := range s.Words {
		if !s.Is(v, "VERB") {
			continue
		}
		if k := d.SuspicionFalls(s, v); k >= 0 {
			if o := d.Describe(s, k, "actor.suspected"); o.Class.Armed() && !o.Refers {
				o.Party.Suspected = true
				return o
			}
		}
	}
	return nil
}

// suspectNamed returns who a sentence that says nothing else says is suspected or blamed:
// "Front suspected.", « La milice est mise en cause. » It is nil where it says otherwise.
func (d *Document) suspectNamed(s *syntax.Sentence) *reading.Filler {
	const longest = 12
	last := len(s.Words) - 1
	for last > 0 && s.Is(last, "PUNCT") {
		last--
	}
	if last > longest {
		return nil
	}
	for w := 1; w <= last; w++ {
		if n := d.Grammar.Set("suspected-alone").At(s, w); n == 0 || w+n <= last {
			continue
		}
		end := w - 1
		for end > 0 && s.Is(end, "AUX", "ADV") {
			end--
		}
		if slices.ContainsFunc(s.Words[:end+1], func(x ud.Word) bool { return x.UPOS == "VERB" || x.UPOS == "PUNCT" && x.Form != "-" }) || d.Negated(s, w) {
			return nil
		}
		if o := d.Describe(s, s.HeadIn(0, end), "actor.suspected"); o.Class == reading.ArmedClass && !o.Refers {
			o.Party.Suspected = true
			return o
		}
	}
	return nil
}

// assailantsNamed returns who a sentence says the assailants told before were, or nil.
func (d *Document) assailantsNamed(s *syntax.Sentence) *reading.Filler {
	g := d.Grammar
	for w := range s.Words {
		v := s.Words[w].Head
		if !s.Is(w, "NOUN") || v < w || syntax.BaseRel(s.Rel(w)) != "nsubj" || !g.Set("assailant").Word(s, w) || !g.Definite(s, w, "det") || d.Negated(s, v) || d.HeldToBeDoers(s, w) {
			continue
		}
		named := d.SaidToBe(s, v)
		if named < 0 {
			continue
		}
		o := d.Describe(s, named, "actor.said-to-be")
		if o.Party.Canonical != "" && o.Class.CanAct() {
			return o
		}
	}
	return nil
}

// namesAssailant tells a party by its name whose man an unnamed assailant told before was: "a
// suicide bomber", then "the bombing was carried out by the front".
func (d *Document) namesAssailant(before, now *reading.Filler) bool {
	return before != nil && now != nil && now.Party.Canonical != "" && before.Party.Canonical == "" && !now.Refers && before.Head < len(before.Sentence.Words) && d.Grammar.Set("assailant").Word(before.Sentence, before.Head)
}

// mayName reports whether who is said to have done it takes the place of the doer told before: of none, or of one
// who is only called the attacker.
func (d *Document) mayName(before, now *reading.Filler) bool {
	return before == nil || d.namesAssailant(before, now) || d.onlyAssailant(before)
}

// onlyAssailant tells a doer of whom only is said that he did it: "the attackers".
func (d *Document) onlyAssailant(f *reading.Filler) bool {
	return f.Party.Canonical == "" && f.Head >= 0 && f.Head < len(f.Sentence.Words) && d.Grammar.Set("assailant").Word(f.Sentence, f.Head)
}

// saysWhoTheyWere gives the act that the report told last, on nobody's word, the doers whom somebody says they were.
func (c *Joiner) saysWhoTheyWere(m *telling.Mention) bool {
	if len(c.Claims) == 0 || m.Trigger.Frame() != earnest.TakingUp || m.Source.Voice != reading.Accuses {
		return false
	}
	a := c.Claims[len(c.Claims)-1]
	if a.Source.Speaker.Kind != reading.ReportSpeaker || c.d.assailantsNamed(m.Trigger.Sentence) == nil {
		return false
	}
	c.whoTheyWere(m.Trigger.Sentence)
	return a.Last == m.Trigger.Sentence.Index
}
