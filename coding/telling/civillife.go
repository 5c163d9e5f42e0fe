package telling

import (
	"strings"

	"attest/coding/reading"
	"attest/coding/syntax"
)

// A report that names the things of peaceful life by the dozen (a coach, a penalty, a league;
// a crop, a pesticide, a swarm) is about one of them, whatever words of war it borrows. Reports
// of war name one or two such things in a hundred words, as a rule none.
const (
	// civilDensity is how many different ones a hundred words of such a report have at least.
	civilDensity = 2.2
	// civilNames is how many different ones it must have in all.
	civilNames = 4
)

// civilSets are the sets of names that belong to peaceful life or to what nobody does on purpose.
var civilSets = [...]string{"civil-life", "other-field", "natural-disaster", "sport", "finance", "fiction", "exercise"}

// ofCivilLife tells a report that is dense with the names of peaceful life.
func (d *Teller) ofCivilLife() bool {
	names, words := map[string]bool{}, 0
	for i := range d.Sents {
		s := &d.Sents[i]
		for w := range s.Words {
			if !s.Is(w, "PUNCT", "SYM") {
				words++
			}
			if n := d.civilName(s, w); n > 0 {
				names[strings.Join(s.Lemma[w:w+n], " ")] = true
			}
		}
	}
	return len(names) >= civilNames && float64(100*len(names)) >= civilDensity*float64(words)
}

// civilName returns how many words from w on name a thing of peaceful life, 0 when none.
func (d *Teller) civilName(s *syntax.Sentence, w int) int {
	if !s.Is(w, "NOUN", "PROPN", "ADJ") {
		return 0
	}
	for _, set := range civilSets {
		if n := d.Grammar.Set(set).At(s, w); n > 0 {
			return n
		}
	}
	return 0
}

// openingSentences are those in which a report says what it is about: a headline, a dateline
// and the lede.
const openingSentences = 3

// opensWithBlow tells a report whose opening numbers dead or wounded beside fighters or a weapon,
// whatever else it names: "A bomb at a football ground killed nine spectators".
func (d *Teller) opensWithBlow() bool {
	for i := 0; i < openingSentences && i < len(d.Sents); i++ {
		s := &d.Sents[i]
		for w := range s.Words {
			if !s.Is(w, "NOUN", "PROPN") {
				continue
			}
			if c := d.Thing(s, w).Class; (c == reading.ArmedClass || c == reading.WeaponClass) && d.countedVictims(s, w) && len(d.PlacesIn(s)) > 0 {
				return true
			}
		}
	}
	return false
}
