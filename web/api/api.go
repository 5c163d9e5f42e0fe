// Package api answers in JSON what the pages show: events, claims, reports,
// decisions, copies, sources, counts, checks, and what is new; with an OpenAPI
// document made from the same table as the routes.
//
// It draws no page and derives nothing; who may reach it, and from where, is
// for the server that mounts it to say.
//
// Invariant: a request that is not a POST changes nothing.
package api

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"time"

	"attest"
	"attest/coding"
	"attest/ledger"
)

// Prefix is where the API is mounted.
const Prefix = "/api/v1"

// Options say what the API shows and what it may do.
type Options struct {
	// Ledger is what is shown; it is only read.
	Ledger *ledger.Ledger
	// Write opens the ledger for writing, lets the function write, brings the
	// events up to date and closes it. Without it nothing is written.
	Write func(ctx context.Context, do func(*ledger.Ledger) error) error
	// Code codes a report, for the account of how it is coded.
	Code func(attest.Report) coding.Result
	// Version names the program; what it answers can differ between versions.
	Version string
	// Log is told of faults; nil drops them.
	Log *slog.Logger
	// Poll is how often the stream looks for what is new; 0 is a second.
	Poll time.Duration
}

// api answers requests.
type api struct {
	Options
	watch  *watcher
	memory memory
}

// New returns the handler of all paths under Prefix.
func New(o Options) (http.Handler, error) {
	if o.Log == nil {
		o.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	if o.Poll == 0 {
		o.Poll = time.Second
	}
	a := &api{Options: o, watch: newWatcher(o.Ledger, o.Poll)}
	routes := a.routes()
	document, err := openAPI(routes, o.Version)
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	for _, r := range routes {
		mux.HandleFunc(r.method+" "+Prefix+r.path, a.guard(r))
	}
	mux.HandleFunc("GET "+Prefix+"/openapi.json", func(w http.ResponseWriter, _ *http.Request) { send(w, http.StatusOK, document) })
	mux.HandleFunc(Prefix+"/", func(w http.ResponseWriter, r *http.Request) {
		a.fail(w, r, problem{Status: http.StatusNotFound, Detail: "there is nothing at " + r.URL.Path + "; " + Prefix + "/openapi.json lists what there is"})
	})
	return mux, nil
}

// guard answers from what the client has already when nothing changed, and puts
// errors into their form.
func (a *api) guard(r route) http.HandlerFunc {
	return func(w http.ResponseWriter, req *http.Request) {
		if !r.live {
			fresh, err := a.unchanged(w, req)
			if err != nil {
				a.fail(w, req, err)
				return
			}
			if fresh {
				w.WriteHeader(http.StatusNotModified)
				return
			}
		}
		if err := r.serve(w, req); err != nil {
			a.fail(w, req, err)
		}
	}
}

// answering makes a handler of a function that returns what is sent as JSON.
func answering[T any](f func(*http.Request) (T, error)) func(http.ResponseWriter, *http.Request) error {
	return func(w http.ResponseWriter, r *http.Request) error {
		v, err := f(r)
		if err != nil {
			return err
		}
		send(w, http.StatusOK, v)
		return nil
	}
}

const jsonType = "application/json; charset=utf-8"

// send writes JSON. The client may be gone: there is nobody to tell.
func send(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", jsonType)
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v)
}

// errGone says that an answer was cut off after it had begun.
var errGone = errors.New("the answer was cut off")
