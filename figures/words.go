package figures

import (
	"fmt"
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
		parts = append(parts, s.Value.Range())
	}
	if s.ChangePercent != nil {
		parts = append(parts, fmt.Sprintf("%+.0f %%", *s.ChangePercent))
	}
	return strings.Join(parts, " · ")
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
