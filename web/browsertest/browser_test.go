package browsertest

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// patience is how long a page may take to do what a test waits for, on a machine
// that has much else to do.
const patience = 90 * time.Second

// browser is a running Chromium.
type browser struct{ ctx context.Context }

// stopBrowser ends the browser that the tests share.
var stopBrowser = func() {}

// start starts the browser that the tests share, which draws the map without a
// graphics card.
var start = sync.OnceValues(func() (*browser, error) {
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.Flag("use-angle", "swiftshader"), chromedp.Flag("enable-unsafe-swiftshader", true))
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox) // Chromium refuses root a sandbox
	}
	ctx, stop := chromedp.NewExecAllocator(context.Background(), options...)
	stopBrowser = stop
	ctx, _ = chromedp.NewContext(ctx)
	return &browser{ctx}, chromedp.Do(ctx)
})

// newBrowser gives the browser, or skips the test where there is none.
func newBrowser(t *testing.T) *browser {
	t.Helper()
	if testing.Short() {
		t.Skip("-short: a browser takes its time")
	}
	if !slices.ContainsFunc([]string{"chromium", "chromium-browser", "google-chrome", "chrome"}, func(name string) bool {
		_, err := exec.LookPath(name)
		return err == nil
	}) {
		t.Skip("no chromium on the PATH")
	}
	b, err := start()
	if err != nil {
		t.Fatalf("start chromium: %v", err)
	}
	return b
}

// look is how a page is looked at.
type look struct {
	width, height int64
	dark          bool
	noScript      bool
	cold          bool // nothing is in the browser's cache
}

var (
	desktop = look{width: 1280, height: 900}
	phone   = look{width: 360, height: 740}
)

// page is a tab of the browser.
type page struct {
	*testing.T
	ctx  context.Context
	base string

	mu       sync.Mutex
	problems []string
}

// open opens a path of a server in a new tab, and holds what the page does
// against it when the test ends.
func (b *browser) open(t *testing.T, base, path string, l look) *page {
	t.Helper()
	ctx, stop := chromedp.NewContext(b.ctx)
	t.Cleanup(stop)
	p := &page{T: t, ctx: ctx, base: base}
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	p.watch()
	theme := "light"
	if l.dark {
		theme = "dark"
	}
	must(t, call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: theme}, {Name: "prefers-reduced-motion", Value: "reduce"}}}))
	must(t, call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: l.noScript}))
	must(t, call(ctx, network.SetCacheDisabled, network.SetCacheDisabledParams{CacheDisabled: l.cold}))
	must(t, chromedp.Do(ctx, chromedp.EmulateViewport(l.width, l.height)))
	p.visit(path)
	t.Cleanup(func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		for _, problem := range p.problems {
			t.Errorf("%s: %s", path, problem)
		}
	})
	return p
}

// watch notes errors on the console, among them breaches of the policy, and
// requests to another host.
func (p *page) watch() {
	must(p.T, call(p.ctx, network.Enable, network.EnableParams{}))
	note := func(problem string) {
		p.mu.Lock()
		p.problems = append(p.problems, problem)
		p.mu.Unlock()
	}
	console, requests := chromedp.Console(p.ctx), chromedp.Events(p.ctx, network.RequestWillBeSent)
	go func() {
		for m, err := range console {
			if err == nil && (m.Type == chromedp.ConsoleError || m.Type == chromedp.ConsoleException) {
				note(m.Text)
			}
		}
	}()
	go func() {
		for e, err := range requests {
			if err == nil && !strings.HasPrefix(e.Request.URL, p.base+"/") && !strings.HasPrefix(e.Request.URL, "data:") && !strings.HasPrefix(e.Request.URL, "blob:") {
				note("request to another host: " + e.Request.URL)
			}
		}
	}()
}

func (p *page) visit(path string) {
	p.Helper()
	must(p.T, chromedp.Do(p.ctx, chromedp.Navigate(p.base+path)))
}

// weight is how many bytes came over the wire for the page.
func (p *page) weight() int {
	p.Helper()
	return eval[int](p, `[...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].reduce((sum, e) => sum + e.transferSize, 0)`)
}

// eval gives the value of an expression, or of the promise that it gives.
func eval[T any](p *page, expression string) T {
	p.Helper()
	ctx, stop := context.WithTimeout(p.ctx, 2*patience)
	defer stop()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		p.Fatalf("%s: %v", expression, err)
	}
	return v
}

// wait waits until an expression is true.
func (p *page) wait(expression string) {
	p.Helper()
	for end := time.Now().Add(patience); ; time.Sleep(50 * time.Millisecond) {
		if eval[bool](p, "Boolean("+expression+")") {
			return
		}
		if time.Now().After(end) {
			p.Fatalf("still not true after %v: %s\n%s", patience, expression, eval[string](p, state))
		}
	}
}

// state tells where a page is that does not do what a test waits for.
const state = `location.href + [...document.querySelectorAll("[data-island], .map-frame, [aria-busy]")].map(e => "\n" + e.cloneNode().outerHTML).join("")`

// settle waits until the page shows all that it is going to; the map comes once
// it is in sight.
func (p *page) settle() {
	p.Helper()
	eval[any](p, `document.querySelector("[data-island=map]")?.scrollIntoView()`)
	p.wait(`document.readyState === "complete" && !document.body.hasAttribute("aria-busy") &&
		(!document.querySelector("[data-island=map][data-script]") || document.querySelector(".map-frame[data-shown]:not([aria-busy])")) &&
		(!document.querySelector("[data-island=timeline]") || document.querySelector("[data-island=timeline][data-shown]"))`)
	eval[any](p, "scrollTo(0, 0)")
}

// press presses keys, one after another, as they are named in kb or typed.
func (p *page) press(keys ...string) {
	p.Helper()
	for _, k := range keys {
		must(p.T, chromedp.Do(p.ctx, chromedp.KeyEvent(k)))
	}
}

// shiftRight presses the right arrow with Shift.
func shiftRight(p *page) {
	p.Helper()
	must(p.T, chromedp.Do(p.ctx, chromedp.KeyEvent(kb.ArrowRight, chromedp.KeyModifiers(chromedp.ModifierShift))))
}

// click clicks on the middle of the element that a selector finds.
func (p *page) click(selector string) {
	p.Helper()
	ctx, stop := context.WithTimeout(p.ctx, patience)
	defer stop()
	if err := chromedp.Do(ctx, chromedp.Click(chromedp.CSS(selector))); err != nil {
		p.Fatalf("click %s: %v", selector, err)
	}
}

// drag drags from one point of an element to another, each given in parts of
// its width and height.
func (p *page) drag(selector string, fromX, fromY, toX, toY float64) {
	p.Helper()
	box := eval[[]float64](p, fmt.Sprintf("(e => { e.scrollIntoView({block: 'center'}); const b = e.getBoundingClientRect(); return [b.x, b.y, b.width, b.height] })(document.querySelector(%q))", selector))
	x, y := func(part float64) float64 { return box[0] + part*box[2] }, func(part float64) float64 { return box[1] + part*box[3] }
	must(p.T, chromedp.Do(p.ctx, chromedp.DragAndDropXY(x(fromX), y(fromY), x(toX), y(toY))))
}

func (p *page) picture() []byte {
	p.Helper()
	data, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
	must(p.T, err)
	return data
}

func call[P, R any](ctx context.Context, command cdp.Command[P, R], params P) error {
	_, err := chromedp.Call(ctx, command, params)
	return err
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
