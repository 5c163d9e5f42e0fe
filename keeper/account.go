package keeper

import (
	"context"
	"slices"

	"attest"
	"attest/events"
	"attest/ledger"
)

// Account is an event with all that bears on it.
type Account struct {
	Event     attest.Event       `json:"event"`
	Claims    []Told             `json:"claims"` // in the order of the event's, corrected
	Copies    []attest.CopyGroup `json:"copies"` // that reports of the event are in
	Decisions []attest.Decision  `json:"decisions"`
}

// AccountOf gathers the account of an event.
func AccountOf(ctx context.Context, l *ledger.Ledger, ev attest.Event) (Account, error) {
	a := Account{Event: ev}
	roots := map[string]bool{}
	for _, ref := range ev.Claims {
		t, err := Tell(ctx, l, ref)
		if err != nil {
			return a, err
		}
		a.Claims = append(a.Claims, t)
		groups, err := l.Copies(ctx, t.Report.ID)
		if err != nil {
			return a, err
		}
		for _, g := range groups {
			if root := g.Copies[0].Report; !roots[root] {
				roots[root] = true
				a.Copies = append(a.Copies, g)
			}
		}
	}
	var err error
	if a.Decisions, err = l.DecisionsAbout(ctx, ev.Claims); err != nil {
		return a, err
	}
	standing := events.Standing(a.Decisions)
	for i, t := range a.Claims {
		if a.Claims[i], err = t.corrected(standing); err != nil {
			return a, err
		}
	}
	return a, nil
}

// TellCorrected reads a claim with its report and the corrections that hold.
func TellCorrected(ctx context.Context, l *ledger.Ledger, ref attest.ClaimRef) (Told, error) {
	t, err := Tell(ctx, l, ref)
	if err != nil {
		return t, err
	}
	decisions, err := l.DecisionsAbout(ctx, []attest.ClaimRef{ref})
	if err != nil {
		return t, err
	}
	return t.corrected(events.Standing(decisions))
}

func (t Told) corrected(standing []attest.Decision) (Told, error) {
	r, err := readClaim(t.Claim, t.Ref, standing)
	t.Claim, t.Corrections = r.Claim, r.Corrections
	return t, err
}

// Joined compares the event's claims with one another: why they are one event.
func (a Account) Joined() ([]events.Comparison, error) {
	var out []events.Comparison
	for i, x := range a.Claims {
		for _, y := range a.Claims[i+1:] {
			c, err := a.compare(x, y)
			if err != nil {
				return nil, err
			}
			out = append(out, c)
		}
	}
	return out, nil
}

// Other is an event that could be taken for another, and is not.
type Other struct {
	Event attest.Event
	Why   events.Comparison // of the first claims of both
}

// mostOthers is how many events of one time are looked through for near ones.
const mostOthers = 1000

// Others compares the event with those of its family at its time and place: why
// they are other events.
func (a Account) Others(ctx context.Context, l *ledger.Ledger) ([]Other, error) {
	near, err := l.Events(ctx, ledger.Filter{Since: a.Event.Earliest, Until: a.Event.Latest, Kind: a.Event.Kind, Limit: mostOthers})
	if err != nil {
		return nil, err
	}
	var out []Other
	for _, ev := range near {
		if ev.ID == a.Event.ID || ev.Family != a.Event.Family || far(a.Event.Place, ev.Place) {
			continue
		}
		first, err := Tell(ctx, l, ev.Claims[0])
		if err != nil {
			return nil, err
		}
		c, err := a.compare(a.Claims[0], first)
		if err != nil {
			return nil, err
		}
		out = append(out, Other{ev, c})
	}
	return out, nil
}

func (a Account) compare(x, y Told) (events.Comparison, error) {
	return events.Compare(bare(x.Report), x.Claim, bare(y.Report), y.Claim, a.copies(x.Report.ID, y.Report.ID))
}

func bare(r attest.Report) events.Report {
	return events.Report{ID: r.ID, Publisher: r.Publisher, Published: r.Published, Language: r.Language}
}

func (a Account) copies(x, y string) bool {
	for _, g := range a.Copies {
		if slices.Contains(g.Reports, x) && slices.Contains(g.Reports, y) {
			return true
		}
	}
	return false
}

// far leaves out events in other countries or more than a degree away.
func far(a, b *attest.Place) bool {
	if a == nil || b == nil {
		return false
	}
	if a.Lat == nil || b.Lat == nil || a.Lon == nil || b.Lon == nil {
		return a.Country != b.Country && a.Country != "" && b.Country != ""
	}
	return max(*a.Lat-*b.Lat, *b.Lat-*a.Lat) > 1 || max(*a.Lon-*b.Lon, *b.Lon-*a.Lon) > 1
}
