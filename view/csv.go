package view

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"attest"
)

// CSV writes a row for each claim, for a spreadsheet.
type CSV struct {
	w     *csv.Writer
	begun bool
}

// NewCSV returns a writer of CSV (RFC 4180, UTF-8).
func NewCSV(w io.Writer) *CSV { return &CSV{w: csv.NewWriter(w)} }

// row is a claim with its report and the report's text in code points.
type row struct {
	report *attest.Report
	claim  *attest.Claim
	text   []rune
}

// csvColumns are the columns of the CSV in their order. New ones go to the end:
// people's formulas count on the order.
var csvColumns = []struct {
	name  string
	value func(row) string
}{
	{"report", func(r row) string { return safe(r.report.ID) }},
	{"publisher", func(r row) string { return safe(r.report.Publisher) }},
	{"published", func(r row) string { return safe(r.report.Published) }},
	{"language", func(r row) string { return safe(r.report.Language) }},
	{"url", func(r row) string { return safe(r.report.URL) }},
	{"claim", func(r row) string { return safe(r.claim.ID) }},
	{"part_of", func(r row) string { return safe(r.claim.PartOf) }},
	{"source", func(r row) string { return safe(r.claim.Source.Name) }},
	{"source_canonical", func(r row) string { return safe(r.claim.Source.Canonical) }},
	{"source_role", func(r row) string { return string(r.claim.Source.Role) }},
	{"via", func(r row) string { return safe(r.claim.Source.Via) }},
	{"stance", func(r row) string { return string(r.claim.Stance) }},
	{"act", func(r row) string { return string(r.claim.Act) }},
	{"count_low", func(r row) string { return low(&r.claim.Count) }},
	{"count_high", func(r row) string { return high(&r.claim.Count) }},
	{"actor", func(r row) string { return safe(actor(r).Name) }},
	{"actor_canonical", func(r row) string { return safe(actor(r).Canonical) }},
	{"actor_kind", func(r row) string { return string(actor(r).Kind) }},
	{"actor_country", func(r row) string { return actor(r).Country }},
	{"actor_suspected", func(r row) string { return yes(actor(r).Suspected) }},
	{"target", func(r row) string { return safe(target(r).Name) }},
	{"target_canonical", func(r row) string { return safe(target(r).Canonical) }},
	{"target_kind", func(r row) string { return string(target(r).Kind) }},
	{"target_country", func(r row) string { return target(r).Country }},
	{"target_owner", func(r row) string { return safe(target(r).Owner) }},
	{"place", func(r row) string { return safe(placeOf(r).Name) }},
	{"place_canonical", func(r row) string { return safe(placeOf(r).Canonical) }},
	{"precision", func(r row) string { return string(placeOf(r).Precision) }},
	{"lat", func(r row) string { return decimal(placeOf(r).Lat) }},
	{"lon", func(r row) string { return decimal(placeOf(r).Lon) }},
	{"country", func(r row) string { return placeOf(r).Country }},
	{"admin1", func(r row) string { return safe(placeOf(r).Admin1) }},
	{"gazetteer_id", func(r row) string { return safe(placeOf(r).GazetteerID) }},
	{"earliest", func(r row) string { return r.claim.Time.Earliest }},
	{"latest", func(r row) string { return r.claim.Time.Latest }},
	{"date_precision", func(r row) string { return string(r.claim.Time.Precision) }},
	{"edtf", func(r row) string { return safe(r.claim.Time.EDTF) }},
	{"date_text", func(r row) string { return safe(r.claim.Time.Text) }},
	{"means", func(r row) string { return kinds(r.claim.Instruments) }},
	{"killed_low", func(r row) string { return low(toll(r).Killed) }},
	{"killed_high", func(r row) string { return high(toll(r).Killed) }},
	{"wounded_low", func(r row) string { return low(toll(r).Wounded) }},
	{"wounded_high", func(r row) string { return high(toll(r).Wounded) }},
	{"captured_low", func(r row) string { return low(toll(r).Captured) }},
	{"captured_high", func(r row) string { return high(toll(r).Captured) }},
	{"effect", func(r row) string { return string(r.claim.Effect) }},
	{"start", func(r row) string { return start(r.claim.Evidence) }},
	{"quote", func(r row) string { return safe(sentences(r.text, r.claim.Evidence)) }},
}

// Write writes the claims of a coded report.
func (c *CSV) Write(r attest.CodedReport) error {
	if err := c.header(); err != nil {
		return err
	}
	text := []rune(r.Report.Text)
	cells := make([]string, len(csvColumns))
	for i := range r.Claims {
		for k, col := range csvColumns {
			cells[k] = col.value(row{&r.Report, &r.Claims[i], text})
		}
		if err := c.w.Write(cells); err != nil {
			return err
		}
	}
	c.w.Flush()
	return c.w.Error()
}

// Close writes what is left; a file without claims has its header.
func (c *CSV) Close() error {
	if err := c.header(); err != nil {
		return err
	}
	c.w.Flush()
	return c.w.Error()
}

func (c *CSV) header() error {
	if c.begun {
		return nil
	}
	c.begun = true
	names := make([]string, len(csvColumns))
	for i, col := range csvColumns {
		names[i] = col.name
	}
	return c.w.Write(names)
}

// safe keeps a spreadsheet from taking a cell for a formula: what begins as
// one gets an apostrophe before it, which spreadsheets take for "text".
func safe(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r\n", rune(s[0])) {
		s = "'" + s
	}
	return strings.ReplaceAll(s, "\x00", "\uFFFD")
}

func actor(r row) attest.Party {
	if r.claim.Actor == nil {
		return attest.Party{}
	}
	return *r.claim.Actor
}

func target(r row) attest.Party {
	if r.claim.Target == nil {
		return attest.Party{}
	}
	return *r.claim.Target
}

func placeOf(r row) attest.Place {
	if r.claim.Place == nil {
		return attest.Place{}
	}
	return *r.claim.Place
}

func toll(r row) attest.Harm {
	if r.claim.Harm == nil {
		return attest.Harm{}
	}
	return *r.claim.Harm
}

func low(q *attest.Quantity) string {
	if q == nil {
		return ""
	}
	return whole(q.Low)
}

func high(q *attest.Quantity) string {
	if q == nil {
		return ""
	}
	return whole(q.High)
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return ""
}

func kinds(is []attest.Instrument) string {
	var names []string
	for _, i := range is {
		names = append(names, string(i.Kind))
	}
	return strings.Join(names, "; ")
}

// start is the first code point of the words that tell the act.
func start(ev attest.Evidence) string {
	if len(ev["act"]) == 0 {
		return ""
	}
	first := ev["act"][0].Start
	for _, s := range ev["act"] {
		first = min(first, s.Start)
	}
	return strconv.Itoa(first)
}

// longestQuote is how many code points of a text a cell quotes: more than a claim of a
// report has, and far less than what spreadsheets hold in a cell.
const longestQuote = 2000

// sentences is the text of the sentences that tell the act, cut after longestQuote.
func sentences(text []rune, ev attest.Evidence) string {
	var xs []extent
	for _, s := range ev["act"] {
		if 0 <= s.Start && s.Start < s.End && s.End <= len(text) {
			xs = append(xs, sentenceAt(text, extent{s.Start, s.End}))
		}
	}
	var parts []string
	for _, x := range merge(xs) {
		parts = append(parts, strings.TrimSpace(flat(text[x.start:x.end])))
	}
	quoted := []rune(strings.Join(parts, " … "))
	if len(quoted) <= longestQuote {
		return string(quoted)
	}
	return strings.TrimSpace(string(quoted[:longestQuote])) + " …"
}
