package attest_test

import (
	"go/parser"
	"go/scanner"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// longest is the number of lines over which a file is a question to answer.
const longest = 500

var tableRow = regexp.MustCompile("(?m)^\\| `([^`]+)` \\|(.*)\\|([^|]*)\\|$")

// rows reads the rows of a table in ARCHITECTURE.md: the name in the first
// column and the cell of the last.
func rows(t *testing.T, heading string) map[string]string {
	t.Helper()
	doc, err := os.ReadFile("ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, found := strings.Cut(string(doc), "\n## "+heading+"\n")
	if !found {
		t.Fatalf("ARCHITECTURE.md: no section %q", heading)
	}
	section, _, _ = strings.Cut(section, "\n## ")
	out := map[string]string{}
	for _, m := range tableRow.FindAllStringSubmatch(section, -1) {
		out[m[1]] = strings.TrimSpace(m[3])
	}
	return out
}

// goFiles are the Go files of the module by package folder.
func goFiles(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		base := d.Name()
		if d.IsDir() && (base == "testdata" || base == "dist" || base == "node_modules" || name != "." && (base[0] == '.' || base[0] == '_')) {
			return fs.SkipDir
		}
		if !d.IsDir() && strings.HasSuffix(base, ".go") {
			dir := filepath.ToSlash(filepath.Dir(name))
			out[dir] = append(out[dir], name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// packageName is how ARCHITECTURE.md names the package of a folder.
func packageName(dir string) string {
	if dir == "." {
		return "attest"
	}
	return dir
}

func TestImportsFollowTheTable(t *testing.T) {
	table := rows(t, "Packages")
	for dir, files := range goFiles(t) {
		name := packageName(dir)
		cell, known := table[name]
		if !known {
			t.Errorf("package %s has no row in ARCHITECTURE.md", name)
			continue
		}
		if cell == "all" {
			continue
		}
		var allowed []string
		for _, a := range strings.Split(cell, ",") {
			allowed = append(allowed, strings.Trim(strings.TrimSpace(a), "`"))
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue // tests may use the real parts beside them
			}
			for _, imp := range imports(t, file) {
				if imp != "attest" && !strings.HasPrefix(imp, "attest/") {
					continue
				}
				if to := strings.TrimPrefix(imp, "attest/"); !slices.Contains(allowed, to) && to != name {
					t.Errorf("%s imports %s, which its row in ARCHITECTURE.md does not allow", file, to)
				}
			}
		}
	}
}

func imports(t *testing.T, file string) []string {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, i := range f.Imports {
		p, err := strconv.Unquote(i.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, p)
	}
	return out
}

func TestEachPackageHasItsComment(t *testing.T) {
	for dir, files := range goFiles(t) {
		has := false
		for _, file := range files {
			f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.PackageClauseOnly|parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			has = has || f.Doc != nil
		}
		if !has {
			t.Errorf("package %s has no comment that says what it is", packageName(dir))
		}
	}
}

// TestMapsNameEachFile holds the maps of packages that tell the way through them by files
// (doc.go) to their files.
func TestMapsNameEachFile(t *testing.T) {
	word := regexp.MustCompile(`[a-z_]+`)
	for dir, files := range goFiles(t) {
		doc, err := os.ReadFile(filepath.Join(dir, "doc.go"))
		if err != nil {
			continue
		}
		_, ways, found := strings.Cut(string(doc), "by files:")
		if !found {
			continue
		}
		named := word.FindAllString(ways, -1)
		for _, file := range files {
			name := strings.TrimSuffix(filepath.Base(file), ".go")
			if !strings.HasSuffix(name, "_test") && name != "doc" && !slices.Contains(named, name) {
				t.Errorf("%s: the way through the package does not name %s", filepath.Join(dir, "doc.go"), name)
			}
		}
	}
}

func TestNoFileIsADrawer(t *testing.T) {
	for _, files := range goFiles(t) {
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if n := strings.Count(string(data), "\n"); n > longest {
				t.Errorf("%s has %d lines, more than %d", file, n, longest)
			}
		}
	}
}

// widest is the number of bytes of code, comments aside, over which a line asks too much at once.
const widest = 200

// stillWide is how many lines are wider. It may only fall.
const stillWide = 265

// TestConditionsAreNamed holds that no more lines are too wide than were: what such a line asks
// wants names.
func TestConditionsAreNamed(t *testing.T) {
	var wide []string
	for _, files := range goFiles(t) {
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, line := range wideLines(file, data) {
				wide = append(wide, file+":"+strconv.Itoa(line))
			}
		}
	}
	slices.Sort(wide)
	switch n := len(wide); {
	case n > stillWide:
		t.Errorf("%d lines have more than %d bytes of code, %d had:\n%s", n, widest, stillWide, strings.Join(wide, "\n"))
	case n < stillWide:
		t.Logf("only %d lines are wide now: lower stillWide", n)
	}
}

// wideLines returns the lines of a file in which code goes on beyond the widest.
func wideLines(name string, data []byte) []int {
	set := token.NewFileSet()
	file := set.AddFile(name, -1, len(data))
	var s scanner.Scanner
	s.Init(file, data, nil, 0)
	var out []int
	for {
		pos, tok, lit := s.Scan()
		if tok == token.EOF {
			return out
		}
		at := set.Position(pos)
		end := at.Column - 1 + max(len(lit), len(tok.String()))
		if end > widest && !strings.Contains(lit, "\n") && (len(out) == 0 || out[len(out)-1] != at.Line) {
			out = append(out, at.Line)
		}
	}
}

// TestLanguageIsData holds that no Go code outside tests compares with a
// language's code.
func TestLanguageIsData(t *testing.T) {
	entries, err := os.ReadDir("lang")
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	for _, e := range entries {
		if e.IsDir() && e.Name() != "world" {
			codes = append(codes, e.Name())
		}
	}
	test := regexp.MustCompile(`(==|!=|case) *"(` + strings.Join(codes, "|") + `)"`)
	for _, files := range goFiles(t) {
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") || path.Base(path.Dir(filepath.ToSlash(file))) == "gazgen" {
				continue // tests have examples, and a generator knows its sources
			}
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if m := test.Find(data); m != nil {
				t.Errorf("%s tests for a language: %s", file, m)
			}
		}
	}
}

