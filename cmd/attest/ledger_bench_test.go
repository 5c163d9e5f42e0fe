package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"attest/figures"
	"attest/ledger"
	"attest/simulate"
)

// BenchmarkLedger adds made-up reports in one ledger and asks for events:
//
//	go test ./cmd/attest -run '^$' -bench Ledger/100000 -benchtime 1x
func BenchmarkLedger(b *testing.B) {
	for _, n := range []int{1000, 10000, 100000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				benchLedger(b, n)
			}
		})
	}
}

func benchLedger(b *testing.B, n int) {
	dir := b.TempDir()
	if err := simulateInto(dir, simulate.Options{Reports: n, Seed: 1}); err != nil {
		b.Fatal(err)
	}
	book := filepath.Join(dir, "l.db")
	command := func(args ...string) time.Duration {
		var out, errs bytes.Buffer
		e := &env{in: &bytes.Buffer{}, out: &out, err: &errs, getenv: func(string) string { return "" }, now: time.Now}
		began := time.Now()
		if status := run(context.Background(), e, append(args, "--ledger", book)); status != 0 {
			b.Fatalf("%v: %s", args, errs.String())
		}
		return time.Since(began)
	}
	spent := command("add", "--coded", filepath.Join(dir, "reports.jsonl"))
	b.ReportMetric(float64(n)/spent.Seconds(), "reports/s")
	b.ReportMetric(float64(command("events", "--since", "2020-01-03", "--until", "2020-01-03").Microseconds())/1000, "ms/events")
	b.ReportMetric(float64(command("events", "--text", "residents abducted", "--limit", "20").Microseconds())/1000, "ms/text")
	b.ReportMetric(float64(command("show", "s0000003:c1").Microseconds())/1000, "ms/show")
	for name, spent := range pageQueries(b, book) {
		b.ReportMetric(float64(spent.Microseconds())/1000, "ms/"+name)
	}
	b.ReportMetric(float64(command("add", "--coded", filepath.Join(dir, "reports.jsonl")).Seconds()), "s/again")
	if info, err := os.Stat(book); err == nil {
		b.ReportMetric(float64(info.Size())/float64(n), "B/report")
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	b.ReportMetric(float64(m.Sys)/(1<<20), "MB")
}

// pageQueries times what a page of the browser asks of the ledger.
func pageQueries(b *testing.B, book string) map[string]time.Duration {
	ctx := context.Background()
	l, err := ledger.Open(ctx, book, ledger.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer l.Close()
	spent := map[string]time.Duration{}
	timed := func(name string, do func() error) {
		began := time.Now()
		if err := do(); err != nil {
			b.Fatal(name, err)
		}
		spent[name] = time.Since(began)
	}
	timed("page", func() error {
		_, err := l.Page(ctx, ledger.Filter{Limit: 50})
		return err
	})
	timed("filter", func() error {
		_, err := l.Page(ctx, ledger.Filter{Limit: 50, Actor: "front", Statuses: []string{"claimed", "disputed"}})
		return err
	})
	timed("map", func() error {
		_, err := l.Clusters(ctx, ledger.Filter{}, 11.25)
		return err
	})
	timed("timeline", func() error {
		_, err := figures.NewTimeline(ctx, l, ledger.Filter{})
		return err
	})
	return spent
}
