package coding

import (
	"fmt"
	"strings"

	"attest/lang"
)

// example is a sentence that a frame must code (yes) or leave alone (no).
type example struct {
	text string
	yes  bool
	want []expectation // for yes: the act and what else is told
	line int
}

// expectation is one field of an example and its value.
type expectation struct{ field, value string }

// readExample reads "sentence => act field=value field="some words"".
func readExample(f lang.Field) (example, error) {
	e := example{yes: f.Key == "yes", line: f.Line}
	text, want, told := strings.Cut(f.Value, "=>")
	e.text = strings.TrimSpace(text)
	if e.yes != told {
		return e, fmt.Errorf("a yes example ends in \"=> act …\", a no example does not: %q", f.Value)
	}
	want = strings.TrimSpace(want)
	act, rest, _ := strings.Cut(want, " ")
	if e.yes {
		e.want = append(e.want, expectation{"act", act})
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
		e.want = append(e.want, expectation{strings.TrimSpace(field), value})
	}
	return e, nil
}
