package events

import (
	"slices"
	"strings"

	"attest"
)

// dates is when an event was, by day numbers, and which claims were narrowed.
type dates struct {
	edtf        string
	earliest    string
	latest      string
	narrowed    []attest.Narrowing
	first, last int
	known       bool
}

// eventDates unites the claims that fix day, hour or night and narrows the
// vaguer ones to them; when none fixes it, it takes what all have in common.
func eventDates(claims []*claim) dates {
	var fixed, vague []*claim
	for _, c := range claims {
		switch {
		case !c.when.known:
		case c.when.fixed:
			fixed = append(fixed, c)
		default:
			vague = append(vague, c)
		}
	}
	var days []int
	var evidence []*claim
	switch {
	case len(fixed) > 0:
		evidence = fixed
		days = hull(fixed)
	case len(vague) > 0:
		evidence = vague
		days = common(vague)
	default:
		return dates{edtf: claims[0].c.Time.EDTF, earliest: claims[0].c.Time.Earliest, latest: claims[0].c.Time.Latest}
	}
	d := dates{first: days[0], last: days[len(days)-1], known: true}
	d.earliest, d.latest = isoDay(d.first), isoDay(d.last)
	d.edtf = writeDays(days)
	if len(fixed) == 0 && len(vague) == 1 {
		d.edtf = vague[0].c.Time.EDTF
	}
	for _, v := range vague {
		if to := writeDays(within(v, days)); to != "" && to != writeDays(daysOf(v)) {
			n := attest.Narrowing{Claim: v.ref, From: v.c.Time.EDTF, To: to}
			for _, e := range evidence {
				if e != v {
					n.Evidence = append(n.Evidence, e.ref)
				}
			}
			d.narrowed = append(d.narrowed, n)
		}
	}
	return d
}

func daysOf(c *claim) []int {
	var out []int
	for _, s := range c.when.days {
		for d := s.from / 24; d < s.to/24; d++ {
			out = append(out, d)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// hull returns all days from the first to the last of some claims.
func hull(claims []*claim) []int {
	var all []int
	for _, c := range claims {
		all = append(all, daysOf(c)...)
	}
	first, last := slices.Min(all), slices.Max(all)
	out := make([]int, 0, last-first+1)
	for d := first; d <= last; d++ {
		out = append(out, d)
	}
	return out
}

// common returns the days that all claims allow; where they have none in
// common, those that the claims with the shortest times allow.
func common(claims []*claim) []int {
	sorted := slices.Clone(claims)
	slices.SortStableFunc(sorted, func(a, b *claim) int { return len(daysOf(a)) - len(daysOf(b)) })
	days := daysOf(sorted[0])
	for _, c := range sorted[1:] {
		if both := within(c, days); len(both) > 0 {
			days = both
		}
	}
	return days
}

func within(c *claim, days []int) []int {
	return slices.DeleteFunc(daysOf(c), func(d int) bool { _, ok := slices.BinarySearch(days, d); return !ok })
}

// writeDays writes days as EDTF: one, an interval, or a set.
func writeDays(days []int) string {
	switch n := len(days); {
	case n == 0:
		return ""
	case n == 1:
		return isoDay(days[0])
	case days[n-1]-days[0] == n-1:
		return isoDay(days[0]) + "/" + isoDay(days[n-1])
	}
	var list []string
	for _, d := range days {
		list = append(list, isoDay(d))
	}
	return "[" + strings.Join(list, ",") + "]"
}
