package web

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// Names of the cookies that keep what a reader has chosen. None of them lets
// anybody in.
const (
	languageCookie = "attest-language"
	themeCookie    = "attest-theme"
	readerCookie   = "attest-reader"
)

// aYear is how long the browser keeps what a reader has chosen, in seconds.
const aYear = 365 * 24 * 60 * 60

// language is the one that the request names (?lang=), else the one chosen
// before, else what the browser asks for.
func (s *Server) language(r *http.Request) *words {
	return s.pages.languages.choose(r.URL.Query().Get("lang"), cookie(r, languageCookie), r.Header.Get("Accept-Language"))
}

func theme(r *http.Request) string {
	if t := cookie(r, themeCookie); slices.Contains(themes, t) {
		return t
	}
	return ""
}

// reader is the name that the reader last decided under.
func reader(r *http.Request) string {
	name, err := url.QueryUnescape(cookie(r, readerCookie))
	if err != nil {
		return ""
	}
	return name
}

func cookie(r *http.Request, name string) string {
	c, err := r.Cookie(name)
	if err != nil {
		return ""
	}
	return c.Value
}

func keep(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: url.QueryEscape(value), Path: "/", MaxAge: aYear, HttpOnly: true, SameSite: http.SameSiteLaxMode})
}

// settings keeps the language and the colours that a reader chooses, and goes
// back to where the reader was.
func (s *Server) settings(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, smallForm)
	if err := r.ParseForm(); err != nil {
		http.Error(w, "The form cannot be read.", http.StatusBadRequest)
		return
	}
	keep(w, languageCookie, s.pages.languages.choose(r.PostForm.Get("lang")).code())
	if t := r.PostForm.Get("theme"); slices.Contains(themes, t) {
		keep(w, themeCookie, t)
	}
	http.Redirect(w, r, local(r.PostForm.Get("here")), http.StatusSeeOther)
}

// smallForm is the most bytes of a form without files.
const smallForm = 64 << 10

// local is a path of this server, whatever was asked for: a redirect must not
// lead elsewhere.
func local(path string) string {
	u, err := url.Parse(path)
	if err != nil || u.Scheme != "" || u.Host != "" || !strings.HasPrefix(u.Path, "/") || strings.HasPrefix(path, "//") || strings.Contains(path, "\\") {
		return "/"
	}
	q := u.Query()
	q.Del("lang")
	return (&url.URL{Path: u.Path, RawPath: u.RawPath, RawQuery: q.Encode()}).String()
}
