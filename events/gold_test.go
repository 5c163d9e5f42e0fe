package events

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"attest"
)

// shared returns the folder with the gold data, or skips the test.
func shared(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("ATTEST_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared")
	}
	if _, err := os.Stat(filepath.Join(dir, "gold", "incidents")); err != nil {
		t.Skipf("no gold incidents: set ATTEST_SHARED (%v)", err)
	}
	return dir
}

func readCoded(t *testing.T, path string) []attest.CodedReport {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out []attest.CodedReport
	for _, line := range bytes.Split(bytes.TrimSpace(data), []byte("\n")) {
		var c attest.CodedReport
		if err := json.Unmarshal(line, &c); err != nil {
			t.Fatal(err)
		}
		out = append(out, c)
	}
	return out
}

func writeLines[T any](t *testing.T, path string, list []T) {
	t.Helper()
	var b bytes.Buffer
	for _, v := range list {
		if err := json.NewEncoder(&b).Encode(v); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestGoldIncidents logs the scores over the gold sets; run with -v to see them.
func TestGoldIncidents(t *testing.T) {
	dir := shared(t)
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3 to run the scorer")
	}
	sets, _ := filepath.Glob(filepath.Join(dir, "gold", "incidents", "*", "reports.jsonl"))
	for _, set := range sets {
		name := filepath.Base(filepath.Dir(set))
		t.Run(name, func(t *testing.T) {
			var reports []Report
			for _, c := range readCoded(t, set) {
				reports = append(reports, Prepare(c))
			}
			view, err := Build(reports, nil, Options{})
			if err != nil {
				t.Fatal(err)
			}
			tmp := t.TempDir()
			writeLines(t, filepath.Join(tmp, "events.jsonl"), view.Events)
			writeLines(t, filepath.Join(tmp, "copies.jsonl"), view.Copies)
			cmd := exec.Command(python, filepath.Join(dir, "eval", "events.py"), filepath.Join(filepath.Dir(set), "events.json"),
				filepath.Join(tmp, "events.jsonl"), "--copies", filepath.Join(tmp, "copies.jsonl"), "--misses")
			cmd.Env = append(os.Environ(), "PYTHONDONTWRITEBYTECODE=1")
			out, err := cmd.CombinedOutput()
			if err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			t.Logf("\n%s", out)
			checkTolls(t, filepath.Join(filepath.Dir(set), "events.json"), view.Events)
		})
	}
}

// checkTolls compares the killed of the events that hold a gold event's first claim.
func checkTolls(t *testing.T, path string, events []attest.Event) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var gold struct{ Events []attest.Event }
	// Gold places are strings, which Event does not take.
	var raw struct{ Events []map[string]any }
	if err := json.Unmarshal(data, &raw); err != nil {
		t.Fatal(err)
	}
	for _, e := range raw.Events {
		delete(e, "place")
	}
	data, _ = json.Marshal(raw)
	if err := json.Unmarshal(data, &gold); err != nil {
		t.Fatal(err)
	}
	right := 0
	for _, g := range gold.Events {
		for _, e := range events {
			for _, c := range e.Claims {
				if c != g.Claims[0] {
					continue
				}
				want, _ := json.Marshal(g.Killed)
				got, _ := json.Marshal(e.Killed)
				if string(want) == string(got) {
					right++
				} else {
					t.Logf("%s killed: gold %s got %s", g.ID, want, got)
				}
			}
		}
	}
	t.Logf("killed %d/%d", right, len(gold.Events))
}
