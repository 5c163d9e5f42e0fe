package browsertest

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	root "attest"
	"attest/simulate"
)

// What the pages promise of a ledger of many events.
const (
	manyEvents    = 51_000 // reports of an incident each; a few fall together
	firstPage     = time.Second
	framesPerSec  = 20.0
	weightWithMap = 1 << 20 // bytes over the wire
	weightWithout = 300 << 10
	tries         = 6 // the machine may have other things to do, so the best counts
)

// largeLedger has manyEvents events, each told by one report.
func largeLedger(t *testing.T) string {
	t.Helper()
	options := simulate.Options{Reports: 4 * manyEvents, Seed: 1} // some four reports tell an incident
	var truth simulate.Truth
	for range simulate.Reports(options, &truth) { // the truth is whole at the end
	}
	first := map[root.ClaimRef]bool{}
	for _, e := range truth.Events[:manyEvents] {
		first[e.Claims[0]] = true
	}
	dir := t.TempDir()
	reports, file := filepath.Join(dir, "reports.jsonl"), filepath.Join(dir, "ledger.db")
	f, err := os.Create(reports)
	must(t, err)
	w := bufio.NewWriter(f)
	encode := json.NewEncoder(w)
	for c := range simulate.Reports(options, &simulate.Truth{}) {
		if len(c.Claims) > 0 && first[root.ClaimRef(c.Report.ID+":"+c.Claims[0].ID)] {
			must(t, encode.Encode(c))
		}
	}
	must(t, w.Flush())
	must(t, f.Close())
	attest(t, "add", "--coded", "--ledger", file, reports)
	return file
}

// panning drags the map in a circle for a while, a step with each frame, and
// gives the frames per second.
const panning = `(async () => {
	const canvas = document.querySelector(".map-frame canvas"), box = canvas.getBoundingClientRect();
	let x = box.x + box.width / 2, y = box.y + box.height / 2, frames = 0;
	const mouse = (type, target) => target.dispatchEvent(new MouseEvent(type, {bubbles: true, clientX: x, clientY: y, buttons: type === "mouseup" ? 0 : 1}));
	mouse("mousedown", canvas);
	const start = performance.now();
	await new Promise(done => requestAnimationFrame(function step(now) {
		frames++;
		x += 6 * Math.cos(frames / 20);
		y += 3 * Math.sin(frames / 20);
		mouse("mousemove", window);
		now - start < 3000 ? requestAnimationFrame(step) : done();
	}));
	mouse("mouseup", window);
	return frames / ((performance.now() - start) / 1000);
})()`

func TestManyEventsStayFluid(t *testing.T) {
	b := newBrowser(t)
	base := serve(t, largeLedger(t), "--read-only")

	p := b.open(t, base, "/", look{width: 1280, height: 900, cold: true})
	best := time.Hour
	for range tries {
		p.visit("/")
		ready := eval[float64](p, `performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd`)
		if best = min(best, time.Duration(ready*float64(time.Millisecond))); best <= firstPage {
			break
		}
	}
	t.Logf("the first page can be read after %v", best)
	if best > firstPage {
		t.Errorf("the first page can be read after %v, more than %v", best, firstPage)
	}
	needMap(p)
	for _, where := range []string{"2/20/20", "5/10/20", "7/10/20"} {
		p := b.open(t, base, "/#map="+where, desktop)
		p.settle()
		best := 0.0
		for range tries {
			if best = max(best, eval[float64](p, panning)); best >= framesPerSec {
				break
			}
		}
		t.Logf("map at %s: %.0f frames/s", where, best)
		if best < framesPerSec {
			t.Errorf("the map moves at %.0f frames/s at %s, fewer than %.0f", best, where, framesPerSec)
		}
	}
}

func TestPagesAreLight(t *testing.T) {
	b := newBrowser(t)
	base := serve(t, madeUpLedger(t, 2000), "--read-only")
	for _, path := range everyPage(t, b, base) {
		p := b.open(t, base, path, look{width: 1280, height: 900, cold: true})
		p.settle()
		weight, most := p.weight(), weightWithout
		if eval[bool](p, `Boolean(document.querySelector(".map-frame"))`) {
			most = weightWithMap
		}
		t.Logf("%s: %d kB", path, weight>>10)
		if weight > most {
			t.Errorf("%s weighs %d kB, more than %d", path, weight>>10, most>>10)
		}
	}
}
