package browsertest

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	root "attest"

	"github.com/chromedp/chromedp/kb"
)

// tabTo presses Tab until an element that a selector finds has the focus.
func (p *page) tabTo(selector string) {
	p.Helper()
	for range 150 {
		if eval[bool](p, "document.activeElement.matches("+quoted(selector)+")") {
			if !eval[bool](p, `(s => s.outlineStyle !== "none" || s.boxShadow !== "none")(getComputedStyle(document.activeElement))`) {
				p.Errorf("%s has the focus and does not show it", selector)
			}
			return
		}
		p.press(kb.Tab)
	}
	p.Fatalf("Tab does not lead to %s", selector)
}

func quoted(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

// write types a text into the field that a selector finds.
func (p *page) write(selector, text string) {
	p.Helper()
	p.tabTo(selector)
	eval[any](p, "document.activeElement.select()")
	p.press(text)
}

// leaves waits for the page that comes after this one.
func (p *page) leaves(do func()) {
	p.Helper()
	eval[any](p, "window.before = true")
	do()
	p.wait(`!window.before && document.readyState === "complete"`)
}

// decisions asks the API for all decisions.
func (p *page) decisions() []root.Decision {
	p.Helper()
	r, err := http.Get(p.base + "/api/v1/decisions")
	must(p.T, err)
	defer r.Body.Close()
	var list struct{ Decisions []root.Decision }
	must(p.T, json.NewDecoder(r.Body).Decode(&list))
	return list.Decisions
}

// TestReviewNeedsNoMouse works the queue with keys alone.
func TestReviewNeedsNoMouse(t *testing.T) {
	b := newBrowser(t)
	p := b.open(t, serve(t, sampleLedger(t)), "/review", desktop)

	p.write("[name=by]", "R. Viewer")
	p.write("[name=why]", "read beside the report")
	p.press(kb.Tab)
	p.leaves(func() { p.press("x") })
	if d := p.decisions(); len(d) != 1 || d[0].Kind != root.Reject || d[0].By != "R. Viewer" || d[0].Why != "read beside the report" {
		t.Fatalf("decisions after the first: %+v", d)
	}
	p.leaves(func() { p.press("u") })
	if d := p.decisions(); len(d) != 2 || d[1].Undoes != d[0].ID {
		t.Fatalf("decisions after it was taken back: %+v", d)
	}
	if by := eval[string](p, "document.querySelector('[name=by]').value"); by != "R. Viewer" {
		t.Errorf("the name is forgotten: %q", by)
	}
	before := eval[string](p, "location.pathname")
	p.leaves(func() { p.press("a") })
	if d := p.decisions(); len(d) != 3 || d[2].Kind != root.Accept {
		t.Fatalf("decisions after the third: %+v", d)
	}
	if after := eval[string](p, "location.pathname"); after == before {
		t.Errorf("the queue stays at %s", after)
	}
}

// TestFieldIsCorrectedByMarkingWords goes from the queue to a field, marks other
// words with arrow keys and says why.
func TestFieldIsCorrectedByMarkingWords(t *testing.T) {
	b, at := newBrowser(t), serve(t, sampleLedger(t))
	const target = ".facts a[href*='field=target']"
	p := b.open(t, at, "/review", desktop)
	for _, event := range eval[[]string](p, `[...document.querySelectorAll("ol a[href^='/review/']")].map(a => a.getAttribute("href"))`) {
		if eval[bool](p, "document.querySelector("+quoted(target)+") !== null") {
			break
		}
		p = b.open(t, at, event, desktop) // what it tells first may have no target
	}
	p.tabTo(target)
	p.leaves(func() { p.press(kb.Enter) })

	p.tabTo("[data-island=text]")
	for range 3 {
		p.press(kb.ArrowRight)
	}
	shiftRight(p)
	p.wait(`document.querySelector("[name=quote]").value.trim().split(/\s+/).length === 2`)
	marked := eval[map[string]string](p, `Object.fromEntries([...new FormData(document.getElementById("correct"))])`)
	text := eval[string](p, `document.querySelector("[data-island=text]").textContent`)
	start, end := eval[int](p, `Number(document.querySelector("[name=start]").value)`), eval[int](p, `Number(document.querySelector("[name=end]").value)`)
	if got := string([]rune(text)[start:end]); got != marked["quote"] {
		t.Errorf("from %d to %d stands %q, not %q", start, end, got, marked["quote"])
	}
	p.write("#correct [name=by]", "R. Viewer")
	p.write("#correct [name=why]", "the report says so")
	p.leaves(func() { p.press(kb.Enter) })
	d := p.decisions()
	if len(d) != 1 || d[0].Kind != root.Correct {
		t.Fatalf("decisions: %+v\n%s", d, eval[string](p, "document.querySelector('main').innerText"))
	}
	if data, err := json.Marshal(d[0]); err != nil || !strings.Contains(string(data), quoted(marked["quote"])) {
		t.Errorf("the decision does not keep the words %q: %s", marked["quote"], data)
	}
}
