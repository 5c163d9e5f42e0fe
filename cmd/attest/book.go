package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"

	"attest"
	"attest/events"
	"attest/ledger"

	"github.com/spf13/cobra"
)

// derivation is the version of how events are derived; a change makes ledgers
// derive their events anew. preparation is the version of what is kept of a
// report for that; a change makes ledgers prepare all reports anew as well.
const (
	derivation  = "events-2"
	preparation = "report-1"
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
		_, err = derive(ctx, l)
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
	fresh, err := l.Derived(ctx, derivation)
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

// prepared is the form in which the ledger keeps what the event builder needs.
type prepared struct {
	Version string        `json:"version"`
	Report  events.Report `json:"report"`
}

func prepare(r attest.Report, c ledger.Coding) (ledger.PreparedReport, events.Report, error) {
	p := events.Prepare(attest.CodedReport{Report: r, Claims: c.Claims})
	body, err := json.Marshal(prepared{preparation, p})
	if err != nil {
		return ledger.PreparedReport{}, p, fmt.Errorf("prepare report %s: %w", r.ID, err)
	}
	return ledger.PreparedReport{Report: r.ID, Body: body}, p, nil
}

// preparedReports returns what the builder needs of all reports, preparing what
// is not there or of an older version.
func preparedReports(ctx context.Context, l *ledger.Ledger) ([]events.Report, error) {
	var out []events.Report
	var missing []string
	take := func(list []ledger.PreparedReport) {
		for i, p := range unmarshalAll(list) {
			if p == nil {
				missing = append(missing, list[i].Report)
				continue
			}
			out = append(out, p.Report)
		}
	}
	var waiting []ledger.PreparedReport
	for p, err := range l.Prepared(ctx) {
		if err != nil {
			return nil, err
		}
		if waiting = append(waiting, p); len(waiting) == addBatch {
			take(waiting)
			waiting = waiting[:0]
		}
	}
	take(waiting)
	const batch = 500
	var fresh []ledger.PreparedReport
	for i, id := range missing {
		s, ok, err := l.Report(ctx, id)
		if err != nil {
			return nil, err
		}
		if !ok {
			return nil, fmt.Errorf("report %s is gone", id)
		}
		c, _ := s.Chosen()
		p, r, err := prepare(s.Report, c)
		if err != nil {
			return nil, err
		}
		out, fresh = append(out, r), append(fresh, p)
		if len(fresh) == batch || i == len(missing)-1 {
			if err := l.SetPrepared(ctx, fresh); err != nil {
				return nil, err
			}
			fresh = fresh[:0]
		}
	}
	return out, nil
}

// unmarshalAll reads prepared reports, several at a time; nil stands for one
// that is not there or of an older version.
func unmarshalAll(list []ledger.PreparedReport) []*prepared {
	out := make([]*prepared, len(list))
	workers := runtime.GOMAXPROCS(0)
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for i := w; i < len(list); i += workers {
				var p prepared
				if list[i].Body != nil && json.Unmarshal(list[i].Body, &p) == nil && p.Version == preparation {
					out[i] = &p
				}
			}
		})
	}
	wg.Wait()
	return out
}

// derive brings the ledger's events up to date and returns what was derived;
// nothing when they were.
func derive(ctx context.Context, l *ledger.Ledger) (*events.View, error) {
	fresh, err := l.Derived(ctx, derivation)
	if err != nil || fresh {
		return nil, err
	}
	view, err := build(ctx, l)
	if err != nil {
		return nil, err
	}
	return view, l.SetEvents(ctx, view.Events, view.Copies, derivation)
}

func build(ctx context.Context, l *ledger.Ledger) (*events.View, error) {
	reports, err := preparedReports(ctx, l)
	if err != nil {
		return nil, err
	}
	decisions, err := l.Decisions(ctx)
	if err != nil {
		return nil, err
	}
	view, err := events.Build(reports, decisions, events.Options{})
	return &view, err
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
	}
}
