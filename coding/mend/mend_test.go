package mend

import (
	"math/rand/v2"
	"strings"
	"testing"

	"attest/coding/frames"
	"attest/coding/mend/tree"
	"attest/coding/syntax"
	"attest/gazetteer"
	"attest/lang"
	"attest/party"
	"attest/toponym"
	"attest/ud"
)

// loadMender returns the mender of a language as the program has it.
func loadMender(t *testing.T, code string) *Mender {
	t.Helper()
	check := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	pack, err := lang.Open(code)
	check(err)
	g, err := syntax.LoadGrammar(pack.FS)
	check(err)
	lexicon, err := frames.Load(pack.FS, code, g)
	check(err)
	places, err := gazetteer.Open()
	check(err)
	recognizer, err := toponym.New(places, pack)
	check(err)
	parties, err := party.Open(pack)
	check(err)
	m, err := Load(pack.FS, tree.Language{Grammar: g, TellsAct: lexicon.HasNoun, IsPlace: recognizer.Names, IsPerson: parties.PersonNoun})
	check(err)
	return m
}

// TestMendsLeaveATree gives every mending trees that no parser should make, of words that
// repairs ask for: what comes out has to hang on the root all the same.
func TestMendsLeaveATree(t *testing.T) {
	for _, code := range []string{"en", "fr"} {
		m := loadMender(t, code)
		forms := formsOfPack(t, code)
		random := rand.New(rand.NewPCG(1, 1))
		for range 5000 {
			s := randomSentence(random, m.language, forms)
			m.Mend(&s)
			checkTree(t, s)
			s.MarkTimed(0, random.IntN(len(s.Words)))
			m.PartTimes(&s)
			m.JoinRows(&s)
			checkTree(t, s)
		}
	}
}

// formsOfPack returns the words of the closed sets of a pack, with the marks and names that
// repairs look for beside them.
func formsOfPack(t *testing.T, code string) []string {
	t.Helper()
	pack, err := lang.Open(code)
	if err != nil {
		t.Fatal(err)
	}
	stanzas, err := lang.Stanzas(pack.FS, "grammar.txt")
	if err != nil {
		t.Fatal(err)
	}
	forms := []string{",", ",", ",", ":", "-", "Juan", "Ruiz", "Cali", "AFP", "12", "3"}
	for _, st := range stanzas {
		for _, entry := range st.List("words") {
			if !strings.ContainsAny(entry, " +") {
				forms = append(forms, entry)
			}
		}
	}
	return forms
}

// randomSentence returns a sentence of random words, tags and arcs, which hang on one root.
func randomSentence(random *rand.Rand, l *tree.Language, forms []string) syntax.Sentence {
	tags := []string{"NOUN", "PROPN", "VERB", "ADP", "AUX", "DET", "PRON", "ADJ", "PUNCT", "SCONJ", "CCONJ", "NUM", "ADV"}
	rels := []string{"nsubj", "obj", "obl", "nmod", "amod", "acl", "acl:relcl", "appos", "flat", "compound", "case", "ccomp", "xcomp", "advcl", "conj", "cc", "aux", "aux:pass", "punct", "nsubj:pass", "nmod:desc", "mark", "parataxis", "det", "nummod"}
	feats := []string{"", "Tense=Past|VerbForm=Part", "Tense=Past|VerbForm=Fin", "Number=Sing", "Number=Plur", "PronType=Rel", "VerbForm=Inf", "Tense=Pres|VerbForm=Part"}
	n := 3 + random.IntN(14)
	order := random.Perm(n)
	words := make([]ud.Word, n)
	text := ""
	for i := range words {
		form := forms[random.IntN(len(forms))]
		words[i] = ud.Word{Form: form, Lemma: form, UPOS: tags[random.IntN(len(tags))], Feats: feats[random.IntN(len(feats))], Rel: rels[random.IntN(len(rels))], Start: len(text), End: len(text) + len(form)}
		text += form + " "
	}
	for at, w := range order { // each hangs on one that hangs on the root already
		words[w].Head = -1
		if at > 0 {
			words[w].Head = order[random.IntN(at)]
		} else {
			words[w].Rel = "root"
		}
	}
	return l.NewSentence(ud.Sentence{End: len(text), Words: words}, text, 0)
}

// TestTwoSubjectsBeforeSaid gives a verb of saying both its subjects before it, the
// nearer one of a saying put between at the very start: there is no comma to look for.
func TestTwoSubjectsBeforeSaid(t *testing.T) {
	words := []ud.Word{
		{Form: "they", Lemma: "they", UPOS: "PRON", Head: 2, Rel: "nsubj", End: 4},
		{Form: "mayors", Lemma: "mayor", UPOS: "NOUN", Head: 2, Rel: "nsubj", Start: 5, End: 11},
		{Form: "said", Lemma: "say", UPOS: "VERB", Head: -1, Rel: "root", Start: 12, End: 16},
	}
	m := loadMender(t, "en")
	s := m.language.NewSentence(ud.Sentence{End: 16, Words: words}, "they mayors said", 0)
	m.Mend(&s)
	checkTree(t, s)
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
