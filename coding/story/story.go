package story

import (
	"attest/coding/discourse"
	"attest/coding/reading"
)

// Story is a report all of whose tellings have been joined.
type Story struct {
	*discourse.Document
	days []*reading.TimeRef // by sentence, the days that head its entries (dayheading.go); nil until asked for
}

// New returns the story of a report.
func New(d *discourse.Document) *Story { return &Story{Document: d} }
