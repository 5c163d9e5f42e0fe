package eval

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Rate is precision, recall and F1, rounded to four places, with the counts
// they come from.
type Rate struct {
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
	Gold      int     `json:"gold"`
	Predicted int     `json:"predicted"`
	Right     int     `json:"right"`
}

// Geo is how many of the gold's coordinates were hit over the paired claims,
// as shares; nil when there is none to hit.
type Geo struct {
	N           int      `json:"n"`
	Within10km  *float64 `json:"within_10km"`
	Within161km *float64 `json:"within_161km"`
}

// Quiet is how many claims were found in reports whose gold has none.
type Quiet struct {
	Reports     int `json:"reports"`
	FalseClaims int `json:"false_claims"`
}

// Figures are the scores of a set of reports.
type Figures struct {
	Reports    int             `json:"reports"`
	Claims     Rate            `json:"claims"` // was the claim found at all
	Whole      Rate            `json:"whole"`  // right in act, stance, actor, target, place, time and source role
	Slots      Rate            `json:"slots"`  // micro average over the fields of the pairs
	Slot       map[string]Rate `json:"slot"`
	Geo        Geo             `json:"geo"`
	Quiet      Quiet           `json:"quiet"`
	Statistics Rate            `json:"statistics"`
	Invalid    int             `json:"invalid"` // breaches of the contract in the output; must be 0
}

func rate(right, predicted, gold int) Rate {
	p, r := 0.0, 1.0
	if predicted > 0 {
		p = float64(right) / float64(predicted)
	} else if gold == 0 {
		p = 1
	}
	if gold > 0 {
		r = float64(right) / float64(gold)
	}
	f := 0.0
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	return Rate{round(p), round(r), round(f), gold, predicted, right}
}

// round rounds to four decimal places, to even when just between.
func round(x float64) float64 {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return x
	}
	y, err := strconv.ParseFloat(strconv.FormatFloat(x, 'f', 4, 64), 64)
	if err != nil {
		return x
	}
	return y
}

func share(part, of int) *float64 {
	if of == 0 {
		return nil
	}
	x := round(float64(part) / float64(of))
	return &x
}

// String lays the figures out as a table for a terminal.
func (f Figures) String() string {
	var b strings.Builder
	for _, r := range []struct {
		name string
		Rate
	}{{"claims", f.Claims}, {"whole", f.Whole}, {"slots", f.Slots}, {"statistics", f.Statistics}} {
		fmt.Fprintf(&b, "%-11s P %.3f  R %.3f  F1 %.3f  (gold %d, predicted %d, right %d)\n", r.name, r.Precision, r.Recall, r.F1, r.Gold, r.Predicted, r.Right)
	}
	for _, s := range slots {
		if r, there := f.Slot[s.name]; there {
			fmt.Fprintf(&b, "  %-11s F1 %.3f  (gold %d, predicted %d, right %d)\n", s.name, r.F1, r.Gold, r.Predicted, r.Right)
		}
	}
	fmt.Fprintf(&b, "geo         n %d  within 10 km %s  within 161 km %s\n", f.Geo.N, percent(f.Geo.Within10km), percent(f.Geo.Within161km))
	fmt.Fprintf(&b, "quiet       %d false claims in %d reports without any\n", f.Quiet.FalseClaims, f.Quiet.Reports)
	fmt.Fprintf(&b, "invalid     %d\n", f.Invalid)
	return b.String()
}

func percent(x *float64) string {
	if x == nil {
		return "-"
	}
	return fmt.Sprintf("%.3f", *x)
}
