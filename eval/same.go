package eval

import (
	"math"
	"slices"
	"strings"
	"time"
	"unicode"

	"attest"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// stop holds the small words that say nothing about whether two names are the
// same; they are part of the measure, not of any language pack.
var stop = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields("the a an of in on at to and or for by with from its their le la les l un une des du de d au aux et en dans sur el los las del y al por con") {
		m[w] = true
	}
	return m
}()

// words returns the telling words of a name: folded, without accents, without
// stop words, without the s of a plural.
func words(s string) map[string]bool {
	set := map[string]bool{}
	var b strings.Builder
	flush := func() {
		w := b.String()
		b.Reset()
		if w == "" || stop[w] {
			return
		}
		if len([]rune(w)) > 3 && strings.HasSuffix(w, "s") {
			w = strings.TrimSuffix(w, "s")
		}
		set[w] = true
	}
	for _, r := range norm.NFKD.String(cases.Fold().String(s)) {
		if norm.NFKD.PropertiesString(string(r)).CCC() != 0 {
			continue
		}
		if r == '_' || unicode.IsLetter(r) || unicode.IsNumber(r) {
			b.WriteRune(r)
		} else {
			flush()
		}
	}
	flush()
	return set
}

// sameName holds when the words of one name are within the other's, or half
// of all words are in both.
func sameName(a, b string) bool {
	x, y := words(a), words(b)
	if len(x) == 0 || len(y) == 0 {
		return false
	}
	both := 0
	for w := range x {
		if y[w] {
			both++
		}
	}
	return both == len(x) || both == len(y) || float64(both)/float64(len(x)+len(y)-both) >= 0.5
}

func sameParty(g, p *attest.Party) bool {
	if g.Canonical != "" && p.Canonical != "" && sameName(g.Canonical, p.Canonical) {
		return true
	}
	return sameName(g.Name, p.Name)
}

// kilometres is the great-circle distance by the haversine formula on a
// sphere of 6,371 km.
func kilometres(a, b *attest.Place) float64 {
	rad := func(deg *float64) float64 { return *deg * (math.Pi / 180) }
	la, lo, lb, lp := rad(a.Lat), rad(a.Lon), rad(b.Lat), rad(b.Lon)
	h := math.Pow(math.Sin((lb-la)/2), 2) + math.Cos(la)*math.Cos(lb)*math.Pow(math.Sin((lp-lo)/2), 2)
	return 12742 * math.Asin(math.Min(1, math.Sqrt(h)))
}

// reach is how far apart two places of a precision may lie, in km.
var reach = map[attest.Precision]float64{attest.Exact: 10, attest.Town: 10, attest.Near: 40, attest.District: 40, attest.Province: 100}

func samePlace(g, p *attest.Place) bool {
	if g.Lat != nil && p.Lat != nil && g.Lon != nil && p.Lon != nil {
		if limit, fine := reach[g.Precision]; fine {
			return kilometres(g, p) <= limit
		}
		if g.Country != "" && p.Country != "" {
			return g.Country == p.Country && p.Precision == g.Precision
		}
	}
	return sameName(g.Label(), p.Label()) || sameName(g.Name, p.Name)
}

// sameTime holds when the dates are written alike, or half of all days that
// either covers are covered by both.
func sameTime(g, p attest.Time) bool {
	if g.EDTF == p.EDTF {
		return true
	}
	var days [4]int
	for i, s := range []string{g.Earliest, g.Latest, p.Earliest, p.Latest} {
		t, err := time.Parse("2006-01-02", s[:min(10, len(s))])
		if err != nil {
			return false
		}
		days[i] = int(t.Unix() / 86400)
	}
	both := min(days[1], days[3]) - max(days[0], days[2]) + 1
	return both > 0 && float64(both)/float64(max(days[1], days[3])-min(days[0], days[2])+1) >= 0.5
}

func sameQuantity(g, p *attest.Quantity) bool {
	same := func(a, b *int) bool { return a == nil && b == nil || a != nil && b != nil && *a == *b }
	return same(g.Low, p.Low) && same(g.High, p.High)
}

func sameSource(g, p attest.Source) bool {
	if g.Role != p.Role {
		return false
	}
	if g.Name == "" {
		return true
	}
	return p.Name != "" && (sameName(g.Name, p.Name) || sameName(g.Canonical, p.Canonical))
}

// means returns the kinds of a claim's instruments, sorted, each once.
func means(c *attest.Claim) []attest.InstrumentKind {
	var kinds []attest.InstrumentKind
	for _, m := range c.Instruments {
		kinds = append(kinds, m.Kind)
	}
	slices.Sort(kinds)
	return slices.Compact(kinds)
}
