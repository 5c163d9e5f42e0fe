package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"attest"
	"attest/events"
	"attest/ledger"

	"github.com/spf13/cobra"
)

// decisionFlags say who decides and why.
type decisionFlags struct {
	ledgerFlags
	by, why string
}

func (f *decisionFlags) add(cmd *cobra.Command) {
	f.ledgerFlags.add(cmd)
	cmd.Flags().StringVar(&f.by, "by", "", "`name` of who decides (required)")
	cmd.Flags().StringVar(&f.why, "why", "", "the `reason` (required)")
}

// decide appends the decision that a function makes and says what follows.
func (f *decisionFlags) decide(ctx context.Context, e *env, build func(*ledger.Ledger) (attest.Decision, error)) error {
	if strings.TrimSpace(f.by) == "" || strings.TrimSpace(f.why) == "" {
		return usagef("a decision needs --by and --why")
	}
	if !f.exists(e) {
		path, err := f.file(e)
		if err != nil {
			return err
		}
		return fmt.Errorf("%s: %w", path, ledger.ErrNone)
	}
	return f.write(ctx, e, func(l *ledger.Ledger) error {
		if _, err := derive(ctx, l); err != nil {
			return err
		}
		d, err := build(l)
		if err != nil {
			return err
		}
		d.By, d.Why = f.by, f.why
		if d, err = l.Decide(ctx, d); err != nil {
			return err
		}
		before, err := l.Size(ctx)
		if err != nil {
			return err
		}
		if _, err := derive(ctx, l); err != nil {
			return err
		}
		after, err := l.Size(ctx)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(e.out, "%s: %s by %s; %s, before %d; take it back with: attest undo %s\n",
			d.ID, d.Kind, d.By, plural(after.Events, "event"), before.Events, d.ID)
		return err
	})
}

// claimsOf returns the claims that an argument names: of an event, one claim,
// or all of a report.
func claimsOf(ctx context.Context, l *ledger.Ledger, arg string) ([]attest.ClaimRef, error) {
	if ev, ok, err := l.Event(ctx, arg); err != nil {
		return nil, err
	} else if ok && !strings.Contains(arg, ":") {
		return ev.Claims, nil
	}
	if report, id, ok := cutRef(arg); ok {
		s, found, err := l.Report(ctx, report)
		if err != nil {
			return nil, err
		}
		if c, _ := s.Chosen(); found && (id == "*" || hasClaim(c.Claims, id)) {
			return []attest.ClaimRef{attest.ClaimRef(arg)}, nil
		}
	}
	if _, ok, err := l.Report(ctx, arg); err != nil {
		return nil, err
	} else if ok {
		return []attest.ClaimRef{attest.ClaimRef(arg + ":*")}, nil
	}
	return nil, usagef("%s is no event, claim (report:c1) or report of the ledger", arg)
}

// cutRef splits the reference of a claim.
func cutRef(ref string) (report, claim string, ok bool) {
	i := strings.LastIndexByte(ref, ':')
	if i < 0 {
		return "", "", false
	}
	return ref[:i], ref[i+1:], true
}

func hasClaim(list []attest.Claim, id string) bool {
	for _, c := range list {
		if c.ID == id {
			return true
		}
	}
	return false
}

func allClaims(ctx context.Context, l *ledger.Ledger, args []string) ([]attest.ClaimRef, error) {
	var out []attest.ClaimRef
	for _, a := range args {
		list, err := claimsOf(ctx, l, a)
		if err != nil {
			return nil, err
		}
		out = append(out, list...)
	}
	return out, nil
}

// decisionCommand makes a command that appends a decision.
func decisionCommand(e *env, cmd *cobra.Command, build func(context.Context, *ledger.Ledger, []string) (attest.Decision, error)) *cobra.Command {
	var f decisionFlags
	cmd.GroupID = groupLedger
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		return f.decide(cmd.Context(), e, func(l *ledger.Ledger) (attest.Decision, error) { return build(cmd.Context(), l, args) })
	}
	f.add(cmd)
	return cmd
}

// jsonValue reads a value as JSON, or takes it for a string.
func jsonValue(s string) string {
	if s == "" || json.Valid([]byte(s)) {
		return s
	}
	quoted, err := json.Marshal(s)
	if err != nil {
		panic(err) // a string: cannot happen
	}
	return string(quoted)
}

// checkCorrection tries a correction on a claim before it is written down.
func checkCorrection(ctx context.Context, l *ledger.Ledger, ref, field, value string) error {
	report, id, ok := cutRef(ref)
	if !ok {
		return usagef("%s is no claim; name it as report:c1", ref)
	}
	s, found, err := l.Report(ctx, report)
	if err != nil {
		return err
	}
	c, _ := s.Chosen()
	if !found || !hasClaim(c.Claims, id) {
		return usagef("%s is no claim of the ledger", ref)
	}
	for _, claim := range c.Claims {
		if claim.ID != id {
			continue
		}
		fixed, err := events.Corrected(claim, field, value)
		if err != nil {
			return usagef("%v", err)
		}
		fixed.Evidence = claim.Evidence
		if bad := attest.Validate(attest.CodedReport{Report: s.Report, Claims: []attest.Claim{fixed}}); len(bad) > 0 {
			return usagef("the claim would break the contract: %s", bad[0])
		}
	}
	return nil
}
