package authoring

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"attest"
)

const day = "2006-01-02"

var (
	edtfDay   = regexp.MustCompile(`^\d{4}-\d\d-\d\d$`)
	edtfMonth = regexp.MustCompile(`^\d{4}-\d\d$`)
	edtfYear  = regexp.MustCompile(`^\d{4}$`)
)

// when reads "EDTF [PRECISION] [until DATE]". The forms are those that gold
// needs: day, clock time, month, year, interval, open interval, set, and
// unspecified digits; the bounds follow from them.
func when(s string) (attest.Time, error) {
	words := strings.Fields(s)
	if len(words) == 0 {
		return attest.Time{}, fmt.Errorf("time without a value")
	}
	t := attest.Time{EDTF: words[0]}
	var err error
	if t.Earliest, t.Latest, t.Precision, err = bounds(words[0]); err != nil {
		return t, err
	}
	for i := 1; i < len(words); i++ {
		switch {
		case words[i] == "until" && i+1 < len(words) && edtfDay.MatchString(words[i+1]):
			i++
			t.Latest = words[i]
		case slices.Contains(attest.TimePrecisions, attest.TimePrecision(words[i])):
			t.Precision = attest.TimePrecision(words[i])
		default:
			return t, fmt.Errorf("%q is neither a precision nor 'until DATE'", words[i])
		}
	}
	return t, nil
}

func bounds(e string) (earliest, latest string, p attest.TimePrecision, err error) {
	switch {
	case strings.HasPrefix(e, "[") && strings.HasSuffix(e, "]"):
		days := strings.Split(e[1:len(e)-1], ",")
		for _, d := range days {
			if _, err := time.Parse(day, d); err != nil {
				return "", "", "", fmt.Errorf("%q in a set is no day", d)
			}
		}
		return days[0], days[len(days)-1], attest.Day, nil
	case strings.HasSuffix(e, "/.."):
		from, err := time.Parse(day, strings.TrimSuffix(e, "/.."))
		if err != nil {
			return "", "", "", fmt.Errorf("%q: the open interval begins with no day", e)
		}
		return from.Format(day), from.AddDate(0, 0, 7).Format(day), attest.Range, nil
	case strings.Contains(e, "/"):
		a, b, _ := strings.Cut(e, "/")
		first, _, _, err1 := bounds(a)
		_, last, _, err2 := bounds(b)
		if err1 != nil || err2 != nil {
			return "", "", "", fmt.Errorf("%q is no interval", e)
		}
		return first, last, attest.Range, nil
	case strings.HasPrefix(e, "XXXX"):
		return "0001-01-01", "9999-12-31", attest.Day, nil
	case len(e) > 10 && e[10] == 'T':
		if _, err := time.Parse("2006-01-02T15:04:05", e); err != nil {
			return "", "", "", fmt.Errorf("%q is no clock time", e)
		}
		return e[:10], e[:10], attest.Hour, nil
	case edtfDay.MatchString(e):
		if _, err := time.Parse(day, e); err != nil {
			return "", "", "", fmt.Errorf("%q is no day", e)
		}
		return e, e, attest.Day, nil
	case edtfMonth.MatchString(e):
		from, err := time.Parse("2006-01", e)
		if err != nil {
			return "", "", "", fmt.Errorf("%q is no month", e)
		}
		return from.Format(day), from.AddDate(0, 1, -1).Format(day), attest.Month, nil
	case edtfYear.MatchString(e):
		return e + "-01-01", e + "-12-31", attest.Year, nil
	}
	return "", "", "", fmt.Errorf("%q is no date", e)
}

// weekBefore is the codebook's time of an act without any hint: the day of
// publication and the seven days before it.
func weekBefore(published string) (attest.Time, error) {
	if published == "" {
		return attest.Time{EDTF: "XXXX-XX-XX", Earliest: "0001-01-01", Latest: "9999-12-31", Precision: attest.Range}, nil
	}
	first, last, _, err := bounds(published)
	if err != nil {
		return attest.Time{}, err
	}
	from, err := time.Parse(day, first)
	if err != nil {
		return attest.Time{}, err
	}
	first = from.AddDate(0, 0, -7).Format(day)
	return attest.Time{EDTF: first + "/" + last, Earliest: first, Latest: last, Precision: attest.Range}, nil
}
