package coding

import (
	"testing"

	"attest"
)

func TestDatelineNarrowsACoarseDate(t *testing.T) {
	c := newCoder(t)
	for _, tc := range []struct{ published, head, want string }{
		{"2024", "GOMA, 6 February 2024 - ", "2024-02-02"},
		{"2024-02", "GOMA, 6 February 2024 - ", "2024-02-02"},
		{"2024", "GOMA, 6 February - ", "2024-02-02"},
		{"2024-02-09", "GOMA, 6 February 2024 - ", "2024-02-09"},
		{"2024-03", "GOMA, 6 February 2024 - ", "[2024-03-01,2024-03-08,2024-03-15,2024-03-22,2024-03-29]"},
	} {
		res := c.Code(attest.Report{ID: "r", Language: "en", Published: tc.published, Text: tc.head + "Rebels killed three soldiers at Goma on Friday, a spokesman said."})
		if len(res.Coded.Claims) != 1 || res.Coded.Claims[0].Time.EDTF != tc.want || res.Coded.Report.Published != tc.published {
			t.Errorf("%s under %s: %+v", tc.head, tc.published, res.Coded.Claims)
		}
	}
}
