package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"attest"
	"attest/keeper"
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
		if err := keeper.Derive(ctx, l); err != nil {
			return err
		}
		d, err := build(l)
		if err != nil {
			return err
		}
		d.By, d.Why = f.by, f.why
		if d, err = keeper.Decide(ctx, l, d); err != nil {
			return err
		}
		before, err := l.Size(ctx)
		if err != nil {
			return err
		}
		if err := keeper.Derive(ctx, l); err != nil {
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
