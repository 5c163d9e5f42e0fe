package intake

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"attest"
)

// text reads a file that is one report.
func (r *reader) text(file string, in *input) Item {
	item := Item{File: file}
	data, err := in.all()
	if errors.Is(err, errTooLong) {
		item.problem("larger than the %s that one report may have; cut it into reports of its own", size(r.Limit))
		return item
	}
	if err != nil {
		item.Err = fmt.Errorf("%s: %w", file, cause(err))
		return item
	}
	item.Size = len(data)
	if r.KeepRaw {
		item.Raw = data
	}
	if what := container(data); what != "" {
		item.problem("is %s", what)
		return item
	}
	if at := bytes.IndexByte(data, 0); at >= 0 && !isUTF16(data) {
		item.problem("is no text: byte %d is NUL; take the text out first (of UTF-16: iconv -f UTF-16LE -t UTF-8; of a text with stray NULs: tr -d '\\000')", at+1)
		return item
	}
	body := decode(data, &item)
	if strings.TrimFunc(body, blank) == "" {
		item.problem("no text in it")
		return item
	}
	report := r.Defaults
	report.Text = body
	if report.ID == "" {
		report.ID = baseID(file)
	}
	if report.Published == "" && r.Dateline != nil {
		if date, found := r.Dateline(body); found {
			report.Published = date
		}
	}
	item.Report = &report
	r.known(&item)
	return item
}

// containers are forms of file that hold text but are none, by how they begin.
var containers = []struct{ head, what string }{
	{"%PDF-", "a PDF; take the text out first (pdftotext FILE - | attest read -)"},
	{"PK\x03\x04", "a ZIP archive, as DOCX and ODT files are; take the text out first"},
	{"\x1f\x8b", "compressed; unpack it first (gzip -dc FILE | attest read -)"},
	{"{\\rtf", "an RTF document; save it as plain text first"},
	{"<!doctype html", "a web page; take the text out first"},
	{"<html", "a web page; take the text out first"},
}

// container tells what a file is when it is no plain text, with the way out.
func container(data []byte) string {
	head := bytes.ToLower(data[:min(len(data), 32)])
	for _, c := range containers {
		if bytes.HasPrefix(head, []byte(strings.ToLower(c.head))) {
			return c.what
		}
	}
	return ""
}

// blank tells what holds no text: white space, control and format characters.
func blank(c rune) bool {
	return unicode.IsSpace(c) || unicode.IsControl(c) || unicode.Is(unicode.Cf, c)
}

// problem adds a problem at the item's place.
func (it *Item) problem(format string, args ...any) {
	it.Problems = append(it.Problems, attest.Problem{File: it.File, Line: it.Line, Message: fmt.Sprintf(format, args...)})
}

// note adds a note at the item's place.
func (it *Item) note(format string, args ...any) {
	it.Notes = append(it.Notes, attest.Problem{File: it.File, Line: it.Line, Message: fmt.Sprintf(format, args...)})
}

// size prints a number of bytes for people.
func size(n int) string {
	switch {
	case n >= 1<<20:
		return fmt.Sprintf("%d MB", n>>20)
	case n >= 1<<10:
		return fmt.Sprintf("%d kB", n>>10)
	}
	return fmt.Sprintf("%d bytes", n)
}
