package edtf

import (
	"math/rand"
	"testing"
	"time"
)

func mustParse(t testing.TB, s string) Value {
	t.Helper()
	if s == "" {
		return Value{}
	}
	v, err := Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestBoundsAndPrecision(t *testing.T) {
	for _, c := range []struct{ in, earliest, latest, precision string }{
		{"2023-12-01", "2023-12-01", "2023-12-01", "day"},
		{"2023-12-01T21:30:00", "2023-12-01", "2023-12-01", "hour"},
		{"2023-12-01T21:30:00+02:00", "2023-12-01", "2023-12-01", "hour"},
		{"2024-02", "2024-02-01", "2024-02-29", "month"},
		{"1999", "1999-01-01", "1999-12-31", "year"},
		{"199X", "1990-01-01", "1999-12-31", "year"},
		{"XXXX-XX-XX", "0001-01-01", "9999-12-31", "day"},
		{"XXXX-01-08", "0001-01-01", "9999-12-31", "day"},
		{"XXXX-09", "0001-01-01", "9999-12-31", "month"},
		{"2023-XX-XX", "2023-01-01", "2023-12-31", "day"},
		{"2023-12-XX", "2023-12-01", "2023-12-31", "day"},
		{"2023-XX-31", "2023-01-31", "2023-12-31", "day"},
		{"2023-02-2X", "2023-02-20", "2023-02-28", "day"},
		{"2023-06-12?", "2023-06-12", "2023-06-12", "day"},
		{"2023-06~", "2023-06-01", "2023-06-30", "month"},
		{"2023?-06-~12", "2023-06-12", "2023-06-12", "day"},
		{"2023-21", "2023-03-01", "2023-05-31", "range"},
		{"2023-24", "2023-12-01", "2024-02-29", "range"},
		{"2023-33", "2023-01-01", "2023-03-31", "range"},
		{"2023-12-01/2023-12-03", "2023-12-01", "2023-12-03", "range"},
		{"2023-12-01/..", "2023-12-01", "9999-12-31", "range"},
		{"../2023-12", "0001-01-01", "2023-12-31", "range"},
		{"2023-12-01/", "2023-12-01", "9999-12-31", "range"},
		{"XXXX-12-14/..", "0001-01-01", "9999-12-31", "range"},
		{"[2023-12-02,2023-12-09,2023-12-16]", "2023-12-02", "2023-12-16", "day"},
		{"[2023-12-02..2023-12-09,2024]", "2023-12-02", "2024-12-31", "year"},
		{"{2023-12-02,2023-12-05}", "2023-12-02", "2023-12-05", "day"},
		{"[..1984]", "0001-01-01", "1984-12-31", "year"},
	} {
		v := mustParse(t, c.in)
		if v.String() != c.in {
			t.Errorf("%s is written %s", c.in, v)
		}
		a, b := v.Bounds()
		if a.String() != c.earliest || b.String() != c.latest {
			t.Errorf("%s has bounds %s and %s, want %s and %s", c.in, a, b, c.earliest, c.latest)
		}
		if string(v.Precision()) != c.precision {
			t.Errorf("%s has precision %s, want %s", c.in, v.Precision(), c.precision)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, s := range []string{"", "2023-13", "2023-00", "2023-02-30", "2023-1-1", "20231201", "2023-12-01T25:00:00",
		"2023-12T10:00:00", "2023-12-XXT10:00:00", "2023-12-01T10:00", "2023-12-05/2023-12-01", "/", "../..", "[]", "[2023", "{2023,}",
		"2023-12-01-01", "12-2023", "yesterday", "XXXX-02-30", "2023-42", "-0985", "2023-12-01T10:00:00+9", "2023-12-01T1O:00:00"} {
		if v, err := Parse(s); err == nil {
			t.Errorf("Parse(%q) = %s, want an error", s, v)
		}
	}
}

func TestIntersect(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"[2023-12-01,2023-12-08,2023-12-15]", "2023-12-05/2023-12-10", "2023-12-08"},
		{"[2023-12-01,2023-12-08,2023-12-15]", "2023-12-05/2023-12-20", "[2023-12-08,2023-12-15]"},
		{"[2023-12-01,2023-12-08]", "2023-12-02", ""},
		{"2023-12", "2023-12-25/2024-01-02", "2023-12-25/2023-12-31"},
		{"2023-12", "2023", "2023-12"},
		{"2023", "2023-12-03", "2023-12-03"},
		{"2023-12-03", "2023-12-03T04:00:00", "2023-12-03T04:00:00"},
		{"2023-12-03T04:00:00", "2023-12", "2023-12-03T04:00:00"},
		{"XXXX-01-08", "2023-12/2024-02", "2024-01-08"},
		{"XXXX-XX-XX", "2023-12", "2023-12"},
		{"XXXX-01-08", "XXXX-01-08", "XXXX-01-08"},
		{"XXXX-02-29", "2021/2023", ""},
		{"2023-XX-31", "2023-03/2023-05", "[2023-03-31,2023-05-31]"},
		{"2023-12-01/..", "../2023-12-05", "2023-12-01/2023-12-05"},
		{"2023-12-01/..", "2023-12-05/..", "2023-12-05/.."},
		{"", "2023", "2023"},
		{"2023-24", "2024-01", "2024-01"},
		{"{2023-12-01,2023-12-08}", "2023-12-05/2023-12-31", "2023-12-08"},
	} {
		a, b := mustParse(t, c.a), mustParse(t, c.b)
		if got := Intersect(a, b).String(); got != c.want {
			t.Errorf("Intersect(%s, %s) = %q, want %q", c.a, c.b, got, c.want)
		}
		if got := Intersect(b, a).String(); got != c.want {
			t.Errorf("Intersect(%s, %s) = %q, want %q", c.b, c.a, got, c.want)
		}
	}
}

func TestDaysAgreeWithTheStandardLibrary(t *testing.T) {
	start := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	for d := FirstDay; d <= LastDay; d += 37 {
		want := start.AddDate(0, 0, int(d))
		if d.String() != want.Format("2006-01-02") || d.Weekday()%7 != int(want.Weekday()) {
			t.Fatalf("day %d is %s, weekday %d, want %s %s", d, d, d.Weekday(), want.Format("2006-01-02"), want.Weekday())
		}
		y, m, day := d.Civil()
		if DayOf(y, m, day) != d {
			t.Fatalf("%s is read back as %s", d, DayOf(y, m, day))
		}
	}
	if LastDay.String() != "9999-12-31" || DayOf(2023, 14, 31) != DayOf(2024, 3, 2) || DayOf(2024, -1, 5) != DayOf(2023, 11, 5) {
		t.Error("ends and carries of days are wrong")
	}
}

// randomValue makes a well-formed value of dates of the years 1980–2030.
func randomValue(r *rand.Rand) Value {
	day := func() Day { return DayOf(1980, 1, 1) + Day(r.Intn(18600)) }
	date := func() Date {
		y, m, _ := day().Civil()
		switch r.Intn(5) {
		case 0:
			return InYear(y)
		case 1:
			return InMonth(y, m)
		case 2:
			return OnDay(day()).At(r.Intn(24), r.Intn(60), 0)
		}
		return OnDay(day())
	}
	switch r.Intn(5) {
	case 0:
		a, b := day(), day()
		return From(OnDay(min(a, b)), OnDay(max(a, b)))
	case 1:
		a := day()
		return AnyOf([]Day{a, a + 7, a + 14})
	case 2:
		return From(Date{}, date())
	}
	return Of(date())
}

func TestIntersectionIsWithinBoth(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 20000 {
		a, b := randomValue(r), randomValue(r)
		if s := a.String(); mustParse(t, s).String() != s {
			t.Fatalf("%s does not survive reading and writing", s)
		}
		both := Intersect(a, b)
		aFrom, aTo := a.Bounds()
		bFrom, bTo := b.Bounds()
		if both.IsZero() {
			continue
		}
		from, to := both.Bounds()
		if from < max(aFrom, bFrom) || to > min(aTo, bTo) {
			t.Fatalf("Intersect(%s, %s) = %s reaches beyond them", a, b, both)
		}
		if s := both.String(); mustParse(t, s).String() != s {
			t.Fatalf("%s does not survive reading and writing", s)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"2023-12-01/..", "[2023-12-02,2023-12-09..2024]", "{XXXX-01-0X}", "2023?-~06-12%", "2023-12-01T10:00:00Z"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := Parse(s)
		if err != nil {
			return
		}
		if v.String() != s {
			t.Fatalf("%q is written %q", s, v)
		}
		a, b := v.Bounds()
		if a > b || a < FirstDay || b > LastDay {
			t.Fatalf("%q has bounds %s and %s", s, a, b)
		}
		other, _ := Parse("2023-11-20/2024-01-10")
		if both := Intersect(v, other); !both.IsZero() {
			if _, err := Parse(both.String()); err != nil {
				t.Fatalf("Intersect(%q, %s) = %q: %v", s, other, both, err)
			}
		}
		v.Precision()
	})
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		if _, err := Parse("[2023-12-02,2023-12-09,2023-12-16,2023-12-23,2023-12-30]"); err != nil {
			b.Fatal(err)
		}
	}
}
