package keeper

import (
	"context"
	"slices"
	"strings"

	"attest"
	"attest/events"
	"attest/ledger"
)

// Read is a claim as people read it by now: as coded, with the corrections that
// hold.
type Read struct {
	Claim       attest.Claim
	Corrections []attest.Decision // in the order in which they were made
	Rejected    *attest.Decision  // that says the claim is not to be used
	Accepted    *attest.Decision  // that says it was looked at and holds, as it is now
}

// ReadClaims reads the claims of one coding of a report.
func ReadClaims(ctx context.Context, l *ledger.Ledger, report string, claims []attest.Claim) ([]Read, error) {
	refs := make([]attest.ClaimRef, len(claims))
	for i, c := range claims {
		refs[i] = attest.ClaimRef(report + ":" + c.ID)
	}
	decisions, err := l.DecisionsAbout(ctx, refs)
	if err != nil {
		return nil, err
	}
	standing := events.Standing(decisions)
	out := make([]Read, len(claims))
	for i, c := range claims {
		if out[i], err = readClaim(c, refs[i], standing); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// readClaim applies what holds of the decisions about a claim.
func readClaim(c attest.Claim, ref attest.ClaimRef, standing []attest.Decision) (Read, error) {
	r := Read{Claim: c}
	for _, d := range standing {
		if !about(d, ref) {
			continue
		}
		switch d.Kind {
		case attest.Reject:
			r.Rejected = &d
		case attest.Accept:
			r.Accepted = &d
		case attest.Correct:
			evidence := evidenceOf(r.Claim, d)
			fixed, err := events.Corrected(r.Claim, d.Field, d.Value)
			if err != nil {
				return r, err
			}
			fixed.Evidence = evidence
			r.Claim, r.Accepted = fixed, nil
			r.Corrections = append(r.Corrections, d)
		}
	}
	return r, nil
}

func about(d attest.Decision, ref attest.ClaimRef) bool {
	report, _, _ := ref.Cut()
	return slices.Contains(d.Claims, ref) || slices.Contains(d.Claims, attest.ClaimRef(report+":*"))
}

// evidenceOf is the evidence of a claim with the words of a correction in the
// place of those that stood behind the field.
func evidenceOf(c attest.Claim, d attest.Decision) attest.Evidence {
	if len(d.Words) == 0 {
		return c.Evidence
	}
	out := attest.Evidence{}
	for field, words := range c.Evidence {
		out[field] = words
	}
	key := d.Field
	if field, _, _ := strings.Cut(key, "."); field != "harm" {
		key = field // of the harm each number has words of its own
	}
	out[key] = d.Words
	return out
}

// accepted are the claims that somebody accepted as they are now: a correction
// or a rejection after it, or an acceptance that was taken back, leaves them to
// be looked at again.
func accepted(decisions []attest.Decision) map[attest.ClaimRef]bool {
	out := map[attest.ClaimRef]bool{}
	for _, d := range events.Standing(decisions) {
		for _, c := range d.Claims {
			switch d.Kind {
			case attest.Accept:
				out[c] = true
			case attest.Correct, attest.Reject:
				delete(out, c)
			}
		}
	}
	return out
}
