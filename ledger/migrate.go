package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
)

// migration brings the file from one version to the next.
type migration struct {
	schema string
	fill   func(context.Context, *sql.Tx) error // what SQL cannot make of the log; may be nil
}

// migrations are all of them, forward only.
var migrations = []migration{{schema: schema1}, {schema: schema2, fill: fillStatistic}, {schema: schema3}}

const schema1 = `
CREATE TABLE log (
	seq  INTEGER PRIMARY KEY,
	at   TEXT NOT NULL,
	kind TEXT NOT NULL,
	body BLOB NOT NULL,
	hash BLOB NOT NULL
) STRICT;
CREATE TRIGGER log_keeps_updated BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_keeps_deleted BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TABLE original (sha BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID;

-- What follows can be made anew from the log.
CREATE TABLE report (
	id TEXT PRIMARY KEY, seq INTEGER NOT NULL, original BLOB NOT NULL,
	publisher TEXT NOT NULL, published TEXT NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL
) STRICT;
CREATE INDEX report_seq ON report(seq);
CREATE TABLE coding (
	report TEXT NOT NULL, coder TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (report, coder)
) STRICT, WITHOUT ROWID;
CREATE TABLE decision (id TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT;
CREATE VIRTUAL TABLE words USING fts5(body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');

CREATE TABLE prepared (report TEXT PRIMARY KEY, seq INTEGER NOT NULL, body BLOB NOT NULL) STRICT;
CREATE TABLE event (
	id TEXT PRIMARY KEY, kind TEXT NOT NULL, family TEXT NOT NULL, act TEXT NOT NULL, status TEXT NOT NULL,
	independent INTEGER NOT NULL, earliest TEXT NOT NULL, latest TEXT NOT NULL,
	place TEXT NOT NULL, country TEXT NOT NULL, lat REAL, lon REAL, actor TEXT NOT NULL, target TEXT NOT NULL,
	body BLOB NOT NULL
) STRICT;
CREATE INDEX event_dates ON event(earliest, latest);
CREATE TABLE event_claim (claim TEXT PRIMARY KEY, report TEXT NOT NULL, event TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX event_claim_report ON event_claim(report);
CREATE TABLE copy (report TEXT PRIMARY KEY, root TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE copy_group (root TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`

// schema2 has what the lists of a page ask for in columns: how finely a place is
// known, who attests, who copies whom, since when an event is as it is. Events
// and copies are derived anew.
const schema2 = `
DROP TABLE event;
DELETE FROM event_claim;
DROP TABLE copy;
DELETE FROM copy_group;
DELETE FROM state;
CREATE TABLE event (
	id TEXT PRIMARY KEY, kind TEXT NOT NULL, family TEXT NOT NULL, act TEXT NOT NULL, status TEXT NOT NULL,
	independent INTEGER NOT NULL, earliest TEXT NOT NULL, latest TEXT NOT NULL,
	place TEXT NOT NULL, country TEXT NOT NULL, lat REAL, lon REAL, precision TEXT NOT NULL, actor TEXT NOT NULL, target TEXT NOT NULL,
	body BLOB NOT NULL, changed INTEGER NOT NULL
) STRICT;
CREATE INDEX event_dates ON event(earliest, latest, id);
CREATE INDEX event_changed ON event(changed);
CREATE INDEX event_doubt ON event(` + doubt + `, independent, earliest, latest, id);
CREATE INDEX report_publisher ON report(id, publisher);
CREATE TABLE event_origin (
	event TEXT NOT NULL, n INTEGER NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
	attests INTEGER NOT NULL, confirmed INTEGER NOT NULL, denied INTEGER NOT NULL, PRIMARY KEY (event, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE copy (report TEXT PRIMARY KEY, root TEXT NOT NULL, source TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX copy_root ON copy(root);
CREATE TABLE statistic (report TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`

// schema3 serves the list by date, which ends with events without one.
const schema3 = `
CREATE INDEX event_listed ON event(` + undated + `, earliest, latest, id);
`

// fillStatistic notes which reports have statistics.
func fillStatistic(ctx context.Context, tx *sql.Tx) error {
	seqs, err := numbers(ctx, tx, "SELECT seq FROM coding ORDER BY seq")
	if err != nil {
		return err
	}
	for _, seq := range seqs {
		var c codingRecord
		if err := record(ctx, tx, seq, &c); err != nil {
			return err
		}
		if err := indexStatistics(ctx, tx, c.Report, c.Coding); err != nil {
			return err
		}
	}
	return nil
}

func (l *Ledger) version(ctx context.Context) (int, error) {
	var v int
	err := l.db.QueryRowContext(ctx, "PRAGMA user_version").Scan(&v)
	return v, err
}

func (l *Ledger) checkVersion(ctx context.Context) error {
	v, err := l.version(ctx)
	switch {
	case err != nil:
		return err
	case v > len(migrations):
		return fmt.Errorf("it is of version %d, made by a newer program; this one knows %d", v, len(migrations))
	case v < len(migrations):
		return fmt.Errorf("it is of version %d; any command that writes, such as 'attest rebuild', brings it to %d", v, len(migrations))
	}
	return nil
}

// migrate brings the file up to the last of steps. A file that holds something
// is first copied beside itself.
func (l *Ledger) migrate(ctx context.Context, steps []migration) error {
	v, err := l.version(ctx)
	if err != nil {
		return err
	}
	if v > len(steps) {
		return fmt.Errorf("it is of version %d, made by a newer program; this one knows %d", v, len(steps))
	}
	if v == len(steps) {
		return nil
	}
	if v == 0 {
		if err := l.refuseForeign(ctx); err != nil {
			return err
		}
	} else if err := l.backup(ctx, v); err != nil {
		return err
	}
	for from := v; v < len(steps); v++ {
		err := l.write(ctx, func(tx *sql.Tx) error {
			if _, err := tx.ExecContext(ctx, steps[v].schema); err != nil {
				return err
			}
			if steps[v].fill != nil {
				if err := steps[v].fill(ctx, tx); err != nil {
					return err
				}
			}
			if _, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", v+1)); err != nil {
				return err
			}
			if from > 0 { // a new file was never of another version
				log, err := l.appender(ctx, tx)
				if err != nil {
					return err
				}
				_, err = log.add(ctx, kindMigration, migrationRecord{From: v, To: v + 1})
				return err
			}
			return nil
		})
		if err != nil {
			return fmt.Errorf("bring it from version %d to %d: %w", v, v+1, err)
		}
	}
	return nil
}

// refuseForeign keeps from making a ledger of another program's database.
func (l *Ledger) refuseForeign(ctx context.Context) error {
	var n int
	if err := l.db.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema").Scan(&n); err != nil {
		return err
	}
	if n > 0 {
		return errors.New("it is a database of another program")
	}
	return nil
}

func (l *Ledger) backup(ctx context.Context, v int) error {
	to := fmt.Sprintf("%s.v%d.backup", l.path, v)
	if _, err := os.Stat(to); err == nil {
		return nil // an earlier try at this migration made it
	}
	part := to + ".part"
	if err := os.Remove(part); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("back up: %w", err)
	}
	if _, err := l.writer.ExecContext(ctx, "VACUUM INTO ?", part); err != nil {
		return fmt.Errorf("back up to %s: %w", part, err)
	}
	return os.Rename(part, to)
}
