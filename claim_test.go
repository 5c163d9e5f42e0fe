package attest_test

import (
	"testing"

	"attest"
)

func TestQuantityRange(t *testing.T) {
	for want, q := range map[string]attest.Quantity{
		"3": attest.Exactly(3), "20–99": attest.Between(20, 99), "5–": attest.Between(5, -1), "–7": attest.Between(-1, 7), "–": attest.Between(-1, -1),
	} {
		if got := q.Range(); got != want {
			t.Errorf("%+v: %q, want %q", q, got, want)
		}
	}
}

func TestLabel(t *testing.T) {
	for _, c := range []struct {
		p    *attest.Party
		want string
	}{{nil, ""}, {&attest.Party{Name: "the rebels"}, "the rebels"}, {&attest.Party{Name: "the rebels", Canonical: "Northern Front"}, "Northern Front"}} {
		if got := c.p.Label(); got != c.want {
			t.Errorf("%+v: %q, want %q", c.p, got, c.want)
		}
	}
}
