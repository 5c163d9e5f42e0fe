package view

import (
	"bufio"
	"io"
	"strings"
)

// Style is how a table looks.
type Style struct {
	Width  int  // columns; 0 is 80
	Colors bool // else plain text, with key words in [brackets]
}

// page writes lines within a style.
type page struct {
	*bufio.Writer
	style Style
}

func newPage(w io.Writer, s Style) *page {
	if s.Width <= 0 {
		s.Width = 80
	}
	s.Width = max(s.Width, 40)
	return &page{bufio.NewWriter(w), s}
}

// flow writes spans as lines, the first after the head, the others after as
// many blanks as the head is wide (or after the hang, when it is not "").
func (p *page) flow(head []span, hang string, spans ...span) {
	first := cells(head)
	indent := 0
	for _, c := range first {
		indent += c.width
	}
	next := cells([]span{plain(strings.Repeat(" ", indent))})
	if hang != "" {
		next = cells([]span{{hang, labelLook}})
	}
	lines := wrap(cells(spans), p.style.Width-indent)
	if len(lines) == 0 {
		lines = [][]cell{nil}
	}
	for i, line := range lines {
		lead := next
		if i == 0 {
			lead = first
		}
		p.WriteString(paint(trimmed(append(lead[:len(lead):len(lead)], line...)), p.style.Colors))
		p.WriteByte('\n')
	}
}

// gap writes an empty line.
func (p *page) gap() { p.WriteByte('\n') }
