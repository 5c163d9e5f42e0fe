package ledger

import (
	"bytes"
	"compress/flate"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"
)

// Kinds of log records.
const (
	kindReport    = "report"
	kindCoding    = "coding"
	kindDecision  = "decision"
	kindMigration = "migration"
)

type migrationRecord struct {
	From int `json:"from"`
	To   int `json:"to"`
}

// Hash is the SHA-256 that chains a record to all before it.
type Hash [sha256.Size]byte

// chain returns the hash of a record: over the hash before it, and number,
// date, kind and body, each with its length.
func chain(before Hash, seq int64, at, kind string, body []byte) Hash {
	h := sha256.New()
	h.Write(before[:])
	var n [8]byte
	field := func(b []byte) {
		binary.BigEndian.PutUint64(n[:], uint64(len(b)))
		h.Write(n[:])
		h.Write(b)
	}
	binary.BigEndian.PutUint64(n[:], uint64(seq))
	h.Write(n[:])
	field([]byte(at))
	field([]byte(kind))
	field(body)
	return Hash(h.Sum(nil))
}

// head returns the number and hash of the last record.
func head(ctx context.Context, q querier) (int64, Hash, error) {
	var seq int64
	var raw []byte
	err := q.QueryRowContext(ctx, "SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1").Scan(&seq, &raw)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, Hash{}, nil
	}
	if err != nil {
		return 0, Hash{}, err
	}
	if len(raw) != sha256.Size {
		return 0, Hash{}, fmt.Errorf("log record %d has a hash of %d bytes", seq, len(raw))
	}
	return seq, Hash(raw), nil
}

type querier interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// Head returns the number of records and the hash of the last one, which stands
// for all that the ledger holds: who keeps it elsewhere can show later that
// nothing was changed.
func (l *Ledger) Head(ctx context.Context) (int64, Hash, error) { return head(ctx, l.db) }

// appender appends records to the log within a transaction.
type appender struct {
	tx   *sql.Tx
	at   string
	seq  int64
	hash Hash
}

func (l *Ledger) appender(ctx context.Context, tx *sql.Tx) (*appender, error) {
	seq, hash, err := head(ctx, tx)
	return &appender{tx: tx, at: l.now().UTC().Format(time.RFC3339), seq: seq, hash: hash}, err
}

// add appends a record and returns its number.
func (a *appender) add(ctx context.Context, kind string, v any) (int64, error) {
	body, err := json.Marshal(v)
	if err != nil {
		return 0, fmt.Errorf("write %s record: %w", kind, err)
	}
	packed := pack(body)
	hash := chain(a.hash, a.seq+1, a.at, kind, packed)
	_, err = a.tx.ExecContext(ctx, "INSERT INTO log(seq, at, kind, body, hash) VALUES(?,?,?,?,?)", a.seq+1, a.at, kind, packed, hash[:])
	if err != nil {
		return 0, fmt.Errorf("append %s record: %w", kind, err)
	}
	a.seq, a.hash = a.seq+1, hash
	return a.seq, nil
}

// Forms of stored bytes, the first byte of each.
const (
	plain    = 0
	deflated = 1
)

// writers are kept for reuse: each holds some 800 kB of tables.
var writers = sync.Pool{New: func() any {
	w, err := flate.NewWriter(nil, 4)
	if err != nil {
		panic(err) // a constant level: cannot happen
	}
	return w
}}

// pack compresses bytes where that makes them shorter.
func pack(b []byte) []byte {
	const worth = 128 // shorter ones gain nothing
	if len(b) >= worth {
		var out bytes.Buffer
		out.Grow(len(b) / 2)
		out.WriteByte(deflated)
		w := writers.Get().(*flate.Writer)
		defer writers.Put(w)
		w.Reset(&out)
		if _, err := w.Write(b); err != nil {
			panic(err) // a buffer: cannot happen
		}
		if err := w.Close(); err != nil {
			panic(err)
		}
		if out.Len() < len(b) {
			return out.Bytes()
		}
	}
	return append([]byte{plain}, b...)
}

func unpack(b []byte) ([]byte, error) {
	if len(b) == 0 {
		return nil, errors.New("empty record")
	}
	switch b[0] {
	case plain:
		return b[1:], nil
	case deflated:
		return inflate(b[1:])
	}
	return nil, fmt.Errorf("stored form %d is unknown", b[0])
}

// inflaters are kept for reuse: each holds a window of 32 kB.
var inflaters = sync.Pool{New: func() any { return flate.NewReader(nil) }}

func inflate(b []byte) ([]byte, error) {
	r := inflaters.Get().(io.ReadCloser)
	defer inflaters.Put(r)
	err := r.(flate.Resetter).Reset(bytes.NewReader(b), nil)
	out := bytes.NewBuffer(make([]byte, 0, 4*len(b))) // what texts and claims come to
	if err == nil {
		_, err = out.ReadFrom(r)
	}
	if err != nil {
		return nil, fmt.Errorf("decompress: %w", err)
	}
	return out.Bytes(), nil
}

// record reads one record's body into v.
func record(ctx context.Context, q querier, seq int64, v any) error {
	var packed []byte
	if err := q.QueryRowContext(ctx, "SELECT body FROM log WHERE seq = ?", seq).Scan(&packed); err != nil {
		return fmt.Errorf("read log record %d: %w", seq, err)
	}
	return decode(seq, packed, v)
}

func decode(seq int64, packed []byte, v any) error {
	body, err := unpack(packed)
	if err != nil {
		return fmt.Errorf("log record %d: %w", seq, err)
	}
	if err := json.Unmarshal(body, v); err != nil {
		return fmt.Errorf("log record %d: %w", seq, err)
	}
	return nil
}
