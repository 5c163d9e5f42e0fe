package toponym

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"attest"
	"attest/gazetteer"
)

// What speaks for a candidate, in the unit of the gazetteer's prior (about a
// factor of ten in persons).
const (
	kindFits      = 4.0  // it is what the word beside the name says
	kindMisses    = -1.5 // it is not
	kindExcluded  = -6.0 // a village that is a country
	seaFits       = 3.5  // a sea, where no word beside the name says otherwise
	inCountry     = 5.0  // it lies in the country that the phrase names
	inDivision    = 6.0  // … in the division
	besideHolder  = 3.0  // it lies within holderReach of the place it is said to be near
	holderReach   = 60.0 // km
	outside       = -4.0 // it lies in none that the phrase can mean
	contextLimit  = 4.5  // at most, for the countries the text speaks of
	coherence     = 2.5  // at most, for the divisions in which other names of the text have a meaning
	otherName     = -2.5 // the text calls the place by its own name elsewhere
	maxScored     = 12   // candidates looked at closely
	maxConsidered = 6    // kept to tell why they lost
)

// group is all finds of one name with one sort of kind word.
type group struct {
	finds   []*find
	scored  []scored
	country string             // for which it spoke
	vote    float64            // how much
	areas   map[string]float64 // divisions in which it has a meaning, with its share of the say
}

type scored struct {
	gazetteer.Candidate
	score float64
}

// resolve chooses for each name, jointly: countries that the text speaks of
// first, then each name by prior, context, kind word and the phrase it stands
// in, then once more with the places chosen so far as neighbours.
func (t *reading) resolve() {
	groups := t.groups()
	t.votes = t.countries(groups)
	for _, country := range slices.Sorted(maps.Keys(t.votes)) {
		t.spoken += t.votes[country]
	}
	for _, g := range groups {
		t.respell(g)
		t.score(g)
	}
	for range 2 {
		anchors := t.anchors(groups)
		for _, g := range groups {
			t.choose(g, anchors)
		}
	}
	for _, g := range groups { // the holder is the one that holds what was chosen
		if holder := g.holder(); holder != nil && g.finds[0].chosen != nil {
			t.confirm(holder, g.finds[0].chosen.Place)
		}
	}
	anchors := t.anchors(groups)
	for _, g := range groups {
		for _, f := range g.finds {
			t.doubt(g, f, anchors)
		}
	}
	for _, f := range t.found {
		t.judge(f, anchors)
	}
}

// groups gathers the finds by name, in text order, and completes their candidates.
func (t *reading) groups() []*group {
	byKey := map[string]*group{}
	var out []*group
	for _, f := range t.found {
		key := f.folded
		if f.kindWord != "" {
			key += "|" + string(f.kinds[0])
		}
		g := byKey[key]
		if g == nil {
			g = &group{}
			byKey[key] = g
			out = append(out, g)
			f.candidates = t.complete(f)
		} else {
			f.candidates = g.finds[0].candidates
		}
		g.finds = append(g.finds, f)
	}
	return out
}

// complete adds the facilities that the kind word points to, and other
// transliterations where the surroundings are a place's.
func (t *reading) complete(f *find) []gazetteer.Candidate {
	out := slices.Clone(f.candidates)
	add := func(list []gazetteer.Candidate) {
		for _, c := range list {
			if !slices.ContainsFunc(out, func(o gazetteer.Candidate) bool { return o.ID == c.ID }) {
				out = append(out, c)
			}
		}
	}
	if f.kindWord != "" {
		if f.kindSure {
			phrase := t.text[t.tokens[f.kindFrom].start:t.tokens[f.kindTo-1].end]
			add(t.r.g.Named(phrase))
		}
		for _, k := range f.kinds {
			if k.Facility() {
				add(t.r.g.Named(string(k) + " " + f.folded))
			}
		}
		if len(out) == 0 || f.kinds[0].Facility() && !slices.ContainsFunc(out, func(c gazetteer.Candidate) bool { return slices.Contains(f.kinds, c.Kind) }) {
			for _, k := range f.kinds {
				if k.Facility() && len(f.folded) > 3 {
					add(keyed(t.r.g.Similar(string(k)+" "+f.folded), string(k)+" "))
				}
			}
		}
	}
	if len(out) == 0 {
		add(t.r.g.Similar(f.name))
	}
	if len(out) == 0 && f.strength >= 2 {
		add(t.r.g.Misspelled(f.name))
	}
	return out
}

