package ledger

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"attest"
)

func TestStateTellsWhatIsNew(t *testing.T) {
	ctx := context.Background()
	l := open(t, filepath.Join(t.TempDir(), "l.db"))
	defer shut(t, l)
	marks := map[string]bool{}
	state := func() State {
		t.Helper()
		s, err := l.State(ctx)
		if err != nil || marks[s.Mark] {
			t.Fatal(s, err)
		}
		marks[s.Mark] = true
		return s
	}
	if s := state(); s.Records != 0 || s.Derived != 0 {
		t.Errorf("empty: %+v", s)
	}
	add(t, l, entries(0, 1))
	if s := state(); s.Records != 2 || s.Derived != 0 {
		t.Errorf("underived: %+v", s)
	}
	list := listed(3)
	if err := l.SetEvents(ctx, list, nil, "test"); err != nil {
		t.Fatal(err)
	}
	before := state()
	if before.Derived != 2 {
		t.Errorf("derived: %+v", before)
	}
	add(t, l, entries(1, 2))
	list[1].Status = attest.Disputed
	if err := l.SetEvents(ctx, list, nil, "test"); err != nil {
		t.Fatal(err)
	}
	state()
	fresh, err := l.Events(ctx, Filter{ChangedAfter: before.Derived})
	if err != nil || len(fresh) != 1 || fresh[0].ID != list[1].ID {
		t.Errorf("new: %v %v", fresh, err)
	}
}

func TestDecisionsAboutAnEvent(t *testing.T) {
	ctx := context.Background()
	l := open(t, filepath.Join(t.TempDir(), "l.db"))
	defer shut(t, l)
	decide := func(d attest.Decision) attest.Decision {
		t.Helper()
		d, err := l.Decide(ctx, d)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	first := decide(attest.Decision{Kind: attest.Reject, Claims: []attest.ClaimRef{"r1:*"}})
	decide(attest.Decision{Kind: attest.Reject, Claims: []attest.ClaimRef{"r2:c1"}})
	undo := decide(attest.Decision{Kind: attest.Undo, Undoes: first.ID})
	split := decide(attest.Decision{Kind: attest.Split, Claims: []attest.ClaimRef{"r3:c1"}, Apart: []attest.ClaimRef{"r1:c2"}})
	got, err := l.DecisionsAbout(ctx, []attest.ClaimRef{"r1:c2"})
	if err != nil || len(got) != 3 || got[0].ID != first.ID || got[1].ID != undo.ID || got[2].ID != split.ID {
		t.Errorf("%v %v", got, err)
	}
}

// TestOldLedgerGetsItsIndices brings a file of the first version up to date.
func TestOldLedgerGetsItsIndices(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "l.db")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	l := &Ledger{path: path, now: clock}
	if err := l.connect(true); err != nil {
		t.Fatal(err)
	}
	if err := l.migrate(ctx, migrations[:1]); err != nil {
		t.Fatal(err)
	}
	e := entry(1)
	e.Codings[0].Statistics = []attest.Statistic{{ID: "s1", Measure: attest.CountMeasure}}
	err := l.write(ctx, func(tx *sql.Tx) error {
		log, err := l.appender(ctx, tx)
		if err != nil {
			return err
		}
		if _, err := addReport(ctx, log, &e); err != nil {
			return err
		}
		seq, err := log.add(ctx, kindCoding, codingRecord{Report: e.Report.ID, Coding: e.Codings[0]})
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, "INSERT INTO coding(report, coder, seq) VALUES(?,?,?)", e.Report.ID, e.Codings[0].Coder, seq)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := l.release(); err != nil {
		t.Fatal(err)
	}
	l = open(t, path)
	said, err := l.Statistics(ctx)
	if err != nil || len(said) != 1 || said[0].Statistic.ID != "s1" {
		t.Errorf("%v %v", said, err)
	}
	shut(t, l)
	if v := verify(t, path); len(v.Problems) > 0 || v.Records != int64(1+len(migrations)) {
		t.Errorf("%s %+v", fmt.Sprint(v.Problems), v)
	}
}
