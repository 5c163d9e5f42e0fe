package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"attest/keeper"
	"attest/ledger"

	"github.com/spf13/cobra"
)

// lockWait is how long a command waits for another that writes.
const lockWait = 10 * time.Second

// ledgerFlags say which ledger a command works on.
type ledgerFlags struct{ path string }

func (f *ledgerFlags) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.path, "ledger", "", "`file` of the ledger (default: $ATTEST_LEDGER, else attest/ledger.db in the XDG data folder)")
}

func (f *ledgerFlags) file(e *env) (string, error) {
	if f.path != "" {
		return f.path, nil
	}
	if p := e.getenv("ATTEST_LEDGER"); p != "" {
		return p, nil
	}
	if dir := e.getenv("XDG_DATA_HOME"); dir != "" {
		return filepath.Join(dir, "attest", "ledger.db"), nil
	}
	if home := e.getenv("HOME"); home != "" {
		return filepath.Join(home, ".local", "share", "attest", "ledger.db"), nil
	}
	return "", usagef("no home folder: name the ledger with --ledger")
}

// writing opens the ledger for writing.
func (f *ledgerFlags) writing(ctx context.Context, e *env) (*ledger.Ledger, error) {
	path, err := f.file(e)
	if err != nil {
		return nil, err
	}
	return ledger.Open(ctx, path, ledger.Options{Write: true, Now: e.now, Wait: lockWait})
}

// write opens the ledger, lets a function write to it, derives the events and
// closes it.
func (f *ledgerFlags) write(ctx context.Context, e *env, do func(*ledger.Ledger) error) error {
	l, err := f.writing(ctx, e)
	if err != nil {
		return err
	}
	err = do(l)
	if err == nil {
		err = keeper.Derive(ctx, l)
	}
	return errors.Join(err, l.Close())
}

// read opens the ledger with events that are up to date and lets a function
// read it. Events that are not, since a command was cut off, are derived first.
func (f *ledgerFlags) read(ctx context.Context, e *env, do func(*ledger.Ledger) error) error {
	path, err := f.file(e)
	if err != nil {
		return err
	}
	l, err := ledger.Open(ctx, path, ledger.Options{})
	if err != nil {
		return err
	}
	fresh, err := keeper.Fresh(ctx, l)
	if err == nil && !fresh {
		if err = l.Close(); err == nil {
			if err = f.write(ctx, e, func(*ledger.Ledger) error { return nil }); err == nil {
				l, err = ledger.Open(ctx, path, ledger.Options{})
			}
		}
		if err != nil {
			return fmt.Errorf("derive the events: %w", err)
		}
	}
	if err == nil {
		err = do(l)
	}
	return errors.Join(err, l.Close())
}

// ledgerExists says whether there is a file at the ledger's path.
func (f *ledgerFlags) exists(e *env) bool {
	path, err := f.file(e)
	if err != nil {
		return false
	}
	_, err = os.Stat(path)
	return err == nil
}

// ledgerCommands are the commands that work on a ledger.
func ledgerCommands(e *env) []*cobra.Command {
	return []*cobra.Command{
		newAddCommand(e), newEventsCommand(e), newShowCommand(e), newCopiesCommand(e),
		newMergeCommand(e), newSplitCommand(e), newRejectCommand(e), newCorrectCommand(e), newNoteCommand(e),
		newUndoCommand(e), newDecisionsCommand(e),
		newPaceCommand(e), newCheckCommand(e), newVerifyCommand(e), newRebuildCommand(e), newSimulateCommand(e),
		newServeCommand(e), newMCPCommand(e),
	}
}
