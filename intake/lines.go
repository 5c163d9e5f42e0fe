package intake

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"attest"
)

// lines reads a file that has a report on each line. A note is given once a
// file for each thing noted.
func (r *reader) lines(file string, in *input, yield func(Item) bool) bool {
	noted := map[string]bool{}
	empty := true
	for n := 1; ; n++ {
		line, read, err := in.next()
		if errors.Is(err, io.EOF) {
			break
		}
		item := Item{File: file, Line: n, Size: read}
		switch {
		case errors.Is(err, errTooLong):
			item.problem("line larger than the %s that one report may have: passed over", size(r.Limit))
		case err != nil:
			item.Err = fmt.Errorf("%s:%d: %w", file, n, cause(err))
			return yield(item)
		default:
			if n == 1 {
				line = bytes.TrimPrefix(line, bom)
			}
			if len(bytes.TrimSpace(line)) == 0 {
				continue
			}
			if why := otherForm(line); n == 1 && why != "" {
				item.problem("%s", why) // said once, not for each line
				return yield(item)
			}
			r.line(line, &item)
		}
		empty = false
		item.Notes = unsaid(item.Notes, noted)
		if !yield(item) {
			return false
		}
	}
	if empty {
		item := Item{File: file}
		item.problem("no report in it")
		return yield(item)
	}
	return true
}

// unsaid drops the notes that were given before for the same file.
func unsaid(notes []attest.Problem, noted map[string]bool) []attest.Problem {
	var out []attest.Problem
	for _, n := range notes {
		kind, _, _ := strings.Cut(n.Message, "(")
		if !noted[kind] {
			noted[kind] = true
			out = append(out, n)
		}
	}
	return out
}

// otherForm tells by its first line that a file has no report on each line.
func otherForm(line []byte) string {
	switch string(bytes.TrimSpace(line)) {
	case "{", "[", "[{":
		return "a JSON document over many lines; one report a line is wanted (jq -c . FILE, or jq -c '.[]' FILE for a list)"
	}
	if bytes.HasPrefix(line, utf16LE) || bytes.HasPrefix(line, utf16BE) {
		return "is UTF-16; mend it with: iconv -f UTF-16 -t UTF-8"
	}
	return ""
}

// line reads a report object, or an object whose "report" is one.
func (r *reader) line(line []byte, item *Item) {
	if r.KeepRaw {
		item.Raw = bytes.Clone(line)
	}
	hadReplacement := bytes.Contains(line, []byte("\uFFFD")) || bytes.Contains(bytes.ToLower(line), []byte(`\ufffd`))
	s := valid(line, item)
	var w wire
	if err := json.Unmarshal([]byte(s), &w); err != nil {
		item.problem("%s", explain(err))
		return
	}
	f := w.fields
	if w.Report != nil {
		f = *w.Report
	}
	noteSlips([]byte(s), item)
	if f.Text == nil {
		item.problem(`no "text": a report object has at least {"id": …, "text": …}`)
		return
	}
	report := attest.Report{ID: string(f.ID), URL: f.URL, Publisher: f.Publisher, Title: f.Title,
		Language: f.Language, Published: f.Published, Text: *f.Text}
	if report.ID == "" {
		report.ID = baseID(item.File) + "-" + strconv.Itoa(item.Line)
	}
	fill(&report.URL, r.Defaults.URL)
	fill(&report.Publisher, r.Defaults.Publisher)
	fill(&report.Title, r.Defaults.Title)
	fill(&report.Language, r.Defaults.Language)
	fill(&report.Published, r.Defaults.Published)
	item.Report = &report
	if len(item.Problems) == 0 && !hadReplacement && strings.Contains(report.Text, "\uFFFD") {
		item.problem("half a surrogate pair (\\ud800–\\udfff) in the text: read as U+FFFD; write the file anew as UTF-8")
	}
	inspect(report.Text, item)
	if strings.TrimFunc(report.Text, blank) == "" {
		item.problem("its text is empty")
	}
	r.known(item)
}

func fill(field *string, value string) {
	if *field == "" {
		*field = value
	}
}

// wire is a line: a report, or an object that holds one. Anything else in it,
// such as claims, is passed over.
type wire struct {
	Report *fields `json:"report"`
	fields
}

type fields struct {
	ID        id      `json:"id"`
	URL       string  `json:"url"`
	Publisher string  `json:"publisher"`
	Title     string  `json:"title"`
	Language  string  `json:"language"`
	Published string  `json:"published"`
	Text      *string `json:"text"`
}

// id is a report's id; files that number their reports are read too.
type id string

// UnmarshalJSON takes a string or a number.
func (i *id) UnmarshalJSON(data []byte) error {
	var n json.Number
	if json.Unmarshal(data, &n) == nil && len(data) > 0 && data[0] != '"' {
		*i = id(n)
		return nil
	}
	var s string
	if err := json.Unmarshal(data, &s); err != nil {
		return errors.New(`"id" must be a string or a number`)
	}
	*i = id(s)
	return nil
}

// explain says what is wrong with a line of JSON.
func explain(err error) string {
	if kind := new(json.UnmarshalTypeError); errors.As(err, &kind) {
		kind.Field = strings.TrimPrefix(kind.Field, "fields.") // wire embeds them
	}
	return attest.JSONFault(err)
}

// idHash stands for a report id among those seen; where tells the first report
// that had it.
type (
	idHash [16]byte
	where  struct{ file, line int32 } // file counts the files read
)

// known makes a problem of a report whose id an earlier report has.
func (r *reader) known(item *Item) {
	sum := sha256.Sum256([]byte(item.Report.ID))
	h := idHash(sum[:16])
	if before, ok := r.seen[h]; ok {
		item.problem("id %q is that of %s too; give each report an id of its own", item.Report.ID, place(r.names[before.file], int(before.line)))
		return
	}
	if len(r.names) == 0 || r.names[len(r.names)-1] != item.File {
		r.names = append(r.names, item.File)
	}
	r.seen[h] = where{int32(len(r.names) - 1), int32(item.Line)}
}

func place(file string, line int) string {
	if line == 0 {
		return file
	}
	return file + ":" + strconv.Itoa(line)
}
