package web

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"time"

	"attest"
	"attest/coding"
	"attest/ledger"
)

// Options say what the pages show and what they may do.
type Options struct {
	// Ledger is what is shown; it is only read.
	Ledger *ledger.Ledger
	// Write opens the ledger for writing, lets the function write, and closes
	// it; the events are up to date then or soon after. Without it the pages
	// write nothing and show no form that would.
	Write func(ctx context.Context, do func(*ledger.Ledger) error) error
	// Code codes a report, for reports that are added and for the account of a
	// stored one.
	Code func(attest.Report) coding.Result
	// Add reads the reports of some files, codes them and enters them, telling
	// how far it is. What the form says of each report is in defaults.
	Add func(ctx context.Context, files []string, defaults attest.Report, tell func(Adding)) error
	// Now is the clock by which uploads run out of time; needed with Add.
	Now func() time.Time
	// Places are those that a name can mean, the likeliest first.
	Places func(name string) []attest.Place
	// Token is what a reader must know to get in; "" lets everybody in.
	Token string
	// Hosts are the names by which the server is reached, beside localhost and
	// IP addresses.
	Hosts []string
	// API answers what is asked under /api/v1/; nil for none.
	API http.Handler
	// Version names the program at the foot of each page.
	Version string
	// Log is told of faults; nil drops them.
	Log *slog.Logger
}

// Server answers requests for pages.
type Server struct {
	options Options
	pages   *pages
	assets  *assets
	jobs    *jobs
	handler http.Handler
}

// New returns a server of the pages of a ledger.
func New(o Options) (*Server, error) {
	if o.Log == nil {
		o.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	a, err := loadAssets()
	if err != nil {
		return nil, err
	}
	p, err := loadPages(a)
	if err != nil {
		return nil, err
	}
	s := &Server{options: o, pages: p, assets: a, jobs: newJobs()}
	s.handler = s.protect(s.routes())
	return s, nil
}

// ServeHTTP answers a request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /static/", s.assets)
	page := func(pattern string, h func(*http.Request) (view, error)) {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) { s.show(w, r, h) })
	}
	page("GET /{$}", s.overview)
	page("GET /events/{id}", s.event)
	page("GET /reports/{id}", s.report)
	page("GET /decisions", s.decisions)
	page("GET /reports", s.reports)
	page("GET /pace", s.pace)
	page("GET /checks", s.checks)
	page("GET /sources", s.sources)
	if s.options.Write != nil {
		page("GET /review", s.queue)
		page("GET /review/{id}", s.reviewed)
		page("GET /correct/{ref}", s.correct)
		mux.HandleFunc("POST /decide", s.decide)
		mux.HandleFunc("POST /correct/{ref}", s.correctField)
		if s.options.Add != nil {
			page("GET /add", s.addPage)
			page("GET /add/{job}", s.adding)
			mux.HandleFunc("POST /add", s.add)
		}
	}
	if s.options.Token != "" {
		page("GET /login", s.login)
		mux.HandleFunc("POST /login", s.enter)
	}
	mux.HandleFunc("POST /settings", s.settings)
	page("/", func(*http.Request) (view, error) { return view{}, errNotFound })
	if s.options.API != nil {
		mux.Handle("/api/v1/", s.options.API)
	}
	return mux
}

// view is a page to be written: a template and what it shows.
type view struct {
	template string
	title    string // key of the page's name
	name     string // the name itself, where it is no word of the pages
	status   int    // 0: 200
	data     any
}

// fault is an error that the reader can be told, with its HTTP status.
type fault struct {
	status int
	key    string // of its message
}

func (f fault) Error() string { return f.key }

var errNotFound = fault{http.StatusNotFound, "fault.notfound"}

// show answers with the page that a handler makes, or with what went wrong.
func (s *Server) show(w http.ResponseWriter, r *http.Request, h func(*http.Request) (view, error)) {
	v, err := h(r)
	if err != nil {
		v = s.failed(r, err)
	}
	s.render(w, r, v)
}

// failed is the page that tells of an error. What is no fault of the reader's
// is logged and not shown.
func (s *Server) failed(r *http.Request, err error) view {
	var f fault
	switch {
	case errors.As(err, &f):
	case errors.Is(err, ledger.ErrSeveral):
		f = fault{http.StatusNotFound, "fault.several"}
	default:
		if r.Context().Err() == nil {
			s.options.Log.Error("request failed", "path", r.URL.Path, "error", err)
		}
		f = fault{http.StatusInternalServerError, "fault.internal"}
	}
	return view{template: "fault", title: f.key, status: f.status}
}
