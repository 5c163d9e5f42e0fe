package telling

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// carriedMeans adds explosives that a vehicle is loaded with or that somebody
// wears, wherever in the sentence of a blast they are named: "drove a lorry
// packed with TNT into the gate", "a girl strapped with explosives".
func (d *Teller) carriedMeans(m *Mention, t frames.Trigger) {
	switch t.Frame().Kind {
	case frames.Blast, frames.Suicide, frames.Intercept, frames.Land:
	default:
		if d.Grammar.Set("drive-into").At(t.Sentence, t.Word) == 0 { // "rammed a lorry packed with TNT into a gate"
			return
		}
	}
	s := t.Sentence
	for i := range s.Words {
		if kind, carrier, last := d.ladenAt(s, i); kind != "" && (kind != attest.SuicideVest || t.Frame().Kind != frames.Blast) {
			m.AddMeans(Means{Kind: kind, At: s.Span(carrier, last)})
		}
		if th := d.Thing(s, i); t.Frame().Kind == frames.Suicide && th.Class == reading.WeaponClass && th.Instrument == attest.SuicideVest {
			m.AddMeans(Means{Kind: attest.SuicideVest, At: th.At})
		}
	}
}

// ladenAt reads a participle of loading with explosives, and returns the means that
// what is loaded makes: a vehicle or a person. A thing of no list is taken for a
// vehicle where it is driven at something or left ("a Tata Sumo packed with TNT").
func (d *Teller) ladenAt(s *syntax.Sentence, i int) (kind attest.InstrumentKind, carrier, last int) {
	g := d.Grammar
	if !g.Set("laden").Word(s, i) && !g.Set("girt").Word(s, i) {
		return "", 0, 0
	}
	last = -1
	for j := i + 1; j < len(s.Words) && j <= i+7 && !s.Is(j, "VERB", "AUX"); j++ {
		if th := d.Thing(s, j); th.Class == reading.WeaponClass && (th.Instrument == attest.Bomb || th.Instrument == attest.IED) {
			last = j
			break
		}
	}
	if last < 0 {
		return "", 0, 0
	}
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch th := d.Thing(s, j); {
		case !s.Is(j, "NOUN", "PROPN"):
			if s.Is(j, "VERB", "CCONJ", "SCONJ") {
				return "", 0, 0
			}
		case g.Set("vehicle").Word(s, j) || g.Set("vessel").Word(s, j):
			return attest.VehicleBomb, j, last
		case th.Class.Person() && th.Class != reading.CivilianClass || th.Person && s.Is(j, "NOUN"):
			return attest.SuicideVest, j, last
		case d.drivenThing(s, j):
			return attest.VehicleBomb, j, last
		}
	}
	return "", 0, 0
}

// drivenThing tells a thing of no list that somebody drives: "rammed his Fiat packed with TNT".
func (d *Teller) drivenThing(s *syntax.Sentence, j int) bool {
	v := s.VerbAbove(j)
	return s.Is(j, "PROPN", "NOUN") && s.HasPossessive(j) && v >= 0 && d.Grammar.Set("drive-into").At(s, v) > 0
}

// armedWith adds the weapons that those who attack or take somebody are said to be armed
// with: "rebels armed with rifles attacked a post", « des hommes munis de machettes ».
func (d *Teller) armedWith(m *Mention) {
	f := m.Act.Family()
	if m.Actor == nil || m.Actor.Sentence != m.Trigger.Sentence || f != attest.AttackFamily && f != attest.CustodyFamily {
		return
	}
	s := m.Actor.Sentence
	for _, v := range s.Children(m.Actor.Head, "acl", "amod") {
		if !d.Grammar.Set("armed-with").Word(s, v) {
			continue
		}
		for _, k := range s.Children(v, "obl", "nmod") {
			for _, w := range s.Coordinated(k) {
				if th := d.Thing(s, w); th.Class == reading.WeaponClass && th.Instrument != "" && !th.Carrier() {
					m.AddMeans(Means{Kind: th.Instrument, At: th.At})
				}
			}
		}
	}
}

// marksmen adds the small arms that snipers shoot with.
func (d *Teller) marksmen(m *Mention) {
	if m.Actor != nil && d.Grammar.Set("marksman").At(m.Actor.Sentence, m.Actor.Head) > 0 {
		m.AddMeans(Means{Kind: attest.SmallArms, At: m.Actor.At[0], Implied: true})
	}
}
