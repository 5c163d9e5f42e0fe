package syntax

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"attest/lang"
)

// codeOfCoder returns the text of the coder's Go files, without tests and the list itself.
func codeOfCoder(t *testing.T) string {
	t.Helper()
	var all strings.Builder
	err := filepath.WalkDir("..", func(file string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || filepath.Ext(file) != ".go" || strings.HasSuffix(file, "_test.go") || e.Name() == "requiredsets.go" {
			return err
		}
		data, err := os.ReadFile(file)
		all.Write(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all.String()
}

// TestRequiredSets holds the list to what the code asks for: a set that no pack need give
// would be silently empty, and one that nobody asks for is dead.
func TestRequiredSets(t *testing.T) {
	code := codeOfCoder(t)
	for _, m := range regexp.MustCompile(`\bSet\("([a-z0-9-]+)"\)`).FindAllStringSubmatch(code, -1) {
		if !slices.Contains(requiredSets, m[1]) {
			t.Errorf("the code asks for the set %q, which requiredSets does not name", m[1])
		}
	}
	for _, name := range requiredSets {
		if !strings.Contains(code, `"`+name+`"`) {
			t.Errorf("requiredSets names %q, which no code asks for", name)
		}
	}
	if !slices.IsSorted(requiredSets) {
		t.Error("requiredSets is not sorted")
	}
}

// TestPacksHaveNoDeadSets holds that a pack gives the required sets and no other.
func TestPacksHaveNoDeadSets(t *testing.T) {
	for _, code := range lang.Codes() {
		pack, err := lang.Open(code)
		if err != nil {
			t.Fatal(err)
		}
		g, err := LoadGrammar(pack.FS)
		if err != nil {
			t.Fatal(err)
		}
		for _, slot := range g.sets {
			if slot.name != "" && !slices.Contains(requiredSets, slot.name) {
				t.Errorf("%s/grammar.txt has the set %q, which nobody asks for", code, slot.name)
			}
		}
	}
}
