package events

import (
	"slices"
	"strings"

	"attest"
)

// factMatch is how the claims of two reports stand to each other.
type factMatch struct {
	none       bool // a report without claims: nothing to compare
	matched    int  // pairs of claims that state the same facts
	details    int
	clash      bool // a pair of one incident with other figures, or no pair at all
	whole      bool // all claims of the one with fewer match
	fixed      bool // all matched pairs are dated to the day or night
	oneSource  bool // both reports rest on one source, the same
	party      bool // which is a party's own word: what a communiqué is
	sourceName string
	ownVoice   bool // both tell all in their own voice
	cited      bool // the one source is an outlet
	pairs      [][2]*claim
}

// compareFacts matches the claims of two reports, each at most once, in order.
func (f *copyFinder) compareFacts(a, b int) factMatch {
	x, y := f.claims[a], f.claims[b]
	m := factMatch{fixed: true, oneSource: true, party: true}
	if len(x) == 0 || len(y) == 0 {
		m.none = true
		return m
	}
	if len(y) < len(x) {
		x, y = y, x
	}
	used := make([]bool, len(y))
	for _, c := range x {
		best, bestDetails := -1, -1
		for j, d := range y {
			if used[j] {
				continue
			}
			if g := sameFacts(c, d); g.same && g.details > bestDetails {
				best, bestDetails = j, g.details
			}
		}
		if best < 0 {
			continue
		}
		used[best] = true
		m.matched++
		m.details += bestDetails
		m.pairs = append(m.pairs, [2]*claim{c, y[best]})
	}
	m.whole = m.matched == len(x)
	m.clash = m.matched == 0
	for _, p := range m.pairs {
		m.fixed = m.fixed && p[0].when.fixed && p[1].when.fixed
	}
	m.oneSource, m.party, m.sourceName = oneSource(x, y)
	m.ownVoice, m.cited = true, m.oneSource
	for _, c := range slices.Concat(x, y) {
		m.ownVoice = m.ownVoice && c.c.Source.Role == attest.ReportVoice
		m.cited = m.cited && c.c.Source.Role == attest.MediaRole
	}
	return m
}

// oneSource reports whether all claims of two reports rest on one named
// source, and whether that speaks for a party to the act. Claims about acts
// long before are background and do not count.
func oneSource(x, y []*claim) (one, party bool, name string) {
	party = true
	for _, list := range [][]*claim{x, y} {
		for _, c := range list {
			n := fold(c.c.Source.Label())
			if n == "" {
				return false, false, ""
			}
			if name == "" {
				name = n
			}
			if !sameName(n, name) {
				return false, false, ""
			}
			party = party && (c.c.Source.Role == attest.Perpetrator || c.c.Source.Role == attest.Rival)
		}
	}
	return true, party, name
}

// citation reports whether one report rests on the other's outlet alone.
func (f *copyFinder) citation(a, b int, m factMatch) (string, bool) {
	for _, p := range [][2]int{{a, b}, {b, a}} {
		citing, cited := p[0], fold(f.reports[p[1]].Publisher)
		if cited == "" {
			continue
		}
		all := len(f.claims[citing]) > 0
		for _, c := range f.claims[citing] {
			all = all && c.c.Source.Role == attest.MediaRole && outletName(c.c.Source, cited)
		}
		if all {
			return f.reports[p[1]].Publisher, true
		}
	}
	return "", false
}

func outletName(s attest.Source, publisher string) bool {
	return sameName(fold(s.Canonical), publisher) || sameName(fold(s.Name), publisher)
}

// commonCarrier reports whether two reports carry one agency's dispatch: a
// credit, a "via" or the publisher of the one names the same agency as a
// credit or "via" of the other, and a matched pair of claims has one source.
func (f *copyFinder) commonCarrier(a, b int, m factMatch) (string, bool) {
	name, ok := shareCarrier(f.carriers(a), f.carriers(b))
	if !ok || fold(f.reports[a].Publisher) == fold(f.reports[b].Publisher) {
		return "", false
	}
	for _, p := range m.pairs {
		if sameName(name, fold(p[0].c.Source.Label())) || sameName(name, fold(p[1].c.Source.Label())) {
			continue // the signature of a communiqué is no agency
		}
		if p[0].c.Source.Role == p[1].c.Source.Role || p[0].c.Source.Role == attest.ReportVoice || p[1].c.Source.Role == attest.ReportVoice {
			return name, true
		}
	}
	return "", false
}

// carrier is a name that can be the agency a report's text comes from.
type carrier struct {
	name   string
	credit bool // a credit or a via, not the publisher itself
	agency bool // a via, which is surely an agency
}

func (f *copyFinder) carriers(i int) []carrier {
	r := f.reports[i]
	var out []carrier
	for _, c := range f.claims[i] {
		if v := fold(c.c.Source.Via); v != "" {
			out = append(out, carrier{name: v, credit: true, agency: true})
		}
	}
	for _, m := range r.Marks {
		out = append(out, carrier{name: m, credit: true})
	}
	if p := fold(r.Publisher); p != "" {
		out = append(out, carrier{name: p})
	}
	return out
}

// shareCarrier finds a carrier of both; two reports of one publisher are no
// copies for that, nor are two lines of names an agency unless one is an
// acronym, a via or a publisher.
func shareCarrier(a, b []carrier) (string, bool) {
	for _, x := range a {
		for _, y := range b {
			if !x.credit && !y.credit || !sameName(x.name, y.name) {
				continue
			}
			if x.agency || y.agency || !x.credit || !y.credit || x.name == y.name && len(x.name) <= 6 {
				return x.name, true
			}
		}
	}
	return "", false
}

// commonByline finds a line of a person's name in the reports of two outlets.
// Names of places and parties in the claims are none.
func commonByline(a, b *Report, claims []*claim) (string, bool) {
	if fold(a.Publisher) == fold(b.Publisher) {
		return "", false
	}
	taken := map[string]bool{}
	for _, c := range claims {
		for _, list := range [][]string{c.where.names, c.actor.names, c.target.names, {c.where.admin}} {
			for _, n := range list {
				taken[n] = true
			}
		}
	}
	for _, x := range a.Marks {
		for _, y := range b.Marks {
			if x == y && strings.Contains(x, " ") && !taken[x] {
				return x, true
			}
		}
	}
	return "", false
}
