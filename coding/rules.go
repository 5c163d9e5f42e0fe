package coding

import (
	"fmt"
	"strconv"
	"strings"

	"attest"
	"attest/coding/frames"
	"attest/lang"
)

// RuleFailure is an example of a pack that does not come out as it says.
type RuleFailure struct {
	Rule string // its id
	File string // of the pack, such as en/frames.txt
	Line int
	Text string
	Why  string
}

func (f RuleFailure) String() string {
	return fmt.Sprintf("%s:%d: %s: %s: %q", f.File, f.Line, f.Rule, f.Why, f.Text)
}

// CheckRules runs every example of a language's frames and time rules and
// returns those that come out otherwise, with the number of examples run.
func (c *Coder) CheckRules(code string) (failures []RuleFailure, run int, err error) {
	l, err := c.languages.Get(code)
	if err != nil {
		return nil, 0, err
	}
	for _, f := range l.Lexicon.All {
		yes, no := 0, 0
		for _, e := range f.Examples {
			run++
			if e.Yes {
				yes++
			} else {
				no++
			}
			if why := c.checkExample(code, f, e); why != "" {
				failures = append(failures, RuleFailure{f.ID, code + "/frames.txt", e.Line, e.Text, why})
			}
		}
		if yes < 2 || no < 1 {
			failures = append(failures, RuleFailure{f.ID, code + "/frames.txt", f.Line, "", "a frame needs two yes examples and a no example"})
		}
	}
	times, n := l.Finder.CheckExamples()
	for _, f := range times {
		failures = append(failures, RuleFailure(f))
	}
	return failures, run + n, nil
}

// checkExample returns what is wrong with an example, or "".
func (c *Coder) checkExample(code string, f *frames.Frame, e frames.Example) string {
	res := c.Code(attest.Report{ID: "example", Language: code, Published: "2024-03-15", Text: e.Text})
	if !e.Yes {
		if n := len(res.Coded.Claims); n > 0 {
			return fmt.Sprintf("gives %s where it should give nothing", res.Coded.Claims[0].Act)
		}
		return ""
	}
	nearest, most := "gives no claim", -1
	for _, claim := range res.Coded.Claims {
		met, why := compare(claim, e.Want)
		if why == "" {
			return ""
		}
		if met > most {
			nearest, most = why, met
		}
	}
	if most < 0 && len(res.Trace.Untaken) > 0 {
		nearest += ": " + res.Trace.Untaken[0].Why
	}
	return nearest
}

// compare counts the fields in which a claim is as expected, up to the first in which it is
// not, and says what is wrong there, or "".
func compare(c attest.Claim, want []frames.Expectation) (met int, why string) {
	for i, w := range want {
		got := fieldText(c, w.Field)
		if got == w.Value || w.Field != "act" && len(w.Value) > 3 && strings.EqualFold(got, w.Value) {
			continue
		}
		return i, fmt.Sprintf("%s is %q, not %q", w.Field, got, w.Value)
	}
	return len(want), ""
}

// fieldText writes a field of a claim as examples do.
func fieldText(c attest.Claim, field string) string {
	party := func(p *attest.Party) string {
		if p == nil {
			return ""
		}
		return p.Name
	}
	number := func(q *attest.Quantity) string {
		if q == nil || q.Low == nil {
			return ""
		}
		return strconv.Itoa(*q.Low)
	}
	var h attest.Harm
	if c.Harm != nil {
		h = *c.Harm
	}
	switch field {
	case "act":
		return string(c.Act)
	case "stance":
		return string(c.Stance)
	case "actor":
		return party(c.Actor)
	case "target":
		return party(c.Target)
	case "place":
		if c.Place == nil {
			return ""
		}
		return c.Place.Name
	case "killed":
		return number(h.Killed)
	case "wounded":
		return number(h.Wounded)
	case "captured":
		return number(h.Captured)
	case "count":
		return number(&c.Count)
	case "role":
		return string(c.Source.Role)
	case "effect":
		return string(c.Effect)
	}
	return "(no such field)"
}

// TryRules codes one sentence and returns the result with its account.
func (c *Coder) TryRules(code, text string) Result {
	return c.Code(attest.Report{ID: "try", Language: code, Text: text})
}

// Languages returns the codes of the languages that can be coded.
func Languages() []string { return lang.Codes() }
