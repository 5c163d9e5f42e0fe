package intake

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"path/filepath"
	"strings"
)

// form is how the reports stand in a file.
type form int

const (
	text  form = iota // the whole file is one report
	lines             // a JSON object a line is one report
)

// input reads a file in bounded pieces.
type input struct {
	*bufio.Reader
	limit int
	line  []byte // reused from line to line
}

func newInput(r io.Reader, limit int) *input {
	return &input{Reader: bufio.NewReaderSize(r, 64<<10), limit: limit}
}

// kind tells how the reports stand in the file: by the ending of its name,
// else by whether it begins as a JSON object does.
func (in *input) kind(name string) (form, error) {
	head, err := in.Peek(512)
	if err != nil && !errors.Is(err, io.EOF) && len(head) == 0 {
		return text, err
	}
	switch strings.ToLower(filepath.Ext(name)) {
	case ".txt":
		return text, nil
	case ".jsonl", ".ndjson", ".json":
		return lines, nil
	}
	head = bytes.TrimPrefix(head, bom)
	if bytes.HasPrefix(bytes.TrimLeft(head, " \t\r\n"), []byte("{")) {
		return lines, nil
	}
	return text, nil
}

// errTooLong says that a line or a file is over the limit; it has been passed
// over.
var errTooLong = errors.New("too long")

// next returns the next line without its line feed; the bytes are valid until
// the next call. size counts all bytes passed. At the end it returns io.EOF.
func (in *input) next() (line []byte, size int, err error) {
	if cap(in.line) > 1<<20 {
		in.line = nil // one huge line must not hold its memory for the rest of the file
	}
	in.line = in.line[:0]
	long := false
	for {
		piece, err := in.ReadSlice('\n')
		size += len(piece)
		switch {
		case long:
		case len(in.line)+len(piece) > in.limit:
			long, in.line = true, nil
		default:
			in.line = append(in.line, piece...)
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if err != nil && (!errors.Is(err, io.EOF) || size == 0) {
			return nil, size, err
		}
		if long {
			return nil, size, errTooLong
		}
		return bytes.TrimSuffix(in.line, []byte("\n")), size, nil
	}
}

// all returns the whole rest of the file.
func (in *input) all() ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(in, int64(in.limit)+1))
	if err == nil && len(data) > in.limit {
		return nil, errTooLong
	}
	return data, err
}
