package events

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"attest"
	"attest/simulate"
)

// simulated makes prepared reports with their truth.
func simulated(n int, seed uint64) ([]Report, simulate.Truth) {
	var truth simulate.Truth
	var out []Report
	for c := range simulate.Reports(simulate.Options{Reports: n, Seed: seed}, &truth) {
		out = append(out, Prepare(c))
	}
	return out, truth
}

func mustBuild(t testing.TB, reports []Report, decisions []attest.Decision, workers int) []byte {
	t.Helper()
	view, err := Build(reports, decisions, Options{Workers: workers})
	if err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(view)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestOrderAndWorkersDoNotMatter shuffles all sets that are at hand and builds
// with 1 to 7 workers: the same bytes come out.
func TestOrderAndWorkersDoNotMatter(t *testing.T) {
	rounds, size := 40, 600
	if testing.Short() {
		rounds, size = 6, 200
	}
	sets := map[string][]Report{}
	sets["simulated"], _ = simulated(size, 3)
	files, err := filepath.Glob("testdata/incidents/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		sets[f], _ = readIncidents(t, f)
	}
	random := rand.New(rand.NewPCG(7, 8))
	for name, reports := range sets {
		want := mustBuild(t, reports, nil, 1)
		for round := range rounds {
			shuffled := append([]Report{}, reports...)
			random.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
			if got := mustBuild(t, shuffled, nil, 1+round%7); string(got) != string(want) {
				t.Fatalf("%s, round %d: another order gives other events", name, round)
			}
		}
	}
}

// TestTakenBackDecisionsLeaveNoTrace decides at random and takes all back.
func TestTakenBackDecisionsLeaveNoTrace(t *testing.T) {
	reports, _ := simulated(150, 4)
	want := mustBuild(t, reports, nil, 2)
	random := rand.New(rand.NewPCG(9, 10))
	ref := func() attest.ClaimRef { r := reports[random.IntN(len(reports))]; return r.Ref("c1") }
	var decisions []attest.Decision
	for n := range 30 {
		d := attest.Decision{ID: fmt.Sprintf("d%d", n), Claims: []attest.ClaimRef{ref()}}
		switch n % 4 {
		case 0:
			d.Kind, d.Claims = attest.Merge, append(d.Claims, ref())
		case 1:
			d.Kind, d.Apart = attest.Split, []attest.ClaimRef{ref()}
		case 2:
			d.Kind = attest.Reject
		default:
			d.Kind, d.Field, d.Value = attest.Correct, "stance", `"denied"`
		}
		decisions = append(decisions, d)
	}
	if got := mustBuild(t, reports, decisions, 2); string(got) == string(want) {
		t.Error("the decisions change nothing")
	}
	for n := range 30 {
		decisions = append(decisions, attest.Decision{ID: fmt.Sprintf("u%d", n), Kind: attest.Undo, Undoes: fmt.Sprintf("d%d", n)})
	}
	if got := mustBuild(t, reports, decisions, 2); string(got) != string(want) {
		t.Error("decisions that were taken back leave a trace")
	}
	// An undone undo brings the decision back.
	again := append(decisions, attest.Decision{ID: "uu", Kind: attest.Undo, Undoes: "u2"})
	if got := mustBuild(t, reports, again, 2); string(got) == string(want) {
		t.Error("an undone undo does not bring the decision back")
	}
}

// TestEachClaimIsInOneEvent holds that claims are neither lost nor doubled.
func TestEachClaimIsInOneEvent(t *testing.T) {
	reports, _ := simulated(500, 5)
	view, err := Build(reports, nil, Options{})
	if err != nil {
		t.Fatal(err)
	}
	seen := map[attest.ClaimRef]int{}
	for _, e := range view.Events {
		for _, c := range e.Claims {
			seen[c]++
		}
		n := 0
		for _, o := range e.Origins {
			n += len(o.Claims)
		}
		if n != len(e.Claims) {
			t.Errorf("%s: %d claims, %d in its origins", e.ID, len(e.Claims), n)
		}
	}
	for _, r := range reports {
		for _, c := range r.Claims {
			if seen[r.Ref(c.ID)] != 1 {
				t.Errorf("%s is in %d events", r.Ref(c.ID), seen[r.Ref(c.ID)])
			}
		}
	}
}

// TestSimulatedTruth measures precision and recall of pairs on made-up reports.
func TestSimulatedTruth(t *testing.T) {
	n := 20000
	if testing.Short() {
		n = 2000
	}
	reports, truth := simulated(n, 6)
	view, err := Build(reports, nil, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got, want [][]string
	for _, e := range view.Events {
		got = append(got, refs(e.Claims))
	}
	for _, e := range truth.Events {
		want = append(want, refs(e.Claims))
	}
	measure(t, "events", got, want, 0.85, 0.9)
	got = nil
	for _, g := range view.Copies {
		got = append(got, g.Reports)
	}
	measure(t, "copies", got, truth.Copies, 0.9, 0.95)
}

func refs(list []attest.ClaimRef) []string {
	out := make([]string, len(list))
	for i, c := range list {
		out[i] = string(c)
	}
	return out
}

// measure computes precision and recall over pairs of members of one group.
func measure(t *testing.T, name string, got, want [][]string, leastP, leastR float64) {
	t.Helper()
	pairs := func(groups [][]string) map[[2]string]bool {
		out := map[[2]string]bool{}
		for _, g := range groups {
			for i, a := range g {
				for _, b := range g[i+1:] {
					out[[2]string{min(a, b), max(a, b)}] = true
				}
			}
		}
		return out
	}
	g, w := pairs(got), pairs(want)
	both := 0
	for p := range g {
		if w[p] {
			both++
		}
	}
	p, r := float64(both)/float64(max(1, len(g))), float64(both)/float64(max(1, len(w)))
	t.Logf("%s: precision %.3f, recall %.3f over %d pairs", name, p, r, len(w))
	if p < leastP || r < leastR {
		t.Errorf("%s: precision %.3f or recall %.3f is too low", name, p, r)
	}
}

func BenchmarkBuild(b *testing.B) {
	for _, n := range []int{1000, 10000, 100000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			reports, _ := simulated(n, 1)
			b.ResetTimer()
			for b.Loop() {
				if _, err := Build(reports, nil, Options{}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(n), "µs/report")
		})
	}
}

func FuzzPrepare(f *testing.F) {
	f.Add("BEIRUT, Nov 18 (Levant Press) - Text.\n\n(LPA)", "2024-01-02", "in the evening")
	f.Add("", "[2024-01-05,2024-01-12]", "")
	f.Add("\xff\n\u202e()(", "2024-01-02/2024-01-03", "minuit")
	f.Fuzz(func(t *testing.T, text, edtf, words string) {
		lat := 91.5
		claim := attest.Claim{ID: "c1", Act: attest.Shelling, Stance: attest.Asserted, Count: attest.Exactly(2),
			Actor: &attest.Party{Name: words, Canonical: text}, Place: &attest.Place{Name: text, Lat: &lat, Lon: &lat},
			Time:   attest.Time{EDTF: edtf, Earliest: edtf, Latest: edtf, Text: words},
			Source: attest.Source{Role: attest.MediaRole, Name: words, Via: text}}
		a := Prepare(attest.CodedReport{Report: attest.Report{ID: "a", Publisher: words, Published: edtf, Text: text}, Claims: []attest.Claim{claim}})
		b := Prepare(attest.CodedReport{Report: attest.Report{ID: "b", Publisher: text, Published: edtf, Text: text + words}, Claims: []attest.Claim{claim}})
		if one, two := mustBuild(t, []Report{a, b}, nil, 1), mustBuild(t, []Report{b, a}, nil, 2); string(one) != string(two) {
			t.Error("another order gives other events")
		}
	})
}

func FuzzCorrected(f *testing.F) {
	f.Add("place.lat", "3.5")
	f.Add("harm.killed", `{"low":1,"high":null}`)
	f.Add("", "")
	f.Add("time..edtf", `"x"`)
	f.Fuzz(func(t *testing.T, path, value string) {
		q := attest.Exactly(3)
		c := attest.Claim{ID: "c1", Act: attest.Killing, Harm: &attest.Harm{Killed: &q}, Place: &attest.Place{Name: "X"}}
		fixed, err := Corrected(c, path, value)
		if err == nil {
			if _, err := json.Marshal(fixed); err != nil {
				t.Error(err)
			}
		}
	})
}
