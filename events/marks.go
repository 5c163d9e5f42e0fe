package events

import (
	"slices"
	"strings"
	"unicode"
)

const (
	edgeLines    = 3   // lines at the top and the foot that can be a credit or a by-line
	creditWords  = 6   // a longer line is no credit
	datelineSpan = 120 // bytes of the text in which a dateline ends
)

// marks finds the credits and by-lines of a text by their form, which all
// languages share: a short line of names at the top or the foot ("Por Ana
// Ruiz, Beni", "Source : AGL / rédaction", "(avec AGL)"), or the brackets that
// end a dateline ("BEIRUT, Nov 18 (Levant Press Agency) -"). Whether a mark
// means a copy is for the comparison to say: it must be in both reports, and
// these must tell the same facts.
func marks(text string) []string {
	var lines []string
	for _, l := range strings.Split(text, "\n") {
		if l = strings.TrimSpace(l); l != "" {
			lines = append(lines, l)
		}
	}
	var found []string
	for i, l := range lines {
		if i < edgeLines || i >= len(lines)-edgeLines {
			found = append(found, lineMarks(l)...)
		}
	}
	for _, l := range lines[:min(edgeLines, len(lines))] {
		found = append(found, datelineMark(l)...)
	}
	slices.Sort(found)
	return slices.Compact(found)
}

func lineMarks(line string) []string {
	if n := len(strings.Fields(line)); n == 0 || n > creditWords || strings.ContainsAny(line[len(line)-1:], ".!?:") {
		return nil
	}
	var out []string
	for _, part := range strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune("(),;:/|[]–—", r) }) {
		out = append(out, nameRuns(part)...)
	}
	return out
}

// datelineMark returns the name in the last brackets before the dash that ends
// a dateline.
func datelineMark(line string) []string {
	head := line[:min(datelineSpan, len(line))]
	open, shut := -1, -1
	for i := 0; i < len(head); i++ {
		switch {
		case head[i] == '(':
			open = i
		case head[i] == ')' && open >= 0:
			shut = i
			rest := strings.TrimSpace(head[i+1:])
			if strings.HasPrefix(rest, "-") || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "—") {
				return nameRuns(head[open+1 : shut])
			}
		}
	}
	return nil
}

// nameRuns returns the folded names in a piece of a line: acronyms, and runs of
// two to five capitalised words, also without their first word, which may be
// "By" or "Por". In scripts without capitals the whole piece is the run.
func nameRuns(part string) []string {
	var out []string
	var run []string
	flush := func() {
		if len(run) >= 2 && len(run) <= 5 {
			out = append(out, fold(strings.Join(run, " ")))
		}
		if len(run) >= 3 {
			out = append(out, fold(strings.Join(run[1:], " ")))
		}
		run = nil
	}
	for _, w := range strings.Fields(part) {
		first := []rune(w)[0]
		switch {
		case isAcronym(w):
			out = append(out, fold(w))
			flush()
		case unicode.IsUpper(first), unicode.IsLetter(first) && !unicode.IsLower(first):
			run = append(run, w)
		default:
			flush()
		}
	}
	flush()
	return out
}

func isAcronym(w string) bool {
	n := 0
	for _, r := range w {
		if !unicode.IsUpper(r) {
			return false
		}
		n++
	}
	return n >= 2 && n <= 6
}

// anchors hashes what a translation into a language of the same script leaves
// standing: names within sentences, and numbers of two digits or more.
func anchors(text string) []uint32 {
	var out []uint32
	start := true
	for _, w := range strings.Fields(text) {
		bare := strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		r := []rune(bare)
		switch {
		case len(r) == 0:
		case unicode.IsDigit(r[0]) && len(r) > 1, unicode.IsUpper(r[0]) && !start && len(r) > 2:
			out = append(out, uint32(hash64(fold(bare))))
		}
		start = strings.ContainsAny(w[len(w)-1:], ".!?:") || len(r) == 0
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// overlap returns the share of the smaller sorted set that is in the other.
func overlap(a, b []uint32) float64 {
	small := min(len(a), len(b))
	if small == 0 {
		return 0
	}
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return float64(n) / float64(small)
}
