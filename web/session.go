package web

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"net/url"
	"strings"
)

// sessionCookie shows that its reader knew the token.
const sessionCookie = "attest-session"

// session is the value of the cookie: it is made of the token, and the token
// cannot be had from it.
func (s *Server) session() string {
	mac := hmac.New(sha256.New, []byte(s.options.Token))
	mac.Write([]byte("attest session"))
	return hex.EncodeToString(mac.Sum(nil))
}

// known lets through who knows the token. Of the rest, who looks for a page is
// asked for it, others are refused.
func (s *Server) known(h http.Handler) http.Handler {
	if s.options.Token == "" {
		return h
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		bearer, _ := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		open := r.URL.Path == "/login" || strings.HasPrefix(r.URL.Path, "/static/")
		switch {
		case open || same(bearer, s.options.Token) || same(cookie(r, sessionCookie), s.session()):
			h.ServeHTTP(w, r)
		case r.Method == http.MethodGet && !strings.HasPrefix(r.URL.Path, "/api/"):
			http.Redirect(w, r, "/login?here="+url.QueryEscape(r.URL.RequestURI()), http.StatusSeeOther)
		default:
			w.Header().Set("WWW-Authenticate", "Bearer")
			http.Error(w, "The token is missing or wrong.", http.StatusUnauthorized)
		}
	})
}

// same compares secrets in a time that tells nothing of where they differ.
func same(a, b string) bool { return hmac.Equal([]byte(a), []byte(b)) }

// login is the form that asks for the token.
type login struct {
	Here  string
	Wrong bool
}

func (s *Server) login(r *http.Request) (view, error) {
	return view{template: "login", title: "login.title", data: login{Here: r.URL.Query().Get("here")}}, nil
}

// enter lets in who gives the token.
func (s *Server) enter(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, smallForm)
	here := r.PostFormValue("here")
	if !same(strings.TrimSpace(r.PostFormValue("token")), s.options.Token) {
		s.render(w, r, view{template: "login", title: "login.title", status: http.StatusUnauthorized, data: login{here, true}})
		return
	}
	http.SetCookie(w, &http.Cookie{Name: sessionCookie, Value: s.session(), Path: "/", MaxAge: aYear, HttpOnly: true,
		Secure: r.TLS != nil, SameSite: http.SameSiteStrictMode})
	http.Redirect(w, r, local(here), http.StatusSeeOther)
}
