package ledger

import (
	"context"
	"fmt"

	"attest"
)

// Voice is a source over all events: how often it attests one alone, with
// others, and against others.
type Voice struct {
	Name      string      `json:"name"`
	Role      attest.Role `json:"role"`
	Events    int         `json:"events"`    // that it attests or denies
	Alone     int         `json:"alone"`     // attested by nobody else
	Confirmed int         `json:"confirmed"` // attested by another independent source
	Denied    int         `json:"denied"`    // attested, and denied by another
	Denies    int         `json:"denies"`    // denied, or withdrawn, by it
}

// Voices returns the sources of events, by how many events they speak of.
func (l *Ledger) Voices(ctx context.Context) ([]Voice, error) {
	rows, err := l.db.QueryContext(ctx, `SELECT name, role, count(*), sum(attests AND NOT confirmed), sum(confirmed), sum(denied), sum(NOT attests)
		FROM event_origin GROUP BY name, role ORDER BY 3 DESC, 1, 2`)
	if err != nil {
		return nil, fmt.Errorf("read sources: %w", err)
	}
	defer rows.Close()
	var out []Voice
	for rows.Next() {
		var v Voice
		if err := rows.Scan(&v.Name, &v.Role, &v.Events, &v.Alone, &v.Confirmed, &v.Denied, &v.Denies); err != nil {
			return nil, fmt.Errorf("read sources: %w", err)
		}
		out = append(out, v)
	}
	return out, rows.Err()
}

// Outlet is a publisher: how many of its reports are its own, and how many
// repeat another report.
type Outlet struct {
	Name     string `json:"name"`
	Reports  int    `json:"reports"`
	Repeats  int    `json:"repeats"`  // of these: copies of another report
	Repeated int    `json:"repeated"` // reports that are copies of one of its own
}

// Outlets returns the publishers, by how many reports the ledger has of them.
func (l *Ledger) Outlets(ctx context.Context) ([]Outlet, error) {
	rows, err := l.db.QueryContext(ctx, `WITH repeated AS (SELECT report.publisher AS name, count(*) AS n
			FROM copy JOIN report ON report.id = copy.source WHERE copy.source <> '' GROUP BY 1)
		SELECT publisher, count(*), count(copy.report), coalesce(max(repeated.n), 0) FROM report
		LEFT JOIN copy ON copy.report = report.id AND copy.source <> '' LEFT JOIN repeated ON repeated.name = report.publisher
		GROUP BY publisher ORDER BY 2 DESC, 1`)
	if err != nil {
		return nil, fmt.Errorf("read outlets: %w", err)
	}
	defer rows.Close()
	var out []Outlet
	for rows.Next() {
		var o Outlet
		if err := rows.Scan(&o.Name, &o.Reports, &o.Repeats, &o.Repeated); err != nil {
			return nil, fmt.Errorf("read outlets: %w", err)
		}
		out = append(out, o)
	}
	return out, rows.Err()
}

// Repeat is how often one publisher repeats another.
type Repeat struct {
	Of      string `json:"of"`
	By      string `json:"by"`
	Reports int    `json:"reports"`
}

// Repeats returns who repeats whom, the most frequent first, at most limit (0:
// all).
func (l *Ledger) Repeats(ctx context.Context, limit int) ([]Repeat, error) {
	query := `SELECT first.publisher, later.publisher, count(*) FROM copy
		JOIN report AS first ON first.id = copy.source JOIN report AS later ON later.id = copy.report
		WHERE copy.source <> '' GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`
	if limit > 0 {
		query += fmt.Sprintf(" LIMIT %d", limit)
	}
	rows, err := l.db.QueryContext(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("read who repeats whom: %w", err)
	}
	defer rows.Close()
	var out []Repeat
	for rows.Next() {
		var r Repeat
		if err := rows.Scan(&r.Of, &r.By, &r.Reports); err != nil {
			return nil, fmt.Errorf("read who repeats whom: %w", err)
		}
		out = append(out, r)
	}
	return out, rows.Err()
}
