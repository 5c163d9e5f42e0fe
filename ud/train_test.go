package ud

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func tiny(t *testing.T) []Tree {
	t.Helper()
	f, err := os.Open("testdata/tiny.conllu")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	trees, err := ReadCoNLLU(f, "tiny.conllu")
	if err != nil {
		t.Fatal(err)
	}
	return trees
}

func TestReadCoNLLU(t *testing.T) {
	trees := tiny(t)
	if len(trees) != 3 || trees[0].Text != "Don't attack the villages." || !trees[0].NewPar || trees[1].NewPar || trees[2].Doc != "tiny" {
		t.Fatalf("read %+v", trees)
	}
	var spans []string
	for _, tree := range trees {
		for _, w := range tree.Words {
			spans = append(spans, tree.Text[w.Start:w.End])
		}
	}
	want := "Do n't attack the villages . Ils parlent du du feu près de Gao . Soldiers were killed by rebels ."
	if got := strings.Join(spans, " "); got != want {
		t.Errorf("offsets give %q, want %q", got, want)
	}
}

func TestReadCoNLLUSaysWhatIsWrong(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"1\ta\n", "f:1: 2 columns where CoNLL-U has 10"},
		{"1\ta\ta\tX\t_\t_\tx\troot\t_\t_\n", "f:1: bad head \"x\""},
		{"1\ta\ta\tX\t_\t_\t2\tdep\t_\t_\n2\tb\tb\tX\t_\t_\t1\tdep\t_\t_\n\n", "f:3: sentence : word 1 is its own ancestor"},
		{"1\ta\ta\tX\t_\t_\t7\tdep\t_\t_\n\n", "f:2: sentence : word 1 has the head 7"},
	} {
		if _, err := ReadCoNLLU(strings.NewReader(c.text), "f"); err == nil || err.Error() != c.want {
			t.Errorf("%q: error %v, want %s", c.text, err, c.want)
		}
	}
}

func TestWriteCoNLLU(t *testing.T) {
	tree := tiny(t)[1]
	var b bytes.Buffer
	if err := WriteCoNLLU(&b, tree.Text, []Sentence{tree.Sentence}); err != nil {
		t.Fatal(err)
	}
	again, err := ReadCoNLLU(&b, "written")
	if err != nil {
		t.Fatal(err)
	}
	if again[0].Text != tree.Text || !slices.Equal(again[0].Words, tree.Words) {
		t.Errorf("wrote and read\n%+v, want\n%+v", again[0], tree)
	}
}

func TestHarmonise(t *testing.T) {
	words := tiny(t)[1].Words
	harmonise(words, "par")
	gao, near, of := words[7], words[5], words[6]
	if gao.Head != 1 || gao.Rel != "obl" || near.Head != 7 || near.Rel != "case" || of.Head != 5 || of.Rel != "fixed" {
		t.Errorf("près de Gao became %+v %+v %+v", near, of, gao)
	}
	if err := checkHeads(words); err != nil {
		t.Error(err)
	}
}

const tinyGrammar = `
elide ae le l'
S: nsubj=WHO *attacked/VERB obj=WHAT? punct=.
WHO/NOUN = Rebels Soldiers Boko_Haram
WHAT: det=the *village/NOUN | det=le *école/NOUN
| det=le *armée/NOUN
`

func TestGrammar(t *testing.T) {
	g, err := ReadGrammar(strings.NewReader(tinyGrammar), "tiny")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, words := range g.Generate(200, 1) {
		var forms []string
		for _, w := range words {
			forms = append(forms, w.Form+"/"+w.Rel)
		}
		seen[strings.Join(forms, " ")] = true
		if err := checkHeads(words); err != nil {
			t.Fatal(err)
		}
	}
	for _, want := range []string{
		"Rebels/nsubj attacked/root ./punct",
		"Boko/nsubj Haram/flat attacked/root the/det village/obj ./punct",
		"Soldiers/nsubj attacked/root l'/det armée/obj ./punct",
	} {
		if !seen[want] {
			t.Errorf("never made %q", want)
		}
	}
}

