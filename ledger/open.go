package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	_ "modernc.org/sqlite" // the database driver
)

// Ledger is an open ledger. It is safe for concurrent use; writes come one
// after the other.
type Ledger struct {
	path   string
	db     *sql.DB // for reading
	writer *sql.DB // one connection; nil when open for reading only
	lock   *lock   // held while open for writing
	now    func() time.Time
	writes sync.Mutex
	wrote  bool // since it was opened
}

// Options say how to open a ledger.
type Options struct {
	// Write opens for writing and makes the file when there is none. One
	// process at a time may write; others can read meanwhile.
	Write bool
	// Now is the clock that dates records; needed for writing.
	Now func() time.Time
	// Wait is how long to wait for another process that writes.
	Wait time.Duration
}

// ErrBusy says that another process is writing to the ledger.
var ErrBusy = errors.New("another process is writing to it")

// ErrNone says that there is no ledger at the path.
var ErrNone = errors.New("there is no ledger yet; 'attest add' makes one")

// Open opens the ledger at a path and brings its form up to date, after a
// backup, when it is of an older version.
func Open(ctx context.Context, path string, o Options) (*Ledger, error) {
	l := &Ledger{path: path, now: o.Now}
	if err := l.open(ctx, o); err != nil {
		return nil, fmt.Errorf("open ledger %s: %w", path, errors.Join(err, l.release()))
	}
	return l, nil
}

func (l *Ledger) open(ctx context.Context, o Options) error {
	info, err := os.Stat(l.path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && !o.Write:
		return ErrNone
	case errors.Is(err, fs.ErrNotExist):
		if err := os.MkdirAll(filepath.Dir(l.path), 0o700); err != nil {
			return err
		}
	case err != nil:
		return err
	case info.IsDir():
		return errors.New("it is a folder")
	default:
		if err := isLedger(l.path); err != nil {
			return err
		}
	}
	if o.Write {
		if l.lock, err = takeLock(ctx, l.path+".lock", o.Wait); err != nil {
			return err
		}
		// SQLite would open a file without write permission read-only and fail
		// late; say so at once.
		f, err := os.OpenFile(l.path, os.O_RDWR|os.O_CREATE, 0o600)
		if err != nil {
			return err
		}
		f.Close()
	}
	if err := l.connect(o.Write); err != nil {
		return err
	}
	if o.Write {
		return l.migrate(ctx, migrations)
	}
	err = l.checkVersion(ctx)
	if cannotWriteBeside(err) {
		// Nobody can write there: the file is read as one that does not change.
		if err = errors.Join(l.disconnect(), l.connectReaders(dsn(l.path, "mode=ro", "immutable=1"))); err == nil {
			err = l.checkVersion(ctx)
		}
	}
	return err
}

// isLedger returns an error when a file is none that SQLite wrote, nor empty.
func isLedger(path string) error {
	const head = "SQLite format 3\x00"
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	begins := make([]byte, len(head))
	switch n, err := io.ReadFull(f, begins); {
	case errors.Is(err, io.EOF):
		return nil // nothing is in it yet
	case err != nil && !errors.Is(err, io.ErrUnexpectedEOF):
		return err
	case string(begins[:n]) != head:
		return errors.New("it is no ledger")
	}
	return nil
}

// connect opens the connections for reading and, to write, the one that does.
func (l *Ledger) connect(write bool) error {
	if write {
		w, err := sql.Open("sqlite", dsn(l.path, "_pragma=synchronous(full)", "_txlock=immediate"))
		if err != nil {
			return err
		}
		w.SetMaxOpenConns(1)
		l.writer = w
	}
	return l.connectReaders(dsn(l.path, "mode=ro", "_pragma=query_only(1)"))
}

// readers is how many connections read at a time; more would only wait for a
// processor.
const readers = 16

func (l *Ledger) connectReaders(dsn string) error {
	db, err := sql.Open("sqlite", dsn)
	if err != nil {
		return err
	}
	db.SetMaxOpenConns(readers)
	db.SetMaxIdleConns(readers)
	l.db = db
	return nil
}

// dsn names the file to SQLite, with options.
func dsn(path string, options ...string) string {
	query := "_pragma=busy_timeout(10000)&_pragma=foreign_keys(1)&_pragma=secure_delete(1)&" + strings.Join(options, "&")
	return (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: query}).String()
}

// Writable reports whether the ledger is open for writing.
func (l *Ledger) Writable() bool { return l.writer != nil }

// Close closes the ledger and, when it was written to, seals it.
func (l *Ledger) Close() error {
	changed := l.lock != nil && (l.wrote || leftOpen(l.path))
	whole, err := false, error(nil)
	if changed {
		whole, err = l.gather()
	}
	err = errors.Join(err, l.disconnect())
	if err == nil && whole {
		err = seal(l.path)
	}
	if err = errors.Join(err, l.release()); err != nil {
		return fmt.Errorf("close ledger %s: %w", l.path, err)
	}
	return nil
}

// release closes the database, when it is open, and gives up the lock.
func (l *Ledger) release() error {
	err := l.disconnect()
	if l.lock != nil {
		l.lock.release()
		l.lock = nil
	}
	return err
}

func (l *Ledger) disconnect() error {
	var errs []error
	for _, db := range []**sql.DB{&l.db, &l.writer} {
		if *db != nil {
			errs = append(errs, (*db).Close())
			*db = nil
		}
	}
	return errors.Join(errs...)
}

// write runs a function in a transaction: wholly or not at all.
func (l *Ledger) write(ctx context.Context, f func(*sql.Tx) error) error {
	if l.writer == nil {
		return errors.New("the ledger is open for reading only")
	}
	l.writes.Lock()
	defer l.writes.Unlock()
	if !l.wrote {
		if err := l.begin(ctx); err != nil {
			return err
		}
		l.wrote = true
	}
	tx, err := l.writer.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := f(tx); err != nil {
		return errors.Join(err, rollback(tx))
	}
	return tx.Commit()
}

func rollback(tx *sql.Tx) error {
	if err := tx.Rollback(); err != nil && !errors.Is(err, sql.ErrTxDone) {
		return fmt.Errorf("take back: %w", err)
	}
	return nil
}
