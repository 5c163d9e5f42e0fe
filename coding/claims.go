package coding

import (
	"cmp"
	"slices"
	"strconv"

	"attest"
)

// claims turns the joined tellings into claims in text order, one for each
// place of a list of places, with ids and parts.
func (d *document) claims(ms []*mention) []attest.Claim {
	var split []*mention
	for _, m := range ms {
		split = append(split, d.splitPlaces(m)...)
	}
	slices.SortStableFunc(split, func(a, b *mention) int { return cmp.Compare(a.start(), b.start()) })
	out := make([]attest.Claim, len(split))
	d.findWars(split)
	d.partsOfLists(split)
	d.continued(split)
	d.carriedOn(split)
	d.ownDeeds(split)
	for i, m := range split {
		d.possessed(m)
		d.occupiers(m.actor)
		d.occupiers(m.target)
		m.home(m.actor)
		m.home(m.target)
		m.id = "c" + strconv.Itoa(i+1)
	}
	wholes := make([]*mention, len(split))
	for i, m := range split {
		wholes[i] = d.summaryOf(m, split)
	}
	sumUp(split, wholes)
	for i, m := range split {
		out[i] = d.claim(m)
		if wholes[i] != nil {
			out[i].PartOf = wholes[i].id
		}
		d.account(m, &out[i])
	}
	return out
}

// start returns the first byte of the words that tell the act.
func (m *mention) start() int {
	first := m.acts[0].start
	for _, sp := range m.acts {
		first = min(first, sp.start)
	}
	return first
}

// splitPlaces makes one telling for each place of a list, unless the telling
// is a summary over wide places.
func (d *document) splitPlaces(m *mention) []*mention {
	if len(m.places) < 2 || d.listIsOnePlace(m) {
		return []*mention{m}
	}
	var out []*mention
	for _, p := range m.places {
		one := *m
		one.places = []placeRef{p}
		if one.count != nil && one.count.Low != nil && *one.count.Low <= len(m.places) { // "two attacks, on A and on B"
			one.count, one.countAt = nil, span{}
		}
		if t := d.targetAt(m, p); t != nil {
			one.target = t
		}
		out = append(out, &one)
	}
	return out
}

// claim writes a telling as a claim of the codebook.
func (d *document) claim(m *mention) attest.Claim {
	c := attest.Claim{ID: m.id, Act: m.act, Stance: m.stance, Count: attest.Exactly(1), Effect: m.effect, Evidence: attest.Evidence{}}
	d.evidence(&c, "act", m.acts...)
	if m.count != nil {
		c.Count = *m.count
		d.evidence(&c, "count", m.countAt)
	}
	d.dropNoParties(m)
	if m.actor != nil {
		p := m.actor.party
		c.Actor = &p
		d.evidence(&c, "actor", m.actor.at...)
	}
	if m.target != nil {
		p := m.target.party
		c.Target = &p
		d.evidence(&c, "target", m.target.at...)
	}
	for _, n := range m.means {
		c.Instruments = append(c.Instruments, attest.Instrument{Kind: n.kind, Quantity: n.quantity})
		d.evidence(&c, "instruments", n.at)
	}
	d.claimHarm(&c, m)
	if m.effect != "" {
		d.evidence(&c, "effect", m.effectAt...)
	}
	if p, ok := d.claimPlace(m); ok {
		c.Place = &p
		for _, r := range m.places {
			d.evidence(&c, "place", r.at)
		}
	}
	c.Time = d.claimTime(m)
	if m.time != nil {
		d.evidence(&c, "time", m.time.at...)
	}
	c.Source = m.source.source
	c.Source.Role = d.roleFor(m.standing())
	if m.source.voice == ownsUp {
		c.Source.Role = attest.Perpetrator
	}
	d.evidence(&c, "source", m.source.at...)
	return c
}

func (d *document) claimHarm(c *attest.Claim, m *mention) {
	if len(m.harm) == 0 {
		return
	}
	var h attest.Harm
	for _, f := range []struct {
		kind harmKind
		into **attest.Quantity
	}{{killed, &h.Killed}, {wounded, &h.Wounded}, {captured, &h.Captured}} {
		if t := m.harm[f.kind]; t != nil {
			q := t.quantity
			*f.into = &q
			d.evidence(c, "harm", t.at)
		}
	}
	c.Harm = &h
}

// evidence adds selectors to a field, each once, in the order given.
func (d *document) evidence(c *attest.Claim, field string, spans ...span) {
	for _, sp := range spans {
		if sp.empty() {
			continue
		}
		sel := d.offsets.selector(sp)
		if !slices.Contains(c.Evidence[field], sel) {
			c.Evidence[field] = append(c.Evidence[field], sel)
		}
	}
}

// home gives persons and things whose words name no country that of the place of the
// act: those killed in Kharkiv by a country that the report is about are not of it.
func (m *mention) home(f *filler) {
	if f == nil || !f.atHome || len(m.places) == 0 {
		return
	}
	if c := m.places[0].place.Country; c != "" {
		f.party.Country = c
	}
}
