package trend

import (
	"math"
	"math/rand/v2"
	"testing"
)

func near(a, b, tolerance float64) bool { return math.Abs(a-b) <= tolerance }

// TestPublishedIntervals compares with published tables and worked examples.
func TestPublishedIntervals(t *testing.T) {
	for _, c := range []struct {
		name      string
		got, want Interval
		tolerance float64
	}{
		// Garwood 1936, table 1; also Ulm, American Journal of Epidemiology 131, 1990.
		{"Garwood 0", PoissonExact(0, 0.95), Interval{0, 3.689}, 0.001},
		{"Garwood 1", PoissonExact(1, 0.95), Interval{0.0253, 5.572}, 0.001},
		{"Garwood 5", PoissonExact(5, 0.95), Interval{1.623, 11.668}, 0.001},
		{"Garwood 10", PoissonExact(10, 0.95), Interval{4.795, 18.390}, 0.001},
		{"Garwood 50", PoissonExact(50, 0.95), Interval{37.111, 65.919}, 0.001},
		// By scipy and R: qchisq(p, 2n)/2.
		{"Garwood 1000", PoissonExact(1000, 0.95), Interval{938.97, 1063.95}, 0.05},
		// Clopper and Pearson 1934; R: binom.test(10, 20), binom.test(0, 10), binom.test(7, 10).
		{"binomial 10/20", binomialExact(10, 20, 0.95), Interval{0.2720, 0.7280}, 0.0001},
		{"binomial 0/10", binomialExact(0, 10, 0.95), Interval{0, 0.3085}, 0.0001},
		{"binomial 7/10", binomialExact(7, 10, 0.95), Interval{0.3475, 0.9333}, 0.0001},
		// Boice and Monson 1977, as worked in Rothman's Modern Epidemiology and in R's
		// poisson.test(c(41, 15), c(28010, 19017)).
		{"fluoroscopy", ratioExact(Rates{Before: 15, After: 41, BeforeTime: 19017, AfterTime: 28010}, 0.95), Interval{1.0099, 3.6054}, 0.01},
		// R's help page of poisson.test: poisson.test(c(11, 6+8+7), c(800, 1083+1050+878)).
		{"poisson.test help", ratioExact(Rates{Before: 21, After: 11, BeforeTime: 3011, AfterTime: 800}, 0.95), Interval{0.8584, 4.2772}, 0.01},
	} {
		if !near(c.got.Low, c.want.Low, c.tolerance) || !near(c.got.High, c.want.High, c.tolerance) {
			t.Errorf("%s: %.4f to %.4f, want %.4f to %.4f", c.name, c.got.Low, c.got.High, c.want.Low, c.want.High)
		}
	}
	if p := ratioP(Rates{Before: 15, After: 41, BeforeTime: 19017, AfterTime: 28010}, 1); p < 0.03 || p > 0.05 {
		t.Errorf("fluoroscopy: P %.4f, want about 0.045", p)
	}
}

func TestIntervalsNarrowFromExactToMidP(t *testing.T) {
	for n := range 60 {
		if e := PoissonExact(n, 0.95); e.Low > float64(n) || e.High < float64(n) {
			t.Errorf("%d: exact %v", n, e)
		}
		for k := 0; k <= n; k++ {
			e, m := binomialExact(k, max(n, 1), 0.95), binomialMidP(k, max(n, 1), 0.95)
			if m.Low < e.Low-1e-9 || m.High > e.High+1e-9 {
				t.Errorf("%d/%d: exact %v, mid-P %v", k, n, e, m)
			}
		}
	}
}

func TestNothingCounted(t *testing.T) {
	i := ratioExact(Rates{BeforeTime: 7, AfterTime: 7}, 0.95)
	if i.Low != 0 || !math.IsInf(i.High, 1) {
		t.Errorf("%v", i)
	}
	i = ratioExact(Rates{After: 4, BeforeTime: 7, AfterTime: 7}, 0.95)
	if i.Low <= 0 || !math.IsInf(i.High, 1) {
		t.Errorf("%v", i)
	}
}

// draw makes a Poisson number by counting exponential waits.
func draw(r *rand.Rand, mean float64) int {
	n := 0
	for t := r.ExpFloat64(); t < mean; t += r.ExpFloat64() {
		n++
	}
	return n
}

// TestCoverage holds the intervals to the truth in 10,000 runs a setting: exact
// ones in at least 95 % (less three standard errors of the simulation), mid-P
// ones in 94 to 97 %. The truth of a setting of one mean is spread over a range
// from the given one to half as much again.
func TestCoverage(t *testing.T) {
	runs := 10000
	if testing.Short() {
		runs = 1000
	}
	noise := 3 * math.Sqrt(0.95*0.05/float64(runs))
	r := rand.New(rand.NewPCG(5, 6))
	poisson := map[int]Interval{}
	for _, least := range []float64{0.5, 2, 5, 12.5, 40, 150} {
		exact := 0
		for range runs {
			mean := least * (1 + r.Float64()/2)
			n := draw(r, mean)
			i, ok := poisson[n]
			if !ok {
				i = PoissonExact(n, 0.95)
				poisson[n] = i
			}
			exact += within(i, mean)
		}
		if e := float64(exact) / float64(runs); e < 0.95-noise {
			t.Errorf("mean %v: the exact interval holds the truth in %.4f", least, e)
		}
	}
	ratios := map[[2]int][2]Interval{}
	for _, s := range []struct{ before, ratio float64 }{{8, 1}, {20, 1.45}, {40, 0.5}, {60, 2}} {
		exact, mid := 0, 0
		clear(ratios)
		for range runs {
			k := [2]int{draw(r, s.before), draw(r, s.before*s.ratio)}
			i, ok := ratios[k]
			if !ok {
				x := Rates{Before: k[0], After: k[1], BeforeTime: 1, AfterTime: 1}
				i = [2]Interval{ratioExact(x, 0.95), ratioMidP(x, 0.95)}
				ratios[k] = i
			}
			exact += within(i[0], s.ratio)
			mid += within(i[1], s.ratio)
		}
		if e := float64(exact) / float64(runs); e < 0.95-noise {
			t.Errorf("ratio %v: the exact interval holds the truth in %.4f", s.ratio, e)
		}
		if m := float64(mid) / float64(runs); m < 0.94-noise || m > 0.97+noise {
			t.Errorf("ratio %v: the mid-P interval holds the truth in %.4f", s.ratio, m)
		}
	}
}

func within(i Interval, truth float64) int {
	if i.Low <= truth && truth <= i.High {
		return 1
	}
	return 0
}
