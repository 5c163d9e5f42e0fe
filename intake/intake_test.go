package intake

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"attest"
)

// read writes the data to a file of the name and reads it.
func read(t *testing.T, name, data string, o Options) []Item {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, []byte(data), 0o600); err != nil {
		t.Fatal(err)
	}
	return collect(o, file)
}

func collect(o Options, files ...string) []Item {
	var items []Item
	for it := range Read(files, o) {
		items = append(items, it)
	}
	return items
}

// said is all that was said on the items, a line each, without the folder.
func said(items []Item) string {
	var b strings.Builder
	for _, it := range items {
		for _, p := range append(it.Problems, it.Notes...) {
			b.WriteString(place(filepath.Base(p.File), p.Line) + ": " + p.Message + "\n")
		}
		if it.Err != nil {
			b.WriteString("error: " + it.Err.Error() + "\n")
		}
	}
	return b.String()
}

func TestText(t *testing.T) {
	tests := []struct {
		name, data string
		text       string // "" when there is no report
		says       []string
	}{
		{"plain", "Gunmen attacked a post.\n", "Gunmen attacked a post.\n", nil},
		{"leading blanks stay", "  A post was hit.", "  A post was hit.", nil},
		{"CR LF stays", "One.\r\nTwo.\r\n", "One.\r\nTwo.\r\n", []string{"CR LF", "kept"}},
		{"byte order mark", "\uFEFFOne.", "One.", []string{"byte order mark", "dropped"}},
		{"binary", "One\x00two", "", []string{"no text: byte 4 is NUL", "tr -d", "UTF-16LE"}},
		{"not UTF-8", "Un\nb\xe9b\xe9", "Un\nb\uFFFDb\uFFFD", []string{"line 2, byte 5 is 0xe9", "iconv"}},
		{"UTF-16", "\xff\xfeA\x00\xe9\x00", "Aé", []string{"UTF-16"}},
		{"right-to-left marks", "قصف\u200f هنا", "قصف\u200f هنا", []string{"U+200F", "character 4"}},
		{"override", "abc\u202edef", "abc\u202edef", []string{"U+202E", "character 4"}},
		{"empty", "", "", []string{"no text"}},
		{"blank", " \r\n\t\u200f ", "", []string{"no text"}},
		{"PDF", "%PDF-1.7 …", "", []string{"a PDF", "pdftotext"}},
		{"web page", "<!DOCTYPE HTML><p>", "", []string{"a web page"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			items := read(t, "report.txt", tt.data, Options{})
			if len(items) != 1 {
				t.Fatalf("%d items", len(items))
			}
			got := ""
			if r := items[0].Report; r != nil {
				got = r.Text
				if r.ID != "report" {
					t.Errorf("id %q", r.ID)
				}
			}
			if got != tt.text {
				t.Errorf("text %q, want %q", got, tt.text)
			}
			s := said(items)
			if len(tt.says) == 0 && s != "" {
				t.Errorf("says %q", s)
			}
			for _, want := range append(tt.says, "report.txt") {
				if s != "" && !strings.Contains(s, want) {
					t.Errorf("says %q, want %q in it", s, want)
				}
			}
		})
	}
}

