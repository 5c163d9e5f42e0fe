package ledger

import (
	"context"
	"errors"
	"fmt"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Changes go to a second file first, SQLite's write-ahead log, so that readers
// see the ledger as it was before a write and wait for nobody. When a writer
// ends they are gathered, and the ledger is one file again.

// begin breaks the seal and sees to it that changes go to the write-ahead log.
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
// reads what was before keeps it from that, and they stay in the write-ahead log
// until the next writer ends.
func (l *Ledger) gather() (bool, error) {
	ctx := context.Background()
	if err := l.db.Close(); err != nil {
		return false, err
	}
	l.db = nil
	var busy, frames, moved int
	if err := l.writer.QueryRowContext(ctx, "PRAGMA wal_checkpoint(truncate)").Scan(&busy, &frames, &moved); err != nil {
		return false, fmt.Errorf("gather the write-ahead log: %w", err)
	}
	return busy == 0, nil
}

// cannotWriteBeside reports whether an error comes of a folder in which the
// files beside the ledger cannot be made.
func cannotWriteBeside(err error) bool {
	var e *sqlite.Error
	return errors.As(err, &e) && (e.Code()&0xff == sqlite3.SQLITE_CANTOPEN || e.Code()&0xff == sqlite3.SQLITE_READONLY)
}
