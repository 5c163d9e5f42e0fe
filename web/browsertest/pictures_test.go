package browsertest

import (
	"bytes"
	"flag"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var write = flag.Bool("write", false, "make the pictures of the documentation anew")

// heaviest is how many bytes a picture of the documentation may have.
const heaviest = 200 << 10

// TestPictures makes the pictures of the documentation with -write, from the
// sample ledger.
func TestPictures(t *testing.T) {
	if !*write {
		t.Skip("-write makes the pictures of the documentation anew")
	}
	b := newBrowser(t)
	base := serve(t, sampleLedger(t))
	view := look{width: 1200, height: 800}
	for _, picture := range []struct {
		name string
		look look
		path func(p *page) string
	}{
		{"explore", view, func(*page) string { return "/?from=1990-01-01&to=2009-12-31#map=6.7/34.2/74.8" }},
		{"event", view, func(p *page) string { return firstLink(p, "/?place=Pulwama", "/events/") }},
		{"report", look{width: 1000, height: 640, dark: true}, func(p *page) string {
			path, _, _ := strings.Cut(firstLink(p, firstLink(p, "/?place=Pulwama", "/events/"), "/reports/"), "?")
			return path
		}},
		{"review", view, func(*page) string { return "/review" }},
	} {
		p := b.open(t, base, picture.path(b.open(t, base, "/", desktop)), picture.look)
		p.settle()
		data := smaller(t, p.picture())
		if len(data) > heaviest {
			t.Errorf("the picture of %s has %d kB, more than %d", picture.name, len(data)>>10, heaviest>>10)
		}
		must(t, os.WriteFile(filepath.Join("..", "..", "docs", picture.name+".png"), data, 0o644))
	}
}

// smaller writes a PNG with fewer bytes than the browser does.
func smaller(t *testing.T, data []byte) []byte {
	t.Helper()
	picture, err := png.Decode(bytes.NewReader(data))
	must(t, err)
	var out bytes.Buffer
	must(t, (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, picture))
	return out.Bytes()
}

// firstLink is the first link of a page to a path that begins so.
func firstLink(p *page, path, to string) string {
	p.Helper()
	p.visit(path)
	return eval[string](p, `document.querySelector("main a[href^='`+to+`']").getAttribute("href")`)
}
