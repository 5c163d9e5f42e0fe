package ledger

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"attest"
)

// setEvents replaces the events, writing only those that changed; records is the
// number of records that they are derived from.
func setEvents(ctx context.Context, tx *sql.Tx, events []attest.Event, records int64) error {
	old, err := bodies(ctx, tx, "SELECT id, body FROM event")
	if err != nil {
		return err
	}
	var changed []attest.Event
	for _, e := range events {
		body, err := json.Marshal(e)
		if err != nil {
			return fmt.Errorf("event %s: %w", e.ID, err)
		}
		was, ok := old[e.ID]
		if ok && was == string(body) {
			delete(old, e.ID)
			continue
		}
		changed = append(changed, e)
	}
	for id := range old { // gone, or about to be written anew
		for _, q := range []string{"DELETE FROM event WHERE id = ?", "DELETE FROM event_claim WHERE event = ?", "DELETE FROM event_origin WHERE event = ?"} {
			if _, err := tx.ExecContext(ctx, q, id); err != nil {
				return err
			}
		}
	}
	return insertEvents(ctx, tx, changed, records)
}

func insertEvents(ctx context.Context, tx *sql.Tx, events []attest.Event, records int64) error {
	put, err := tx.PrepareContext(ctx, `INSERT INTO event(id, kind, family, act, status, independent, earliest, latest,
		place, country, lat, lon, precision, actor, target, body, changed) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)`)
	if err != nil {
		return err
	}
	defer put.Close()
	claim, err := tx.PrepareContext(ctx, "INSERT OR REPLACE INTO event_claim(claim, report, event) VALUES(?,?,?)")
	if err != nil {
		return err
	}
	defer claim.Close()
	origin, err := tx.PrepareContext(ctx, "INSERT INTO event_origin(event, n, name, role, attests, confirmed, denied) VALUES(?,?,?,?,?,?,?)")
	if err != nil {
		return err
	}
	defer origin.Close()
	for _, e := range events {
		body, err := json.Marshal(e)
		if err != nil {
			return fmt.Errorf("event %s: %w", e.ID, err)
		}
		if _, err := put.ExecContext(ctx, append(eventRow(e, body), records)...); err != nil {
			return fmt.Errorf("event %s: %w", e.ID, err)
		}
		for _, c := range e.Claims {
			report, _, _ := c.Cut()
			if _, err := claim.ExecContext(ctx, string(c), report, e.ID); err != nil {
				return fmt.Errorf("event %s: %w", e.ID, err)
			}
		}
		for _, row := range originRows(e) {
			if _, err := origin.ExecContext(ctx, row...); err != nil {
				return fmt.Errorf("event %s: %w", e.ID, err)
			}
		}
	}
	return nil
}

// originRows are the rows of an event's origins.
func originRows(e attest.Event) [][]any {
	denied := slices.ContainsFunc(e.Origins, func(o attest.Origin) bool { return !o.Attests })
	var out [][]any
	for n, o := range e.Origins {
		// Bytes that are no text are what the event's JSON makes of them.
		name := strings.ReplaceAll(string([]rune(o.Name)), "\x00", "\uFFFD")
		out = append(out, []any{e.ID, n, name, string(o.Role), o.Attests, o.Attests && e.IndependentSources > 1, o.Attests && denied})
	}
	return out
}

func eventRow(e attest.Event, body []byte) []any {
	var place, country, precision, actor, target string
	var lat, lon any
	if p := e.Place; p != nil {
		place, country, precision = searchable(p.Name+" "+p.Canonical+" "+p.Admin1), p.Country, string(p.Precision)
		if p.Lat != nil && p.Lon != nil {
			lat, lon = *p.Lat, *p.Lon
		}
	}
	party := func(p *attest.Party) string {
		if p == nil {
			return ""
		}
		return searchable(p.Name + " | " + p.Canonical + " | " + p.Owner + " | " + string(p.Kind) + " | " + p.Country)
	}
	actor, target = party(e.Actor), party(e.Target)
	return []any{e.ID, string(e.Kind), string(e.Family), string(e.Act), string(e.Status), e.IndependentSources, e.Earliest, e.Latest,
		place, country, lat, lon, precision, actor, target, pack(body)}
}

// bodies reads a table of ids and packed bodies.
func bodies(ctx context.Context, q querier, query string) (map[string]string, error) {
	rows, err := q.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[string]string{}
	for rows.Next() {
		var id string
		var packed []byte
		if err := rows.Scan(&id, &packed); err != nil {
			return nil, err
		}
		body, err := unpack(packed)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", id, err)
		}
		out[id] = string(body)
	}
	return out, rows.Err()
}
