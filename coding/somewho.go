package coding

import "attest/quantity"

// someWho returns the number that is the subject of its own verb, of some of those
// told of before who suffered something else: "injuring eight people, two of whom
// later died".
func (d *acting) someWho(s *sentence, h int) (quantity.Mention, bool) {
	m, ok := d.numberOf(s, h)
	v := s.Words[h].Head
	if !ok || m.Weak || !s.is(h, "NUM") || v <= h || baseRel(s.rel(h)) != "nsubj" || d.grammar.set("part-after").at(s, m.Last+1) == 0 || between(s, h, v, "NOUN", "PROPN", "PUNCT") {
		return m, false
	}
	whole, ok := d.whole(s, h)
	if !ok || whole.HeadNoun < 0 {
		return m, false
	}
	up := s.Words[whole.HeadNoun].Head
	return m, up >= 0 && up != v && d.grammar.set("kill-word").at(s, up) == 0
}
