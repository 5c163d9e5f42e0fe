package lang

import (
	"fmt"
	"io/fs"
	"strings"
)

// Row is one row of a table, by column name.
type Row struct {
	Line int // 1-based, in the file
	Cols map[string]string
}

// Get returns a column's value, or "".
func (r Row) Get(col string) string { return r.Cols[col] }

// List returns a column's values, which the file separates with "|".
func (r Row) List(col string) []string { return list(r.Cols[col]) }

// Table reads a tab-separated file: the first line that is no comment names
// the columns, lines that begin with "#" and empty lines are skipped, short
// rows have empty last columns. Errors name file and line.
func Table(fsys fs.FS, name string) ([]Row, error) {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	var header []string
	var rows []Row
	for i, line := range strings.Split(string(data), "\n") {
		line = strings.TrimSuffix(line, "\r")
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if header == nil {
			header = cells
			continue
		}
		if len(cells) > len(header) {
			return nil, fmt.Errorf("%s:%d: %d columns where the header has %d", name, i+1, len(cells), len(header))
		}
		cols := make(map[string]string, len(cells))
		for k, c := range cells {
			cols[header[k]] = strings.TrimSpace(c)
		}
		rows = append(rows, Row{Line: i + 1, Cols: cols})
	}
	return rows, nil
}

// Field is one "key: value" line of a stanza.
type Field struct {
	Line       int
	Key, Value string
}

// List returns the values of the field, which the file separates with "|".
func (f Field) List() []string { return list(f.Value) }

// Stanza is a block of "key: value" lines; a key may come several times.
type Stanza struct {
	File   string
	Line   int
	Fields []Field
}

// Get returns the value of the first field with the key, or "".
func (s Stanza) Get(key string) string {
	for _, f := range s.Fields {
		if f.Key == key {
			return f.Value
		}
	}
	return ""
}

// List returns the values of all fields with the key, each split at "|".
func (s Stanza) List(key string) []string {
	var out []string
	for _, f := range s.Fields {
		if f.Key == key {
			out = append(out, f.List()...)
		}
	}
	return out
}

// Stanzas reads a file of stanzas: blocks of "key: value" lines with empty
// lines between them; lines that begin with "#" are comments. Errors name
// file and line.
func Stanzas(fsys fs.FS, name string) ([]Stanza, error) {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	var out []Stanza
	open := false
	for i, line := range strings.Split(string(data), "\n") {
		line = strings.TrimSpace(line)
		if line == "" {
			open = false
			continue
		}
		if strings.HasPrefix(line, "#") {
			continue
		}
		key, value, ok := strings.Cut(line, ":")
		if !ok {
			return nil, fmt.Errorf("%s:%d: %q is no \"key: value\" line", name, i+1, line)
		}
		if !open {
			out = append(out, Stanza{File: name, Line: i + 1})
			open = true
		}
		s := &out[len(out)-1]
		s.Fields = append(s.Fields, Field{Line: i + 1, Key: strings.TrimSpace(key), Value: strings.TrimSpace(value)})
	}
	return out, nil
}

func list(s string) []string {
	if s == "" {
		return nil
	}
	parts := strings.Split(s, "|")
	out := parts[:0]
	for _, p := range parts {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	return out
}
