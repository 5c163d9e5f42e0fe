package mend

import (
	"reflect"
	"runtime"
	"testing"
)

// TestOrderHasNoRepairTwice holds that a repair stands once in an order.
func TestOrderHasNoRepairTwice(t *testing.T) {
	for _, repairs := range [][]repair{order, orderOfTimes} {
		seen := map[string]int{}
		for _, r := range repairs {
			seen[nameOf(r)]++
		}
		for name, n := range seen {
			if n > 1 {
				t.Errorf("%s stands %d times in the order", name, n)
			}
		}
	}
}

func nameOf(r repair) string { return runtime.FuncForPC(reflect.ValueOf(r).Pointer()).Name() }
