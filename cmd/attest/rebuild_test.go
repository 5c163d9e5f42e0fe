package main

import (
	"math"
	"strings"
	"testing"
	"time"

	"attest"
	"attest/ledger"
)

// TestRebuildRecodes enters a report as an older version coded it and codes it anew.
func TestRebuildRecodes(t *testing.T) {
	ctx, b := t.Context(), newBook(t)
	l, err := ledger.Open(ctx, b.path, ledger.Options{Write: true, Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	report := attest.Report{ID: "r1", Language: "en", Published: "2024-03-15", Text: "Rebels attacked an army post near Kidal on Tuesday, killing three soldiers."}
	_, _, err = l.Add(ctx, []ledger.Entry{{Report: report, Original: []byte(report.Text), Codings: []ledger.Coding{
		{Coder: programCoder, Program: true, Version: "0", Claims: []attest.Claim{}}}}})
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	out := b.do("rebuild")
	if !strings.HasPrefix(out, "r1: claims coded otherwise, now 1: version ") || !strings.Contains(out, ", was 0\n") || !strings.Contains(out, "1 event changed: claims changed") {
		t.Errorf("first: %s", out)
	}
	if out := b.do("rebuild"); out != "1 event, 0 events changed: nothing changed\n" {
		t.Errorf("second: %s", out)
	}
}

func TestSameJSON(t *testing.T) {
	if same, err := sameJSON([]float64{1}, []float64{1}); !same || err != nil {
		t.Errorf("equal: %v, %v", same, err)
	}
	if same, err := sameJSON([]int(nil), []int{}); same || err != nil {
		t.Errorf("null and []: %v, %v", same, err)
	}
	if same, err := sameJSON(math.NaN(), math.NaN()); same || err == nil {
		t.Errorf("no JSON: %v, %v", same, err)
	}
}
