package events

import (
	"testing"

	"attest"
)

func TestCompareWhen(t *testing.T) {
	parts, err := loadDayParts()
	if err != nil {
		t.Fatal(err)
	}
	read := func(edtf, text string) when {
		x := readTestTime(t, edtf)
		x.Text = text
		return readWhen(x, parts)
	}
	for _, c := range []struct {
		a, aText, b, bText string
		want               Verdict
	}{
		{"2023-11-17", "مساء يوم الجمعة", "2023-11-18", "فجر السبت", Agrees},
		{"2023-11-17", "Friday evening", "2023-11-17/2023-11-18", "overnight", Agrees},
		{"2023-11-17", "Friday morning", "2023-11-17/2023-11-18", "overnight", Contradicts},
		{"2023-11-17T09:00:00", "", "2023-11-17T12:00:00", "", Agrees},
		{"2023-11-17T09:00:00", "", "2023-11-17T17:00:00", "", Contradicts},
		{"2023-11-17", "", "2023-11-18", "", Adjoins},
		{"2023-11-17", "Friday evening", "2023-11-18", "Saturday evening", Contradicts},
		{"2023-11-17", "", "2023-11-19", "", Contradicts},
		{"2023-11-17T09:00:00", "", "2023-11-17", "samedi matin", Agrees},
		{"2023-11-17T09:00:00", "", "2023-11-17", "de la noche", Contradicts},
		{"2024-03-12", "peu avant minuit", "2024-03-13", "shortly after midnight", Agrees},
		{"[2024-03-07,2024-03-14]", "Jeudi", "2024-03-14", "", Agrees},
		{"[2024-03-07,2024-03-14]", "Jeudi", "2024-03-13", "", Adjoins},
		{"[2024-03-01,2024-03-08]", "vendredi", "2024-03-13", "", Contradicts},
		{"2024-03", "", "2024-03-14", "", Agrees},
		{"2024-03", "", "2023-03-14", "", Contradicts},
	} {
		if got := compareWhen(read(c.a, c.aText), read(c.b, c.bText)); got.Verdict != c.want {
			t.Errorf("%s %q, %s %q: %s (%s), want %s", c.a, c.aText, c.b, c.bText, got.Verdict, got.Why, c.want)
		}
	}
	missing := readWhen(attest.Time{EDTF: "XXXX-XX-XX", Earliest: "0001-01-01", Latest: "9999-12-31"}, parts)
	if got := compareWhen(missing, read("2024-01-01", "")); got.Verdict != Adjoins {
		t.Errorf("no date: %v", got)
	}
}
