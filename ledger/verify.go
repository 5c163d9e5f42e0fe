package ledger

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"attest"
)

// Verdict is the outcome of Verify.
type Verdict struct {
	Seal                                           SealState
	Records                                        int64
	Head                                           Hash
	Originals, Reports, Codings, Decisions, Quotes int
	Problems                                       []string // what is wrong; none: all is as it was entered
}

// Verify checks every byte as far as it can be checked: the seal, the
// database's own structure, the chain of the log, the hash of each original,
// each quote against the text at its offsets, and the tables derived from the
// log.
func (l *Ledger) Verify(ctx context.Context) (v Verdict, err error) {
	if v.Seal, err = checkSeal(l.path); err != nil {
		return v, fmt.Errorf("verify %s: %w", l.path, err)
	}
	switch v.Seal {
	case Broken:
		v.add("the file's bytes are not those that were sealed: something else than attest changed the file or its seal")
	case NoSeal:
		v.add("the seal %s is gone", l.path+sealSuffix)
	}
	tx, err := l.db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true}) // one state, whatever is written meanwhile
	if err != nil {
		return v, fmt.Errorf("verify %s: %w", l.path, err)
	}
	defer func() { err = errors.Join(err, rollback(tx)) }()
	k := verifier{q: tx, v: &v, originals: map[string]bool{}, reports: map[string]reportEntry{}, codings: map[[2]string]int64{}, said: map[string]bool{}}
	for _, step := range []func(context.Context) error{k.structure, k.log, k.blobs, k.tables, k.events} {
		if err := step(ctx); err != nil {
			if ctx.Err() != nil {
				return v, ctx.Err()
			}
			v.add("cannot read on: %v", err)
		}
	}
	return v, nil
}

func (v *Verdict) add(format string, args ...any) {
	const enough = 100
	if len(v.Problems) < enough {
		v.Problems = append(v.Problems, fmt.Sprintf(format, args...))
	}
}

type reportEntry struct {
	seq      int64
	original string
}

type verifier struct {
	q         querier
	v         *Verdict
	originals map[string]bool
	reports   map[string]reportEntry
	codings   map[[2]string]int64
	said      map[string]bool // reports with statistics
	decisions []int64
}

// structure asks SQLite to check pages and indices. Before that it opens the index of
// words once: the connection may remember how that stood before somebody wrote, which
// FTS5 notices when a table is opened and not when it is checked.
func (k *verifier) structure(ctx context.Context) error {
	var words int
	if err := k.q.QueryRowContext(ctx, "SELECT count(*) FROM (SELECT rowid FROM words LIMIT 1)").Scan(&words); err != nil {
		return err
	}
	rows, err := k.q.QueryContext(ctx, "PRAGMA integrity_check(20)")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			return err
		}
		if line != "ok" {
			k.v.add("database: %s", line)
		}
	}
	return rows.Err()
}

// log walks the chain and checks what each record says.
func (k *verifier) log(ctx context.Context) error {
	rows, err := k.q.QueryContext(ctx, "SELECT seq, at, kind, body, hash FROM log ORDER BY seq")
	if err != nil {
		return err
	}
	defer rows.Close()
	var before Hash
	texts := map[string]int64{} // report: record with its text
	for next := int64(1); rows.Next(); next++ {
		var seq int64
		var at, kind string
		var body, hash []byte
		if err := rows.Scan(&seq, &at, &kind, &body, &hash); err != nil {
			return err
		}
		if seq != next {
			k.v.add("log: record %d follows %d", seq, next-1)
			next = seq
		}
		want := chain(before, seq, at, kind, body)
		if !bytes.Equal(want[:], hash) {
			k.v.add("log record %d: its hash does not fit what it and the records before it say", seq)
		}
		before = want
		if len(hash) == sha256.Size {
			before = Hash(hash)
		}
		k.v.Records, k.v.Head = seq, before
		if err := k.entry(ctx, seq, kind, body, texts); err != nil {
			k.v.add("%v", err)
		}
	}
	return rows.Err()
}

