package main

import (
	"bytes"
	"context"
	"encoding/json"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"attest"
	"attest/demo"
	"attest/eval"
)

// attestRun runs a command line in a world of its own.
func attestRun(t *testing.T, in string, args ...string) (out, errs string, status int) {
	t.Helper()
	var o, e bytes.Buffer
	status = run(context.Background(), &env{in: strings.NewReader(in), out: &o, err: &e,
		getenv: func(string) string { return "" }, now: func() time.Time { return time.Time{} }}, args)
	return o.String(), e.String(), status
}

// manyReports are the sample reports and those of the project's own gold, as
// JSON lines.
func manyReports(t *testing.T) []string {
	t.Helper()
	reports := demo.Reports()
	golds, err := filepath.Glob(filepath.Join(root, "eval", "gold", "*.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range golds {
		coded, err := eval.Load(g)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range coded {
			if !slices.ContainsFunc(reports, func(r attest.Report) bool { return r.ID == c.Report.ID }) {
				reports = append(reports, c.Report)
			}
		}
	}
	if testing.Short() {
		reports = reports[:min(len(reports), 6)]
	}
	var lines []string
	for _, r := range reports {
		line, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, string(line)+"\n")
	}
	return lines
}

// TestSameBytes holds that neither the number of workers nor the order of the
// input nor a second run changes what is said of a report.
func TestSameBytes(t *testing.T) {
	reports := manyReports(t)
	input := strings.Join(reports, "")
	one, _, _ := attestRun(t, input, "read", "--format", "jsonl", "--workers", "1", "-")
	for _, workers := range []string{"1", "4"} {
		if got, _, _ := attestRun(t, input, "read", "--format", "jsonl", "--workers", workers, "-"); got != one {
			t.Errorf("another run with %s workers differs", workers)
		}
	}
	byID := func(out string) map[string]string {
		m := map[string]string{}
		for _, line := range strings.Split(strings.TrimSpace(out), "\n") {
			var c attest.CodedReport
			if err := json.Unmarshal([]byte(line), &c); err != nil {
				t.Fatal(err)
			}
			m[c.Report.ID] = line
		}
		return m
	}
	want := byID(one)
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(reports), func(i, k int) { reports[i], reports[k] = reports[k], reports[i] })
	out, _, _ := attestRun(t, strings.Join(reports, ""), "read", "--format", "jsonl", "-")
	for id, line := range byID(out) {
		if line != want[id] {
			t.Errorf("%s is coded otherwise in shuffled input", id)
		}
	}
}

// TestOutputKeepsTheContract holds that what read prints of the sample reports
// and the project's own gold texts is valid, in the order of the input.
func TestOutputKeepsTheContract(t *testing.T) {
	reports := manyReports(t)
	out, errs, status := attestRun(t, strings.Join(reports, ""), "read", "--format", "jsonl", "-")
	if status != statusDone {
		t.Fatalf("status %d: %s", status, errs)
	}
	if strings.Contains(errs, "breaks the contract") || strings.Contains(errs, "the program failed") {
		t.Error(errs)
	}
	lines := strings.SplitAfter(out, "\n")
	lines = lines[:len(lines)-1]
	if len(lines) != len(reports) {
		t.Fatalf("%d reports in, %d out", len(reports), len(lines))
	}
	for i, line := range lines {
		var in attest.Report
		var c attest.CodedReport
		if err := json.Unmarshal([]byte(reports[i]), &in); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			t.Fatal(err)
		}
		if c.Report.ID != in.ID || c.Report.Text != in.Text {
			t.Errorf("report %d is %s, want %s", i, c.Report.ID, in.ID)
		}
		for _, bad := range attest.Validate(c) {
			t.Errorf("%s: %s", in.ID, bad)
		}
	}
}

