package statistics

import (
	"strings"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/quantity"
)

// knownChange is a set of words that say by how many per cent something
// changed.
type knownChange struct {
	set     string
	percent float64
}

// factors are words that tell a change with its direction ("doubled"), shares
// are those that a verb of change gives the direction to ("fell by a third").
var (
	factors = []knownChange{{"change-double", 100}, {"change-triple", 200}, {"change-quadruple", 300}, {"change-fivefold", 400}, {"change-tenfold", 900}, {"change-halve", -50}}
	shares  = []knownChange{{"share-half", 50}, {"share-third", 33}, {"share-quarter", 25}, {"share-fifth", 20}, {"share-two-thirds", 67}, {"share-three-quarters", 75}}
)

// rateChanges reads "attacks rose by 45 % in three weeks", "the number of
// abductions has doubled", "fell by a third".
func (d counting) rateChanges(s *syntax.Sentence) []Figure {
	var out []Figure
	taken := map[int]bool{} // first words of per cents already read
	for i := range s.Words {
		if s.IsTimed(i) {
			continue
		}
		change, at, ok := d.changeAt(s, i, taken)
		if !ok {
			continue
		}
		what := d.whatChanges(s, i, at)
		if what < 0 {
			continue
		}
		taken[at.first] = true
		f := Figure{Statistic: attest.Statistic{Measure: attest.RateChange, ChangePercent: &change, Evidence: attest.Evidence{}}, word: i, From: at.first, Last: at.last, clause: -1}
		d.fillStatistic(&f.Statistic, s, what, i, s.Span(at.first, at.last))
		for j := range d.TimesIn(s) {
			if t := d.TimesIn(s)[j].Time; t.EDTF != "" && reading.DaysBetween(t.Earliest, t.Latest) > 8 && f.Statistic.Time == nil {
				f.Statistic.Time = &t
			}
		}
		out = append(out, f)
	}
	return out
}

// wordRange is a range of words, both included.
type wordRange struct{ first, last int }

// changeAt reads the change that a word tells, in per cent, and the words that
// give its amount.
func (d counting) changeAt(s *syntax.Sentence, i int, taken map[int]bool) (float64, wordRange, bool) {
	g := d.Grammar
	for _, c := range factors {
		if n := g.Set(c.set).At(s, i); n > 1 || n > 0 && s.Is(i, "VERB", "NOUN", "ADV") && !s.Is(min(i+1, len(s.Words)-1), "NOUN") { // no "double attack"
			return c.percent, wordRange{i, i + n - 1}, true
		}
	}
	if by, ok := d.factorBy(s, i, "change-multiply"); ok && by.factor > 1 {
		return float64(100 * (by.factor - 1)), by.at, true
	}
	if by, ok := d.factorBy(s, i, "change-divide"); ok && by.factor > 1 {
		return float64(100/by.factor - 100), by.at, true
	}
	sign := 0.0
	n := 0
	if m, sign := d.signedPercent(s, i); sign != 0 && !taken[m.First] {
		return sign * float64(*m.Quantity.Low), wordRange{m.First, m.Last}, true
	}
	switch {
	case g.Set("statistic-fall").At(s, i) > 0:
		sign, n = -1, g.Set("statistic-fall").At(s, i)
	case g.Set("statistic-rise").At(s, i) > 0:
		sign, n = 1, g.Set("statistic-rise").At(s, i)
	default:
		return 0, wordRange{}, false
	}
	if percent, at, ok := d.percentBeside(s, i, taken); ok {
		return sign * percent, at, true
	}
	for j := i + n; j < len(s.Words) && j <= i+n+2; j++ {
		for _, c := range shares {
			if m := g.Set(c.set).At(s, j); m > 0 {
				return sign * c.percent, wordRange{j, j + m - 1}, true
			}
		}
	}
	for j := max(0, i-3); j < i; j++ { // "a third more attacks"
		for _, c := range shares {
			if m := g.Set(c.set).At(s, j); m > 0 && j+m == i {
				return sign * c.percent, wordRange{j, i - 1}, true
			}
		}
	}
	return 0, wordRange{}, false
}

// signedPercent returns the per cent that begins at a word with a sign right
// before it, as tables write a change: "(+18%)", "-25 %"; 0 without.
func (d counting) signedPercent(s *syntax.Sentence, i int) (quantity.Mention, float64) {
	for _, m := range d.Quantities[s.Index] {
		if !m.Percent || m.First != i || m.Quantity.Low == nil {
			continue
		}
		before := strings.TrimRight(d.Text[:m.Start], " ")
		switch {
		case strings.HasSuffix(before, "+"):
			return m, 1
		case strings.HasSuffix(before, "(-") || strings.HasSuffix(before, "\u2212") || strings.HasSuffix(before, " -") && len(before) == m.Start:
			return m, -1
		}
	}
	return quantity.Mention{}, 0
}

// multiple is a factor with the words that give it.
type multiple struct {
	factor int
	at     wordRange
}

