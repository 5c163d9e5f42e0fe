package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// weaponMeant returns the kind of weapon that a pronoun or bare number stands
// for ("24 of them were shot down", "the other two crashed"): the last weapon
// named before it in the unit, or "".
func (d *Teller) weaponMeant(t frames.Trigger, m *Mention, r roles.RoleWords) attest.InstrumentKind {
	heads := r.Weapon
	if t.Frame().Kind == frames.Intercept {
		heads = append(heads, r.Target...)
	}
	for _, h := range heads {
		if !t.Sentence.Is(h, "PRON", "NUM", "DET") && !d.Grammar.Set("pronoun").Word(t.Sentence, h) {
			continue
		}
		if k := d.lastWeapon(t.Sentence, h); k != "" && !d.whoSaysIt(t.Sentence, h) && !d.setsOff(t.Sentence, h) {
			return k
		}
	}
	return ""
}

// setsOff tells a pronoun as subject of a verb whose object is a weapon: those who use it
// are none. "They detonated a device."
func (d *Teller) setsOff(s *syntax.Sentence, w int) bool {
	v := s.Words[w].Head
	if v < 0 || s.Rel(w) != "nsubj" {
		return false
	}
	return slices.ContainsFunc(s.Children(v, "obj"), func(o int) bool { return d.Thing(s, o).Class == reading.WeaponClass })
}

// whoSaysIt tells a pronoun as subject of what somebody says who can act: "the army said
// it had hit two sites".
func (d *Teller) whoSaysIt(s *syntax.Sentence, w int) bool {
	v := s.Words[w].Head
	if !s.Is(w, "PRON") || v < 0 || s.Rel(v) != "ccomp" || s.Words[v].Head < 0 || syntax.BaseRel(s.Rel(w)) != "nsubj" {
		return false
	}
	says := s.Words[v].Head
	who := s.Child(says, "nsubj")
	return who >= 0 && d.Grammar.Set("say").At(s, says) > 0 && d.Thing(s, who).Class.Armed() && s.Words[who].Feat("Number") == s.Words[w].Feat("Number")
}

// lastWeapon returns the last weapon of those that fly named before word w in the same unit.
func (d *Teller) lastWeapon(s *syntax.Sentence, w int) attest.InstrumentKind {
	return d.lastArm(s, w, func(th reading.Thing) bool { return th.Launched })
}

// lastArm returns the last weapon of a sort named before word w in the same unit, or "".
func (d *Teller) lastArm(s *syntax.Sentence, w int, sort func(reading.Thing) bool) attest.InstrumentKind {
	const back = 12 // sentences over which a weapon is still the one meant
	for i := s.Index; i >= max(0, s.Index-back) && d.Sents[i].Unit == s.Unit; i-- {
		o := &d.Sents[i]
		for _, j := range slices.Backward(d.WeaponWords(o)) {
			if th := d.Thing(o, j); (o != s || j < w) && sort(th) {
				return th.Instrument
			}
		}
	}
	return ""
}

// comesDown reports whether one of the weapons of a landing is one that can
// come down on something; an aircraft that lands does not, and who strikes
// with a weapon is no weapon.
func (d *Teller) comesDown(t frames.Trigger, r roles.RoleWords) bool {
	s, a := t.Sentence, d.VerbArgumentsOf(t)
	if len(r.Actor) > 0 || a.Passive && slices.ContainsFunc(a.Object, func(h int) bool { return slices.Contains(r.Weapon, h) }) {
		return false // "the mines were destroyed": it is done to them
	}
	for _, w := range r.Weapon {
		if th := d.Thing(s, w); th.Class == reading.WeaponClass && th.Instrument != attest.Aircraft {
			return true
		}
	}
	return false
}

// armOfForce returns the means of an arm that strikes with nothing else: « l'aviation russe a
// mené douze raids », « l'artillerie a pris pour cible un village »; "" of any other.
func (d *Teller) armOfForce(f *reading.Filler) attest.InstrumentKind {
	if len(f.At) == 0 {
		return ""
	}
	first, last := f.Sentence.NounPhrase(f.Head)
	if _, ok := d.Grammar.Set("air-arm").In(f.Sentence, first, last+1); ok {
		return attest.Aircraft
	}
	if _, ok := d.Grammar.Set("gun-arm").In(f.Sentence, first, last+1); ok {
		return attest.Artillery
	}
	return ""
}

