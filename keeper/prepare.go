package keeper

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"sync"

	"attest"
	"attest/events"
	"attest/ledger"
)

// preparation is the version of what is kept of a report for the event builder;
// a change makes ledgers prepare all reports anew.
const preparation = "report-1"

// batch is how many reports are read or written at a time.
const batch = 500

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

// Prepare prepares entries for the event builder, several at a time.
func Prepare(list []ledger.Entry) error {
	return inParallel(len(list), func(i int) error {
		p, _, err := prepare(list[i].Report, list[i].Codings[0])
		list[i].Prepared = p.Body
		return err
	})
}

// preparedReports returns what the builder needs of all reports, preparing what
// is not there or of an older version.
func preparedReports(ctx context.Context, l *ledger.Ledger) ([]events.Report, error) {
	var out []events.Report
	var missing []string
	take := func(list []ledger.PreparedReport) error {
		read, err := unmarshalAll(list)
		for i, p := range read {
			if p == nil {
				missing = append(missing, list[i].Report)
				continue
			}
			out = append(out, p.Report)
		}
		return err
	}
	var waiting []ledger.PreparedReport
	for p, err := range l.Prepared(ctx) {
		if err != nil {
			return nil, err
		}
		if waiting = append(waiting, p); len(waiting) == batch {
			if err := take(waiting); err != nil {
				return nil, err
			}
			waiting = waiting[:0]
		}
	}
	if err := take(waiting); err != nil {
		return nil, err
	}
	late, err := prepareMissing(ctx, l, missing)
	return append(out, late...), err
}

// prepareMissing prepares stored reports and, in a ledger that is open for
// writing, keeps what was prepared.
func prepareMissing(ctx context.Context, l *ledger.Ledger, ids []string) ([]events.Report, error) {
	var out []events.Report
	var fresh []ledger.PreparedReport
	for i, id := range ids {
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
		if l.Writable() && (len(fresh) == batch || i == len(ids)-1) {
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
func unmarshalAll(list []ledger.PreparedReport) ([]*prepared, error) {
	out := make([]*prepared, len(list))
	err := inParallel(len(list), func(i int) error {
		var p prepared
		if list[i].Body != nil && json.Unmarshal(list[i].Body, &p) == nil && p.Version == preparation {
			out[i] = &p
		}
		return nil
	})
	return out, err
}

// inParallel calls a function for 0 to n-1, one call a processor at a time.
func inParallel(n int, do func(int) error) error {
	workers := runtime.GOMAXPROCS(0)
	errs := make([]error, workers)
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for i := w; i < n; i += workers {
				errs[w] = errors.Join(errs[w], do(i))
			}
		})
	}
	wg.Wait()
	return errors.Join(errs...)
}
