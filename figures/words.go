package figures

import (
	"fmt"
	"strconv"
	"strings"

	"attest"
)

// describe puts a statistic in words.
func describe(s attest.Statistic) string {
	parts := []string{string(s.Measure)}
	if s.What != "" {
		parts = append(parts, s.What)
	}
	if s.Value != nil {
		parts = append(parts, quantity(s.Value))
	}
	if s.ChangePercent != nil {
		parts = append(parts, fmt.Sprintf("%+.0f %%", *s.ChangePercent))
	}
	return strings.Join(parts, " · ")
}

// quantity writes "low–high", or one number when they are the same.
func quantity(q *attest.Quantity) string {
	bound := func(n *int) string {
		if n == nil {
			return ""
		}
		return strconv.Itoa(*n)
	}
	if q.Low != nil && q.High != nil && *q.Low == *q.High {
		return bound(q.Low)
	}
	return bound(q.Low) + "–" + bound(q.High)
}

// bounds returns a quantity's bounds; an open low end is 0, an open high end -1.
func bounds(q *attest.Quantity) (low, high int) {
	high = -1
	if q.Low != nil {
		low = *q.Low
	}
	if q.High != nil {
		high = *q.High
	}
	return low, high
}