func TestProgressShowsOnlyOnATerminalAndOnlyForLongWork(t *testing.T) {
	clock := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	var errs bytes.Buffer
	e := &env{err: &errs, errTerminal: true, now: func() time.Time { return clock }}
	bar := newProgress(e, 1000)
	bar.step(100)
	if errs.Len() > 0 {
		t.Errorf("shown at once: %q", errs.String())
	}
	clock = clock.Add(3 * time.Second)
	bar.step(400)
	if got := errs.String(); !strings.Contains(got, " 50 %") || !strings.Contains(got, "2 reports") || !strings.Contains(got, "3s left") {
		t.Errorf("bar: %q", got)
	}
	bar.clear()
	if !strings.HasSuffix(errs.String(), "\r\x1b[K") {
		t.Error("not cleared")
	}
	errs.Reset()
	e.errTerminal = false
	bar = newProgress(e, 1000)
	clock = clock.Add(3 * time.Second)
	bar.step(500)
	bar.clear()
	if errs.Len() > 0 {
		t.Errorf("shown where nobody watches: %q", errs.String())
	}
}

func TestColors(t *testing.T) {
	for _, tt := range []struct {
		terminal bool
		color    string
		env      map[string]string
		want     bool
	}{
		{true, "auto", nil, true},
		{false, "auto", nil, false},
		{true, "auto", map[string]string{"NO_COLOR": "1"}, false},
		{true, "auto", map[string]string{"TERM": "dumb"}, false},
		{false, "always", map[string]string{"NO_COLOR": "1"}, true},
		{true, "never", nil, false},
	} {
		e := &env{outTerminal: tt.terminal, getenv: func(k string) string { return tt.env[k] }}
		s, err := styleOf(e, tt.color)
		if err != nil || s.Colors != tt.want {
			t.Errorf("%+v: %v, %v", tt, s.Colors, err)
		}
	}
	if _, err := styleOf(&env{}, "purple"); err == nil {
		t.Error("purple is a colour setting")
	}
}

func TestManyProblemsAreCounted(t *testing.T) {
	var input strings.Builder
	for range 250 {
		input.WriteString("{broken\n")
	}
	input.WriteString(`{"id":"a","text":"x"}` + "\n")
	_, errs, status := attestRun(t, input.String(), "read", "--format", "jsonl", "-")
	lines := strings.Split(strings.TrimSpace(errs), "\n")
	if status != statusDone || lines[0] != "250 problems:" || lines[len(lines)-1] != "  … and 150 more" || len(lines) != 102 {
		t.Errorf("status %d, %d lines: %s", status, len(lines), slices.Concat(lines[:1], lines[len(lines)-1:]))
	}
}

func TestWhatBreaksTheContractIsLeftOut(t *testing.T) {
	day := attest.Time{EDTF: "2024-02-05", Earliest: "2024-02-05", Latest: "2024-02-05", Precision: attest.Day}
	claim := func(id string, act attest.Act, partOf string) attest.Claim {
		return attest.Claim{ID: id, Act: act, Stance: attest.Asserted, Count: attest.Exactly(1), Time: day, PartOf: partOf,
			Source: attest.Source{Role: attest.ReportVoice}, Evidence: attest.Evidence{"act": {{Start: 0, End: 3, Quote: "One"}}}}
	}
	r := attest.CodedReport{Report: attest.Report{ID: "r", Text: "One."}, Claims: []attest.Claim{
		claim("c1", "juggling", ""), claim("c2", attest.Killing, "c1"), claim("c3", attest.Killing, "c2")}}
	problems := leaveOutInvalid(&r)
	if len(r.Claims) != 2 || r.Claims[0].PartOf != "" || r.Claims[1].PartOf != "c2" || len(attest.Validate(r)) > 0 {
		t.Errorf("%+v", r.Claims)
	}
	if len(problems) != 1 || !strings.Contains(problems[0].Message, "r c1 breaks the contract") || !strings.Contains(problems[0].Message, "juggling") {
		t.Errorf("%+v", problems)
	}
}
