package mcp

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"attest"
	"attest/coding"
	"attest/keeper"
	"attest/ledger"
	"attest/simulate"

	sdk "github.com/modelcontextprotocol/go-sdk/mcp"
)

var ctx = context.Background()

// newLedger is a ledger of made-up reports.
func newLedger(t *testing.T) *ledger.Ledger {
	t.Helper()
	l, err := ledger.Open(ctx, filepath.Join(t.TempDir(), "l.db"), ledger.Options{Write: true, Now: func() time.Time { return time.Unix(0, 0) }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	var entries []ledger.Entry
	for c := range simulate.Reports(simulate.Options{Reports: 60, Seed: 2}, &simulate.Truth{}) {
		entries = append(entries, ledger.Entry{Original: []byte(c.Report.Text), Report: c.Report,
			Codings: []ledger.Coding{{Coder: "attest", Program: true, Version: "1", Claims: c.Claims}}})
	}
	err1 := keeper.Prepare(entries)
	_, _, err2 := l.Add(ctx, entries)
	if err := errors.Join(err1, err2, keeper.Derive(ctx, l)); err != nil {
		t.Fatal(err)
	}
	return l
}

// client is a session with a server of the ledger, over pipes as a program has it.
type client struct {
	t *testing.T
	*sdk.ClientSession
}

func connect(t *testing.T, l *ledger.Ledger) client {
	t.Helper()
	fromClient, toServer := io.Pipe()
	fromServer, toClient := io.Pipe()
	code := func(r attest.Report) coding.Result {
		at := strings.Index(r.Text, "attacked")
		return coding.Result{Coded: attest.CodedReport{Report: r, Claims: []attest.Claim{{ID: "c1", Act: attest.ArmedAttack, Stance: attest.Asserted, Count: attest.Exactly(1),
			Time: attest.Time{EDTF: "2024-05-01", Earliest: "2024-05-01", Latest: "2024-05-01", Precision: attest.Day}, Source: attest.Source{Role: attest.ReportVoice},
			Evidence: attest.Evidence{"act": {{Start: at, End: at + len("attacked"), Quote: "attacked"}}}}}}}
	}
	done := make(chan error, 1)
	go func() {
		done <- Serve(ctx, Options{Ledger: l, Code: code, Version: "test"}, fromClient, toClient)
	}()
	s, err := sdk.NewClient(&sdk.Implementation{Name: "test"}, nil).Connect(ctx, &sdk.IOTransport{Reader: fromServer, Writer: toServer}, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		s.Close()
		toServer.Close()
		<-done
	})
	return client{t, s}
}

// call calls a tool that must answer.
func (c client) call(tool string, arguments, into any) {
	c.t.Helper()
	r, err := c.CallTool(ctx, &sdk.CallToolParams{Name: tool, Arguments: arguments})
	if err != nil || r.IsError {
		c.t.Fatal(tool, r, err)
	}
	raw, err := json.Marshal(r.StructuredContent)
	if err == nil {
		err = json.Unmarshal(raw, into)
	}
	if err != nil {
		c.t.Fatal(tool, err)
	}
}

func TestAllToolsOnlyRead(t *testing.T) {
	l := newLedger(t)
	c := connect(t, l)
	var names []string
	for tool, err := range c.Tools(ctx, nil) {
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, tool.Name)
		if a := tool.Annotations; a == nil || !a.ReadOnlyHint || tool.Description == "" {
			t.Errorf("%s: %+v", tool.Name, a)
		}
	}
	slices.Sort(names)
	if want := []string{"code_text", "find_events", "find_reports", "show_event", "show_report"}; !slices.Equal(names, want) {
		t.Errorf("%v, want %v", names, want)
	}
}

