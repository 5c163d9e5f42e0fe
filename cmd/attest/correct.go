package main

import (
	"context"

	"attest"
	"attest/ledger"

	"github.com/spf13/cobra"
)

func newCorrectCommand(e *env) *cobra.Command {
	return decisionCommand(e, &cobra.Command{
		Use:   "correct CLAIM FIELD VALUE --by NAME --why REASON",
		Short: "Decide how a field of a claim is to be read",
		Long: `Append the decision that a field of a claim has another value when events are
derived. The claim as coded stays in the ledger. FIELD is a dotted path; VALUE is
JSON or, when it is none, a word; an empty VALUE takes the field out.`,
		Example: `  attest correct r17:c2 place.canonical "Kitchanga" --by "A. Martin" --why "spelling"
  attest correct r17:c2 harm.killed '{"low": 5, "high": 5}' --by "A. Martin" --why "misread"
  attest correct r17:c2 actor "" --by "A. Martin" --why "the text names nobody"`,
		Args: these("the claim to correct", "the field", "its value"),
	}, func(_ context.Context, _ *ledger.Ledger, args []string) (attest.Decision, error) {
		d := attest.Decision{Kind: attest.Correct, Claims: []attest.ClaimRef{attest.ClaimRef(args[0])}, Field: args[1], Value: jsonValue(args[2])}
		return d, nil
	})
}
