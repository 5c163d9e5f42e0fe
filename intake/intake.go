package intake

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"attest"
)

// DefaultLimit is the size in bytes of the largest report that is read.
const DefaultLimit = 64 << 20

// Stdin is the name that stands for standard input.
const Stdin = "-"

// Options say how to read.
type Options struct {
	Stdin io.Reader
	// Defaults holds what the command line says of a report. Of a text it is
	// everything; of a JSON line only what the line leaves out, and never the ID.
	Defaults attest.Report
	// Dateline finds the publication date at the head of a text that has none,
	// in EDTF. It may be nil.
	Dateline func(text string) (published string, found bool)
	// Limit is the size in bytes of the largest report; 0 is DefaultLimit.
	Limit int
	// KeepRaw asks for the bytes of each report as they were received.
	KeepRaw bool
}

// Item is one step through the input: a report, or a place where none could be
// read, with what was wrong there.
type Item struct {
	Report *attest.Report // nil when there is none
	File   string
	Line   int    // 1-based; 0 for a text, which is a whole file
	Raw    []byte // with Options.KeepRaw: the file or the line as received
	Size   int    // bytes of input that the item took
	// Problems are things wrong with the data; Notes are things that were kept
	// as received and that nobody sees when looking at the text.
	Problems, Notes []attest.Problem
	// Err says that a file could not be read (to its end).
	Err error
}

// Read steps through the reports of the files in order.
func Read(files []string, o Options) iter.Seq[Item] {
	if o.Limit <= 0 {
		o.Limit = DefaultLimit
	}
	return func(yield func(Item) bool) {
		r := reader{Options: o, seen: map[idHash]where{}}
		for _, file := range files {
			if !r.file(file, yield) {
				return
			}
		}
	}
}

// Size is the size of the files in bytes, as far as it can be known: standard
// input, pipes and files that cannot be looked at count nothing.
func Size(files []string) int64 {
	var n int64
	for _, f := range files {
		if info, err := os.Stat(f); err == nil && info.Mode().IsRegular() {
			n += info.Size()
		}
	}
	return n
}

// reader reads the files one after the other.
type reader struct {
	Options
	seen  map[idHash]where
	names []string // of files with reports, as where.file counts them
}

// file reads one file; it returns false when no more items are wanted.
func (r *reader) file(name string, yield func(Item) bool) bool {
	f, err := r.open(name)
	if err != nil {
		return yield(Item{File: name, Err: err})
	}
	defer f.Close()
	in := newInput(f, r.Limit)
	shown := name
	if name == Stdin {
		shown = "stdin"
	}
	kind, err := in.kind(name)
	switch {
	case err != nil:
		return yield(Item{File: shown, Err: fmt.Errorf("%s: %w", shown, cause(err))})
	case kind == lines:
		return r.lines(shown, in, yield)
	default:
		return yield(r.text(shown, in))
	}
}

func (r *reader) open(name string) (io.ReadCloser, error) {
	if name == Stdin {
		if r.Stdin == nil {
			return nil, fmt.Errorf("stdin: nothing to read")
		}
		return io.NopCloser(r.Stdin), nil
	}
	info, err := os.Stat(name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, cause(err))
	}
	if info.IsDir() {
		return nil, fmt.Errorf("%s: is a directory; name the files in it (%s)", name, filepath.Join(name, "*.txt"))
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, cause(err))
	}
	return f, nil
}

// cause drops the operation and the path that os puts before an error, since
// messages here begin with the path themselves.
func cause(err error) error {
	if p := new(fs.PathError); errors.As(err, &p) {
		return p.Err
	}
	return err
}

// baseID is the report id that a file's name gives.
func baseID(file string) string {
	base := filepath.Base(file)
	if id := strings.TrimSuffix(base, filepath.Ext(base)); id != "" {
		return id
	}
	return base
}
