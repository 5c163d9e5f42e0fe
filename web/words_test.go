package web

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"attest"
	"attest/ledger"
)

func TestEachLanguageSaysAll(t *testing.T) {
	l, err := loadLanguages()
	if err != nil {
		t.Fatal(err)
	}
	if len(l.list) < 2 || l.list[0].code() != fallbackLanguage {
		t.Fatalf("%d languages", len(l.list))
	}
	value := regexp.MustCompile(`\{\w+\}`)
	for _, w := range l.list[1:] {
		for key, text := range l.list[0].texts {
			other, ok := w.texts[key]
			if !ok {
				t.Errorf("%s: no text for %q", w.code(), key)
			}
			a, b := value.FindAllString(text, -1), value.FindAllString(other, -1)
			slices.Sort(a)
			slices.Sort(b)
			if !slices.Equal(a, b) {
				t.Errorf("%s: %q has values %v, want %v", w.code(), key, b, a)
			}
		}
		for key := range w.texts {
			if _, ok := l.list[0].texts[key]; !ok {
				t.Errorf("%s: %q is not in %s", w.code(), key, fallbackLanguage)
			}
		}
	}
}

// TestEachWordIsSaid holds that the pages have a name for each word of the
// vocabulary, and a text for each key that a template names.
func TestEachWordIsSaid(t *testing.T) {
	l, err := loadLanguages()
	if err != nil {
		t.Fatal(err)
	}
	texts := l.list[0].texts
	want := func(begin string, words ...string) {
		for _, w := range words {
			if _, ok := texts[begin+w]; !ok {
				t.Errorf("no text for %q", begin+w)
			}
		}
	}
	want("act.", strs(attest.Acts)...)
	want("status.", strs(attest.Statuses)...)
	want("stance.", strs(attest.Stances)...)
	want("role.", strs(attest.Roles)...)
	want("precision.", strs(attest.Precisions)...)
	want("precision.", strs(attest.TimePrecisions)...)
	want("kind.", strs(attest.PartyKinds)...)
	want("means.", strs(attest.InstrumentKinds)...)
	want("effect.", strs(attest.Effects)...)
	want("measure.", strs(attest.Measures)...)
	want("decided.", strs(attest.DecisionKinds)...)
	want("field.", fields...)
	want("copy.", strs([]attest.CopyReason{attest.SameText, attest.SameAgency, attest.SameByline, attest.SameSource, attest.Translation, attest.CitesOutlet})...)
	want("link.", strs([]attest.LinkKind{attest.PartOf, attest.HasPart, attest.InterceptedIn, attest.HasInterception, attest.CounterTo, attest.CounteredBy})...)
	want("order.", strs(ledger.Orders)...)
	want("theme.", themes...)
	names, err := templateFiles.ReadDir("templates")
	if err != nil {
		t.Fatal(err)
	}
	called := regexp.MustCompile(`(say|count) "([a-z0-9.-]+)"`)
	for _, n := range names {
		data, err := templateFiles.ReadFile("templates/" + n.Name())
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range called.FindAllStringSubmatch(string(data), -1) {
			if m[1] == "count" {
				want(m[2], ".one", ".other")
			} else {
				want("", m[2])
			}
		}
	}
}

// TestEachKeyOfTheCodeHasAText holds that the pages have a text for each key that
// the code names in full.
func TestEachKeyOfTheCodeHasAText(t *testing.T) {
	l, err := loadLanguages()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	key := regexp.MustCompile(`"((?:nav|fault|review|add|login|correct|party|date|quantity|source)\.[a-z.]*[a-z])"`)
	found := 0
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range key.FindAllStringSubmatch(string(data), -1) {
			found++
			if _, ok := l.list[0].texts[m[1]]; !ok {
				t.Errorf("%s: no text for %q", f, m[1])
			}
		}
	}
	if found < 20 {
		t.Errorf("only %d keys were found", found)
	}
}

// TestNoTextIsLeftOver holds that each text of the pages is used.
func TestNoTextIsLeftOver(t *testing.T) {
	l, err := loadLanguages()
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, pattern := range []string{"*.go", "templates/*.html", "islands/*.ts"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			all.Write(data)
		}
	}
	for key := range l.list[0].texts {
		begin, _, _ := strings.Cut(key, ".")
		counted := strings.TrimSuffix(strings.TrimSuffix(key, ".one"), ".other")
		made := strings.Contains(all.String(), `"`+begin+`."`) || strings.Contains(all.String(), "`"+begin+".${")
		if !made && !strings.Contains(all.String(), `"`+key+`"`) && !strings.Contains(all.String(), `"`+counted+`"`) {
			t.Errorf("nothing says %q", key)
		}
	}
}

func strs[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = string(v)
	}
	return out
}

func TestLanguageOfThePage(t *testing.T) {
	s := open(t, Options{}, twoKillings()...)
	has(t, s.get("/"), `<html lang="en">`)
	has(t, s.get("/?lang=fr"), `<html lang="fr">`, "2 événements", "rapporté")
	s.header.Set("Accept-Language", "fr-CA,fr;q=0.9,en;q=0.5")
	has(t, s.get("/"), `<html lang="fr">`)
	s.header.Set("Accept-Language", "sw")
	has(t, s.get("/"), `<html lang="en">`)
	s.header.Set("Cookie", languageCookie+"=fr; "+themeCookie+"=dark")
	has(t, s.get("/"), `<html lang="fr" data-theme="dark">`)
}

func TestCountsFollowTheLanguage(t *testing.T) {
	l, err := loadLanguages()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		lang string
		n    int
		want string
	}{{"en", 0, "0 events"}, {"en", 1, "1 event"}, {"en", 12345, "12,345 events"}, {"fr", 0, "0 événement"}, {"fr", 1, "1 événement"}, {"fr", 2, "2 événements"}} {
		if got, err := l.choose(c.lang).count("events", c.n); err != nil || got != c.want {
			t.Errorf("%s %d: %q %v, want %q", c.lang, c.n, got, err, c.want)
		}
	}
}

func TestValuesAreOfTheirLanguage(t *testing.T) {
	l, err := loadLanguages()
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range l.list {
		if w.name() == "" {
			t.Errorf("%s has no name", w.code())
		}
		for _, key := range slices.Sorted(maps.Keys(w.texts)) {
			if strings.ContainsAny(w.texts[key], "<>") {
				t.Errorf("%s: %q has markup in it", w.code(), key)
			}
		}
	}
}
