package ledger

import (
	"context"
	"encoding/json"
	"fmt"

	"attest"
)

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
