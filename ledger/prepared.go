package ledger

import (
	"context"
	"database/sql"
	"fmt"
	"iter"
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
