package api

import (
	"net/http"
	"strings"
)

// unchanged marks the answer with the ledger's state and reports whether the
// client has the answer of that state. Nothing but the ledger, the program and
// whether it may write has a say in an answer.
func (a *api) unchanged(w http.ResponseWriter, r *http.Request) (bool, error) {
	s, err := a.Ledger.State(r.Context())
	if err != nil {
		return false, err
	}
	tag := s.Mark + "-" + a.Version
	if a.Write == nil {
		tag += "-read-only"
	}
	tag = `W/"` + tag + `"` // weak: a server may compress what is sent
	w.Header().Set("ETag", tag)
	w.Header().Set("Cache-Control", "private, no-cache")
	for have := range strings.SplitSeq(r.Header.Get("If-None-Match"), ",") {
		if have = strings.TrimSpace(have); have == "*" || strings.TrimPrefix(have, "W/") == strings.TrimPrefix(tag, "W/") {
			return true, nil
		}
	}
	return false, nil
}
