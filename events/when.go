package events

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"attest"
)

// span is a stretch of time in hours since 1970, [from, to).
type span struct{ from, to int }

// when is a claim's time as the builder compares it.
type when struct {
	days   []span // calendar days that it can be, as spans of whole days; sorted
	hours  []span // the same narrowed by clock time or part of day
	clock  bool   // hours says more than days
	fixed  bool   // fixes day, hour or night: at most two days
	length int    // days from first to last
	known  bool   // false: no publication date, so no date at all
}

const (
	clockSlack  = 1   // hours about a clock time within which reports of one act differ
	clearlyOff  = 3   // hours between two parts of one day that tell two acts
	chainGap    = 12  // hours between spans that a vaguer claim can still chain
	someDays    = 10  // days that a vague time can mean at most: a week and what adjoins
	vagueDays   = 31  // longer than this is only "some time"
	unknownDays = 800 // longer than this says nothing
)

func readWhen(t attest.Time, parts []dayPart) when {
	var w when
	first, ok1 := dayNumber(t.Earliest)
	last, ok2 := dayNumber(t.Latest)
	if !ok1 || !ok2 || last < first || last-first > unknownDays {
		return when{}
	}
	w.known, w.length = true, last-first+1
	if set := strings.TrimSpace(t.EDTF); strings.HasPrefix(set, "[") && strings.HasSuffix(set, "]") {
		for _, one := range strings.Split(set[1:len(set)-1], ",") {
			if d, ok := dayNumber(strings.TrimSpace(one)); ok {
				w.days = append(w.days, span{d * 24, d*24 + 24})
			}
		}
		slices.SortFunc(w.days, func(a, b span) int { return a.from - b.from })
	}
	if len(w.days) == 0 {
		w.days = []span{{first * 24, last*24 + 24}}
	}
	w.fixed = w.length <= 2 && len(w.days) == 1
	w.hours = w.days
	if h, ok := clockHour(t.EDTF); ok && w.length == 1 {
		w.clock = true
		w.hours = []span{{first*24 + h - clockSlack, first*24 + h + clockSlack + 1}}
		return w
	}
	if p, ok := findPart(t.Text, parts); ok {
		w.clock = true
		w.hours = nil
		for _, d := range w.days {
			if w.length == 2 && len(w.days) == 1 { // a night of two days
				if p.night {
					w.hours = append(w.hours, span{d.from + 17, d.to - 24 + 9})
					continue
				}
				w.hours = append(w.hours, d)
				w.clock = false
				continue
			}
			w.hours = append(w.hours, span{d.from + p.from, d.from + p.to})
		}
	}
	return w
}

// dayNumber reads the date at the head of an ISO date or time.
func dayNumber(s string) (int, bool) {
	if len(s) < 10 {
		return 0, false
	}
	t, err := time.Parse(time.DateOnly, s[:10])
	if err != nil {
		return 0, false
	}
	return int(t.Unix() / 86400), true
}

func isoDay(n int) string { return time.Unix(int64(n)*86400, 0).UTC().Format(time.DateOnly) }

// clockHour reads the hour of "YYYY-MM-DDThh:mm:ss".
func clockHour(edtf string) (int, bool) {
	t, err := time.Parse("2006-01-02T15:04:05", strings.TrimSuffix(edtf, "Z"))
	return t.Hour(), err == nil
}

// meet reports whether the spans of two sorted lists overlap, and else the
// least gap between them in hours.
func meet(a, b []span) (bool, int) {
	gap := 1 << 30
	for _, x := range a {
		for _, y := range b {
			if x.from < y.to && y.from < x.to {
				return true, 0
			}
			gap = min(gap, max(x.from-y.to, y.from-x.to))
		}
	}
	return false, gap
}

// compareWhen scores two times.
func compareWhen(a, b when) Feature {
	f := Feature{Name: "time"}
	if !a.known || !b.known {
		f.Verdict, f.Why = Adjoins, "a date is missing: one act only if the texts are copies"
		return f
	}
	hours, gap := meet(a.hours, b.hours)
	days, _ := meet(a.days, b.days)
	switch {
	case hours && a.fixed && b.fixed:
		f.Verdict, f.Score, f.Why = Agrees, 3, "the same day or night"
		if a.clock && b.clock {
			f.Score, f.Why = 3.5, "the same hours"
		}
	case hours && max(a.choices(), b.choices()) <= someDays:
		f.Verdict, f.Score, f.Why = Agrees, 1.5, "one is dated vaguely and takes in the other"
	case hours:
		// The more days it can be, the more like acts it takes in.
		over := max(1, float64(max(a.choices(), b.choices()))/vagueDays)
		f.Verdict, f.Score, f.Why = Agrees, 0.5-math.Log2(over), "one is dated very vaguely"
	case a.clock && b.clock && gap <= clockSlack:
		f.Verdict, f.Score, f.Why = Agrees, 1.5, fmt.Sprintf("%d hours apart", gap)
	case days && a.clock && b.clock && gap > clearlyOff:
		f.Verdict, f.Why = Contradicts, fmt.Sprintf("the same day, but at least %d hours apart", gap)
	case gap <= chainGap:
		f.Verdict, f.Score, f.Why = Adjoins, -1, "next to each other: one act only if a vaguer claim joins them"
	default:
		f.Verdict, f.Why = Contradicts, fmt.Sprintf("%s and %s do not overlap", spell(a), spell(b))
	}
	return f
}

// choices is the number of days that a time can mean.
func (w when) choices() int {
	n := 0
	for _, s := range w.days {
		n += (s.to - s.from) / 24
	}
	return n
}

func spell(w when) string {
	first, last := w.days[0].from/24, w.days[len(w.days)-1].to/24-1
	if first == last {
		return isoDay(first)
	}
	return isoDay(first) + " to " + isoDay(last)
}
