package eval_test

import (
	"flag"
	"testing"

	"attest"
	"attest/coding"
	"attest/eval"
	"attest/eval/authoring"
)

var raise = flag.Bool("raise", false, "raise eval/baseline.json to what the coder reaches now")
var misses = flag.Bool("misses", false, "list the misses on the project's own gold")

// TestOwnGold codes the texts of the project's own gold, without their
// claims, and holds the figures against the baseline. The misses of set k
// are not for the eyes of those who mend the coder.
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
		if *misses && set != "k" {
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
