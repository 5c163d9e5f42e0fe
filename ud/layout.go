package ud

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wrapLimit is the greatest length in runes of a line that may have been
// wrapped by hand; longer lines are whole paragraphs.
const wrapLimit = 130

// wrapLeast is the least width in runes to which somebody wraps a paragraph by hand;
// narrower ones are headings one below the other: an office, its town, a date.
const wrapLeast = 50

// blocks cuts a text into stretches within which a sentence may run on over
// line ends: paragraphs whose lines were wrapped are one stretch, headlines,
// bullets, items of lists and cells of tables are each one.
func blocks(text string) []span {
	lines := linesOf(text)
	var out []span
	for i := 0; i < len(lines); {
		j := i
		for j < len(lines) && lines[j].width > 0 {
			j++
		}
		out = paragraph(out, text, lines[i:j])
		i = max(j, i+1)
	}
	return out
}

type line struct {
	span      // without white space around it
	width int // in runes, 0 when blank
	first int // width of the first word
}

func linesOf(text string) []line {
	var lines []line
	for at := 0; at < len(text); {
		end := at
		for end < len(text) && text[end] != '\n' && text[end] != '\r' && text[end] != '\f' && text[end] != '\v' {
			end++
		}
		next := end + 1
		if end+1 < len(text) && text[end] == '\r' && text[end+1] == '\n' {
			next++
		}
		lines = append(lines, lineOf(text, at, end))
		at = next
	}
	return lines
}

func lineOf(text string, from, to int) line {
	from = skipSpace(text, from, to)
	l := line{span: span{from, from}}
	for at := from; at < to; {
		r, size := utf8.DecodeRuneInString(text[at:to])
		at += size
		if isSpace(r) {
			if l.first == 0 {
				l.first = l.width
			}
		} else {
			l.end = at
		}
		l.width++
	}
	if l.end == l.start {
		return line{span: l.span}
	}
	l.width = utf8.RuneCountInString(text[l.start:l.end])
	if l.first == 0 {
		l.first = l.width
	}
	return l
}

// paragraph appends the blocks of lines that no blank line parts.
func paragraph(out []span, text string, lines []line) []span {
	width := 0
	for _, l := range lines {
		width = max(width, l.width)
	}
	open := -1 // where a block began that may go on
	for i, l := range lines {
		if isTable(text[l.start:l.end]) {
			if open >= 0 {
				out = append(out, span{open, lines[i-1].end})
				open = -1
			}
			out = cells(out, text, l.span)
			continue
		}
		if open >= 0 && !goesOn(text, lines[i-1], l, width) {
			out = append(out, span{open, lines[i-1].end})
			open = -1
		}
		if open < 0 {
			open = l.start
		}
	}
	if open >= 0 {
		out = append(out, span{open, lines[len(lines)-1].end})
	}
	return out
}

// goesOn tells whether a line goes on with the one before, in a paragraph of
// a width: it was wrapped when its first word had no room there.
func goesOn(text string, before, l line, width int) bool {
	if isItem(text[l.start:l.end]) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(text[l.start:])
	last, _ := utf8.DecodeLastRuneInString(text[:before.end])
	ended := strings.ContainsRune(".!?…:", last)
	if unicode.IsLower(first) && !ended {
		return true
	}
	if width > wrapLimit || width < wrapLeast {
		return false
	}
	const slack = 8 // lines are not always filled to the last letter
	return before.width+1+l.first > width-slack
}

// isItem tells whether a line begins with a bullet, a dash, or the number of
// an item, each followed by a space.
func isItem(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	if strings.HasPrefix(s, "-- ") {
		return true
	}
	if isBullet(s[:size]) {
		return size < len(s) && (s[size] == ' ' || s[size] == '\t' || strings.HasPrefix(s[size:], "\u00a0")) || r == '•'
	}
	n := 0
	for n < len(s) && n < 3 && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	if n == 0 && size == 1 && 'a' <= r && r <= 'z' {
		n = 1
		return len(s) > 2 && s[1] == ')' && s[2] == ' '
	}
	return n > 0 && n < 3 && len(s) > n+1 && (s[n] == '.' || s[n] == ')') && s[n+1] == ' '
}

// isBullet tells whether a token is one of the marks that begin an item.
func isBullet(form string) bool {
	r, size := utf8.DecodeRuneInString(form)
	return form == "--" || size == len(form) && strings.ContainsRune("•·▪●◦‣■□*►➤→-–—", r)
}

// isTable tells whether a line is a row of a table: tabs or bars between cells.
func isTable(s string) bool {
	return strings.Contains(s, "\t") || strings.Contains(s, " | ")
}

// cells appends the cells of a row.
func cells(out []span, text string, row span) []span {
	from := row.start
	cell := func(to int) {
		if at := skipSpace(text, from, to); at < to {
			out = append(out, span{at, at + len(strings.TrimRight(text[at:to], " "))})
		}
	}
	for at := row.start; at < row.end; at++ {
		switch {
		case text[at] == '\t':
			cell(at)
			from = at + 1
		case text[at] == '|' && at > row.start && text[at-1] == ' ' && at+1 < row.end && text[at+1] == ' ':
			cell(at)
			from = at + 1
		}
	}
	cell(row.end)
	return out
}