func TestEachDependencyHasItsReason(t *testing.T) {
	table := rows(t, "Dependencies")
	data, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	direct := map[string]bool{}
	for _, line := range strings.Split(string(data), "\n") {
		f := strings.Fields(line)
		if len(f) < 2 || strings.Contains(line, "// indirect") || !strings.Contains(f[0], ".") {
			continue
		}
		direct[f[0]] = true
		if _, known := table[f[0]]; !known {
			t.Errorf("go.mod requires %s, of which ARCHITECTURE.md does not say why", f[0])
		}
	}
	for name := range table {
		if !direct[name] {
			t.Errorf("ARCHITECTURE.md gives a reason for %s, which go.mod does not directly require", name)
		}
	}
}

// TestContractIsInStep holds that the schema and the codebook are those of the
// contract, where that is at hand.
func TestContractIsInStep(t *testing.T) {
	shared := os.Getenv("ATTEST_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "shared")
	}
	contract := filepath.Join(shared, "contract")
	if _, err := os.Stat(contract); err != nil {
		t.Skipf("no contract in %s to compare with", contract)
	}
	for ours, theirs := range map[string]string{"schema.json": "coded-report.schema.json", "docs/codebook.md": "codebook.md"} {
		a, err := os.ReadFile(ours)
		if err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(filepath.Join(contract, theirs))
		if err != nil {
			t.Fatal(err)
		}
		if string(a) != string(b) {
			t.Errorf("%s is not the contract's %s", ours, theirs)
		}
	}
}

// TestEachPackFileIsExplained holds that CONTRIBUTING.md says of each file of a
// language pack what it holds.
func TestEachPackFileIsExplained(t *testing.T) {
	doc, err := os.ReadFile("CONTRIBUTING.md")
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("lang/*/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		base := filepath.Base(f)
		if base != "README.md" && !strings.Contains(string(doc), "`"+base+"`") && !strings.Contains(string(doc), "/"+base+"`") {
			t.Errorf("CONTRIBUTING.md does not say what %s holds", f)
		}
	}
}
