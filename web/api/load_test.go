package api

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
	"time"

	"attest/ledger"
)

// TestReadersWhileAWriterAdds has many clients read while reports are added and
// events derived, and wants no error and nothing lost: 200 clients and 1,000
// reports, fewer with -short.
func TestReadersWhileAWriterAdds(t *testing.T) {
	readers, reports, batch := 200, 1000, 100
	if testing.Short() {
		readers, reports, batch = 20, 100, 25
	}
	const before = 200
	m := newMade(t, before)
	server := httptest.NewServer(m.api)
	t.Cleanup(server.Close)
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: readers}}
	done := make(chan struct{})
	var mu sync.Mutex
	var waits []time.Duration
	var all sync.WaitGroup
	for i := range readers {
		all.Go(func() {
			last := 0
			for n := i; ; n++ {
				began := time.Now()
				seen, err := read(client, server.URL+Prefix, n)
				if err != nil || seen < last {
					t.Errorf("%d reports after %d: %v", seen, last, err)
					return
				}
				last = seen
				mu.Lock()
				waits = append(waits, time.Since(began))
				mu.Unlock()
				select {
				case <-done:
					return
				default:
				}
			}
		})
	}
	for n := before; n < before+reports; n += batch {
		m.add(n, n+batch)
	}
	close(done)
	all.Wait()
	slices.Sort(waits)
	if n := len(waits); n > 0 {
		t.Logf("%d readers, %d answers: half within %v, 99 of 100 within %v", readers, n, waits[n/2].Round(time.Millisecond), waits[n*99/100].Round(time.Millisecond))
	}
	l, err := ledger.Open(ctx, m.path, ledger.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if v, err := l.Verify(ctx); err != nil || len(v.Problems) > 0 || v.Reports != before+reports {
		t.Errorf("%d reports, want %d: %v %v", v.Reports, before+reports, v.Problems, err)
	}
}

// read asks for one of several answers, and then how many reports there are.
func read(c *http.Client, base string, n int) (int, error) {
	paths := []string{"/events", "/events?order=newest&status=claimed", "/map?zoom=3", "/timeline", "/events?actor=front&limit=20", "/reports", "/sources"}
	if _, err := fetch(c, base+paths[n%len(paths)]); err != nil {
		return 0, err
	}
	body, err := fetch(c, base+"/state")
	if err != nil {
		return 0, err
	}
	var s State
	err = json.Unmarshal(body, &s)
	return s.Reports, err
}

func fetch(c *http.Client, url string) ([]byte, error) {
	r, err := c.Get(url)
	if err != nil {
		return nil, err
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err == nil && r.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %s %s", url, r.Status, body)
	}
	return body, err
}
