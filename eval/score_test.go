package eval

import (
	"encoding/json"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"testing"

	"attest"
)

// shared returns the folder of shared material, or skips.
func shared(t *testing.T) string {
	t.Helper()
	for _, dir := range []string{os.Getenv("ATTEST_SHARED"), "../../shared"} {
		if dir == "" {
			continue
		}
		if _, err := os.Stat(filepath.Join(dir, "eval", "score.py")); err == nil {
			return dir
		}
	}
	t.Skip("shared material is not there (ATTEST_SHARED or ../shared)")
	return ""
}

// spoil returns predictions as a middling coder could make them from gold:
// claims lost and doubled, values lost, changed and swapped. It is the same
// for the same seed.
func spoil(t *testing.T, gold []attest.CodedReport, seed int64) []attest.CodedReport {
	t.Helper()
	data, err := json.Marshal(gold)
	if err != nil {
		t.Fatal(err)
	}
	var out []attest.CodedReport
	if err := json.Unmarshal(data, &out); err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewSource(seed))
	chance := func(percent int) bool { return r.Intn(100) < percent }
	for i := range out {
		claims := []attest.Claim{}
		for _, c := range out[i].Claims {
			if chance(15) {
				continue
			}
			other := out[i].Claims[r.Intn(len(out[i].Claims))]
			if chance(15) {
				c.Act = attest.Acts[r.Intn(len(attest.Acts))]
			}
			if chance(15) {
				c.Actor, c.Target = c.Target, c.Actor
			}
			if chance(15) {
				c.Place = other.Place
			}
			if chance(15) {
				c.Time = other.Time
			}
			if chance(15) {
				c.Source = other.Source
			}
			if chance(15) {
				c.Harm, c.Effect = other.Harm, other.Effect
			}
			if chance(15) {
				c.Instruments = other.Instruments
			}
			if chance(10) {
				c.Evidence = other.Evidence
			}
			claims = append(claims, c)
			if chance(10) {
				claims = append(claims, c)
			}
		}
		out[i].Claims = claims
		if len(out[i].Statistics) > 0 && chance(50) {
			out[i].Statistics = out[i].Statistics[1:]
		}
		switch {
		case chance(3):
			out[i].Report.Text += "."
		case chance(3) && len(claims) > 0:
			claims[0].Time.Latest = "0001-01-01"
		}
	}
	return out[:len(out)-1]
}

// TestSameAsScript holds the figures against the script that defines them.
func TestSameAsScript(t *testing.T) {
	dir := shared(t)
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not there")
	}
	for _, name := range []string{"en", "fr", "real", "es", "ar"} {
		goldFile := filepath.Join(dir, "gold", "dev", name+".jsonl")
		gold, err := Load(goldFile)
		if err != nil {
			t.Fatal(err)
		}
		predicted := spoil(t, gold, 7)
		file := filepath.Join(t.TempDir(), "predicted.jsonl")
		f, err := os.Create(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range predicted {
			if err := json.NewEncoder(f).Encode(p); err != nil {
				t.Fatal(err)
			}
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
		said, err := exec.Command(python, filepath.Join(dir, "eval", "score.py"), goldFile, file, "--json").Output()
		if err != nil {
			t.Fatal(err)
		}
		var want, got any
		if err := json.Unmarshal(said, &want); err != nil {
			t.Fatal(err)
		}
		mine, err := json.Marshal(Score(gold, predicted))
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(mine, &got); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s:\n got %s\nwant %s", name, mine, said)
		}
	}
}

func report(claims ...attest.Claim) []attest.CodedReport {
	return []attest.CodedReport{{Report: attest.Report{ID: "r", Text: "Rebels hit Goma. Troops left Sake."}, Claims: append([]attest.Claim{}, claims...)}}
}

