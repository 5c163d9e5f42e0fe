package keeper

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"attest"
	"attest/ledger"
)

// Told is a claim with the report that tells it.
type Told struct {
	Ref    attest.ClaimRef `json:"ref"`
	Report attest.Report   `json:"report"`
	Coder  string          `json:"coder"`
	Claim  attest.Claim    `json:"claim"`
	// Corrections are the decisions that made the claim what it is here; of a
	// claim as coded there are none.
	Corrections []attest.Decision `json:"corrections,omitempty"`
}

// ErrNoClaim says that the ledger holds no such claim.
var ErrNoClaim = errors.New("there is no such claim")

// Tell reads a claim with its report.
func Tell(ctx context.Context, l *ledger.Ledger, ref attest.ClaimRef) (Told, error) {
	report, id, _ := ref.Cut()
	s, ok, err := l.Report(ctx, report)
	if err != nil {
		return Told{}, err
	}
	c, _ := s.Chosen()
	for _, claim := range c.Claims {
		if ok && claim.ID == id {
			return Told{Ref: ref, Report: s.Report, Coder: c.Coder, Claim: claim}, nil
		}
	}
	return Told{}, fmt.Errorf("%w as %s; 'attest rebuild' brings events up to date", ErrNoClaim, ref)
}

// Claims returns the claims that names stand for: of an event, one claim, or all
// of a report.
func Claims(ctx context.Context, l *ledger.Ledger, names []string) ([]attest.ClaimRef, error) {
	var out []attest.ClaimRef
	for _, n := range names {
		list, err := claimsOf(ctx, l, n)
		if err != nil {
			return nil, err
		}
		out = append(out, list...)
	}
	return out, nil
}

func claimsOf(ctx context.Context, l *ledger.Ledger, name string) ([]attest.ClaimRef, error) {
	if ev, ok, err := l.Event(ctx, name); err != nil {
		return nil, err
	} else if ok && !strings.Contains(name, ":") {
		return ev.Claims, nil
	}
	if ok, err := hasClaims(ctx, l, name); err != nil {
		return nil, err
	} else if ok {
		return []attest.ClaimRef{attest.ClaimRef(name)}, nil
	}
	if _, ok, err := l.Report(ctx, name); err != nil {
		return nil, err
	} else if ok {
		return []attest.ClaimRef{attest.ClaimRef(name + ":*")}, nil
	}
	return nil, Refused(name + " is no event, claim (report:c1) or report of the ledger")
}

// hasClaims reports whether a reference names a claim, or all claims of a
// report, that the ledger holds.
func hasClaims(ctx context.Context, l *ledger.Ledger, ref string) (bool, error) {
	report, id, ok := attest.ClaimRef(ref).Cut()
	if !ok {
		return false, nil
	}
	s, found, err := l.Report(ctx, report)
	if err != nil || !found {
		return false, err
	}
	c, _ := s.Chosen()
	return id == "*" || slices.ContainsFunc(c.Claims, func(c attest.Claim) bool { return c.ID == id }), nil
}
