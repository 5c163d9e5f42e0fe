package view

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"

	"attest"
)

// extent is a half-open range of code points of a text.
type extent struct{ start, end int }

// How much of a text is quoted: a sentence with the act is given whole up to
// wholeSentence code points, else nearAct around its words; of other
// sentences nearField around the words.
const (
	wholeSentence = 320
	nearAct       = 90
	nearField     = 24
)

// quote is the words of the text that bear a claim, with their looks: the
// sentences that tell the act, and what other sentences add.
func quote(text []rune, ev attest.Evidence, colors bool) []span {
	var acts, fields []mark
	for _, name := range slices.Sorted(maps.Keys(ev)) {
		for _, s := range ev[name] {
			m := mark{extent{max(s.Start, 0), min(s.End, len(text))}, name}
			if m.start >= m.end {
				continue
			}
			if name == "act" {
				acts = append(acts, m)
			} else {
				fields = append(fields, m)
			}
		}
	}
	if len(acts) == 0 { // a statistic has none: what else it has stands for it
		acts, fields = fields, nil
	}
	shown := shownExtents(text, acts, fields)
	marks := slices.Concat(acts, fields)
	var out []span
	for i, x := range shown {
		if x.start > 0 && !startsSentence(text, x.start) || i > 0 {
			lead := "… "
			if i > 0 {
				lead = " … "
			}
			out = append(out, span{lead, labelLook})
		}
		out = append(out, marked(text, x, marks, colors)...)
		if i == len(shown)-1 && !endsSentence(text, x.end) {
			out = append(out, span{" …", labelLook})
		}
	}
	return out
}

// mark is an extent with the field whose words it holds.
type mark struct {
	extent
	field string
}

func shownExtents(text []rune, acts, fields []mark) []extent {
	var shown []extent
	for _, m := range acts {
		s := sentenceAt(text, m.extent)
		if s.end-s.start > wholeSentence {
			s = around(text, m.extent, s, nearAct)
		}
		shown = append(shown, s)
	}
	for _, m := range fields {
		if !slices.ContainsFunc(shown, func(x extent) bool { return x.start <= m.start && m.end <= x.end }) {
			shown = append(shown, around(text, m.extent, sentenceAt(text, m.extent), nearField))
		}
	}
	return merge(shown)
}

// merge sorts extents and joins those that touch or nearly do.
func merge(xs []extent) []extent {
	slices.SortFunc(xs, func(a, b extent) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end))
	})
	var out []extent
	for _, x := range xs {
		if n := len(out); n > 0 && x.start <= out[n-1].end+12 {
			out[n-1].end = max(out[n-1].end, x.end)
			continue
		}
		out = append(out, x)
	}
	return out
}

// around widens an extent by n code points to whole words, within a limit.
func around(text []rune, x, limit extent, n int) extent {
	out := extent{max(x.start-n, limit.start), min(x.end+n, limit.end)}
	for out.start > limit.start && out.start < x.start && !unicode.IsSpace(text[out.start-1]) {
		out.start++
	}
	for out.end < limit.end && out.end > x.end && !unicode.IsSpace(text[out.end]) {
		out.end--
	}
	return shorn(text, out)
}

// shorn drops white space at both ends.
func shorn(text []rune, x extent) extent {
	for x.start < x.end && unicode.IsSpace(text[x.start]) {
		x.start++
	}
	for x.end > x.start && unicode.IsSpace(text[x.end-1]) {
		x.end--
	}
	return x
}

// marked gives the text of an extent as spans. In colour each field's words
// have its look, the shortest mark above the longer; in plain text the words
// of the act stand in brackets, or where there are none those of the fields.
func marked(text []rune, x extent, marks []mark, colors bool) []span {
	looks := make([]look, x.end-x.start)
	var bracketed []extent
	inside := func(m mark) bool { return m.start < x.end && x.start < m.end }
	hasAct := slices.ContainsFunc(marks, func(m mark) bool { return m.field == "act" && inside(m) })
	slices.SortStableFunc(marks, func(a, b mark) int { return cmp.Compare(b.end-b.start, a.end-a.start) })
	for _, m := range marks {
		if !inside(m) {
			continue
		}
		from, to := max(m.start, x.start), min(m.end, x.end)
		for i := from; i < to; i++ {
			l := &looks[i-x.start]
			if m.field == "act" {
				l.bold, l.underline = true, true
			} else if f := fieldLook[m.field]; f.color != 0 || f.bold {
				l.color, l.bold = f.color, l.bold || f.bold
			} else {
				l.bold = true
			}
		}
		if hasAct == (m.field == "act") {
			bracketed = append(bracketed, extent{from, to})
		}
	}
	if !colors {
		return brackets(text, x, merge(bracketed))
	}
	var out []span
	for i := x.start; i < x.end; {
		j := i
		for j < x.end && looks[j-x.start] == looks[i-x.start] {
			j++
		}
		out = append(out, span{flat(text[i:j]), looks[i-x.start]})
		i = j
	}
	return out
}

func brackets(text []rune, x extent, marks []extent) []span {
	var b strings.Builder
	at := x.start
	for _, m := range marks {
		b.WriteString(flat(text[at:m.start]))
		b.WriteString("[" + flat(text[m.start:m.end]) + "]")
		at = m.end
	}
	b.WriteString(flat(text[at:x.end]))
	return []span{plain(b.String())}
}

// flat makes one line of a piece of text.
func flat(text []rune) string {
	var b strings.Builder
	wasBlank := false
	for _, c := range text {
		blank := c == '\n' || c == '\r' || c == '\t'
		switch {
		case !blank:
			b.WriteRune(c)
		case !wasBlank:
			b.WriteByte(' ')
		}
		wasBlank = blank
	}
	return b.String()
}
