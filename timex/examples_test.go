package timex

import (
	"strings"
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
		f := load(t, code)
		for _, r := range f.rules {
			if len(r.yes) < 2 || len(r.no) < 1 {
				t.Errorf("%s:%d: rule %s needs two yes examples and a no", File, r.line, r.id)
			}
			for _, e := range r.yes {
				checkYes(t, f, r, e)
			}
			for _, e := range r.no {
				for _, x := range f.Find(e.Value, whole(e.Value)) {
					if fired(x.Rule, f.code, r.id) {
						t.Errorf("%s/%s:%d: %s finds %q in %q", f.code, File, e.Line, r.id, x.Text, e.Value)
					}
				}
			}
		}
	}
}

// fired says whether a rule is among those of an expression.
func fired(rules, code, id string) bool {
	for _, r := range strings.Split(rules, "+") {
		if r == id || code+"/time/"+r == id {
			return true
		}
	}
	return false
}

func checkYes(t *testing.T, f *Finder, r rule, e lang.Field) {
	t.Helper()
	left, want, ok := strings.Cut(e.Value, "=>")
	k := strings.LastIndex(left, "@")
	if !ok || k < 0 {
		t.Errorf("%s/%s:%d: a yes example is: text with [expression] @ publication => EDTF precision", f.code, File, e.Line)
		return
	}
	marked, anchor := strings.TrimSpace(left[:k]), left[k+1:]
	open, shut := strings.Index(marked, "["), strings.Index(marked, "]")
	if open < 0 || shut < open {
		t.Errorf("%s/%s:%d: no brackets around the expression", f.code, File, e.Line)
		return
	}
	text := marked[:open] + marked[open+1:shut] + marked[shut+1:]
	span := marked[open+1 : shut]
	var a Anchor
	for i, part := range strings.Split(anchor, ";") {
		part = strings.TrimSpace(part)
		switch {
		case i == 0:
			a.Published = value(t, part)
		case part == "future":
			a.Tense = Future
		case strings.HasPrefix(part, "focus "):
			a.Focus = value(t, strings.TrimPrefix(part, "focus "))
		}
	}
	all := f.Find(text, whole(text))
	a = a.Narrow(all)
	for _, x := range all {
		if x.Start != open || x.Text != span {
			continue
		}
		if !r.inside && !fired(x.Rule, f.code, r.id) {
			t.Logf("%s/%s:%d: %q is found by %s", f.code, File, e.Line, span, x.Rule)
		}
		got := "stamp"
		if x.Kind != Stamp {
			time, ok := x.Resolve(a)
			got = "unresolved"
			if ok {
				got = time.EDTF + " " + string(time.Precision)
			}
		}
		if got != strings.TrimSpace(want) {
			t.Errorf("%s/%s:%d: %q is %s, want %s (rule %s, %+v)", f.code, File, e.Line, span, got, strings.TrimSpace(want), x.Rule, x.form)
		}
		return
	}
	var found []string
	for _, x := range all {
		found = append(found, x.Text)
	}
	t.Errorf("%s/%s:%d: %q is not found in %q, but %q", f.code, File, e.Line, span, text, found)
}
