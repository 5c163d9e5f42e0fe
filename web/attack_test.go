package web

import (
	"context"
	"html"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"attest"
)

// hostile breaks out of text, of an attribute and of a script wherever one is
// not escaped.
const hostile = `</script></a>"'><script>alert(1)</script><img src=x onerror=alert(2)>`

var hrefs = regexp.MustCompile(`(?:href|src|action)="([^"]*)"`)

// TestScriptInEveryText holds that what a hostile report and a hostile reader
// write is text on every page that a reader can come to.
func TestScriptInEveryText(t *testing.T) {
	text := "Gunmen " + hostile + " killed 3 farmers."
	all := []attest.Selector{{Start: 0, End: len(text), Quote: text}}
	three := attest.Quantity{Low: new(int), Text: hostile}
	c := attest.Claim{ID: "c1", Act: attest.Killing, Stance: attest.Asserted, Count: attest.Exactly(1),
		Actor: &attest.Party{Name: hostile, Canonical: hostile, Owner: hostile}, Target: &attest.Party{Name: hostile}, Harm: &attest.Harm{Killed: &three},
		Place:    &attest.Place{Name: hostile, Canonical: hostile, Admin1: hostile},
		Time:     attest.Time{EDTF: hostile, Earliest: "2024-04-29", Latest: "2024-04-29", Precision: attest.Day, Text: hostile},
		Source:   attest.Source{Name: hostile, Canonical: hostile, Via: hostile, Role: attest.Witness},
		Evidence: attest.Evidence{"act": all, "actor": all, hostile: all}}
	r := attest.Report{ID: "r" + hostile, URL: "javascript:alert(1)" + hostile, Publisher: hostile, Title: hostile, Language: hostile, Published: "2024-04-30", Text: text}
	e := entered(r, c)
	e.Whence = hostile
	e.Codings[0].Coder, e.Codings[0].Version = hostile, hostile
	e.Codings[0].Statistics = []attest.Statistic{{ID: "s1", Measure: attest.CountMeasure, What: hostile, Evidence: attest.Evidence{hostile: all, "value": all}}}
	again := tells("r2", hostile, "Aguelmar", "2024-04-29", "a resident", 3)
	s := writable(t, e, again)
	s.decide(attest.Decision{Kind: attest.Note, Claims: []attest.ClaimRef{attest.ClaimRef(r.ID + ":c1")}, By: hostile, Why: hostile})
	s.decide(attest.Decision{Kind: attest.Correct, Claims: []attest.ClaimRef{"r2:c1"}, Field: "target", Value: `{"name":"<script>alert(3)</script>"}`, By: hostile, Why: hostile})
	s.header.Set("Cookie", readerCookie+"="+url.QueryEscape(hostile))

	q := url.QueryEscape(hostile)
	next := []string{"/", "/?q=" + q + "&from=" + q + "&place=" + q + "&bbox=" + q + "&order=" + q + "&lang=" + q, "/reports?q=" + q + "&after=" + q,
		"/pace?every=" + q + "&actor=" + q, "/checks", "/review?after=" + q, "/review?done=" + q, "/decisions", "/login?here=" + q, "/" + url.PathEscape(hostile),
		"/correct/" + url.PathEscape(r.ID) + ":c1?field=" + q + "&quote=" + q + "&why=" + q + "&by=" + q + "&name=" + q}
	seen := map[string]bool{}
	pages := 0
	for len(next) > 0 {
		path := next[0]
		next = next[1:]
		if seen[path] || strings.HasPrefix(path, "/static/") || strings.HasPrefix(path, "/api/") {
			continue
		}
		seen[path] = true
		pages++
		resp := s.do(httptest.NewRequest(http.MethodGet, path, nil))
		body := resp.Body.String()
		if resp.Code == http.StatusInternalServerError {
			t.Errorf("%s fails", path)
		}
		for _, bad := range []string{"<script>alert", "<img src=x", `"'>`, "</script></a>"} {
			if i := strings.Index(body, bad); i >= 0 {
				t.Errorf("%s: %q stands in the page: …%s…", path, bad, body[max(0, i-120):min(len(body), i+80)])
			}
		}
		for _, m := range hrefs.FindAllStringSubmatch(body, -1) {
			link := html.UnescapeString(m[1])
			switch {
			case strings.HasPrefix(link, "/") && !strings.HasPrefix(link, "//"):
				next = append(next, link)
			case strings.HasPrefix(link, "?"):
				base, _, _ := strings.Cut(path, "?")
				next = append(next, base+link)
			case strings.HasPrefix(link, "#"):
			default:
				t.Errorf("%s leads to %q", path, link)
			}
		}
	}
	if pages < 40 {
		t.Errorf("only %d pages were looked at", pages)
	}
}

// TestSlowClients holds that who sends a request byte by byte, or never, is cut
// off, and that others are answered meanwhile.
func TestSlowClients(t *testing.T) {
	s := open(t, Options{})
	var config net.ListenConfig
	l, err := config.Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		done <- serve(ctx, l, s.server, patience{header: 100 * time.Millisecond, read: 300 * time.Millisecond, write: time.Second, idle: time.Second})
	}()
	defer func() {
		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
	}()
	for _, begin := range []string{"", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ", "POST /settings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nlang="} {
		conn, err := new(net.Dialer).DialContext(ctx, "tcp", l.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(conn, begin); err != nil {
			t.Fatal(err)
		}
		resp, err := http.Get("http://" + l.Addr().String() + "/") //nolint:noctx // a reader who comes by
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if err := conn.SetReadDeadline(time.Now().Add(10 * time.Second)); err != nil {
			t.Fatal(err)
		}
		if _, err := io.ReadAll(conn); err != nil {
			t.Errorf("%.20q is not cut off: %v", begin, err)
		}
		conn.Close()
	}
}
