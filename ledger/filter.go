package ledger

import (
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
	ChangedAfter   int64 // a number of records: events that are new or other since the log had so many
	Order          Order
	After          string // cursor: events that come after the one it names (Page.Next)
	Limit          int
}

// BBox is a box in degrees, WGS 84; West may be greater than East when it spans
// the date line.
type BBox struct{ West, South, East, North float64 }

// choice is a filter as conditions of a query.
type choice struct {
	conds []string
	args  []any
	order Order
	limit int
}

func (c *choice) add(cond string, args ...any) {
	c.conds, c.args = append(c.conds, cond), append(c.args, args...)
}

// where returns the conditions with their WHERE; "" when there are none.
func (c *choice) where() string {
	if len(c.conds) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(c.conds, " AND ")
}

// listed returns the query for some columns of the chosen events, in order.
func (c *choice) listed(columns string) (string, []any) {
	query := "SELECT " + columns + " FROM event" + c.where() + " ORDER BY " + c.order.keys().orderBy()
	if c.limit > 0 {
		query += fmt.Sprintf(" LIMIT %d", c.limit)
	}
	return query, c.args
}

func (f Filter) chosen() (*choice, error) {
	c := &choice{order: f.Order, limit: f.Limit}
	if f.Since != "" {
		c.add("latest >= ?", f.Since)
	}
	if f.Until != "" {
		c.add("earliest <= ?", f.Until)
	}
	for _, w := range [][2]string{{"place", f.Place}, {"actor", f.Actor}, {"target", f.Target}} {
		for _, word := range strings.Fields(searchable(w[1])) {
			c.add("instr("+w[0]+", ?) > 0", word)
		}
	}
	if f.Country != "" {
		c.add("country = ?", strings.ToUpper(f.Country))
	}
	if b := f.BBox; b != nil {
		c.add("lat BETWEEN ? AND ?", b.South, b.North)
		if b.West <= b.East {
			c.add("lon BETWEEN ? AND ?", b.West, b.East)
		} else {
			c.add("(lon >= ? OR lon <= ?)", b.West, b.East)
		}
	}
	c.oneOf("act", f.Acts)
	c.oneOf("status", f.Statuses)
	if f.MinIndependent > 0 {
		c.add("independent >= ?", f.MinIndependent)
	}
	if f.Kind != "" {
		c.add("kind = ?", string(f.Kind))
	}
	if f.ChangedAfter > 0 {
		c.add("changed > ?", f.ChangedAfter)
	}
	if q := phrase(f.Text); q != "" {
		c.add(`id IN (SELECT event FROM event_claim WHERE report IN
			(SELECT report.id FROM words JOIN report ON report.seq = words.rowid WHERE words MATCH ?))`, q)
	}
	if f.After != "" {
		cond, args, err := f.Order.after(f.After)
		if err != nil {
			return nil, err
		}
		c.add(cond, args...)
	}
	return c, nil
}

func (c *choice) oneOf(column string, values []string) {
	if len(values) == 0 {
		return
	}
	args := make([]any, len(values))
	for i, v := range values {
		args[i] = v
	}
	c.add(column+" IN ("+marks(len(values))+")", args...)
}

// marks are the places of n values in a query.
func marks(n int) string { return strings.TrimSuffix(strings.Repeat("?,", n), ",") }

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
