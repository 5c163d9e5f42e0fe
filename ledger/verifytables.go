package ledger

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// tables checks the tables made from the log against it.
func (k *verifier) tables(ctx context.Context) error {
	rows, err := k.q.QueryContext(ctx, "SELECT id, seq, original FROM report")
	if err != nil {
		return err
	}
	defer rows.Close()
	n := 0
	for rows.Next() {
		var id string
		var seq int64
		var sha []byte
		if err := rows.Scan(&id, &seq, &sha); err != nil {
			return err
		}
		n++
		if e, ok := k.reports[id]; !ok || e.seq != seq || e.original != hex.EncodeToString(sha) {
			k.v.add("index of reports: %q does not fit the log", id)
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	if n != len(k.reports) {
		k.v.add("index of reports: %d where the log has %d", n, len(k.reports))
	}
	return k.codingTable(ctx)
}

func (k *verifier) codingTable(ctx context.Context) error {
	rows, err := k.q.QueryContext(ctx, "SELECT report, coder, seq FROM coding")
	if err != nil {
		return err
	}
	defer rows.Close()
	n := 0
	for rows.Next() {
		var key [2]string
		var seq int64
		if err := rows.Scan(&key[0], &key[1], &seq); err != nil {
			return err
		}
		n++
		if k.codings[key] != seq {
			k.v.add("index of claims: %s by %s does not fit the log", key[0], key[1])
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	if n != len(k.codings) {
		k.v.add("index of claims: %d where the log has %d", n, len(k.codings))
	}
	seqs, err := numbers(ctx, k.q, "SELECT seq FROM decision ORDER BY seq")
	if err != nil {
		return err
	}
	if len(seqs) != len(k.decisions) {
		k.v.add("index of decisions: %d where the log has %d", len(seqs), len(k.decisions))
	}
	said, err := ids(ctx, k.q, "SELECT report FROM statistic ORDER BY report")
	if err != nil {
		return err
	}
	if want := slices.Sorted(maps.Keys(k.said)); !slices.Equal(said, want) {
		k.v.add("index of statistics: %d reports where the log has %d", len(said), len(want))
	}
	return nil
}

// events checks that the columns of the event table say what the events do.
// That the events follow from the claims is for 'rebuild' to show.
func (k *verifier) events(ctx context.Context) error {
	rows, err := k.q.QueryContext(ctx, `SELECT id, kind, family, act, status, independent, earliest, latest,
		place, country, lat, lon, precision, actor, target, body FROM event`)
	if err != nil {
		return err
	}
	defer rows.Close()
	var origins []string
	for rows.Next() {
		cols := make([]any, 16)
		into := make([]any, len(cols))
		for i := range cols {
			into[i] = &cols[i]
		}
		if err := rows.Scan(into...); err != nil {
			return err
		}
		id, _ := cols[0].(string)
		packed, _ := cols[15].([]byte)
		e, err := unpackEvent(packed)
		if err != nil {
			k.v.add("event %s: %v", id, err)
			continue
		}
		body, err := json.Marshal(e)
		if err != nil {
			return err
		}
		for i, want := range eventRow(e, body)[:15] {
			if n, ok := want.(int); ok {
				want = int64(n)
			}
			if cols[i] != want {
				k.v.add("event %s: column %d says %v where the event has %v", id, i+1, cols[i], want)
			}
		}
		for _, row := range originRows(e) {
			origins = append(origins, fmt.Sprintf("%s %s %s %t %t %t", row[0], row[2], row[3], row[4], row[5], row[6]))
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	kept, err := ids(ctx, k.q, `SELECT printf('%s %s %s %s %s %s', event, name, role, iif(attests, 'true', 'false'), iif(confirmed, 'true', 'false'),
		iif(denied, 'true', 'false')) FROM event_origin`)
	if err != nil {
		return err
	}
	slices.Sort(origins)
	slices.Sort(kept)
	if !slices.Equal(kept, origins) {
		k.v.add("index of origins: its %d rows are not the %d that the events have", len(kept), len(origins))
	}
	return nil
}
