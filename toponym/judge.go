package toponym

import (
	"slices"
	"strings"

	"attest/gazetteer"
)

// What a name must have in its favour, by how much its surroundings look like
// a place's (0 to 3): the prior of the place it would be.
var needed = [...]float64{4.6, 3.2, 0.3, -10}

// farAway and littleKnown bound what may be meant in a text about other
// countries: a village half a world away is not, whatever its name.
const (
	farAway         = 400.0 // km from any other place of the text
	besideFacility  = 40.0  // km from one within which a facility of another spelling may lie
	besideOthers    = 120.0 // km from one within which a village across the border may lie
	littleKnown     = 6.8   // prior
	wellKnownTown   = 8.0   // prior
	wellNamed       = 4.5   // prior, for a name that has a meaning in one country alone
	wellNamedAbroad = 6.2   // … in a text that is firmly about others
	spoken          = 1.5   // votes for countries that make a text one about them
	firmly          = 2.5   // votes of other names with which a text is firmly about other countries
	spokenEach      = 0.4   // less is needed for each vote for the country that a place lies in
	spokenMost      = 1.2   // … at most
	besideLess      = 1.0   // less is needed of what lies by another place of the text
)

// doubt leaves a name open when all it can mean is a little-known place in a
// country that the text does not speak of.
func (t *reading) doubt(g *group, f *find, anchors []anchor) {
	if t.namesakeOnly(f) || t.tooFar(f) {
		t.leaveOpen(f, "it lies far from "+f.inside.name)
		return
	}
	if f.chosen == nil || f.chosen.Country == "" || t.lies(f) {
		return
	}
	if t.abbreviation(f) {
		t.leaveOpen(f, "the text writes it as an abbreviation")
		return
	}
	if t.strays(f, anchors) {
		t.leaveOpen(f, "it lies far from the other places of the text")
		return
	}
	if f.chosen.Match == gazetteer.Spelling && f.chosen.Kind.Facility() && len(anchors) > 0 && !t.by(f, anchors, besideFacility) {
		t.leaveOpen(f, "it is spelt otherwise, and lies by no other place of the text")
		return
	}
	if t.context(g, f.chosen.Country) > 0 && !t.faintly(f) {
		if f.chosen.Match == gazetteer.Spelling && f.chosen.Kind != "country" && f.chosen.Prior < wellKnown && len(anchors) > 0 && !t.by(f, anchors, farAway) {
			t.leaveOpen(f, "it is spelt otherwise, and lies far from the other places of the text")
		}
		return
	}
	named := wellNamed
	if t.spoken-g.vote >= firmly {
		named = wellNamedAbroad
	}
	sure := f.chosen.Prior >= littleKnown || f.strength > 0 && f.chosen.Prior >= named && f.oneCountry() || f.chosen.Kind == "admin1" || f.chosen.Kind == "region" || t.spoken < spoken
	if sure && f.chosen.Match != gazetteer.Spelling && !tooLarge(f) {
		return
	}
	if !t.by(f, anchors, besideOthers) {
		t.leaveOpen(f, "the text does not speak of "+f.chosen.Country)
	}
}

// abbreviation reports whether a find inside a sentence is written as an abbreviation is
// ("the rebels of LURD") and only another name of a town is spelt so.
func (t *reading) abbreviation(f *find) bool {
	inside := f.from > 0 && t.tokens[f.from-1].sentence == t.tokens[f.from].sentence
	return t.cased && inside && f.to-f.from == 1 && initials(f.name) && f.chosen.Kind.Settlement() && gazetteer.Fold(f.chosen.Name) != f.folded
}

// by reports whether what was chosen for a find lies within a distance of another place
// of the text, in a country that it speaks of.
func (t *reading) by(f *find, anchors []anchor, km float64) bool {
	return slices.ContainsFunc(anchors, func(a anchor) bool {
		return a.of.finds[0].folded != f.folded && !t.hardlySpokenOf(a.Country) && gazetteer.DistanceKM(a.Lat, a.Lon, f.chosen.Lat, f.chosen.Lon) < km
	})
}

// leaveOpen takes back what was chosen for a find.
func (t *reading) leaveOpen(f *find, why string) {
	f.considered = append([]Considered{{Candidate: *f.chosen, Score: f.score, Why: why}}, f.considered...)
	f.unknown = !t.generic(f)
	f.elsewhere = f.unknown && f.chosen.Match != gazetteer.Spelling
	f.chosen = nil
	f.reason = "what the gazetteer knows by this name lies elsewhere"
}

