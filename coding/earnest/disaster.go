package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// InAccident reports whether harm came by an accident, whoever came to it: an aircraft comes down by itself, the
// words name an accident and no blow, or what kills or bursts does so by mishap.
func (d *Judge) InAccident(t frames.Trigger) bool {
	s := t.Sentence
	if d.aircraftCrashes(s) && !d.broughtDown(s) || d.harmedInAccident(t) {
		return true
	}
	k := t.Frame().Kind
	if t.Frame().Act.Family() != attest.AttackFamily || k == frames.Suicide || d.cameUnderFire(t) || d.ClauseHasWeapon(s, t.Word) {
		return false
	}
	a := d.VerbArgumentsOf(t)
	cause := slices.Concat(a.Subject, a.Agent)
	return len(cause) > 0 && d.mishap(t, d.whatBurst(s, cause[0])) && !d.diesInAttack(t)
}

// cameUnderFire reports whether words tell of fire that somebody came under, which no lorry opens: « est tombé sous
// le feu ».
func (d *Judge) cameUnderFire(t frames.Trigger) bool {
	switch t.Frame().Kind {
	case frames.Undergo:
		return t.Frame().Instrument != "" || len(t.Words) > 1
	case frames.Fire:
		return d.Grammar.Set("support-undergo").At(t.Sentence, t.Word) > 0
	}
	return false
}

// InDisaster reports whether a word for a disaster stands in a sentence, and no weapon.
func (d *Judge) InDisaster(t frames.Trigger) bool {
	s := t.Sentence
	if d.ClauseHasWeapon(s, t.Word) || d.diesInAttack(t) {
		return false
	}
	for i := range s.Words {
		if d.Grammar.Set("disaster").At(s, i) > 0 && !(i == t.Word && s.Is(i, "VERB")) { // "stormed the hall" is no storm
			return true
		}
	}
	return false
}

// harmedInAccident reports whether somebody came to harm in an accident, where the sentence
// tells no blow: "three soldiers were injured in a road accident", "two soldiers died when their
// lorry overturned".
func (d *Judge) harmedInAccident(t frames.Trigger) bool {
	s := t.Sentence
	if k := t.Frame().Kind; t.Pattern.Noun || k != frames.Kill && k != frames.Wound && k != frames.Die || d.broughtDown(s) {
		return false
	}
	in := slices.ContainsFunc(s.Children(t.Word, "obl"), func(h int) bool {
		p := s.Preposition(h)
		return d.Grammar.Set("disaster").Word(s, h) && s.Is(h, "NOUN") && (d.Grammar.Set("during-preposition").HasPrep(p) || d.Grammar.Set("inside-preposition").HasPrep(p))
	})
	in = in || slices.ContainsFunc(s.Children(t.Word, "advcl"), func(v int) bool {
		return s.Is(v, "VERB") && s.Child(v, "nsubj", "nsubj:pass") >= 0 && d.Grammar.Set("disaster").At(s, v) > 0
	})
	if !in {
		return false
	}
	for w := range s.Words {
		if w != t.Word && slices.ContainsFunc(d.TriggersAt(s, w), func(o frames.Trigger) bool {
			return o.Frame().Kind != t.Frame().Kind && o.Frame().Act.Family() == attest.AttackFamily && !o.Frame().Soft()
		}) {
			return false
		}
	}
	return true
}

// diesInAttack tells a verb of dying with the attack as its circumstance: "two drivers
// died in an attack".
func (d *Judge) diesInAttack(t frames.Trigger) bool {
	return t.Frame().Kind == frames.Die && !t.Pattern.Noun && slices.ContainsFunc(t.Sentence.Children(t.Word, "obl"), func(h int) bool {
		return slices.ContainsFunc(d.TriggersAt(t.Sentence, h), func(o frames.Trigger) bool { return o.Frame().Act.Family() == attest.AttackFamily && !o.Frame().Soft() })
	})
}

// aircraftCrashes reports whether a sentence tells of an aircraft that comes down
// by itself.
func (d *Judge) aircraftCrashes(s *syntax.Sentence) bool {
	for v := range s.Words {
		if !s.Is(v, "VERB") || d.Grammar.Set("crash").At(s, v) == 0 {
			continue
		}
		for _, h := range s.Children(v, "nsubj", "nsubj:pass") {
			th := d.Thing(s, h)
			if th.Carrier() || th.Class == reading.ObjectClass && d.Grammar.Set("vessel").Word(s, h) && !d.Grammar.Set("mishap").Word(s, h) {
				return true
			}
		}
	}
	return false
}

// broughtDown reports whether a weapon stands in a sentence that can bring an aircraft
// down: "crashed after a missile hit it".
func (d *Judge) broughtDown(s *syntax.Sentence) bool {
	for w := range s.Words {
		if th := d.Thing(s, w); th.Class == reading.WeaponClass && !th.Carrier() && (th.Launched || th.Instrument == attest.SmallArms) {
			return true
		}
	}
	return false
}

// whatBurst returns the thing of which a noun says that it burst: « tués par l'explosion d'une
// [chaudière] », or the noun.
func (d *Judge) whatBurst(s *syntax.Sentence, n int) int {
	for _, k := range s.Children(n, "nmod") {
		if d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) && slices.ContainsFunc(d.TriggersAt(s, n), func(t frames.Trigger) bool { return t.Pattern.Noun && t.Frame().Kind == frames.Blast }) {
			return k
		}
	}
	return n
}

// mishap tells a subject that kills or bursts by mishap: a driver, a gas
// cylinder; a vehicle that explodes may be a bomb.
func (d *Judge) mishap(t frames.Trigger, subject int) bool {
	g := d.Grammar
	if !g.Set("mishap").Word(t.Sentence, subject) || d.LadenVehicle(t.Sentence, subject) {
		return false
	}
	return t.Frame().Kind != frames.Blast || !g.Set("vessel").Word(t.Sentence, subject)
}