// dropLooted takes from the means a weapon that is itself looted or burned: it has
// struck nobody.
func (m *Mention) dropLooted() {
	t := m.Target
	if t == nil || len(t.At) == 0 || m.Trigger.Pattern.Noun {
		return
	}
	m.Means = slices.DeleteFunc(slices.Clone(m.Means), func(n Means) bool { return n.At.Start >= t.At[0].Start && n.At.End <= t.At[0].End })
}

// wrecks tells a word for destroying whose object are tanks or ships of an army, which
// are destroyed in a fight and not by arson: "knocked out two tanks".
func (d *Teller) wrecks(t frames.Trigger, m *Mention) bool {
	return t.Frame().Act == attest.Destruction && !t.Pattern.Noun && m.Target != nil && (m.Target.Class == reading.MilitaryClass || m.Target.Class == reading.WeaponClass) &&
		d.Grammar.Set("army-vehicle").Word(m.Target.Sentence, m.Target.Head) && d.Grammar.Set("means-fire").At(t.Sentence, t.Word) == 0 && d.Grammar.Set("effect-damage").At(t.Sentence, t.Word) > 0
}

// severalBy tells a phrase with "by" that names so many, or some, of a kind: "bombed by two
// jets", and not "travelled by plane".
func (d *Teller) severalBy(s *syntax.Sentence, w int) bool {
	return d.Grammar.Set("agent-preposition").HasPrep(s.Preposition(w)) && s.Child(w, "nummod", "det") >= 0
}

// whoseFire describes whose the fire is by which somebody is killed or hit: "killed by army
// gunfire", « tués par des tirs des rebelles »; nil without.
func (d *Teller) whoseFire(t frames.Trigger) *reading.Filler {
	s := t.Sentence
	for _, k := range s.Children(t.Word, "obl:agent", "obl") {
		if s.Is(k, "NOUN") && d.Grammar.Set("gunfire").Word(s, k) && d.Grammar.Set("agent-preposition").HasPrep(s.Preposition(k)) {
			if f := d.weaponOwner(s, k); f != nil {
				return f
			}
			for _, w := range s.Children(k, "compound") { // "rebel mortar fire"
				if f := d.weaponOwner(s, w); f != nil {
					return f
				}
			}
		}
	}
	return nil
}

// weaponOwner describes whose a weapon's phrase says the weapon is.
func (d *Teller) weaponOwner(s *syntax.Sentence, w int) *reading.Filler {
	th := d.Thing(s, w)
	if f := d.nationalForces(s, []int{w}, "actor.weapon-owner"); f != nil {
		if th.Carrier() { // "Iraqi warplanes" act under their own name
			f.Party.Name, f.At = th.Party.Name, []syntax.Span{th.At}
			if th.Instrument == attest.Aircraft {
				f.Party.Canonical = d.Parties.AirForceOf(f.Party.Country, d.Year)
			}
		}
		return f
	}
	for _, k := range s.Children(w, "amod", "nmod", "compound") {
		if o := d.Thing(s, k); (o.Named || o.Nation || o.Class.Armed()) && !d.Grammar.Set("inside-preposition").HasPrep(s.Preposition(k)) && !d.Grammar.Set("strong-target-preposition").HasPrep(s.Preposition(k)) { // "an attack in Tripoli" is not the government's, nor "rocket fire on a UN camp" the UN's
			return d.Describe(s, k, "actor.weapon-owner")
		}
	}
	if th.Party.Canonical != "" || th.Party.Owner != "" {
		f := d.Describe(s, w, "actor.weapon-owner")
		if f.Party.Canonical == "" {
			f.Party.Canonical = f.Party.Owner
		}
		f.Party.Owner = ""
		f.Class = reading.ArmedClass
		if f.Party.Kind == attest.StateForce {
			f.Class = reading.ForceClass
		}
		return f
	}
	if th.Instrument == attest.Aircraft && (s.Preposition(w) == "" || d.severalBy(s, w)) && syntax.BaseRel(s.Rel(s.FirstOfRow(w))) != "obj" { // "warplanes bombed …"
		f := d.Describe(s, w, "actor.aircraft")
		f.Class, f.Refers = reading.ForceClass, true
		return f
	}
	return nil
}
