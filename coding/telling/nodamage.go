package telling

import (
	"attest/coding/syntax"
)

// amongNone tells a noun of damage in a row of which the words say that there was none: "no injuries
// or damage were reported", "no loss of life or damage to the cranes".
func (d *Teller) amongNone(s *syntax.Sentence, i int) bool {
	cc := s.Child(i, "cc")
	if !s.Is(i, "NOUN") || s.Rel(i) != "conj" || cc < 0 || !d.Grammar.Set("or").Word(s, cc) {
		return false
	}
	first := s.FirstOfRow(i)
	return d.saidNone(s, first) || s.Rel(first) == "nmod" && s.Words[first].Head >= 0 && d.saidNone(s, s.Words[first].Head)
}

// nobodyReports tells a noun of damage of which it is only said that there is no word: "there were no
// reports of injuries or damage".
func (d *Teller) nobodyReports(s *syntax.Sentence, i int) bool {
	if !s.Is(i, "NOUN") || d.Grammar.Set("effect-damage").At(s, i) == 0 {
		return false
	}
	first := s.FirstOfRow(i)
	h := s.Words[first].Head
	return s.Rel(first) == "nmod" && h >= 0 && h < first && d.Grammar.Set("report-of").Word(s, h) && d.saidNone(s, h)
}

// saidNone tells a noun with a determiner of negation: "no damage".
func (d *Teller) saidNone(s *syntax.Sentence, n int) bool {
	k := s.Child(n, "det", "cc")
	return k >= 0 && k < n && d.Grammar.Set("negation").Word(s, k)
}
