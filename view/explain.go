package view

import (
	"io"
	"strings"

	"attest"
	"attest/coding"
)

// Explanation prints how reports were coded: for each field of each claim the
// rule, the words and what was rejected; and why words that could have told an
// act did not.
type Explanation struct {
	*page
	only  string // id of the one claim or statistic to explain; "" is all
	begun bool
}

// NewExplanation returns an explanation that writes to w. With only, it keeps
// to the claim or statistic of that id.
func NewExplanation(w io.Writer, s Style, only string) *Explanation {
	return &Explanation{page: newPage(w, s), only: only}
}

// Write explains a report.
func (e *Explanation) Write(r coding.Result) error {
	if e.begun {
		e.gap()
	}
	e.begun = true
	text := []rune(r.Coded.Report.Text)
	e.heading(r.Coded.Report, found(r.Coded))
	for i := range r.Coded.Claims {
		c := &r.Coded.Claims[i]
		if e.only != "" && e.only != c.ID {
			continue
		}
		e.gap()
		e.flow([]span{{pad(" "+c.ID, 6), titleLook}}, "", span{strings.ToUpper(actWords(c.Act)), look{bold: true}}, span{" · " + stanceWords[c.Stance], stanceLook[c.Stance]})
		e.quote(text, c.Evidence)
		e.steps(r.Trace, c.ID)
	}
	for i := range r.Coded.Statistics {
		s := &r.Coded.Statistics[i]
		if e.only != "" && e.only != s.ID {
			continue
		}
		e.gap()
		e.flow([]span{{pad(" "+s.ID, 6), titleLook}}, "", span{strings.ToUpper(strings.ReplaceAll(string(s.Measure), "-", " ")), look{bold: true}})
		e.quote(text, s.Evidence)
		e.steps(r.Trace, s.ID)
	}
	if e.only == "" {
		e.untaken(r, text)
		e.silent(r.Trace)
	}
	return e.Flush()
}

// fieldColumns is how wide the longest name of a field is, with a blank.
const fieldColumns = 12

// steps prints the decisions of one claim, field by field.
func (e *Explanation) steps(t coding.Trace, id string) {
	e.gap()
	for _, s := range t.Steps {
		if s.Claim != id {
			continue
		}
		value := s.Value
		if value == "" {
			value = "–"
		}
		e.flow([]span{plain("      "), {pad(s.Field, fieldColumns), labelLook}}, "", span{value, valueLook(s.Field)})
		e.under("by", span{s.Rule, labelLook})
		for _, w := range s.Words {
			e.under("from", plain("“"+flat([]rune(w.Quote))+"”"))
		}
		if s.Why != "" {
			e.under("as", plain(s.Why))
		}
		for _, x := range s.Rejected {
			e.under("not", plain(x.Value), span{": " + x.Why, labelLook})
		}
	}
}

func valueLook(field string) look {
	if l, ok := fieldLook[field]; ok {
		return l
	}
	return look{bold: true}
}

// under is a labelled line below a field.
func (p *page) under(label string, spans ...span) {
	p.flow([]span{plain(strings.Repeat(" ", 6+fieldColumns)), {pad(label, 5), labelLook}}, "", spans...)
}

// untaken prints the words that could have told an act and did not.
func (e *Explanation) untaken(r coding.Result, text []rune) {
	if len(r.Trace.Untaken) == 0 {
		if len(r.Coded.Claims) == 0 {
			e.gap()
			e.flow([]span{plain("  ")}, "", plain("No claim, and no word in the text that could tell an act."))
		}
		return
	}
	e.gap()
	e.flow(nil, "", span{"Words that told no claim", titleLook})
	for _, u := range r.Trace.Untaken {
		e.gap()
		x := extent{max(u.Words.Start, 0), min(u.Words.End, len(text))}
		if x.start < x.end {
			around := attest.Evidence{"act": {u.Words}}
			e.quote(text, around)
		}
		e.flow([]span{plain("      "), {pad("could be", fieldColumns), labelLook}}, "", span{actWords(u.Act), look{bold: true}})
		e.under("by", span{u.Rule, labelLook})
		e.under("but", plain(u.Why))
	}
}

// silent prints the words that were looked up in vain, under their sentences.
func (e *Explanation) silent(t coding.Trace) {
	if len(t.Silent) == 0 {
		return
	}
	e.gap()
	e.flow(nil, "", span{"Words that no frame has", titleLook})
	for _, s := range t.Silent {
		e.gap()
		e.flow([]span{plain("      │ ")}, "      │ ", plain(flat([]rune(s.Words.Quote))))
		e.flow([]span{plain("      "), {pad("looked up", fieldColumns), labelLook}}, "", span{strings.Join(s.Lemmas, ", "), look{}})
	}
}
