package coding

import (
	"slices"
	"strings"

	"attest"
	"attest/quantity"
)

// measureOf tells what a figure counts and the word for it: by its noun, by the
// verb whose victims or things they are, by the words behind it, by the noun for
// a figure that it is given with; "" when it counts nothing of the kind.
func (d counting) measureOf(s *sentence, m quantity.Mention) (measure attest.Measure, what int) {
	what = m.HeadNoun
	if what < 0 && m.Last+1 < len(s.Words) && d.measureOfNoun(s, m.Last+1) != "" {
		what = m.Last + 1
	} else if j, ok := d.figureNoun(s, m); ok {
		if k := d.measureUnder(s, j, m); k != "" {
			return k, j
		}
	}
	if v := d.deedRepeated(s, what); v >= 0 {
		return attest.CountMeasure, v
	}
	if what >= 0 {
		switch measure = d.measureOfNoun(s, what); measure {
		case none:
			return "", what
		case "":
		default:
			return measure, what
		}
	}
	if measure = d.measureByVerb(s, m, what); measure == "" && !d.isCountedThing(s, what) {
		measure = d.measureBehind(s, m)
	}
	switch {
	case measure == none:
		return "", what
	case measure == "" && d.listsLosses(s, m):
		measure = attest.KilledMeasure
		if d.isCountedThing(s, what) {
			measure = attest.CountMeasure
		}
	}
	if what < 0 {
		what = m.Last
	}
	return measure, what
}

// deedRepeated returns the violent deed whose times a number counts ("attacked at
// least 61 times since May"), or -1.
func (d counting) deedRepeated(s *sentence, times int) int {
	if times < 0 || !d.grammar.set("occasion").word(s, times) {
		return -1
	}
	v := s.Words[times].Head
	if v < 0 || !s.is(v, "VERB") {
		return -1
	}
	for _, t := range d.triggersAt(s, v) {
		if f := t.frame().act.Family(); f == attest.AttackFamily || f == attest.DestructionFamily || f == attest.CustodyFamily {
			return v
		}
	}
	return -1
}

// listsLosses tells whether a number stands in a list of losses: "Enemy losses in
// May: 1,200 men, 31 tanks".
func (d counting) listsLosses(s *sentence, m quantity.Mention) bool {
	colon := false
	for j := m.First - 1; j >= 0; j-- {
		colon = colon || s.lower[j] == ":"
		if s.is(j, "NOUN") && d.grammar.set("losses").word(s, j) {
			return colon
		}
	}
	return false
}

// none stands for a verb that says its numbers are no toll: those set free.
const none attest.Measure = "none"

// hasOwnMeasure tells whether the noun of a number says by itself what it counts.
func (d counting) hasOwnMeasure(s *sentence, m quantity.Mention) bool {
	h := m.HeadNoun
	if h < 0 {
		h = m.Last + 1
	}
	return h < len(s.Words) && d.measureOfNoun(s, h) != ""
}

// measureOfNoun tells what the number of a noun or participle counts by itself: "40
// dead", "12 wounded", "nine hostages", "31 attacks".
func (d counting) measureOfNoun(s *sentence, h int) attest.Measure {
	g := d.grammar
	if !s.is(h, "NOUN", "PROPN", "ADJ", "VERB") {
		return ""
	}
	switch {
	case s.is(h, "VERB") && d.hasSubjectOrAuxiliary(s, h), g.set("displaced").at(s, h) > 0:
		return ""
	case g.set("life-word").word(s, h), g.set("kill-word").at(s, h) > 0 && !g.set("toll-word").word(s, h):
		return attest.KilledMeasure
	case g.set("toll-word").word(s, h): // "casualties" are dead and wounded
		return ""
	case g.set("wound-word").at(s, h) > 0:
		return attest.WoundedMeasure
	case g.set("captive").at(s, h) > 0 || s.is(h, "VERB") && s.Words[h].Feat("VerbForm") == "Part" && g.set("capture-word").at(s, h) > 0:
		return d.measureOfCaptives(s, h)
	case s.is(h, "NOUN", "PROPN") && d.namesViolence(s, h):
		return attest.CountMeasure
	}
	return ""
}

