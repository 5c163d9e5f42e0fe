package coding

import (
	"cmp"
	"slices"
	"strconv"

	"attest"
	"attest/coding/discourse"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// claims turns the joined tellings into claims in text order, one for each
// place and day of a list, with ids and parts.
func (d *document) claims(ms []*telling.Mention) []attest.Claim {
	var split []*telling.Mention
	for _, m := range ms {
		for _, toll := range d.splitTolls(m, ms) {
			for _, one := range d.splitPlaces(toll) {
				split = append(split, d.splitDays(one)...)
			}
		}
	}
	slices.SortStableFunc(split, func(a, b *telling.Mention) int { return cmp.Compare(discourse.Start(a), discourse.Start(b)) })
	split = slices.DeleteFunc(d.Settle(split), func(m *telling.Mention) bool {
		hollow := d.Hollow(m)
		if hollow {
			d.Untake(m.Trigger, "a remark: nothing is told of it but that it is done")
		}
		return hollow
	})
	for i, m := range split {
		m.ID = "c" + strconv.Itoa(i+1)
	}
	out := make([]attest.Claim, len(split))
	wholes := make([]*telling.Mention, len(split))
	for i, m := range split {
		wholes[i] = d.SummaryOf(m, split)
	}
	discourse.SumUp(split, wholes)
	for i, m := range split {
		out[i] = d.claim(m)
		if wholes[i] != nil {
			out[i].PartOf = wholes[i].ID
		}
		d.account(m, &out[i])
	}
	return out
}

// splitPlaces makes one telling for each place of a list, unless the telling
// is a summary over wide places.
func (d *document) splitPlaces(m *telling.Mention) []*telling.Mention {
	if len(m.Places) < 2 || d.listIsOnePlace(m) {
		return append([]*telling.Mention{m}, d.onOtherDays(m)...)
	}
	var out []*telling.Mention
	for _, p := range m.Places {
		one := *m
		one.Places = []reading.PlaceRef{p}
		if one.Count != nil && one.Count.Low != nil && *one.Count.Low <= len(m.Places) { // "two attacks, on A and on B"
			one.Count, one.CountAt = nil, syntax.Span{}
		}
		if t := d.targetAt(m, p); t != nil {
			one.Target = t
		}
		out = append(out, &one)
	}
	return out
}

// onOtherDays makes a telling for each further place that has a day of its own; the toll is that of the first. Where
// the place itself was struck, so was the further one: "struck Gao on Monday and Kidal on Tuesday".
func (d *document) onOtherDays(m *telling.Mention) []*telling.Mention {
	var out []*telling.Mention
	for _, o := range m.Elsewhere {
		one := *m
		one.Places, one.Time, one.Harm, one.Elsewhere = []reading.PlaceRef{o.Place}, o.Time, nil, nil
		if m.Target != nil && m.Target.Class == reading.PlaceClass && m.Target.Sentence == m.Trigger.Sentence {
			one.Target = d.Describe(m.Target.Sentence, o.Place.Head, "target.of-place")
		}
		out = append(out, &one)
	}
	return out
}

// claim writes a telling as a claim of the codebook.
func (d *document) claim(m *telling.Mention) attest.Claim {
	c := attest.Claim{ID: m.ID, Act: m.Act, Stance: m.Stance, Count: attest.Exactly(1), Effect: m.Effect, Evidence: attest.Evidence{}}
	d.evidence(&c, "act", m.Acts...)
	if m.Count != nil {
		c.Count = *m.Count
		d.evidence(&c, "count", m.CountAt)
	}
	d.DropNoParties(m)
	if m.Actor != nil {
		p := m.Actor.Party
		if d.somebody(m) {
			p.Kind = attest.UnknownParty
		}
		c.Actor = &p
		d.evidence(&c, "actor", m.Actor.At...)
	}
	if m.Target != nil {
		p := m.Target.Party
		if p.Kind == "" && m.Target.Class == reading.PlaceClass && c.Act.Family() == attest.AttackFamily { // a town that is struck
			p.Kind = attest.Civilian
		}
		c.Target = &p
		d.evidence(&c, "target", m.Target.At...)
	}
	for _, n := range m.Means {
		c.Instruments = append(c.Instruments, attest.Instrument{Kind: n.Kind, Quantity: n.Quantity})
		d.evidence(&c, "instruments", n.At)
	}
	d.claimHarm(&c, m)
	if m.Effect != "" {
		d.evidence(&c, "effect", m.EffectAt...)
	}
	if p, ok := d.claimPlace(m); ok {
		c.Place = &p
		for _, r := range m.Places {
			d.evidence(&c, "place", r.At)
		}
	}
	c.Time = d.ClaimTime(m)
	if m.Time != nil {
		d.evidence(&c, "time", m.Time.At...)
	}
	c.Source = m.Source.Source
	c.Source.Role = d.RoleFor(d.Standing(m))
	if m.Source.Voice == reading.OwnsUp {
		c.Source.Role = attest.Perpetrator
	}
	d.evidence(&c, "source", m.Source.At...)
	return c
}

// somebody tells men of whom nothing is said but that they killed, took or struck: whose they are nobody knows.
func (d *document) somebody(m *telling.Mention) bool {
	switch m.Act {
	case attest.Killing, attest.ArmedAttack, attest.Abduction, attest.Explosion, attest.SuicideBombing, attest.GrenadeAttack, attest.SexualViolence:
	default:
		return false
	}
	a := m.Actor
	return a.Class == reading.CivilianClass && a.Party.Kind == attest.Civilian && a.Party.Canonical == "" && a.Sentence.Is(a.Head, "NOUN") && d.Grammar.Set("anyone-noun").Word(a.Sentence, a.Head)
}

func (d *document) claimHarm(c *attest.Claim, m *telling.Mention) {
	if len(m.Harm) == 0 {
		return
	}
	var h attest.Harm
	for _, f := range []struct {
		kind reading.HarmKind
		into **attest.Quantity
	}{{reading.Killed, &h.Killed}, {reading.Wounded, &h.Wounded}, {reading.Captured, &h.Captured}} {
		if t := m.Harm[f.kind]; t != nil && t.Rule != roles.Uncounted && !(f.kind == reading.Captured && m.Act == attest.Protest) { // "holding a sit-in"
			q := t.Quantity
			*f.into = &q
			d.evidence(c, "harm", t.At)
		}
	}
	if h != (attest.Harm{}) {
		c.Harm = &h
	}
}

// evidence adds selectors to a field, each once, in the order given.
func (d *document) evidence(c *attest.Claim, field string, spans ...syntax.Span) {
	for _, sp := range spans {
		if sp.Empty() {
			continue
		}
		sel := d.Offsets.Selector(sp)
		if !slices.Contains(c.Evidence[field], sel) {
			c.Evidence[field] = append(c.Evidence[field], sel)
		}
	}
}
