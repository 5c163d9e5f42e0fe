package view

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"attest"
)

// EventCSV writes a row for each event, for a spreadsheet.
type EventCSV struct {
	w     *csv.Writer
	begun bool
}

// NewEventCSV returns a writer of CSV (RFC 4180, UTF-8).
func NewEventCSV(w io.Writer) *EventCSV { return &EventCSV{w: csv.NewWriter(w)} }

// eventColumns are the columns of the CSV in their order. New ones go to the
// end: people's formulas count on the order.
var eventColumns = []struct {
	name  string
	value func(*attest.Event) string
}{
	{"event", func(e *attest.Event) string { return e.ID }},
	{"kind", func(e *attest.Event) string { return string(e.Kind) }},
	{"act", func(e *attest.Event) string { return string(e.Act) }},
	{"status", func(e *attest.Event) string { return string(e.Status) }},
	{"independent_sources", func(e *attest.Event) string { return strconv.Itoa(e.IndependentSources) }},
	{"earliest", func(e *attest.Event) string { return e.Earliest }},
	{"latest", func(e *attest.Event) string { return e.Latest }},
	{"edtf", func(e *attest.Event) string { return safe(e.EDTF) }},
	{"place", func(e *attest.Event) string { return safe(e.Place.Label()) }},
	{"admin1", func(e *attest.Event) string { return safe(eventPlace(e).Admin1) }},
	{"country", func(e *attest.Event) string { return eventPlace(e).Country }},
	{"lat", func(e *attest.Event) string { return decimal(eventPlace(e).Lat) }},
	{"lon", func(e *attest.Event) string { return decimal(eventPlace(e).Lon) }},
	{"precision", func(e *attest.Event) string { return string(eventPlace(e).Precision) }},
	{"actor", func(e *attest.Event) string { return safe(e.Actor.Label()) }},
	{"actor_kind", func(e *attest.Event) string { return partyKind(e.Actor) }},
	{"target", func(e *attest.Event) string { return safe(e.Target.Label()) }},
	{"target_kind", func(e *attest.Event) string { return partyKind(e.Target) }},
	{"killed_low", func(e *attest.Event) string { return whole(e.Killed.Low) }},
	{"killed_best", func(e *attest.Event) string { return whole(e.Killed.Best) }},
	{"killed_high", func(e *attest.Event) string { return whole(e.Killed.High) }},
	{"wounded_low", func(e *attest.Event) string { return whole(e.Wounded.Low) }},
	{"wounded_best", func(e *attest.Event) string { return whole(e.Wounded.Best) }},
	{"wounded_high", func(e *attest.Event) string { return whole(e.Wounded.High) }},
	{"captured_low", func(e *attest.Event) string { return whole(e.Captured.Low) }},
	{"captured_best", func(e *attest.Event) string { return whole(e.Captured.Best) }},
	{"captured_high", func(e *attest.Event) string { return whole(e.Captured.High) }},
	{"dispute", func(e *attest.Event) string { return safe(e.Dispute) }},
	{"claims", func(e *attest.Event) string { return safe(claimRefs(e)) }},
}

func (c *EventCSV) begin() error {
	if c.begun {
		return nil
	}
	c.begun = true
	names := make([]string, len(eventColumns))
	for i, col := range eventColumns {
		names[i] = col.name
	}
	return c.w.Write(names)
}

// Write adds a row.
func (c *EventCSV) Write(e attest.Event) error {
	if err := c.begin(); err != nil {
		return err
	}
	row := make([]string, len(eventColumns))
	for i, col := range eventColumns {
		row[i] = col.value(&e)
	}
	return c.w.Write(row)
}

// Close ends the output; without events it is the names of the columns.
func (c *EventCSV) Close() error {
	if err := c.begin(); err != nil {
		return err
	}
	c.w.Flush()
	return c.w.Error()
}

func eventPlace(e *attest.Event) attest.Place {
	if e.Place == nil {
		return attest.Place{}
	}
	return *e.Place
}

func partyKind(p *attest.Party) string {
	if p == nil {
		return ""
	}
	return string(p.Kind)
}

func decimal(x *float64) string {
	if x == nil {
		return ""
	}
	return strconv.FormatFloat(*x, 'f', -1, 64)
}

func whole(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

func claimRefs(e *attest.Event) string {
	refs := make([]string, len(e.Claims))
	for i, c := range e.Claims {
		refs[i] = string(c)
	}
	return strings.Join(refs, " ")
}
