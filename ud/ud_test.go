package ud

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"unicode/utf8"
)

var models = map[string]*Model{}

// model loads a committed model once.
func model(t testing.TB, lang string) *Model {
	if m := models[lang]; m != nil {
		return m
	}
	data, err := os.ReadFile("../lang/" + lang + "/model.ud.gz")
	if err != nil {
		t.Fatal(err)
	}
	m, err := Load(data)
	if err != nil {
		t.Fatal(err)
	}
	models[lang] = m
	return m
}

func TestParse(t *testing.T) {
	for _, c := range []struct{ lang, text, word, lemma, upos, rel, head string }{
		{"fr", "Les assaillants ont attaqué un poste de police.", "poste", "poste", "NOUN", "obj", "attaqué"},
		{"fr", "Douze civils ont été tués par des hommes armés.", "hommes", "homme", "NOUN", "obl:agent", "tués"},
		{"en", "The rebels attacked a police station on Monday.", "station", "station", "NOUN", "obj", "attacked"},
		{"en", "Twelve civilians were killed by gunmen.", "civilians", "civilian", "NOUN", "nsubj:pass", "killed"},
		{"en", "GUERRILLAS ATTACKED THE BARRACKS.", "GUERRILLAS", "guerrilla", "NOUN", "nsubj", "ATTACKED"},
	} {
		s := model(t, c.lang).Parse(c.text)
		if len(s) != 1 {
			t.Errorf("%q: %d sentences", c.text, len(s))
			continue
		}
		found := false
		for _, w := range s[0].Words {
			if w.Form != c.word {
				continue
			}
			found = true
			head := ""
			if w.Head >= 0 {
				head = s[0].Words[w.Head].Form
			}
			if w.Lemma != c.lemma || w.UPOS != c.upos || w.Rel != c.rel || head != c.head {
				t.Errorf("%q: %s is %s %s %s of %q; want %s %s %s of %q", c.text, c.word, w.Lemma, w.UPOS, w.Rel, head, c.lemma, c.upos, c.rel, c.head)
			}
		}
		if !found {
			t.Errorf("%q: no word %q", c.text, c.word)
		}
	}
}

// checkSentences fails unless the words stand in order, cover the text but
// for white space, and form trees.
func checkSentences(t *testing.T, text string, sentences []Sentence) {
	t.Helper()
	at := 0
	for _, s := range sentences {
		if s.Start < at || s.End <= s.Start || s.End > len(text) || len(s.Words) == 0 {
			t.Fatalf("sentence %d–%d after %d in a text of %d bytes", s.Start, s.End, at, len(text))
		}
		if s.Words[0].Start != s.Start || s.Words[len(s.Words)-1].End != s.End {
			t.Fatalf("sentence %d–%d has words from %d to %d", s.Start, s.End, s.Words[0].Start, s.Words[len(s.Words)-1].End)
		}
		prev := span{-1, -1}
		for _, w := range s.Words {
			now := span{w.Start, w.End}
			if now == prev {
				continue // another word of the multiword token
			}
			if w.Start < at || w.End <= w.Start || w.End > s.End {
				t.Fatalf("word %d–%d after %d", w.Start, w.End, at)
			}
			blank(t, text, at, w.Start)
			at, prev = w.End, now
		}
		if err := checkHeads(s.Words); err != nil {
			t.Fatal(err)
		}
	}
	blank(t, text, at, len(text))
}

func blank(t *testing.T, text string, from, to int) {
	t.Helper()
	for at := skipSpace(text, from, to); at < to; at = skipSpace(text, at+1, to) {
		if text[at] != '|' { // the bars of a table
			t.Fatalf("%q at %d is in no word", text[at:min(at+10, to)], at)
		}
	}
}

var odd = []string{
	"", " ", "\n\n", "\x00", "a\x00b", "\xff\xfe", "…", "1 000 000 de 10 000", "l’", "'", "-t-il", "🚀🚀 boom",
	"a\tb | c\n• x\n- y\n1. z", "(((((", "»»»", strings.Repeat("x", 5000), strings.Repeat("a ", 3000),
	strings.Repeat("'", 1000), "e\u0301t\u0301", "\u200d\u200d", "العربية تجري", "a\r\nb\rc\fd", "du du du des", "| | |",
}

func TestOddText(t *testing.T) {
	for _, lang := range []string{"en", "fr"} {
		for _, text := range odd {
			checkSentences(t, text, model(t, lang).Parse(text))
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range odd {
		f.Add(text)
	}
	f.Add("Les rebelles n'ont-ils pas dit « non » ? M. X, 12 ans, l’a vu.")
	f.Fuzz(func(t *testing.T, text string) {
		for _, lang := range []string{"en", "fr"} {
			checkSentences(t, text, model(t, lang).Parse(text))
		}
	})
}

func TestSaveGivesTheSameBytes(t *testing.T) {
	if testing.Short() {
		t.Skip("packing a model takes seconds")
	}
	want, err := os.ReadFile("../lang/fr/model.ud.gz")
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if err := model(t, "fr").Save(&got); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Bytes(), want) {
		t.Errorf("saved %d bytes, loaded %d", got.Len(), len(want))
	}
}

func TestLoadDamaged(t *testing.T) {
	for _, data := range [][]byte{nil, []byte("no gzip"), {0x1f, 0x8b}} {
		if _, err := Load(data); err == nil {
			t.Errorf("Load(%q) gave no error", data)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	texts := map[string]string{
		"en": "At least twelve civilians were killed on Monday by gunmen in an attack on a market in the village of Solhan, in northern Burkina Faso, according to security sources. The group, which claimed responsibility for the bombing, had already kidnapped three aid workers in March.\n",
		"fr": "Au moins douze civils ont été tués lundi par des hommes armés dans une attaque contre un marché du village de Solhan, dans le nord du Burkina Faso, selon des sources sécuritaires. Le groupe, qui a revendiqué l'attentat, avait déjà enlevé trois employés d'une ONG en mars.\n",
	}
	for _, lang := range []string{"en", "fr"} {
		b.Run(lang, func(b *testing.B) {
			m := model(b, lang)
			words := 0
			for b.Loop() {
				for _, s := range m.Parse(texts[lang]) {
					words += len(s.Words)
				}
			}
			b.ReportMetric(float64(words)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
}

func TestOffsetsAreOfWholeCharacters(t *testing.T) {
	text := "Le « maire » d’Ébolowa a été tué… près de Niamey."
	for _, s := range model(t, "fr").Parse(text) {
		for _, w := range s.Words {
			if !utf8.ValidString(text[w.Start:w.End]) {
				t.Errorf("%q has offsets inside a character", w.Form)
			}
		}
	}
}

// TestLongText holds that no text takes more than its share of time: each of
// these would take minutes if anything were quadratic.
func TestLongText(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	m := model(t, "fr")
	for _, piece := range []string{"x", "1", "1 000 ", "' ", " | a", "\t", "«", ".", ". ", "- x\n", "a-", "\x00\xff", "🚀", "(", "de la "} {
		text := strings.Repeat(piece, 400_000/len(piece))
		checkSentences(t, text, m.Parse(text))
	}
}
