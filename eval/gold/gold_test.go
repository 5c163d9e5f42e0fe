package gold

import (
	"bytes"
	"os"
	"testing"

	"attest/eval/authoring"
)

// TestCompiled holds that the committed JSON lines are what the texts say.
func TestCompiled(t *testing.T) {
	sets, err := authoring.Sets(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, set := range sets {
		want, problems := authoring.CompileFolder(set)
		for _, p := range problems {
			t.Error(p)
		}
		got, err := os.ReadFile(set + ".jsonl")
		if os.IsNotExist(err) && len(want) == 0 {
			continue
		}
		if err != nil {
			t.Error(err)
			continue
		}
		if len(problems) == 0 && !bytes.Equal(got, want) {
			t.Errorf("%s.jsonl is not what the texts in %s say: run go generate ./eval/gold", set, set)
		}
	}
}
