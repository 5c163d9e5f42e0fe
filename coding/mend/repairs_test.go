package mend

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
	"attest/ud"
)

var update = flag.Bool("update", false, "write what repairs make of the trees into testdata")

// timeMark is what the last column of a word says that is part of a time.
const timeMark = "Time=Yes"

// TestRepairs gives a repair the tree of a sentence, as the repairs before it leave it, and
// holds it to the words that it changes, and to no other. In testdata each package has a
// file; of each repair there is the tree, under its name and language, and then the words
// that come out otherwise.
func TestRepairs(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no trees in testdata", err)
	}
	repairs := map[string]tree.Repair{}
	for _, r := range slices.Concat(order, orderOfTimes, orderOfRows) {
		repairs[nameOf(r)] = r
	}
	languages := map[string]*tree.Language{"en": loadMender(t, "en").language, "fr": loadMender(t, "fr").language}
	for _, file := range files {
		cases, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i+1 < len(cases.Files); i += 2 {
			before, after := cases.Files[i], &cases.Files[i+1]
			name, code, _ := strings.Cut(before.Name, " ")
			name = strings.TrimSuffix(filepath.Base(file), ".txtar") + "." + name
			repair, l := repairs[name], languages[code]
			if repair == nil || l == nil || after.Name != "after" {
				t.Fatalf("%s: %q and %q are no repair with its language, and what comes after", file, before.Name, after.Name)
			}
			got := changed(t, repair, l, before.Data)
			if *update {
				after.Data = []byte(got)
			} else if got != string(after.Data) {
				t.Errorf("%s: %s: of\n%s\nit changes\n%s\ninstead of\n%s", file, before.Name, before.Data, got, after.Data)
			}
		}
		if *update {
			if err := os.WriteFile(file, txtar.Format(cases), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// changed returns the words of a tree in CoNLL-U that a repair changes, as they come out.
func changed(t *testing.T, repair tree.Repair, l *tree.Language, conllu []byte) string {
	t.Helper()
	trees, err := ud.ReadCoNLLU(bytes.NewReader(conllu), "testdata")
	if err != nil || len(trees) != 1 {
		t.Fatalf("not one tree: %v\n%s", err, conllu)
	}
	s := l.NewSentence(trees[0].Sentence, trees[0].Text, 0)
	markTimes(&s, string(conllu))
	before := words(&s)
	repair(l, &s)
	var out strings.Builder
	for i, w := range words(&s) {
		if w != before[i] {
			out.WriteString(w + "\n")
		}
	}
	return out.String()
}

// markTimes marks the words of which the last column says that they are part of a time.
func markTimes(s *syntax.Sentence, conllu string) {
	for line := range strings.Lines(conllu) {
		var word int
		if _, err := fmt.Sscan(line, &word); err == nil && strings.Contains(line, timeMark) {
			s.MarkTimed(word-1, word-1)
		}
	}
}

// words returns the words of a sentence as lines, with the columns of CoNLL-U that are in use.
func words(s *syntax.Sentence) []string {
	out := make([]string, len(s.Words))
	for i, w := range s.Words {
		feats := w.Feats
		if feats == "" {
			feats = "_"
		}
		out[i] = fmt.Sprintf("%d\t%s\t%s\t%s\t_\t%s\t%d\t%s", i+1, w.Form, s.Lemma[i], w.UPOS, feats, w.Head+1, w.Rel)
	}
	return out
}
