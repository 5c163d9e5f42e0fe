package simulate

import (
	"encoding/json"
	"testing"

	"attest"
)

func TestSameSeedSameReports(t *testing.T) {
	reports := func(seed uint64) ([]byte, Truth) {
		var truth Truth
		var out []attest.CodedReport
		for c := range Reports(Options{Reports: 120, Seed: seed}, &truth) {
			if bad := attest.Validate(c); len(bad) > 0 {
				t.Fatal(bad)
			}
			out = append(out, c)
		}
		data, err := json.Marshal(out)
		if err != nil || len(out) != 120 {
			t.Fatal(len(out), err)
		}
		return data, truth
	}
	a, truth := reports(1)
	b, _ := reports(1)
	c, _ := reports(2)
	if string(a) != string(b) || string(a) == string(c) {
		t.Error("the seed does not decide what is made")
	}
	n := 0
	for _, e := range truth.Events {
		n += len(e.Claims)
	}
	if n != 120 || len(truth.Copies) == 0 {
		t.Errorf("truth holds %d claims and %d groups of copies", n, len(truth.Copies))
	}
}
