package web

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"attest/keeper"
	"attest/ledger"
)

// Readers and reports of the load test. It lasts a moment; ATTEST_LOAD gives it
// another length, such as 60s.
const (
	loadReaders = 200
	loadReports = 1000
	loadBatch   = 50
)

// TestReadersAndAWriter holds that readers get every page without an error
// while reports come in, and that none of these is lost.
func TestReadersAndAWriter(t *testing.T) {
	length, readers, added := time.Second, 20, 100
	if s := os.Getenv("ATTEST_LOAD"); s != "" {
		var err error
		if length, err = time.ParseDuration(s); err != nil {
			t.Fatal(err)
		}
		readers, added = loadReaders, loadReports
	}
	s := writable(t, twoKillings()...)
	server := httptest.NewServer(s.server)
	defer server.Close()
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: readers}}
	defer client.CloseIdleConnections()
	paths := []string{"/", "/?place=aguelmar&order=newest", "/events/r1:c1", "/reports/r1", "/sources", "/review", "/pace?every=month", "/reports?q=farmers"}

	var under sync.WaitGroup
	end := time.Now().Add(length)
	spent := make([][]time.Duration, readers)
	for i := range readers {
		under.Go(func() {
			for n := i; time.Now().Before(end); n++ {
				begun := time.Now()
				if err := readPage(client, server.URL+paths[n%len(paths)]); err != nil {
					t.Error(err)
					return
				}
				spent[i] = append(spent[i], time.Since(begun))
			}
		})
	}
	under.Go(func() {
		pause := length / time.Duration(added/loadBatch) / 2
		for n := 0; n < added; n += loadBatch {
			if err := s.addSome(n, loadBatch); err != nil {
				t.Error(err)
				return
			}
			time.Sleep(pause)
		}
	})
	under.Wait()

	size, err := s.server.options.Ledger.Size(t.Context())
	if err != nil || size.Reports != added+2 {
		t.Errorf("%d reports of %d, %v", size.Reports, added+2, err)
	}
	all := slices.Concat(spent...)
	slices.Sort(all)
	if len(all) == 0 {
		t.Fatal("nothing was read")
	}
	t.Logf("%d readers for %v, %d reports added: %d pages, median %v, p99 %v, longest %v", readers, length, added, len(all),
		all[len(all)/2].Round(time.Millisecond), all[len(all)*99/100].Round(time.Millisecond), all[len(all)-1].Round(time.Millisecond))
}

func readPage(c *http.Client, url string) error {
	resp, err := c.Get(url) //nolint:noctx // it ends with the test
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if _, err := io.Copy(io.Discard, resp.Body); err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s", url, resp.Status)
	}
	return nil
}

// addSome enters some reports, each of an incident of its own.
func (s *site) addSome(first, n int) error {
	var list []ledger.Entry
	for i := first; i < first+n; i++ {
		day := clock().AddDate(0, 0, -3*i).Format(time.DateOnly)
		list = append(list, tells(fmt.Sprintf("load-%04d", i), "Test Wire", "Aguelmar", day, "a resident", 1+i%9))
	}
	if err := keeper.Prepare(list); err != nil {
		return err
	}
	return s.write(s.t.Context(), func(l *ledger.Ledger) error {
		_, _, err := l.Add(s.t.Context(), list)
		return err
	})
}
