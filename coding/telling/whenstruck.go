package telling

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// whenStruck reports whether the clause of a blow says when those fell whom a verb of
// harm coordinated with another counts: "two died and [five were hurt] when a mine
// exploded".
func whenStruck(harm, blow frames.Trigger) bool {
	s := harm.Sentence
	if n := roles.NounHead(blow); !harm.Pattern.Noun && blow.Pattern.Noun && syntax.BaseRel(s.Rel(n)) == "nsubj" { // "two died and [ten had injuries] when a blast ripped through": wherever its clause was hung
		v := s.Words[n].Head
		return v >= 0 && syntax.BaseRel(s.Rel(v)) == "advcl" && s.Child(v, "mark", "advmod") >= 0 && s.Within(v, harm.Word)
	}
	if harm.Pattern.Noun || blow.Pattern.Noun || syntax.BaseRel(s.Rel(blow.Word)) != "advcl" {
		return false
	}
	w := harm.Word
	for steps := 0; steps < 3 && syntax.BaseRel(s.Rel(w)) == "conj" && s.Words[w].Head >= 0; steps++ {
		w = s.Words[w].Head
	}
	return w != harm.Word && s.Words[blow.Word].Head == w
}

// afterAnother tells the noun of a blow that came before what the verb tells and that
// fell on somebody else: "struck PKK positions after an attack on a border post".
func (d *Teller) afterAnother(verb, noun *Mention) bool {
	n := noun.Trigger
	if verb.Trigger.Pattern.Noun || !n.Pattern.Noun || noun.Target == nil || verb.Target == nil || noun.Refers || verb.Target.Refers || SharesPhrase(verb.Target, noun.Target) {
		return false
	}
	if h := roles.NounHead(n); n.Frame().Kind == frames.Kill && verb.Actor != nil && d.inTheWake(n.Sentence, h) && noun.Target.Class.Person() && noun.Actor == nil { // « s'en sont pris aux commerces après l'assassinat d'un étudiant »
		return true
	}
	if !noun.Target.Class.Thing() || !verb.Target.Class.Thing() {
		return false
	}
	s, h := n.Sentence, roles.NounHead(n)
	return syntax.BaseRel(s.Rel(h)) == "obl" && d.Grammar.Set("after-clause").Word(s, max(s.Child(h, "case"), 0))
}

// datedApart tells the noun of an act behind "after" that has a day of its own in its phrase, before that of the verb:
// "shot dead in a sweep begun after the bombing [the day before]". Of what came before people may die.
func (d *Teller) datedApart(noun, verb *Mention) bool {
	s, h := noun.Trigger.Sentence, roles.NounHead(noun.Trigger)
	if !noun.Trigger.Pattern.Noun || verb.Trigger.Pattern.Noun || verb.Trigger.Sentence != s || verb.Trigger.Frame().Kind == frames.Die {
		return false
	}
	return d.comesAfter(s, h) && slices.ContainsFunc(d.TimesIn(s), func(t reading.TimeRef) bool {
		return s.Within(t.Head, h) && t.Expression.FromFocus()
	})
}

// comesAfter tells a noun under "after" or "following".
func (d *Teller) comesAfter(s *syntax.Sentence, h int) bool {
	c := s.Child(h, "case")
	return c >= 0 && (d.Grammar.Set("after-clause").Word(s, c) || d.Grammar.Set("circumstance").HasPrep(s.Preposition(h)))
}

// ofActBefore tells a weapon in the phrase of the noun of an act behind "after", which is none of those by which a
// telling tells its own: "shot dead after a [bomb] attack".
func (d *Teller) ofActBefore(m *Mention, w int) bool {
	s := m.Trigger.Sentence
	for n := s.Words[w].Head; n >= 0 && s.Is(n, "NOUN"); n = s.Words[n].Head {
		if d.comesAfter(s, n) && d.TellsAct(s, n) {
			return !slices.ContainsFunc(m.Triggers(), func(t frames.Trigger) bool { return slices.Contains(t.Words, n) })
		}
	}
	return false
}

// inTheWake tells a noun under a word for "after": « après l'assassinat », « à la suite de l'assassinat ».
func (d *Teller) inTheWake(s *syntax.Sentence, h int) bool {
	if up := s.Words[h].Head; s.Rel(h) == "nmod" && up >= 0 && up < h && s.Is(up, "NOUN") && s.Rel(up) == "obl" && d.Grammar.Set("in-the-wake").Word(s, up) {
		return true
	}
	return s.Rel(h) == "obl" && d.Grammar.Set("circumstance").HasPrep(s.Preposition(h))
}

