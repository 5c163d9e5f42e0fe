package ledger

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"attest"
)

// Events returns the chosen events in the filter's order.
func (l *Ledger) Events(ctx context.Context, f Filter) ([]attest.Event, error) {
	return chosenEvents(ctx, l.db, f)
}

func chosenEvents(ctx context.Context, q querier, f Filter) ([]attest.Event, error) {
	c, err := f.chosen()
	if err != nil {
		return nil, err
	}
	query, args := c.listed("body")
	rows, err := q.QueryContext(ctx, query, args...)
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

// Outlines returns the chosen events in order of dates with what counts need of
// them, which is much faster than reading all of each: id, kind, family, dates
// and coordinates. Tallies, and events without coordinates, are whole.
func (l *Ledger) Outlines(ctx context.Context, f Filter) ([]attest.Event, error) {
	f.Order = Oldest
	c, err := f.chosen()
	if err != nil {
		return nil, err
	}
	query, args := c.listed("id, kind, family, earliest, latest, lat, lon, CASE WHEN kind = 'summary' OR lat IS NULL THEN body END")
	rows, err := l.db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read events: %w", err)
	}
	defer rows.Close()
	var out []attest.Event
	for rows.Next() {
		var e attest.Event
		var place attest.Place
		var packed []byte
		if err := rows.Scan(&e.ID, &e.Kind, &e.Family, &e.Earliest, &e.Latest, &place.Lat, &place.Lon, &packed); err != nil {
			return nil, fmt.Errorf("read events: %w", err)
		}
		e.Place = &place
		if packed != nil {
			if e, err = unpackEvent(packed); err != nil {
				return nil, err
			}
		}
		out = append(out, e)
	}
	return out, rows.Err()
}

// Page is some of the chosen events.
type Page struct {
	Events []attest.Event
	Total  int    // how many events are chosen in all
	Next   string // Filter.After of the next page; "" at the end
}

// Page returns the chosen events from the filter's cursor on, at most Limit of
// them, with the number of all that are chosen.
func (l *Ledger) Page(ctx context.Context, f Filter) (Page, error) {
	var p Page
	all := f
	all.After = ""
	total, err := l.Count(ctx, all)
	if err != nil {
		return p, err
	}
	limit := f.Limit
	if limit > 0 {
		f.Limit++ // one more tells whether there is a next page
	}
	list, err := chosenEvents(ctx, l.db, f)
	if err != nil {
		return p, err
	}
	p.Total, p.Events = total, list
	if limit > 0 && len(list) > limit {
		p.Events = list[:limit]
		p.Next = f.Order.Cursor(list[limit-1])
	}
	return p, nil
}

// Count returns the number of events that a filter chooses, whatever its limit.
func (l *Ledger) Count(ctx context.Context, f Filter) (int, error) {
	c, err := f.chosen()
	if err != nil {
		return 0, err
	}
	var n int
	if err := l.db.QueryRowContext(ctx, "SELECT count(*) FROM event"+c.where(), c.args...).Scan(&n); err != nil {
		return 0, fmt.Errorf("count events: %w", err)
	}
	return n, nil
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

// ErrSeveral says that the beginning of an id is that of several events.
var ErrSeveral = errors.New("several events have an id that begins so")

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
			return e, false, fmt.Errorf("%w: %d with %q", ErrSeveral, n, id)
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

// EventsOf returns the ids of the events that a report tells.
func (l *Ledger) EventsOf(ctx context.Context, report string) ([]string, error) {
	return ids(ctx, l.db, "SELECT DISTINCT event FROM event_claim WHERE report = ? ORDER BY event", report)
}

func ids(ctx context.Context, q querier, query string, args ...any) ([]string, error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read ids: %w", err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, fmt.Errorf("read ids: %w", err)
		}
		out = append(out, id)
	}
	return out, rows.Err()
}

// Changed returns the ids of the events that are new or other since the log had
// a number of records, at most limit of them, and how many there are.
func (l *Ledger) Changed(ctx context.Context, records int64, limit int) ([]string, int, error) {
	var n int
	if err := l.db.QueryRowContext(ctx, "SELECT count(*) FROM event WHERE changed > ?", records).Scan(&n); err != nil {
		return nil, 0, fmt.Errorf("count changed events: %w", err)
	}
	list, err := ids(ctx, l.db, "SELECT id FROM event WHERE changed > ? ORDER BY changed DESC, id LIMIT ?", records, limit)
	return list, n, err
}
