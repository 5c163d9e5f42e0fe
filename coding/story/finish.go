package story

import (
	"attest"
	"attest/coding/discourse"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// Finish settles what only the whole discourse tells: the acts of claims that
// took up others, loose tolls, effects told later.
func (d *Story) Finish(ms []*telling.Mention) []*telling.Mention {
	for _, spared := range []bool{false, true} { // one who was spared says that nobody was hurt only where no toll is told
		for _, l := range d.Loose {
			if l.Casualty.Spared == spared {
				ms = d.giveToll(l, ms)
			}
		}
	}
	d.scene(ms)
	ms = d.underTitle(ms)
	d.atTitle(ms)
	d.namedLater(ms)
	d.captors(ms)
	d.takers(ms)
	d.Flown(ms)
	var out []*telling.Mention
	general := map[int]bool{} // paragraphs about what is done for years
	for _, m := range ms {
		if m.Bare && m.Target == nil && len(m.Harm) == 0 && len(m.Means) == 0 && m.Effect == "" {
			d.Untake(m.Trigger, "an operation against nobody")
			continue
		}
		if d.HistoryOnly(m) || general[m.Unit()] && d.GoesOnInGeneral(m) {
			d.Untake(m.Trigger, "told of months or years, not of one act")
			general[m.Unit()] = true
			continue
		}
		act, rule := m.Act, m.ActBy
		switch {
		case m.Settled:
		case m.DeniesDeaths():
			act, rule = attest.Killing, "act.denied-part"
		case m.Base != "":
			act, rule = m.Inherited.Act, "act.of-antecedent"
		default:
			act, rule = m.ResolveAct()
			if act == attest.ArmedAttack && m.Inherited != nil && m.Inherited.Act == attest.Killing { // "denies that its men shot the nurses", who died
				act, rule = m.Inherited.Act, "act.of-antecedent"
			}
		}
		if act != m.Act {
			m.Act, m.ActBy = act, rule
		}
		d.countPronouns(m)
		d.ActsByForces(m)
		d.ArmsAlong(m)
		m.SettleMeans()
		discourse.SettleEffect(m)
		denyKilling(m)
		out = append(out, m)
	}
	d.bodiesOfTaken(out)
	d.identified(out)
	d.personsNamed(out)
	d.doersSaidToBe(out)
	return out
}

// denyKilling makes a denial of a killing in which nobody is said to have died; a denial carries no harm
// (codebook, section 10, Stance): "leaders said that nobody had been killed".
func denyKilling(m *telling.Mention) {
	dead := m.Harm[reading.Killed]
	if m.Act == attest.Killing && m.Stance == attest.Asserted && dead != nil && dead.Quantity.High != nil && *dead.Quantity.High == 0 {
		m.Stance, m.StanceBy, m.StanceAt = attest.Denied, "stance.nobody-killed", []syntax.Span{dead.At}
	}
	if m.Stance == attest.Denied {
		m.Harm = nil
	}
}

// giveToll gives a toll told apart to the last claim before it in its unit,
// or, where it is only said there that nobody was hurt, in the one before.
func (d *Story) giveToll(l telling.LooseToll, ms []*telling.Mention) []*telling.Mention {
	unit := d.Sents[l.Sentence].Unit
	var best *telling.Mention
	last := func(m *telling.Mention) int { // the last sentence that tells it, up to that of the toll
		if m.Trigger.Sentence.Index <= l.Sentence {
			return min(m.Last, l.Sentence)
		}
		return m.Last
	}
	for _, m := range ms {
		if best != nil && l.Casualty.Kind != reading.Captured && bloodless(m.Act) && !bloodless(best.Act) { // who fell did so in the fight, not when arms were found
			continue
		}
		if l.Casualty.Kind == reading.Captured && m.Act.Family() != attest.CustodyFamily && (m.Act.Family() != attest.AttackFamily || m.Act == attest.Killing || !l.Casualty.Counted) { // "marched against the arrest of three": the march took nobody
			continue
		}
		if last(m) <= l.Sentence && (d.Sents[last(m)].Unit == unit || d.Units[unit].Heading || d.tollOpensNext(l, last(m), m.Act)) && (best == nil || last(m) >= last(best)) && m.Act.Family() != attest.AgreementFamily {
			best = m
		}
	}
	if best == nil {
		best = d.tollBefore(l, ms)
	}
	if best != nil && l.Casualty.Spared && (best.Act.Family() != attest.AttackFamily || best.Act == attest.Killing || harmed(best)) {
		return ms
	}
	if best == nil || best.Stance != attest.Asserted && best.Stance != attest.Unconfirmed || l.Casualty.Bare && best.Harm[reading.Killed] == nil {
		return ms
	}
	src := d.TollSource(&d.Sents[l.Sentence], l.Casualty.Word, best)
	if m := d.deathsBeside(best, l, src); m != nil {
		return append(ms, m)
	}
	if m := best.WithToll(l, src); m != nil {
		return append(ms, m)
	}
	if src.Speaker.Kind != reading.ReportSpeaker && best.Source.Speaker.Kind == reading.ReportSpeaker {
		d.Adopt(ms, best, src)
	}
	if !telling.AddsOtherSide(best, l.Casualty) {
		best.SetHarm(l.Casualty.Kind, l.Casualty.Toll)
	}
	best.Last = max(best.Last, l.Sentence)
	return ms
}

// deathsBeside returns a killing where people are said to have died when things were
// destroyed, people marched or were arrested: "Raiders burned the huts. The chief counted nine
// dead". Who burned is who killed.
func (d *Story) deathsBeside(best *telling.Mention, l telling.LooseToll, src *reading.SourceRef) *telling.Mention {
	c := l.Casualty
	if c.Kind != reading.Killed || c.None || discourse.BareMany(c.Toll.Quantity) && best.Act == attest.Arrest || best.Act != attest.Destruction && best.Act != attest.Protest && best.Act != attest.Arrest || best.Harm[reading.Killed] != nil {
		return nil
	}
	o := *best
	o.Act, o.ActBy, o.Settled, o.Source, o.Last = attest.Killing, "act.deaths-beside", true, src, l.Sentence
	o.Harm, o.Acts, o.Also, o.Means, o.Target, o.Count = map[reading.HarmKind]*roles.Toll{}, nil, nil, nil, nil, nil
	o.Effect, o.EffectAt = "", nil
	if best.Act != attest.Destruction {
		o.Actor = nil
	}
	if len(c.Victims) > 0 {
		o.Target = d.Describe(&d.Sents[l.Sentence], c.Victims[0], "target.victims")
	}
	o.SetHarm(c.Kind, c.Toll)
	o.AddAct(c.Toll.At)
	return &o
}

// harmed tells an act of which some dead or hurt are told.
func harmed(m *telling.Mention) bool {
	for _, t := range m.Harm {
		if t.Quantity.High == nil || *t.Quantity.High > 0 {
			return true
		}
	}
	return false
}

// bloodless tells acts in which people are seldom killed or hurt.
func bloodless(act attest.Act) bool {
	return act == attest.Arrest || act == attest.Abduction || act == attest.Interception || act == attest.Destruction
}

// tollOpensNext tells whether a toll told apart opens the paragraph after the sentence that last told
// an act, and can be of it.
func (d *Story) tollOpensNext(l telling.LooseToll, last int, act attest.Act) bool {
	if l.Casualty.None {
		return d.OpensNext(l.Sentence, last)
	}
	return l.Casualty.Kind != reading.Captured && telling.Tolls(act) && d.TollOpensNext(&d.Sents[l.Sentence], last)
}

// tollBefore returns the act told last, some paragraphs before, of which the dead are told, where a
// sentence that names no act, place or day gives another's count of them: "The army spokesman speaks of
// four dead only".
func (d *Story) tollBefore(l telling.LooseToll, ms []*telling.Mention) *telling.Mention {
	s := &d.Sents[l.Sentence]
	src := d.SourceOf(s, l.Casualty.Word)
	if l.Casualty.Kind != reading.Killed || l.Casualty.None || src.Speaker.Kind == reading.ReportSpeaker || src.Voice != reading.Says || !d.NamesNoScene(s) {
		return nil
	}
	for i := len(ms) - 1; i >= 0; i-- {
		m := ms[i]
		if last := d.Sents[m.Last]; m.Harm[reading.Killed] != nil && m.Act.Family() == attest.AttackFamily && m.Last < l.Sentence && !d.AgainstStrikers(m) {
			if s.Unit-last.Unit > discourse.LaterTollUnits || telling.SameSource(&telling.Mention{Source: src}, m) {
				return nil
			}
			return m
		}
	}
	return nil
}
