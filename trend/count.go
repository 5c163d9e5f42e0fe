package trend

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"time"

	"attest"
)

// Day is a day as a number; 0 is 1 January 1970.
type Day int

// ParseDay reads an ISO date.
func ParseDay(s string) (Day, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return 0, fmt.Errorf("%q is no date such as 2023-12-09", s)
	}
	return Day(t.Unix() / 86400), nil
}

func (d Day) time() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

// AddMonths is the day some months later, or the last of that month where it has no such day.
func (d Day) AddMonths(n int) Day {
	t := d.time()
	there := t.AddDate(0, n, 0)
	if there.Day() != t.Day() { // "31 February" came out in March
		there = there.AddDate(0, 0, -there.Day())
	}
	return Day(there.Unix() / 86400)
}

// String writes an ISO date.
func (d Day) String() string { return d.time().Format(time.DateOnly) }

// Window is a stretch of days, both included.
type Window struct{ First, Last Day }

// ParseWindow reads a window's first and last day, ISO dates in that order.
func ParseWindow(first, last string) (Window, error) {
	a, err1 := ParseDay(first)
	b, err2 := ParseDay(last)
	if err := cmp.Or(err1, err2); err != nil {
		return Window{}, err
	}
	if a > b {
		return Window{}, fmt.Errorf("%s is after %s", first, last)
	}
	return Window{a, b}, nil
}

// Days is the length of a window.
func (w Window) Days() int { return int(w.Last-w.First) + 1 }

// Before is the window of the same length right before this one: of a window of
// whole months, as many months.
func (w Window) Before() Window {
	if n := w.months(); n > 0 {
		return Window{w.First.AddMonths(-n), w.First - 1}
	}
	return Window{w.First - Day(w.Days()), w.First - 1}
}

// months is how many whole months a window is; 0 when it is none.
func (w Window) months() int {
	first, next := w.First.time(), (w.Last + 1).time()
	if first.Day() != 1 || next.Day() != 1 {
		return 0
	}
	return 12*(next.Year()-first.Year()) + int(next.Month()-first.Month())
}

// String writes both ends.
func (w Window) String() string { return w.First.String() + " to " + w.Last.String() }

// Every is the length of a period.
type Every string

const (
	Daily   Every = "day"
	Weekly  Every = "week" // from Monday
	Monthly Every = "month"
	Yearly  Every = "year"
)

// Periods divides the days from first to last into whole periods.
func Periods(first, last Day, every Every) ([]Window, error) {
	var out []Window
	t := first.time()
	var step func(time.Time) time.Time
	switch every {
	case Daily:
		step = func(t time.Time) time.Time { return t.AddDate(0, 0, 1) }
	case Weekly:
		t = t.AddDate(0, 0, -(int(t.Weekday())+6)%7)
		step = func(t time.Time) time.Time { return t.AddDate(0, 0, 7) }
	case Monthly:
		t = time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC)
		step = func(t time.Time) time.Time { return t.AddDate(0, 1, 0) }
	case Yearly:
		t = time.Date(t.Year(), 1, 1, 0, 0, 0, 0, time.UTC)
		step = func(t time.Time) time.Time { return t.AddDate(1, 0, 0) }
	default:
		return nil, fmt.Errorf("%q is none of day, week, month, year", every)
	}
	for !t.After(last.time()) {
		next := step(t)
		out = append(out, Window{Day(t.Unix() / 86400), Day(next.Unix()/86400) - 1})
		t = next
	}
	return out, nil
}

// Item is an event as counts see it.
type Item struct {
	Window
	Summary   bool
	Low, High int    // acts: 1 and 1 for most; for a summary what its parts leave unexplained
	Strict    string // events with one key on overlapping days count once under strict de-duplication
}

// Items makes countable items of events. An event whose dates span more than
// one day counts on its middle day.
func Items(events []attest.Event) ([]Item, error) {
	var out []Item
	for _, e := range events {
		first, err1 := ParseDay(e.Earliest)
		last, err2 := ParseDay(e.Latest)
		if err := cmp.Or(err1, err2); err != nil {
			return nil, fmt.Errorf("event %s: %w", e.ID, err)
		}
		i := Item{Window: Window{first, last}, Summary: e.Kind == attest.Summary, Low: 1, High: 1, Strict: strictKey(e)}
		if i.Summary {
			i.Low, i.High = unexplained(e)
		}
		out = append(out, i)
	}
	return out, nil
}

// strictKey is the family and the place to a tenth of a degree, some 11 km.
func strictKey(e attest.Event) string {
	place := "?" + e.ID // events without a place are never one
	if p := e.Place; p != nil {
		place = p.Canonical + p.Name
		if p.Lat != nil && p.Lon != nil {
			place = fmt.Sprintf("%.0f,%.0f", math.Round(*p.Lat*10), math.Round(*p.Lon*10))
		}
	}
	return string(e.Family) + "|" + place
}

// unexplained is how many acts of a tally are not told as events of their own.
func unexplained(e attest.Event) (low, high int) {
	parts := 0
	for _, l := range e.Links {
		if l.Kind == attest.HasPart {
			parts++
		}
	}
	if e.Count == nil {
		return 0, 0
	}
	if e.Count.Low != nil {
		low = max(0, *e.Count.Low-parts)
	}
	high = low
	if e.Count.High != nil {
		high = max(0, *e.Count.High-parts)
	}
	return low, high
}

// Counts are the numbers of events in a window.
type Counts struct {
	Strict int // events of one family at one place on one day count once; tallies do not count
	Events int // every event
	Loose  int // with what tallies leave unexplained, at most
}

// Count counts the items whose middle day is in a window.
func Count(items []Item, w Window) Counts {
	var c Counts
	last := map[string]Day{}
	for _, i := range inWindow(items, w) {
		if i.Summary {
			c.Loose += i.High
			continue
		}
		c.Events++
		c.Loose++
		if seen, ok := last[i.Strict]; !ok || i.First > seen {
			c.Strict++
		}
		last[i.Strict] = max(last[i.Strict], i.Last)
	}
	return c
}

// inWindow returns the items whose middle day is in a window, by date.
func inWindow(items []Item, w Window) []Item {
	var out []Item
	for _, i := range items {
		if mid := i.First + (i.Last-i.First)/2; mid >= w.First && mid <= w.Last {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(a, b Item) int { return cmp.Or(int(a.First-b.First), int(a.Last-b.Last)) })
	return out
}
