package ledger

import (
	"context"
	"database/sql"
	"fmt"

	"attest"
)

// Coverage is how much the ledger holds of what was published in some days.
type Coverage struct {
	Reports int
	Named   int // reports that name their publisher
	Outlets int // publishers that are named
}

// Coverage counts the reports, and their publishers, of some days (ISO dates,
// both included).
func (l *Ledger) Coverage(ctx context.Context, since, until string) (Coverage, error) {
	var c Coverage
	err := l.db.QueryRowContext(ctx, "SELECT count(*), count(NULLIF(publisher, '')), count(DISTINCT NULLIF(publisher, '')) FROM report WHERE substr(published, 1, 10) BETWEEN ? AND ?",
		since, until).Scan(&c.Reports, &c.Named, &c.Outlets)
	if err != nil {
		return c, fmt.Errorf("read coverage: %w", err)
	}
	return c, nil
}

// LastPublished is the latest publication date in the ledger; "" when none is
// known to the day.
func (l *Ledger) LastPublished(ctx context.Context) (string, error) {
	var s sql.NullString
	err := l.db.QueryRowContext(ctx, "SELECT max(substr(published, 1, 10)) FROM report WHERE length(published) >= 10").Scan(&s)
	if err != nil {
		return "", fmt.Errorf("read coverage: %w", err)
	}
	return s.String, nil
}

// Said is a published statistic with the report that has it.
type Said struct {
	Report    attest.Report
	Statistic attest.Statistic
}

// Statistics returns the published statistics of all reports, in order of
// report ids.
func (l *Ledger) Statistics(ctx context.Context) ([]Said, error) {
	seqs, err := numbers(ctx, l.db, "SELECT report.seq FROM statistic JOIN report ON report.id = statistic.report ORDER BY report.id")
	if err != nil {
		return nil, fmt.Errorf("read statistics: %w", err)
	}
	var out []Said
	for _, seq := range seqs {
		s, err := l.stored(ctx, seq)
		if err != nil {
			return nil, fmt.Errorf("read statistics: %w", err)
		}
		c, _ := s.Chosen()
		for _, st := range c.Statistics {
			out = append(out, Said{s.Report, st})
		}
	}
	return out, nil
}
