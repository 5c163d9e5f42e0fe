package events

import (
	"attest"
)

// figure is what one origin says of a number of persons, after its later
// figures have replaced its earlier ones.
type figure struct {
	low, high, best int
	rank            int  // better figures have lower ranks
	vague           bool // words such as "dozens"
}

// worse reports whether f is a worse figure than g: of a worse source, or as
// good a source's vague words beside a number.
func (f figure) worse(g figure) bool {
	if f.rank != g.rank {
		return f.rank > g.rank
	}
	return f.vague && !g.vague
}

const (
	ownLosses = iota // the struck side about itself
	outsiders        // authorities, monitors, witnesses, media: equally good
	enemies          // a rival party
	never            // the perpetrator about the other side
)

func rankOf(r attest.Role) int {
	switch r {
	case attest.TargetSide:
		return ownLosses
	case attest.Perpetrator:
		return never
	case attest.Rival:
		return enemies
	}
	return outsiders
}

// toll gathers one quantity over the origins that attest an event: low and high
// over all of them, best by the codebook's order of sources.
func toll(list []attest.Origin, byRef map[attest.ClaimRef]*claim, of func(*attest.Harm) *attest.Quantity) attest.Toll {
	var figures []figure
	for _, o := range list {
		members := make([]*claim, 0, len(o.Claims))
		for _, ref := range o.Claims {
			if c := byRef[ref]; c.c.Stance != attest.Denied && c.c.Harm != nil && of(c.c.Harm) != nil {
				members = append(members, c)
			}
		}
		figures = append(figures, latest(byTime(members), of)...)
	}
	var t attest.Toll
	if len(figures) == 0 {
		return t
	}
	low, high := figures[0].low, figures[0].high
	best := figure{rank: never, vague: true}
	for _, f := range figures {
		low, high = min(low, f.low), max(high, f.high)
		if best.worse(f) || !f.worse(best) && f.best < best.best {
			best = f
		}
	}
	t.Low, t.High = &low, &high
	if best.rank < never {
		b := best.best
		t.Best = &b
	}
	return t
}

// latest returns an origin's figures as last published: one, or several when
// they were published at one time.
func latest(claims []*claim, of func(*attest.Harm) *attest.Quantity) []figure {
	var out []figure
	for i := len(claims) - 1; i >= 0; i-- {
		c := claims[i]
		if c.report.Published != claims[len(claims)-1].report.Published {
			break
		}
		q := of(c.c.Harm)
		f := figure{rank: rankOf(c.c.Source.Role)}
		low, ok := lowest(q)
		if !ok {
			continue
		}
		f.low, f.best, f.high = low, low, low
		if q.High != nil {
			f.high = *q.High
			f.vague = f.high > low && !q.Approx
		}
		out = append(out, f)
	}
	return out
}
