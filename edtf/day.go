package edtf

// Day is a civil day of the proleptic Gregorian calendar, counted from
// 0001-01-01 as day 0 (a Monday).
type Day int

// The bounds of what is not known.
const (
	FirstDay Day = 0       // 0001-01-01
	LastDay  Day = 3652058 // 9999-12-31
)

// DayOf returns the day of a date; months and days beyond their range carry
// over (month 13 is January of the next year).
func DayOf(year, month, day int) Day {
	year += (month - 1) / 12
	if month = (month - 1) % 12; month < 0 {
		month += 12
		year--
	}
	// Years from March on, so that the leap day is the last of its year
	// (H. Hinnant, "chrono-compatible low-level date algorithms").
	y, m := year, month-2
	if m < 0 {
		y, m = y-1, m+12
	}
	era := floorDiv(y, 400)
	yearOfEra := y - era*400
	dayOfYear := (153*m+2)/5 + day - 1
	dayOfEra := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
	return Day(era*146097 + dayOfEra - 306)
}

// Civil returns the year, month and day of month.
func (d Day) Civil() (year, month, day int) {
	z := int(d) + 306
	era := floorDiv(z, 146097)
	dayOfEra := z - era*146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	m := (5*dayOfYear + 2) / 153
	day = dayOfYear - (153*m+2)/5 + 1
	year, month = yearOfEra+era*400, m+3
	if month > 12 {
		year, month = year+1, month-12
	}
	return year, month, day
}

// Weekday returns 1 for Monday to 7 for Sunday, as ISO 8601 counts.
func (d Day) Weekday() int { return int(d) - floorDiv(int(d), 7)*7 + 1 }

// String returns the ISO date.
func (d Day) String() string {
	y, m, day := d.Civil()
	return padded(4, y) + "-" + padded(2, m) + "-" + padded(2, day)
}

// DaysIn returns the number of days of a month.
func DaysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
