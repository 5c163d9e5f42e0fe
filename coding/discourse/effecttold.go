package discourse

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// addEffect gives what a sentence without an act of its own says of an effect
// to the act told right before it in the unit.
func (c *Joiner) addEffect(s *syntax.Sentence) {
	for i := len(c.Claims) - 1; i >= 0; i-- {
		m := c.Claims[i]
		if c.d.Sents[m.Last].Unit != s.Unit || s.Index-m.Last > 1 {
			return
		}
		if m.Act.Family() == attest.AttackFamily && m.Stance != attest.Denied && m.Stance != attest.Threatened {
			before := m.Effect
			c.d.ReadEffect(m, s, 0, len(s.Words))
			if m.Effect != before {
				m.Last = s.Index
				c.vouch(m, s)
			}
			return
		}
	}
}

// damages takes telling m of damage that names nobody who did it for what the
// blow told right before it did: "The depot was shelled at dawn. Two trucks were
// destroyed." It returns whether it did.
func (c *Joiner) damages(m *telling.Mention) bool {
	if m.Act != attest.Destruction && !c.d.onlyDamaged(m) || m.Trigger.Pattern.Noun && m.Target != nil || m.Stance != attest.Asserted || len(c.Claims) == 0 {
		return false
	}
	s, last := m.Trigger.Sentence, len(c.Claims)-1
	for last > 0 && c.Claims[last].Trigger.Sentence == s && m.Actor != nil { // "made off with their guns and burned their vehicle"
		last--
	}
	a := c.Claims[last]
	theirs := m.Actor != nil && c.d.burnTheirs(m, a)
	if m.Actor != nil && !theirs {
		return false
	}
	if !theirs && !telling.Shatters(a.Act) && !(a.Act.Family() == attest.AttackFamily && m.Target != nil && (m.Target.Class == reading.MilitaryClass || c.d.vehicleOfConvoy(m.Target, a.Target) || c.d.housesOf(m.Target, a.Target)) && !m.Trigger.Pattern.Noun) || a.Stance != attest.Asserted || c.d.Sents[a.Last].Unit != s.Unit || s.Index-a.Last > 1 {
		return false
	}
	if m.Time != nil && a.Time != nil && !m.Time.Weak && !a.Time.Weak && !c.d.TimesAgree(m, a) || m.Own && a.Own && !c.d.PlacesAgree(m.Places, a.Places) || !c.d.Unsourced(m) && !telling.SameSource(m, a) && !(m.Target != nil && m.Target.Refers) {
		return false
	}
	if a.Effect == "" || telling.Outranks(attest.Damage, a.Effect) {
		a.Effect, a.EffectAt, a.EffectBy = attest.Damage, m.Acts, "effect.damage"
	}
	for k, t := range m.Harm { // "Windows were smashed but nobody was hurt"
		a.SetHarm(k, *t)
	}
	a.Last = s.Index
	return true
}

// vouch gives an act told in the report's own voice the source to whom a
// sentence gives its effect: "three fell short, the police said" (codebook,
// section 10, Source).
func (c *Joiner) vouch(m *telling.Mention, s *syntax.Sentence) {
	if !c.d.Unsourced(m) {
		return
	}
	for _, a := range c.d.AttributionsOf(s) {
		if a.Kind != reading.Says || a.Negated || a.Speaker < 0 {
			continue
		}
		if src := c.d.Reference(a); src != nil && src.Speaker.Kind != reading.PartySpeaker && src.Speaker.Kind != reading.MediaSpeaker {
			m.Source = src.By("source.of-effect")
			return
		}
	}
}

// onlyDamaged tells a telling of what was damaged, with no weapon that did it in its
// own clause: "rockets struck the town; twelve cars were damaged".
func (d *Document) onlyDamaged(m *telling.Mention) bool {
	t := m.Trigger
	return t.Frame().Kind == frames.Land && d.Grammar.Set("effect-damage").At(t.Sentence, t.Word) > 0 && t.Sentence.IsPassive(t.Word) && t.Sentence.Child(t.Word, "obl:agent", "obl") < 0 && t.Sentence.Child(t.Word, "nsubj:pass") >= 0
}

