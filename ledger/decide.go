package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"time"

	"attest"
)

// ErrNoDecision says that what is to be undone was never decided.
var ErrNoDecision = errors.New("there is no such decision")

// Decide appends a decision and returns it with its id and date. It is never
// changed afterwards; Undo takes it back.
func (l *Ledger) Decide(ctx context.Context, d attest.Decision) (attest.Decision, error) {
	err := l.write(ctx, func(tx *sql.Tx) error {
		log, err := l.appender(ctx, tx)
		if err != nil {
			return err
		}
		if d.Kind == attest.Undo {
			var seq int64
			err := tx.QueryRowContext(ctx, "SELECT seq FROM decision WHERE id = ?", d.Undoes).Scan(&seq)
			if errors.Is(err, sql.ErrNoRows) {
				return fmt.Errorf("%w: %q", ErrNoDecision, d.Undoes)
			}
			if err != nil {
				return err
			}
		}
		d.ID = fmt.Sprintf("d%d", log.seq+1)
		d.At = l.now().UTC().Format(time.RFC3339)
		seq, err := log.add(ctx, kindDecision, d)
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, "INSERT INTO decision(id, seq) VALUES(?,?)", d.ID, seq)
		return err
	})
	if err != nil {
		return d, fmt.Errorf("write decision to ledger %s: %w", l.path, err)
	}
	return d, nil
}

// Decisions returns all decisions in the order in which they were made.
func (l *Ledger) Decisions(ctx context.Context) ([]attest.Decision, error) {
	rows, err := l.db.QueryContext(ctx, "SELECT log.seq, body FROM decision JOIN log USING(seq) ORDER BY log.seq")
	if err != nil {
		return nil, fmt.Errorf("read decisions: %w", err)
	}
	defer rows.Close()
	var out []attest.Decision
	for rows.Next() {
		var seq int64
		var packed []byte
		if err := rows.Scan(&seq, &packed); err != nil {
			return nil, fmt.Errorf("read decisions: %w", err)
		}
		var d attest.Decision
		if err := decode(seq, packed, &d); err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	return out, rows.Err()
}

// DecisionsAfter returns the ids of the decisions made since the log had a
// number of records.
func (l *Ledger) DecisionsAfter(ctx context.Context, records int64) ([]string, error) {
	return ids(ctx, l.db, "SELECT id FROM decision WHERE seq > ? ORDER BY seq", records)
}

// DecisionsAbout returns the decisions about some claims, those about all claims
// of their reports included, with the decisions that undo these.
func (l *Ledger) DecisionsAbout(ctx context.Context, claims []attest.ClaimRef) ([]attest.Decision, error) {
	all, err := l.Decisions(ctx)
	if err != nil {
		return nil, err
	}
	wanted := map[attest.ClaimRef]bool{}
	for _, c := range claims {
		wanted[c] = true
		report, _, _ := c.Cut()
		wanted[attest.ClaimRef(report+":*")] = true
	}
	about := func(c attest.ClaimRef) bool { return wanted[c] }
	chosen := map[string]bool{}
	return slices.DeleteFunc(all, func(d attest.Decision) bool {
		chosen[d.ID] = chosen[d.Undoes] || slices.ContainsFunc(d.Claims, about) || slices.ContainsFunc(d.Apart, about)
		return !chosen[d.ID]
	}), nil
}
