package ledger

import (
	"context"
	"fmt"
)

// While a process writes, changes go to a second file, the write-ahead log, so
// that readers see the ledger as it was before and wait for nobody. When it
// ends they are gathered, and the ledger is one file again.

// begin breaks the seal and has changes go to the write-ahead log.
func (l *Ledger) begin(ctx context.Context) error {
	if err := breakSeal(l.path); err != nil {
		return err
	}
	var mode string
	if err := l.writer.QueryRowContext(ctx, "PRAGMA journal_mode = wal").Scan(&mode); err != nil {
		return fmt.Errorf("start the write-ahead log: %w", err)
	}
	return nil
}

// gather brings all changes into the one file; false when another process that
// reads keeps it from that, and the write-ahead log stays until the next writer
// ends.
func (l *Ledger) gather() (bool, error) {
	ctx := context.Background()
	if err := l.db.Close(); err != nil {
		return false, err
	}
	l.db = nil
	if _, err := l.writer.ExecContext(ctx, "PRAGMA busy_timeout = 500"); err != nil {
		return false, err
	}
	var mode string
	if err := l.writer.QueryRowContext(ctx, "PRAGMA journal_mode = delete").Scan(&mode); err == nil && mode == "delete" {
		return true, nil
	}
	var busy, frames, moved int
	if err := l.writer.QueryRowContext(ctx, "PRAGMA wal_checkpoint(truncate)").Scan(&busy, &frames, &moved); err != nil {
		return false, fmt.Errorf("gather the write-ahead log: %w", err)
	}
	return busy == 0, nil
}