// wellKnown is the prior from which a place is rather meant under another spelling
// than a village elsewhere under its own.
const wellKnown = 5.0

// respell adds the well-known places of the countries that the text speaks of which
// a name means in another spelling, where under its own it means only places
// elsewhere: « Kout » in a text about Iraq is no village of Ukraine's.
func (t *reading) respell(g *group) {
	f := g.finds[0]
	elsewhere := func(c gazetteer.Candidate) bool { return t.hardlySpokenOf(c.Country) }
	if t.spoken < spoken || len(f.candidates) == 0 || f.strength < 2 || f.person || f.word || slices.ContainsFunc(f.candidates, func(c gazetteer.Candidate) bool {
		return !elsewhere(c) || c.Match == gazetteer.Spelling || c.Prior >= littleKnown || c.Country == ""
	}) {
		return
	}
	near := slices.DeleteFunc(t.r.g.Similar(f.name), func(c gazetteer.Candidate) bool { return elsewhere(c) || c.Prior < wellKnown })
	for _, o := range g.finds {
		o.candidates = append(slices.Clone(o.candidates), near...)
	}
}

// keyed keeps the candidates that were found under a key of the kind.
func keyed(list []gazetteer.Candidate, key string) []gazetteer.Candidate {
	return slices.DeleteFunc(list, func(c gazetteer.Candidate) bool { return !strings.HasPrefix(c.Matched, key) })
}

// score sets each candidate's score but for its neighbours, and keeps the best.
func (t *reading) score(g *group) {
	f := g.finds[0]
	kinds := f.kinds
	if len(kinds) > 0 && kinds[0].Facility() && !slices.ContainsFunc(f.candidates, func(c gazetteer.Candidate) bool { return slices.Contains(kinds, c.Kind) }) {
		kinds = nil // a facility that no gazetteer knows: the town or area it is called after
	}
	for _, c := range f.candidates {
		s := scored{Candidate: c, score: c.Prior + t.context(g, c.Country)}
		s.score += min(coherence, t.company(g, c.Place))
		fits := kindScore(kinds, c.Kind)
		if len(kinds) > 0 && t.otherwiseAbroad(g, c) {
			fits = 2 * kindMisses
		}
		s.score += fits
		if c.Match == gazetteer.Spelling && t.votes[c.Country] == 0 {
			s.score -= 3
		}
		g.scored = append(g.scored, s)
	}
	sortScored(g.scored)
	holder := g.holder()
	if holder == nil && len(g.scored) > maxScored {
		g.scored = g.scored[:maxScored]
	}
	if holder != nil {
		for i := range g.scored {
			g.scored[i].score += t.held(g.scored[i].Place, holder)
		}
		sortScored(g.scored)
		if len(g.scored) > maxScored {
			g.scored = g.scored[:maxScored]
		}
	}
}

// otherwiseAbroad reports whether a place lies in a country that nothing else in the text
// speaks of, where the name is also that of a place in one that it speaks of: the region of
// Nara, in a text on Mali, is not Japan's.
func (t *reading) otherwiseAbroad(g *group, c gazetteer.Candidate) bool {
	return t.spoken-g.vote >= 0.5 && t.context(g, c.Country) == 0 && slices.ContainsFunc(g.finds[0].candidates, func(o gazetteer.Candidate) bool {
		return o.Country != c.Country && o.Match != gazetteer.Spelling && t.context(g, o.Country) > 0.5
	})
}

func sortScored(s []scored) {
	slices.SortStableFunc(s, func(a, b scored) int { return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.ID, b.ID)) })
}

