package browsertest

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

// everyPage gives the paths of the pages: what the overview leads to, and of
// events and reports the first that it leads to.
func everyPage(t *testing.T, b *browser, base string) []string {
	t.Helper()
	p := b.open(t, base, "/", desktop)
	first := "[...new Set([...document.querySelectorAll(%q)].map(a => a.getAttribute('href').split('?')[0]))]"
	paths := append([]string{"/"}, eval[[]string](p, fmt.Sprintf(first, "nav a[href^='/']"))...)
	events := eval[[]string](p, fmt.Sprintf(first, "a[href^='/events/']"))
	if len(events) == 0 {
		t.Fatal("the overview leads to no event")
	}
	p.visit(events[0])
	reports := eval[[]string](p, fmt.Sprintf(first, "a[href^='/reports/']"))
	if len(reports) == 0 {
		t.Fatalf("%s leads to no report", events[0])
	}
	paths = append(paths, events[0], reports[0])
	slices.Sort(paths)
	return slices.Compact(paths)
}

// TestPagesAreAccessible holds each page to WCAG 2.2 AA as axe-core can check
// it, wide and narrow, light and dark, in both languages by turns.
func TestPagesAreAccessible(t *testing.T) {
	b := newBrowser(t)
	axe, err := os.ReadFile("../islands/node_modules/axe-core/axe.min.js")
	if err != nil {
		t.Skip("no axe-core in web/islands/node_modules: `make types` fetches it")
	}
	base := serve(t, sampleLedger(t))
	const check = `axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}).then(r =>
		r.violations.map(v => v.id + ": " + v.help + "\n" + v.nodes.map(n => "    " + n.target + " " + n.failureSummary.replaceAll("\n", " ")).join("\n")))`
	for _, path := range everyPage(t, b, base) {
		for _, v := range []struct {
			look
			language string
		}{
			{desktop, "en"},
			{look{width: 1280, height: 900, dark: true}, "fr"},
			{phone, "fr"},
			{look{width: 360, height: 740, dark: true}, "en"},
		} {
			t.Run(fmt.Sprintf("%s/%d/dark=%v/%s", strings.Trim(path, "/"), v.width, v.dark, v.language), func(t *testing.T) {
				p := b.open(t, base, path+"?lang="+v.language, v.look)
				if got := eval[string](p, "document.documentElement.lang"); got != v.language {
					t.Errorf("the page says that it is in %q", got)
				}
				p.settle()
				eval[any](p, string(axe)+";0")
				for _, violation := range eval[[]string](p, check) {
					t.Error(violation)
				}
			})
		}
	}
}

// TestPagesFitAPhone holds that no page is wider than 360 pixels.
func TestPagesFitAPhone(t *testing.T) {
	b := newBrowser(t)
	base := serve(t, sampleLedger(t))
	for _, path := range everyPage(t, b, base) {
		p := b.open(t, base, path, phone)
		p.settle()
		if w := eval[int](p, "document.documentElement.scrollWidth"); w > int(phone.width) {
			t.Errorf("%s is %d pixels wide: %s", path, w, eval[string](p, widest))
		}
	}
}

// widest names the elements that stand out to the right.
const widest = `[...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5)
	.map(e => e.tagName + "." + e.className + " " + Math.round(e.getBoundingClientRect().right)).join(", ")`

// TestReadingNeedsNoScript holds that list, event and report say without scripts
// all that they say with them.
func TestReadingNeedsNoScript(t *testing.T) {
	b := newBrowser(t)
	base := serve(t, sampleLedger(t))
	for _, path := range everyPage(t, b, base) {
		plain, full := b.open(t, base, path, look{width: 1280, height: 900, noScript: true}), b.open(t, base, path, desktop)
		full.settle()
		const words = `document.querySelector("main").innerText.split(/\s+/).filter(w => w)`
		have := map[string]bool{}
		for _, w := range eval[[]string](plain, words) {
			have[w] = true
		}
		if len(have) < 20 {
			t.Errorf("%s says only %d words without scripts", path, len(have))
		}
		scripted := eval[[]string](full, `[...document.querySelectorAll("main [data-island=map], main [data-island=timeline]")].flatMap(e => e.innerText.split(/\s+/))`)
		for _, w := range eval[[]string](full, words) {
			if !have[w] && !slices.Contains(scripted, w) {
				t.Errorf("%s says %q with scripts alone", path, w)
			}
		}
	}
}

// TestFiltersFoldOnAPhone holds that the filters do not stand before the events
// where they would fill the screen.
func TestFiltersFoldOnAPhone(t *testing.T) {
	b := newBrowser(t)
	base := serve(t, sampleLedger(t))
	for _, c := range []struct {
		look  look
		shown bool
	}{{phone, false}, {desktop, true}} {
		p := b.open(t, base, "/", c.look)
		p.settle()
		if shown := eval[bool](p, `document.querySelector("form.filters").checkVisibility()`); shown != c.shown {
			t.Errorf("%d pixels wide: the filters are shown: %v", c.look.width, shown)
		}
	}
}