// generic reports whether a name is made of words for kinds of places ("Airport
// road").
func (t *reading) generic(f *find) bool {
	for _, k := range t.tokens[f.from:f.to] {
		if t.r.w.kinds[k.folded] == nil {
			return false
		}
	}
	return true
}

// namesakeOnly reports whether what was chosen for a facility or quarter in a place ("the
// Nur mosque in Kaduna", « le quartier d'Amara, à Bilbao ») is only a town of its name
// somewhere else.
func (t *reading) namesakeOnly(f *find) bool {
	return f.chosen != nil && len(f.kinds) > 0 && f.chosen.Kind.Settlement() && (f.kinds[0].Facility() && f.chosen.Prior < littleKnown || f.kinds[0] == "quarter") &&
		f.inside != nil && f.inside.chosen != nil && f.inside.chosen.ID != f.chosen.ID && !t.lies(f)
}

// faintly reports whether the text hardly speaks of the country of a place that
// was found under another spelling, or of one whose name is called a quarter: that
// is of a town of the text.
func (t *reading) faintly(f *find) bool {
	unsure := f.chosen.Match == gazetteer.Spelling || len(f.kinds) > 0 && f.kinds[0] == "quarter"
	return unsure && t.hardlySpokenOf(f.chosen.Country)
}

// hardlySpokenOf reports whether a country has little of what a text says of
// countries.
func (t *reading) hardlySpokenOf(country string) bool {
	return t.spoken >= spoken && t.votes[country] < faint*t.spoken
}

// faint is the share of what a text says of countries below which it hardly
// speaks of one.
const faint = 0.15

// tooLarge reports whether a city was chosen for what is called a village.
func tooLarge(f *find) bool {
	return len(f.kinds) > 0 && f.kinds[0] == "village" && f.chosen.Population > largestVillage
}

// largestVillage is how many people a place that is called a village may have.
const largestVillage = 50000

// oneCountry reports whether all that a name can mean lies in the country of what was chosen, but
// for places that hardly anybody knows beside that.
func (f *find) oneCountry() bool {
	const hardlyKnown = 2.0 // less of prior
	return !slices.ContainsFunc(f.candidates, func(o gazetteer.Candidate) bool {
		return o.Country != f.chosen.Country && o.Prior > f.chosen.Prior-hardlyKnown
	})
}

// judge decides whether a find is a place at all.
func (t *reading) judge(f *find, anchors []anchor) {
	k := t.tokens[f.from]
	single := f.to-f.from == 1
	s := f.strength
	if t.lies(f) {
		s = max(s, 2) // "Mubi, Adamawa"
	}
	if t.settled[f.folded] && !f.person && !f.body {
		s = max(s, 2)
	}
	if f.chosen == nil {
		f.dropped = !t.surelyPlace(f) || t.r.w.demonym[f.folded] != "" // "the Azeri town of Xyz"
		return
	}
	if f.chosen.Kind == "admin1" && t.holdsOne(f) {
		return // "Salem, Ore."
	}
	known := f.chosen.Prior
	if f.chosen.Match == gazetteer.Spelling {
		known -= 1
		if s < 2 {
			f.dropped = true
			return
		}
	}
	need := needed[s]
	if s == 0 && t.votes[f.chosen.Country] == 0 && t.spoken > 0 {
		need += 1
	}
	need -= min(spokenMost, spokenEach*t.votes[f.chosen.Country])
	if s > 0 && t.cased && f.chosen.HasPoint && t.by(f, anchors, besideOthers) { // a village by another place of the text
		need -= besideLess
	}
	switch {
	case f.word && t.described(f):
		f.dropped = true
		return
	case f.word && !(f.kindSure && f.kindWord != "") && !(t.lies(f) && f.inside.chosen.Kind != "country"):
		f.dropped = true
		return
	case f.person && s < 3:
		f.dropped = !(s == 2 && known > 7)
		return
	case f.weak && (s < 2 || t.touchesNext(f) || t.describesNoun(f)): // "northern Bogotá" in capitals, "northern towns"
		f.dropped = true
		return
	}
	if single && k.upos != "" && k.upos != "PROPN" && k.upos != "X" && !f.label {
		need += 2.5
		if k.initial && s < 2 {
			need += 3
		}
	}
	if single && k.upos == "" && k.initial && s < 2 {
		need += 0.6
	}
	if !t.cased {
		need += 1.5
		if single && k.upos != "PROPN" {
			need += 1
		}
	}
	f.dropped = known < need
}

