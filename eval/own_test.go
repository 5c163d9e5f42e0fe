package eval_test

import (
	"flag"
	"slices"
	"testing"

	"attest"
	"attest/coding"
	"attest/eval"
	"attest/eval/authoring"
)

var raise = flag.Bool("raise", false, "raise eval/baseline.json to what the coder reaches now")
var misses = flag.Bool("misses", false, "list the misses on the project's own gold")

// unread are the sets that tell how the coder fares on what nobody tuned it to.
var unread = []string{"k", "m", "p"}

// TestOwnGold codes the texts of the project's own gold, without their
// claims, and holds the figures against the baseline. The misses of the sets
// that nobody has read are not for the eyes of those who mend the coder.
func TestOwnGold(t *testing.T) {
	baseline, err := eval.ReadBaseline("baseline.json")
	if err != nil {
		t.Fatal(err)
	}
	coder, err := coding.New()
	if err != nil {
		t.Fatal(err)
	}
	sets, err := authoring.Sets("gold")
	if err != nil {
		t.Fatal(err)
	}
	rose := false
	for _, set := range sets {
		gold, err := eval.Load("gold/" + set + ".jsonl")
		if err != nil {
			t.Fatal(err)
		}
		var coded []attest.CodedReport
		for _, g := range gold {
			coded = append(coded, coder.Code(g.Report).Coded)
		}
		figures := eval.Score(gold, coded)
		t.Logf("set %s, %d reports\n%s", set, len(gold), figures)
		for _, f := range baseline.Fallen(set, figures) {
			t.Error(f)
		}
		rose = baseline.Raise(set, figures) || rose
		if *misses && !slices.Contains(unread, set) {
			for _, m := range eval.Misses(gold, coded) {
				t.Log(m)
			}
		}
	}
	if *raise && rose && !t.Failed() {
		if err := baseline.Write("baseline.json"); err != nil {
			t.Fatal(err)
		}
	}
}
