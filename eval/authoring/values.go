package authoring

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"attest"
)

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

var quantityForm = regexp.MustCompile(`^(~?)(\d*)(-?)(\d*)$`)

// quantity reads 5, 5-, -5, 5-9 and ~30.
func quantity(s string) (attest.Quantity, error) {
	m := quantityForm.FindStringSubmatch(s)
	if m == nil || m[2]+m[4] == "" {
		return attest.Quantity{}, fmt.Errorf("%q is no quantity (5, 5-, -5, 5-9, ~30)", s)
	}
	bound := func(digits string) int {
		if digits == "" {
			return -1
		}
		n, _ := strconv.Atoi(digits)
		return n
	}
	low, high := bound(m[2]), bound(m[4])
	if m[3] == "" {
		high = low
	}
	q := attest.Between(low, high)
	q.Approx = m[1] != ""
	return q, nil
}

// parts divides "a; b; c".
func parts(s string) []string {
	var out []string
	for _, p := range strings.Split(s, ";") {
		out = append(out, strings.TrimSpace(p))
	}
	return out
}

// named reads "NAME = CANONICAL" or "NAME".
func named(s string) (name, canonical string) {
	name, canonical, _ = strings.Cut(s, " = ")
	return strings.TrimSpace(name), strings.TrimSpace(canonical)
}

var upper3 = regexp.MustCompile(`^[A-Z]{3}$`)

// party reads "NAME = CANONICAL & CANONICAL; KIND COUNTRY; owner NAME; suspected".
// Joint parties are written with "&", since ";" divides.
func party(s string) (*attest.Party, error) {
	ps := parts(s)
	p := &attest.Party{}
	p.Name, p.Canonical = named(ps[0])
	p.Canonical = strings.ReplaceAll(p.Canonical, " & ", "; ")
	if p.Name == "" {
		return nil, fmt.Errorf("party without a name")
	}
	for _, part := range ps[1:] {
		if owner, is := strings.CutPrefix(part, "owner "); is {
			p.Owner = owner
			continue
		}
		for _, w := range strings.Fields(part) {
			switch {
			case w == "suspected":
				p.Suspected = true
			case upper3.MatchString(w):
				p.Country = w
			case slices.Contains(attest.PartyKinds, attest.PartyKind(w)):
				p.Kind = attest.PartyKind(w)
			default:
				return nil, fmt.Errorf("%q is no kind of party, country or 'suspected'", w)
			}
		}
	}
	if p.Kind == "" {
		return nil, fmt.Errorf("party %q without a kind", p.Name)
	}
	return p, nil
}

// place reads "NAME = CANONICAL; COUNTRY/ADMIN1; PRECISION LAT LON".
func place(s string) (*attest.Place, error) {
	ps := parts(s)
	p := &attest.Place{}
	p.Name, p.Canonical = named(ps[0])
	if p.Name == "" {
		return nil, fmt.Errorf("place without a name")
	}
	for _, part := range ps[1:] {
		words := strings.Fields(part)
		if len(words) == 0 {
			return nil, fmt.Errorf("empty part in place %q", p.Name)
		}
		if country, admin1, _ := strings.Cut(part, "/"); upper3.MatchString(country) {
			p.Country, p.Admin1 = country, admin1
			continue
		}
		p.Precision = attest.Precision(words[0])
		if !slices.Contains(attest.Precisions, p.Precision) {
			return nil, fmt.Errorf("%q is no precision of a place", words[0])
		}
		if len(words) == 3 {
			lat, err1 := strconv.ParseFloat(words[1], 64)
			lon, err2 := strconv.ParseFloat(words[2], 64)
			if err1 != nil || err2 != nil {
				return nil, fmt.Errorf("%q is no latitude and longitude", part)
			}
			p.Lat, p.Lon = &lat, &lon
		} else if len(words) != 1 {
			return nil, fmt.Errorf("%q: want PRECISION or PRECISION LAT LON", part)
		}
	}
	if p.Canonical == "" && p.Country != "" && p.Lat != nil {
		p.Canonical = p.Name
	}
	return p, nil
}
