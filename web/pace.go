package web

import (
	"math"
	"net/http"
	"slices"

	"attest/figures"
	"attest/trend"
)

// pace shows how many of the chosen events were in each period.
type pace struct {
	filters
	Every    []choice
	Rows     []counted // with runs of empty periods folded
	Cautions []string
	Chart    barChart
	Total    int
}

// counted is a period with the list of its events.
type counted struct {
	figures.Row
	URL string
}

// everies are the lengths of a period.
var everies = []trend.Every{trend.Daily, trend.Weekly, trend.Monthly, trend.Yearly}

// mostPeriods is how many periods can be told apart in the chart.
const mostPeriods = 150

func (s *Server) pace(r *http.Request) (view, error) {
	d := pace{filters: filtersOf("/pace", r.URL.Query())}
	f := d.Filter
	f.Limit, f.After, f.Order = 0, "", ""
	every := trend.Every(r.URL.Query().Get("every"))
	if !slices.Contains(everies, every) {
		every = trend.Weekly
	}
	periods, err := figures.Pace(r.Context(), s.options.Ledger, f, every)
	if err != nil {
		return view{}, err
	}
	if d.Cautions, err = figures.PaceCautions(r.Context(), s.options.Ledger, periods); err != nil {
		return view{}, err
	}
	d.Every = choices("every.", everies, string(every))
	events := d.values()
	for _, row := range figures.Rows(periods) {
		events.Set("from", row.From)
		events.Set("to", row.To)
		d.Rows = append(d.Rows, counted{row, "/?" + events.Encode()})
		d.Total += row.Events
	}
	if len(periods) <= mostPeriods {
		d.Chart = newBarChart(periods, every)
	}
	return view{template: "pace", title: "nav.pace", data: d}, nil
}

// shortDate is the first day of a period without what the period's length
// makes plain.
func shortDate(day string, every trend.Every) string {
	switch every {
	case trend.Monthly:
		return day[:len("2006-01")]
	case trend.Yearly:
		return day[:len("2006")]
	}
	return day
}

// barChart is a drawing of counts by period with their intervals, in its own
// units.
type barChart struct {
	Width, Height, Left, Bottom float64
	Bars                        []bar
	Lines                       []gridLine
	Labels                      []axisLabel
}

type bar struct {
	figures.Period
	X, Y, W, H float64
	Middle     float64
	High, Low  float64 // of the interval
	Strict     float64 // height of the stricter count
}

type gridLine struct {
	Y    float64
	Text int
}

type axisLabel struct {
	X    float64
	Text string
}

// Sizes of the chart. The labels of an axis stand at least labelRoom apart.
const (
	chartWidth, chartHeight = 960.0, 280.0
	chartLeft, chartBottom  = 44.0, 24.0
	chartTop                = 10.0
	labelRoom               = 74.0
)

func newBarChart(periods []figures.Period, every trend.Every) barChart {
	c := barChart{Width: chartWidth, Height: chartHeight, Left: chartLeft, Bottom: chartHeight - chartBottom}
	if len(periods) == 0 {
		return c
	}
	most := 1.0
	for _, p := range periods {
		most = max(most, p.High)
	}
	step := tickStep(most)
	top := math.Ceil(most/step) * step
	y := func(v float64) float64 { return c.Bottom - v/top*(c.Bottom-chartTop) }
	for v := 0.0; v <= top; v += step {
		c.Lines = append(c.Lines, gridLine{y(v), int(v)})
	}
	width := (c.Width - c.Left) / float64(len(periods))
	free := 0.0
	for i, p := range periods {
		x := c.Left + float64(i)*width
		b := bar{Period: p, X: x + width*.1, W: width * .8, Y: y(float64(p.Events)), Middle: x + width/2, High: y(p.High), Low: y(p.Low), Strict: y(float64(p.Strict))}
		b.H = c.Bottom - b.Y
		c.Bars = append(c.Bars, b)
		if x >= free && x+labelRoom <= c.Width+width {
			c.Labels = append(c.Labels, axisLabel{x, shortDate(p.From, every)})
			free = x + labelRoom
		}
	}
	return c
}

// tickStep is the distance of the lines of a scale: 1, 2 or 5 times a power of
// ten, so that there are five at most.
func tickStep(most float64) float64 {
	step := math.Pow(10, math.Floor(math.Log10(most)))
	for _, m := range []float64{.2, .5, 1, 2} {
		if s := step * m; most/s <= 5 && s >= 1 {
			return s
		}
	}
	return max(1, step*2)
}
