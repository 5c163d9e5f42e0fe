package main

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

// TestMachinesReadTheLedger writes events in forms for machines, and talks to 'attest mcp' over its standard input and output.
func TestMachinesReadTheLedger(t *testing.T) {
	b := newBook(t)
	if _, errs, status := b.try("Gunmen attacked an army post near Kidal on 3 May 2024, residents said.\n", "add", "-"); status != 0 {
		t.Fatal(errs)
	}
	for format, want := range map[string]string{"csv": "event,kind,act,status,", "geojson": `{"type":"FeatureCollection"`} {
		if out := b.do("events", "--format", format); !strings.HasPrefix(out, want) || !strings.Contains(out, "armed-attack") {
			t.Errorf("%s: %s", format, out)
		}
	}
	fromClient, toServer := io.Pipe()
	fromServer, toClient := io.Pipe()
	var errs bytes.Buffer
	e := &env{in: fromClient, out: toClient, err: &errs, getenv: func(string) string { return "" }, now: time.Now}
	done := make(chan int, 1)
	go func() { done <- run(context.Background(), e, []string{"mcp", "--ledger", b.path}) }()
	client, err := mcp.NewClient(&mcp.Implementation{Name: "test"}, nil).Connect(context.Background(), &mcp.IOTransport{Reader: fromServer, Writer: toServer}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for tool, arguments := range map[string]map[string]any{
		"find_events": {"actor": "gunmen"},
		"code_text":   {"text": "Gunmen attacked a convoy near Gao, officials said."},
	} {
		r, err := client.CallTool(context.Background(), &mcp.CallToolParams{Name: tool, Arguments: arguments})
		if err != nil || r.IsError || len(r.Content) == 0 {
			t.Fatal(tool, r, err)
		}
		if text, ok := r.Content[0].(*mcp.TextContent); !ok || !strings.Contains(text.Text, "attacked") {
			t.Errorf("%s: no quote in %+v", tool, r.Content[0])
		}
	}
	if err := client.Close(); err != nil {
		t.Error(err)
	}
	if status := <-done; status != 0 {
		t.Errorf("status %d: %s", status, errs.String())
	}
}
