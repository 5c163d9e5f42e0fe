package events

import (
	"slices"

	"attest"
)

// Report is what the builder keeps of a coded report: its claims without their
// evidence, and what tells copies. It does not hold the text.
type Report struct {
	ID        string         `json:"id"`
	Publisher string         `json:"publisher,omitempty"`
	Published string         `json:"published,omitempty"` // EDTF
	Language  string         `json:"language,omitempty"`  // BCP 47
	Claims    []attest.Claim `json:"claims"`
	Print     Print          `json:"print"`
	Marks     []string       `json:"marks,omitempty"`   // folded credits and by-lines
	Anchors   []uint32       `json:"anchors,omitempty"` // hashes of names and numbers that survive translation
}

// Prepare reduces a coded report to what Build needs.
func Prepare(c attest.CodedReport) Report {
	r := Report{
		ID: c.Report.ID, Publisher: c.Report.Publisher, Published: c.Report.Published, Language: c.Report.Language,
		Claims: slices.Clone(c.Claims), Print: fingerprint(c.Report.Text),
		Marks: marks(c.Report.Text), Anchors: anchors(c.Report.Text),
	}
	for i := range r.Claims {
		r.Claims[i].Evidence = nil
	}
	return r
}

// Ref names a claim of the report.
func (r Report) Ref(id string) attest.ClaimRef { return attest.ClaimRef(r.ID + ":" + id) }
