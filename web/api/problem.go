package api

import (
	"encoding/json"
	"errors"
	"net/http"

	"attest/keeper"
	"attest/ledger"
	"attest/web/query"
)

// problem is an error as the client sees it (RFC 9457).
type problem struct {
	Title  string  `json:"title"`
	Status int     `json:"status"`
	Detail string  `json:"detail,omitempty"`
	Wrong  []wrong `json:"wrong,omitempty"` // parameters that cannot be read
}

type wrong struct {
	Parameter string `json:"parameter"`
	Value     string `json:"value"`
	Want      string `json:"want"`
}

func (p problem) Error() string { return p.Detail }

func notFound(detail string) error { return problem{Status: http.StatusNotFound, Detail: detail} }

func badRequest(detail string) error { return problem{Status: http.StatusBadRequest, Detail: detail} }

// fail tells of an error. What is no fault of the client's is logged and not
// shown.
func (a *api) fail(w http.ResponseWriter, r *http.Request, err error) {
	if errors.Is(err, errGone) {
		panic(http.ErrAbortHandler) // the client must not take what it has for the whole
	}
	p := asProblem(err)
	if p.Status == http.StatusInternalServerError && r.Context().Err() == nil {
		a.Log.Error("request failed", "path", r.URL.Path, "error", err)
	}
	p.Title = http.StatusText(p.Status)
	h := w.Header()
	h.Del("ETag")
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p) // the client may be gone: there is nobody to tell
}

func asProblem(err error) problem {
	var p problem
	var parameters query.Error
	var refused keeper.Refused
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &p):
		return p
	case errors.As(err, &parameters):
		p = problem{Status: http.StatusBadRequest, Detail: "parameters cannot be read"}
		for _, f := range parameters {
			p.Wrong = append(p.Wrong, wrong(f))
		}
		return p
	case errors.Is(err, ledger.ErrSeveral):
		return problem{Status: http.StatusNotFound, Detail: err.Error()}
	case errors.Is(err, ledger.ErrCursor):
		return problem{Status: http.StatusBadRequest, Detail: "after: " + err.Error()}
	case errors.As(err, &refused):
		return problem{Status: http.StatusUnprocessableEntity, Detail: refused.Error()}
	case errors.As(err, &tooLarge):
		return problem{Status: http.StatusRequestEntityTooLarge, Detail: "the body is too large"}
	case errors.Is(err, ledger.ErrBusy):
		return problem{Status: http.StatusServiceUnavailable, Detail: "another process is writing to the ledger; try again"}
	}
	return problem{Status: http.StatusInternalServerError, Detail: "the server failed; its log says why"}
}
