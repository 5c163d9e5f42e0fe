package ledger

import (
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"

	"attest"
)

// Derived reports whether the stored events were derived from all that the log
// holds, by the same version of the program.
func (l *Ledger) Derived(ctx context.Context, version string) (bool, error) {
	_, hash, err := l.Head(ctx)
	if err != nil {
		return false, err
	}
	var state string
	err = l.db.QueryRowContext(ctx, "SELECT coalesce((SELECT value FROM state WHERE key = 'derived'), '')").Scan(&state)
	if err != nil {
		return false, fmt.Errorf("read state: %w", err)
	}
	return state == derivedState(hash, version), nil
}

func derivedState(h Hash, version string) string { return hex.EncodeToString(h[:]) + " " + version }

// SetEvents replaces the derived events and copies, writing only what changed.
func (l *Ledger) SetEvents(ctx context.Context, events []attest.Event, copies []attest.CopyGroup, version string) error {
	err := l.write(ctx, func(tx *sql.Tx) error {
		seq, hash, err := head(ctx, tx)
		if err != nil {
			return err
		}
		if err := setEvents(ctx, tx, events, seq); err != nil {
			return err
		}
		if err := setCopies(ctx, tx, copies); err != nil {
			return err
		}
		return setDerived(ctx, tx, seq, hash, version)
	})
	if err != nil {
		return fmt.Errorf("keep events in ledger %s: %w", l.path, err)
	}
	return nil
}

// KeepEvents notes that what was entered since the events were derived makes no
// difference to them.
func (l *Ledger) KeepEvents(ctx context.Context, version string) error {
	err := l.write(ctx, func(tx *sql.Tx) error {
		seq, hash, err := head(ctx, tx)
		if err != nil {
			return err
		}
		return setDerived(ctx, tx, seq, hash, version)
	})
	if err != nil {
		return fmt.Errorf("keep events in ledger %s: %w", l.path, err)
	}
	return nil
}

func setDerived(ctx context.Context, tx *sql.Tx, records int64, head Hash, version string) error {
	_, err := tx.ExecContext(ctx, "INSERT OR REPLACE INTO state(key, value) VALUES('derived', ?), ('derived-records', ?)",
		derivedState(head, version), strconv.FormatInt(records, 10))
	return err
}

// setCopies replaces the groups of copies, writing only those that changed.
func setCopies(ctx context.Context, tx *sql.Tx, copies []attest.CopyGroup) error {
	old, err := bodies(ctx, tx, "SELECT root, body FROM copy_group")
	if err != nil {
		return err
	}
	changed := map[string][]byte{}
	for _, g := range copies {
		body, err := json.Marshal(g)
		if err != nil {
			return err
		}
		root := g.Copies[0].Report
		if was, ok := old[root]; ok && was == string(body) {
			delete(old, root)
			continue
		}
		changed[root] = body
	}
	for root := range old { // gone, or about to be written anew
		for _, q := range []string{"DELETE FROM copy WHERE root = ?", "DELETE FROM copy_group WHERE root = ?"} {
			if _, err := tx.ExecContext(ctx, q, root); err != nil {
				return err
			}
		}
	}
	for _, g := range copies {
		root := g.Copies[0].Report
		body, ok := changed[root]
		if !ok {
			continue
		}
		if _, err := tx.ExecContext(ctx, "INSERT INTO copy_group(root, body) VALUES(?,?)", root, pack(body)); err != nil {
			return fmt.Errorf("copies of %s: %w", root, err)
		}
		for _, c := range g.Copies {
			if _, err := tx.ExecContext(ctx, "INSERT INTO copy(report, root, source) VALUES(?,?,?)", c.Report, root, c.Of); err != nil {
				return fmt.Errorf("copies of %s: %w", root, err)
			}
		}
	}
	return nil
}
