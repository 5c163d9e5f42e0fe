// Package mcp lets programs that speak the Model Context Protocol read a
// ledger: find events and reports, show one, code a text. Whatever is said of
// an event comes with the words of the reports that say it.
//
// It has no tool that writes, and no view of its own: filters are those of
// web/query.
//
// Invariant: no claim leaves it without its quotes.
package mcp

import (
	"context"
	"io"

	"attest"
	"attest/coding"
	"attest/ledger"

	sdk "github.com/modelcontextprotocol/go-sdk/mcp"
)

// Options say what the server shows.
type Options struct {
	// Ledger is what is shown; it is only read.
	Ledger *ledger.Ledger
	// Code codes a report.
	Code func(attest.Report) coding.Result
	// Version names the program.
	Version string
}

const instructions = `A ledger of news reports about armed conflict. A claim is what one report says, on one source's word, about one act; an event is an incident that one or more claims attest. An event's status says who attests it: disputed (asserted and denied), corroborated (two independent sources of different roles), acknowledged (the target's side or an authority), reported (witnesses, media or monitors), claimed (the perpetrator's side or a rival alone). Quote the evidence and name the source with what you take from here; a number of independent sources is not a number of reports, since copies count once.`

// server answers calls of tools.
type server struct{ Options }

// Serve answers one client, who writes to r and reads from w, until it leaves
// or the context ends.
func Serve(ctx context.Context, o Options, r io.ReadCloser, w io.WriteCloser) error {
	return newServer(o).Run(ctx, &sdk.IOTransport{Reader: r, Writer: w})
}

func newServer(o Options) *sdk.Server {
	s := &server{o}
	out := sdk.NewServer(&sdk.Implementation{Name: "attest", Title: "attest", Version: o.Version},
		&sdk.ServerOptions{Instructions: instructions, Capabilities: &sdk.ServerCapabilities{}})
	add(out, "find_events", "Find events by date, place, party, act, status or words of a report, with the quotes that attest each.", s.findEvents)
	add(out, "show_event", "Show all about an event: every claim with its source and quotes, the independent origins, copies among the reports, and what persons decided.", s.showEvent)
	add(out, "find_reports", "Find reports by words, publisher, language or date of publication, with the quotes of what each claims.", s.findReports)
	add(out, "show_report", "Show a report's text and every claim found in it, with quotes at their offsets in code points.", s.showReport)
	add(out, "code_text", "Code a text that is not in the ledger: who says that who did what to whom, where and when, each value with its quote. Nothing is kept.", s.codeText)
	return out
}

// add adds a tool that reads.
func add[In, Out any](s *sdk.Server, name, description string, do func(context.Context, In) (Out, error)) {
	closed := false
	tool := &sdk.Tool{Name: name, Description: description, Annotations: &sdk.ToolAnnotations{ReadOnlyHint: true, IdempotentHint: true, OpenWorldHint: &closed}}
	sdk.AddTool(s, tool, func(ctx context.Context, _ *sdk.CallToolRequest, in In) (*sdk.CallToolResult, Out, error) {
		out, err := do(ctx, in)
		return nil, out, err
	})
}
