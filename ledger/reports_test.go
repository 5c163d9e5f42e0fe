package ledger

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
)

func TestFindReports(t *testing.T) {
	ctx := context.Background()
	l := open(t, filepath.Join(t.TempDir(), "l.db"))
	defer shut(t, l)
	list := entries(0, 6)
	list[2].Report.Publisher, list[2].Report.Published, list[2].Report.Language = "Other Post", "2024-03", "fr"
	add(t, l, list)
	for _, c := range []struct {
		f    ReportFilter
		want int
	}{
		{ReportFilter{}, 6}, {ReportFilter{Text: "kilometre 4"}, 1}, {ReportFilter{Text: `" OR *`}, 0}, {ReportFilter{Publisher: "post other"}, 1},
		{ReportFilter{Language: "fr"}, 1}, {ReportFilter{Since: "2024-04-01"}, 5}, {ReportFilter{Until: "2024-03-05"}, 1}, {ReportFilter{Since: "2024-03-05"}, 6},
	} {
		p, err := l.FindReports(ctx, c.f)
		if err != nil || p.Total != c.want || len(p.Reports) != c.want {
			t.Errorf("%+v: %d of %d, want %d (%v)", c.f, len(p.Reports), p.Total, c.want, err)
		}
	}
	f := ReportFilter{Limit: 4}
	first, err := l.FindReports(ctx, f)
	if err != nil || len(first.Reports) != 4 || first.Reports[0].ID != list[5].Report.ID || first.Next == "" {
		t.Fatalf("%+v %v", first, err)
	}
	f.After = first.Next
	second, err := l.FindReports(ctx, f)
	if err != nil || len(second.Reports) != 2 || second.Total != 6 || second.Next != "" || second.Reports[1].ID != list[0].Report.ID {
		t.Errorf("%+v %v", second, err)
	}
	if _, err := l.FindReports(ctx, ReportFilter{After: "x"}); !errors.Is(err, ErrCursor) {
		t.Errorf("%v", err)
	}
}
