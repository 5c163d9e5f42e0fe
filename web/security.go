package web

import (
	"net"
	"net/http"
	"slices"
	"strings"
)

// policy is what a page may load and do: this server's own files, no script or
// style within a page, no frame around it, no form that goes elsewhere.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
	"worker-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// protect puts what holds for every request around a handler.
func (s *Server) protect(h http.Handler) http.Handler {
	crossOrigin := http.NewCrossOriginProtection()
	return headers(s.knownHost(crossOrigin.Handler(s.known(compress(h)))))
}

// headers tells the browser what the pages may do.
func headers(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		set := w.Header().Set
		set("Content-Security-Policy", policy)
		set("X-Content-Type-Options", "nosniff")
		set("Cross-Origin-Opener-Policy", "same-origin")
		set("Cross-Origin-Resource-Policy", "same-origin")
		// With no-referrer a browser would send forms with "Origin: null", which
		// cannot be told from a cross-site post.
		set("Referrer-Policy", "same-origin")
		set("Cache-Control", "private, no-cache")
		h.ServeHTTP(w, r)
	})
}

// knownHost refuses requests under a name that is not the server's: a hostile
// site can have its own name point here and would then count as this origin.
func (s *Server) knownHost(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.isHost(r.Host) {
			http.Error(w, "This server does not go by that name; name it with --host.", http.StatusMisdirectedRequest)
			return
		}
		h.ServeHTTP(w, r)
	})
}

func (s *Server) isHost(host string) bool {
	name := host
	if h, _, err := net.SplitHostPort(host); err == nil {
		name = h
	}
	name = strings.ToLower(strings.TrimSuffix(strings.Trim(name, "[]"), "."))
	return name == "localhost" || net.ParseIP(name) != nil || slices.Contains(s.options.Hosts, name)
}
