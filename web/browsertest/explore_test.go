package browsertest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// listed is the number of events that the list says it has.
const listed = `Number(document.querySelector("#list strong").textContent.replace(/\D/g, ""))`

// needMap skips a test where the program has no map.
func needMap(p *page) {
	p.Helper()
	if eval[bool](p, `!document.querySelector("[data-island=map]")`) {
		p.Skip("the program has no map: `make web` makes its bundle")
	}
	p.settle()
}

// total asks the API for the number of events of the view in the browser's URL.
func (p *page) total() int {
	p.Helper()
	u, err := url.Parse(eval[string](p, "location.href"))
	must(p.T, err)
	r, err := http.Get(p.base + "/api/v1/events?limit=1&" + u.RawQuery)
	must(p.T, err)
	defer r.Body.Close()
	var list struct{ Total int }
	must(p.T, json.NewDecoder(r.Body).Decode(&list))
	return list.Total
}

func TestBrushChoosesTime(t *testing.T) {
	b := newBrowser(t)
	p := b.open(t, serve(t, madeUpLedger(t, 2000)), "/", desktop)
	p.settle()
	all := eval[int](p, listed)
	p.drag(".brush", 0.3, 0.5, 0.6, 0.5)
	p.wait(`/from=\d{4}-\d\d-\d\d&to=/.test(location.search)`)
	p.settle()
	some := eval[int](p, listed)
	if some == 0 || some >= all || some != p.total() {
		t.Errorf("of %d events the brush leaves %d on the list, and the API says %d", all, some, p.total())
	}
	if from := eval[string](p, "new URLSearchParams(location.search).get('from')"); from != eval[string](p, "document.querySelector('[name=from]').value") {
		t.Errorf("the form does not show the %s of the brush", from)
	}
	eval[any](p, "history.back()")
	p.wait(fmt.Sprintf("%s === %d", listed, all))
	if !eval[bool](p, `document.querySelector(".brush").classList.contains("all")`) {
		t.Error("back to the whole of time, and the brush stays")
	}
}

func TestBrushWorksByKeyboard(t *testing.T) {
	b := newBrowser(t)
	p := b.open(t, serve(t, madeUpLedger(t, 500)), "/", desktop)
	p.settle()
	all := eval[int](p, listed)
	eval[any](p, `document.querySelector(".handle").focus()`)
	said := eval[string](p, `document.activeElement.getAttribute("aria-valuetext")`)
	p.press(kb.PageDown)
	p.wait(`location.search.includes("from=")`)
	p.settle()
	if some := eval[int](p, listed); some >= all {
		t.Errorf("%d events of %d are listed", some, all)
	}
	if now := eval[string](p, `document.querySelector(".handle").getAttribute("aria-valuetext")`); now == said {
		t.Errorf("the handle still says %q", now)
	}
	if !eval[bool](p, `document.activeElement.classList.contains("handle")`) {
		t.Errorf("the focus went to %s", eval[string](p, "document.activeElement.outerHTML"))
	}
}

func TestFilterShowsEverywhere(t *testing.T) {
	b := newBrowser(t)
	p := b.open(t, serve(t, sampleLedger(t)), "/", desktop)
	p.settle()
	eval[any](p, "window.stayed = true")
	p.click("[name=status][value=disputed]")
	p.wait(`location.search === "?status=disputed"`)
	p.settle()
	if n := eval[int](p, listed); n == 0 || n != p.total() {
		t.Errorf("%d events are listed, the API says %d", n, p.total())
	}
	if other := eval[int](p, `[...document.querySelectorAll("#list tbody .status")].filter(e => e.textContent.trim() !== "disputed").length`); other > 0 {
		t.Errorf("%d of the listed are not disputed", other)
	}
	if !eval[bool](p, "window.stayed === true") {
		t.Error("the page was loaded anew")
	}
	again := b.open(t, p.base, "/"+eval[string](p, "location.search"), desktop)
	if a, n := eval[int](again, listed), eval[int](p, listed); a != n {
		t.Errorf("the URL shows %d events to another reader, not %d", a, n)
	}
}

func TestMapChoosesPlace(t *testing.T) {
	b := newBrowser(t)
	p := b.open(t, serve(t, madeUpLedger(t, 2000)), "/", desktop)
	needMap(p)
	all := eval[int](p, listed)

	p.click(".map-tools button:nth-child(1)")
	p.drag(".map-frame", 0.3, 0.3, 0.5, 0.8)
	p.wait(`location.search.includes("bbox=")`)
	p.settle()
	if some := eval[int](p, listed); some >= all || some != p.total() {
		t.Errorf("of %d events %d are in the rectangle, and the API says %d", all, some, p.total())
	}
	p.click(".map-tools button:nth-child(3)")
	p.wait(fmt.Sprintf("%s === %d", listed, all))

	p.click(".map-tools button:nth-child(2)")
	p.wait(`location.search.includes("bbox=")`)
	before := eval[string](p, "location.search")
	eval[any](p, `document.querySelector(".map-frame canvas").focus()`)
	p.press(kb.ArrowRight, kb.ArrowRight)
	p.wait(fmt.Sprintf("location.search !== %q", before))
	p.settle()
	if n := eval[int](p, listed); n != p.total() {
		t.Errorf("the list follows the map to %d events, the API says %d", n, p.total())
	}
	if !strings.HasPrefix(eval[string](p, "location.hash"), "#map=") {
		t.Error("where the map is does not stand in the URL")
	}
}

func TestKeysAreListed(t *testing.T) {
	b := newBrowser(t)
	p := b.open(t, serve(t, sampleLedger(t)), "/", desktop)
	p.settle()
	p.press("?")
	p.wait(`document.querySelector("dialog.keys[open] kbd")`)
	p.press(kb.Escape)
	p.wait(`!document.querySelector("dialog")`)
	p.press("/")
	p.wait(`document.activeElement.name === "q"`)
	p.press("?")
	if got := eval[string](p, "document.activeElement.value"); !strings.HasSuffix(got, "?") {
		t.Errorf("a key typed into a field is not the field's: %q", got)
	}
}