// vehicleOfConvoy tells a vehicle that is damaged where a convoy, patrol or vehicle was
// attacked: it is of what was attacked.
func (d *Document) vehicleOfConvoy(vehicle, struck *reading.Filler) bool {
	if struck == nil || !d.Grammar.Set("vehicle").Word(vehicle.Sentence, vehicle.Head) {
		return false
	}
	return struck.Class == reading.MilitaryClass || d.Grammar.Set("vehicle").Word(struck.Sentence, struck.Head) || struck.Class.Person() && vehicle.Sentence.HasPossessive(vehicle.Head)
}

// burnTheirs tells those who struck, by a word for the doers of an attack, to have destroyed the
// vehicles of those they struck: "ambushed a patrol. The gunmen burned their vehicle".
func (d *Document) burnTheirs(m, a *telling.Mention) bool {
	x, t := m.Actor, m.Target
	if t == nil || a.Target == nil || x.Sentence != m.Trigger.Sentence || t.Sentence != x.Sentence || !d.vehicleOfConvoy(t, a.Target) && !(a.Target.Class.Armed() && d.Grammar.Set("vehicle").Word(t.Sentence, t.Head)) {
		return false
	}
	doer := x.Refers || d.Definite(x) && d.Grammar.Set("assailant").Word(x.Sentence, x.Head)
	return doer && (t.Sentence.HasPossessive(t.Head) || t.Refers || d.Definite(t))
}

// housesOf tells huts, shops or fields that are destroyed where a village or camp was
// attacked: "raided a hamlet. Twelve huts were burned".
func (d *Document) housesOf(burnt, struck *reading.Filler) bool {
	if struck == nil || !d.Grammar.Set("dwelling").Word(burnt.Sentence, burnt.Head) {
		return false
	}
	return d.Grammar.Set("place-anaphor").Word(struck.Sentence, struck.Head) || d.Grammar.Set("settlement").Word(struck.Sentence, struck.Head)
}

// SettleEffect drops effects and tolls where the codebook knows none: what is
// burnt is destroyed, a weapon without a crew that is brought down kills nobody.
func SettleEffect(m *telling.Mention) {
	if m.Act == attest.Killing && m.Effect == attest.Hit { // « abattu de deux balles »: things are hit
		m.Effect, m.EffectAt = "", nil
	}
	switch m.Act.Family() {
	case attest.AttackFamily:
		if m.Trigger.Frame().Kind == frames.Found { // "the bodies of two kidnapped priests"
			delete(m.Harm, reading.Captured)
		}
	case attest.InterceptionFamily:
		if !telling.DownsAircraft(m) { // a crew dies with its aircraft
			m.Harm = nil
		}
		if m.Effect != attest.NoDamage {
			m.Effect, m.EffectAt = "", nil
		}
	case attest.CustodyFamily:
		m.Effect, m.EffectAt = "", nil
		for k, t := range m.Harm { // "all fifteen walked out unharmed" is said of their release
			if t.Quantity.High != nil && *t.Quantity.High == 0 {
				delete(m.Harm, k)
			}
		}
	case attest.AgreementFamily, attest.TerritoryFamily:
		if m.Act == attest.TerritoryChange { // "retook the bridge at the cost of 30 dead"
			m.Effect, m.EffectAt = "", nil
			for k, t := range m.Harm {
				if k == reading.Captured || t.Rule == "harm.deed" {
					delete(m.Harm, k)
				}
			}
			break
		}
		m.Harm, m.Effect, m.EffectAt = nil, "", nil
	default:
		if m.Act != attest.Riot || m.Effect != attest.Damage { // a mob that burns shops leaves damage
			m.Effect, m.EffectAt = "", nil
		}
	}
	if m.Stance == attest.Threatened {
		m.Harm, m.Effect, m.EffectAt = nil, "", nil
	}
}