func (g *group) holder() *find {
	for _, f := range g.finds {
		if f.inside != nil && len(f.inside.candidates) > 0 && !(len(f.candidates) > 0 && f.candidates[0].Kind == "country" && f.inside.candidates[0].Kind == "country") {
			return f.inside
		}
	}
	return nil
}

func kindScore(kinds []gazetteer.Kind, k gazetteer.Kind) float64 {
	if len(kinds) == 0 {
		switch {
		case k.Facility():
			return -1
		case k == "sea": // a province called after it is told as one
			return seaFits
		}
		return 0
	}
	if i := slices.Index(kinds, k); i >= 0 {
		return kindFits - 0.3*float64(i)
	}
	if k == "country" || k == "continent" || kinds[0].Facility() && k.Precision() == attest.Province {
		return kindExcluded
	}
	switch {
	case kinds[0].Settlement() && k.Settlement():
		return kindFits - 1
	case k.Settlement() && slices.Contains(kinds, "admin2"):
		return 0 // a district is often called after its town, and known by it alone
	}
	return kindMisses
}

// anchor is a place that the text names surely enough to judge others by.
type anchor struct {
	gazetteer.Place
	of  *group
	own bool // under its own name
}

// anchors are the places chosen so far, or sure from the start.
func (t *reading) anchors(groups []*group) []anchor {
	var out []anchor
	for _, g := range groups {
		if len(g.scored) == 0 || g.finds[0].person && g.finds[0].strength < 2 || g.finds[0].weak || g.finds[0].word {
			continue
		}
		c := g.scored[0]
		if !c.HasPoint || c.Kind == "country" || c.Kind == "continent" || c.Kind == "sea" {
			continue
		}
		if len(g.scored) > 1 && c.score-g.scored[1].score < 1 && c.Country != g.scored[1].Country {
			continue
		}
		if out = append(out, anchor{Place: c.Place, of: g, own: gazetteer.Fold(c.Name) == g.finds[0].folded}); len(out) == 24 {
			break
		}
	}
	return out
}

// choose takes the best candidate of a group, given its neighbours in the text.
func (t *reading) choose(g *group, anchors []anchor) {
	if len(g.scored) == 0 {
		return
	}
	list := slices.Clone(g.scored)
	for i := range list {
		if list[i].HasPoint && list[i].Kind != "country" {
			list[i].score += t.nearness(g, list[i].Place, anchors)
		}
	}
	sortScored(list)
	best := t.townOrDivision(g.finds[0], list)
	holder := g.holder()
	for _, f := range g.finds {
		c := best.Candidate
		f.chosen, f.score = &c, best.score
		f.reason = t.reason(best, list, f, holder)
		f.considered = f.considered[:0]
		for _, o := range list[:min(len(list), maxConsidered)] {
			if o.ID == best.ID {
				continue
			}
			f.considered = append(f.considered, Considered{Candidate: o.Candidate, Score: o.score})
		}
	}
}

// lies reports whether what was chosen lies in, or by, what its phrase names.
func (t *reading) lies(f *find) bool {
	if f.inside == nil || f.chosen == nil || f.inside.chosen == nil || f.inside.chosen.ID == f.chosen.ID {
		return false
	}
	p, h := f.chosen.Place, f.inside.chosen.Place
	return t.r.g.Within(p, h) || p.HasPoint && h.HasPoint && h.Precision != attest.CountryP && gazetteer.DistanceKM(p.Lat, p.Lon, h.Lat, h.Lon) < max(holderReach, 1.5*h.RadiusKM)
}

// townOrDivision settles what a name means that a town and the division around
// it share: the town, unless a word beside it speaks of a part of it. A name that
// is their country's own is the country's.
func (t *reading) townOrDivision(f *find, list []scored) scored {
	best := list[0]
	if o, ok := t.divisionOf(f, list); ok {
		return o
	}
	if f.kindWord != "" && !f.kinds[0].Facility() {
		return best
	}
	division := best.Kind == "admin1" || best.Kind == "admin2"
	town := best.Kind.Settlement() && best.Kind != "quarter"
	for _, o := range list[1:] {
		switch {
		case division && o.Kind == "country" && o.Country == best.Country && gazetteer.Fold(o.Name) == f.folded:
			return o
		case division && f.relation != Part && o.Kind.Settlement() && o.Kind != "quarter" && o.score > best.score-5 && shares(o, best, f.folded) && t.inOrBy(o.Place, best.Place):
			return o
		case town && f.relation == Part && f.direction != "central" && o.Kind == "admin1" && t.r.g.Within(best.Place, o.Place):
			return o
		}
	}
	return best
}

