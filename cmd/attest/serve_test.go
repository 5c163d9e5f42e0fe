package main

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net/http"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"attest"
	"attest/keeper"
	"attest/ledger"
)

// messages are what a command says while it runs.
type messages struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (m *messages) Write(b []byte) (int, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.text.Write(b)
}

func (m *messages) String() string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.text.String()
}

func TestServeOpensTheSamplesAndTheirAPI(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var said messages
	e := &env{in: strings.NewReader(""), out: io.Discard, err: &said, getenv: func(string) string { return "" }, now: time.Now}
	done := make(chan int, 1)
	go func() { done <- run(ctx, e, []string{"demo", demoIDs()[0], "--serve", "--listen", "127.0.0.1:0"}) }()
	url := ""
	for url == "" {
		select {
		case status := <-done:
			t.Fatalf("ended with %d: %s", status, said.String())
		case <-time.After(10 * time.Millisecond):
			url = regexp.MustCompile(`http://127\.0\.0\.1:\d+/`).FindString(said.String())
		}
	}
	for path, want := range map[string]string{"": "1 report", "reports": "1 report", "review": "Accept", "add": "multipart/form-data", "api/v1/state": `"records"`} {
		resp, err := http.Get(url + path)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil || resp.StatusCode != http.StatusOK || !strings.Contains(string(body), want) {
			t.Errorf("%s: %s %v, no %q in\n%s", path, resp.Status, err, want, body)
		}
	}
	stop()
	if status := <-done; status != statusDone {
		t.Errorf("ended with %d: %s", status, said.String())
	}
}

func TestServeAsksForATokenBeyondThisMachine(t *testing.T) {
	for _, c := range []struct{ listen, given, want string }{
		{"127.0.0.1:0", "", ""}, {"localhost:0", "", ""}, {"[::1]:0", "", ""}, {"127.0.0.1:0", "a token of some length", "a token of some length"},
		{"0.0.0.0:0", "a token of some length", "a token of some length"},
	} {
		e := &env{err: io.Discard, getenv: func(string) string { return c.given }}
		if got, err := (&serveFlags{listen: c.listen}).token(e); err != nil || got != c.want {
			t.Errorf("%s: %q %v, want %q", c.listen, got, err, c.want)
		}
	}
	for _, listen := range []string{":8480", "0.0.0.0:8480", "[::]:8480", "192.0.2.1:8480"} {
		var said bytes.Buffer
		e := &env{err: &said, getenv: func(string) string { return "" }}
		got, err := (&serveFlags{listen: listen}).token(e)
		if err != nil || len(got) < shortestToken || !strings.Contains(said.String(), got) {
			t.Errorf("%s: %q %v, said %q", listen, got, err, said.String())
		}
	}
	for listen, given := range map[string]string{"127.0.0.1:0": "short", "nowhere": ""} {
		e := &env{err: io.Discard, getenv: func(string) string { return given }}
		if _, err := (&serveFlags{listen: listen}).token(e); err == nil {
			t.Errorf("%s with the token %q is taken", listen, given)
		}
	}
}

func TestEventsOfALargeLedgerFollow(t *testing.T) {
	path := filepath.Join(t.TempDir(), "l.db")
	e := &env{getenv: func(string) string { return "" }, now: time.Now}
	k := newKeeping(e, &ledgerFlags{path: path}, slog.New(slog.DiscardHandler))
	k.atOnce = 0
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() { k.run(ctx); close(ended) }()
	defer func() { stop(); <-ended }()
	c, err := newCoder(e)
	if err != nil {
		t.Fatal(err)
	}
	res := c.report(attest.Report{ID: "r1", Published: "2024-05-01", Text: "Gunmen killed three farmers near Mopti on Monday, a resident said."})
	err = k.write(ctx, func(l *ledger.Ledger) error {
		_, _, err := l.Add(ctx, []ledger.Entry{{Original: []byte(res.Coded.Report.Text), Report: res.Coded.Report,
			Codings: []ledger.Coding{{Coder: programCoder, Program: true, Claims: res.Coded.Claims}}}})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	l, err := ledger.Open(ctx, path, ledger.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	for fresh := false; !fresh; time.Sleep(10 * time.Millisecond) {
		if fresh, err = keeper.Fresh(ctx, l); err != nil {
			t.Fatal(err)
		}
	}
	if n, err := l.Count(ctx, ledger.Filter{}); err != nil || n != 1 {
		t.Errorf("%d events, %v", n, err)
	}
}
