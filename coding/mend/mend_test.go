package mend

import (
	"math/rand/v2"
	"testing"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
	"attest/lang"
	"attest/ud"
)

// TestMendsLeaveATree gives every mending trees that no parser should make: what
// comes out has to hang on the root all the same.
func TestMendsLeaveATree(t *testing.T) {
	m := loadMender(t)
	random := rand.New(rand.NewPCG(1, 1))
	forms := []string{"president", "Juan", "Ruiz", "blamed", "rebels", "was", "killed", "by", "masked", "gunmen", ",", "that", "the", "which", "denies", "reports", "said", "Cali", "port"}
	tags := []string{"NOUN", "PROPN", "VERB", "ADP", "AUX", "DET", "PRON", "ADJ", "PUNCT", "SCONJ", "NUM"}
	rels := []string{"nsubj", "obj", "obl", "nmod", "amod", "acl", "acl:relcl", "appos", "flat", "compound", "case", "ccomp", "advcl", "conj", "aux:pass", "punct", "nsubj:pass", "nmod:desc", "mark"}
	for range 20000 {
		n := 3 + random.IntN(14)
		order := random.Perm(n)
		words := make([]ud.Word, n)
		text := ""
		for i := range words {
			form := forms[random.IntN(len(forms))]
			words[i] = ud.Word{Form: form, Lemma: form, UPOS: tags[random.IntN(len(tags))], Rel: rels[random.IntN(len(rels))], Start: len(text), End: len(text) + len(form),
				Feats: []string{"", "Tense=Past|VerbForm=Part", "Tense=Past|VerbForm=Fin", "Number=Sing"}[random.IntN(4)]}
			text += form + " "
		}
		for at, w := range order { // each hangs on one that hangs on the root already
			words[w].Head = -1
			if at > 0 {
				words[w].Head = order[random.IntN(at)]
			}
		}
		s := m.language.NewSentence(ud.Sentence{End: len(text), Words: words}, text, 0)
		m.Mend(&s)
		checkTree(t, s)
	}
}

// TestTwoSubjectsBeforeSaid gives a verb of saying both its subjects before it, the
// nearer one of a saying put between at the very start: there is no comma to look for.
func TestTwoSubjectsBeforeSaid(t *testing.T) {
	words := []ud.Word{
		{Form: "they", Lemma: "they", UPOS: "PRON", Head: 2, Rel: "nsubj", End: 4},
		{Form: "mayors", Lemma: "mayor", UPOS: "NOUN", Head: 2, Rel: "nsubj", Start: 5, End: 11},
		{Form: "said", Lemma: "say", UPOS: "VERB", Head: -1, Rel: "root", Start: 12, End: 16},
	}
	m := loadMender(t)
	s := m.language.NewSentence(ud.Sentence{End: 16, Words: words}, "they mayors said", 0)
	m.Mend(&s)
	checkTree(t, s)
}

func loadMender(t *testing.T) *Mender {
	t.Helper()
	pack, err := lang.Open("en")
	if err != nil {
		t.Fatal(err)
	}
	g, err := syntax.LoadGrammar(pack.FS)
	if err != nil {
		t.Fatal(err)
	}
	m, err := Load(pack.FS, tree.Language{
		Grammar:  g,
		TellsAct: func(lemma string) bool { return lemma == "murder" },
		IsPlace:  func(name string) bool { return name == "Cali" },
		IsPerson: func(w ud.Word) bool { return w.Lemma == "rebel" || w.Lemma == "troops" },
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func checkTree(t *testing.T, s syntax.Sentence) {
	t.Helper()
	for i := range s.Words {
		steps := 0
		for w := i; w >= 0; w = s.Words[w].Head {
			if steps++; steps > len(s.Words) {
				t.Fatalf("words hang on each other: %v", s.Words)
			}
		}
	}
}