func (k *verifier) entry(ctx context.Context, seq int64, kind string, body []byte, texts map[string]int64) error {
	switch kind {
	case kindReport:
		var r reportRecord
		if err := decode(seq, body, &r); err != nil {
			return err
		}
		k.v.Reports++
		texts[r.Report.ID] = seq
		k.reports[r.Report.ID] = reportEntry{seq, r.Original}
		k.originals[r.Original] = true
		return k.receivedText(ctx, seq, r)
	case kindCoding:
		var c codingRecord
		if err := decode(seq, body, &c); err != nil {
			return err
		}
		k.v.Codings++
		k.codings[[2]string{c.Report, c.Coder}] = seq
		if len(c.Statistics) > 0 {
			k.said[c.Report] = true
		}
		at, ok := texts[c.Report]
		if !ok {
			return fmt.Errorf("log record %d: claims of report %q, which was not entered before", seq, c.Report)
		}
		var r reportRecord
		if err := record(ctx, k.q, at, &r); err != nil {
			return err
		}
		return k.quotes(seq, r.Report, c)
	case kindDecision:
		var d attest.Decision
		if err := decode(seq, body, &d); err != nil {
			return err
		}
		k.v.Decisions++
		k.decisions = append(k.decisions, seq)
	case kindMigration:
	default:
		return fmt.Errorf("log record %d: kind %q is unknown", seq, kind)
	}
	return nil
}

// quotes checks each quote of a coding against the text at its offsets. Whether
// claims keep the contract otherwise is not asked here: they are as entered.
func (k *verifier) quotes(seq int64, r attest.Report, c codingRecord) error {
	text := []rune(r.Text)
	check := func(id string, e attest.Evidence) {
		for field, list := range e {
			for _, q := range list {
				k.v.Quotes++
				if q.Start < 0 || q.End > len(text) || q.Start > q.End || string(text[q.Start:q.End]) != q.Quote {
					k.v.add("log record %d: report %s, coder %s, %s: the quote of %s is not the text at %d to %d", seq, c.Report, c.Coder, id, field, q.Start, q.End)
				}
			}
		}
	}
	for _, claim := range c.Claims {
		check(claim.ID, claim.Evidence)
	}
	for _, s := range c.Statistics {
		check(s.ID, s.Evidence)
	}
	return nil
}

// receivedText checks that the original, where it is a record of reports or
// plain text, still has the report's text.
func (k *verifier) receivedText(ctx context.Context, seq int64, r reportRecord) error {
	raw, err := original(ctx, k.q, r.Original)
	if err != nil {
		return fmt.Errorf("log record %d: report %s: %w", seq, r.Report.ID, err)
	}
	var c attest.CodedReport
	var bare attest.Report
	switch {
	case json.Unmarshal(raw, &c) == nil && c.Report.Text != "":
		bare = c.Report
	case json.Unmarshal(raw, &bare) == nil && bare.Text != "":
	default:
		return nil // a page or another form: 'rebuild' reads it again
	}
	if bare.Text != r.Report.Text {
		return fmt.Errorf("log record %d: report %s: its text is not that of its original", seq, r.Report.ID)
	}
	return nil
}

// blobs checks each original against its address.
func (k *verifier) blobs(ctx context.Context) error {
	rows, err := k.q.QueryContext(ctx, "SELECT sha, bytes FROM original")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var sha, packed []byte
		if err := rows.Scan(&sha, &packed); err != nil {
			return err
		}
		k.v.Originals++
		name := hex.EncodeToString(sha)
		raw, err := unpack(packed)
		if err != nil {
			k.v.add("original %s: %v", name, err)
			continue
		}
		if sum := sha256.Sum256(raw); !bytes.Equal(sum[:], sha) {
			k.v.add("original %s: its bytes have the hash %x", name, sum)
		}
		if !k.originals[name] {
			k.v.add("original %s: no record of the log names it", name)
		}
		delete(k.originals, name)
	}
	for name := range k.originals {
		k.v.add("original %s is gone", name)
	}
	return rows.Err()
}
