package main

import (
	"context"

	"attest"
	"attest/keeper"
	"attest/ledger"

	"github.com/spf13/cobra"
)

func newRejectCommand(e *env) *cobra.Command {
	return decisionCommand(e, &cobra.Command{
		Use:   "reject CLAIM|REPORT… --by NAME --why REASON",
		Short: "Decide that claims are not to be used",
		Long: `Append the decision that these claims, or all claims of these reports, do not count
for events. They stay in the ledger.`,
		Example: `  attest reject r17:c2 --by "A. Martin" --why "the map in the report is of another town"
  attest reject r18 --by "A. Martin" --why "satire"`,
		Args: atLeast(1, "what to reject is missing: a claim or a report"),
	}, func(ctx context.Context, l *ledger.Ledger, args []string) (attest.Decision, error) {
		claims, err := keeper.Claims(ctx, l, args)
		return attest.Decision{Kind: attest.Reject, Claims: claims}, err
	})
}
