package ledger

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"attest"
)

// Filter chooses events; an empty field chooses all.
type Filter struct {
	Since, Until   string // ISO dates: events that can have been within
	Place          string // words of the place's name
	Country        string // ISO 3166-1 alpha-3
	BBox           *BBox
	Actor, Target  string // words of the party's name, its kind or its country
	Acts           []string
	Statuses       []string
	MinIndependent int
	Text           string // words of a report that attests it
	Kind           attest.EventKind
	Limit          int
}

// BBox is a box in degrees, WGS 84; West may be greater than East when it spans
// the date line.
type BBox struct{ West, South, East, North float64 }

// Events returns the chosen events by date.
func (l *Ledger) Events(ctx context.Context, f Filter) ([]attest.Event, error) {
	query, args := f.sql()
	rows, err := l.db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read events: %w", err)
	}
	defer rows.Close()
	var out []attest.Event
	for rows.Next() {
		var packed []byte
		if err := rows.Scan(&packed); err != nil {
			return nil, fmt.Errorf("read events: %w", err)
		}
		e, err := unpackEvent(packed)
		if err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read events: %w", err)
	}
	return out, nil
}

func unpackEvent(packed []byte) (e attest.Event, err error) {
	body, err := unpack(packed)
	if err == nil {
		err = json.Unmarshal(body, &e)
	}
	if err != nil {
		err = fmt.Errorf("read event: %w", err)
	}
	return e, err
}

func (f Filter) sql() (string, []any) {
	var where []string
	var args []any
	add := func(cond string, a ...any) { where, args = append(where, cond), append(args, a...) }
	if f.Since != "" {
		add("latest >= ?", f.Since)
	}
	if f.Until != "" {
		add("earliest <= ?", f.Until)
	}
	for _, c := range [][2]string{{"place", f.Place}, {"actor", f.Actor}, {"target", f.Target}} {
		for _, w := range strings.Fields(searchable(c[1])) {
			add("instr("+c[0]+", ?) > 0", w)
		}
	}
	if f.Country != "" {
		add("country = ?", strings.ToUpper(f.Country))
	}
	if b := f.BBox; b != nil {
		add("lat BETWEEN ? AND ?", b.South, b.North)
		if b.West <= b.East {
			add("lon BETWEEN ? AND ?", b.West, b.East)
		} else {
			add("(lon >= ? OR lon <= ?)", b.West, b.East)
		}
	}
	list := func(col string, values []string) {
		if len(values) == 0 {
			return
		}
		marks := strings.TrimSuffix(strings.Repeat("?,", len(values)), ",")
		var a []any
		for _, v := range values {
			a = append(a, v)
		}
		add(col+" IN ("+marks+")", a...)
	}
	list("act", f.Acts)
	list("status", f.Statuses)
	if f.MinIndependent > 0 {
		add("independent >= ?", f.MinIndependent)
	}
	if f.Kind != "" {
		add("kind = ?", string(f.Kind))
	}
	if q := phrase(f.Text); q != "" {
		add(`id IN (SELECT event FROM event_claim WHERE report IN
			(SELECT report.id FROM words JOIN report ON report.seq = words.rowid WHERE words MATCH ?))`, q)
	}
	query := "SELECT body FROM event"
	if len(where) > 0 {
		query += " WHERE " + strings.Join(where, " AND ")
	}
	query += " ORDER BY earliest, latest, id"
	if f.Limit > 0 {
		query += fmt.Sprintf(" LIMIT %d", f.Limit)
	}
	return query, args
}

// phrase makes a query of the word index of what a person types: all words must
// be there, and nothing in them is an operator.
func phrase(text string) string {
	var out []string
	for _, w := range strings.Fields(searchable(text)) {
		if w = strings.ReplaceAll(w, `"`, ""); w != "" {
			out = append(out, `"`+w+`"`)
		}
	}
	return strings.Join(out, " ")
}

// Event returns an event by its id, the beginning of its id, or the reference
// of one of its claims; ok is false when there is none.
func (l *Ledger) Event(ctx context.Context, id string) (e attest.Event, ok bool, err error) {
	var packed []byte
	err = l.db.QueryRowContext(ctx, "SELECT body FROM event WHERE id = ?", id).Scan(&packed)
	if errors.Is(err, sql.ErrNoRows) {
		err = l.db.QueryRowContext(ctx, "SELECT body FROM event WHERE id = (SELECT event FROM event_claim WHERE claim = ?)", id).Scan(&packed)
	}
	if errors.Is(err, sql.ErrNoRows) && len(id) >= 4 {
		var n int
		err = l.db.QueryRowContext(ctx, "SELECT count(*), max(body) FROM event WHERE substr(id, 1, length(?)) = ?", id, id).Scan(&n, &packed)
		if err == nil && n > 1 {
			return e, false, fmt.Errorf("%d events have an id that begins with %q", n, id)
		}
		if err == nil && n == 0 {
			err = sql.ErrNoRows
		}
	}
	if errors.Is(err, sql.ErrNoRows) {
		return e, false, nil
	}
	if err != nil {
		return e, false, fmt.Errorf("read event %s: %w", id, err)
	}
	e, err = unpackEvent(packed)
	return e, err == nil, err
}

// Copies returns the groups of copies in order of their roots; with a report,
// only the group that it is in.
func (l *Ledger) Copies(ctx context.Context, report string) ([]attest.CopyGroup, error) {
	query, args := "SELECT body FROM copy_group ORDER BY root", []any(nil)
	if report != "" {
		query, args = "SELECT body FROM copy_group WHERE root = (SELECT root FROM copy WHERE report = ?)", []any{report}
	}
	rows, err := l.db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read copies: %w", err)
	}
	defer rows.Close()
	var out []attest.CopyGroup
	for rows.Next() {
		var packed []byte
		if err := rows.Scan(&packed); err != nil {
			return nil, fmt.Errorf("read copies: %w", err)
		}
		body, err := unpack(packed)
		if err != nil {
			return nil, fmt.Errorf("read copies: %w", err)
		}
		var g attest.CopyGroup
		if err := json.Unmarshal(body, &g); err != nil {
			return nil, fmt.Errorf("read copies: %w", err)
		}
		out = append(out, g)
	}
	return out, rows.Err()
}
