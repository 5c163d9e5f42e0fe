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
	"strings"
	"unicode"

	"attest"

	"golang.org/x/text/unicode/norm"
)

// Entry is one report on its way into the ledger.
type Entry struct {
	Original []byte // the bytes as received
	Whence   string // file, address or feed they came from
	Report   attest.Report
	Codings  []Coding
	Prepared []byte // what the event builder wants to find again, of the first coding
}

// Coding is what one coder, a program's version or a person, found in a report.
type Coding struct {
	Coder      string             `json:"coder"`
	Program    bool               `json:"program,omitempty"` // the coder is a program
	Version    string             `json:"version,omitempty"` // of the program and its packs
	Claims     []attest.Claim     `json:"claims"`
	Statistics []attest.Statistic `json:"statistics,omitempty"`
}

// reportRecord and codingRecord are the log's form.
type reportRecord struct {
	Report   attest.Report `json:"report"`
	Original string        `json:"original"` // SHA-256 of the bytes as received
	Whence   string        `json:"whence,omitempty"`
}

type codingRecord struct {
	Report string `json:"report"`
	Coding
}

// Added tells what Add did.
type Added struct {
	Reports int // new
	Codings int // new, of new or known reports
	Known   int // entries that were there already
}

// ErrOther says that a report's id is taken by a report with another text.
var ErrOther = errors.New("the ledger holds another text under this id")

// Add enters reports in one transaction: all or none. What is there already
// changes nothing. An entry whose id stands for another text is left out and
// returned as a problem.
func (l *Ledger) Add(ctx context.Context, entries []Entry) (Added, []attest.Problem, error) {
	var done Added
	var problems []attest.Problem
	err := l.write(ctx, func(tx *sql.Tx) error {
		log, err := l.appender(ctx, tx)
		if err != nil {
			return err
		}
		for i := range entries {
			err := addOne(ctx, log, &entries[i], &done)
			if errors.Is(err, ErrOther) {
				problems = append(problems, attest.Problem{File: entries[i].Whence, Report: entries[i].Report.ID, Message: err.Error() + "; give the new one an id of its own"})
				continue
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return Added{}, nil, fmt.Errorf("add to ledger %s: %w", l.path, err)
	}
	return done, problems, nil
}

func addOne(ctx context.Context, log *appender, e *Entry, done *Added) error {
	if e.Report.ID == "" {
		return fmt.Errorf("%s: report without an id", e.Whence)
	}
	news, err := addReport(ctx, log, e)
	if err != nil {
		return err
	}
	codings := 0
	for _, c := range e.Codings {
		added, err := addCoding(ctx, log, e.Report.ID, c)
		if err != nil {
			return err
		}
		if added {
			codings++
		}
	}
	if news {
		done.Reports++
	}
	done.Codings += codings
	if !news && codings == 0 {
		done.Known++
		return nil
	}
	if news && len(e.Prepared) > 0 {
		_, err = log.tx.ExecContext(ctx, "INSERT OR REPLACE INTO prepared(report, seq, body) VALUES(?,?,?)", e.Report.ID, log.seq, pack(e.Prepared))
	} else {
		_, err = log.tx.ExecContext(ctx, "DELETE FROM prepared WHERE report = ?", e.Report.ID)
	}
	return err
}

// addReport enters the report and its original; false when it is known.
func addReport(ctx context.Context, log *appender, e *Entry) (bool, error) {
	var seq int64
	err := log.tx.QueryRowContext(ctx, "SELECT seq FROM report WHERE id = ?", e.Report.ID).Scan(&seq)
	switch {
	case err == nil:
		var known reportRecord
		if err := record(ctx, log.tx, seq, &known); err != nil {
			return false, err
		}
		if known.Report.Text != e.Report.Text {
			return false, ErrOther
		}
		return false, nil
	case !errors.Is(err, sql.ErrNoRows):
		return false, err
	}
	sum := sha256.Sum256(e.Original)
	if _, err := log.tx.ExecContext(ctx, "INSERT OR IGNORE INTO original(sha, bytes) VALUES(?,?)", sum[:], pack(e.Original)); err != nil {
		return false, fmt.Errorf("keep the original of %s: %w", e.Report.ID, err)
	}
	rec := reportRecord{Report: e.Report, Original: hex.EncodeToString(sum[:]), Whence: e.Whence}
	if seq, err = log.add(ctx, kindReport, rec); err != nil {
		return false, err
	}
	return true, indexReport(ctx, log.tx, seq, sum[:], &e.Report)
}

func indexReport(ctx context.Context, tx *sql.Tx, seq int64, sha []byte, r *attest.Report) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO report(id, seq, original, publisher, published, language, title, url)
		VALUES(?,?,?,?,?,?,?,?)`, r.ID, seq, sha, r.Publisher, r.Published, r.Language, r.Title, r.URL)
	if err != nil {
		return fmt.Errorf("index report %s: %w", r.ID, err)
	}
	if _, err = tx.ExecContext(ctx, "INSERT INTO words(rowid, body) VALUES(?,?)", seq, searchable(r.Title+"\n"+r.Text)); err != nil {
		return fmt.Errorf("index the words of report %s: %w", r.ID, err)
	}
	return nil
}

// addCoding enters a coder's claims; false when the same coder's last word is
// the same.
func addCoding(ctx context.Context, log *appender, report string, c Coding) (bool, error) {
	if c.Claims == nil {
		c.Claims = []attest.Claim{}
	}
	var seq int64
	err := log.tx.QueryRowContext(ctx, "SELECT seq FROM coding WHERE report = ? AND coder = ?", report, c.Coder).Scan(&seq)
	switch {
	case err == nil:
		var known codingRecord
		if err := record(ctx, log.tx, seq, &known); err != nil {
			return false, err
		}
		if sameCoding(known.Coding, c) {
			return false, nil
		}
	case !errors.Is(err, sql.ErrNoRows):
		return false, err
	}
	if seq, err = log.add(ctx, kindCoding, codingRecord{Report: report, Coding: c}); err != nil {
		return false, err
	}
	if _, err = log.tx.ExecContext(ctx, "INSERT OR REPLACE INTO coding(report, coder, seq) VALUES(?,?,?)", report, c.Coder, seq); err != nil {
		return false, err
	}
	return true, indexStatistics(ctx, log.tx, report, c)
}

// indexStatistics notes that a coder found statistics in a report.
func indexStatistics(ctx context.Context, tx *sql.Tx, report string, c Coding) error {
	if len(c.Statistics) == 0 {
		return nil
	}
	_, err := tx.ExecContext(ctx, "INSERT OR IGNORE INTO statistic(report) VALUES(?)", report)
	return err
}

// sameCoding compares claims and statistics; another version of a program that
// finds the same is no news.
func sameCoding(a, b Coding) bool {
	a.Version, b.Version = "", ""
	x, err1 := json.Marshal(a)
	y, err2 := json.Marshal(b)
	return err1 == nil && err2 == nil && bytes.Equal(x, y)
}

// searchable folds a text for the word index: no accents, vowel signs or
// tatweel, one form of alef, yeh and œ; queries are folded the same way. It is
// the index's own: what it does is written into every ledger.
func searchable(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.ToValidUTF8(s, "\uFFFD")) { // a stray byte would keep its neighbours whole
		switch {
		case unicode.Is(unicode.Mn, r) || r == 'ـ':
		case r == 'œ' || r == 'Œ':
			b.WriteString("oe")
		case r == 'æ' || r == 'Æ':
			b.WriteString("ae")
		case r == 'ى':
			b.WriteRune('ي')
		case r == 'ة':
			b.WriteRune('ه')
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}
