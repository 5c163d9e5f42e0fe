package authoring

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"attest"
)

// record is one claim or statistic as written: its head and its fields.
type record struct {
	line   int
	id     string
	like   string
	words  []string // of the head, after the id and "like …"
	fields []field
}

type field struct {
	line        int
	name, value string
}

// source is a file taken apart but not yet understood.
type source struct {
	file    string
	report  attest.Report
	records []record
}

// problem is an error with its place.
func (s *source) problem(line int, format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", s.file, line, fmt.Sprintf(format, args...))
}

// compileFile reads and compiles one file. A file that begins with
// "report: PATH" holds the coding alone; metadata and text are those of the
// other file, whose path is relative to this one's folder.
func compileFile(path string) (attest.CodedReport, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return attest.CodedReport{}, fmt.Errorf("read gold: %w", err)
	}
	first, coding, _ := strings.Cut(string(data), "\n---\n")
	other, apart := strings.CutPrefix(first, "report: ")
	if !apart {
		return Compile(path, string(data))
	}
	report, err := os.ReadFile(filepath.Join(filepath.Dir(path), other))
	if err != nil {
		return attest.CodedReport{}, fmt.Errorf("%s:1: read the report: %w", path, err)
	}
	s := &source{file: path}
	if err := s.readReport(strings.Split(string(report), "\n---\n")); err != nil {
		return attest.CodedReport{}, err
	}
	if err := s.coding(strings.Split(coding, "\n"), 3); err != nil {
		return attest.CodedReport{}, err
	}
	return s.compile()
}

// readReport takes metadata and text from the parts of a file that holds them
// alone.
func (s *source) readReport(parts []string) error {
	if len(parts) != 2 {
		return s.problem(1, "the report's file has %d lines '---', want 1", len(parts)-1)
	}
	if err := s.metadata(strings.Split(parts[0], "\n")); err != nil {
		return err
	}
	s.report.Text = strings.Trim(parts[1], "\n")
	return nil
}

// Compile compiles the content of one file; file is its name in errors.
func Compile(file, data string) (attest.CodedReport, error) {
	s, err := parse(file, data)
	if err != nil {
		return attest.CodedReport{}, err
	}
	return s.compile()
}

func parse(file, data string) (*source, error) {
	s := &source{file: file}
	lines := strings.Split(strings.TrimRight(data, "\n"), "\n")
	var marks []int
	for i, l := range lines {
		if l == "---" {
			marks = append(marks, i)
		}
	}
	if len(marks) != 2 {
		return nil, s.problem(1, "%d lines '---', want 2: metadata, text, coding", len(marks))
	}
	if err := s.metadata(lines[:marks[0]]); err != nil {
		return nil, err
	}
	s.report.Text = strings.Trim(strings.Join(lines[marks[0]+1:marks[1]], "\n"), "\n")
	return s, s.coding(lines[marks[1]+1:], marks[1]+2)
}

// metadata reads the lines of a report's head.
func (s *source) metadata(lines []string) error {
	for i, l := range lines {
		key, value, found := strings.Cut(l, ": ")
		into := map[string]*string{"id": &s.report.ID, "url": &s.report.URL, "publisher": &s.report.Publisher,
			"title": &s.report.Title, "language": &s.report.Language, "published": &s.report.Published}[key]
		if !found || into == nil {
			return s.problem(i+1, "%q is no metadata (id, url, publisher, title, language, published)", l)
		}
		*into = value
	}
	if s.report.ID == "" || s.report.Language == "" {
		return s.problem(1, "id or language missing")
	}
	return nil
}

var recordHead = regexp.MustCompile(`^[cs]\d+ `)

// coding reads the third part: definitions and records.
func (s *source) coding(lines []string, first int) error {
	defined := map[string]string{}
	for i, l := range lines {
		n := first + i
		l = strings.TrimSpace(l)
		switch {
		case l == "" || strings.HasPrefix(l, "#"):
		case strings.HasPrefix(l, "@"):
			name, value, found := strings.Cut(l, ":")
			if !found {
				return s.problem(n, "%q is no definition of the form '@name: value'", l)
			}
			if _, twice := defined[name]; twice {
				return s.problem(n, "%s is defined twice", name)
			}
			defined[name] = strings.TrimSpace(value)
		case recordHead.MatchString(l):
			words := strings.Fields(l)
			r := record{line: n, id: words[0], words: words[1:]}
			if len(words) > 2 && words[1] == "like" {
				r.like, r.words = words[2], words[3:]
			}
			s.records = append(s.records, r)
		case len(s.records) == 0:
			return s.problem(n, "field before the first claim")
		default:
			name, value, _ := strings.Cut(l, " ")
			value, err := s.expand(n, strings.TrimSpace(value), defined)
			if err != nil {
				return err
			}
			r := &s.records[len(s.records)-1]
			r.fields = append(r.fields, field{n, name, value})
		}
	}
	return nil
}

// expand puts in what "@name" at the start of a value stands for.
func (s *source) expand(line int, value string, defined map[string]string) (string, error) {
	if !strings.HasPrefix(value, "@") {
		return value, nil
	}
	name, rest, _ := strings.Cut(value, " ")
	full, found := defined[name]
	if !found {
		return "", s.problem(line, "%s is not defined above", name)
	}
	rest = strings.TrimSpace(rest)
	switch extra, isQuote := strings.CutPrefix(rest, "<"); {
	case rest == "":
		return full, nil
	case !isQuote:
		return "", s.problem(line, "%q after %s: only '< QUOTE' can follow", rest, name)
	case strings.Contains(full, " < "):
		return full + " | " + strings.TrimSpace(extra), nil
	default:
		return full + " < " + strings.TrimSpace(extra), nil
	}
}
