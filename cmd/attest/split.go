package main

import (
	"context"

	"attest"
	"attest/keeper"
	"attest/ledger"

	"github.com/spf13/cobra"
)

func newSplitCommand(e *env) *cobra.Command {
	return decisionCommand(e, &cobra.Command{
		Use:     "split CLAIM… --by NAME --why REASON",
		Short:   "Decide that claims are another event than the rest of theirs",
		Long:    `Append the decision that these claims, of one event, are not about that event.`,
		Example: `  attest split r17:c2 r18:c1 --by "A. Martin" --why "the evening attack, not the morning one"`,
		Args:    atLeast(1, "the claims that tell another event are missing"),
	}, func(ctx context.Context, l *ledger.Ledger, args []string) (attest.Decision, error) {
		d := attest.Decision{Kind: attest.Split}
		for _, a := range args {
			if _, _, ok := attest.ClaimRef(a).Cut(); !ok {
				return d, usagef("%s is no claim; name claims as report:c1", a)
			}
		}
		var err error
		d.Claims, err = keeper.Claims(ctx, l, args)
		return d, err
	})
}