// shares reports whether a town bears the name of the division around it, or one that begins
// with it ("Guatemala City"), rather than one that it was once called by: Fortaleza is not
// what Ceará means. A district has the name of its town, however that is listed.
func shares(town, division scored, folded string) bool {
	if division.Kind != "admin1" {
		return true
	}
	own := gazetteer.Fold(town.Name)
	of := gazetteer.Fold(division.Name)
	return own == folded || strings.HasPrefix(own, folded+" ") || strings.HasPrefix(own, of) || strings.HasPrefix(of, own)
}

// divisionOf returns the division that a name means which stands behind a comma after a town of
// that division, and no other place behind it: "in Tame, Arauca".
func (t *reading) divisionOf(f *find, list []scored) (scored, bool) {
	i := slices.Index(t.found, f)
	if i < 1 || t.found[i-1].inside != f || f.from != t.found[i-1].to+1 || i+1 < len(t.found) && t.listed(f, t.found[i+1]) {
		return scored{}, false
	}
	town := t.found[i-1].candidates
	for _, o := range list {
		if o.Kind != "admin1" && o.Kind != "admin2" {
			continue
		}
		if !slices.ContainsFunc(list, isCountry) && slices.ContainsFunc(town, func(c gazetteer.Candidate) bool { return c.Kind.Settlement() && t.r.g.Within(c.Place, o.Place) }) {
			return o, true
		}
	}
	return scored{}, false
}

// isCountry reports whether a country is meant: "Asunción, Paraguay".
func isCountry(o scored) bool { return o.Kind == "country" }

// listed tells two names with a comma or one small word between them, of which the second is
// no country.
func (t *reading) listed(a, b *find) bool {
	if len(b.candidates) > 0 && b.candidates[0].Kind == "country" {
		return false
	}
	return b.from > a.to && b.from <= a.to+2
}

// nearness is what the nearest other place of the text says.
func (t *reading) nearness(g *group, p gazetteer.Place, anchors []anchor) float64 {
	best := 1e9
	for _, a := range anchors {
		if a.of.finds[0].folded == g.finds[0].folded {
			continue
		}
		if a.ID == p.ID {
			if a.own && gazetteer.Fold(p.Name) != g.finds[0].folded {
				return otherName
			}
			continue
		}
		if a.Kind == "admin1" && a.Country == p.Country && a.Name == p.Admin1 {
			return 2
		}
		dx := math.Abs(a.Lon - p.Lon)
		if dx > 180 {
			dx = 360 - dx
		}
		dy := a.Lat - p.Lat
		dx *= math.Cos(p.Lat * math.Pi / 180)
		best = min(best, 111*math.Sqrt(dx*dx+dy*dy))
	}
	switch {
	case best < 40:
		return 2
	case best < 120:
		return 1.4
	case best < 300:
		return 0.8
	case best < 700:
		return 0.3
	}
	return 0
}

func (t *reading) reason(best scored, list []scored, f *find, holder *find) string {
	how := "named so"
	if best.Match == gazetteer.Spelling {
		how = "another spelling of " + best.Matched
	}
	if holder != nil && t.lies(f) {
		how += ", said to lie in or by " + holder.name
	}
	if f.kindWord != "" && slices.Contains(f.kinds, best.Kind) {
		how += ", called " + f.kindWord
	}
	if len(list) == 1 {
		return how + ", the only one"
	}
	if best.ID != list[0].ID {
		return fmt.Sprintf("%s, and with nothing beside it the %s rather than the %s", how, best.Kind, list[0].Kind)
	}
	return fmt.Sprintf("%s, the likeliest of %d (%.1f against %.1f)", how, len(list), best.score, list[1].score)
}
