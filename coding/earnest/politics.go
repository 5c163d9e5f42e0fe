package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// inPolitics tells what politicians do to each other in words, or parties at the polls: "was
// ambushed by her own backbenchers", "the opposition opened fire at question time", "the party
// stormed the south and took eleven seats". With weapons or a toll it is meant as it is said.
func (d *Judge) inPolitics(t frames.Trigger) bool {
	s := t.Sentence
	if f := t.Frame().Act.Family(); f != attest.AttackFamily && f != attest.TerritoryFamily || d.ClauseHasToll(s, t.Word) {
		return false
	}
	v := t.Word
	r := d.Roles(t)
	who := r.Actor
	under := slices.ContainsFunc(t.Words, func(w int) bool { return d.Grammar.Set("under-preposition").Word(s, w) })
	if !t.Pattern.Noun && under && len(r.Target) > 0 { // "the minister came under fire from all sides in the Commons"
		return d.Thing(s, r.Target[0]).Class == reading.OfficialClass && d.speaksOfPolls(s)
	}
	if t.Pattern.Noun { // « a pris le ministre en embuscade »
		n := roles.NounHead(t)
		v = s.VerbAbove(n)
		if v < 0 || (s.Rel(n) != "obj" || len(d.PlacesIn(s)) > 0) && (s.Child(n, "det", "amod") >= 0 || s.Preposition(n) == "") {
			return false
		}
		a := s.VerbArguments(v)
		who = slices.Concat(who, a.Subject, a.Agent)
	}
	if len(who) == 0 || slices.ContainsFunc(s.Children(v, "obj", "obl"), func(h int) bool { return !slices.Contains(t.Words, h) && d.Thing(s, h).Class == reading.WeaponClass }) {
		return false
	}
	if d.Grammar.Set("politician").Word(s, who[0]) {
		return !slices.ContainsFunc(d.Roles(t).Target, func(h int) bool { return d.Thing(s, h).Class.Armed() })
	}
	return d.Grammar.Set("political-side").Word(s, who[0]) && d.speaksOfPolls(s)
}

// addressedRally tells a rally that hears a speech, asks for votes or keeps an anniversary, and
// protests against nothing: "told a campaign rally", "a rally marking the anniversary".
func (d *Judge) addressedRally(t frames.Trigger) bool {
	s, g := t.Sentence, d.Grammar
	if !t.Pattern.Noun || t.Frame().Act != attest.Protest {
		return false
	}
	n := roles.NounHead(t)
	if slices.ContainsFunc(s.Children(n, "nmod"), func(k int) bool { return g.Set("against-side").HasPrep(s.Preposition(k)) }) {
		return false
	}
	v := s.Words[n].Head
	return v >= 0 && s.Rel(n) == "obj" && g.Set("address-crowd").Word(s, v) ||
		slices.ContainsFunc(s.Children(n, "compound", "amod", "nmod"), func(k int) bool { return g.Set("campaigning").Word(s, k) }) ||
		slices.ContainsFunc(s.Children(n, "acl", "acl:relcl"), func(k int) bool { return g.Set("commemorate").Word(s, k) })
}

// speaksOfPolls tells a sentence about bills, debates and elections.
func (d *Judge) speaksOfPolls(s *syntax.Sentence) bool {
	_, ok := d.Grammar.Set("parliament").In(s, 0, len(s.Words))
	return ok
}

// soToSpeak tells a clause that says of itself that it is no more than a way of speaking: "they
// were executed, so to speak".
func (d *Judge) soToSpeak(t frames.Trigger) bool {
	s := t.Sentence
	i, ok := d.Grammar.Set("so-to-speak").In(s, 0, len(s.Words))
	return ok && (s.ClauseOf(i) == s.ClauseOf(t.Word) || s.Within(i, t.Word) || s.Within(t.Word, i))
}

// inspects tells an office that goes through books and kitchens, which raids nobody with arms:
// "the tax office raided forty restaurants".
func (d *Judge) inspects(t frames.Trigger) bool {
	s := t.Sentence
	if k := t.Frame().Kind; k != frames.Strike && k != frames.Seize && k != frames.Arrest || d.ClauseHasToll(s, t.Word) {
		return false
	}
	return slices.ContainsFunc(d.Roles(t).Actor, func(h int) bool {
		first, last := s.NounPhrase(h)
		_, ok := d.Grammar.Set("inspector").In(s, first, last+1)
		return ok
	})
}

// courtExecution tells those whom a court has condemned and who are put to death or spared,
// which is no killing and no release: "five men convicted of murder were hanged".
func (d *Judge) courtExecution(t frames.Trigger) bool {
	s := t.Sentence
	switch t.Frame().Kind {
	case frames.Kill, frames.Release, frames.Die:
	default:
		return false
	}
	condemned := func(o *syntax.Sentence) bool {
		_, ok := d.Grammar.Set("condemned").In(o, 0, len(o.Words))
		return ok
	}
	if condemned(s) && d.Grammar.Set("put-to-death").At(s, t.Word) > 0 {
		return true
	}
	return d.Grammar.Set("pardon").At(s, t.Word) > 0 && (condemned(s) || s.Index > d.FirstOfUnit(s) && condemned(&d.Sents[s.Index-1]))
}

// truceAtWork tells a truce or a deal that those who work and those who employ them make or turn
// down, in a paragraph that names nobody who fights.
func (d *Judge) truceAtWork(t frames.Trigger) bool {
	if t.Frame().Act != attest.Agreement {
		return false
	}
	s, labour := t.Sentence, false
	for i := d.FirstOfUnit(s); i < len(d.Sents) && d.Sents[i].Unit == s.Unit; i++ {
		o := &d.Sents[i]
		if d.namesFighters(o) {
			return false
		}
		_, ok := d.Grammar.Set("labour").In(o, 0, len(o.Words))
		labour = labour || ok && i >= s.Index-1 && i <= s.Index+1
	}
	return labour
}

// noCrimeOfWar tells the arrest or release of somebody for fraud, or of a driver for an accident,
// where nobody who fights is named: "arrested two accountants for fraud".
func (d *Judge) noCrimeOfWar(t frames.Trigger) bool {
	s := t.Sentence
	if k := t.Frame().Kind; k != frames.Arrest && k != frames.Release {
		return false
	}
	target := d.Roles(t).Target
	if len(target) == 0 || d.Thing(s, target[0]).Class == reading.OfficialClass || d.Thing(s, target[0]).Named {
		return false
	}
	if _, ok := d.Grammar.Set("civil-offence").In(s, 0, len(s.Words)); ok {
		return true
	}
	if !d.Grammar.Set("motorist").Word(s, target[0]) {
		return false
	}
	crash := false
	for i := d.FirstOfUnit(s); i < len(d.Sents) && d.Sents[i].Unit == s.Unit; i++ {
		o := &d.Sents[i]
		if d.namesWeaponOrForce(o) {
			return false
		}
		for _, set := range [...]string{"disaster", "road-accident", "collide"} {
			_, ok := d.Grammar.Set(set).In(o, 0, len(o.Words))
			crash = crash || ok
		}
	}
	return crash
}

// namesWeaponOrForce tells a sentence that names arms, or those who fight wars with them.
func (d *Judge) namesWeaponOrForce(s *syntax.Sentence) bool {
	for w := range s.Words {
		if s.Is(w, "NOUN", "PROPN") && (d.combatant(s, w) || d.Thing(s, w).Class == reading.WeaponClass) {
			return true
		}
	}
	return false
}
