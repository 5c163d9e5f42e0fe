package web

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

func TestHostileHost(t *testing.T) {
	s := open(t, Options{Hosts: []string{"ledger.example.org"}})
	for host, want := range map[string]int{
		"localhost:8480": 200, "127.0.0.1:8480": 200, "[::1]:8480": 200, "10.1.2.3": 200, "Ledger.Example.org:443": 200,
		"evil.example": 421, "localhost.evil.example": 421, "127.0.0.1.evil.example:8480": 421, "": 421,
	} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Host = host
		if got := s.do(r).Code; got != want {
			t.Errorf("Host %q: %d, want %d", host, got, want)
		}
	}
}

func TestHeadersOnEveryAnswer(t *testing.T) {
	s := open(t, Options{}, twoKillings()...)
	for _, path := range []string{"/", "/nothing", "/static/none.js", s.server.assets.url("style.css")} {
		h := s.do(httptest.NewRequest(http.MethodGet, path, nil)).Header()
		csp := h.Get("Content-Security-Policy")
		for _, want := range []string{"default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"} {
			if !strings.Contains(csp, want) {
				t.Errorf("%s: no %s in %q", path, want, csp)
			}
		}
		if strings.Contains(csp, "unsafe") || strings.Contains(csp, "http") {
			t.Errorf("%s: %q", path, csp)
		}
		if h.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: a browser may guess its kind", path)
		}
	}
}

func TestCrossSitePosts(t *testing.T) {
	s := open(t, Options{})
	for _, c := range []struct {
		header, value string
		want          int
	}{
		{"Sec-Fetch-Site", "cross-site", 403}, {"Sec-Fetch-Site", "same-site", 403}, {"Origin", "https://evil.example", 403}, {"Origin", "null", 403},
		{"Sec-Fetch-Site", "same-origin", 303}, {"Origin", "http://localhost:8480", 303},
	} {
		r := post("/settings", url.Values{"lang": {"fr"}})
		r.Header.Set(c.header, c.value)
		if got := s.do(r).Code; got != c.want {
			t.Errorf("%s: %s gives %d, want %d", c.header, c.value, got, c.want)
		}
	}
}

func post(path string, v url.Values) *http.Request {
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(v.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return r
}

func TestRedirectsStayHere(t *testing.T) {
	s := open(t, Options{})
	for here, want := range map[string]string{
		"/events/e1?x=1": "/events/e1?x=1", "/?lang=en&place=a": "/?place=a",
		"https://evil.example/": "/", "//evil.example/": "/", `/\evil.example`: "/", `\\evil.example`: "/", "javascript:alert(1)": "/", "": "/", "http:evil": "/",
	} {
		resp := s.do(post("/settings", url.Values{"here": {here}, "lang": {"fr"}}))
		if got := resp.Header().Get("Location"); got != want {
			t.Errorf("%q leads to %q, want %q", here, got, want)
		}
	}
}

func TestPathTraversal(t *testing.T) {
	s := open(t, Options{})
	for _, path := range []string{"/static/../doc.go", "/static/%2e%2e/doc.go", "/static/..%2f..%2fgo.mod", "/static//etc/passwd", "/reports/..%2f..%2fetc%2fpasswd", "/static/"} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		u, err := url.Parse(path)
		if err != nil {
			t.Fatal(err)
		}
		r.URL, r.RequestURI = u, path
		resp := s.do(r)
		if body := resp.Body.String(); resp.Code == http.StatusOK || strings.Contains(body, "package web") || strings.Contains(body, "root:") {
			t.Errorf("%s: %d", path, resp.Code)
		}
	}
}

func TestTokenIsAskedFor(t *testing.T) {
	const token = "a token of some length"
	s := open(t, Options{Token: token}, twoKillings()...)
	get := func(path string) *httptest.ResponseRecorder {
		return s.do(httptest.NewRequest(http.MethodGet, path, nil))
	}
	if resp := get("/?place=a"); resp.Code != http.StatusSeeOther || resp.Header().Get("Location") != "/login?here=%2F%3Fplace%3Da" {
		t.Errorf("%d %s", resp.Code, resp.Header().Get("Location"))
	}
	if resp := get("/api/v1/events"); resp.Code != http.StatusUnauthorized {
		t.Errorf("the API: %d", resp.Code)
	}
	if resp := s.do(post("/settings", nil)); resp.Code != http.StatusUnauthorized {
		t.Errorf("a post: %d", resp.Code)
	}
	hasNot(t, get("/login").Body.String(), "Aguelmar")
	if resp := s.do(post("/login", url.Values{"token": {"wrong"}})); resp.Code != http.StatusUnauthorized || len(cookies(resp)) > 0 {
		t.Errorf("a wrong token: %d", resp.Code)
	}
	resp := s.do(post("/login", url.Values{"token": {token}, "here": {"/?place=a"}}))
	if resp.Code != http.StatusSeeOther || resp.Header().Get("Location") != "/?place=a" || len(cookies(resp)) != 1 {
		t.Fatalf("the token: %d", resp.Code)
	}
	c := cookies(resp)[0]
	if !c.HttpOnly || c.SameSite != http.SameSiteStrictMode || strings.Contains(c.Value, token) {
		t.Errorf("the cookie: %+v", c)
	}
	s.header.Set("Cookie", c.Name+"="+c.Value)
	has(t, s.get("/"), "Aguelmar")
	s.header = http.Header{"Authorization": {"Bearer " + token}}
	has(t, s.get("/"), "Aguelmar")
}

func cookies(w *httptest.ResponseRecorder) []*http.Cookie {
	return (&http.Response{Header: w.Header()}).Cookies()
}
