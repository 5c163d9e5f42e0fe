package authoring

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// CompileFolder compiles every *.txt of a folder, in the order of their
// names, into JSON lines, one coded report each. It goes on after a problem,
// so that all are told at once.
func CompileFolder(dir string) (jsonl []byte, problems []error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, []error{fmt.Errorf("list %s: %w", dir, err)}
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	ids := map[string]string{}
	for _, file := range files {
		coded, err := compileFile(file)
		if err != nil {
			problems = append(problems, err)
			continue
		}
		if first, twice := ids[coded.Report.ID]; twice {
			problems = append(problems, fmt.Errorf("%s:1: id %s is also that of %s", file, coded.Report.ID, first))
		}
		ids[coded.Report.ID] = file
		if err := enc.Encode(coded); err != nil {
			problems = append(problems, fmt.Errorf("%s: %w", file, err))
		}
	}
	return out.Bytes(), problems
}

// Sets returns the names of the folders in a folder, sorted: the sets of gold that it holds. No
// folder is an error.
func Sets(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, e := range entries {
		if e.IsDir() {
			out = append(out, e.Name())
		}
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s: no set of gold, which is a folder of texts", dir)
	}
	return out, nil
}
