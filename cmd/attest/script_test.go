package main

import (
	"context"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "write what comes out into the scripts and the README")

// TestMain makes the program itself a command of the scripts and of the shell.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"attest": func() {
		os.Exit(run(context.Background(), surroundings(), os.Args[1:]))
	}})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: filepath.Join("testdata", "script"), UpdateScripts: *update, RequireExplicitExec: true})
}

// root is the folder of the module, seen from this package.
const root = "../.."

// TestReadme runs each command that README.md and the documents beside it show
// and compares what comes out with what they show. A line "…" stands for any
// number of lines.
func TestReadme(t *testing.T) {
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skip("no shell to run the commands in")
	}
	docs, err := filepath.Glob(filepath.Join(root, "docs", "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, doc := range append([]string{filepath.Join(root, "README.md")}, docs...) {
		data, err := os.ReadFile(doc)
		if err != nil {
			t.Fatal(err)
		}
		said := string(data)
		for _, c := range shownCommands(said) {
			t.Run(c.line, func(t *testing.T) {
				got := execute(t, c.line)
				if matches(strings.Split(c.output, "\n"), strings.Split(got, "\n")) {
					return
				}
				if *update && !slices.ContainsFunc(strings.Split(c.output, "\n"), anyLines) {
					said = strings.Replace(said, "$ "+c.line+"\n"+c.output, "$ "+c.line+"\n"+got, 1)
					return
				}
				t.Errorf("%s shows\n%s\nbut what comes out is\n%s", doc, c.output, got)
			})
		}
		if said != string(data) {
			if err := os.WriteFile(doc, []byte(said), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// TestEachCommandIsDocumented holds that the README or a document beside it
// speaks of each command.
func TestEachCommandIsDocumented(t *testing.T) {
	docs, err := filepath.Glob(filepath.Join(root, "docs", "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, doc := range append(docs, filepath.Join(root, "README.md")) {
		data, err := os.ReadFile(doc)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(data)
	}
	for _, cmd := range newRootCommand(&env{}).Commands() {
		if !strings.Contains(all.String(), "attest "+cmd.Name()) {
			t.Errorf("no document speaks of attest %s", cmd.Name())
		}
	}
}

// shown is a command that a document shows, with its output.
type shown struct{ line, output string }

// shownCommands finds the commands, marked by "$ ", in the blocks of "console".
func shownCommands(doc string) []shown {
	var out []shown
	inside := false
	for _, line := range strings.SplitAfter(doc, "\n") {
		switch {
		case strings.HasPrefix(line, "```"):
			inside = strings.HasPrefix(line, "```console")
		case inside && strings.HasPrefix(line, "$ "):
			out = append(out, shown{line: strings.TrimSpace(line[2:])})
		case inside && len(out) > 0:
			out[len(out)-1].output += line
		}
	}
	return out
}

// execute runs a command line in the module's folder as a person would who
// pipes it, and returns all that it prints.
func execute(t *testing.T, line string) string {
	t.Helper()
	cmd := exec.Command("sh", "-c", line)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "NO_COLOR=1", "XDG_DATA_HOME="+t.TempDir())
	out, err := cmd.CombinedOutput()
	if err != nil {
		if exit := new(exec.ExitError); !errors.As(err, &exit) {
			t.Fatal(err)
		}
	}
	return string(out)
}

// anyLines tells the line that stands for any number of lines.
func anyLines(line string) bool { return strings.TrimSpace(line) == "…" }

// matches compares lines; "…" in what is wanted stands for any number.
func matches(want, got []string) bool {
	if len(want) == 0 {
		return len(got) == 0
	}
	if anyLines(want[0]) {
		for i := 0; i <= len(got); i++ {
			if matches(want[1:], got[i:]) {
				return true
			}
		}
		return false
	}
	return len(got) > 0 && strings.TrimRight(want[0], " ") == strings.TrimRight(got[0], " ") && matches(want[1:], got[1:])
}