// trainTiny returns the file of a model that has learnt tiny treebanks.
func trainTiny(t *testing.T) []byte {
	t.Helper()
	g, err := ReadGrammar(strings.NewReader(tinyGrammar), "tiny")
	if err != nil {
		t.Fatal(err)
	}
	m, err := Train([]Corpus{{"a", tiny(t)}, {"b", tiny(t)}}, TrainOptions{
		TaggerEpochs: 2, ParserEpochs: 2, Caseless: 0.5, Drop: 0.1, Seed: 3, Grammar: g, Sentences: 20,
		Lexicon: strings.NewReader("rebels\tNOUN\trebel\tp\n"), Clusters: strings.NewReader("rebels\t77\n"),
		Log: func(string, ...any) {},
	})
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := m.Save(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestTrainGivesTheSameBytes(t *testing.T) {
	first := trainTiny(t)
	if !bytes.Equal(first, trainTiny(t)) {
		t.Error("the same training gave other bytes")
	}
	m, err := Load(first)
	if err != nil {
		t.Fatal(err)
	}
	if got := segments(m, "Don't attack."); got != "Do n't attack ." {
		t.Errorf("the tiny model gives %q", got)
	}
}

// treebanks is the folder of the treebanks, or skips the test.
func treebanks(t *testing.T) string {
	t.Helper()
	shared := os.Getenv("ATTEST_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "..", "shared")
	}
	dir := filepath.Join(shared, "ud")
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no treebanks in %s to measure with", dir)
	}
	return dir
}

// TestEvaluate holds the models to what they reached, less a little.
func TestEvaluate(t *testing.T) {
	dir := treebanks(t)
	for _, c := range []struct {
		lang, file       string
		upos, lemma, las float64
	}{
		{"fr", "sequoia", 98.0, 98.9, 87.5},
		{"fr", "gsd", 96.5, 98.2, 83.5},
		{"en", "ewt", 95.4, 98.4, 83.4},
		{"en", "gum", 96.1, 98.6, 83},
	} {
		if testing.Short() && c.file != "sequoia" {
			continue
		}
		f, err := os.Open(filepath.Join(dir, c.lang, c.file+"-test.conllu.gz"))
		if err != nil {
			t.Fatal(err)
		}
		z, err := gzip.NewReader(f)
		if err != nil {
			t.Fatal(err)
		}
		trees, err := ReadCoNLLU(z, c.file)
		if err != nil {
			t.Fatal(err)
		}
		s := model(t, c.lang).EvaluateTokens(trees, c.file, nil)
		t.Logf("%s: %v", c.file, s)
		if s.UPOS < c.upos || s.Lemma < c.lemma || s.LAS < c.las {
			t.Errorf("%s: %v, want at least UPOS %v, lemma %v, LAS %v", c.file, s, c.upos, c.lemma, c.las)
		}
	}
}

// TestProbes measures the relations that carry who did what to whom.
func TestProbes(t *testing.T) {
	for lang, least := range map[string]float64{"en": 94.5, "fr": 96.5} {
		name := filepath.Join("testdata", "news."+lang+".txt")
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		probes, err := ReadProbes(f, name)
		if err != nil {
			t.Fatal(err)
		}
		if len(probes) < 100 {
			t.Errorf("%s has %d sentences", name, len(probes))
		}
		arcs, right := 0, 0
		for _, p := range probes {
			wrong, err := model(t, lang).CheckProbe(p)
			if err != nil {
				t.Errorf("%s: %v", name, err)
			}
			arcs += len(p.Arcs)
			right += len(p.Arcs) - len(wrong)
		}
		share := 100 * float64(right) / float64(arcs)
		t.Logf("%s: %.1f %% of %d relations", lang, share, arcs)
		if share < least {
			t.Errorf("%s: %.1f %% of the relations are right, want %v", lang, share, least)
		}
	}
}
