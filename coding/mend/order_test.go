package mend

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"attest/coding/mend/tree"
)

// nameOf is the name of a repair as the order has it: "speech.SourceAtEnd".
func nameOf(r tree.Repair) string {
	return filepath.Base(runtime.FuncForPC(reflect.ValueOf(r).Pointer()).Name())
}

// TestOrderHasEachRepairOnce holds that no repair stands twice in an order, and that none of the
// packages of repairs has one that stands in none.
func TestOrderHasEachRepairOnce(t *testing.T) {
	inOrder := map[string]bool{}
	for _, repairs := range [][]tree.Repair{order, orderOfTimes, orderOfRows} {
		seen := map[string]bool{}
		for _, r := range repairs {
			if seen[nameOf(r)] {
				t.Errorf("%s stands twice in the order", nameOf(r))
			}
			seen[nameOf(r)], inOrder[nameOf(r)] = true, true
		}
	}
	for _, name := range exportedRepairs(t) {
		if !inOrder[name] {
			t.Errorf("%s stands in no order", name)
		}
	}
}

// exportedRepairs are the functions of the packages of repairs that can stand in an order.
func exportedRepairs(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("*/*.go")
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, file := range files {
		pkg := filepath.Base(filepath.Dir(file))
		if pkg == "tree" || strings.HasSuffix(file, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Name.IsExported() && fn.Type.Params.NumFields() == 2 && isLanguage(fn.Type.Params.List[0].Type) {
				out = append(out, pkg+"."+fn.Name.Name)
			}
		}
	}
	return out
}

func isLanguage(typ ast.Expr) bool {
	star, ok := typ.(*ast.StarExpr)
	if !ok {
		return false
	}
	sel, ok := star.X.(*ast.SelectorExpr)
	return ok && sel.Sel.Name == "Language"
}
