package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"attest/keeper"

	"github.com/spf13/cobra"
)

// Exit statuses of the program.
const (
	statusDone   = 0 // done; reports with problems included, unless --strict
	statusFailed = 1 // nothing could be done, or reading or writing failed
	statusUsage  = 2 // the command line is wrong
)

// usageError is an error of the command line: flags, arguments, their values.
type usageError struct{ message string }

func (u usageError) Error() string { return u.message }

// usagef makes an error that ends the program with statusUsage.
func usagef(format string, args ...any) error {
	return usageError{fmt.Sprintf(format, args...)}
}

// Groups of commands in the help.
const (
	groupRead    = "read"
	groupInspect = "inspect"
	groupLedger  = "ledger"
	groupAbout   = "about"
)

// newRootCommand builds the tree of commands. A command lives in a file of its
// own with a constructor newXCommand(e *env) *cobra.Command.
func newRootCommand(e *env) *cobra.Command {
	root := &cobra.Command{
		Use:   "attest",
		Short: "Who says that who did what to whom, where and when",
		Long: `attest reads news reports about armed conflict and codes their claims: who says
that who did what to whom, where, when, with what and to what effect. Every value
comes with the words of the report that say it.`,
		Example: `  attest demo                         code the sample reports inside the program
  attest read report.txt              one report, as a table
  attest read --format jsonl *.jsonl  many reports, one coded report a line
  attest explain report.txt           why each value is what it is`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          knownCommand,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.AddGroup(
		&cobra.Group{ID: groupRead, Title: "Read reports:"},
		&cobra.Group{ID: groupLedger, Title: "Keep claims and events:"},
		&cobra.Group{ID: groupInspect, Title: "Look inside:"},
		&cobra.Group{ID: groupAbout, Title: "About the program:"},
	)
	root.SuggestionsMinimumDistance = 2
	root.SetUsageTemplate(strings.ReplaceAll(root.UsageTemplate(), ".FlagUsages", ".FlagUsagesWrapped 80"))
	cobra.EnableCommandSorting = false // they stand in the order of a person's way through them
	root.SetHelpCommandGroupID(groupAbout)
	root.SetCompletionCommandGroupID(groupAbout)
	root.AddCommand(
		newReadCommand(e),
		newExplainCommand(e),
		newPlacesCommand(e),
		newParseCommand(e),
		newDemoCommand(e),
		newRulesCommand(e),
		newGazetteerCommand(e),
		newEvalCommand(e),
		newBenchCommand(e),
		newVersionCommand(e),
		newManCommand(e),
		newSchemaCommand(e),
		newCodebookCommand(e),
	)
	root.AddCommand(ledgerCommands(e)...)
	root.SetFlagErrorFunc(flagFault)
	root.SetIn(e.in)
	root.SetOut(e.out)
	root.SetErr(e.err)
	return root
}

// knownCommand refuses words that are no command, with those that are near.
func knownCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
		return usagef("no command %q; do you mean %s?", args[0], strings.Join(near, " or "))
	}
	return usagef("no command %q", args[0])
}

// run executes the command line and returns the exit status.
func run(ctx context.Context, e *env, args []string) int {
	root := newRootCommand(e)
	started := false
	markStart(root, &started)
	root.SetArgs(args)
	cmd, err := root.ExecuteContextC(ctx)
	if err == nil {
		return statusDone
	}
	if errors.Is(err, errSaid) {
		return statusFailed
	}
	if errors.Is(err, context.Canceled) {
		fmt.Fprintf(e.err, "%s: interrupted; what was printed before is whole\n", cmd.CommandPath())
		return statusFailed
	}
	fmt.Fprintf(e.err, "%s: %s\n", cmd.CommandPath(), strings.TrimPrefix(err.Error(), "attest: "))
	var u usageError
	var refused keeper.Refused
	if started && !errors.As(err, &u) && !errors.As(err, &refused) {
		return statusFailed
	}
	fmt.Fprintf(e.err, "See '%s --help'.\n", cmd.CommandPath())
	return statusUsage
}

// errSaid ends the program with statusFailed when what went wrong has been
// printed already.
var errSaid = errors.New("failed")

// markStart notes when a command's own work begins: errors before that are
// cobra's, about the command line.
func markStart(cmd *cobra.Command, started *bool) {
	if runE := cmd.RunE; runE != nil {
		cmd.RunE = func(c *cobra.Command, args []string) error {
			*started = true
			return runE(c, args)
		}
	}
	for _, sub := range cmd.Commands() {
		markStart(sub, started)
	}
}
