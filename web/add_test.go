package web

import (
	"bytes"
	"context"
	"errors"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"attest"
	"attest/keeper"
	"attest/ledger"
)

// adding is a site whose pages take reports, each without claims.
func adding(t *testing.T) *site {
	t.Helper()
	s := open(t, Options{})
	o := s.server.options
	o.Write, o.Now = s.write, time.Now
	o.Add = func(ctx context.Context, files []string, defaults attest.Report, tell func(Adding)) error {
		a := Adding{Total: int64(len(files))}
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				return err
			}
			r := defaults
			r.ID, r.Text = filepath.Base(f), string(data)
			a.Done, a.Reports = a.Done+1, a.Reports+1
			a.Problems = append(a.Problems, attest.Problem{File: r.ID, Line: 3, Message: "not quite <right>"})
			err = o.Write(ctx, func(l *ledger.Ledger) error {
				list := []ledger.Entry{{Original: data, Whence: r.ID, Report: r, Codings: []ledger.Coding{{Coder: "test", Claims: []attest.Claim{}}}}}
				if err := keeper.Prepare(list); err != nil {
					return err
				}
				done, _, err := l.Add(ctx, list)
				a.Entered, a.Known = a.Entered+done.Reports, a.Known+done.Known
				return err
			})
			tell(a)
			if err != nil {
				return err
			}
		}
		return nil
	}
	var err error
	if s.server, err = New(o); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.server.Close)
	return s
}

// file is a file of a form.
type file struct{ name, text string }

// upload is a form with reports.
func upload(fields map[string]string, files ...file) *http.Request {
	var body bytes.Buffer
	m := multipart.NewWriter(&body)
	for name, value := range fields {
		if err := m.WriteField(name, value); err != nil {
			panic(err)
		}
	}
	for _, f := range files {
		w, err := m.CreateFormFile("file", f.name)
		if err == nil {
			_, err = w.Write([]byte(f.text))
		}
		if err != nil {
			panic(err)
		}
	}
	if err := m.Close(); err != nil {
		panic(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/add", &body)
	r.Header.Set("Content-Type", m.FormDataContentType())
	return r
}

// added hands in reports and returns the page of the batch when it is done.
func (s *site) added(r *http.Request) string {
	s.t.Helper()
	resp := s.do(r)
	if resp.Code != http.StatusSeeOther {
		s.t.Fatalf("%d\n%s", resp.Code, resp.Body)
	}
	for {
		page := s.get(resp.Header().Get("Location"))
		if !strings.Contains(page, `http-equiv="refresh"`) {
			return page
		}
		time.Sleep(5 * time.Millisecond)
	}
}

func TestReportsAreAddedFromThePage(t *testing.T) {
	s := adding(t)
	has(t, s.get("/add"), `enctype="multipart/form-data"`)
	page := s.added(upload(map[string]string{"text": "One line.\r\nAnother.", "title": "Pasted", "published": "2024-05"}))
	has(t, page, "1 report", "1 new", "not quite &lt;right&gt;", ":3", "100 %")
	page = s.added(upload(map[string]string{"text": ""}, file{"a.txt", "A."}, file{"b.txt", "B."}))
	has(t, page, "a.txt", "b.txt", "2 new", "0 known")
	page = s.added(upload(nil, file{"a.txt", "A."}))
	has(t, page, "0 new", "1 known")
	has(t, s.get("/reports"), "3 reports", "Pasted")
	stored, ok, err := s.server.options.Ledger.Report(t.Context(), "a.txt")
	if err != nil || !ok || stored.Report.Text != "A." {
		t.Errorf("%+v %v %v", stored, ok, err)
	}
	has(t, s.get("/add"), "/add/1", "/add/3")
}

func TestFormsWithoutReports(t *testing.T) {
	s := adding(t)
	for _, r := range []*http.Request{
		upload(nil),
		upload(map[string]string{"text": " \r\n "}),
		upload(map[string]string{"text": "A.", "published": "yesterday"}),
		upload(map[string]string{"title": "One title"}, file{"a.txt", "A."}, file{"b.txt", "B."}),
	} {
		if resp := s.do(r); resp.Code != http.StatusUnprocessableEntity || !strings.Contains(resp.Body.String(), `role="alert"`) {
			t.Errorf("%d\n%s", resp.Code, resp.Body)
		}
	}
	if resp := s.do(post("/add", nil)); resp.Code != http.StatusBadRequest {
		t.Errorf("a form of another kind: %d", resp.Code)
	}
	for _, path := range []string{"/add/99", "/add/x", "/add/-1"} {
		if resp := s.do(httptest.NewRequest(http.MethodGet, path, nil)); resp.Code != http.StatusNotFound {
			t.Errorf("%s: %d", path, resp.Code)
		}
	}
}

func TestFileNamesLeadNowhere(t *testing.T) {
	for name, want := range map[string]string{
		"../../etc/passwd": "passwd", `..\..\boot.ini`: "boot.ini", "/etc/cron.d/x": "x", "..": "file.txt", "": "file.txt", "a\x00b\nc.txt": "a_b_c.txt",
		"\u202Etxt.exe": "_txt.exe", "<script>.txt": "_script_.txt", "C:evil.txt": "C_evil.txt", strings.Repeat("é", 300) + ".txt": strings.Repeat("é", 96) + ".txt",
	} {
		if got := fileName(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
	s := adding(t)
	page := s.added(upload(nil, file{"../../../tmp/<img src=x>.txt", "A."}))
	hasNot(t, page, "<img", "..")
}

// endless is a body without end.
type endless struct{ begin []byte }

func (e *endless) Read(b []byte) (int, error) {
	if len(e.begin) > 0 {
		n := copy(b, e.begin)
		e.begin = e.begin[n:]
		return n, nil
	}
	for i := range b {
		b[i] = 'a'
	}
	return len(b), nil
}

func TestHugeUploads(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	s := adding(t)
	for path, begin := range map[string]string{
		"/add":    "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n",
		"/decide": "kind=", "/settings": "lang=", "/login": "token=", "/correct/r1:c1": "field=",
	} {
		if path == "/add" && testing.Short() {
			continue // it writes 128 MB
		}
		r := httptest.NewRequest(http.MethodPost, path, &endless{[]byte(begin)})
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		if path == "/add" {
			r.Header.Set("Content-Type", "multipart/form-data; boundary=x")
		}
		resp := s.do(r)
		if resp.Code < 400 {
			t.Errorf("%s: %d", path, resp.Code)
		}
	}
	left, err := filepath.Glob(filepath.Join(os.TempDir(), "attest-add-*"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

func TestABatchThatFailsSaysSo(t *testing.T) {
	s := adding(t)
	s.server.options.Add = func(context.Context, []string, attest.Report, func(Adding)) error {
		return errors.New("the disk is full")
	}
	has(t, s.added(upload(nil, file{"a.txt", "A."})), "It ended before its time", "the disk is full")
}
