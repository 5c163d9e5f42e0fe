package mcp

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"attest"
	"attest/keeper"
	"attest/ledger"
	"attest/web/query"
)

// FindReports chooses reports.
type FindReports struct {
	Words     string `json:"words,omitempty" jsonschema:"words of title or text"`
	Publisher string `json:"publisher,omitempty" jsonschema:"words of the publisher's name"`
	Language  string `json:"language,omitempty" jsonschema:"language tag, BCP 47"`
	From      string `json:"from,omitempty" jsonschema:"ISO date; published on or after it"`
	To        string `json:"to,omitempty" jsonschema:"ISO date; published on or before it"`
	Limit     int    `json:"limit,omitempty" jsonschema:"how many reports, 1 to 50; 10 when it is not given"`
	After     string `json:"after,omitempty" jsonschema:"next of the answer before"`
}

// FoundReports is a page of reports.
type FoundReports struct {
	Reports []FoundReport `json:"reports"`
	Total   int           `json:"total" jsonschema:"how many reports there are in all"`
	Next    string        `json:"next,omitempty" jsonschema:"after, for the next page"`
}

// FoundReport is a report in a list, with what it claims.
type FoundReport struct {
	ledger.ReportEntry
	Claims []Said `json:"claims"`
}

func (s *server) findReports(ctx context.Context, in FindReports) (FoundReports, error) {
	f, err := query.ParseReports(url.Values{"q": {in.Words}, "publisher": {in.Publisher}, "language": {in.Language}, "from": {in.From}, "to": {in.To}, "after": {in.After}})
	if err != nil {
		return FoundReports{}, err
	}
	if f.Limit, err = length(in.Limit); err != nil {
		return FoundReports{}, err
	}
	p, err := s.Ledger.FindReports(ctx, f)
	if err != nil {
		return FoundReports{}, err
	}
	out := FoundReports{Reports: []FoundReport{}, Total: p.Total, Next: p.Next}
	for _, r := range p.Reports {
		claims, err := s.claimsOf(ctx, r.ID)
		if err != nil {
			return out, err
		}
		found := FoundReport{ReportEntry: r, Claims: []Said{}}
		for _, t := range claims {
			found.Claims = append(found.Claims, said(t))
		}
		out.Reports = append(out.Reports, found)
	}
	return out, nil
}

// claimsOf reads the claims of a report that events are made of.
func (s *server) claimsOf(ctx context.Context, report string) ([]keeper.Told, error) {
	stored, ok, err := s.Ledger.Report(ctx, report)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, fmt.Errorf("there is no report %q; find_reports lists them", report)
	}
	c, _ := stored.Chosen()
	read, err := keeper.ReadClaims(ctx, s.Ledger, report, c.Claims)
	out := make([]keeper.Told, len(read))
	for i, r := range read {
		out[i] = keeper.Told{Ref: attest.ClaimRef(report + ":" + r.Claim.ID), Report: stored.Report, Coder: c.Coder, Claim: r.Claim, Corrections: r.Corrections}
	}
	return out, err
}

// ShowReport names a report.
type ShowReport struct {
	ID string `json:"id" jsonschema:"id of a report"`
}

// Report is a report with its text and what is claimed in it.
type Report struct {
	Report     attest.Report      `json:"report"`
	Coder      string             `json:"coder,omitempty"`
	Claims     []attest.Claim     `json:"claims" jsonschema:"evidence has the quotes behind each field, at offsets in code points of the text"`
	Statistics []attest.Statistic `json:"statistics,omitempty"`
	Events     []string           `json:"events" jsonschema:"ids of the events that it tells"`
}

func (s *server) showReport(ctx context.Context, in ShowReport) (Report, error) {
	claims, err := s.claimsOf(ctx, in.ID)
	if err != nil {
		return Report{}, err
	}
	stored, _, err := s.Ledger.Report(ctx, in.ID)
	if err != nil {
		return Report{}, err
	}
	c, _ := stored.Chosen()
	out := Report{Report: stored.Report, Coder: c.Coder, Claims: []attest.Claim{}, Statistics: c.Statistics, Events: []string{}}
	for _, t := range claims {
		out.Claims = append(out.Claims, t.Claim)
	}
	ids, err := s.Ledger.EventsOf(ctx, in.ID)
	out.Events = append(out.Events, ids...)
	return out, err
}

// CodeText is a text to be coded.
type CodeText struct {
	Text      string `json:"text" jsonschema:"the text of one report, at most 200 kB"`
	Title     string `json:"title,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	Published string `json:"published,omitempty" jsonschema:"date of publication, ISO or as coarse as 2023-12; 'on Friday' is told from it"`
	Language  string `json:"language,omitempty" jsonschema:"language tag, BCP 47; told from the text when it is not given"`
}

// longestText is the most bytes of a text to be coded.
const longestText = 200_000

// Coded is what was found in a text.
type Coded struct {
	Language   string             `json:"language,omitempty"`
	Claims     []attest.Claim     `json:"claims" jsonschema:"evidence has the quotes behind each field, at offsets in code points of the text"`
	Statistics []attest.Statistic `json:"statistics,omitempty"`
	Problems   []string           `json:"problems,omitempty"`
}

func (s *server) codeText(_ context.Context, in CodeText) (Coded, error) {
	if strings.TrimSpace(in.Text) == "" {
		return Coded{}, errors.New("there is no text")
	}
	if len(in.Text) > longestText {
		return Coded{}, fmt.Errorf("the text has %d bytes: want at most %d", len(in.Text), longestText)
	}
	r := s.Code(attest.Report{ID: "text", Text: in.Text, Title: in.Title, Publisher: in.Publisher, Published: in.Published, Language: in.Language})
	out := Coded{Language: r.Coded.Report.Language, Claims: append([]attest.Claim{}, r.Coded.Claims...), Statistics: r.Coded.Statistics}
	for _, p := range r.Problems {
		out.Problems = append(out.Problems, p.Message)
	}
	return out, nil
}