// factorBy reads "multiplied by four", « divisé par deux ».
func (d counting) factorBy(s *syntax.Sentence, i int, set string) (multiple, bool) {
	n := d.Grammar.Set(set).At(s, i)
	if n == 0 {
		return multiple{}, false
	}
	for _, m := range d.Quantities[s.Index] {
		if q := m.Quantity; m.First >= i+n && m.First <= i+n+2 && !m.Percent && !m.Weak && q.Low != nil && *q.Low <= 100 {
			return multiple{*q.Low, wordRange{i, m.Last}}, true
		}
	}
	return multiple{}, false
}

// percentBeside returns the per cent that a word of change goes with: the
// nearest in its stretch of the sentence.
func (d counting) percentBeside(s *syntax.Sentence, i int, taken map[int]bool) (float64, wordRange, bool) {
	const reach = 7
	best, at, found := reach+1, wordRange{}, false
	percent := 0.0
	for _, m := range d.Quantities[s.Index] {
		if !m.Percent || m.First < 0 || m.Quantity.Low == nil || taken[m.First] {
			continue
		}
		distance := m.First - i
		if distance < 0 {
			distance = i - m.Last
		}
		if distance > 0 && distance < best && !s.Between(min(i, m.Last), max(i, m.First), "PUNCT", "SCONJ") {
			best, found = distance, true
			at, percent = wordRange{m.First, m.Last}, float64(*m.Quantity.Low)
		}
	}
	return percent, at, found
}

// whatChanges returns the noun for acts or victims whose number a word of change
// is about, -1 where it is about something else ("food prices rose").
func (d counting) whatChanges(s *syntax.Sentence, i int, at wordRange) int {
	candidates := changed(s, i)
	for _, h := range candidates {
		if k := d.countedUnder(s, h, 4); k >= 0 {
			return k
		}
		if v := s.Words[h].Head; v >= 0 && v != i && s.Is(v, "VERB") && d.HarmVerb(s, v) != "" { // "318 people died, a rise of 21 %"
			return h
		}
	}
	if k := d.deedBefore(s, i); k >= 0 {
		return k
	}
	if len(candidates) > 0 {
		return -1
	}
	for j := i + 1; j <= at.last+3 && j < len(s.Words); j++ { // "20 % more attacks"
		if d.countsVictimsOrActs(s, j) {
			return j
		}
	}
	for j := i - 1; j >= 0; j-- {
		if d.countsVictimsOrActs(s, j) {
			return j
		}
	}
	return -1
}

// deedBefore returns the word of an act that stands right before a word of
// change and was taken for a verb: "drone attacks more than doubled", or -1.
func (d counting) deedBefore(s *syntax.Sentence, i int) int {
	j := i - 1
	for j > 0 && s.Is(j, "ADV", "ADJ", "ADP", "AUX") {
		j--
	}
	if j >= 0 && s.Is(j, "VERB") && len(d.TriggersAt(s, j)) > 0 && s.Child(j, "obj", "aux", "aux:pass") < 0 {
		return j
	}
	return -1
}

// changed returns the heads of the phrases that a word of change may be said of:
// its subject, what stands under it as a noun, what it is in apposition to.
func changed(s *syntax.Sentence, i int) []int {
	var out []int
	if s.Is(i, "NOUN") {
		out = append(out, s.Children(i, "nmod", "compound")...)
	}
	for h, steps := i, 0; h >= 0 && steps < 6; h, steps = s.Words[h].Head, steps+1 {
		a := s.VerbArguments(h)
		out = append(out, a.Subject...)
		if a.Passive || h != i {
			out = append(out, a.Object...)
		}
		if h != i && s.Is(h, "NOUN", "PROPN") {
			out = append(out, h)
		}
		if s.Is(h, "VERB") && len(out) > 0 && s.Rel(h) != "acl" {
			break
		}
	}
	return out
}

// countedUnder returns the noun for acts or victims at h or in what hangs on
// it as a noun ("the number of attacks", "incidents of looting"), or -1.
func (d counting) countedUnder(s *syntax.Sentence, h, depth int) int {
	if d.countsVictimsOrActs(s, h) {
		return h
	}
	if depth == 0 || !s.Is(h, "NOUN", "PROPN", "PRON", "NUM") {
		return -1
	}
	for _, k := range s.Children(h, "nmod", "compound", "conj", "amod") {
		if c := d.countedUnder(s, k, depth-1); c >= 0 {
			return c
		}
	}
	return -1
}

// countsVictimsOrActs tells a noun for acts of conflict or for their victims.
func (d counting) countsVictimsOrActs(s *syntax.Sentence, h int) bool {
	g := d.Grammar
	return s.Is(h, "NOUN", "PROPN", "ADJ") && !s.IsTimed(h) &&
		(d.namesViolence(s, h) || g.Set("single-killing").Word(s, h) || g.Set("toll-word").Word(s, h) || g.Set("captive").At(s, h) > 0 || !s.Is(h, "ADJ") && (g.Set("kill-word").At(s, h) > 0 || g.Set("wound-word").At(s, h) > 0))
}
