package view

import (
	"fmt"
	"io"
	"strings"

	"attest"
)

// Table prints coded reports for people.
type Table struct {
	*page
	begun bool
}

// NewTable returns a table that writes to w.
func NewTable(w io.Writer, s Style) *Table { return &Table{page: newPage(w, s)} }

// Write prints a coded report.
func (t *Table) Write(r attest.CodedReport) error {
	if t.begun {
		t.gap()
	}
	t.begun = true
	t.heading(r.Report, found(r))
	text := []rune(r.Report.Text)
	if len(r.Claims) == 0 {
		t.gap()
		t.flow([]span{plain("  ")}, "", plain("No claim found; attest explain tells why."))
	}
	for i := range r.Claims {
		t.gap()
		t.claim(&r.Claims[i], text)
	}
	if len(r.Statistics) > 0 {
		t.gap()
		t.flow(nil, "", span{"Statistics", titleLook})
	}
	for i := range r.Statistics {
		t.gap()
		t.statistic(&r.Statistics[i], text)
	}
	return t.Flush()
}

// Close writes what is left.
func (t *Table) Close() error { return t.Flush() }

// found counts what a report holds.
func found(r attest.CodedReport) string {
	s := plural(len(r.Claims), "claim")
	if n := len(r.Statistics); n > 0 {
		s += ", " + plural(n, "statistic")
	}
	return s
}

func plural(n int, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}

// heading prints a rule with the report's id, and what is known of it.
func (p *page) heading(r attest.Report, found string) {
	id := clean(r.ID)
	rule := strings.Repeat("━", max(2, p.style.Width-columnsOf(id)-4))
	p.flow(nil, "", span{"━━ ", labelLook}, span{id, titleLook}, span{" " + rule, labelLook})
	if r.Title != "" {
		p.flow([]span{plain("   ")}, "", span{r.Title, look{bold: true}})
	}
	about := []string{published(r.Published)}
	if r.Publisher != "" {
		about = append([]string{r.Publisher}, about...)
	}
	if r.Language != "" {
		about = append(about, Language(r.Language))
	}
	about = append(about, found)
	p.flow([]span{plain("   ")}, "", span{strings.Join(about, " ·\u00A0"), labelLook})
}

// row is a labelled line of a claim.
func (p *page) row(label string, spans ...span) {
	p.flow([]span{plain("      "), {pad(label, 8), labelLook}}, "", spans...)
}

func (t *Table) claim(c *attest.Claim, text []rune) {
	head := []span{{pad(" "+c.ID, 6), titleLook}}
	line := []span{{strings.ToUpper(actWords(c.Act)), look{bold: true}}}
	if !isOne(c.Count) {
		line = append(line, plain(" × "+amount(c.Count)))
	}
	line = append(line, span{" ·\u00A0", labelLook}, span{stanceWords[c.Stance], stanceLook[c.Stance]})
	if c.PartOf != "" {
		line = append(line, span{" ·\u00A0part of " + c.PartOf, labelLook})
	}
	t.flow(head, "", line...)
	t.row("says", source(c.Source)...)
	t.row("who", sides(c.Actor, c.Target)...)
	if c.Place != nil {
		t.row("where", where(c.Place)...)
	} else {
		t.row("where", span{"not said", labelLook})
	}
	t.row("when", span{when(c.Time), timeLook})
	if len(c.Instruments) > 0 {
		t.row("means", span{means(c.Instruments), meansLook})
	}
	if h := harm(c.Harm); h != "" {
		t.row("harm", span{h, harmLook})
	}
	if c.Effect != "" {
		t.row("effect", span{effectWords[c.Effect], meansLook})
	}
	t.quote(text, c.Evidence)
}

// quote prints the words behind a record beside a bar.
func (p *page) quote(text []rune, ev attest.Evidence) {
	const bar = "      │ "
	p.flow([]span{{bar, labelLook}}, bar, quote(text, ev, p.style.Colors)...)
}

func (t *Table) statistic(s *attest.Statistic, text []rune) {
	line := []span{{strings.ToUpper(strings.ReplaceAll(string(s.Measure), "-", " ")), look{bold: true}}}
	if s.ChangePercent != nil {
		line = append(line, span{fmt.Sprintf(" %+g %%", *s.ChangePercent), harmLook})
	}
	if s.Value != nil {
		line = append(line, span{" " + amount(*s.Value), harmLook})
	}
	if s.What != "" {
		line = append(line, plain(" “"+s.What+"”"))
	}
	t.flow([]span{{pad(" "+s.ID, 6), titleLook}}, "", line...)
	if s.Source != nil {
		t.row("says", source(*s.Source)...)
	}
	if s.Actor != nil || s.Target != nil {
		t.row("who", sides(s.Actor, s.Target)...)
	}
	for i := range s.Places {
		label := ""
		if i == 0 {
			label = "where"
		}
		t.row(label, where(&s.Places[i])...)
	}
	if s.Time != nil {
		t.row("when", span{when(*s.Time), timeLook})
	}
	t.quote(text, s.Evidence)
}
