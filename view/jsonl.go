package view

import (
	"bufio"
	"encoding/json"
	"io"

	"attest"
)

// JSONL writes coded reports as the contract has them, one a line.
type JSONL struct {
	buffer  *bufio.Writer
	encoder *json.Encoder
}

// NewJSONL returns a writer of JSON lines.
func NewJSONL(w io.Writer) *JSONL {
	b := bufio.NewWriter(w)
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	return &JSONL{b, e}
}

// Write writes a coded report; the line is whole before Write returns.
func (j *JSONL) Write(r attest.CodedReport) error {
	if r.Claims == nil {
		r.Claims = []attest.Claim{}
	}
	if err := j.encoder.Encode(r); err != nil {
		return err
	}
	return j.buffer.Flush()
}

// Close writes what is left.
func (j *JSONL) Close() error { return j.buffer.Flush() }
