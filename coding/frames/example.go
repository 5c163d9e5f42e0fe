package frames

import (
	"fmt"
	"strings"

	"attest/lang"
)

// Example is a sentence that a frame must code (yes) or leave alone (no).
type Example struct {
	Text string
	Yes  bool
	Want []Expectation // for yes: the act and what else is told
	Line int
}

// Expectation is one field of an example and its value.
type Expectation struct{ Field, Value string }

// readExample reads "sentence => act field=value field="some words"".
func readExample(f lang.Field) (Example, error) {
	e := Example{Yes: f.Key == "yes", Line: f.Line}
	text, want, told := strings.Cut(f.Value, "=>")
	e.Text = strings.TrimSpace(text)
	if e.Yes != told {
		return e, fmt.Errorf("a yes example ends in \"=> act …\", a no example does not: %q", f.Value)
	}
	want = strings.TrimSpace(want)
	act, rest, _ := strings.Cut(want, " ")
	if e.Yes {
		e.Want = append(e.Want, Expectation{"act", act})
	}
	for rest = strings.TrimSpace(rest); rest != ""; rest = strings.TrimSpace(rest) {
		field, after, ok := strings.Cut(rest, "=")
		if !ok {
			return e, fmt.Errorf("%q is no field=value", rest)
		}
		var value string
		if quoted, found := strings.CutPrefix(after, `"`); found {
			value, rest, ok = strings.Cut(quoted, `"`)
			if !ok {
				return e, fmt.Errorf("a quote is not closed: %q", after)
			}
		} else {
			value, rest, _ = strings.Cut(after, " ")
		}
		e.Want = append(e.Want, Expectation{strings.TrimSpace(field), value})
	}
	return e, nil
}
