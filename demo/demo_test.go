package demo

import (
	"strings"
	"testing"
)

func TestReports(t *testing.T) {
	reports := Reports()
	if len(reports) != 6 {
		t.Fatalf("%d reports, want 6", len(reports))
	}
	ids, languages := map[string]bool{}, map[string]int{}
	for _, r := range reports {
		if ids[r.ID] {
			t.Errorf("%s twice", r.ID)
		}
		ids[r.ID] = true
		languages[r.Language]++
		if r.Published == "" || r.Publisher == "" || len(strings.Fields(r.Text)) < 120 {
			t.Errorf("%s: metadata missing or text too short", r.ID)
		}
	}
	if languages["en"] != 3 || languages["fr"] != 3 {
		t.Errorf("languages %v, want three each", languages)
	}
}

func TestParseTellsTheLine(t *testing.T) {
	for _, c := range []struct{ data, want string }{
		{"id: x\ntext", "no line ---"},
		{"id: x\ncolour: red\n---\ntext", "line 2"},
	} {
		if _, err := parse(c.data); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: got %v, want %q", c.data, err, c.want)
		}
	}
}
