package keeper

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"attest"
	"attest/events"
	"attest/ledger"
)

// Refused is why a decision is not written down: something in it is wrong.
type Refused string

func (r Refused) Error() string { return string(r) }

func refusedf(format string, args ...any) error { return Refused(fmt.Sprintf(format, args...)) }

// Decide checks a decision, completes a split with the claims that are left,
// and appends it. The ledger's events must be up to date; deriving them anew
// afterwards is for the caller. After a decision without effect on events they
// are still up to date.
func Decide(ctx context.Context, l *ledger.Ledger, d attest.Decision) (attest.Decision, error) {
	d.By, d.Why = strings.TrimSpace(d.By), strings.TrimSpace(d.Why)
	if d.By == "" || d.Why == "" {
		return d, Refused("a decision needs the name of who decides, and the reason")
	}
	if err := check(ctx, l, &d); err != nil {
		return d, err
	}
	fresh, err := Fresh(ctx, l)
	if err != nil {
		return d, err
	}
	d, err = l.Decide(ctx, d)
	if errors.Is(err, ledger.ErrNoDecision) {
		return d, refusedf("there is no decision %q", d.Undoes)
	}
	if err != nil || !fresh {
		return d, err
	}
	idle, err := withoutEffect(ctx, l, d)
	if err != nil || !idle {
		return d, err
	}
	return d, l.KeepEvents(ctx, derivation)
}

// withoutEffect reports whether a decision changes no event: a remark, an
// acceptance, or the undoing of one.
func withoutEffect(ctx context.Context, l *ledger.Ledger, d attest.Decision) (bool, error) {
	all, err := l.Decisions(ctx)
	for _, before := range slices.Backward(all) {
		if d.Kind == attest.Undo && before.ID == d.Undoes {
			d = before
		}
	}
	return d.Kind == attest.Note || d.Kind == attest.Accept, err
}

func check(ctx context.Context, l *ledger.Ledger, d *attest.Decision) error {
	for _, ref := range slices.Concat(d.Claims, d.Apart) {
		if ok, err := hasClaims(ctx, l, string(ref)); err != nil {
			return err
		} else if !ok {
			return refusedf("%s is no claim of the ledger", ref)
		}
	}
	if d.Kind != attest.Undo && len(d.Claims) == 0 {
		return Refused("the decision is about no claim")
	}
	switch d.Kind {
	case attest.Merge:
		if len(d.Claims) == 1 && !strings.HasSuffix(string(d.Claims[0]), ":*") {
			return Refused("a merge needs two claims or more")
		}
	case attest.Split:
		return completeSplit(ctx, l, d)
	case attest.Correct:
		return checkCorrection(ctx, l, *d)
	case attest.Reject, attest.Accept, attest.Note, attest.Undo:
	default:
		return refusedf("%q is no kind of decision", d.Kind)
	}
	return nil
}

// completeSplit names the claims of the event that the split leaves behind.
func completeSplit(ctx context.Context, l *ledger.Ledger, d *attest.Decision) error {
	for _, c := range d.Claims {
		ev, ok, err := l.Event(ctx, string(c))
		if err != nil {
			return err
		}
		if !ok {
			return refusedf("%s is in no event", c)
		}
		for _, other := range ev.Claims {
			if !slices.Contains(d.Claims, other) && !slices.Contains(d.Apart, other) {
				d.Apart = append(d.Apart, other)
			}
		}
	}
	if len(d.Apart) == 0 {
		return Refused("these claims are all of their event: nothing is left to split them from")
	}
	return nil
}

// checkCorrection tries a correction on its claims before it is written down.
func checkCorrection(ctx context.Context, l *ledger.Ledger, d attest.Decision) error {
	for _, ref := range d.Claims {
		if strings.HasSuffix(string(ref), ":*") {
			return refusedf("%s is not one claim; a correction is about one", ref)
		}
		t, err := Tell(ctx, l, ref)
		if err != nil {
			return err
		}
		fixed, err := events.Corrected(t.Claim, d.Field, d.Value)
		if err != nil {
			return Refused(err.Error())
		}
		fixed.Evidence = evidenceOf(t.Claim, d)
		fixed.PartOf = "" // it stands alone here
		if bad := attest.Validate(attest.CodedReport{Report: t.Report, Claims: []attest.Claim{fixed}}); len(bad) > 0 {
			return refusedf("the claim would break the contract: %s", bad[0])
		}
	}
	return nil
}
