package coding

import "attest"

// finish settles what only the whole discourse tells: the acts of claims that
// took up others, loose tolls, effects told later.
func (d *document) finish(ms []*mention) []*mention {
	for _, l := range d.loose {
		ms = d.giveToll(l, ms)
	}
	d.scene(ms)
	d.captors(ms)
	d.flown(ms)
	var out []*mention
	for _, m := range ms {
		act, rule := m.act, m.actBy
		switch {
		case m.settled:
		case m.base != "":
			act, rule = m.inherited.act, "act.of-antecedent"
		default:
			act, rule = m.resolveAct()
		}
		if act != m.act {
			m.act, m.actBy = act, rule
		}
		d.actsByForces(m)
		m.settleMeans()
		m.settleEffect()
		out = append(out, m)
	}
	d.identified(out)
	return out
}

// giveToll gives a toll told apart to the last claim before it in its unit,
// or, where it is only said there that nobody was hurt, in the one before.
func (d *document) giveToll(l looseToll, ms []*mention) []*mention {
	unit := d.sents[l.sentence].unit
	var best *mention
	for _, m := range ms {
		if l.casualty.kind == captured && m.act.Family() == attest.UnrestFamily { // "marched against the arrest of three": the march took nobody
			continue
		}
		if m.last <= l.sentence && (d.sents[m.last].unit == unit || d.units[unit].heading || l.casualty.none && d.opensNext(l.sentence, m.last)) && (best == nil || m.last >= best.last) && m.act.Family() != attest.AgreementFamily {
			best = m
		}
	}
	if best == nil || best.stance != attest.Asserted && best.stance != attest.Unconfirmed || l.casualty.bare && best.harm[killed] == nil {
		return ms
	}
	src := d.sourceOf(&d.sents[l.sentence], l.casualty.w)
	if m := best.withToll(l, src); m != nil {
		return append(ms, m)
	}
	if src.speaker.kind != reportSpeaker && best.source.speaker.kind == reportSpeaker {
		best.source = src
	}
	best.setHarm(l.casualty.kind, l.casualty.toll)
	best.last = l.sentence
	return ms
}

// opensNext tells whether a sentence opens the paragraph after that of an earlier
// one: wires break lines after each sentence.
func (d *document) opensNext(later, earlier int) bool {
	s, o := &d.sents[later], &d.sents[earlier]
	return later == earlier+1 && s.unit == o.unit+1 && !d.units[s.unit].bullet && !d.units[s.unit].entry && !d.headedItem(s.unit)
}
