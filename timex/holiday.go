package timex

import (
	"strconv"
	"strings"

	"attest/edtf"
)

// holidayDay reads "12-25", "easter-2", or "hijra-10-1", the first of the tenth month
// of the Islamic year.
func holidayDay(s string, year int) (month, day int, ok bool) {
	if rest, found := strings.CutPrefix(s, "hijra-"); found {
		a, b, _ := strings.Cut(rest, "-")
		m, err1 := strconv.Atoi(a)
		d, err2 := strconv.Atoi(b)
		if err1 != nil || err2 != nil || m < 1 || m > 12 || d < 1 || d > 30 {
			return 0, 0, false
		}
		_, month, day = hijraIn(year, m, d).Civil()
		return month, day, true
	}
	if rest, found := strings.CutPrefix(s, "easter"); found {
		n := 0
		if rest != "" {
			var err error
			if n, err = strconv.Atoi(rest); err != nil {
				return 0, 0, false
			}
		}
		_, month, day = (easter(year) + edtf.Day(n)).Civil()
		return month, day, true
	}
	a, b, _ := strings.Cut(s, "-")
	month, err1 := strconv.Atoi(a)
	day, err2 := strconv.Atoi(b)
	return month, day, err1 == nil && err2 == nil && month >= 1 && month <= 12 && day >= 1 && day <= 31
}

// easter is Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
func easter(y int) edtf.Day {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	n := (h + l - 7*m + 90) / 25
	return edtf.DayOf(y, n, (h+l-7*m+33*n+19)%32)
}

// inSeason resolves "last summer", "the spring of 2014".
func (f form) inSeason(c context) (moment, bool) {
	first := map[string]int{"spring": 3, "summer": 6, "autumn": 9, "winter": 12}[f.season]
	year := f.year
	if year == 0 && f.base == "focus" {
		if !c.hasFocus {
			return moment{}, false
		}
		year, _, _ = c.focus.from.Civil()
	}
	if year == 0 {
		if !c.pubKnown {
			return moment{}, false
		}
		year, _, _ = c.pub.Civil()
		switch {
		case c.tense == Future || f.dir == "next":
			if edtf.DayOf(year, first+3, 1) <= c.pub {
				year++
			}
		case edtf.DayOf(year, first, 1) > c.pub:
			year--
		}
	}
	return spanMoment(edtf.DayOf(year, first, 1), edtf.DayOf(year, first+3, 1)-1), true
}

// hijraIn is the last day in a civil year that is day d of month m of the Islamic
// calendar as it is reckoned in tables, which may miss the sighted moon by a day.
func hijraIn(year, m, d int) edtf.Day {
	h := (year-622)*33/32 + 2
	for hijra(h, m, d) >= edtf.DayOf(year+1, 1, 1) {
		h--
	}
	return hijra(h, m, d)
}

// hijra is a day of the tabular Islamic calendar: months of 30 and 29 days in turn,
// eleven leap days in thirty years.
func hijra(year, m, d int) edtf.Day {
	const common = 354 // days of a common year
	first := edtf.DayOf(622, 7, 19)
	return first + edtf.Day((year-1)*common+(3+11*year)/30+29*(m-1)+m/2+d-1)
}
