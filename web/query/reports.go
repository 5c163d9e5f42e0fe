package query

import (
	"net/url"

	"attest/ledger"
)

// ReportParameters are the names that ParseReports reads, with what each means.
var ReportParameters = []Parameter{
	{"q", "words of title or text", nil},
	{"publisher", "words of the publisher's name", nil},
	{"language", "language tag (BCP 47)", nil},
	{"from", "published on or after this ISO date", nil},
	{"to", "published on or before this ISO date", nil},
	limit, after,
}

// ParseReports reads the filter of a list of reports, as Parse does for events.
func ParseReports(v url.Values) (ledger.ReportFilter, error) {
	p := parser{values: v}
	f := ledger.ReportFilter{Text: p.text("q"), Publisher: p.text("publisher"), Language: p.text("language"),
		Since: p.date("from"), Until: p.date("to"), Limit: p.number("limit", MaxLimit), After: p.text("after")}
	if len(p.faults) > 0 {
		return f, p.faults
	}
	return f, nil
}