// described reports whether a small adjective follows a word that is no name by
// itself: « la caserne de la Garde civile ».
func (t *reading) described(f *find) bool {
	if !t.cased || f.to == len(t.tokens) {
		return false
	}
	next := t.tokens[f.to]
	return next.sentence == t.tokens[f.from].sentence && next.upos == "ADJ" && !next.capital
}

// holdsOne reports whether the name before a find is said to lie in it, and does.
func (t *reading) holdsOne(f *find) bool {
	i, _ := slices.BinarySearchFunc(t.found, f.from, func(o *find, from int) int { return o.from - from })
	return i > 0 && t.found[i-1].inside == f && t.lies(t.found[i-1])
}

// describesNoun reports whether, in a text without telling capitals, a noun that is no word
// for a kind of area follows: "ON THE NORTHERN HIGHWAY", "IN NORTHERN TOWNS".
func (t *reading) describesNoun(f *find) bool {
	if t.cased || f.to == len(t.tokens) || t.tokens[f.to].upos != "NOUN" {
		return false
	}
	return len(f.kinds) == 0 || f.kinds[0] == "road" || f.kinds[0] == "town" || f.kinds[0] == "village" || f.kinds[0] == "quarter"
}

// touchesNext reports whether another name begins right after this one.
func (t *reading) touchesNext(f *find) bool {
	i, ok := slices.BinarySearchFunc(t.found, f.to, func(o *find, to int) int { return o.from - to })
	return ok && t.found[i].strength+len(t.found[i].candidates) > 0
}

// surelyPlace reports whether a name that stays open is a place all the same:
// a word for a kind of place stands with it, or words that only a place can
// follow, or what holds it is a place ("in Xyz, northern Syria").
func (t *reading) surelyPlace(f *find) bool {
	inside := f.inArea()
	switch {
	case f.strength == 1 && f.unknown && inside && !f.person && !f.body && !f.weak:
		return true // "shelled Xyz (North Wollo)"
	case f.person || f.weak || f.word && f.kindWord == "" || f.strength < 2 || t.cased && f.to-f.from == 1 && initials(f.name):
		return false
	case f.kindSure && f.kindWord != "":
		return true
	case f.relation == Near || f.relation == Side || f.relation == Between || f.told || f.elsewhere && t.cased:
		return true
	case f.label:
		return (f.dated || t.labelled() >= 2) && t.standsAlone(f)
	}
	return inside || t.standsAlone(f)
}

// inArea reports whether the place that a find is said to lie in is, or is called,
// one that holds towns.
func (f *find) inArea() bool {
	h := f.inside
	return h != nil && h.chosen != nil && (h.chosen.Kind.Area() || h.kindSure && h.kindWord != "" && h.kinds[0].Area())
}

// longestInitials is the number of letters up to which a word in capitals is
// rather an abbreviation ("a VAB") than a name ("the village of KANIKORO").
const longestInitials = 5

// initials reports whether a name is written as an abbreviation is.
func initials(name string) bool {
	return len(name) <= longestInitials && strings.ToUpper(name) == name && strings.ToLower(name) != name
}

// standsAlone tells a name that no gazetteer knows and that is the whole phrase
// after a word of position: no abbreviation, and no noun that it only describes
// ("at a UN base", not "in the Xyz area").
func (t *reading) standsAlone(f *find) bool {
	if !t.cased && f.unknown {
		return t.closed(f.from, f.to) && !t.r.w.common[f.folded]
	}
	first := f.from
	for first+1 < f.to && t.r.w.article[t.tokens[first].folded] { // "El Wak", "La Capilla"
		first++
	}
	if !t.cased || !f.unknown || t.tokens[first].upos != "PROPN" || len(f.name) < 4 || strings.ToUpper(f.name) == f.name && !f.label {
		return false
	}
	if f.to == len(t.tokens) {
		return true
	}
	next := t.tokens[f.to]
	return next.sentence != t.tokens[f.from].sentence || next.folded == "" || next.hinted || t.r.w.around[next.folded] || next.upos != "NOUN" && next.upos != "PROPN"
}
