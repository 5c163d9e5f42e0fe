package view

import (
	"strings"
	"unicode"

	"github.com/rivo/uniseg"
)

// span is a piece of text in one look.
type span struct {
	text string
	look look
}

// plain is a span without a look.
func plain(s string) span { return span{text: s} }

// cell is one character as a person counts them, with its columns.
type cell struct {
	text  string
	width int
	look  look
	// mayBreak and mustBreak tell whether a line may or must end after it.
	mayBreak, mustBreak bool
}

// cells cuts spans into characters; the text of all spans is one text, so that
// lines break by it and not by the spans. "\n" ends a line.
func cells(spans []span) []cell {
	var text strings.Builder
	var ends []int
	for _, s := range spans {
		text.WriteString(clean(s.text))
		ends = append(ends, text.Len())
	}
	var out []cell
	rest, state, at, k := text.String(), -1, 0, 0
	for rest != "" {
		var cluster string
		var bounds int
		cluster, rest, bounds, state = uniseg.StepString(rest, state)
		for k < len(ends)-1 && at >= ends[k] {
			k++
		}
		at += len(cluster)
		c := cell{text: cluster, width: bounds >> uniseg.ShiftWidth, look: spans[k].look}
		switch bounds & uniseg.MaskLine {
		case uniseg.LineMustBreak:
			c.mustBreak = rest != ""
			c.mayBreak = true
		case uniseg.LineCanBreak:
			c.mayBreak = true
		}
		if cluster == "\n" {
			c.text, c.width = "", 0
		}
		// By the standard a blank between a quotation mark and a bracket joins
		// them; in a table that leaves holes.
		if n := len(out); cluster == "(" && n > 0 && out[n-1].text == " " {
			out[n-1].mayBreak = true
		}
		out = append(out, c)
	}
	return out
}

// clean makes text fit to be shown: control characters, which a terminal could
// take for orders, become blanks; marks that turn the direction of text, which
// could hide what it says, go.
func clean(s string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case c == '\n':
			return c
		case unicode.IsControl(c):
			return ' '
		case c == '\u2028' || c == '\u2029':
			return ' '
		case c >= '\u202A' && c <= '\u202E', c >= '\u2066' && c <= '\u2069', c == '\u200E', c == '\u200F', c == '\u061C', c == '\uFEFF':
			return -1
		}
		return c
	}, s)
}

// wrap breaks cells into lines of at most width columns, at places where the
// script allows it, else anywhere. Blanks at the end of a line are dropped.
func wrap(cs []cell, width int) [][]cell {
	var lines [][]cell
	start, used, last := 0, 0, -1
	for i := 0; i < len(cs); i++ {
		c := cs[i]
		blank := strings.TrimSpace(c.text) == ""
		for used+c.width > width && !blank && i > start { // twice where blanks alone fill what is left
			end := i
			if last >= start {
				end = last + 1
			}
			lines = append(lines, trimmed(cs[start:end]))
			start, last, used = end, -1, 0
			for _, d := range cs[start:i] {
				used += d.width
			}
		}
		used += c.width
		if c.mayBreak {
			last = i
		}
		if c.mustBreak {
			lines = append(lines, trimmed(cs[start:i+1]))
			start, last, used = i+1, -1, 0
		}
	}
	if start < len(cs) {
		lines = append(lines, trimmed(cs[start:]))
	}
	return lines
}

func trimmed(line []cell) []cell {
	for len(line) > 0 && strings.TrimSpace(line[len(line)-1].text) == "" {
		line = line[:len(line)-1]
	}
	return line
}

// columnsOf is the number of columns of a text.
func columnsOf(s string) int { return uniseg.StringWidth(clean(s)) }

// pad fills a text with blanks to a number of columns.
func pad(s string, columns int) string {
	return s + strings.Repeat(" ", max(0, columns-columnsOf(s)))
}
