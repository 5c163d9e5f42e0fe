package figures

import (
	"context"
	"math"
	"sort"

	"attest"
	"attest/ledger"
	"attest/trend"
)

// Timeline is the chosen events over time.
type Timeline struct {
	Unit    trend.Every `json:"unit"`
	Buckets []Bucket    `json:"buckets"`
	Bands   []Band      `json:"bands"`
	Total   int         `json:"total"`   // all chosen events
	Undated int         `json:"undated"` // of these: known to no year, in no bucket
}

// Bucket is a period, both days included. An event that can have been in several
// counts in each by the share of its days.
type Bucket struct {
	From     string                    `json:"from"`
	To       string                    `json:"to"`
	Count    float64                   `json:"count"`
	ByStatus map[attest.Status]float64 `json:"by_status"`
	Certain  int                       `json:"certain"` // events that cannot have been in another period
}

// Band is the events that can have been in any of several buckets.
type Band struct {
	From   string `json:"from"`
	To     string `json:"to"`
	Events int    `json:"events"`
}

// NewTimeline spreads the chosen events over periods of a length that suits
// them. It goes from the filter's first day to its last or, where it has none,
// from the first event to the last.
func NewTimeline(ctx context.Context, l *ledger.Ledger, f ledger.Filter) (Timeline, error) {
	t := Timeline{Unit: trend.Daily, Buckets: []Bucket{}, Bands: []Band{}}
	spans, err := l.Spans(ctx, f)
	if err != nil {
		return t, err
	}
	var dated []datedSpan
	for _, s := range spans {
		t.Total += s.Events
		if !attest.Dated(s.Earliest, s.Latest) {
			t.Undated += s.Events
			continue
		}
		w, err := trend.ParseWindow(s.Earliest, s.Latest)
		if err != nil {
			return t, err
		}
		dated = append(dated, datedSpan{s, w})
	}
	if len(dated) == 0 {
		return t, nil
	}
	whole, err := extent(dated, f)
	if err != nil {
		return t, err
	}
	t.Unit = unit(whole.Days())
	periods, err := trend.Periods(whole.First, whole.Last, t.Unit)
	if err != nil {
		return t, err
	}
	t.spread(dated, periods)
	return t, nil
}

type datedSpan struct {
	ledger.Span
	trend.Window
}

// extent is the stretch of days that a time line shows.
func extent(dated []datedSpan, f ledger.Filter) (trend.Window, error) {
	w := dated[0].Window
	for _, s := range dated {
		w.First, w.Last = min(w.First, s.First), max(w.Last, s.Last)
	}
	var err error
	if f.Since != "" {
		w.First, err = trend.ParseDay(f.Since)
	}
	if f.Until != "" && err == nil {
		w.Last, err = trend.ParseDay(f.Until)
	}
	return w, err
}

// unit is the period that gives a time line of some days at most two hundred
// buckets, or years.
func unit(days int) trend.Every {
	switch {
	case days <= 200:
		return trend.Daily
	case days <= 200*7:
		return trend.Weekly
	case days <= 200*30:
		return trend.Monthly
	}
	return trend.Yearly
}

func (t *Timeline) spread(dated []datedSpan, periods []trend.Window) {
	t.Buckets = make([]Bucket, len(periods))
	for i, p := range periods {
		t.Buckets[i] = Bucket{From: p.First.String(), To: p.Last.String(), ByStatus: map[attest.Status]float64{}}
	}
	bands := map[[2]int]int{}
	for _, s := range dated {
		first := sort.Search(len(periods), func(i int) bool { return periods[i].Last >= s.First })
		last := first
		for i := first; i < len(periods) && periods[i].First <= s.Last; i++ {
			last = i
			days := min(s.Last, periods[i].Last) - max(s.First, periods[i].First) + 1
			share := float64(s.Events) * float64(days) / float64(s.Days())
			t.Buckets[i].Count += share
			t.Buckets[i].ByStatus[s.Status] += share
			if int(days) == s.Days() {
				t.Buckets[i].Certain += s.Events
			}
		}
		if last > first {
			bands[[2]int{first, last}] += s.Events
		}
	}
	for i := range t.Buckets {
		b := &t.Buckets[i]
		b.Count = thousandths(b.Count)
		for k, v := range b.ByStatus {
			b.ByStatus[k] = thousandths(v)
		}
	}
	for k, n := range bands {
		t.Bands = append(t.Bands, Band{From: t.Buckets[k[0]].From, To: t.Buckets[k[1]].To, Events: n})
	}
	sort.Slice(t.Bands, func(i, j int) bool {
		a, b := t.Bands[i], t.Bands[j]
		return a.From < b.From || a.From == b.From && a.To < b.To
	})
}

func thousandths(x float64) float64 { return math.Round(x*1000) / 1000 }
