package trend

import "math"

// regIncBeta is the regularised incomplete beta function I_x(a, b), by the
// continued fraction of Lentz's method (Numerical Recipes, 3rd edition, section
// 6.4), to about 14 digits.
func regIncBeta(a, b, x float64) float64 {
	switch {
	case x <= 0:
		return 0
	case x >= 1:
		return 1
	}
	la, _ := math.Lgamma(a)
	lb, _ := math.Lgamma(b)
	lab, _ := math.Lgamma(a + b)
	front := math.Exp(lab - la - lb + a*math.Log(x) + b*math.Log1p(-x))
	if x < (a+1)/(a+b+2) {
		return front * betaFraction(a, b, x) / a
	}
	return 1 - front*betaFraction(b, a, 1-x)/b
}

func betaFraction(a, b, x float64) float64 {
	const tiny, eps, most = 1e-300, 1e-15, 10000
	guard := func(v float64) float64 {
		if math.Abs(v) < tiny {
			return tiny
		}
		return v
	}
	c, d := 1.0, 1/guard(1-(a+b)*x/(a+1))
	h := d
	for m := 1.0; m <= most; m++ {
		num := m * (b - m) * x / ((a + 2*m - 1) * (a + 2*m))
		d = 1 / guard(1+num*d)
		c = guard(1 + num/c)
		h *= d * c
		num = -(a + m) * (a + b + m) * x / ((a + 2*m) * (a + 2*m + 1))
		d = 1 / guard(1+num*d)
		c = guard(1 + num/c)
		h *= d * c
		if math.Abs(d*c-1) < eps {
			break
		}
	}
	return h
}

// regIncGamma is the regularised lower incomplete gamma function P(a, x), by
// series below a+1 and continued fraction above (Numerical Recipes, section
// 6.2).
func regIncGamma(a, x float64) float64 {
	if x <= 0 {
		return 0
	}
	lg, _ := math.Lgamma(a)
	front := math.Exp(a*math.Log(x) - x - lg)
	const eps, tiny, most = 1e-15, 1e-300, 100000
	if x < a+1 {
		sum, term := 1/a, 1/a
		for n := 1.0; n <= most; n++ {
			term *= x / (a + n)
			sum += term
			if term < sum*eps {
				break
			}
		}
		return sum * front
	}
	b := x + 1 - a
	c, d := 1/tiny, 1/b
	h := d
	for i := 1.0; i <= most; i++ {
		an := -i * (i - a)
		b += 2
		d = an*d + b
		if math.Abs(d) < tiny {
			d = tiny
		}
		c = b + an/c
		if math.Abs(c) < tiny {
			c = tiny
		}
		d = 1 / d
		h *= d * c
		if math.Abs(d*c-1) < eps {
			break
		}
	}
	return 1 - front*h
}

// solve finds where an increasing function reaches a value within [low, high],
// by bisection to the last bits.
func solve(f func(float64) float64, value, low, high float64) float64 {
	for range 200 {
		mid := low + (high-low)/2
		if mid <= low || mid >= high {
			break
		}
		if f(mid) < value {
			low = mid
		} else {
			high = mid
		}
	}
	return low + (high-low)/2
}
