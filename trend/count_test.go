package trend

import (
	"testing"

	"attest"
)

func day(t *testing.T, s string) Day {
	t.Helper()
	d, err := ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestPeriods(t *testing.T) {
	for _, c := range []struct {
		every       Every
		first, last string
		n           int
		want        string // the first period
	}{
		{Daily, "2024-02-28", "2024-03-01", 3, "2024-02-28 to 2024-02-28"},
		{Weekly, "2024-03-06", "2024-03-18", 3, "2024-03-04 to 2024-03-10"},
		{Weekly, "2024-03-10", "2024-03-10", 1, "2024-03-04 to 2024-03-10"},
		{Monthly, "2024-01-31", "2024-03-01", 3, "2024-01-01 to 2024-01-31"},
		{Yearly, "2023-06-01", "2024-01-01", 2, "2023-01-01 to 2023-12-31"},
	} {
		got, err := Periods(day(t, c.first), day(t, c.last), c.every)
		if err != nil || len(got) != c.n || got[0].String() != c.want {
			t.Errorf("%s: %v %v", c.every, got, err)
		}
	}
	if _, err := Periods(0, 1, "decade"); err == nil {
		t.Error("decade is no period")
	}
}

func event(id, first, last, place string) attest.Event {
	return attest.Event{ID: id, Kind: attest.Incident, Family: attest.AttackFamily, Earliest: first, Latest: last, Place: &attest.Place{Name: place}}
}

func TestCount(t *testing.T) {
	eleven := attest.Exactly(11)
	tally := event("s", "2024-03-04", "2024-03-10", "Province")
	tally.Kind, tally.Count = attest.Summary, &eleven
	tally.Links = []attest.EventLink{{Kind: attest.HasPart, Event: "a"}, {Kind: attest.HasPart, Event: "b"}}
	items, err := Items([]attest.Event{
		event("a", "2024-03-05", "2024-03-05", "X"), event("b", "2024-03-05", "2024-03-06", "X"), // one at most, strictly
		event("c", "2024-03-07", "2024-03-07", "X"), event("d", "2024-03-05", "2024-03-05", "Y"),
		event("e", "2024-03-11", "2024-03-11", "X"), tally})
	if err != nil {
		t.Fatal(err)
	}
	w := Window{day(t, "2024-03-04"), day(t, "2024-03-10")}
	if got, want := Count(items, w), (Counts{Strict: 3, Events: 4, Loose: 13}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
	for _, c := range [][3]string{
		{"2023-09-01", "2023-09-30", "2023-08-01 to 2023-08-31"}, {"2024-01-01", "2024-03-31", "2023-10-01 to 2023-12-31"},
		{"2024-01-01", "2024-12-31", "2023-01-01 to 2023-12-31"}, {"2023-09-01", "2023-09-29", "2023-08-03 to 2023-08-31"},
	} {
		if w, err := ParseWindow(c[0], c[1]); err != nil || w.Before().String() != c[2] {
			t.Errorf("before %s: %s, want %s", w, w.Before(), c[2])
		}
	}
	if d, err := ParseDay("2024-03-31"); err != nil || d.AddMonths(-1).String() != "2024-02-29" {
		t.Error(d.AddMonths(-1), err)
	}
	if w.Before().String() != "2024-02-26 to 2024-03-03" || w.Days() != 7 {
		t.Error(w.Before(), w.Days())
	}
}

func TestCheckChange(t *testing.T) {
	at := func(before, after int) Compared {
		return Compare(Rates{Before: before, After: after, BeforeTime: 21, AfterTime: 21}, 1.45)
	}
	for _, c := range []struct {
		strict, loose Compared
		want          Word
	}{
		{at(0, 0), at(0, 0), CannotTell},
		{at(6, 9), at(7, 10), CannotTell},
		{at(100, 145), at(110, 160), Consistent},
		{at(100, 60), at(120, 70), NotConsistent},
		{at(100, 60), at(100, 145), CannotTell},
	} {
		if got := CheckChange(1.45, c.strict, c.loose); got.Word != c.want {
			t.Errorf("%v %v: %+v, want %s", c.strict.Rates, c.loose.Rates, got, c.want)
		}
	}
}

func TestCheckTotal(t *testing.T) {
	for _, c := range []struct {
		low, high, least, most int
		want                   Word
	}{{61, -1, 40, 55, CannotTell}, {61, -1, 60, 70, Consistent}, {61, 61, 70, 80, NotConsistent}, {3, 3, 3, 3, Consistent}} {
		if got := CheckTotal(c.low, c.high, c.least, c.most); got.Word != c.want {
			t.Errorf("%+v: %+v", c, got)
		}
	}
}
