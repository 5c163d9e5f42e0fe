package main

import (
	"context"

	"attest"
	"attest/keeper"
	"attest/ledger"

	"github.com/spf13/cobra"
)

func newMergeCommand(e *env) *cobra.Command {
	return decisionCommand(e, &cobra.Command{
		Use:   "merge EVENT EVENT… --by NAME --why REASON",
		Short: "Decide that events, or claims, are one event",
		Long: `Append the decision that these events are one. It holds over every rebuild and is
never overwritten by the program; a later split or undo takes it back.`,
		Example: `  attest merge e12ab34cd56 e98fe76dc54 --by "A. Martin" --why "same convoy, see the photograph"`,
		Args:    atLeast(2, "a merge needs two events or more"),
	}, func(ctx context.Context, l *ledger.Ledger, args []string) (attest.Decision, error) {
		claims, err := keeper.Claims(ctx, l, args)
		return attest.Decision{Kind: attest.Merge, Claims: claims}, err
	})
}
