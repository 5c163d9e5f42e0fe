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
	if report != "" {
		return l.copyGroups(ctx, "WHERE root = (SELECT root FROM copy WHERE report = ?)", report)
	}
	return l.copyGroups(ctx, "ORDER BY root")
}

// CopyPage is some of the groups of copies.
type CopyPage struct {
	Groups []attest.CopyGroup
	Total  int
	Next   string // cursor of the next page; "" at the end
}

// CopiesAfter returns the groups of copies from a cursor on, in order of their
// roots, at most limit of them.
func (l *Ledger) CopiesAfter(ctx context.Context, after string, limit int) (CopyPage, error) {
	var p CopyPage
	if err := l.db.QueryRowContext(ctx, "SELECT count(*) FROM copy_group").Scan(&p.Total); err != nil {
		return p, fmt.Errorf("count copies: %w", err)
	}
	var err error
	p.Groups, err = l.copyGroups(ctx, "WHERE root > ? ORDER BY root LIMIT ?", after, limit+1) // one more tells whether there is a next page
	if len(p.Groups) > limit {
		p.Groups = p.Groups[:limit]
		p.Next = p.Groups[limit-1].Copies[0].Report
	}
	return p, err
}

func (l *Ledger) copyGroups(ctx context.Context, which string, args ...any) ([]attest.CopyGroup, error) {
	rows, err := l.db.QueryContext(ctx, "SELECT body FROM copy_group "+which, args...)
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