// hasSubjectOrAuxiliary tells a finite verb from a participle that stands for
// those it is said of: "112 injured".
func (d counting) hasSubjectOrAuxiliary(s *sentence, v int) bool {
	if s.child(v, "aux", "aux:pass", "cop") >= 0 {
		return true
	}
	return slices.ContainsFunc(s.children(v, "nsubj"), func(k int) bool { return !s.is(k, "NUM") })
}

// measureOfCaptives tells whether captives are counted as taken, not as freed.
func (d counting) measureOfCaptives(s *sentence, h int) attest.Measure {
	for v, steps := s.Words[h].Head, 0; v >= 0 && steps < 2; v, steps = s.Words[v].Head, steps+1 {
		for _, t := range d.triggersAt(s, v) {
			if t.frame().kind == releaseFrame {
				return none
			}
		}
	}
	return attest.CapturedMeasure
}

// namesViolence tells a noun for acts of conflict, of whatever kind.
func (d counting) namesViolence(s *sentence, h int) bool {
	if !s.is(h, "NOUN", "PROPN") || d.inName(s, h) {
		return false
	}
	g := d.grammar
	if g.set("violence-word").at(s, h) > 0 {
		return true
	}
	if g.set("logged-act").word(s, h) { // "28 cases of abduction"
		for _, k := range s.children(h, "nmod") {
			if !g.set("logged-act").word(s, k) && (d.namesViolence(s, k) || g.set("kill-word").at(s, k) > 0) {
				return true
			}
		}
	}
	for _, t := range d.triggersAt(s, h) {
		if f := t.frame().act.Family(); t.pattern.noun && f != attest.AgreementFamily && f != attest.TerritoryFamily && d.thing(s, h).class != weaponClass {
			return true
		}
	}
	return false
}

// measureByVerb reads what is done to those counted from the words above the
// figure: "killed 1,200 people", « ont perdu 404 hommes », "14 mines were destroyed".
func (d counting) measureByVerb(s *sentence, m quantity.Mention, what int) attest.Measure {
	g := d.grammar
	from := what
	if from < 0 {
		from = m.Last
	}
	thing := d.isCountedThing(s, what)
	if thing && d.thing(s, what).class == timeClass {
		return none
	}
	for _, k := range s.children(from, "acl", "amod") {
		if measure := d.measureOfDeed(s, k, thing); measure != "" && s.is(k, "VERB", "ADJ") {
			return measure
		}
	}
	for h, steps := s.Words[from].Head, 0; h >= 0 && steps < 3; h, steps = s.Words[h].Head, steps+1 {
		if s.is(h, "NOUN") && !thing && g.set("kill-word").at(s, h) > 0 && !g.set("toll-word").word(s, h) {
			return attest.KilledMeasure
		}
		if !s.is(h, "VERB", "AUX", "ADJ") {
			continue
		}
		if g.set("lose-men").word(s, h) && !thing && what >= 0 && d.thing(s, what).class.person() {
			return attest.KilledMeasure
		}
		if a := s.verbArguments(h); thing && !slices.Contains(a.object, what) && !(slices.Contains(a.subject, what) && s.child(h, "aux", "obj") < 0 && h > what) { // "9 depots looted"
			return ""
		}
		return d.measureOfDeed(s, h, thing)
	}
	return ""
}

// measureOfDeed tells what a verb counts of those it is done to; of things it
// counts what was destroyed, struck, seized.
func (d counting) measureOfDeed(s *sentence, v int, thing bool) attest.Measure {
	g := d.grammar
	ts := d.triggersAt(s, v)
	for _, t := range ts {
		switch t.frame().kind {
		case releaseFrame:
			return none
		case moveFrame, agreeFrame:
			return ""
		}
	}
	killed, wounded, captured := g.set("kill-word").at(s, v) > 0, g.set("wound-word").at(s, v) > 0, g.set("capture-word").at(s, v) > 0
	switch {
	case thing && (killed || captured || len(ts) > 0 || g.set("effect-damage").at(s, v) > 0 || g.set("clear-away").at(s, v) > 0):
		return attest.CountMeasure
	case thing:
		return ""
	case killed:
		return attest.KilledMeasure
	case wounded:
		return attest.WoundedMeasure
	case captured:
		return attest.CapturedMeasure
	}
	return ""
}

