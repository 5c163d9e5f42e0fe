package timex

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"attest"
	"attest/ud"
)

// goldDir finds the coded reports to measure on.
func goldDir(t *testing.T) string {
	dir := os.Getenv("ATTEST_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared")
	}
	dir = filepath.Join(dir, "gold", "dev")
	if _, err := os.Stat(dir); err != nil {
		t.Skip("no coded reports: set ATTEST_SHARED")
	}
	return dir
}

// sentences cuts a text roughly, at ends of sentences and at line breaks.
func sentences(text string) []ud.Sentence {
	var out []ud.Sentence
	start := 0
	for i := 0; i < len(text); i++ {
		end := text[i] == '\n' && i+1 < len(text) && text[i+1] == '\n' ||
			(text[i] == '.' || text[i] == '!' || text[i] == '?') && i+2 < len(text) && text[i+1] == ' ' && i > 2 && text[i-2] != '.' && text[i-2] != ' ' && text[i+2] >= 'A' && text[i+2] <= 'Z' && !strings.HasSuffix(text[:i], "Oct") && !strings.HasSuffix(text[:i], "Dec") && !strings.HasSuffix(text[:i], "Jan") && !strings.HasSuffix(text[:i], "Aug")
		if end {
			out = append(out, ud.Sentence{Start: start, End: i + 1})
			start = i + 1
		}
	}
	return append(out, ud.Sentence{Start: start, End: len(text)})
}

// TestGold resolves the times of the development reports, each in its report,
// and holds the share that agrees. Every third report is left out.
func TestGold(t *testing.T) {
	dir := goldDir(t)
	verbose := os.Getenv("TIMEX_MISSES") != ""
	total, right, unfound := 0, 0, 0
	for _, name := range []string{"seed", "fr", "en", "real"} {
		file, err := os.Open(filepath.Join(dir, name+".jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		in := bufio.NewScanner(file)
		in.Buffer(nil, 1<<24)
		for i := 0; in.Scan(); i++ {
			if i%3 == 2 {
				continue
			}
			var c attest.CodedReport
			if err := json.Unmarshal(in.Bytes(), &c); err != nil {
				t.Fatal(err)
			}
			code := c.Report.Language
			if code != "fr" && code != "en" {
				continue
			}
			f := load(t, code)
			a := Anchor{Published: value(t, c.Report.Published)}
			exprs := f.Find(c.Report.Text, sentences(c.Report.Text))
			line := Timeline(exprs, a, nil)
			for _, cl := range c.Claims {
				sel := cl.Evidence["time"]
				if cl.Time.Text == "" || len(sel) == 0 {
					continue
				}
				total++
				got, rule := resolveAt(c.Report.Text, exprs, line, sel[0], cl, a)
				if got == nil {
					unfound++
				}
				if got != nil && (got.EDTF == cl.Time.EDTF || got.Earliest == cl.Time.Earliest && got.Latest == cl.Time.Latest) {
					right++
				} else if verbose {
					g := "-"
					if got != nil {
						g = got.Text + " = " + got.EDTF
					}
					fmt.Printf("%s %d %s %s %s: %q: want %s, got %s (%s)\n", name, i, c.Report.Published, cl.ID, cl.Stance, cl.Time.Text, cl.Time.EDTF, g, rule)
				}
			}
		}
		file.Close()
	}
	t.Logf("%d of %d times right (%.1f %%), %d not found", right, total, 100*float64(right)/float64(total), unfound)
	if float64(right) < 0.80*float64(total) {
		t.Errorf("only %d of %d times are right", right, total)
	}
}

// resolveAt finds the expression at the gold's words.
func resolveAt(text string, exprs []Expression, line []Placed, sel attest.Selector, cl attest.Claim, a Anchor) (*attest.Time, string) {
	runes := []rune(text)
	start := len(string(runes[:sel.Start]))
	end := len(string(runes[:sel.End]))
	for i, e := range exprs {
		if e.End > start && e.Start < end {
			if cl.Stance == attest.Threatened {
				at := line[i].Anchor
				at.Tense = Future
				got, ok := e.Resolve(at)
				if ok {
					th := a.Threat(&got)
					return &th, e.Rule
				}
			}
			if !line[i].OK {
				return nil, e.Rule
			}
			return &line[i].Time, e.Rule
		}
	}
	return nil, ""
}
