package query

import (
	"fmt"
	"math"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"attest/ledger"
)

// parser reads parameters and collects what is wrong.
type parser struct {
	values url.Values
	faults Error
}

func (p *parser) fault(name, value, want string) {
	p.faults = append(p.faults, Fault{name, value, want})
}

func (p *parser) text(name string) string {
	return strings.Join(strings.Fields(p.values.Get(name)), " ")
}

func (p *parser) date(name string) string {
	s := p.text(name)
	if s == "" {
		return ""
	}
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		p.fault(name, s, "a date such as 2023-12-09")
		return ""
	}
	return s
}

func (p *parser) country(name string) string {
	s := strings.ToUpper(p.text(name))
	letters := strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
	if s != "" && (len(s) != 3 || !letters) {
		p.fault(name, s, "a country code of three letters")
		return ""
	}
	return s
}

func (p *parser) number(name string, most int) int {
	s := p.text(name)
	if s == "" {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > most {
		p.fault(name, s, fmt.Sprintf("a number from 1 to %d", most))
		return 0
	}
	return n
}

func (p *parser) one(name string, allowed []string) string {
	s := p.text(name)
	if s != "" && !slices.Contains(allowed, s) {
		p.fault(name, s, "one of "+strings.Join(allowed, ", "))
		return ""
	}
	return s
}

// several reads a parameter that is given more than once, or with commas.
func (p *parser) several(name string, allowed []string) []string {
	var out []string
	for s := range strings.SplitSeq(strings.Join(p.values[name], ","), ",") {
		s = strings.TrimSpace(s)
		switch {
		case s == "" || slices.Contains(out, s):
		case slices.Contains(allowed, s):
			out = append(out, s)
		default:
			p.fault(name, s, "one of "+strings.Join(allowed, ", "))
		}
	}
	return out
}

func (p *parser) bbox(name string) *ledger.BBox {
	s := p.text(name)
	if s == "" {
		return nil
	}
	parts := strings.Split(s, ",")
	var n [4]float64
	ok := len(parts) == len(n)
	for i := 0; ok && i < len(n); i++ {
		var err error
		n[i], err = strconv.ParseFloat(strings.TrimSpace(parts[i]), 64)
		bound := 180.0
		if i%2 == 1 {
			bound = 90
		}
		ok = err == nil && math.Abs(n[i]) <= bound // NaN is not
	}
	if !ok || n[1] > n[3] {
		p.fault(name, s, "west,south,east,north in degrees")
		return nil
	}
	return &ledger.BBox{West: n[0], South: n[1], East: n[2], North: n[3]}
}
