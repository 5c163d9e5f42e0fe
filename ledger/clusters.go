package ledger

import (
	"context"
	"fmt"
	"strings"

	"attest"
)

// Cluster is the chosen events of one patch of the map.
type Cluster struct {
	Lon, Lat  float64 // degrees, WGS 84: the middle of the events
	Count     int
	Statuses  map[attest.Status]int
	Precision attest.Precision // the coarsest of its events
	OneSpot   bool             // all events have the same coordinates
	Event     attest.Event     // one of them; read when there is one spot only
}

// finest are the precisions in order, the finest first; from area on they are
// areas, not points.
var finest = []attest.Precision{"", attest.Exact, attest.Town, attest.Near, attest.District, attest.Province, attest.CountryP, attest.RegionP}

const area = 4

// coarseness is an event's place in finest.
var coarseness = func() string {
	var b strings.Builder
	b.WriteString("CASE precision")
	for i, p := range finest[1:] {
		fmt.Fprintf(&b, " WHEN '%s' THEN %d", p, i+1)
	}
	b.WriteString(" ELSE 0 END")
	return b.String()
}()

// Clusters gathers the chosen events that have coordinates in square patches of
// some degrees. Places known to an area are gathered apart from those known to a
// point, so that the one does not pass for the other.
func (l *Ledger) Clusters(ctx context.Context, f Filter, degrees float64) ([]Cluster, error) {
	f.Order, f.After, f.Limit = Oldest, "", 0
	c, err := f.chosen()
	if err != nil {
		return nil, err
	}
	c.add("lat IS NOT NULL")
	var sums strings.Builder
	for _, s := range attest.Statuses {
		fmt.Fprintf(&sums, ", sum(status = '%s')", s)
	}
	row, column, wide := "CAST((lat + 90) / ? AS INTEGER)", "CAST((lon + 180) / ? AS INTEGER)", fmt.Sprintf("%s >= %d", coarseness, area)
	query := fmt.Sprintf(`SELECT avg(lon), avg(lat), count(*), max(%s), min(lon) = max(lon) AND min(lat) = max(lat), min(id)%s
		FROM event%s GROUP BY %s, %s, %s ORDER BY %s DESC, %s, %s`, coarseness, sums.String(), c.where(), row, column, wide, row, column, wide)
	rows, err := l.db.QueryContext(ctx, query, append(c.args, degrees, degrees, degrees, degrees)...)
	if err != nil {
		return nil, fmt.Errorf("read clusters: %w", err)
	}
	defer rows.Close()
	var out []Cluster
	for rows.Next() {
		k := Cluster{Statuses: map[attest.Status]int{}}
		var rank int
		counts := make([]int, len(attest.Statuses))
		into := []any{&k.Lon, &k.Lat, &k.Count, &rank, &k.OneSpot, &k.Event.ID}
		for i := range counts {
			into = append(into, &counts[i])
		}
		if err := rows.Scan(into...); err != nil {
			return nil, fmt.Errorf("read clusters: %w", err)
		}
		k.Precision = finest[rank]
		for i, n := range counts {
			if n > 0 {
				k.Statuses[attest.Statuses[i]] = n
			}
		}
		out = append(out, k)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read clusters: %w", err)
	}
	return out, l.readSpots(ctx, out)
}

// readSpots reads the event of each cluster that is one spot.
func (l *Ledger) readSpots(ctx context.Context, list []Cluster) error {
	at := map[string]int{}
	var ids []any
	for i, k := range list {
		if k.OneSpot {
			at[k.Event.ID] = i
			ids = append(ids, k.Event.ID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	rows, err := l.db.QueryContext(ctx, "SELECT body FROM event WHERE id IN ("+marks(len(ids))+")", ids...)
	if err != nil {
		return fmt.Errorf("read clusters: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var packed []byte
		if err := rows.Scan(&packed); err != nil {
			return fmt.Errorf("read clusters: %w", err)
		}
		e, err := unpackEvent(packed)
		if err != nil {
			return err
		}
		list[at[e.ID]].Event = e
	}
	return rows.Err()
}

// Span is a number of chosen events with the same dates and status.
type Span struct {
	Earliest, Latest string // ISO dates, both included
	Status           attest.Status
	Events           int
}

// Spans counts the chosen events by their dates, in order of these.
func (l *Ledger) Spans(ctx context.Context, f Filter) ([]Span, error) {
	f.Order, f.After, f.Limit = Oldest, "", 0
	c, err := f.chosen()
	if err != nil {
		return nil, err
	}
	rows, err := l.db.QueryContext(ctx, "SELECT earliest, latest, status, count(*) FROM event"+c.where()+" GROUP BY 1, 2, 3 ORDER BY 1, 2, 3", c.args...)
	if err != nil {
		return nil, fmt.Errorf("count events by date: %w", err)
	}
	defer rows.Close()
	var out []Span
	for rows.Next() {
		var s Span
		if err := rows.Scan(&s.Earliest, &s.Latest, &s.Status, &s.Events); err != nil {
			return nil, fmt.Errorf("count events by date: %w", err)
		}
		out = append(out, s)
	}
	return out, rows.Err()
}
