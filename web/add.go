package web

import (
	"context"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"time"

	"attest"
)

// Adding tells how far a batch of reports is.
type Adding struct {
	Total, Done int64 // bytes of input
	Reports     int   // coded
	Entered     int   // new in the ledger
	Known       int   // there already
	Problems    []attest.Problem
}

// Most bytes of one upload, and how long it may take.
const (
	maxUpload  = 128 << 20
	uploadTime = 10 * time.Minute
)

// keptJobs is how many batches are remembered.
const keptJobs = 50

// jobs are the batches of reports that were handed in since the server began.
type jobs struct {
	mu   sync.Mutex
	list map[int]*job
	last int
	ctx  context.Context // ends with the server
	stop context.CancelFunc
	wait sync.WaitGroup
}

func newJobs() *jobs {
	j := &jobs{list: map[int]*job{}}
	j.ctx, j.stop = context.WithCancel(context.Background())
	return j
}

// job is a batch of reports on its way into the ledger.
type job struct {
	mu    sync.Mutex
	state addingState
}

// addingState is what the page shows of a batch.
type addingState struct {
	ID    int
	Files []string
	Adding
	Finished bool
	Failed   string // why it ended before its time
}

// Percent is how much of the input is done.
func (a addingState) Percent() int {
	if a.Total == 0 || a.Finished {
		return 100
	}
	return int(min(100, 100*a.Done/a.Total))
}

func (j *job) tell(a Adding) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.state.Adding = a
}

func (j *job) now() addingState {
	j.mu.Lock()
	defer j.mu.Unlock()
	s := j.state
	s.Problems = slices.Clone(s.Problems)
	return s
}

// start begins a batch with the files of a folder, which it removes at the end.
func (s *Server) start(folder string, files []string, defaults attest.Report) int {
	j := &job{}
	for _, f := range files {
		j.state.Files = append(j.state.Files, filepath.Base(f))
	}
	s.jobs.mu.Lock()
	s.jobs.last++
	j.state.ID = s.jobs.last
	s.jobs.list[j.state.ID] = j
	delete(s.jobs.list, j.state.ID-keptJobs)
	s.jobs.mu.Unlock()
	s.jobs.wait.Go(func() {
		err := errors.Join(s.options.Add(s.jobs.ctx, files, defaults, j.tell), os.RemoveAll(folder))
		j.mu.Lock()
		defer j.mu.Unlock()
		j.state.Finished = true
		if err != nil {
			j.state.Failed = err.Error()
			s.options.Log.Error("adding reports failed", "error", err)
		}
	})
	return j.state.ID
}

// Close ends what is under way: batches of reports stop after what is entered.
func (s *Server) Close() {
	s.jobs.stop()
	s.jobs.wait.Wait()
}

// addForm is the form with which reports are handed in.
type addForm struct {
	Wrong string
	Jobs  []addingState
}

func (s *Server) addPage(*http.Request) (view, error) { return s.addView(""), nil }

func (s *Server) addView(wrong string) view {
	d := addForm{Wrong: wrong}
	s.jobs.mu.Lock()
	for id := s.jobs.last; id > 0 && s.jobs.list[id] != nil; id-- {
		d.Jobs = append(d.Jobs, s.jobs.list[id].now())
	}
	s.jobs.mu.Unlock()
	return view{template: "add", title: "nav.add", data: d}
}

// adding shows how far a batch is.
func (s *Server) adding(r *http.Request) (view, error) {
	id, err := strconv.Atoi(r.PathValue("job"))
	if err != nil {
		return view{}, errNotFound
	}
	s.jobs.mu.Lock()
	j := s.jobs.list[id]
	s.jobs.mu.Unlock()
	if j == nil {
		return view{}, errNotFound
	}
	return view{template: "adding", title: "add.progress", data: j.now()}, nil
}

// add takes reports that are pasted or sent as files.
func (s *Server) add(w http.ResponseWriter, r *http.Request) {
	// What can take longer than other requests may gets a time of its own.
	if err := http.NewResponseController(w).SetReadDeadline(s.options.Now().Add(uploadTime)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		s.render(w, r, s.failed(r, err))
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, maxUpload)
	folder, err := os.MkdirTemp("", "attest-add-")
	if err != nil {
		s.render(w, r, s.failed(r, err))
		return
	}
	form, err := receive(r, folder)
	if err == nil {
		err = form.check()
	}
	if err != nil {
		err = errors.Join(err, os.RemoveAll(folder))
		var wrong formError
		if errors.As(err, &wrong) {
			v := s.addView(s.language(r).texts[string(wrong)])
			v.status = http.StatusUnprocessableEntity
			s.render(w, r, v)
			return
		}
		s.render(w, r, s.failed(r, formFault(err)))
		return
	}
	id := s.start(folder, form.files, form.report)
	http.Redirect(w, r, "/add/"+strconv.Itoa(id), http.StatusSeeOther)
}
