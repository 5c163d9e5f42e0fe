package timex

import (
	"fmt"
	"strings"

	"attest/edtf"
	"attest/ud"
)

// Failure is an example of a pack's rule that does not come out as it says.
type Failure struct {
	Rule string // id
	File string // such as en/time.txt
	Line int
	Text string // the example
	Why  string
}

// CheckExamples runs every rule of a pack against its own examples and
// returns those that come out otherwise, with the number of examples run.
func (f *Finder) CheckExamples() (failures []Failure, run int) {
	file := f.code + "/" + File
	for _, r := range f.rules {
		if len(r.yes) < 2 || len(r.no) < 1 {
			failures = append(failures, Failure{r.id, file, r.line, "", "a rule needs two yes examples and a no"})
		}
		for _, e := range r.yes {
			run++
			if why := f.checkYes(r, e.Value); why != "" {
				failures = append(failures, Failure{r.id, file, e.Line, e.Value, why})
			}
		}
		for _, e := range r.no {
			run++
			for _, x := range f.Find(e.Value, oneSentence(e.Value)) {
				if f.fired(x.Rule, r.id) {
					failures = append(failures, Failure{r.id, file, e.Line, e.Value, fmt.Sprintf("finds %q where it should find nothing", x.Text)})
				}
			}
		}
	}
	return failures, run
}

func oneSentence(text string) []ud.Sentence { return []ud.Sentence{{End: len(text)}} }

// fired says whether a rule is among those that made an expression.
func (f *Finder) fired(rules, id string) bool {
	for _, r := range strings.Split(rules, "+") {
		if r == id || f.code+"/time/"+r == id {
			return true
		}
	}
	return false
}

// example is a yes example: text with the expression in brackets, what it is
// resolved against, and what it must mean.
type example struct {
	text       string
	start, end int
	anchor     Anchor
	want       string
}

func readExample(s string) (example, error) {
	left, want, arrow := strings.Cut(s, "=>")
	at := strings.LastIndex(left, "@")
	if !arrow || at < 0 {
		return example{}, fmt.Errorf("a yes example is: text with [expression] @ publication => EDTF precision")
	}
	marked := strings.TrimSpace(left[:at])
	open, shut := strings.Index(marked, "["), strings.Index(marked, "]")
	if open < 0 || shut < open {
		return example{}, fmt.Errorf("no brackets around the expression")
	}
	e := example{text: marked[:open] + marked[open+1:shut] + marked[shut+1:], start: open, end: shut - 1, want: strings.TrimSpace(want)}
	for i, part := range strings.Split(left[at+1:], ";") {
		part = strings.TrimSpace(part)
		focus, isFocus := strings.CutPrefix(part, "focus ")
		if night, isNight := strings.CutPrefix(part, "night "); isNight {
			focus, isFocus, e.anchor.Night = night, true, true
		}
		var err error
		switch {
		case i == 0 && part != "":
			e.anchor.Published, err = edtf.Parse(part)
		case isFocus:
			e.anchor.Focus, err = edtf.Parse(focus)
		case part == "future":
			e.anchor.Tense = Future
		case part != "":
			err = fmt.Errorf("%q is neither a focus nor a tense", part)
		}
		if err != nil {
			return example{}, err
		}
	}
	return e, nil
}

// checkYes returns what is wrong with an example, or "".
func (f *Finder) checkYes(r rule, s string) string {
	e, err := readExample(s)
	if err != nil {
		return err.Error()
	}
	all := f.Find(e.text, oneSentence(e.text))
	anchor := e.anchor.Narrow(all)
	var found []string
	for _, x := range all {
		found = append(found, x.Text)
		if x.Start != e.start || x.End != e.end {
			continue
		}
		got := "stamp"
		if x.Kind != Stamp {
			t, ok := x.Resolve(anchor)
			if got = "unresolved"; ok {
				got = t.EDTF + " " + string(t.Precision)
			}
		}
		if got != e.want {
			return fmt.Sprintf("%q means %s (rule %s)", x.Text, got, x.Rule)
		}
		return ""
	}
	return fmt.Sprintf("%q is not found, but %q", e.text[e.start:e.end], found)
}
