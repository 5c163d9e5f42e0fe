package ledger

import (
	"context"
	"fmt"
	"strconv"
	"strings"
)

// ReportFilter chooses reports; an empty field chooses all.
type ReportFilter struct {
	Text         string // words of title or text
	Publisher    string // words of the publisher's name
	Language     string // BCP 47
	Since, Until string // ISO dates: published within, or on a date too coarse to tell
	After        string // cursor: ReportPage.Next
	Limit        int    // 0: all
}

// ReportEntry is a report in a list, without its text.
type ReportEntry struct {
	ID        string `json:"id"`
	URL       string `json:"url,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	Title     string `json:"title,omitempty"`
	Language  string `json:"language,omitempty"`
	Published string `json:"published,omitempty"` // EDTF
}

// ReportPage is some of the chosen reports.
type ReportPage struct {
	Reports []ReportEntry
	Total   int
	Next    string // ReportFilter.After of the next page; "" at the end
}

// FindReports returns the chosen reports from the filter's cursor on, those
// entered last first, with the number of all that are chosen.
func (l *Ledger) FindReports(ctx context.Context, f ReportFilter) (ReportPage, error) {
	var p ReportPage
	c := f.chosen()
	if err := l.db.QueryRowContext(ctx, "SELECT count(*) FROM report"+c.where(), c.args...).Scan(&p.Total); err != nil {
		return p, fmt.Errorf("count reports: %w", err)
	}
	if f.After != "" {
		seq, err := strconv.ParseInt(f.After, 10, 64)
		if err != nil {
			return p, fmt.Errorf("%w: %q", ErrCursor, f.After)
		}
		c.add("seq < ?", seq)
	}
	query := "SELECT seq, id, url, publisher, title, language, published FROM report" + c.where() + " ORDER BY seq DESC"
	if f.Limit > 0 {
		query += fmt.Sprintf(" LIMIT %d", f.Limit+1) // one more tells whether there is a next page
	}
	rows, err := l.db.QueryContext(ctx, query, c.args...)
	if err != nil {
		return p, fmt.Errorf("read reports: %w", err)
	}
	defer rows.Close()
	var last int64
	for rows.Next() {
		if f.Limit > 0 && len(p.Reports) == f.Limit {
			p.Next = strconv.FormatInt(last, 10)
			break
		}
		var r ReportEntry
		if err := rows.Scan(&last, &r.ID, &r.URL, &r.Publisher, &r.Title, &r.Language, &r.Published); err != nil {
			return p, fmt.Errorf("read reports: %w", err)
		}
		p.Reports = append(p.Reports, r)
	}
	return p, rows.Err()
}

func (f ReportFilter) chosen() *choice {
	c := &choice{}
	if q := phrase(f.Text); q != "" {
		c.add("seq IN (SELECT rowid FROM words WHERE words MATCH ?)", q)
	}
	for word := range strings.FieldsSeq(f.Publisher) {
		c.add("instr(lower(publisher), lower(?)) > 0", word)
	}
	if f.Language != "" {
		c.add("language = ?", f.Language)
	}
	if f.Since != "" {
		c.add("published >= substr(?, 1, length(published))", f.Since)
	}
	if f.Until != "" {
		c.add("substr(published, 1, 10) <= ?", f.Until)
	}
	return c
}
