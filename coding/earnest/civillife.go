package earnest

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
	civilDensity = 2.0
	// civilNames is how many different ones it must have in all.
	civilNames = 3
	// civilDensityAlone and civilNamesAlone are the same where nobody is named who fights.
	civilDensityAlone, civilNamesAlone = 1.2, 2
)

// civilSets are the sets of names that belong to peaceful life or to what nobody does on purpose.
var civilSets = [...]string{"civil-life", "other-field", "natural-disaster", "exercise"}

// ofCivilLife tells a report that is dense with the names of peaceful life; where it names nobody
// who fights, few of them will do.
func (d *Judge) ofCivilLife(fighters int) bool {
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
	least, density := civilNames, civilDensity
	if fighters == 0 {
		least, density = civilNamesAlone, civilDensityAlone
	}
	return len(names) >= least && float64(100*len(names)) >= density*float64(words)
}

// civilName returns how many words from w on name a thing of peaceful life, 0 when none.
func (d *Judge) civilName(s *syntax.Sentence, w int) int {
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
func (d *Judge) opensWithBlow() bool {
	for i := 0; i < openingSentences && i < len(d.Sents); i++ {
		s := &d.Sents[i]
		if len(d.PlacesIn(s)) == 0 || !d.fallenTold(s, i == 0) {
			continue
		}
		for w := range s.Words {
			if c := d.Thing(s, w).Class; s.Is(w, "NOUN", "PROPN") && (c == reading.ArmedClass || c == reading.WeaponClass) && d.CountedVictims(s, w) {
				return true
			}
		}
	}
	return false
}

// fallenTold tells a sentence that says of somebody that he has been killed or wounded. What only
// happens in a story is told in the present, as the headline of a report is too.
func (d *Judge) fallenTold(s *syntax.Sentence, headline bool) bool {
	for w := range s.Words {
		if d.TollWord(s, w) && (headline || !s.Is(w, "VERB") || s.Words[w].Feat("Tense") != "Pres") {
			return true
		}
	}
	return false
}
