package timex

import (
	"sync"
	"testing"

	"attest/edtf"
	"attest/lang"
	"attest/ud"
)

func load(t testing.TB, code string) *Finder {
	t.Helper()
	if f, ok := loaded.Load(code); ok {
		return f.(*Finder)
	}
	p, err := lang.Open(code)
	if err != nil {
		t.Fatal(err)
	}
	f, err := Load(p)
	if err != nil {
		t.Fatal(err)
	}
	loaded.Store(code, f)
	return f
}

var loaded sync.Map // language code → *Finder

func value(t testing.TB, s string) edtf.Value {
	t.Helper()
	if s == "" {
		return edtf.Value{}
	}
	v, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// whole makes one sentence of a text.
func whole(text string) []ud.Sentence { return []ud.Sentence{{End: len(text)}} }

// TestExamples holds the packs' rules to their own examples.
func TestExamples(t *testing.T) {
	for _, code := range lang.Codes() {
		p, err := lang.Open(code)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := p.FS.Open(File); err != nil {
			continue // a pack without times
		}
		failures, run := load(t, code).CheckExamples()
		for _, f := range failures {
			t.Errorf("%s:%d: %s: %s", f.File, f.Line, f.Rule, f.Why)
		}
		if run < 100 {
			t.Errorf("%s has only %d examples", code, run)
		}
	}
}

func TestExamplesThatAreNone(t *testing.T) {
	for _, s := range []string{"no arrow [today] @ 2024-03-15", "no brackets @ 2024-03-15 => 2024-03-15 day", "[today] @ yesterday => 2024-03-15 day", "[today] @ 2024-03-15 ; maybe => 2024-03-15 day"} {
		if _, err := readExample(s); err == nil {
			t.Errorf("%q is read as an example", s)
		}
	}
}
