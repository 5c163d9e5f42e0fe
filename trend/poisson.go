package trend

import "math"

// Interval is a confidence interval; High is +Inf when nothing bounds it.
type Interval struct{ Low, High float64 }

// poissonCDF is the chance of at most n when mean are expected.
func poissonCDF(n int, mean float64) float64 {
	if n < 0 {
		return 0
	}
	if mean <= 0 {
		return 1
	}
	return 1 - regIncGamma(float64(n)+1, mean)
}

// PoissonExact is the exact interval of a Poisson mean of which n were counted
// (Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28, 1936):
// it holds the truth at least with the given confidence. For n = 10 at 95 % it
// is 4.795 to 18.39, for n = 0 it is 0 to 3.689.
func PoissonExact(n int, confidence float64) Interval {
	tail := (1 - confidence) / 2
	top := upperBound(n)
	var i Interval
	if n > 0 {
		// P(X ≥ n | mean) grows with the mean.
		i.Low = solve(func(m float64) float64 { return 1 - poissonCDF(n-1, m) }, tail, 0, float64(n))
	}
	i.High = solve(func(m float64) float64 { return 1 - poissonCDF(n, m) }, 1-tail, float64(n), top)
	return i
}

func upperBound(n int) float64 { return float64(n) + 12*math.Sqrt(float64(n)+1) + 40 }

// binomialExact is the exact interval of a share of which k of n were counted
// (Clopper and Pearson, Biometrika 26, 1934). For 10 of 20 at 95 % it is 0.2720
// to 0.7280.
func binomialExact(k, n int, confidence float64) Interval {
	tail := (1 - confidence) / 2
	i := Interval{0, 1}
	if k > 0 {
		// P(X ≥ k | p) = I_p(k, n-k+1)
		i.Low = solve(func(p float64) float64 { return regIncBeta(float64(k), float64(n-k+1), p) }, tail, 0, 1)
	}
	if k < n {
		i.High = solve(func(p float64) float64 { return regIncBeta(float64(k+1), float64(n-k), p) }, 1-tail, 0, 1)
	}
	return i
}

// binomialMidP is the mid-P form of binomialExact (Lancaster 1961): half the chance of what
// was counted is left out, so that it holds the truth close to the given confidence rather
// than at least.
func binomialMidP(k, n int, confidence float64) Interval {
	tail := (1 - confidence) / 2
	mid := func(p float64) float64 { // P(X > k) + P(X = k)/2, growing with p
		return (binomialTail(k, n, p) + binomialTail(k+1, n, p)) / 2
	}
	i := Interval{0, 1}
	if k > 0 {
		i.Low = solve(mid, tail, 0, 1)
	}
	if k < n {
		i.High = solve(mid, 1-tail, 0, 1)
	}
	return i
}

// binomialTail is P(X ≥ k) of n trials with chance p.
func binomialTail(k, n int, p float64) float64 {
	switch {
	case k <= 0:
		return 1
	case k > n:
		return 0
	}
	return regIncBeta(float64(k), float64(n-k+1), p)
}
