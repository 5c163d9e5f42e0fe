package main

import (
	"context"
	"slices"

	"attest"
	"attest/ledger"

	"github.com/spf13/cobra"
)

func newSplitCommand(e *env) *cobra.Command {
	return decisionCommand(e, &cobra.Command{
		Use:     "split CLAIM… --by NAME --why REASON",
		Short:   "Decide that claims are another event than the rest of theirs",
		Long:    `Append the decision that these claims, of one event, are not about that event.`,
		Example: `  attest split r17:c2 r18:c1 --by "A. Martin" --why "the evening attack, not the morning one"`,
		Args:    cobra.MinimumNArgs(1),
	}, func(ctx context.Context, l *ledger.Ledger, args []string) (attest.Decision, error) {
		d := attest.Decision{Kind: attest.Split}
		for _, a := range args {
			if _, _, ok := cutRef(a); !ok {
				return d, usagef("%s is no claim; name claims as report:c1", a)
			}
		}
		var err error
		if d.Claims, err = allClaims(ctx, l, args); err != nil {
			return d, err
		}
		for _, c := range d.Claims {
			ev, ok, err := l.Event(ctx, string(c))
			if err != nil {
				return d, err
			}
			if !ok {
				return d, usagef("%s is in no event", c)
			}
			for _, other := range ev.Claims {
				if !slices.Contains(d.Claims, other) && !slices.Contains(d.Apart, other) {
					d.Apart = append(d.Apart, other)
				}
			}
		}
		if len(d.Apart) == 0 {
			return d, usagef("these claims are all of their event: nothing is left to split them from")
		}
		return d, nil
	})
}
