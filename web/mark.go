package web

import (
	"cmp"
	"html"
	"html/template"
	"slices"
	"strings"
	"unicode"

	"attest"
)

// piece is a stretch of a report's text in which the same marks hold.
type piece struct {
	Text  template.HTML // escaped, and the same code points as the report's
	Marks []mark        // the shortest last
	Begin []string      // ids of the marks that begin here
}

// mark says for which field of which claim words stand.
type mark struct {
	Claim, Field string
	start, end   int
}

// ID is the anchor of the words of a field.
func (m mark) ID() string { return "words-" + m.Claim + "-" + m.Field }

// Value is the anchor of the field's value.
func (m mark) Value() string { return "value-" + m.Claim + "-" + m.Field }

// Field's words are drawn as those of the shortest mark.
func (p piece) top() mark { return p.Marks[len(p.Marks)-1] }

// Top is the mark that the piece looks like; nil when it has none, or no letter
// that could be pointed at.
func (p piece) Top() *mark {
	if len(p.Marks) == 0 || strings.TrimSpace(string(p.Text)) == "" {
		return nil
	}
	m := p.top()
	return &m
}

// Claims are the claims whose words the piece holds.
func (p piece) Claims() string {
	var out []string
	for _, m := range p.Marks {
		if !slices.Contains(out, m.Claim) {
			out = append(out, m.Claim)
		}
	}
	return strings.Join(out, " ")
}

// marksOf are the marks of a claim's or a statistic's evidence.
func marksOf(id string, evidence attest.Evidence) []mark {
	var out []mark
	for field, selectors := range evidence {
		for _, s := range selectors {
			out = append(out, mark{Claim: id, Field: field, start: s.Start, end: s.End})
		}
	}
	return out
}

// pieces cuts a text where marks begin and end.
func pieces(text string, marks []mark) []piece {
	runes := []rune(text)
	cuts := []int{0, len(runes)}
	for i, m := range marks {
		marks[i].start, marks[i].end = max(0, m.start), min(m.end, len(runes))
		if marks[i].start < marks[i].end {
			cuts = append(cuts, marks[i].start, marks[i].end)
		}
	}
	slices.SortFunc(marks, func(a, b mark) int {
		return cmp.Or(cmp.Compare(b.end-b.start, a.end-a.start), cmp.Compare(a.start, b.start), cmp.Compare(a.Claim, b.Claim), cmp.Compare(a.Field, b.Field))
	})
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []piece
	begun := map[string]bool{}
	for i := 1; i < len(cuts); i++ {
		from, to := cuts[i-1], cuts[i]
		p := piece{Text: escaped(string(runes[from:to]))}
		for _, m := range marks {
			if m.start > from || m.end < to {
				continue
			}
			p.Marks = append(p.Marks, m)
			if !begun[m.ID()] {
				begun[m.ID()] = true
				p.Begin = append(p.Begin, m.ID())
			}
		}
		out = append(out, p)
	}
	return out
}

// escaped is text as HTML. A carriage return is written as a reference, since
// a browser would read it as a line feed and count one character less.
func escaped(text string) template.HTML {
	return template.HTML(strings.ReplaceAll(html.EscapeString(text), "\r", "&#13;")) //nolint:gosec // escaped above
}

// How much of a text is quoted around the words of an act, in code points.
const around = 160

// quote is the sentence in which a claim's act is told, with the words of its
// fields marked.
func quote(text string, id string, evidence attest.Evidence) []piece {
	acts := evidence["act"]
	if len(acts) == 0 {
		return nil
	}
	runes := []rune(text)
	from, to := acts[0].Start, acts[0].End
	for _, s := range acts {
		if s.End-acts[0].Start <= around {
			from, to = min(from, s.Start), max(to, s.End)
		}
	}
	from, to = min(max(from, 0), len(runes)), min(max(to, 0), len(runes))
	for n := 0; from > 0 && !ends(runes, from-1) && (n < around || !unicode.IsSpace(runes[from-1])); n++ {
		from--
	}
	for n := 0; to < len(runes) && !ends(runes, to-1) && (n < around || !unicode.IsSpace(runes[to])); n++ {
		to++
	}
	for from < to && unicode.IsSpace(runes[from]) {
		from++
	}
	var marks []mark
	for _, m := range marksOf(id, evidence) {
		m.start, m.end = m.start-from, m.end-from
		if m.end > 0 && m.start < to-from {
			marks = append(marks, m)
		}
	}
	out := pieces(string(runes[from:max(from, to)]), marks)
	if from > 0 && !ends(runes, from-1) && !ends(runes, from-2) {
		out = append([]piece{{Text: "… "}}, out...)
	}
	if to < len(runes) && !ends(runes, to-1) {
		out = append(out, piece{Text: " …"})
	}
	return out
}

// ends reports whether a sentence or a line ends with a character.
func ends(text []rune, i int) bool {
	if i < 0 || text[i] == '\n' {
		return true
	}
	return strings.ContainsRune(".!?؟。", text[i]) && (i+1 == len(text) || unicode.IsSpace(text[i+1]))
}