// followed tells the nouns of two acts of which one is said to have followed the other: "Today's
// attack [followed] bombings in three provinces".
func (d *Teller) followed(a, b *Mention) bool {
	s := a.Trigger.Sentence
	x, y := roles.NounHead(a.Trigger), roles.NounHead(b.Trigger)
	v := s.Words[x].Head
	if !a.Trigger.Pattern.Noun || !b.Trigger.Pattern.Noun || b.Trigger.Sentence != s || v < 0 || v != s.Words[y].Head {
		return false
	}
	return s.Is(v, "VERB") && d.Grammar.Set("came-behind").Word(s, v) && syntax.BaseRel(s.Rel(x)) == "nsubj" && s.Rel(y) == "obj"
}

// upon tells the noun of a blow behind "following" before the verb that carries the noun of
// another deed, which came of it: "following the explosion, troops began an operation".
func (d *Teller) upon(a, b *Mention) bool {
	s, x := a.Trigger.Sentence, roles.NounHead(a.Trigger)
	v := s.Words[x].Head
	if !a.Trigger.Pattern.Noun || !b.Trigger.Pattern.Noun || b.Trigger.Sentence != s || v < 0 || v != s.Words[roles.NounHead(b.Trigger)].Head {
		return false
	}
	return s.Is(v, "VERB") && s.Rel(x) == "obl" && d.Grammar.Set("circumstance").Has(s.Preposition(x))
}

// cameAfter tells the noun of an act that is said to have come after what the verb of a clause
// tells: "the attack came hours after gunmen shot dead two policemen".
func (d *Teller) cameAfter(noun, verb *Mention) bool {
	s, n := noun.Trigger.Sentence, roles.NounHead(noun.Trigger)
	v := s.Words[n].Head
	if !noun.Trigger.Pattern.Noun || verb.Trigger.Pattern.Noun || v < 0 || !s.Is(v, "VERB") || d.Grammar.Set("support-happen").At(s, v) == 0 || syntax.BaseRel(s.Rel(n)) != "nsubj" {
		return false
	}
	for c, steps := verb.Trigger.Word, 0; c >= 0 && c != v && steps < 6; c, steps = s.Words[c].Head, steps+1 {
		if m := s.Child(c, "mark"); m > v && (d.Grammar.Set("after-clause").Word(s, m) || d.Grammar.Set("before-clause").Word(s, m)) {
			return s.Within(c, v)
		}
	}
	return false
}

// ownNounFirst puts before the other tellings the verb of a blow that a participle hangs
// on, and the noun of one that a relative clause describes: in "struck a camp after an attack in which eight died" the eight died in
// the attack.
func ownNounFirst(ms []*Mention, m *Mention) []*Mention {
	s := m.Trigger.Sentence
	if !m.Trigger.Pattern.Noun && syntax.BaseRel(s.Rel(m.Trigger.Word)) == "advcl" { // "shells had fallen on homes, killing five"
		for i, o := range ms {
			if i > 0 && !o.Trigger.Pattern.Noun && o.Trigger.Word == s.Words[m.Trigger.Word].Head {
				return append([]*Mention{o}, slices.Delete(slices.Clone(ms), i, i+1)...)
			}
		}
	}
	if m.Trigger.Pattern.Noun || syntax.BaseRel(s.Rel(m.Trigger.Word)) != "acl" {
		return ms
	}
	for i, o := range ms {
		if n := roles.NounHead(o.Trigger); i > 0 && o.Trigger.Pattern.Noun && n < m.Trigger.Word && s.Within(m.Trigger.Word, n) {
			return append([]*Mention{o}, slices.Delete(slices.Clone(ms), i, i+1)...)
		}
	}
	return ms
}

// whereHeWas tells a clause under an act of what he was about to whom it was done: "as he was leaving his home in Yala".
func (d *Teller) whereHeWas(s *syntax.Sentence, k int) bool {
	mark, who := s.Child(k, "mark", "advmod"), s.Child(k, "nsubj")
	return mark >= 0 && d.Grammar.Set("as-clause").Word(s, mark) && who >= 0 && s.Is(who, "PRON") && s.InProgress(k)
}
