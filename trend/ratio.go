package trend

import "math"

// Rates are two counts over two lengths of time (or any other exposure).
type Rates struct {
	Before, After         int     // events
	BeforeTime, AfterTime float64 // days, or another unit that both share
}

// Ratio is the rate after over the rate before; NaN when neither had an event.
func (r Rates) Ratio() float64 {
	return float64(r.After) / r.AfterTime / (float64(r.Before) / r.BeforeTime)
}

// ratioExact is the exact interval of the ratio of two Poisson rates: given
// their sum, the later count is binomial (Przyborowski and Wilenski, Biometrika
// 31, 1940), so that the Clopper–Pearson bounds of its share give the ratio's
// (Rothman, Modern Epidemiology; Sahai and Khurshid 1996). Worked example:
// breast cancer after fluoroscopy, 41 cases in 28,010 person-years against 15 in
// 19,017 (Boice and Monson 1977): ratio 1.86, 95 % 1.01 to 3.60.
func ratioExact(r Rates, confidence float64) Interval { return r.ratio(binomialExact, confidence) }

// ratioMidP is the mid-P form of ratioExact.
func ratioMidP(r Rates, confidence float64) Interval { return r.ratio(binomialMidP, confidence) }

func (r Rates) ratio(share func(k, n int, confidence float64) Interval, confidence float64) Interval {
	n := r.Before + r.After
	if n == 0 {
		return Interval{0, math.Inf(1)}
	}
	s := share(r.After, n, confidence)
	odds := func(p float64) float64 {
		if p >= 1 {
			return math.Inf(1)
		}
		return p / (1 - p) * r.BeforeTime / r.AfterTime
	}
	return Interval{odds(s.Low), odds(s.High)}
}

// ratioP is the two-sided P of a ratio: twice the smaller tail of the binomial,
// at most one.
func ratioP(r Rates, ratio float64) float64 {
	n := r.Before + r.After
	if n == 0 {
		return 1
	}
	p := ratio * r.AfterTime / (ratio*r.AfterTime + r.BeforeTime)
	above := binomialTail(r.After, n, p)
	below := 1 - binomialTail(r.After+1, n, p)
	return min(1, 2*min(above, below))
}
