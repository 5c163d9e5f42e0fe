package earnest

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/syntax"
)

// anotherAge is the year before which an act is history and no news of any war that a
// codebook of today covers.
const anotherAge = "1900-01-01"

// ofAnotherAge tells an act of a century past, or one told behind it in a paragraph that names no
// other day: "In the nineteenth century the emirs raided far to the south. Their horsemen burned
// villages."
func (d *Judge) ofAnotherAge(t frames.Trigger) bool { return d.inAnotherAge(t.Sentence) }

// inAnotherAge tells a sentence of such a paragraph.
func (d *Judge) inAnotherAge(s *syntax.Sentence) bool {
	return d.ancient.of(s, len(d.Sents), func() bool {
		old := d.namesCentury(s) || d.namesOldYear(s)
		for _, at := range d.TimesIn(s) {
			if at.Time.Latest == "" || at.Time.Precision != attest.Year && at.Time.Precision != attest.Day && at.Time.Precision != attest.Month {
				continue
			}
			if at.Time.Latest >= anotherAge {
				return false
			}
			old = old || !d.ageOfThing(s, at.Head)
		}
		return old || s.Index > d.FirstOfUnit(s) && d.inAnotherAge(&d.Sents[s.Index-1])
	})
}

// namesOldYear tells a sentence with a year of three digits behind its preposition: "in 845".
func (d *Judge) namesOldYear(s *syntax.Sentence) bool {
	const digits = 3
	for i := 1; i < len(s.Words); i++ {
		if len(s.Lower[i]) == digits && s.Lower[i][0] >= '3' && s.Lower[i][0] <= '9' && s.Is(i, "NUM") && d.Grammar.Set("in-year").Word(s, i-1) &&
			!d.ageOfThing(s, i) && (i+1 == len(s.Words) || !s.Is(i+1, "NOUN", "NUM", "ADJ", "SYM", "PROPN")) {
			return true
		}
	}
	return false
}

// namesCentury tells a sentence with a century by its number: "the nineteenth century".
func (d *Judge) namesCentury(s *syntax.Sentence) bool {
	for i := range s.Words {
		if d.Grammar.Set("century").Word(s, i) && !d.ageOfThing(s, i) && i > 0 && (s.Is(i-1, "ADJ", "NUM") || s.Words[i-1].Feat("NumType") == "Ord") && d.Grammar.Set("last-or-next").At(s, i-1) == 0 {
			return true
		}
	}
	return false
}

// ageOfThing tells a time that only says how old a thing is that is told of: "the church, built in
// 1870, was burned", « la porte d'une mosquée du XVe siècle ».
func (d *Judge) ageOfThing(s *syntax.Sentence, w int) bool {
	h := s.Words[w].Head
	if h < 0 {
		return false
	}
	if s.Is(h, "NOUN", "PROPN") {
		return syntax.BaseRel(s.Rel(w)) == "nmod" && !d.TellsAct(s, h) || s.Rel(w) == "compound" && !d.TellsAct(s, h)
	}
	if !s.Is(h, "VERB") || len(d.TriggersAt(s, h)) > 0 {
		return false
	}
	rel := syntax.BaseRel(s.Rel(h))
	return rel == "acl" || rel == "advcl" && s.Words[h].Feat("VerbForm") == "Part" && s.Child(h, "nsubj", "nsubj:pass", "aux", "aux:pass") < 0
}
