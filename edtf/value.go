package edtf

import (
	"errors"
	"fmt"
	"strings"
)

// Form is the outer form of a value.
type Form uint8

const (
	Single   Form = iota // one date
	Interval             // from a date to a date
	OneOf                // [a,b]: one of the dates
	AllOf                // {a,b}: all of them
)

// Span is a date, or a stretch between two dates. In an interval a zero end
// is open (..) or, where Unknown says so, not known (empty).
type Span struct {
	From, To               Date
	Stretch                bool // of a set: "a..b"
	UnknownFrom, UnknownTo bool
}

// Value is an EDTF value. The zero Value is none.
type Value struct {
	form  Form
	spans []Span
}

// Form returns the outer form.
func (v Value) Form() Form { return v.form }

// IsZero says whether there is no value.
func (v Value) IsZero() bool { return len(v.spans) == 0 }

// Spans returns the dates of a set, or the one span of another value.
func (v Value) Spans() []Span { return v.spans }

// Of returns the value of one date.
func Of(d Date) Value { return Value{Single, []Span{{From: d, To: d}}} }

// From returns the interval of two dates; a zero date is an open end.
func From(a, b Date) Value { return Value{Interval, []Span{{From: a, To: b}}} }

// AnyOf returns the set "one of" days: a single day stays one.
func AnyOf(days []Day) Value {
	if len(days) == 1 {
		return Of(OnDay(days[0]))
	}
	v := Value{form: OneOf}
	for _, d := range days {
		v.spans = append(v.spans, Span{From: OnDay(d), To: OnDay(d)})
	}
	return v
}

// Parse reads a value. Its error wraps the reason, which can stand alone.
func Parse(s string) (Value, error) {
	if len(s) >= 2 && (s[0] == '[' && s[len(s)-1] == ']' || s[0] == '{' && s[len(s)-1] == '}') {
		return parseSet(s)
	}
	a, b, interval := strings.Cut(s, "/")
	if !interval {
		d, err := ParseDate(s)
		if err != nil {
			return Value{}, err
		}
		return Of(d), nil
	}
	sp := Span{UnknownFrom: a == "", UnknownTo: b == ""}
	for _, end := range []struct {
		s    string
		into *Date
	}{{a, &sp.From}, {b, &sp.To}} {
		if end.s == "" || end.s == ".." {
			continue
		}
		d, err := parseDate(end.s)
		if err != nil {
			return Value{}, fmt.Errorf("%q is no EDTF interval: %w", s, err)
		}
		*end.into = d
	}
	if sp.From.IsZero() && sp.To.IsZero() {
		return Value{}, fmt.Errorf("%q is no EDTF interval: %w", s, errors.New("it has no date"))
	}
	if err := sp.check(); err != nil {
		return Value{}, fmt.Errorf("%q is no EDTF interval: %w", s, err)
	}
	return Value{Interval, []Span{sp}}, nil
}

func (sp Span) check() error {
	from, to := sp.bounds()
	if from > to {
		return fmt.Errorf("it ends before it begins")
	}
	return nil
}

func parseSet(s string) (Value, error) {
	v := Value{form: OneOf}
	if s[0] == '{' {
		v.form = AllOf
	}
	for _, part := range strings.Split(s[1:len(s)-1], ",") {
		var sp Span
		a, b, stretch := strings.Cut(part, "..")
		sp.Stretch = stretch
		var err error
		if a != "" {
			if sp.From, err = parseDate(a); err != nil {
				return Value{}, fmt.Errorf("%q is no EDTF set: %w", s, err)
			}
		}
		switch {
		case !stretch:
			sp.To = sp.From
		case b != "":
			if sp.To, err = parseDate(b); err != nil {
				return Value{}, fmt.Errorf("%q is no EDTF set: %w", s, err)
			}
		}
		if sp.From.IsZero() && sp.To.IsZero() {
			return Value{}, fmt.Errorf("%q is no EDTF set: %w", s, errors.New("it has an empty member"))
		}
		if err := sp.check(); err != nil {
			return Value{}, fmt.Errorf("%q is no EDTF set: %w", s, err)
		}
		v.spans = append(v.spans, sp)
	}
	return v, nil
}

// String writes the value.
func (v Value) String() string {
	switch {
	case v.IsZero():
		return ""
	case v.form == Single:
		return v.spans[0].From.String()
	case v.form == Interval:
		sp := v.spans[0]
		return end(sp.From, sp.UnknownFrom) + "/" + end(sp.To, sp.UnknownTo)
	}
	open, shut := "[", "]"
	if v.form == AllOf {
		open, shut = "{", "}"
	}
	parts := make([]string, len(v.spans))
	for i, sp := range v.spans {
		if parts[i] = sp.From.String(); sp.Stretch {
			parts[i] += ".." + sp.To.String()
		}
	}
	return open + strings.Join(parts, ",") + shut
}

func end(d Date, unknown bool) string {
	if d.IsZero() && !unknown {
		return ".."
	}
	return d.String()
}

// bounds returns the first and the last day of a span; ends that are open or
// not known are FirstDay and LastDay.
func (sp Span) bounds() (earliest, latest Day) {
	earliest, latest = FirstDay, LastDay
	if !sp.From.IsZero() {
		earliest, _ = sp.From.Bounds()
	}
	if !sp.To.IsZero() {
		_, latest = sp.To.Bounds()
	}
	return earliest, latest
}

// Bounds returns the earliest and the latest day, both included. What is not
// known is FirstDay (0001-01-01) and LastDay (9999-12-31).
func (v Value) Bounds() (earliest, latest Day) {
	if v.IsZero() {
		return FirstDay, LastDay
	}
	earliest, latest = v.spans[0].bounds()
	for _, sp := range v.spans[1:] {
		a, b := sp.bounds()
		earliest, latest = min(earliest, a), max(latest, b)
	}
	return earliest, latest
}

// Precision returns that of a date, range for an interval, and for a set the
// coarsest of its members.
func (v Value) Precision() Precision {
	if v.IsZero() || v.form == Interval {
		return Ranged
	}
	order := []Precision{Hour, OfDay, Month, Year, Ranged}
	coarsest := 0
	for _, sp := range v.spans {
		d := sp.From
		if d.IsZero() {
			d = sp.To
		}
		for i, p := range order {
			if d.Precision() == p {
				coarsest = max(coarsest, i)
			}
		}
	}
	return order[coarsest]
}
