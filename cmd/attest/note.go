package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"attest"
	"attest/keeper"
	"attest/ledger"

	"github.com/spf13/cobra"
)

func newNoteCommand(e *env) *cobra.Command {
	return decisionCommand(e, &cobra.Command{
		Use:     "note EVENT|CLAIM|REPORT… --by NAME --why TEXT",
		Short:   "Leave a remark about events, claims or reports",
		Long:    `Append a remark. It changes nothing and is shown with the event.`,
		Example: `  attest note e12ab34cd56 --by "A. Martin" --why "asked the hospital, no answer yet"`,
		Args:    atLeast(1, "what the note is about is missing: an event, a claim or a report"),
	}, func(ctx context.Context, l *ledger.Ledger, args []string) (attest.Decision, error) {
		claims, err := keeper.Claims(ctx, l, args)
		return attest.Decision{Kind: attest.Note, Claims: claims}, err
	})
}

func newUndoCommand(e *env) *cobra.Command {
	return decisionCommand(e, &cobra.Command{
		Use:     "undo DECISION --by NAME --why REASON",
		Short:   "Take a decision back",
		Long:    `Append the decision that an earlier one no longer holds. It can itself be undone.`,
		Example: `  attest undo d412 --by "A. Martin" --why "the photograph is of another day"`,
		Args:    these("the decision to take back"),
	}, func(_ context.Context, _ *ledger.Ledger, args []string) (attest.Decision, error) {
		return attest.Decision{Kind: attest.Undo, Undoes: args[0]}, nil
	})
}

func newDecisionsCommand(e *env) *cobra.Command {
	var book ledgerFlags
	var asJSON, orphansOnly bool
	cmd := &cobra.Command{
		Use:     "decisions",
		GroupID: groupLedger,
		Short:   "List the decisions, and those whose claims are gone",
		Example: `  attest decisions
  attest decisions --orphans`,
		Args: nothingMore,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return book.read(cmd.Context(), e, func(l *ledger.Ledger) error {
				list, err := l.Decisions(cmd.Context())
				if err != nil {
					return err
				}
				lost, err := orphans(cmd.Context(), l, list)
				if err != nil {
					return err
				}
				write := printDecision
				if asJSON {
					write = encodeDecision
				}
				for _, d := range list {
					s := statedDecision{d, slices.Contains(lost, d.ID)}
					if orphansOnly && !s.Orphan {
						continue
					}
					if err := write(e.out, s); err != nil {
						return err
					}
				}
				return nil
			})
		},
	}
	book.add(cmd)
	textOrJSON(cmd, &asJSON)
	cmd.Flags().BoolVar(&orphansOnly, "orphans", false, "only decisions about claims that are no longer there")
	return cmd
}

// orphans returns the ids of the decisions that hold but whose claims are gone.
func orphans(ctx context.Context, l *ledger.Ledger, list []attest.Decision) ([]string, error) {
	if len(list) == 0 {
		return nil, nil
	}
	view, err := keeper.Build(ctx, l)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, d := range view.Orphans {
		out = append(out, d.ID)
	}
	return out, nil
}

// statedDecision is a decision with what has become of its claims.
type statedDecision struct {
	attest.Decision
	Orphan bool `json:"orphan,omitempty"` // it holds, but its claims are gone
}

func encodeDecision(w io.Writer, d statedDecision) error { return json.NewEncoder(w).Encode(d) }

func printDecision(w io.Writer, d statedDecision) error {
	about := ""
	for i, c := range d.Claims {
		if i == 4 {
			about += fmt.Sprintf(" and %d more", len(d.Claims)-i)
			break
		}
		about += " " + string(c)
	}
	if d.Undoes != "" {
		about += " " + d.Undoes
	}
	if d.Field != "" {
		about += " " + d.Field + " = " + d.Value
	}
	mark := ""
	if d.Orphan {
		mark = "  [its claims are gone]"
	}
	_, err := fmt.Fprintf(w, "%-5s %s  %-8s%s  %s: %s%s\n", d.ID, d.At, d.Kind, about, d.By, d.Why, mark)
	return err
}
