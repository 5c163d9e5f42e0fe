package statistics

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/quantity"
)

// measureOf tells what a figure counts and the word for it: by its noun, by the
// verb whose victims or things they are, by the words behind it, by the noun for
// a figure that it is given with; "" when it counts nothing of the kind.
func (d counting) measureOf(s *syntax.Sentence, m quantity.Mention) (measure attest.Measure, what int) {
	what = m.HeadNoun
	if what >= 0 && s.IsTimed(what) { // « en ont blessé 2 900 de janvier à juin »
		what = -1
	}
	if what >= 0 && d.Grammar.Set("account-noun").Word(s, what) && !d.Grammar.Set("tally").Word(s, what) { // "200 testimonies of detainees"
		return "", what
	}
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
	if k := d.endOfChange(s, m); k >= 0 {
		return d.measureChanged(s, k), k
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
	if measure = d.measureByVerb(s, m, what); measure == "" && !d.IsCountedThing(s, what) {
		measure = d.measureBehind(s, m)
	}
	switch {
	case measure == none:
		return "", what
	case measure == "" && d.listsLosses(s, m):
		measure = attest.KilledMeasure
		if d.IsCountedThing(s, what) {
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
func (d counting) deedRepeated(s *syntax.Sentence, times int) int {
	if times < 0 || !d.Grammar.Set("occasion").Word(s, times) {
		return -1
	}
	v := s.Words[times].Head
	if v < 0 || !s.Is(v, "VERB") || s.ScareQuoted(d.Text, v) { // « nous a « anéantis » sept fois »
		return -1
	}
	for _, t := range d.TriggersAt(s, v) {
		if f := t.Frame().Act.Family(); f == attest.AttackFamily || f == attest.DestructionFamily || f == attest.CustodyFamily {
			return v
		}
	}
	return -1
}

// listsLosses tells whether a number stands in a list of losses: "Enemy losses in
// May: 1,200 men, 31 tanks".
func (d counting) listsLosses(s *syntax.Sentence, m quantity.Mention) bool {
	colon := false
	for j := m.First - 1; j >= 0; j-- {
		colon = colon || s.Lower[j] == ":"
		if s.Is(j, "NOUN") && d.Grammar.Set("losses").Word(s, j) {
			return colon
		}
	}
	return false
}

// none stands for a verb that says its numbers are no toll: those set free.
const none attest.Measure = "none"

// hasOwnMeasure tells whether the noun of a number says by itself what it counts.
func (d counting) hasOwnMeasure(s *syntax.Sentence, m quantity.Mention) bool {
	h := m.HeadNoun
	if h < 0 {
		h = m.Last + 1
	}
	return h < len(s.Words) && d.measureOfNoun(s, h) != ""
}

// measureOfNoun tells what the number of a noun or participle counts by itself: "40
// dead", "12 wounded", "nine hostages", "31 attacks".
func (d counting) measureOfNoun(s *syntax.Sentence, h int) attest.Measure {
	g := d.Grammar
	if !s.Is(h, "NOUN", "PROPN", "ADJ", "VERB") {
		return ""
	}
	switch {
	case s.Is(h, "VERB") && d.hasSubjectOrAuxiliary(s, h), g.Set("displaced").At(s, h) > 0:
		return ""
	case s.Is(h, "NOUN") && g.Set("single-killing").Word(s, h):
		return attest.KilledMeasure
	case s.Is(h, "NOUN") && g.Set("mass-killing").Word(s, h):
		return attest.CountMeasure
	case g.Set("life-word").Word(s, h), g.Set("kill-word").At(s, h) > 0 && !g.Set("toll-word").Word(s, h):
		return attest.KilledMeasure
	case g.Set("toll-word").Word(s, h): // "casualties" are dead and wounded
		return ""
	case g.Set("wound-word").At(s, h) > 0:
		return attest.WoundedMeasure
	case g.Set("captive").At(s, h) > 0 || s.Is(h, "VERB") && s.Words[h].Feat("VerbForm") == "Part" && g.Set("capture-word").At(s, h) > 0:
		return d.measureOfCaptives(s, h)
	case s.Is(h, "NOUN", "PROPN") && d.namesViolence(s, h):
		return attest.CountMeasure
	}
	return ""
}

// hasSubjectOrAuxiliary tells a finite verb from a participle that stands for
// those it is said of: "112 injured".
func (d counting) hasSubjectOrAuxiliary(s *syntax.Sentence, v int) bool {
	if s.Child(v, "aux", "aux:pass", "cop") >= 0 {
		return true
	}
	return slices.ContainsFunc(s.Children(v, "nsubj"), func(k int) bool { return !s.Is(k, "NUM") })
}

// measureOfCaptives tells whether captives are counted as taken, not as freed.
func (d counting) measureOfCaptives(s *syntax.Sentence, h int) attest.Measure {
	for v, steps := s.Words[h].Head, 0; v >= 0 && steps < 2; v, steps = s.Words[v].Head, steps+1 {
		for _, t := range d.TriggersAt(s, v) {
			if t.Frame().Kind == frames.Release {
				return none
			}
		}
		if s.Is(v, "VERB") && slices.Contains(s.Children(v, "nsubj", "nsubj:pass", "obj"), h) && d.Grammar.Set("kill-word").At(s, v) > 0 { // "three captives have died"
			return attest.KilledMeasure
		}
	}
	return attest.CapturedMeasure
}

// namesViolence tells a noun for acts of conflict, of whatever kind.
func (d counting) namesViolence(s *syntax.Sentence, h int) bool {
	if !s.Is(h, "NOUN", "PROPN") || d.InName(s, h) {
		return false
	}
	g := d.Grammar
	if g.Set("violence-word").At(s, h) > 0 || h > 0 && g.Set("violence-word").At(s, h-1) > 1 {
		return true
	}
	if g.Set("logged-act").Word(s, h) { // "28 cases of abduction", "112 violent events"
		said := s.Children(h, "amod", "compound", "nmod")
		for _, k := range s.Children(h, "conj") { // « les actes et menaces racistes »
			said = append(said, s.Children(k, "amod")...)
		}
		if slices.ContainsFunc(said, func(k int) bool { return g.Set("security-matter").Word(s, k) }) {
			return true
		}
		for _, k := range s.Children(h, "nmod") {
			if !g.Set("logged-act").Word(s, k) && (d.namesViolence(s, k) || g.Set("kill-word").At(s, k) > 0) {
				return true
			}
		}
	}
	for _, t := range d.TriggersAt(s, h) {
		if f := t.Frame().Act.Family(); t.Pattern.Noun && f != attest.AgreementFamily && f != attest.TerritoryFamily && d.Thing(s, h).Class != reading.WeaponClass {
			return true
		}
	}
	return false
}

// measureByVerb reads what is done to those counted from the words above the
// figure: "killed 1,200 people", « ont perdu 404 hommes », "14 mines were destroyed".
func (d counting) measureByVerb(s *syntax.Sentence, m quantity.Mention, what int) attest.Measure {
	g := d.Grammar
	from := what
	if from < 0 {
		from = m.Last
	}
	thing := d.IsCountedThing(s, what)
	if thing && d.Thing(s, what).Class == reading.TimeClass {
		return none
	}
	if syntax.BaseRel(s.Rel(from)) == "nmod" && s.Child(from, "det") >= 0 && !d.countsDeeds(s, s.Words[from].Head) { // "arrested the heads of the two chambers"
		return ""
	}
	if v := s.VerbAbove(from); v >= 0 && slices.ContainsFunc(d.TriggersAt(s, v), func(t frames.Trigger) bool { return t.Frame().Kind == frames.Release }) {
		return none
	}
	for _, k := range s.Children(from, "acl", "amod") {
		if measure := d.measureOfDeed(s, k, thing); measure != "" && s.Is(k, "VERB", "ADJ") {
			return measure
		}
	}
	for h, steps := s.Words[from].Head, 0; h >= 0 && steps < 3; h, steps = s.Words[h].Head, steps+1 {
		if s.Is(h, "NOUN") && !thing {
			if measure := d.measureOfDeedNoun(s, h); measure != "" && (measure != attest.CapturedMeasure || what >= 0) {
				return measure
			}
		}
		if v := s.Words[h].Head; v >= 0 && !thing && s.Is(h, "NOUN") && g.Set("life-word").Word(s, h) && g.Set("take-life").Word(s, v) { // "claimed the lives of 650 people"
			return attest.KilledMeasure
		}
		if !s.Is(h, "VERB", "AUX", "ADJ") {
			continue
		}
		if o := s.Child(h, "obj"); o >= 0 && s.Words[o].Feat("PronType") == "Rcp" { // "have been killing each other"
			return none
		}
		if g.Set("lose-men").Word(s, h) && !thing && what >= 0 && d.Thing(s, what).Class.Person() {
			return attest.KilledMeasure
		}
		if a := s.VerbArguments(h); thing && !slices.Contains(a.Object, what) && !(slices.Contains(a.Subject, what) && s.Child(h, "aux", "obj") < 0 && h > what) { // "9 depots looted"
			return ""
		} else if !thing && len(a.Object) > 0 && !a.Passive && slices.Contains(a.Subject, from) && g.Set("kill-word").At(s, h) == 1 && !slices.ContainsFunc(a.Complements(), func(o int) bool { return g.Set("life-word").Word(s, o) }) {
			return none // "two gangs have been killing each other"
		}
		return d.measureOfDeed(s, h, thing)
	}
	return ""
}

// countsDeeds tells a noun whose "of" phrase may be those counted: a figure, a group, a deed.
func (d counting) countsDeeds(s *syntax.Sentence, h int) bool {
	g := d.Grammar
	return h >= 0 && (g.Set("tally").Word(s, h) || g.Set("toll-word").Word(s, h) || g.Set("life-word").Word(s, h) || g.Set("counted-group").Word(s, h) || d.measureOfDeedNoun(s, h) != "")
}

// measureOfDeedNoun tells what was done to those that stand under a noun: "the murder of
// 230 villagers", "injuries to 2,900", « l'enlèvement de 30 élèves ».
func (d counting) measureOfDeedNoun(s *syntax.Sentence, h int) attest.Measure {
	g := d.Grammar
	switch {
	case g.Set("kill-word").At(s, h) > 0 && !g.Set("toll-word").Word(s, h), g.Set("single-killing").Word(s, h), g.Set("mass-killing").Word(s, h):
		return attest.KilledMeasure
	case g.Set("wound-word").At(s, h) > 0:
		return attest.WoundedMeasure
	case slices.ContainsFunc(d.TriggersAt(s, h), func(t frames.Trigger) bool { return t.Pattern.Noun && t.Frame().Act.Family() == attest.CustodyFamily }):
		return attest.CapturedMeasure
	}
	return ""
}

// measureOfDeed tells what a verb counts of those it is done to; of things it
// counts what was destroyed, struck, seized.
func (d counting) measureOfDeed(s *syntax.Sentence, v int, thing bool) attest.Measure {
	g := d.Grammar
	ts := d.TriggersAt(s, v)
	for _, t := range ts {
		switch t.Frame().Kind {
		case frames.Release:
			return none
		case frames.Move, frames.Agree:
			return ""
		}
	}
	killed, wounded, captured := g.Set("kill-word").At(s, v) > 0, g.Set("wound-word").At(s, v) > 0, g.Set("capture-word").At(s, v) > 0
	switch {
	case thing && (killed || captured || len(ts) > 0 || g.Set("effect-damage").At(s, v) > 0 || g.Set("clear-away").At(s, v) > 0):
		return attest.CountMeasure
	case thing:
		return ""
	case killed:
		return attest.KilledMeasure
	case wounded:
		return attest.WoundedMeasure
	case captured || !thing && slices.ContainsFunc(ts, func(t frames.Trigger) bool { return !t.Pattern.Noun && t.Frame().Act.Family() == attest.CustodyFamily }):
		return attest.CapturedMeasure
	}
	return ""
}

// measureBehind reads the words behind a figure up to the next mark, where the
// tree does not join them to it.
func (d counting) measureBehind(s *syntax.Sentence, m quantity.Mention) (measure attest.Measure) {
	g := d.Grammar
	for j := m.First; j < len(s.Words) && j <= m.Last+6; j++ {
		if j > m.Last && (s.Is(j, "PUNCT", "CCONJ") && !strings.ContainsAny(s.Lower[j], "«»\"()") || d.startsNumber(s, j)) {
			break
		}
		if j > m.Last && s.Is(j, "VERB") && s.Child(j, "obj") > j && !s.IsPassive(j) && s.Words[j].Feat("VerbForm") != "Inf" { // "what was one gang have been killing each other"
			break
		}
		switch {
		case g.Set("kill-word").At(s, j) > 0:
			return attest.KilledMeasure
		case measure == "" && g.Set("wound-word").At(s, j) > 0:
			measure = attest.WoundedMeasure
		case measure == "" && g.Set("capture-word").At(s, j) > 0 && !(j+1 < len(s.Words) && g.Set("taking-part").Word(s, j+1)): // "340 officers took part"
			measure = attest.CapturedMeasure
		}
	}
	return measure
}

// startsNumber tells whether a number begins at a word.
func (d counting) startsNumber(s *syntax.Sentence, i int) bool {
	return slices.ContainsFunc(d.Quantities[s.Index], func(m quantity.Mention) bool { return m.First == i })
}

// figureNoun returns the noun for a figure that a number without a noun of its
// own is given with: "the death toll has reached 11,240", "brings to 31 the
// number of journalists killed".
func (d counting) figureNoun(s *syntax.Sentence, m quantity.Mention) (int, bool) {
	const reach = 14
	is := func(j int) bool {
		return s.Is(j, "NOUN") && (d.Grammar.Set("tally").Word(s, j) || d.Grammar.Set("toll-word").Word(s, j))
	}
	if h := m.HeadNoun; h > m.Last && is(h) && s.Child(h, "det") >= 0 { // "puts at 14,000 the number of dead"
		return h, true
	}
	if m.First < 0 || m.HeadNoun >= 0 && !d.headsList(s, m) {
		return -1, false
	}
	for j := m.First - 1; j >= 0 && j >= m.First-reach; j-- {
		if is(j) {
			return j, true
		}
	}
	amounts := false // after a colon or a verb of amounting, the noun before may be that of the acts themselves
	for j := m.First - 1; j >= 0 && j >= m.First-reach; j-- {
		amounts = amounts || s.Lower[j] == ":" || d.Grammar.Set("amount").At(s, j) > 0
		if amounts && s.Is(j, "NOUN", "PROPN") && d.namesViolence(s, j) {
			return j, true
		}
	}
	for j := m.Last + 1; j < len(s.Words) && j <= m.Last+4; j++ { // « 1 250, soit le nombre de tués »
		if is(j) {
			return j, true
		}
	}
	return -1, false
}

// headsList tells a number whose noun is none that it counts: what the parser
// joined over a mark.
func (d counting) headsList(s *syntax.Sentence, m quantity.Mention) bool {
	return s.Between(m.Last, m.HeadNoun, "PUNCT")
}

// measureUnder tells what a noun for a figure counts: what hangs on it, else, of
// a toll, the dead.
func (d counting) measureUnder(s *syntax.Sentence, j int, m quantity.Mention) attest.Measure {
	g := d.Grammar
	if g.Set("kill-word").At(s, j) > 0 || j > 0 && g.Set("kill-word").At(s, j-1) > 1 {
		return attest.KilledMeasure
	}
	for k := j + 1; k < len(s.Words) && k <= j+7; k++ {
		if s.Is(k, "PUNCT") || k == m.First || s.Is(k, "AUX") && k > j+1 {
			break
		}
		switch {
		case g.Set("kill-word").At(s, k) > 0 || g.Set("life-word").Word(s, k):
			return attest.KilledMeasure
		case g.Set("wound-word").At(s, k) > 0:
			return attest.WoundedMeasure
		case g.Set("captive").At(s, k) > 0 || s.Is(k, "VERB") && g.Set("capture-word").At(s, k) > 0:
			return attest.CapturedMeasure
		case d.namesViolence(s, k):
			return attest.CountMeasure
		}
	}
	switch {
	case g.Set("losses").Word(s, j):
		return attest.KilledMeasure
	case d.namesViolence(s, j):
		return attest.CountMeasure
	}
	return ""
}
