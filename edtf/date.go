package edtf

import (
	"errors"
	"fmt"
	"strings"
)

// Qualifier marks a date or a part of it as uncertain, approximate, or both.
type Qualifier byte

const (
	Sure        Qualifier = 0
	Uncertain   Qualifier = '?'
	Approximate Qualifier = '~'
	Both        Qualifier = '%'
)

// component is a year, month or day: digits, of which any may be X, with the
// qualifiers written before and after it.
type component struct {
	digits        string
	before, after Qualifier
}

// Date is one date: a year, a month, a season, a day, or a clock time on a
// day. The zero Date is no date.
type Date struct {
	year, month, day component
	clock            string // "15:04:05" with or without zone, "" without
}

// OnDay returns the date of a day.
func OnDay(d Day) Date {
	y, m, day := d.Civil()
	return Date{year: digits(4, y), month: digits(2, m), day: digits(2, day)}
}

// InMonth returns the date of a month.
func InMonth(year, month int) Date {
	return Date{year: digits(4, year), month: digits(2, month)}
}

// InYear returns the date of a year.
func InYear(year int) Date { return Date{year: digits(4, year)} }

// Yearless returns a month, or a day when day is not 0, of an unknown year;
// when month is 0 too, a day of which nothing is known (XXXX-XX-XX).
func Yearless(month, day int) Date {
	d := Date{year: component{digits: "XXXX"}}
	switch {
	case month == 0:
		d.month, d.day = component{digits: "XX"}, component{digits: "XX"}
		if day > 0 {
			d.day = digits(2, day)
		}
	case day == 0:
		d.month = digits(2, month)
	default:
		d.month, d.day = digits(2, month), digits(2, day)
	}
	return d
}

// At returns the date with a clock time.
func (d Date) At(hour, minute, second int) Date {
	d.clock = padded(2, hour) + ":" + padded(2, minute) + ":" + padded(2, second)
	return d
}

// digits writes a number of the given width.
func digits(width, n int) component { return component{digits: padded(width, n)} }

func padded(width, n int) string {
	var buf [8]byte
	for i := width - 1; i >= 0; i-- {
		buf[i] = byte('0' + n%10)
		n /= 10
	}
	return string(buf[:width])
}

// IsZero says whether this is no date.
func (d Date) IsZero() bool { return d.year.digits == "" }

// Clock returns the clock time, "15:04:05", or "" when there is none.
func (d Date) Clock() string {
	if len(d.clock) < 8 {
		return d.clock
	}
	return d.clock[:8]
}

// ParseDate reads a single date. Its error wraps the reason, which can stand alone.
func ParseDate(s string) (Date, error) {
	d, err := parseDate(s)
	if err != nil {
		return Date{}, fmt.Errorf("%q is no EDTF date: %w", s, err)
	}
	return d, nil
}

// parseDate reads a single date; its error is the bare reason.
func parseDate(s string) (Date, error) {
	var d Date
	rest, clock, hasClock := strings.Cut(s, "T")
	parts := strings.Split(rest, "-")
	if len(parts) > 3 {
		return Date{}, errors.New("it has more than year, month and day")
	}
	for i, p := range parts {
		width := 2
		if i == 0 {
			width = 4
		}
		c, err := parseComponent(p, width)
		if err != nil {
			return Date{}, err
		}
		switch i {
		case 0:
			d.year = c
		case 1:
			d.month = c
		case 2:
			d.day = c
		}
	}
	if hasClock {
		if len(parts) < 3 || strings.Contains(rest, "X") {
			return Date{}, errors.New("a clock time needs a whole day before it")
		}
		if !validClock(clock) {
			return Date{}, fmt.Errorf("%q is no clock time", clock)
		}
		d.clock = clock
	}
	if err := d.check(); err != nil {
		return Date{}, err
	}
	return d, nil
}

func parseComponent(s string, width int) (component, error) {
	var c component
	if s != "" && qualifier(s[0]) {
		c.before, s = Qualifier(s[0]), s[1:]
	}
	if s != "" && qualifier(s[len(s)-1]) {
		c.after, s = Qualifier(s[len(s)-1]), s[:len(s)-1]
	}
	if len(s) != width {
		return c, fmt.Errorf("%q has not %d digits", s, width)
	}
	for i := range len(s) {
		if (s[i] < '0' || s[i] > '9') && s[i] != 'X' {
			return c, fmt.Errorf("%q is neither digits nor X", s)
		}
	}
	c.digits = s
	return c, nil
}

func qualifier(b byte) bool { return b == '?' || b == '~' || b == '%' }

// validClock accepts hh:mm:ss, with Z, +hh or +hh:mm after it.
func validClock(s string) bool {
	if len(s) < 8 || !clockDigits(s[:8]) {
		return false
	}
	zone := s[8:]
	switch {
	case zone == "" || zone == "Z":
		return true
	case zone[0] != '+' && zone[0] != '-':
		return false
	}
	zone = zone[1:]
	if len(zone) == 2 {
		zone += ":00"
	}
	return len(zone) == 5 && clockDigits(zone)
}