func TestTextTakesFlagsBeforeDateline(t *testing.T) {
	o := Options{Dateline: func(string) (string, bool) { return "2024-05-01", true }}
	if got := read(t, "a.txt", "x", o)[0].Report.Published; got != "2024-05-01" {
		t.Errorf("dateline: %q", got)
	}
	o.Defaults = attest.Report{ID: "r9", Language: "fr", Publisher: "P", URL: "u", Title: "t", Published: "2023-12"}
	got := *read(t, "a.txt", "x", o)[0].Report
	want := o.Defaults
	want.Text = "x"
	if got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestLines(t *testing.T) {
	good := `{"id":"a","text":"One."}`
	tests := []struct {
		name, data string
		ids        string // of the reports, joined by blanks
		says       []string
	}{
		{"report and wrapped report", good + "\n" + `{"report":{"id":"b","text":"Two."},"claims":[{"id":5}]}`, "a b", nil},
		{"no last line feed, blank lines", "\n" + good + "\n\n" + `{"id":7,"text":"x"}`, "a 7", nil},
		{"id from file and line", `{"text":"x"}` + "\n" + `{"text":"y"}`, "in-1 in-2", nil},
		{"carriage returns", good + "\r\n" + `{"id":"b","text":"x"}` + "\r\n", "a b", nil},
		{"byte order mark", "\uFEFF" + good, "a", nil},
		{"slip", `{"id":"a","text":"x","publshed":"2024-01-01","lang":"en","author":"y","uri":"z","url":"u"}`, "a", []string{`in.jsonl:1: the key "publshed" is passed over; is "published" meant?`}},
		{"slip inside", `{"report":{"id":"a","text":"x","langauge":"en"}}`, "a", []string{`the key "langauge" is passed over; is "language" meant?`}},
		{"published is no slip for publisher", `{"id":"a","text":"x","published":"2024-01-01"}` + "\n" + `{"id":"b","text":"x","publisher":"y"}`, "a b", nil},
		{"keys of others", `{"id":"a","text":"x","date":"2024","source":"y","body":"z","uri":"u","url":"v","claims":[]}`, "a", nil},
		{"broken line", good + "\n{\"id\":\n" + `{"id":"c","text":"x"}`, "a c", []string{"in.jsonl:2: broken JSON at byte 6"}},
		{"two objects on a line", good + good, "", []string{"in.jsonl:1: broken JSON"}},
		{"wrong kind", `{"id":"a","text":5}`, "", []string{`"text" is a number`}},
		{"wrong kind inside", `{"report":{"id":"a","text":"x","language":[]}}`, "", []string{`"report.language" is a list`}},
		{"list", `["x"]`, "", []string{"a list where an object is wanted"}},
		{"report is a string", `{"report":"x"}`, "", []string{`"report" is a string, but must be an object`}},
		{"id is a list", `{"id":[1],"text":"x"}`, "", []string{`"id" must be a string or a number`}},
		{"no text", `{"id":"a"}`, "", []string{`no "text"`}},
		{"empty text", `{"id":"a","text":" "}`, "a", []string{"its text is empty"}},
		{"same id", good + "\n" + good, "a a", []string{"in.jsonl:2: id \"a\" is that of", "in.jsonl:1 too"}},
		{"not UTF-8", `{"id":"a","text":"b` + "\xe9" + `"}`, "a", []string{"byte 20 is 0xe9"}},
		{"half a surrogate pair", `{"id":"a","text":"\ud83d"}`, "a", []string{"surrogate"}},
		{"replacement that was there", `{"id":"a","text":"\ufffd"}`, "a", nil},
		{"many lines", "{\n  \"id\": \"a\",\n  \"text\": \"x\"\n}\n", "", []string{"jq -c"}},
		{"UTF-16", "\xff\xfe{\x00\n\x00", "", []string{"iconv"}},
		{"empty", "", "", []string{"no report in it"}},
		{"marks are noted once", `{"id":"a","text":"\u200f"}` + "\n" + `{"id":"b","text":"x\u200f"}`, "a b", []string{"in.jsonl:1: holds"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			items := read(t, "in.jsonl", tt.data, Options{})
			var ids []string
			for _, it := range items {
				if it.Report != nil {
					ids = append(ids, it.Report.ID)
				}
			}
			if got := strings.Join(ids, " "); got != tt.ids {
				t.Errorf("ids %q, want %q", got, tt.ids)
			}
			s := said(items)
			if len(tt.says) == 0 && s != "" {
				t.Errorf("says %q", s)
			}
			for _, want := range tt.says {
				if !strings.Contains(s, want) {
					t.Errorf("says %q, want %q in it", s, want)
				}
			}
			if strings.Count(s, "holds right-to-left marks") > 1 {
				t.Errorf("noted more than once: %q", s)
			}
		})
	}
}

func TestBrokenLineOfTen(t *testing.T) {
	var b strings.Builder
	for i := range 10 {
		if i == 6 {
			b.WriteString(`{"id":"broken","text":` + "\n")
			continue
		}
		b.WriteString(`{"text":"Report."}` + "\n")
	}
	items := read(t, "ten.jsonl", b.String(), Options{})
	reports := 0
	for _, it := range items {
		if it.Report != nil {
			reports++
		}
	}
	if s := said(items); reports != 9 || !strings.Contains(s, "ten.jsonl:7: broken JSON") {
		t.Errorf("%d reports; says %q", reports, s)
	}
}

func TestLargeLine(t *testing.T) {
	huge := `{"id":"huge","text":"` + strings.Repeat("word ", 4<<20) + `"}` // 20 MB
	data := huge + "\n" + `{"id":"next","text":"x"}`
	items := read(t, "a.jsonl", data, Options{})
	if len(items) != 2 || items[0].Report == nil || len(items[0].Report.Text) != 20<<20 || items[1].Report.ID != "next" {
		t.Errorf("20 MB line: %d items, says %q", len(items), said(items))
	}
	items = read(t, "a.jsonl", data, Options{Limit: 1 << 20})
	if s := said(items); len(items) != 2 || items[0].Report != nil || items[1].Report.ID != "next" || !strings.Contains(s, "a.jsonl:1: line larger than the 1 MB") {
		t.Errorf("over the limit: %d items, says %q", len(items), s)
	}
	items = read(t, "a.txt", data, Options{Limit: 1 << 20})
	if s := said(items); len(items) != 1 || items[0].Report != nil || !strings.Contains(s, "larger than the 1 MB") {
		t.Errorf("text over the limit: says %q", s)
	}
}

func TestUnreadable(t *testing.T) {
	dir := t.TempDir()
	items := collect(Options{}, dir, filepath.Join(dir, "none.txt"), Stdin)
	if len(items) != 3 {
		t.Fatalf("%d items", len(items))
	}
	for i, want := range []string{"is a directory; name the files in it", "no such file", "nothing to read"} {
		if items[i].Err == nil || !strings.Contains(items[i].Err.Error(), want) {
			t.Errorf("error %v, want %q in it", items[i].Err, want)
		}
	}
	broken := Options{Stdin: io.MultiReader(strings.NewReader(`{"id":"a","text":"x"}`+"\n"), failing{})}
	items = collect(broken, Stdin)
	if len(items) != 2 || items[0].Report == nil || !errors.Is(items[1].Err, io.ErrUnexpectedEOF) {
		t.Errorf("input that breaks off: %d items, %s", len(items), said(items))
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func TestStdinIsTextOrLines(t *testing.T) {
	items := collect(Options{Stdin: strings.NewReader("A report.")}, Stdin)
	if items[0].Report.ID != "stdin" || items[0].Report.Text != "A report." {
		t.Errorf("text: %+v", items[0].Report)
	}
	items = collect(Options{Stdin: strings.NewReader(` {"id":"a","text":"x"}`), KeepRaw: true}, Stdin)
	if items[0].Report.ID != "a" || string(items[0].Raw) != ` {"id":"a","text":"x"}` || items[0].Size != len(items[0].Raw) {
		t.Errorf("lines: %+v", items[0])
	}
}

// FuzzRead holds that any bytes are read to their end, with a report or a
// word on why there is none, and that what was read is what was there.
func FuzzRead(f *testing.F) {
	f.Add([]byte("plain\r\n\x00\xff"), false)
	f.Add([]byte("{\"text\":\"\\ud800\"}\n[1]\n{}"), true)
	f.Fuzz(func(t *testing.T, data []byte, lines bool) {
		if lines {
			data = append([]byte(`{"id":"a","text":"x"}`+"\n"), data...)
		}
		size := 0
		for it := range Read([]string{Stdin}, Options{Stdin: strings.NewReader(string(data)), Limit: 1 << 16}) {
			size += it.Size
			if it.Report == nil && len(it.Problems) == 0 && it.Err == nil {
				t.Fatalf("neither report nor problem: %+v", it)
			}
			if it.Report != nil && it.Report.ID == "" {
				t.Fatal("a report without an id")
			}
			if it.Err != nil {
				t.Fatal(it.Err)
			}
		}
		if size > len(data) {
			t.Fatalf("%d bytes read of %d", size, len(data))
		}
	})
}