// measureBehind reads the words behind a figure up to the next mark, where the
// tree does not join them to it.
func (d counting) measureBehind(s *sentence, m quantity.Mention) (measure attest.Measure) {
	g := d.grammar
	for j := m.First; j < len(s.Words) && j <= m.Last+6; j++ {
		if j > m.Last && s.is(j, "PUNCT", "CCONJ") && !strings.ContainsAny(s.lower[j], "«»\"()") {
			break
		}
		switch {
		case g.set("kill-word").at(s, j) > 0:
			return attest.KilledMeasure
		case measure == "" && g.set("wound-word").at(s, j) > 0:
			measure = attest.WoundedMeasure
		case measure == "" && g.set("capture-word").at(s, j) > 0:
			measure = attest.CapturedMeasure
		}
	}
	return measure
}

// figureNoun returns the noun for a figure that a number without a noun of its
// own is given with: "the death toll has reached 11,240", "brings to 31 the
// number of journalists killed".
func (d counting) figureNoun(s *sentence, m quantity.Mention) (int, bool) {
	if m.First < 0 || m.HeadNoun >= 0 && !d.headsList(s, m) {
		return -1, false
	}
	const reach = 14
	is := func(j int) bool {
		return s.is(j, "NOUN") && (d.grammar.set("tally").word(s, j) || d.grammar.set("toll-word").word(s, j))
	}
	for j := m.First - 1; j >= 0 && j >= m.First-reach; j-- {
		if is(j) {
			return j, true
		}
	}
	amounts := false // after a colon or a verb of amounting, the noun before may be that of the acts themselves
	for j := m.First - 1; j >= 0 && j >= m.First-reach; j-- {
		amounts = amounts || s.lower[j] == ":" || d.grammar.set("amount").at(s, j) > 0
		if amounts && s.is(j, "NOUN", "PROPN") && d.namesViolence(s, j) {
			return j, true
		}
	}
	for j := m.Last + 1; j < len(s.Words) && j <= m.Last+3; j++ {
		if is(j) {
			return j, true
		}
	}
	return -1, false
}

// headsList tells a number whose noun is none that it counts: what the parser
// joined over a mark.
func (d counting) headsList(s *sentence, m quantity.Mention) bool {
	return between(s, m.Last, m.HeadNoun, "PUNCT")
}

// measureUnder tells what a noun for a figure counts: what hangs on it, else, of
// a toll, the dead.
func (d counting) measureUnder(s *sentence, j int, m quantity.Mention) attest.Measure {
	g := d.grammar
	if g.set("kill-word").at(s, j) > 0 || j > 0 && g.set("kill-word").at(s, j-1) > 1 {
		return attest.KilledMeasure
	}
	for k := j + 1; k < len(s.Words) && k <= j+7; k++ {
		if s.is(k, "PUNCT") || k == m.First || s.is(k, "AUX") && k > j+1 {
			break
		}
		switch {
		case g.set("kill-word").at(s, k) > 0 || g.set("life-word").word(s, k):
			return attest.KilledMeasure
		case g.set("wound-word").at(s, k) > 0:
			return attest.WoundedMeasure
		case g.set("captive").at(s, k) > 0 || s.is(k, "VERB") && g.set("capture-word").at(s, k) > 0:
			return attest.CapturedMeasure
		case d.namesViolence(s, k):
			return attest.CountMeasure
		}
	}
	switch {
	case g.set("losses").word(s, j):
		return attest.KilledMeasure
	case d.namesViolence(s, j):
		return attest.CountMeasure
	}
	return ""
}