// clockDigits accepts hh:mm and hh:mm:ss.
func clockDigits(s string) bool {
	for i := range len(s) {
		if i%3 == 2 {
			if s[i] != ':' {
				return false
			}
		} else if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	if two(s[0:2]) > 23 || two(s[3:5]) > 59 {
		return false
	}
	return len(s) == len("hh:mm") || two(s[6:8]) <= 59
}

func two(s string) int { return int(s[0]-'0')*10 + int(s[1]-'0') }

// check refuses what no calendar has.
func (d Date) check() error {
	if _, last := between(d.year.digits); last == 0 {
		return fmt.Errorf("years begin with 0001")
	}
	if d.month.digits == "" {
		return nil
	}
	low, high := between(d.month.digits)
	season := d.day.digits == "" && low >= 21 && high <= 41 && low == high
	if !season && (high == 0 || low > 12) {
		return fmt.Errorf("there is no month %s", d.month.digits)
	}
	if d.day.digits == "" {
		return nil
	}
	first, last := between(d.day.digits)
	if last == 0 || first > d.longestMonth() {
		return fmt.Errorf("there is no day %s in that month", d.day.digits)
	}
	return nil
}

// longestMonth returns the greatest number of days that the month may have.
func (d Date) longestMonth() int {
	firstYear, lastYear := between(d.year.digits)
	first, last := between(d.month.digits)
	longest := 0
	for m := max(first, 1); m <= min(last, 12); m++ {
		n := DaysIn(lastYear, m)
		if m == 2 && firstYear != lastYear {
			n = 29
		}
		longest = max(longest, n)
	}
	return longest
}

// between returns the least and the greatest number that digits with X can be.
func between(digits string) (low, high int) {
	for i := range len(digits) {
		low, high = low*10, high*10
		if digits[i] == 'X' {
			high += 9
		} else {
			low, high = low+int(digits[i]-'0'), high+int(digits[i]-'0')
		}
	}
	return low, high
}

// String writes the date.
func (d Date) String() string {
	var b strings.Builder
	for i, c := range []component{d.year, d.month, d.day} {
		if c.digits == "" {
			break
		}
		if i > 0 {
			b.WriteByte('-')
		}
		if c.before != Sure {
			b.WriteByte(byte(c.before))
		}
		b.WriteString(c.digits)
		if c.after != Sure {
			b.WriteByte(byte(c.after))
		}
	}
	if d.clock != "" {
		b.WriteString("T" + d.clock)
	}
	return b.String()
}

// seasons gives the first month and the number of months of the codes 21 to
// 41. Those that name no hemisphere are meant for the northern one.
var seasons = [...][2]int{{3, 3}, {6, 3}, {9, 3}, {12, 3}, {3, 3}, {6, 3}, {9, 3}, {12, 3}, {9, 3}, {12, 3}, {3, 3}, {6, 3},
	{1, 3}, {4, 3}, {7, 3}, {10, 3}, {1, 4}, {5, 4}, {9, 4}, {1, 6}, {7, 6}}

// Bounds returns the earliest and the latest day that the date can be. Where
// the year is not known at all it is FirstDay and LastDay.
func (d Date) Bounds() (earliest, latest Day) {
	if d.IsZero() || d.year.digits == "XXXX" {
		return FirstDay, LastDay
	}
	firstYear, lastYear := between(d.year.digits)
	earliest, _ = d.inYear(firstYear)
	_, latest = d.inYear(lastYear)
	return max(earliest, FirstDay), min(latest, LastDay)
}

// inYear returns the bounds of the date in one year.
func (d Date) inYear(year int) (earliest, latest Day) {
	if d.month.digits == "" {
		return DayOf(year, 1, 1), DayOf(year, 12, 31)
	}
	firstMonth, lastMonth := between(d.month.digits)
	if firstMonth > 12 {
		s := seasons[firstMonth-21]
		return DayOf(year, s[0], 1), DayOf(year, s[0]+s[1], 1) - 1
	}
	firstMonth, lastMonth = max(firstMonth, 1), min(lastMonth, 12)
	if d.day.digits == "" {
		return DayOf(year, firstMonth, 1), DayOf(year, lastMonth+1, 1) - 1
	}
	firstDay, lastDay := between(d.day.digits)
	firstDay = max(firstDay, 1)
	for firstMonth < lastMonth && firstDay > DaysIn(year, firstMonth) {
		firstMonth++
	}
	for lastMonth > firstMonth && firstDay > DaysIn(year, lastMonth) {
		lastMonth--
	}
	earliest = DayOf(year, firstMonth, min(firstDay, DaysIn(year, firstMonth)))
	return earliest, DayOf(year, lastMonth, min(lastDay, DaysIn(year, lastMonth)))
}

// Precision is how finely a date is given; the words are the codebook's.
type Precision string

const (
	Hour   Precision = "hour"
	OfDay  Precision = "day"
	Month  Precision = "month"
	Year   Precision = "year"
	Ranged Precision = "range"
)

// Precision returns hour, day, month or year, and range for a season.
func (d Date) Precision() Precision {
	switch {
	case d.clock != "":
		return Hour
	case d.day.digits != "":
		return OfDay
	case d.month.digits == "":
		return Year
	case d.month.digits >= "21" && d.month.digits < "X":
		return Ranged
	}
	return Month
}
