package trend

import (
	"fmt"
	"math"
)

// Word is the plain outcome of a check.
type Word string

const (
	Consistent    Word = "consistent"
	NotConsistent Word = "not consistent"
	CannotTell    Word = "cannot be told"
)

// Outcome is the result of a check with its reason in a sentence.
type Outcome struct {
	Word   Word
	Reason string
}

// Compared are the counts of two windows under one way of de-duplication, with
// the ratio of their rates.
type Compared struct {
	Rates
	Ratio float64 // NaN when nothing was counted before and after
	Exact Interval
	MidP  Interval
	P     float64 // of the published ratio
}

// Compare computes the ratio with its 95 % intervals, and the P of a published
// ratio.
func Compare(r Rates, published float64) Compared {
	return Compared{Rates: r, Ratio: r.Ratio(), Exact: ratioExact(r, 0.95), MidP: ratioMidP(r, 0.95), P: ratioP(r, published)}
}

// CheckChange judges a published change of rate, a ratio such as 1.45 for "up
// 45 %", by two ways of counting. The counts speak for it when the exact
// interval holds it under both and leaves out a rate that did not change; they
// speak against it when the interval holds it under neither.
func CheckChange(published float64, strict, loose Compared) Outcome {
	holds := func(i Interval, v float64) bool { return i.Low <= v && v <= i.High }
	a, b := holds(strict.Exact, published), holds(loose.Exact, published)
	switch {
	case strict.Before+strict.After == 0 && loose.Before+loose.After == 0:
		return Outcome{CannotTell, "the ledger has no such events in either window"}
	case !a && !b:
		return Outcome{NotConsistent, fmt.Sprintf("a ratio of %.2f is outside the 95 %% intervals of both counts (%s; %s)", published, spell(strict.Exact), spell(loose.Exact))}
	case a != b:
		return Outcome{CannotTell, "it hangs on the de-duplication: one way of counting allows it and the other does not"}
	case published != 1 && holds(strict.Exact, 1) && holds(loose.Exact, 1):
		return Outcome{CannotTell, fmt.Sprintf("%d and %d events are too few: they allow a ratio of %.2f as well as no change", loose.Before, loose.After, published)}
	}
	return Outcome{Consistent, fmt.Sprintf("a ratio of %.2f is within the 95 %% intervals of both counts (%s; %s)", published, spell(strict.Exact), spell(loose.Exact))}
}

// CheckTotal judges a published total, low to high (high below 0: open), by the
// least and the most that the ledger counts. A ledger holds what its reports
// tell: it can show that there were more than published, but fewer only when
// its reports are all there are.
func CheckTotal(low, high int, least, most int) Outcome {
	switch {
	case high >= 0 && least > high:
		return Outcome{NotConsistent, fmt.Sprintf("the ledger has at least %d where at most %d were published", least, high)}
	case most < low:
		return Outcome{CannotTell, fmt.Sprintf("the ledger has at most %d where at least %d were published; its reports need not be all", most, low)}
	}
	return Outcome{Consistent, fmt.Sprintf("the ledger has %s", fromTo(least, most))}
}

func fromTo(a, b int) string {
	if a == b {
		return fmt.Sprint(a)
	}
	return fmt.Sprintf("%d to %d", a, b)
}

func spell(i Interval) string {
	if math.IsInf(i.High, 1) {
		return fmt.Sprintf("%.2f or more", i.Low)
	}
	return fmt.Sprintf("%.2f to %.2f", i.Low, i.High)
}
