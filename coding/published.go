package coding

import (
	"errors"
	"slices"
	"strings"

	"attest"
	"attest/edtf"
)

// published reads the publication date of a report, and leaves out of the report, with a
// problem, one that is none.
func published(r *attest.Report) (edtf.Value, []attest.Problem) {
	if r.Published == "" {
		return edtf.Value{}, nil
	}
	v, err := edtf.Parse(r.Published)
	if err == nil {
		return v, nil
	}
	wrong := problem(*r, "the publication date %q is left out: %s", r.Published, dateAdvice(r.Published, err))
	r.Published = ""
	return edtf.Value{}, []attest.Problem{wrong}
}

// dateAdvice says how to write a date that is no EDTF.
func dateAdvice(s string, why error) string {
	switch as := isoDates(s); len(as) {
	case 1:
		return "write it as " + as[0]
	case 2:
		return "write it as " + as[0] + " or " + as[1] + ", whichever is meant"
	}
	return errors.Unwrap(why).Error() + "; give one such as 2023-12-09, or 2023-12"
}

// isoDates returns the days that a date of three numbers can mean, as ISO 8601 writes them.
func isoDates(s string) []string {
	parts := strings.FieldsFunc(s, func(c rune) bool { return strings.ContainsRune("/.- ", c) })
	if len(parts) != 3 {
		return nil
	}
	for i, p := range parts {
		if len(p) == 1 {
			parts[i] = "0" + p
		}
	}
	a, b, c := parts[0], parts[1], parts[2]
	orders := []string{c + "-" + b + "-" + a, c + "-" + a + "-" + b}
	if len(a) == 4 {
		orders = []string{a + "-" + b + "-" + c}
	}
	days := slices.DeleteFunc(orders, func(day string) bool {
		_, err := edtf.ParseDate(day)
		return err != nil
	})
	return slices.Compact(days)
}
