package ledger

import (
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"iter"

	"attest"
)

// Prepared goes through what Add and SetPrepared left for the event builder, in
// order of report ids. Reports without anything come with a nil body.
func (l *Ledger) Prepared(ctx context.Context) iter.Seq2[PreparedReport, error] {
	return func(yield func(PreparedReport, error) bool) {
		rows, err := l.db.QueryContext(ctx, "SELECT report.id, prepared.body FROM report LEFT JOIN prepared ON prepared.report = report.id ORDER BY report.id")
		if err != nil {
			yield(PreparedReport{}, fmt.Errorf("read prepared reports: %w", err))
			return
		}
		defer rows.Close()
		for rows.Next() {
			var p PreparedReport
			var packed []byte
			err := rows.Scan(&p.Report, &packed)
			if err == nil && packed != nil {
				p.Body, err = unpack(packed)
			}
			if err != nil {
				err = fmt.Errorf("read prepared report %s: %w", p.Report, err)
			}
			if !yield(p, err) || err != nil {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(PreparedReport{}, fmt.Errorf("read prepared reports: %w", err))
		}
	}
}

// PreparedReport is what the event builder keeps of a report.
type PreparedReport struct {
	Report string
	Body   []byte
}

// SetPrepared replaces what is prepared of some reports.
func (l *Ledger) SetPrepared(ctx context.Context, list []PreparedReport) error {
	err := l.write(ctx, func(tx *sql.Tx) error {
		for _, p := range list {
			if _, err := tx.ExecContext(ctx, "INSERT OR REPLACE INTO prepared(report, seq, body) VALUES(?,0,?)", p.Report, pack(p.Body)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("keep prepared reports in ledger %s: %w", l.path, err)
	}
	return nil
}

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
		_, hash, err := head(ctx, tx)
		if err != nil {
			return err
		}
		if err := setEvents(ctx, tx, events); err != nil {
			return err
		}
		if err := setCopies(ctx, tx, copies); err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, "INSERT OR REPLACE INTO state(key, value) VALUES('derived', ?)", derivedState(hash, version))
		return err
	})
	if err != nil {
		return fmt.Errorf("keep events in ledger %s: %w", l.path, err)
	}
	return nil
}

func setEvents(ctx context.Context, tx *sql.Tx, events []attest.Event) error {
	old, err := bodies(ctx, tx, "SELECT id, body FROM event")
	if err != nil {
		return err
	}
	put, err := tx.PrepareContext(ctx, `INSERT OR REPLACE INTO event(id, kind, family, act, status, independent, earliest, latest,
		place, country, lat, lon, actor, target, body) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)`)
	if err != nil {
		return err
	}
	defer put.Close()
	claim, err := tx.PrepareContext(ctx, "INSERT OR REPLACE INTO event_claim(claim, report, event) VALUES(?,?,?)")
	if err != nil {
		return err
	}
	defer claim.Close()
	var changed []attest.Event
	for _, e := range events {
		body, err := json.Marshal(e)
		if err != nil {
			return fmt.Errorf("event %s: %w", e.ID, err)
		}
		was, ok := old[e.ID]
		delete(old, e.ID)
		if ok && was == string(body) {
			continue
		}
		changed = append(changed, e)
		if _, err := put.ExecContext(ctx, eventRow(e, body)...); err != nil {
			return fmt.Errorf("event %s: %w", e.ID, err)
		}
		if ok {
			if _, err := tx.ExecContext(ctx, "DELETE FROM event_claim WHERE event = ?", e.ID); err != nil {
				return err
			}
		}
	}
	for id := range old {
		for _, q := range []string{"DELETE FROM event WHERE id = ?", "DELETE FROM event_claim WHERE event = ?"} {
			if _, err := tx.ExecContext(ctx, q, id); err != nil {
				return err
			}
		}
	}
	for _, e := range changed {
		for _, c := range e.Claims {
			if _, err := claim.ExecContext(ctx, string(c), reportOf(c), e.ID); err != nil {
				return fmt.Errorf("event %s: %w", e.ID, err)
			}
		}
	}
	return nil
}

func eventRow(e attest.Event, body []byte) []any {
	var place, country, actor, target string
	var lat, lon any
	if p := e.Place; p != nil {
		place, country = searchable(p.Name+" "+p.Canonical+" "+p.Admin1), p.Country
		if p.Lat != nil && p.Lon != nil {
			lat, lon = *p.Lat, *p.Lon
		}
	}
	party := func(p *attest.Party) string {
		if p == nil {
			return ""
		}
		return searchable(p.Name + " | " + p.Canonical + " | " + p.Owner + " | " + string(p.Kind) + " | " + p.Country)
	}
	actor, target = party(e.Actor), party(e.Target)
	return []any{e.ID, string(e.Kind), string(e.Family), string(e.Act), string(e.Status), e.IndependentSources, e.Earliest, e.Latest,
		place, country, lat, lon, actor, target, pack(body)}
}

// reportOf returns the report's id in a claim's reference.
func reportOf(c attest.ClaimRef) string {
	for i := len(c) - 1; i >= 0; i-- {
		if c[i] == ':' {
			return string(c[:i])
		}
	}
	return string(c)
}

func setCopies(ctx context.Context, tx *sql.Tx, copies []attest.CopyGroup) error {
	for _, q := range []string{"DELETE FROM copy", "DELETE FROM copy_group"} {
		if _, err := tx.ExecContext(ctx, q); err != nil {
			return err
		}
	}
	for _, g := range copies {
		body, err := json.Marshal(g)
		if err != nil {
			return err
		}
		root := g.Copies[0].Report
		if _, err := tx.ExecContext(ctx, "INSERT INTO copy_group(root, body) VALUES(?,?)", root, pack(body)); err != nil {
			return fmt.Errorf("copies of %s: %w", root, err)
		}
		for _, r := range g.Reports {
			if _, err := tx.ExecContext(ctx, "INSERT INTO copy(report, root) VALUES(?,?)", r, root); err != nil {
				return fmt.Errorf("copies of %s: %w", root, err)
			}
		}
	}
	return nil
}

// bodies reads a table of ids and packed bodies.
func bodies(ctx context.Context, q querier, query string) (map[string]string, error) {
	rows, err := q.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[string]string{}
	for rows.Next() {
		var id string
		var packed []byte
		if err := rows.Scan(&id, &packed); err != nil {
			return nil, err
		}
		body, err := unpack(packed)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", id, err)
		}
		out[id] = string(body)
	}
	return out, rows.Err()
}
