package api

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"sync"
	"time"

	"attest/ledger"
)

// mostStreams is how many clients may listen at a time, so that idle ones do
// not use up the server's connections.
const mostStreams = 512

// mostNew is how many ids of changed events a message names.
const mostNew = 100

// heartbeat is how often a silent stream shows that it is alive; proxies cut
// connections that say nothing for longer.
const heartbeat = 15 * time.Second

// Change is the data of a message: how far the ledger has come, and which events
// are new or other since the message before.
type Change struct {
	ledger.State
	Changed int      `json:"changed"` // how many events
	Events  []string `json:"events"`  // their ids, the latest first, at most a hundred
}

// stream sends a message named "change" whenever the ledger has come further.
// Its id is the number of records that the events are derived from, so that who
// comes back (Last-Event-ID) hears what is new since.
func (a *api) stream(w http.ResponseWriter, r *http.Request) error {
	news, leave, ok := a.watch.join()
	if !ok {
		return problem{Status: http.StatusServiceUnavailable, Detail: "too many clients listen; try again later"}
	}
	defer leave()
	c := http.NewResponseController(w)
	if err := c.SetWriteDeadline(time.Time{}); err != nil {
		a.Log.Debug("stream keeps the server's deadline", "error", err)
	}
	h := w.Header()
	h.Set("Content-Type", "text/event-stream; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // nginx would hold messages back
	s, err := a.Ledger.State(r.Context())
	if err != nil {
		return err
	}
	last := s
	if id, err := strconv.ParseInt(r.Header.Get("Last-Event-ID"), 10, 64); err == nil && id < s.Derived {
		last = ledger.State{Derived: id}
	}
	if _, err := fmt.Fprintf(w, "retry: 5000\n\n"); err != nil || c.Flush() != nil {
		return nil // the client is gone
	}
	alive := time.NewTicker(heartbeat)
	defer alive.Stop()
	for {
		if s.Mark != last.Mark {
			if err := a.tellChange(r.Context(), w, last, s); err != nil {
				return nil // the client is gone, or the ledger: it comes back and asks again
			}
			last = s
		} else if _, err := fmt.Fprint(w, ":\n\n"); err != nil {
			return nil
		}
		if c.Flush() != nil {
			return nil
		}
		select {
		case <-r.Context().Done():
			return nil
		case s = <-news:
		case <-alive.C:
		}
	}
}

func (a *api) tellChange(ctx context.Context, w http.ResponseWriter, before, now ledger.State) error {
	ids, n, err := a.Ledger.Changed(ctx, before.Derived, mostNew)
	if err != nil {
		return err
	}
	data, err := json.Marshal(Change{State: now, Changed: n, Events: list(ids)})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "event: change\nid: %d\ndata: %s\n\n", now.Derived, data)
	return err
}

// watcher looks for what is new while somebody listens, once for all of them.
type watcher struct {
	ledger  *ledger.Ledger
	poll    time.Duration
	mu      sync.Mutex
	clients map[chan ledger.State]bool
	stop    context.CancelFunc
}

func newWatcher(l *ledger.Ledger, poll time.Duration) *watcher {
	return &watcher{ledger: l, poll: poll, clients: map[chan ledger.State]bool{}}
}

// join returns a channel of states, each other than the one before, and what
// leaves it; false when too many listen.
func (w *watcher) join() (<-chan ledger.State, func(), bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.clients) >= mostStreams {
		return nil, nil, false
	}
	c := make(chan ledger.State, 1)
	w.clients[c] = true
	if len(w.clients) == 1 {
		ctx, stop := context.WithCancel(context.Background())
		w.stop = stop
		go w.run(ctx)
	}
	return c, func() { w.leave(c) }, true
}

func (w *watcher) leave(c chan ledger.State) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.clients, c)
	if len(w.clients) == 0 {
		w.stop()
	}
}

func (w *watcher) run(ctx context.Context) {
	tick := time.NewTicker(w.poll)
	defer tick.Stop()
	var last string
	for {
		if s, err := w.ledger.State(ctx); err == nil && s.Mark != last {
			last = s.Mark
			w.tell(s)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// tell gives all who listen the state; who has not taken the one before gets
// this one in its place.
func (w *watcher) tell(s ledger.State) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for c := range w.clients {
		select {
		case <-c:
		default:
		}
		c <- s
	}
}
