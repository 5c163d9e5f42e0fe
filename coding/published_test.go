package coding

import (
	"testing"

	"attest"
)

func TestDateThatIsNone(t *testing.T) {
	for _, tc := range []struct{ date, want string }{
		{"2024-13-45", `the publication date "2024-13-45" is left out: there is no month 13; give one such as 2023-12-09, or 2023-12`},
		{"06/02/2024", `the publication date "06/02/2024" is left out: write it as 2024-02-06 or 2024-06-02, whichever is meant`},
		{"16/2/2024", `the publication date "16/2/2024" is left out: write it as 2024-02-16`},
		{"2.2.2024", `the publication date "2.2.2024" is left out: write it as 2024-02-02`},
		{"2024/02/16", `the publication date "2024/02/16" is left out: write it as 2024-02-16`},
		{"2024-02/16", `the publication date "2024-02/16" is left out: write it as 2024-02-16`},
		{"2024/last", `the publication date "2024/last" is left out: "last" is neither digits nor X; give one such as 2023-12-09, or 2023-12`},
		{"yesterday", `the publication date "yesterday" is left out: "yesterday" has not 4 digits; give one such as 2023-12-09, or 2023-12`},
	} {
		r := attest.Report{ID: "r", Published: tc.date}
		v, problems := published(&r)
		if !v.IsZero() || r.Published != "" || len(problems) != 1 || problems[0].Message != tc.want {
			t.Errorf("%s: kept %q, problems %v", tc.date, r.Published, problems)
		}
	}
}