func claim(id string, act attest.Act, start, end int, quote string) attest.Claim {
	return attest.Claim{ID: id, Act: act, Stance: attest.Asserted, Count: attest.Exactly(1),
		Time:   attest.Time{EDTF: "2001-02-03", Earliest: "2001-02-03", Latest: "2001-02-03", Precision: attest.Day},
		Source: attest.Source{Role: attest.ReportVoice}, Evidence: attest.Evidence{"act": {{Start: start, End: end, Quote: quote}}}}
}

func TestScore(t *testing.T) {
	hit, left := claim("c1", attest.ArmedAttack, 7, 10, "hit"), claim("c2", attest.Deployment, 24, 28, "left")
	shelled := hit
	shelled.Act = attest.Shelling
	for _, c := range []struct {
		name                string
		gold, predicted     []attest.CodedReport
		claims, whole       float64
		quiet, invalid, all int
	}{
		{"all right", report(hit, left), report(hit, left), 1, 1, 0, 0, 0},
		{"one missed", report(hit, left), report(left), 0.6667, 0.6667, 0, 0, 1},
		{"another act of the family", report(hit), report(shelled), 1, 0, 0, 0, 1},
		{"another family", report(hit), report(left), 0, 0, 0, 0, 2},
		{"quiet", report(), report(hit), 0, 0, 1, 0, 1},
		{"no prediction", report(hit), nil, 0, 0, 0, 0, 1},
		{"quote not in the text", report(hit), report(claim("c1", attest.ArmedAttack, 0, 3, "hit")), 0, 0, 0, 1, 2},
	} {
		f := Score(c.gold, c.predicted)
		if f.Claims.F1 != c.claims || f.Whole.F1 != c.whole || f.Quiet.FalseClaims != c.quiet || f.Invalid != c.invalid {
			t.Errorf("%s: %+v", c.name, f)
		}
		if m := Misses(c.gold, c.predicted); len(m) != c.all {
			t.Errorf("%s: misses %v", c.name, m)
		}
	}
}

func TestLoadNamesTheLine(t *testing.T) {
	file := filepath.Join(t.TempDir(), "x.jsonl")
	if err := os.WriteFile(file, []byte("{\"report\":{\"id\":\"a\",\"text\":\"\"},\"claims\":[]}\n\n{broken\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	_, err := Load(file)
	if err == nil || err.Error()[:len(file)+3] != file+":3:" {
		t.Errorf("got %v", err)
	}
}

func TestBaseline(t *testing.T) {
	file := filepath.Join(t.TempDir(), "baseline.json")
	b, err := ReadBaseline(file)
	if err != nil {
		t.Fatal(err)
	}
	better := Figures{Claims: Rate{F1: 0.5}, Slots: Rate{F1: 0.8}}
	worse := Figures{Claims: Rate{F1: 0.4}, Slots: Rate{F1: 0.9}, Quiet: Quiet{FalseClaims: 2}}
	if !b.Raise("a", better) || b.Raise("a", better) {
		t.Error("raised by what is no better, or not by what is")
	}
	if err := b.Write(file); err != nil {
		t.Fatal(err)
	}
	if b, err = ReadBaseline(file); err != nil || len(b) != 1 {
		t.Fatalf("read back %v, %v", b, err)
	}
	if fallen := b.Fallen("a", worse); len(fallen) != 2 {
		t.Errorf("fallen: %v", fallen)
	}
	if !b.Raise("a", worse) || b["a"] != (Mark{Claims: 0.5, Slots: 0.9}) {
		t.Errorf("each figure rises by itself: %+v", b["a"])
	}
	wider := Figures{Claims: Rate{F1: 0.6}, Slots: Rate{F1: 0.7}}
	if b.Raise("a", wider); len(b.Fallen("a", wider)) > 0 {
		t.Errorf("who finds more claims is held against the slots of before: %v", b.Fallen("a", wider))
	}
	if fallen := b.Fallen("unknown", worse); fallen != nil {
		t.Errorf("a set without baseline: %v", fallen)
	}
}
