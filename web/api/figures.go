package api

import (
	"net/http"

	"attest/figures"
	"attest/trend"
	"attest/web/query"
)

// every is the parameter of a count by period.
var every = query.Parameter{Name: "every", Means: "length of a period; without it, a week", Words: []string{string(trend.Daily), string(trend.Weekly), string(trend.Monthly), string(trend.Yearly)}}

// Pace is the number of events by period, and what makes it doubtful.
type Pace struct {
	Periods  []figures.Period `json:"periods"`
	Cautions []string         `json:"cautions"`
}

func (a *api) pace(r *http.Request) (Pace, error) {
	f, err := query.Parse(r.URL.Query())
	if err != nil {
		return Pace{}, err
	}
	f.Limit, f.After = 0, ""
	length := trend.Weekly
	if s := r.URL.Query().Get(every.Name); s != "" {
		length = trend.Every(s)
	}
	if _, err := trend.Periods(0, 0, length); err != nil {
		return Pace{}, badRequest(every.Name + ": " + err.Error())
	}
	periods, err := figures.Pace(r.Context(), a.Ledger, f, length)
	if err != nil {
		return Pace{}, err
	}
	cautions, err := figures.PaceCautions(r.Context(), a.Ledger, periods)
	return Pace{list(periods), list(cautions)}, err
}

// Statistics are published statistics with their verdicts.
type Statistics struct {
	Statistics []figures.Check `json:"statistics"`
}

func (a *api) statistics(r *http.Request) (Statistics, error) {
	checks, err := figures.CheckAll(r.Context(), a.Ledger)
	return Statistics{list(checks)}, err
}

func (a *api) timeline(r *http.Request) (figures.Timeline, error) {
	f, err := query.Parse(r.URL.Query())
	if err != nil {
		return figures.Timeline{}, err
	}
	return figures.NewTimeline(r.Context(), a.Ledger, f)
}
