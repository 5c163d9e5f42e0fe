package ledger

import (
	"context"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"iter"

	"attest"
)

// Stored is a report of the ledger with all that was found in it.
type Stored struct {
	Report   attest.Report
	Original string // SHA-256, hexadecimal
	Whence   string
	Added    string // RFC 3339
	Codings  []Coding
}

// Chosen returns the coding that events are made of: a person's before a
// program's, and of several the one entered last.
func (s Stored) Chosen() (Coding, bool) {
	best := -1
	for i, c := range s.Codings {
		if best < 0 || !c.Program || s.Codings[best].Program {
			best = i
		}
	}
	if best < 0 {
		return Coding{}, false
	}
	return s.Codings[best], true
}

// Report returns a report by id; ok is false when there is none.
func (l *Ledger) Report(ctx context.Context, id string) (s Stored, ok bool, err error) {
	var seq int64
	err = l.db.QueryRowContext(ctx, "SELECT seq FROM report WHERE id = ?", id).Scan(&seq)
	if errors.Is(err, sql.ErrNoRows) {
		return s, false, nil
	}
	if err == nil {
		s, err = l.stored(ctx, seq)
	}
	if err != nil {
		return s, false, fmt.Errorf("read report %s: %w", id, err)
	}
	return s, true, nil
}

func (l *Ledger) stored(ctx context.Context, seq int64) (Stored, error) {
	var rec reportRecord
	var s Stored
	if err := record(ctx, l.db, seq, &rec); err != nil {
		return s, err
	}
	s.Report, s.Original, s.Whence = rec.Report, rec.Original, rec.Whence
	if err := l.db.QueryRowContext(ctx, "SELECT at FROM log WHERE seq = ?", seq).Scan(&s.Added); err != nil {
		return s, err
	}
	rows, err := l.db.QueryContext(ctx, "SELECT coding.seq, body FROM coding JOIN log USING(seq) WHERE report = ? ORDER BY coding.seq", rec.Report.ID)
	if err != nil {
		return s, err
	}
	defer rows.Close()
	for rows.Next() {
		var n int64
		var packed []byte
		if err := rows.Scan(&n, &packed); err != nil {
			return s, err
		}
		var c codingRecord
		if err := decode(n, packed, &c); err != nil {
			return s, err
		}
		s.Codings = append(s.Codings, c.Coding)
	}
	return s, rows.Err()
}

// Reports goes through all reports in order of ids.
func (l *Ledger) Reports(ctx context.Context) iter.Seq2[Stored, error] {
	return func(yield func(Stored, error) bool) {
		seqs, err := numbers(ctx, l.db, "SELECT seq FROM report ORDER BY id")
		if err != nil {
			yield(Stored{}, fmt.Errorf("read reports: %w", err))
			return
		}
		for _, seq := range seqs {
			s, err := l.stored(ctx, seq)
			if !yield(s, err) || err != nil {
				return
			}
		}
	}
}

func numbers(ctx context.Context, q querier, query string, args ...any) ([]int64, error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []int64
	for rows.Next() {
		var n int64
		if err := rows.Scan(&n); err != nil {
			return nil, err
		}
		out = append(out, n)
	}
	return out, rows.Err()
}

// Original returns the bytes of an original as received.
func (l *Ledger) Original(ctx context.Context, sha string) ([]byte, error) {
	return original(ctx, l.db, sha)
}

func original(ctx context.Context, q querier, sha string) ([]byte, error) {
	key, err := hex.DecodeString(sha)
	if err != nil {
		return nil, fmt.Errorf("read original %s: %w", sha, err)
	}
	var packed []byte
	if err := q.QueryRowContext(ctx, "SELECT bytes FROM original WHERE sha = ?", key).Scan(&packed); err != nil {
		return nil, fmt.Errorf("read original %s: %w", sha, err)
	}
	return unpack(packed)
}

// Size counts what the ledger holds.
type Size struct{ Reports, Codings, Decisions, Events int }

// Size counts reports, codings, decisions and events.
func (l *Ledger) Size(ctx context.Context) (Size, error) {
	var s Size
	err := l.db.QueryRowContext(ctx, `SELECT (SELECT count(*) FROM report), (SELECT count(*) FROM coding),
		(SELECT count(*) FROM decision), (SELECT count(*) FROM event)`).Scan(&s.Reports, &s.Codings, &s.Decisions, &s.Events)
	if err != nil {
		return s, fmt.Errorf("count records: %w", err)
	}
	return s, nil
}
