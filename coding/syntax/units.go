package syntax

import (
	"regexp"
	"strings"
	"unicode"
)

// Unit is a stretch of text that a writer set apart: a paragraph, a bullet, a
// heading, an entry of a live page.
type Unit struct {
	Span
	Heading bool // a short line without a full stop at its end
	Bullet  bool
	Entry   bool // opens with a clock time, as on live pages
	Item    bool // opens with a label, the place or day of what it tells: "MOSUL – Gunmen …"
	Section bool // is nothing but the place of what stands below it, to the next such line: "Borno State"
}

// OtherItems reports whether two units stand under labels of their own: each item of a
// digest tells of something else, as does each of its sections.
func OtherItems(units []Unit, u, v int) bool {
	return apart(units, u, v, func(w Unit) bool { return w.Item || w.Section })
}

// OtherEntries reports whether units of a live page belong to other entries of it, each with
// news of its own.
func OtherEntries(units []Unit, u, v int) bool {
	return apart(units, u, v, func(w Unit) bool { return w.Entry })
}

// apart reports whether two units stand under different ones of those that open a part of a text.
func apart(units []Unit, u, v int, opens func(Unit) bool) bool {
	opening := func(u int) int {
		for u >= 0 && !opens(units[u]) {
			u--
		}
		return u
	}
	x, y := opening(u), opening(v)
	return x >= 0 && y >= 0 && x != y
}

// Lead tells a line that introduces a list: it ends in a colon.
func (u Unit) Lead(text string) bool { return strings.HasSuffix(text[u.Start:u.End], ":") }

// Asks reports whether a line is nothing but a question, to which the one below it is the answer.
func (u Unit) Asks(text string) bool {
	line := text[u.Start:u.End]
	return strings.HasSuffix(line, "?") && !numbered.MatchString(line) && !strings.Contains(line, ". ")
}

// ReadUnits splits a text into units at line breaks. Lines of hard-wrapped
// text belong together: a break counts when the line before is short or ended
// or an empty line follows.
func ReadUnits(text string) []Unit {
	var out []Unit
	wrapped := hardWrapped(text)
	start := 0
	flush := func(end int) {
		if strings.TrimSpace(text[start:end]) != "" {
			out = append(out, newUnit(text, start, end))
		}
	}
	for i := 0; i < len(text); i++ {
		if text[i] != '\n' {
			continue
		}
		if wrapped && i+1 < len(text) && text[i+1] != '\n' && text[i+1] != '\r' && !startsBullet(text[i+1:]) {
			continue
		}
		flush(i)
		start = i + 1
	}
	flush(len(text))
	markLog(text, out)
	return out
}

// logged is a clock time in four digits at the head of a log's entry.
var logged = regexp.MustCompile(`^(?:[01]\d|2[0-3])[0-5]\d(?:\s*(?:GMT|UTC|Z|[A-Z]{2,3}T?))?\s*(?:[-–—:]|\p{Lu})`)

// markLog marks the entries of a log whose clock times have no mark inside them
// ("0755 GROZNY – …"). One that is no year, before six in the afternoon or after nine in
// the evening, tells them from years.
func markLog(text string, units []Unit) {
	var entries []int
	sure := false
	for i, u := range units {
		if line := text[u.Start:u.End]; logged.MatchString(line) {
			entries = append(entries, i)
			sure = sure || line[:4] < "1800" || line[:4] >= "2100"
		}
	}
	if len(entries) < 2 || !sure {
		return
	}
	for _, i := range entries {
		units[i].Entry = true
	}
}

// hardWrapped reports whether lines of a text were cut at a fixed width: most lines are
// of middling length and break within sentences.
func hardWrapped(text string) bool {
	lines, broken := 0, 0
	for _, l := range strings.Split(text, "\n") {
		l = strings.TrimRight(l, " \r")
		if l == "" {
			continue
		}
		lines++
		if n := len(l); n >= 40 && n <= 100 && unicode.IsLetter(rune(l[n-1])) {
			broken++
		}
	}
	return lines >= 4 && broken*2 > lines
}

func newUnit(text string, start, end int) Unit {
	for start < end && (text[start] == ' ' || text[start] == '\t' || text[start] == '\r' || text[start] == '\n') {
		start++
	}
	for end > start && (text[end-1] == ' ' || text[end-1] == '\t' || text[end-1] == '\r' || text[end-1] == '\n') {
		end--
	}
	u := Unit{Span: Span{start, end}}
	line := text[start:end]
	u.Bullet = startsBullet(line)
	u.Entry = startsClock(line)
	last := strings.TrimRight(line, "»”\"')] ")
	u.Heading = !u.Bullet && len(line) < 120 && last != "" && !strings.ContainsAny(last[len(last)-1:], ".!?;:,") && !strings.HasSuffix(last, "…") &&
		!strings.Contains(numberSign.ReplaceAllString(line, ""), ". ")
	return u
}

// numberSign is the point of "No. 47", which ends no sentence.
var numberSign = regexp.MustCompile(`(?i)\bno?\. ?\d`)

// blanks are what may stand before and between the first marks of a line: web
// pages indent with no-break spaces.
const blanks = " \t\u00a0\u202f"

// numbered is a number with a point or bracket at the head of an item of a list.
var numbered = regexp.MustCompile(`^\(?\d{1,2}[.)]\s+\pL`)

func startsBullet(line string) bool {
	line = strings.TrimLeft(line, blanks)
	if numbered.MatchString(line) {
		return true
	}
	for _, b := range []string{"•", "- ", "– ", "— ", "* ", "-- ", "·", "▪", "◦", "►", "> ", "■", "▶", "➢", "➤", "●", "‣", "→ ", "."} {
		if rest, ok := strings.CutPrefix(line, b); ok && (b != "." || strings.TrimLeft(rest, blanks) != rest) {
			return true
		}
	}
	return false
}

// startsClock reports whether a line opens with a clock time ("21.40", "18 h 20",
// "9:05 pm").
func startsClock(line string) bool {
	n := 0
	for n < len(line) && line[n] >= '0' && line[n] <= '9' {
		n++
	}
	if n == 0 || n > 2 || n == len(line) {
		return false
	}
	rest := strings.TrimLeft(line[n:], blanks)
	if rest == "" {
		return false
	}
	switch rest[0] {
	case '.', ':', 'h', 'H':
		rest = strings.TrimLeft(rest[1:], blanks)
		return rest == "" || rest[0] >= '0' && rest[0] <= '9' && len(rest) >= 2 && rest[1] >= '0' && rest[1] <= '9' || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "- ")
	}
	return false
}