func TestEventsComeWithQuotes(t *testing.T) {
	l := newLedger(t)
	c := connect(t, l)
	before, err := l.State(ctx)
	if err != nil {
		t.Fatal(err)
	}
	var page FoundEvents
	c.call("find_events", FindEvents{Acts: []string{"shelling", "killing"}, Limit: 3}, &page)
	if len(page.Events) != 3 || page.Total < 3 || page.Next == "" {
		t.Fatalf("%+v", page)
	}
	for _, e := range page.Events {
		for _, s := range e.Claims {
			if len(s.Quotes) == 0 || s.Source.Role == "" || s.Publisher == "" {
				t.Errorf("%+v", s)
			}
		}
		var all Event
		c.call("show_event", ShowEvent{e.ID}, &all)
		if all.Event.ID != e.ID || len(all.Claims) != len(e.Claims) || len(all.Claims[0].Claim.Evidence["act"]) == 0 {
			t.Errorf("%+v", all)
		}
	}
	var next FoundEvents
	c.call("find_events", FindEvents{Acts: []string{"shelling", "killing"}, Limit: 3, After: page.Next}, &next)
	if len(next.Events) == 0 || next.Events[0].ID == page.Events[0].ID {
		t.Errorf("%+v", next)
	}
	if after, err := l.State(ctx); err != nil || after != before {
		t.Errorf("the ledger changed: %+v, was %+v (%v)", after, before, err)
	}
}

func TestReportsComeWithQuotes(t *testing.T) {
	c := connect(t, newLedger(t))
	var page FoundReports
	c.call("find_reports", FindReports{Words: "soldiers", Limit: 2}, &page)
	if len(page.Reports) != 2 || len(page.Reports[0].Claims) == 0 || len(page.Reports[0].Claims[0].Quotes) == 0 {
		t.Fatalf("%+v", page)
	}
	var r Report
	c.call("show_report", ShowReport{page.Reports[0].ID}, &r)
	text := []rune(r.Report.Text)
	for _, claim := range r.Claims {
		for _, q := range claim.Evidence["act"] {
			if string(text[q.Start:q.End]) != q.Quote {
				t.Errorf("%q is not the text at %d", q.Quote, q.Start)
			}
		}
	}
	if len(r.Claims) == 0 || len(r.Events) == 0 {
		t.Errorf("%+v", r)
	}
}

func TestTextIsCoded(t *testing.T) {
	c := connect(t, newLedger(t))
	var got Coded
	c.call("code_text", CodeText{Text: "Gunmen attacked a post."}, &got)
	if len(got.Claims) != 1 || got.Claims[0].Evidence["act"][0].Quote != "attacked" {
		t.Errorf("%+v", got)
	}
}

func TestWhatIsWrongIsSaid(t *testing.T) {
	c := connect(t, newLedger(t))
	for _, p := range []struct {
		tool      string
		arguments any
		want      string
	}{
		{"find_events", FindEvents{From: "yesterday"}, "from=yesterday"},
		{"find_events", FindEvents{Limit: 1000}, "1 to 50"},
		{"find_events", FindEvents{After: "x"}, "no place in the list"},
		{"show_event", ShowEvent{"nothing"}, "find_events"},
		{"find_reports", FindReports{To: "x"}, "to=x"},
		{"show_report", ShowReport{"nothing"}, "find_reports"},
		{"code_text", CodeText{Text: " "}, "no text"},
		{"code_text", CodeText{Text: strings.Repeat("x", longestText+1)}, "at most"},
	} {
		r, err := c.CallTool(ctx, &sdk.CallToolParams{Name: p.tool, Arguments: p.arguments})
		if err != nil || !r.IsError || len(r.Content) == 0 {
			t.Errorf("%s %+.50v: %+v %v", p.tool, p.arguments, r, err)
			continue
		}
		if text, ok := r.Content[0].(*sdk.TextContent); !ok || !strings.Contains(text.Text, p.want) {
			t.Errorf("%s: %+v, want %q", p.tool, r.Content[0], p.want)
		}
	}
}
