package browsertest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
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

// TestEventOnTheMapLeadsToItsPage clicks on an event where the API says that it is.
func TestEventOnTheMapLeadsToItsPage(t *testing.T) {
	b := newBrowser(t)
	base := serve(t, sampleLedger(t))
	r, err := http.Get(base + "/api/v1/map?zoom=22")
	must(t, err)
	defer r.Body.Close()
	var found struct {
		Features []struct {
			ID       string
			Lon, Lat float64
			Radius   float64 `json:"radius_km"`
		}
	}
	must(t, json.NewDecoder(r.Body).Decode(&found))
	for _, f := range found.Features {
		if f.ID == "" || f.Radius > 5 {
			continue
		}
		p := b.open(t, base, fmt.Sprintf("/#map=10/%f/%f", f.Lat, f.Lon), desktop)
		needMap(p)
		p.click(".map-frame canvas")
		p.wait(`document.querySelector(".maplibregl-popup a")`)
		if href := eval[string](p, `document.querySelector(".maplibregl-popup a").getAttribute("href")`); href != "/events/"+f.ID {
			t.Errorf("a click on %s leads to %s", f.ID, href)
		}
		return
	}
	t.Fatal("no single event on the map")
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

// TestNewReportsAreTold adds a report while the list is open: the reader is told,
// and sees it when asking for it.
func TestNewReportsAreTold(t *testing.T) {
	b := newBrowser(t)
	ledger := sampleLedger(t)
	p := b.open(t, serve(t, ledger), "/", desktop)
	p.settle()
	before := eval[int](p, listed)
	report := filepath.Join(t.TempDir(), "new.txt")
	must(t, os.WriteFile(report, []byte("GAO, 3 March 2024 - Rebels attacked an army convoy near Gao on Saturday, killing six soldiers, the army said.\n"), 0o600))
	attest(t, "add", "--ledger", ledger, report)
	p.wait(`document.querySelector("[data-island=live] button")`)
	if n := eval[int](p, listed); n != before {
		t.Errorf("the list went from %d to %d events unasked", before, n)
	}
	p.click("[data-island=live] button")
	p.wait(fmt.Sprintf("%s > %d", listed, before))
	if eval[bool](p, `document.querySelector("[data-island=live] button") !== null`) {
		t.Error("what is shown is still told as new")
	}
}

// TestRightToLeft reads an Arabic report: it runs from the right, and the left
// arrow goes to its next word.
func TestRightToLeft(t *testing.T) {
	b := newBrowser(t)
	ledger := sampleLedger(t)
	coded := filepath.Join(t.TempDir(), "arabic.jsonl")
	const text = "قال سكان إن مسلحين هاجموا قرية قرب غاو يوم السبت."
	must(t, os.WriteFile(coded, []byte(`{"report":{"id":"arabic","language":"ar","published":"2024-03-03","text":"`+text+`"},`+
		`"claims":[{"id":"c1","act":"armed-attack","stance":"asserted","source":{"name":"سكان","role":"witness"},"actor":{"name":"مسلحين","kind":"unknown"},`+
		`"time":{"edtf":"2024-03-02","precision":"day"},"evidence":{"act":[{"start":19,"end":25,"quote":"هاجموا"}],"source":[{"start":4,"end":8,"quote":"سكان"}]}}],"statistics":[]}`+"\n"), 0o600))
	attest(t, "add", "--coded", "--ledger", ledger, coded)
	p := b.open(t, serve(t, ledger), "/correct/arabic:c1?field=actor", phone)
	const words = `document.querySelector("[data-island=text]")`
	if d := eval[string](p, "getComputedStyle("+words+").direction"); d != "rtl" {
		t.Errorf("the text runs %s", d)
	}
	if got := eval[string](p, words+".textContent"); got != text {
		t.Errorf("the text is %q", got)
	}
	eval[any](p, words+".focus()")
	p.press(kb.ArrowLeft, kb.ArrowLeft)
	p.wait(`document.querySelector("[name=quote]").value === "سكان"`)
	if start := eval[string](p, `document.querySelector("[name=start]").value`); start != "4" {
		t.Errorf("the second word begins at %s", start)
	}
	if w := eval[int](p, "document.documentElement.scrollWidth"); w > int(phone.width) {
		t.Errorf("the page is %d pixels wide", w)
	}
}
