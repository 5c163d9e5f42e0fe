package coding

import "attest"

// carriedMeans adds explosives that a vehicle is loaded with or that somebody
// wears, wherever in the sentence of a blast they are named: "drove a lorry
// packed with TNT into the gate", "a girl strapped with explosives".
func (d *telling) carriedMeans(m *mention, t trigger) {
	switch t.frame().kind {
	case blastFrame, suicideFrame, interceptFr, landFrame:
	default:
		return
	}
	s := t.s
	for i := range s.Words {
		if kind, carrier, last := d.ladenAt(s, i); kind != "" && (kind != attest.SuicideVest || t.frame().kind != blastFrame) {
			m.addMeans(means{kind: kind, at: s.span(carrier, last)})
		}
		if th := d.thing(s, i); t.frame().kind == suicideFrame && th.class == weaponClass && th.instrument == attest.SuicideVest {
			m.addMeans(means{kind: attest.SuicideVest, at: th.at})
		}
	}
}

// ladenAt reads a participle of loading with explosives, and returns the means that
// what is loaded makes: a vehicle or a person. A thing of no list is taken for a
// vehicle where it is driven at something or left ("a Tata Sumo packed with TNT").
func (d *telling) ladenAt(s *sentence, i int) (kind attest.InstrumentKind, carrier, last int) {
	g := d.grammar
	if !g.set("laden").word(s, i) && !g.set("girt").word(s, i) {
		return "", 0, 0
	}
	last = -1
	for j := i + 1; j < len(s.Words) && j <= i+7 && !s.is(j, "VERB", "AUX"); j++ {
		if th := d.thing(s, j); th.class == weaponClass && (th.instrument == attest.Bomb || th.instrument == attest.IED) {
			last = j
			break
		}
	}
	if last < 0 {
		return "", 0, 0
	}
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch th := d.thing(s, j); {
		case !s.is(j, "NOUN", "PROPN"):
			if s.is(j, "VERB", "CCONJ", "SCONJ") {
				return "", 0, 0
			}
		case g.set("vehicle").word(s, j) || g.set("vessel").word(s, j):
			return attest.VehicleBomb, j, last
		case th.class.person() && th.class != civilianClass || th.person && s.is(j, "NOUN"):
			return attest.SuicideVest, j, last
		}
	}
	return "", 0, 0
}

// marksmen adds the small arms that snipers shoot with.
func (d *telling) marksmen(m *mention) {
	if m.actor != nil && d.grammar.set("marksman").at(m.actor.s, m.actor.head) > 0 {
		m.addMeans(means{kind: attest.SmallArms, at: m.actor.at[0], implied: true})
	}
}
